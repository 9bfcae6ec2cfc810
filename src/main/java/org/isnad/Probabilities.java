package org.isnad;

/** The one check that every confidence passes. */
final class Probabilities {

  private Probabilities() {}

  static void check(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1: " + confidence);
    }
  }
}
