package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Modality;

/**
 * The stretches of a sentence that somebody vouches for, or that are only wished for.
 *
 * <p>An event belongs to the narrowest stretch around it that has a speaker; the narrowest stretch
 * with a modality of its own (a wish, a threat) gives that.
 */
final class Scopes {

  private final List<Scope> scopes = new ArrayList<>();

  /**
   * A stretch of units.
   *
   * @param from its first unit
   * @param to the unit behind it
   * @param speaker who vouches for what it says; empty where it is nobody's claim
   * @param modality what it makes of the events in it
   * @param denied whether the speaker says that they did not happen
   */
  record Scope(
      int from, int to, Optional<Filler> speaker, Optional<Modality> modality, boolean denied) {
    boolean holds(int unit) {
      return from <= unit && unit < to;
    }

    int length() {
      return to - from;
    }
  }

  void add(Scope scope) {
    scopes.add(scope);
  }

  Optional<Filler> speakerAt(int unit, int own) {
    return narrowest(unit, own, true).flatMap(Scope::speaker);
  }

  Optional<Modality> modalityAt(int unit, int own) {
    return narrowest(unit, own, false).flatMap(Scope::modality);
  }

  boolean deniedAt(int unit, int own) {
    return narrowest(unit, own, false).filter(Scope::denied).isPresent();
  }

  /** The narrowest scope around a unit that another trigger than {@code own} opened. */
  private Optional<Scope> narrowest(int unit, int own, boolean withSpeaker) {
    Scope best = null;
    for (Scope scope : scopes) {
      if (scope.holds(unit)
          && !(own >= scope.from && own < scope.from)
          && (!withSpeaker || scope.speaker.isPresent())
          && (best == null || scope.length() < best.length())) {
        best = scope;
      }
    }
    return Optional.ofNullable(best);
  }
}
