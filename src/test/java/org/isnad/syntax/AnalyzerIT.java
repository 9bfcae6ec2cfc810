package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isnad.text.BlockType.BODY;
import static org.isnad.text.BlockType.DATELINE;
import static org.isnad.text.BlockType.HEADLINE;
import static org.isnad.text.BlockType.LABEL;

import java.util.List;
import org.isnad.Span;
import org.isnad.syntax.Token.Attachment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a text to sentences of tokens, each of which knows where it stands in the text. */
class AnalyzerIT {

  private static final Analyzer ANALYZER = Analyzer.load();

  private static List<String> sentences(String text) {
    return ANALYZER.sentences(text).stream().map(sentence -> sentence.span().of(text)).toList();
  }

  /** The tokens of a text as it spells them, with a bar between those written together. */
  private static String cut(String text) {
    StringBuilder cut = new StringBuilder();
    int end = -1;
    for (Token token : tokens(text)) {
      cut.append(end < 0 ? "" : token.span().start() == end ? "|" : " ");
      cut.append(token.span().of(text));
      end = token.span().end();
    }
    return cut.toString();
  }

  private static List<Token> tokens(String text) {
    return ANALYZER.sentences(text).stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static List<String> forms(String text) {
    return tokens(text).stream().map(Token::form).toList();
  }

  @Nested
  class Clitics {

    @ParameterizedTest
    @CsvSource({
      "وصلت إلى روسيا, وصلت إلى روسيا",
      "وقال لروسيا, و|قال ل|روسيا",
      "وللسودان, و|ل|لسودان",
      "سافر لليابان, سافر ل|ليابان",
      "للولايات المتحدة, ل|لولايات المتحدة",
      "فبالسودان, ف|ب|السودان",
      "سيزور باريس, س|يزور باريس",
      "رئيسها وزوجته, رئيس|ها و|زوجت|ه",
      "قررت ألا تهاجم, قررت أ|لا تهاجم",
      "تعهد بألا يعود, تعهد ب|أ|لا يعود",
      "خرج لئلا يعود, خرج ل|ئ|لا يعود",
      "المدينة ألا وهي حلب, المدينة ألا و|هي حلب",
    })
    void areTokensOfTheirOwn(String text, String expected) {
      assertThat(cut(text)).isEqualTo(expected);
    }

    @Test
    void theArticleThatLamHidesIsInTheFormAndInNoSpan() {
      String text = "سافر لليابان أمس";
      Token country = tokens(text).get(2);
      assertThat(country.form()).isEqualTo("اليابان");
      assertThat(country.span()).isEqualTo(new Span(6, 12));
      assertThat(country.span().of(text)).isEqualTo("ليابان");
    }

    @Test
    void eachTokenSaysHowItIsWritten() {
      assertThat(tokens("ولوزيرها كلمة"))
          .extracting(Token::form, Token::attachment)
          .containsExactly(
              tuple("و", Attachment.PROCLITIC),
              tuple("ل", Attachment.PROCLITIC),
              tuple("وزير", Attachment.STEM),
              tuple("ها", Attachment.ENCLITIC),
              tuple("كلمة", Attachment.STEM));
    }

    @Test
    void whatIsLeftOfThatBeforeNotHasItsWholeForm() {
      assertThat(tokens("قررت ألا تهاجم"))
          .extracting(Token::form, Token::attachment)
          .contains(tuple("أن", Attachment.PROCLITIC), tuple("لا", Attachment.STEM));
    }

    @Test
    void aWordThatBeginsLikeACliticIsWhole() {
      assertThat(cut("وزير الوحدة يبحث كتاب لبنان وبولندا"))
          .isEqualTo("وزير الوحدة يبحث كتاب لبنان و|بولندا");
    }
  }

  @Nested
  class Spelling {

    @Test
    void aVowelledWordIsPlainInFormAndWholeInSpan() {
      String text = "قَالَ الرَّئِيسُ";
      assertThat(forms(text)).containsExactly("قال", "الرئيس");
      assertThat(cut(text)).isEqualTo(text);
    }

    @Test
    void tatweelIsInTheSpanOnly() {
      String text = "قـــال الوزيـر";
      assertThat(forms(text)).containsExactly("قال", "الوزير");
      assertThat(cut(text)).isEqualTo(text);
    }

    @Test
    void presentationFormsAreLetters() {
      String text = "ﺍﻟﻘﺎﻫﺮﺓ ﺗﻨﻔﻲ";
      assertThat(forms(text)).containsExactly("القاهرة", "تنفي");
      assertThat(cut(text)).isEqualTo(text);
    }

    @Test
    void persianLettersAreArabicOnes() {
      assertThat(forms("کوریا الجنوبیة")).containsExactly("كوريا", "الجنوبية");
    }

    @Test
    void indicDigitsAreAscii() {
      String text = "في عام ٢٠٢٤ وصل";
      assertThat(forms(text)).contains("2024");
      assertThat(cut(text)).isEqualTo(text);
    }

    @Test
    void theKeyFoldsTheVariants() {
      assertThat(tokens("المسؤول إلى أمريكا")).extracting(Token::key).contains("الي", "امريكا");
    }

    @Test
    void theHamzaOfTheTextIsKept() {
      assertThat(forms("إن أمريكا آسفة")).containsExactly("إن", "أمريكا", "آسفة");
    }
  }

  @Nested
  class Sentences {

    @Test
    void aFullStopEndsASentence() {
      assertThat(sentences("وصل الوزير إلى القاعة. ثم بدأ الاجتماع."))
          .containsExactly("وصل الوزير إلى القاعة.", "ثم بدأ الاجتماع.");
    }

    @Test
    void aQuestionMarkEndsASentence() {
      assertThat(sentences("هل وصل الوزير إلى القاعة؟ لم يصل أحد بعد."))
          .containsExactly("هل وصل الوزير إلى القاعة؟", "لم يصل أحد بعد.");
    }

    @Test
    void aDecimalPointEndsNone() {
      assertThat(sentences("ارتفع المؤشر 3.5 في المئة أمس.")).hasSize(1);
    }

    @Test
    void aHeadlineNeedsNoFullStop() {
      String text = "السويد تستدعي سفيرها\nقالت السويد إنها استدعت سفيرها للتشاور.";
      assertThat(ANALYZER.sentences(text))
          .extracting(Sentence::block, sentence -> sentence.span().of(text))
          .containsExactly(
              tuple(HEADLINE, "السويد تستدعي سفيرها"),
              tuple(BODY, "قالت السويد إنها استدعت سفيرها للتشاور."));
    }

    @Test
    void twoGluedWordsAreTwo() {
      String text = "رفض الوفد أي اتهامات أمريكيةواتهمت طهران واشنطن بالتصعيد.";
      assertThat(cut(text)).contains("أمريكية|و|اتهمت طهران");
    }

    @Test
    void furnitureIsNoSentence() {
      String text =
          "السويد تستدعي سفيرها\n"
              + "تاريخ النشر: 3 مايو 2021\n"
              + "قالت السويد إنها استدعت سفيرها للتشاور.\n"
              + "إعلان\n"
              + "وعاد السفير إلى ستوكهولم يوم الأحد.\n"
              + "المصدر: الوطن\n"
              + "شارك الخبر\n";
      assertThat(ANALYZER.sentences(text))
          .extracting(Sentence::block, sentence -> sentence.span().of(text))
          .containsExactly(
              tuple(HEADLINE, "السويد تستدعي سفيرها"),
              tuple(DATELINE, "تاريخ النشر: 3 مايو 2021"),
              tuple(BODY, "قالت السويد إنها استدعت سفيرها للتشاور."),
              tuple(BODY, "وعاد السفير إلى ستوكهولم يوم الأحد."),
              tuple(LABEL, "المصدر: الوطن"));
    }

    @Test
    void sentencesAreNumbered() {
      assertThat(ANALYZER.sentences("وصل الأول. وصل الثاني. وصل الثالث."))
          .extracting(Sentence::index)
          .containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u200F\u200E", "\uFEFF", "\u064E\u0651"})
    void withoutAWordThereIsNone(String text) {
      assertThat(sentences(text)).isEmpty();
    }
  }

  @Nested
  class OddCharacters {

    @Test
    void anEmojiMovesNoOffset() {
      String text = "وصل 😀 الوزير إلى عمان 🇯🇴 اليوم.";
      assertThat(cut(text)).startsWith("وصل ").contains("الوزير إلى عمان").endsWith("اليوم|.");
      assertThat(tokens(text)).noneMatch(token -> splitsPair(text, token.span()));
    }

    @Test
    void aLoneSurrogateIsReadPast() {
      String text = "وصل الوزير \uD83D إلى عمان\uDE00 اليوم.";
      assertThat(cut(text)).startsWith("وصل الوزير").contains("إلى عمان").contains("اليوم");
    }

    @Test
    void bidiMarksAreInNoForm() {
      assertThat(forms("وصل \u200Fالوزير\u200F إلى \u202Bعمان\u202C"))
          .containsExactly("وصل", "الوزير", "إلى", "عمان");
    }

    @Test
    void aNoBreakSpaceParts() {
      assertThat(forms("وصل\u00A0الوزير")).containsExactly("وصل", "الوزير");
    }

    @Test
    void latinWordsStay() {
      assertThat(forms("قالت شركة OpenAI إن البرنامج جاهز.")).contains("OpenAI");
    }

    @Test
    void manyLinesEndingsAreOne() {
      assertThat(sentences("وصل الوزير.\r\nثم غادر.\u2028وعاد."))
          .containsExactly("وصل الوزير.", "ثم غادر.", "وعاد.");
    }

    private static boolean splitsPair(String text, Span span) {
      return isInsidePair(text, span.start()) || isInsidePair(text, span.end());
    }

    private static boolean isInsidePair(String text, int at) {
      return at > 0
          && at < text.length()
          && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
  }

  @Nested
  class OneLine {

    @Test
    void isOneSentenceWhateverMarksItHolds() {
      assertThat(ANALYZER.line("وصل الوزير. ثم غادر؟ نعم."))
          .hasValueSatisfying(sentence -> assertThat(sentence.span()).isEqualTo(new Span(0, 25)));
    }

    @Test
    void withoutAWordIsNone() {
      assertThat(ANALYZER.line("  ")).isEmpty();
    }
  }
}
