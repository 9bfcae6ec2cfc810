package org.isnad.relations;

import java.util.Optional;
import java.util.stream.Stream;

/** How much of its clause a match explains: of several readings the heaviest is taken. */
final class MatchWeight {

  private MatchWeight() {}

  /** The match that explains most, the first of those that explain as much. */
  static Optional<Match> heaviest(Stream<Match> matches) {
    return matches.reduce((best, next) -> of(next) > of(best) ? next : best);
  }

  /** How much of a clause a match explains. */
  static double of(Match match) {
    double fixed =
        match.frame().slots().stream()
            .filter(Slot::isFixedNoun)
            .mapToDouble(MatchWeight::weightOfNouns)
            .sum();
    double constrained =
        match.frame().slots().stream()
            .filter(slot -> slot.role().filter(r -> !match.of(r).isEmpty()).isPresent())
            .mapToDouble(MatchWeight::weight)
            .sum();
    double sense = match.frame().tellsNothing() ? 0.5 : 0;
    return fixed
        + constrained
        + sense
        + match.fillers().size()
        + match.sure()
        - (match.passive() ? 1 : 0);
  }

  /** «حملة اعتقالات» (a wave of arrests) tells more than «حملة» (a campaign). */
  private static double weightOfNouns(Slot slot) {
    return slot.nouns().stream().allMatch(noun -> noun.contains("_")) ? 4.5 : 3;
  }

  /** What a place asks for tells more than what it rules out. */
  private static double weight(Slot slot) {
    return slot.constraints().isEmpty()
        ? 0
        : slot.constraints().stream().allMatch(Slot.Constraint::negated) ? 0.5 : 1;
  }
}
