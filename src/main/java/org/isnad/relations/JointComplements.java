package org.isnad.relations;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.relations.Unit.Kind;

/**
 * A second complement of a verb, with the preposition of the first: «اتهم الحزب بالتزوير، وبالسعي
 * إلى …» (accused the party of fraud, and of striving for …).
 */
final class JointComplements {

  private final List<Unit> units;
  private final WordClasses words;

  JointComplements(List<Unit> units, WordClasses words) {
    this.units = units;
    this.words = words;
  }

  /** Whether و at a unit joins such a complement to one that begins behind {@code from}. */
  boolean opensAt(int conjunction, int from) {
    return Unit.isAt(units, conjunction, Kind.CONJUNCTION)
        && isOfMasdar(conjunction + 1)
        && IntStream.range(from, conjunction)
            .filter(this::isOfMasdar)
            .anyMatch(i -> units.get(i).word().equals(units.get(conjunction + 1).word()));
  }

  private boolean isOfMasdar(int preposition) {
    return Unit.isAt(units, preposition, Kind.PREPOSITION)
        && Unit.isAt(units, preposition + 1, Kind.NOUN)
        && tellsEvent(units.get(preposition + 1));
  }

  private boolean tellsEvent(Unit noun) {
    return words.isEventNoun(noun)
        || NounStems.mayBeMasdar(Definiteness.withoutArticle(noun.head().form()))
            && !words.isParty(noun);
  }
}
