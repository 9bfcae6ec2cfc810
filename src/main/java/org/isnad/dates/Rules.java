package org.isnad.dates;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dates.Rule.Match;
import org.isnad.dates.Rule.Openings;

/**
 * The rules, by the words that their matches can begin with: most words of a text begin no date,
 * and are done with by one look-up. Immutable.
 */
final class Rules {

  private final List<Rule> rules;

  /** Those that a word can begin, and any word. */
  private final Map<String, BitSet> byFirstKey = new HashMap<>();

  /** Those that digits can begin, and any word. */
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
    numeric.or(open);
    byFirstKey.forEach((key, ofKey) -> ofKey.or(Character.isDigit(key.charAt(0)) ? numeric : open));
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

  /** The rules of an atom; not to be changed. */
  private BitSet candidates(Atom atom) {
    BitSet ofKey = byFirstKey.getOrDefault(atom.key(), atom.isNumber() ? numeric : open);
    BitSet ofBare = atom.isDefinite() ? byFirstKey.get(atom.bare()) : null;
    if (ofBare == null) {
      return ofKey;
    }
    BitSet both = (BitSet) ofKey.clone();
    both.or(ofBare);
    return both;
  }
}
