package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Unit.Kind;

/** How far the clause of an event goes: what stands in it is of that event. */
final class ClauseReach {

  private final List<Unit> units;
  private final SentenceRelations found;
  private final Asides asides;

  ClauseReach(List<Unit> units, SentenceRelations found, Lexicon lexicon) {
    this.units = units;
    this.found = found;
    WordClasses words = new LexicalClasses(lexicon);
    this.asides = new Asides(units, words);
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
    return match
        .content()
        .filter(
            c ->
                isWanted(match, c)
                    || units.get(c.from()).is(Kind.COMPLEMENTIZER)
                    || units.get(c.from()).is(Kind.PREPOSITION) && !isPlace(match, c)
                    || c.from() > 0 && units.get(c.from() - 1).is(Kind.QUOTE, Kind.COLON))
        .map(c -> Math.min(end, c.from()))
        .orElse(end);
  }

  /**
   * Where the clause of a trigger begins. What stands between an earlier verb and a verb joined to
   * it belongs to the earlier one, and nothing before a noun or participle is sure to be its own.
   */
  int clauseStart(int trigger) {
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

  int clauseEnd(int trigger) {
    int i = trigger + 1;
    while (i < units.size() && !endsClause(i)) {
      i++;
    }
    return i;
  }

  /**
   * The units that may tell of an event, in order. A clause goes on behind an aside if a
   * participant stands there; a noun's ends at a comma, and what stands in an aside, there.
   */
  List<Integer> units(Match match) {
    int to = end(match);
    if (units.get(match.trigger()).is(Kind.NOUN)) {
      to = endOfNoun(match, to);
    }
    int limit = asides.closing(match.trigger()).map(c -> Math.min(c, end(match))).orElse(to);
    List<Integer> own = new ArrayList<>();
    for (int i = start(match); i < Math.min(to, limit); i++) {
      own.add(i);
    }
    resumed(match)
        .ifPresent(
            from -> {
              for (int i = from; i < clauseEnd(from); i++) {
                own.add(i);
              }
            });
    return own;
  }

  private int endOfNoun(Match match, int end) {
    for (int i = match.trigger() + 1; i + 1 < end; i++) {
      if (units.get(i).is(Kind.COMMA) && !units.get(i + 1).is(Kind.DATE)) {
        return i;
      }
    }
    return end;
  }

  /** «وقعت أبوظبي، خلال زيارة قام بها الرئيس، اتفاقيات في يوليو»: where the clause goes on. */
  private Optional<Integer> resumed(Match match) {
    int end = clauseEnd(match.ownFrom());
    if (end >= units.size() || end(match) < end) {
      return Optional.empty();
    }
    return asides
        .closing(end)
        .filter(close -> asides.closing(match.trigger()).isEmpty())
        .map(close -> close + 1)
        .filter(from -> from < units.size() && participates(match, from));
  }

  private boolean participates(Match match, int unit) {
    return match.fillers().values().stream()
        .flatMap(List::stream)
        .flatMap(filler -> filler.place().stream())
        .anyMatch(place -> place.from() == units.get(unit).from());
  }

  /** «رفضوا عرضا الأربعاء» (refused an offer on Wednesday): no event that lies ahead. */
  private boolean isWanted(Match match, Match.Content content) {
    boolean thing =
        units.get(content.from()).is(Kind.NOUN)
            && !DateBonds.isBare(units.get(content.from()))
            && !found.clauses().isEventNoun(content.from());
    return match.frame().kind().speech().isWanted() && !thing;
  }

  /** «، وذلك خلال زيارة» (and that during a visit): of the same event. */
  private boolean goesOn(int i) {
    return i + 2 < units.size()
        && units.get(i).is(Kind.CONJUNCTION)
        && units.get(i + 1).is(Kind.DETERMINER, Kind.PRONOUN)
        && units.get(i + 2).is(Kind.PREPOSITION);
  }

  /** «توفي في القيروان الخميس»: a complement that tells nothing. */
  private boolean isPlace(Match match, Match.Content content) {
    return match.frame().kind().speech() == Speech.NONE
        && units.get(content.from() + 1).is(Kind.NAME);
  }

  /** The verb in whose clause a unit stands behind it. */
  Optional<Integer> verbOfClause(int unit) {
    for (int i = unit - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.of(i);
      }
      if (units.get(i).is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The nearest verb before a unit, whatever it tells. */
  Optional<Integer> verbBefore(int unit) {
    for (int i = unit - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean endsClause(int i) {
    Unit unit = units.get(i);
    if (unit.is(Kind.COMMA) && goesOn(i + 1)) {
      return false;
    }
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
