package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.Unit.Kind;
import org.isnad.text.Letters;

/**
 * What has been read of a sentence so far: its matches, the subjects of its verbs, and whom a verb
 * lends to the event that it governs. It grows from left to right while {@link SentenceRelations}
 * reads, and nobody else writes to it.
 */
final class Told {

  private final List<Unit> units;
  private final List<Match> matches = new ArrayList<>();
  private final Map<Integer, List<Filler>> subjects = new HashMap<>();
  private final Map<Integer, List<Filler>> lent = new HashMap<>();
  private final Set<Integer> relativeVerbs = new HashSet<>();
  private final Set<Integer> read = new HashSet<>();

  Told(List<Unit> units) {
    this.units = units;
  }

  /** Adds a match, unless its frame tells nothing: then its words have only had their say. */
  void add(Match match) {
    if (!match.frame().tellsNothing()) {
      matches.add(match);
    }
    read.add(match.trigger());
    if (match.frame().trigger() == TriggerKind.LIGHT || match.frame().tellsNothing()) {
      markFixedNouns(match);
    }
  }

  /** A unit has had its say without a match. */
  void markRead(int unit) {
    read.add(unit);
  }

  /** Whether a unit has had its say, in its own match or in another's. */
  boolean hasRead(int unit) {
    return read.contains(unit);
  }

  void markRelative(int verb) {
    relativeVerbs.add(verb);
  }

  /** Whether a verb stands in a relative clause: «الذي أعلن» (which announced). */
  boolean isRelative(int verb) {
    return relativeVerbs.contains(verb);
  }

  void subject(int verb, List<Filler> parties) {
    subjects.put(verb, parties);
  }

  /** The subject of the verb or participle at a unit; empty where none is known. */
  List<Filler> subjectOf(int unit) {
    return subjects.getOrDefault(unit, List.of());
  }

  void lend(int event, List<Filler> parties) {
    lent.put(event, parties);
  }

  /** In the order in which they were found. */
  List<Match> matches() {
    return matches;
  }

  /** From now on in the order of their triggers. */
  List<Match> inOrder() {
    matches.sort(Comparator.comparingInt(Match::trigger));
    return List.copyOf(matches);
  }

  /** Whom a verb such as «حاول» (tried) lends to the masdar that it governs. */
  List<Filler> raisedTo(int noun) {
    return lent.getOrDefault(noun, List.of());
  }

  /** The noun of «أجرى محادثات» (held talks) has had its say with the verb. */
  private void markFixedNouns(Match match) {
    for (Slot slot : match.frame().slots()) {
      for (int i = match.trigger() + 1; slot.isFixedNoun() && i < units.size(); i++) {
        String key = units.get(i).nounKey();
        String bare = NounStems.withoutAccusative(key);
        if (slot.nouns().stream()
            .map(noun -> Letters.key(noun.replace('_', ' ')).split(" ")[0])
            .anyMatch(noun -> noun.equals(key) || noun.equals(bare))) {
          read.add(i);
          break;
        }
      }
    }
  }

  /** The match of the nearest verb before a unit that has one. */
  Optional<Match> verbBefore(int unit) {
    return matches.stream()
        .filter(match -> match.trigger() < unit && units.get(match.trigger()).is(Kind.VERB))
        .max(Comparator.comparingInt(Match::trigger));
  }

  /** The match of the nearest verb behind a unit that has one. */
  Optional<Match> verbBehind(int unit) {
    return matches.stream()
        .filter(match -> match.trigger() > unit && units.get(match.trigger()).is(Kind.VERB))
        .min(Comparator.comparingInt(Match::trigger));
  }

  /** The match whose complement holds a unit, the innermost first. */
  Optional<Match> above(int unit) {
    return matches.stream()
        .filter(m -> m.trigger() != unit)
        .filter(m -> m.content().filter(c -> c.holds(unit)).isPresent())
        .min(
            Comparator.comparingInt(
                m -> m.content().map(c -> c.to() - c.from()).orElse(Integer.MAX_VALUE)));
  }

  /** How many verbs stand between two units. */
  int verbsBetween(int from, int to) {
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      if (units.get(i).is(Kind.VERB)) {
        count++;
      }
    }
    return count;
  }
}
