package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.Token.Attachment;
import org.isnad.syntax.VerbDictionary;
import org.isnad.syntax.VerbReading;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A word's form, where it stands, may be read")
class VerbFormsTest {

  private static final VerbForms FORMS = new VerbForms(VerbDictionary.load());

  @ParameterizedTest(name = "in «{0}», its word {1}, as a verb {2}: {3}")
  @CsvSource({
    "لم تقل, 1, أقال, true", // did not dismiss: shortened in the jussive
    "الحكومة تقل, 1, أقال, false",
    "الحكومة تقيل, 1, أقال, true",
    "لم تجر, 1, أجرى, true",
    "الحكومة تجر, 1, أجرى, false",
    "أجرا +ها, 0, أجرى, true", // held them: before a pronoun ى is written ا
    "وصفو +ها, 0, وصف, true", // described her: before a pronoun the silent alif goes
    "وصفو الوزير, 0, وصف, false",
  })
  void asVerb(String words, int place, String lemma, boolean may) {
    List<VerbReading> readings = FORMS.at(new TokenPlace(sentence(words), place, List.of()));
    assertThat(readings.stream().map(VerbReading::lemma).anyMatch(lemma::equals)).isEqualTo(may);
  }

  /** Words apart, and pronouns with a plus before them. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ")) {
      boolean pronoun = word.startsWith("+");
      String form = pronoun ? word.substring(1) : word;
      Span span = new Span(start, start + form.length());
      Attachment attachment = pronoun ? Attachment.ENCLITIC : Attachment.STEM;
      tokens.add(new Token(tokens.size(), span, form, Letters.key(form), "NN", attachment));
      start += word.length() + 1;
    }
    Span span = new Span(0, start);
    return new Sentence(0, span, BlockType.BODY, tokens);
  }
}
