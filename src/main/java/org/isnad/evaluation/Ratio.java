package org.isnad.evaluation;

import java.util.OptionalDouble;

/**
 * So many of so many; the fraction is kept as its two numbers, so that ratios of documents add up
 * to the ratio of the corpus (a micro-average).
 *
 * @param part how many are right; a fraction of one where a measure gives partial credit
 * @param whole how many there are
 */
public record Ratio(double part, double whole) {

  /** None of none. */
  public static final Ratio NONE = new Ratio(0, 0);

  /**
   * @throws IllegalArgumentException unless 0 ≤ part ≤ whole, but for rounding
   */
  public Ratio {
    if (!(part >= 0 && part <= whole + 1e-6)) {
      throw new IllegalArgumentException("not a part of a whole: " + part + " of " + whole);
    }
  }

  /** One of one if {@code right}, else none of one. */
  public static Ratio of(boolean right) {
    return new Ratio(right ? 1 : 0, 1);
  }

  public Ratio plus(Ratio other) {
    return new Ratio(part + other.part, whole + other.whole);
  }

  /** The fraction; empty where there is nothing to be right about. */
  public OptionalDouble value() {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }
}
