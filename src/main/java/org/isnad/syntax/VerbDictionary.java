package org.isnad.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.isnad.DataFileException;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.syntax.VerbReading.Person;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.syntax.VerbReading.Voice;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The inflected forms of some 12,700 Arabic verbs.
 *
 * <p>The forms are those of LanguageTool's Arabic dictionary (made from Arramooz, GPL), read with
 * Morfologik; {@code lexicon/verb-forms.tsv} adds the few verbs that it lacks, كان (to be) and its
 * sisters first. Immutable and safe for all threads.
 */
public final class VerbDictionary {

  private static final String FORMS = "/org/languagetool/resource/ar/arabic.dict";

  private final Dictionary forms;
  private final Map<String, List<VerbReading>> additions;

  /**
   * The words looked up last, each in the place that its hash says: a text's words come again and
   * again. Threads may write over each other's words, which are immutable; then one is looked up
   * once more.
   */
  private final @Nullable Word[] lately = new Word[1 << 13];

  /** What the dictionary says of a form. */
  private record Word(String form, List<VerbReading> readings, boolean noun) {}

  private VerbDictionary(Dictionary forms, Map<String, List<VerbReading>> additions) {
    this.forms = forms;
    this.additions = additions;
  }

  public static VerbDictionary load() {
    URL resource = VerbDictionary.class.getResource(FORMS);
    if (resource == null) {
      throw new DataFileException(
          List.of(
              FORMS.substring(1)
                  + ": not on the class path; put the jar language-ar-....jar beside the other jars"
                  + " (org.languagetool:language-ar)"));
    }
    try {
      return new VerbDictionary(Dictionary.read(resource), additions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, List<VerbReading>> additions() {
    DataTable table =
        DataTable.ofModel(
            "lexicon/verb-forms.tsv",
            Column.of("lemma").required(),
            Column.of("form").words().required(),
            Column.oneOf("tense", "past", "present", "jussive").required(),
            Column.oneOf("gender", "m", "f").required(),
            Column.oneOf("number", "sg", "du", "pl").required(),
            Column.oneOf("voice", "active", "passive").required());
    Map<String, List<VerbReading>> additions = new HashMap<>();
    for (DataTable.Row row : table.rows()) {
      VerbReading reading =
          new VerbReading(
              row.get("lemma"),
              row.get("tense").equals("past") ? Tense.PERFECT : Tense.IMPERFECT,
              row.get("voice").equals("passive") ? Voice.PASSIVE : Voice.ACTIVE,
              Person.THIRD,
              row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE,
              switch (row.get("number")) {
                case "du" -> Number.DUAL;
                case "pl" -> Number.PLURAL;
                default -> Number.SINGULAR;
              });
      additions.computeIfAbsent(row.get("form"), form -> new ArrayList<>()).add(reading);
    }
    return additions;
  }

  /**
   * The readings of a word without its clitics.
   *
   * @param form the word in plain letters ({@link org.isnad.text.Letters#plain})
   * @return its readings as a verb; where the spelling as it stands has none, those of the spelling
   *     with the hamza that a careless writer drops («اعلن» for «أعلن»)
   */
  public List<VerbReading> readings(String form) {
    List<VerbReading> found = exact(form);
    if (!found.isEmpty() || form.isEmpty()) {
      return found;
    }
    List<VerbReading> restored = new ArrayList<>();
    for (String spelling : hamzaSpellings(form)) {
      restored.addAll(exact(spelling));
    }
    return restored;
  }

  /** Whether the word has a reading as a noun or an adjective. */
  public boolean isNoun(String form) {
    return word(form).noun();
  }

  private List<VerbReading> exact(String form) {
    return word(form).readings();
  }

  private Word word(String form) {
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 13) & lately.length - 1;
    Word known = lately[place];
    if (known != null && known.form().equals(form)) {
      return known;
    }
    Word word = lookUp(form);
    lately[place] = word;
    return word;
  }

  private Word lookUp(String form) {
    Set<VerbReading> readings = new LinkedHashSet<>(additions.getOrDefault(form, List.of()));
    boolean noun = false;
    for (WordData word : new DictionaryLookup(forms).lookup(form)) {
      reading(word).ifPresent(readings::add);
      noun |= word.getTag().length() > 0 && word.getTag().charAt(0) == 'N';
    }
    return new Word(form, List.copyOf(readings), noun);
  }

  private static List<String> hamzaSpellings(String form) {
    List<String> spellings = new ArrayList<>();
    String rest = form.substring(1);
    switch (form.charAt(0)) {
      case 'ا' -> {
        spellings.add("أ" + rest);
        spellings.add("إ" + rest);
        spellings.add("آ" + rest);
      }
      case 'أ', 'إ', 'آ' -> spellings.add("ا" + rest);
      default -> {}
    }
    if (form.endsWith("ي")) {
      spellings.add(form.substring(0, form.length() - 1) + "ى");
    }
    return spellings;
  }

  /**
   * Reads a tag such as «V51;F1H-pa-;---»: class; gender, number, person, -, tense, voice, mood.
   */
  private static Optional<VerbReading> reading(WordData word) {
    String tag = word.getTag().toString();
    int conjugation = tag.indexOf(';') + 1;
    if (!tag.startsWith("V") || conjugation == 0 || tag.length() < conjugation + 6) {
      return Optional.empty();
    }
    Person person =
        switch (tag.charAt(conjugation + 2)) {
          case 'I' -> Person.FIRST;
          case 'Y' -> Person.SECOND;
          default -> Person.THIRD;
        };
    Tense tense =
        switch (tag.charAt(conjugation + 4)) {
          case 'p' -> Tense.PERFECT;
          case 'i' -> Tense.IMPERATIVE;
          default -> Tense.IMPERFECT;
        };
    Number number =
        switch (tag.charAt(conjugation + 1)) {
          case '2' -> Number.DUAL;
          case '3' -> Number.PLURAL;
          default -> Number.SINGULAR;
        };
    return Optional.of(
        new VerbReading(
            lemma(word.getStem().toString()),
            tense,
            tag.charAt(conjugation + 5) == 'p' ? Voice.PASSIVE : Voice.ACTIVE,
            person,
            tag.charAt(conjugation) == 'F' ? Gender.FEMININE : Gender.MASCULINE,
            number));
  }

  /** A vowelled lemma without its vowels: shadda stays, since it tells «وقع» from «وقّع». */
  private static String lemma(String vowelled) {
    StringBuilder lemma = new StringBuilder(vowelled.length());
    for (int i = 0; i < vowelled.length(); i++) {
      char c = vowelled.charAt(i);
      if (c == 'ّ' || !Letters.isMark(c)) {
        lemma.append(c);
      }
    }
    return lemma.toString();
  }
}
