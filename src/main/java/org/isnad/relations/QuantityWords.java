package org.isnad.relations;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.Quantity.Bound;
import org.isnad.syntax.Sentence;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/** The words of {@code lexicon/quantity-words.tsv}: how a number beside them is meant. */
final class QuantityWords {

  private enum Place {
    BEFORE,
    BEHIND
  }

  private static final String SHARE = "share";

  /** «لا يقل عددهم عن» (whose number isn't below): what stands before a number is no longer. */
  private static final int LONGEST = 5;

  private final Map<Place, PhraseIndex<Bound>> bounds = new EnumMap<>(Place.class);
  private final PhraseIndex<String> shares = new PhraseIndex<>();

  private QuantityWords() {
    for (Place place : Place.values()) {
      bounds.put(place, new PhraseIndex<>());
    }
  }

  static QuantityWords load() {
    QuantityWords words = new QuantityWords();
    DataTable table =
        DataTable.ofModel(
            "lexicon/quantity-words.tsv",
            Column.oneOf("place", Place.class).required(),
            Column.oneOf("bound", "about", "at-least", "at-most", SHARE).required(),
            Column.list("words").required(),
            Column.of("gloss").required());
    table.forEach(words::add);
    return words;
  }

  private void add(Row row) {
    String bound = row.get("bound");
    for (String phrase : row.list("words")) {
      if (bound.equals(SHARE)) {
        shares.add(phrase, bound);
      } else {
        of(row.constant("place", Place.class))
            .add(phrase, Bound.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
  }

  private PhraseIndex<Bound> of(Place place) {
    return bounds.getOrDefault(place, new PhraseIndex<>());
  }

  /** What opens a phrase: «نحو» (about) of «نحو عشرين جنديا». */
  Optional<PhraseIndex.Found<Bound>> opening(Sentence sentence, int i) {
    return i < sentence.size() ? of(Place.BEFORE).longestAt(sentence, i) : Optional.empty();
  }

  /** How a number is meant by what stands right before it. */
  Optional<Bound> before(Sentence sentence, int number) {
    for (int length = Math.min(LONGEST, number); length > 0; length--) {
      int wanted = length;
      Optional<Bound> bound =
          of(Place.BEFORE)
              .longestAt(sentence, number - length)
              .filter(found -> found.length() == wanted)
              .map(PhraseIndex.Found::value);
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }

  /** How a number is meant by what stands at a token behind it. */
  Optional<Bound> behind(Sentence sentence, int i) {
    return i < sentence.size()
        ? of(Place.BEHIND).longestAt(sentence, i).map(PhraseIndex.Found::value)
        : Optional.empty();
  }

  /** Whether a number that ends before a token is one of a hundred: «في المئة». */
  boolean isShare(Sentence sentence, int i) {
    return i < sentence.size() && shares.longestAt(sentence, i).isPresent();
  }
}
