package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Unit.Kind;

/**
 * How a part of a noun phrase begins.
 *
 * @param start the index of its first unit
 * @param before the unit before it, but for when it was
 * @param first its first unit: a number or a word such as كل (every), or the head itself
 * @param head the unit that it is about
 */
record Opening(int start, Optional<Unit> before, Unit first, Unit head) {

  static Opening of(List<Unit> units, int start, int head) {
    int i = start - 1;
    while (Unit.isAt(units, i, Kind.DATE)) { // «أطلق أمس مسلح النار»: yesterday between
      i--;
    }
    Optional<Unit> before = i >= 0 ? Optional.of(units.get(i)) : Optional.empty();
    return new Opening(start, before, units.get(start), units.get(head));
  }

  /** Whether a number or a word such as كل (every) stands before the head. */
  boolean isCounted() {
    return first != head;
  }

  boolean isBehindPreposition() {
    return before.filter(unit -> unit.is(Kind.PREPOSITION)).isPresent();
  }

  /** «طرد حكم المباراة فلان» (the match's referee sent so-and-so off): the verb's object. */
  boolean isBehindVerb() {
    return before.filter(unit -> unit.is(Kind.VERB)).isPresent();
  }
}
