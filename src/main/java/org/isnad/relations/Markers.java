package org.isnad.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.Modality;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The words of {@code lexicon/markers.tsv} that say who vouches, that something did not happen, or
 * how certain it is.
 */
final class Markers {

  private static final Column[] COLUMNS = {
    Column.of("marker").required(), Column.of("class").required(), Column.of("value")
  };

  private static final String PASSED_ON = "passed-on";
  private static final String POSSIBLE_IMPERFECT = "possible-imperfect";

  private final PhraseIndex<String> attributions = new PhraseIndex<>();
  private final PhraseIndex<String> agents = new PhraseIndex<>();
  private final PhraseIndex<String> negations = new PhraseIndex<>();
  private final PhraseIndex<String> modalities = new PhraseIndex<>();
  private final Set<String> exceptions = new HashSet<>();
  private final Set<String> conditions = new HashSet<>();
  private final Set<String> anys = new HashSet<>();
  private final PhraseIndex<String> questions = new PhraseIndex<>();

  private Markers() {}

  static Markers load(List<String> problems) {
    Markers markers = new Markers();
    for (Row row : DataTable.ofModel("lexicon/markers.tsv", COLUMNS).rows()) {
      String marker = row.get("marker");
      String value = row.get("value");
      switch (row.get("class")) {
        case "attribution" -> {
          if (!Set.of("", PASSED_ON).contains(value)) {
            problems.add(row.problem("an attribution's value is passed-on or none"));
          }
          markers.attributions.add(marker, value);
        }
        case "agent" -> markers.agents.add(marker, value);
        case "negation" -> {
          if (!Set.of("verb", "noun", "clause", "nothing").contains(value)) {
            problems.add(row.problem("a negation's value is verb, noun, clause or nothing"));
          }
          markers.negations.add(marker, value);
        }
        case "modality" -> {
          if (!value.equals(POSSIBLE_IMPERFECT) && modality(value).isEmpty()) {
            problems.add(row.problem("no modality «" + value + "»"));
          }
          markers.modalities.add(marker, value);
        }
        case "if" -> markers.conditions.add(marker);
        case "any" -> markers.anys.add(marker);
        case "exception" -> markers.exceptions.add(Letters.key(marker));
        case "question" -> markers.questions.add(marker, value);
        case "said-of-unnamed" -> {}
        default -> problems.add(row.problem("no marker class «" + row.get("class") + "»"));
      }
    }
    return markers;
  }

  private static Optional<Modality> modality(String value) {
    try {
      return Optional.of(Modality.valueOf(value.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The length in tokens of a marker such as «بحسب» (according to), or 0. */
  int attributionAt(Sentence sentence, int i) {
    return attributions.longestAt(sentence, i).map(PhraseIndex.Found::length).orElse(0);
  }

  /** Whether it says, behind a verb of speech, whose words these are: «نقلا عن» (quoting). */
  boolean isPassedOn(Sentence sentence, int i) {
    return attributions
        .longestAt(sentence, i)
        .filter(found -> found.value().equals(PASSED_ON))
        .isPresent();
  }

  /** Whether a preposition such as «من قبل» (by) brings the agent of a passive. */
  boolean isAgentAt(Sentence sentence, int i) {
    return agents.longestAt(sentence, i).isPresent();
  }

  /** What the negation at a token negates: verb, noun or clause; empty where there is none. */
  Optional<String> negationAt(Sentence sentence, int i) {
    return negations.longestAt(sentence, i).map(PhraseIndex.Found::value);
  }

  /** The length of the negation at a token, or 0. */
  int negationLength(Sentence sentence, int i) {
    return negations.longestAt(sentence, i).map(PhraseIndex.Found::length).orElse(0);
  }

  /** The modality that a marker at a token gives to a verb read as {@code tense}. */
  Optional<Modality> modalityAt(Sentence sentence, int i, Optional<Tense> tense) {
    return modalities
        .longestAt(sentence, i)
        .map(PhraseIndex.Found::value)
        .flatMap(
            value ->
                value.equals(POSSIBLE_IMPERFECT)
                    ? tense.filter(Tense.IMPERFECT::equals).map(t -> Modality.POSSIBLE)
                    : modality(value));
  }

  /** Whether a word takes a negation back: «لم يوقع إلا اثنان» (none but two signed). */
  boolean isException(String word) {
    return exceptions.contains(Letters.key(word));
  }

  /** Whether a word before an event leaves open whether there is one. */
  boolean isAny(String form) {
    return anys.contains(form);
  }

  /** Whether a word, by its very letters, makes a condition of the verb right behind. */
  boolean isIf(String form) {
    return conditions.contains(form);
  }

  /** What a word that asks needs to do so: {@code always}, or a question mark. */
  Optional<String> questionAt(Sentence sentence, int i) {
    return questions.longestAt(sentence, i).map(PhraseIndex.Found::value);
  }
}
