package org.isnad.relations;

import java.util.Optional;
import org.isnad.Participant;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;

/**
 * A fact that a sentence states beside a name.
 *
 * @param predicate the id of a static predicate of the inventory
 * @param trigger where it is said
 * @param lemma the word that says it
 * @param evidence the line of the data that knows the word
 * @param date since when it holds, where the sentence says so beside it
 */
record StandingFact(
    String predicate,
    Span trigger,
    String lemma,
    String evidence,
    Participant subject,
    Participant object,
    Optional<LinkedMention> date) {

  StandingFact(
      String predicate,
      Span trigger,
      String lemma,
      String evidence,
      Participant subject,
      Participant object) {
    this(predicate, trigger, lemma, evidence, subject, object, Optional.empty());
  }

  StandingFact on(Optional<LinkedMention> day) {
    return new StandingFact(predicate, trigger, lemma, evidence, subject, object, day);
  }
}
