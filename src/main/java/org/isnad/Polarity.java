package org.isnad;

/** Whether the text says that the event happened or that it did not. */
public enum Polarity {
  /** It says that it happened, as far as the {@link Modality} goes. */
  AFFIRMED,
  /** It, or a denial in it, says that it did not. */
  NEGATED
}
