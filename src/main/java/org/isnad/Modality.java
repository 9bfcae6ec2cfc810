package org.isnad;

/** How the text vouches for an event. */
public enum Modality {
  /** The text says so itself. */
  ASSERTED,
  /** Somebody says so inside the text; the relation's speaker tells who. */
  REPORTED,
  POSSIBLE,
  FUTURE,
  CONDITIONAL,
  REQUIRED
}
