package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, and who says so.
 *
 * @param id its name in the document: r1, r2, ... in text order of the triggers
 * @param predicate what was done
 * @param trigger the word that says so
 * @param subject who does or says it; {@link Participant#unstated()} where the text names nobody
 * @param object to whom or what; {@link Participant#unstated()} where there is none
 * @param arguments further participants by role
 * @param speaker who vouches for it, where it stands inside somebody's claim
 * @param polarity whether it happened or is said not to have happened
 * @param modality how the text vouches for it
 * @param date the TIMEX3 value of when it happened, where the text says so
 * @param confidence how sure the library is, 0 to 1
 * @param evidence what made it: the frame's place in the lexicon
 */
public record Relation(
    String id,
    Predicate predicate,
    Trigger trigger,
    Participant subject,
    Participant object,
    List<Argument> arguments,
    Optional<Participant> speaker,
    Polarity polarity,
    Modality modality,
    Optional<String> date,
    double confidence,
    String evidence) {

  public Relation {
    requireNonNull(id, "id");
    requireNonNull(predicate, "predicate");
    requireNonNull(trigger, "trigger");
    requireNonNull(subject, "subject");
    requireNonNull(object, "object");
    arguments = List.copyOf(arguments);
    requireNonNull(speaker, "speaker");
    requireNonNull(polarity, "polarity");
    requireNonNull(modality, "modality");
    requireNonNull(date, "date");
    requireNonNull(evidence, "evidence");
    Probabilities.check(confidence);
  }
}
