package org.isnad.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.Modality;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/**
 * The words of {@code lexicon/markers.tsv} that say who vouches, that something did not happen, or
 * how certain it is.
 */
final class Markers {

  private static final Column[] COLUMNS = {
    Column.of("marker").required(), Column.of("class").required(), Column.of("value")
  };

  private static final String NEGATED = "negated";
  private static final String POSSIBLE_IMPERFECT = "possible-imperfect";

  private final PhraseIndex<String> attributions = new PhraseIndex<>();
  private final PhraseIndex<String> agents = new PhraseIndex<>();
  private final PhraseIndex<String> negations = new PhraseIndex<>();
  private final PhraseIndex<String> modalities = new PhraseIndex<>();
  private final Map<String, String> raising = new HashMap<>();

  private Markers() {}

  static Markers load(List<String> problems) {
    Markers markers = new Markers();
    for (Row row : DataTable.ofModel("lexicon/markers.tsv", COLUMNS).rows()) {
      String marker = row.get("marker");
      String value = row.get("value");
      switch (row.get("class")) {
        case "attribution" -> markers.attributions.add(marker, value);
        case "agent" -> markers.agents.add(marker, value);
        case "negation" -> {
          if (!Set.of("verb", "noun", "clause").contains(value)) {
            problems.add(row.problem("a negation's value is verb, noun or clause"));
          }
          markers.negations.add(marker, value);
        }
        case "modality" -> {
          if (!value.equals(POSSIBLE_IMPERFECT) && modality(value).isEmpty()) {
            problems.add(row.problem("no modality «" + value + "»"));
          }
          markers.modalities.add(marker, value);
        }
        case "raising" -> {
          if (!value.equals(NEGATED) && modality(value).isEmpty()) {
            problems.add(row.problem("a raising verb's value is a modality or negated"));
          }
          markers.raising.put(marker, value);
        }
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

  /**
   * How a verb passes its subject on to the event that it governs, if it does.
   *
   * @param preposition the one behind which the event stands, or nothing: «تمكن من» (managed to)
   */
  Optional<Raising> raising(VerbReading reading, String preposition) {
    String governed =
        reading.lemma() + " " + (preposition.length() == 1 ? preposition + "+" : preposition);
    String marker = preposition.isEmpty() ? reading.lemma() : governed;
    return Optional.ofNullable(raising.get(marker))
        .map(value -> new Raising(modality(value), value.equals(NEGATED)));
  }

  /**
   * What a verb makes of the event that it governs.
   *
   * @param modality empty where it didn't happen
   * @param negated «فشل في» (failed to): that it didn't happen
   */
  record Raising(Optional<Modality> modality, boolean negated) {}
}
