package org.isnad.evaluation;

import java.util.OptionalDouble;

/**
 * Precision and recall.
 *
 * @param precision what is right of what was found
 * @param recall what was found of what is right
 */
public record Score(Ratio precision, Ratio recall) {

  /** Nothing found of nothing. */
  public static final Score NONE = new Score(Ratio.NONE, Ratio.NONE);

  /** The score of {@code right} matches between {@code found} items and {@code gold} ones. */
  public static Score of(int right, int found, int gold) {
    return new Score(new Ratio(right, found), new Ratio(right, gold));
  }

  public Score plus(Score other) {
    return new Score(precision.plus(other.precision), recall.plus(other.recall));
  }

  /**
   * The harmonic mean of precision and recall (van Rijsbergen's F with β = 1); 0 where only one of
   * them is defined, and empty where there is neither gold nor anything found.
   */
  public OptionalDouble f1() {
    if (precision.whole() == 0 && recall.whole() == 0) {
      return OptionalDouble.empty();
    }
    double p = precision.value().orElse(0);
    double r = recall.value().orElse(0);
    return OptionalDouble.of(p + r == 0 ? 0 : 2 * p * r / (p + r));
  }
}
