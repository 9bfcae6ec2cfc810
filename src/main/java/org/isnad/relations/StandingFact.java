package org.isnad.relations;

import org.isnad.Participant;
import org.isnad.Span;

/**
 * A fact that a sentence states beside a name.
 *
 * @param predicate the id of a static predicate of the inventory
 * @param trigger where it is said
 * @param lemma the word that says it
 * @param evidence the line of the data that knows the word
 */
record StandingFact(
    String predicate,
    Span trigger,
    String lemma,
    String evidence,
    Participant subject,
    Participant object) {}
