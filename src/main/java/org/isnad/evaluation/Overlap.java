package org.isnad.evaluation;

import org.isnad.Span;

/** How far two spans share their text. */
final class Overlap {

  private Overlap() {}

  /** Whether they share at least half of the shorter one. */
  static boolean isHalf(Span first, Span second) {
    int common = Math.min(first.end(), second.end()) - Math.max(first.start(), second.start());
    return common > 0 && 2L * common >= Math.min(first.length(), second.length());
  }
}
