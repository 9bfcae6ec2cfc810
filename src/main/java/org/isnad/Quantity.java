package org.isnad;

import static java.util.Objects.requireNonNull;

/**
 * How many people or things a participant is: «37 شخصا على الأقل» is at least 37, «جنديان» (two
 * soldiers) exactly 2.
 *
 * @param value the number that the text says, in digits, words or by a dual
 * @param bound how it is meant
 */
public record Quantity(long value, Bound bound) {

  /** How a number is meant. */
  public enum Bound {
    /** So many. */
    EXACT,
    /** «نحو»: about so many. */
    ABOUT,
    /** «ما لا يقل عن», «أكثر من»: so many or more. */
    AT_LEAST,
    /** «أقل من», «على الأكثر»: so many or fewer. */
    AT_MOST
  }

  /**
   * A number that isn't negative.
   *
   * @param value as above
   * @param bound as above
   * @throws IllegalArgumentException if the number is below 0
   */
  public Quantity {
    requireNonNull(bound, "bound");
    if (value < 0) {
      throw new IllegalArgumentException("a quantity is 0 or more, not " + value);
    }
  }
}
