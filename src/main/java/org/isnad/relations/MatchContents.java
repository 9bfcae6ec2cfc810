package org.isnad.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.relations.Government.Link;
import org.isnad.relations.Match.Content;
import org.isnad.relations.PredicateKind.Speech;

/** The events of a sentence by where they are told, and by what stands in their complements. */
final class MatchContents {

  private final List<Match> matches;

  MatchContents(List<Match> matches) {
    this.matches = List.copyOf(matches);
  }

  /** The match whose trigger a unit is. */
  Optional<Match> matchAt(int unit) {
    return matches.stream().filter(match -> match.trigger() == unit).findFirst();
  }

  /** The innermost claim or denial in whose complement a unit stands. */
  Optional<Match> claimAround(int unit) {
    return around(unit).filter(m -> isClaim(m.frame().kind().speech())).findFirst();
  }

  private static boolean isClaim(Speech speech) {
    return speech == Speech.CLAIM || speech == Speech.DENIED;
  }

  /** The events in whose complements a unit stands, the innermost first. */
  Stream<Match> around(int unit) {
    return matches.stream()
        .filter(m -> m.trigger() != unit)
        .filter(m -> m.content().filter(c -> c.holds(unit)).isPresent())
        .sorted(
            Comparator.comparingInt(
                m -> m.content().map(c -> c.to() - c.from()).orElse(Integer.MAX_VALUE)));
  }

  /** What a unit hangs on where one only knows in whose complement it stands. */
  Link inContent(int unit) {
    return around(unit).findFirst().map(m -> Link.to(m.trigger(), "")).orElse(Link.ROOT);
  }

  /** The event whose complement begins at a unit, or at the complementizer behind it. */
  Optional<Link> beginningAt(int at, int complementizer) {
    return matches.stream()
        .filter(
            m ->
                m.content()
                    .map(Content::from)
                    .filter(f -> f == at || f == complementizer)
                    .isPresent())
        .findFirst()
        .map(m -> Link.to(m.trigger(), ""));
  }
}
