package org.isnad.dates;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dates.Rule.Match;
import org.isnad.dates.Rule.Openings;
import org.jspecify.annotations.Nullable;

/**
 * The rules, by the words that their matches can begin with: most words of a text begin no date,
 * and are done with by one look-up. Immutable.
 */
final class Rules {

  private final List<Rule> rules;
  private final Map<String, BitSet> byFirstKey = new HashMap<>();

  /** Those that digits can begin. */
  private final BitSet numeric = new BitSet();

  /** Those that any word can begin. */
  private final BitSet open = new BitSet();

  private Rules(List<Rule> rules, Vocabulary vocabulary) {
    this.rules = rules;
    for (int i = 0; i < rules.size(); i++) {
      Openings openings = rules.get(i).openings(vocabulary);
      for (String key : openings.keys()) {
        byFirstKey.computeIfAbsent(key, absent -> new BitSet()).set(i);
      }
      numeric.set(i, openings.digits());
      open.set(i, openings.any());
    }
  }

  static Rules load(Vocabulary vocabulary) {
    return new Rules(Rule.load(vocabulary), vocabulary);
  }

  /** The match that takes the most atoms from here on; of equal ones that of the first rule. */
  Optional<Match> best(List<Atom> atoms, int at) {
    BitSet candidates = candidates(atoms.get(at));
    Match best = null;
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Match match = rules.get(i).match(atoms, at).orElse(null);
      if (match != null && (best == null || match.size() > best.size())) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private BitSet candidates(Atom atom) {
    BitSet candidates = (BitSet) open.clone();
    add(candidates, byFirstKey.get(atom.key()));
    if (atom.isDefinite()) {
      add(candidates, byFirstKey.get(atom.bare()));
    }
    add(candidates, atom.isNumber() ? numeric : null);
    return candidates;
  }

  private static void add(BitSet candidates, @Nullable BitSet more) {
    if (more != null) {
      candidates.or(more);
    }
  }
}
