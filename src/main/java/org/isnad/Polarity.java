package org.isnad;

/** Whether the text says that the event happened or that it did not. */
public enum Polarity {
  AFFIRMED,
  NEGATED
}
