package org.isnad.evaluation;

import java.util.Optional;
import java.util.Set;
import org.isnad.Participant;

/**
 * A right answer for one place of a relation.
 *
 * @param participant who or what it is
 * @param otherActors states that it may as well stand for
 */
public record GoldParticipant(Participant participant, Set<String> otherActors) {

  public GoldParticipant {
    otherActors = Set.copyOf(otherActors);
  }

  boolean hasActor(Optional<String> actor) {
    return actor.equals(participant.actor()) || actor.filter(otherActors::contains).isPresent();
  }
}
