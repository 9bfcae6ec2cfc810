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
 * @param control who does what its complement names without saying by whom
 */
record PredicateKind(
    Predicate predicate,
    boolean isStatic,
    boolean reciprocal,
    Speech speech,
    Optional<Modality> inner,
    Control control) {

  private static final String SANCTION = "SANCTION";

  /**
   * Whether something is done and not only said: CAMEO's material cooperation and conflict. Whom it
   * is done to is news even where nobody says by whom.
   */
  boolean isMaterial() {
    return predicate
        .cameo()
        .map(code -> Integer.parseInt(code.substring(0, 2)))
        .filter(root -> root >= 6 && root <= 8 || root >= 14)
        .isPresent();
  }

  /** Whether those who are told of suffer it at the hands of courts, police or arms. */
  boolean isPunitive() {
    return isMaterial() || predicate.plover().filter(SANCTION::equals).isPresent();
  }

  /** What a sense of a word tells that is none of the inventory's predicates. */
  static final PredicateKind NOTHING =
      new PredicateKind(
          new Predicate("none", Optional.empty(), Optional.empty()),
          false,
          false,
          Speech.NONE,
          Optional.empty(),
          Control.NONE);

  enum Control {
    /** «تعهد بدفع» (pledged to pay): its subject. */
    SUBJECT,
    /** «اتهمه بقتل» (accused him of killing): its target. */
    TARGET,
    /** «حذر من مهاجمة» (warned against attacking): nobody that grammar tells. */
    NONE
  }

  enum Speech {
    /** The subject vouches for its complement: say, accuse. */
    CLAIM,
    /** The subject says that its complement is false: deny. */
    DENIED,
    /** The subject intends its complement or rules it out: plan, prevent-ban. */
    WANTED,
    /** The subject says that it wants its complement: call-for, pledge. */
    ASKED,
    NONE;

    /** Whether the complement is something that is yet to be, if it ever is. */
    boolean isWanted() {
      return this == WANTED || this == ASKED;
    }
  }
}
