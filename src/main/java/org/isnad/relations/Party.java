package org.isnad.relations;

import java.util.Optional;
import org.isnad.Participant;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/**
 * A participant with what grammar and the lexicon know of it.
 *
 * @param participant the participant as the user will see it
 * @param from the index of its first token in its sentence, or -1 where it has none
 * @param to the index behind its last token
 * @param gender its grammatical gender, where known
 * @param number its grammatical number, where known
 * @param animate whether it can act: a person, state, body or people; not a thing or a clause
 */
record Party(
    Participant participant,
    int from,
    int to,
    Optional<Gender> gender,
    Optional<Number> number,
    boolean animate) {

  /** The same participant, not stated again: the dropped subject of a later verb. */
  Party dropped() {
    return participant.entity().isEmpty()
        ? this
        : new Party(
            new Participant(
                Optional.empty(),
                "",
                participant.entity(),
                participant.name(),
                participant.actor()),
            -1,
            -1,
            gender,
            number,
            animate);
  }

  /** The same party as standing for a state, by its ISO code. */
  Party standingFor(String state) {
    Participant stated =
        new Participant(
            participant.span(),
            participant.text(),
            participant.entity(),
            participant.name(),
            Optional.of(state));
    return new Party(stated, from, to, gender, number, animate);
  }

  boolean fits(Gender wanted, Number wantedNumber) {
    return gender.map(wanted::equals).orElse(true)
        && number.map(n -> n == wantedNumber || n == Number.PLURAL).orElse(true);
  }
}
