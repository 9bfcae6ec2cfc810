package org.isnad.relations;

import java.util.Optional;
import org.isnad.Modality;
import org.isnad.Predicate;

/**
 * What a predicate is like: one line of {@code lexicon/inventory.tsv}.
 *
 * @param predicate its id and codes
 * @param isStatic whether it is a lasting fact (spokesperson-of) and not an event
 * @param reciprocal whether its parties are interchangeable (meet)
 * @param speech how its complement counts
 * @param inner the modality of events inside its complement, where they are not asserted
 */
record PredicateKind(
    Predicate predicate,
    boolean isStatic,
    boolean reciprocal,
    Speech speech,
    Optional<Modality> inner) {

  enum Speech {
    /** The subject vouches for its complement: say, accuse. */
    CLAIM,
    /** The subject says that its complement is false: deny. */
    DENIED,
    /** The subject wants its complement or intends it: call-for, pledge. */
    WANTED,
    NONE
  }
}
