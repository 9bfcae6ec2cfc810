package org.isnad.relations;

import java.util.List;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Unit.Kind;

/** How far the clause of an event goes: what stands in it is of that event. */
final class ClauseReach {

  private final List<Unit> units;
  private final SentenceRelations found;

  ClauseReach(List<Unit> units, SentenceRelations found) {
    this.units = units;
    this.found = found;
  }

  /**
   * The first unit that may tell of an event: of its clause, and, where it is told inside another's
   * complement, of that.
   */
  int start(Match match) {
    if (match.ownFrom() > match.trigger()) {
      return match.ownFrom();
    }
    int within =
        found.above(match.trigger()).flatMap(Match::content).map(Match.Content::from).orElse(0);
    return Math.max(within, clauseStart(match.trigger()));
  }

  /** The clause, without a complement that is a clause or prepositional phrase of its own. */
  int end(Match match) {
    int end = clauseEnd(match.ownFrom());
    boolean wanted = match.frame().kind().speech() == Speech.WANTED;
    return match
        .content()
        .filter(
            c ->
                wanted
                    || units.get(c.from()).is(Kind.COMPLEMENTIZER, Kind.PREPOSITION)
                    || c.from() > 0 && units.get(c.from() - 1).is(Kind.QUOTE, Kind.COLON))
        .map(c -> Math.min(end, c.from()))
        .orElse(end);
  }

  /**
   * Where the clause of a trigger begins. What stands between an earlier verb and a verb joined to
   * it belongs to the earlier one, and nothing before a noun or participle is sure to be its own.
   */
  private int clauseStart(int trigger) {
    if (!units.get(trigger).is(Kind.VERB)) {
      return trigger;
    }
    int i = trigger;
    int joint = trigger;
    while (i > 0
        && !units
            .get(i - 1)
            .is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
      i--;
      if (joint == trigger && units.get(i).is(Kind.CONJUNCTION, Kind.COMMA)) {
        joint = i;
      }
    }
    return i > 0 && units.get(i - 1).is(Kind.VERB) ? joint : i;
  }

  private int clauseEnd(int trigger) {
    int i = trigger + 1;
    while (i < units.size() && !endsClause(i)) {
      i++;
    }
    return i;
  }

  private boolean endsClause(int i) {
    Unit unit = units.get(i);
    boolean coordinated =
        unit.is(Kind.COMMA) && i + 1 < units.size() && units.get(i + 1).is(Kind.CONJUNCTION)
            || unit.is(Kind.CONJUNCTION)
                && i + 2 < units.size()
                && units.get(i + 1).is(Kind.PREPOSITION)
                && units.get(i + 2).is(Kind.DATE);
    return coordinated
        || found.clauses().opensGap(i)
        || unit.is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE);
  }
}
