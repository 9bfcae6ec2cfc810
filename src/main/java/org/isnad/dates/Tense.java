package org.isnad.dates;

/** When what the sentence tells of happens. */
enum Tense {
  PAST,
  /** In a verb that tells of what is planned as well as of what went on yesterday. */
  PRESENT,
  FUTURE,
  OPEN;

  boolean isAhead() {
    return this == FUTURE || this == PRESENT;
  }
}
