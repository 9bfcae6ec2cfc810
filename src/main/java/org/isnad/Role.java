package org.isnad;

/**
 * What a further participant is to an event; the argument roles of the {@code isnad/1} contract.
 */
public enum Role {
  /** What is said, asked, promised or charged: «بتقديم أسلحة» (of supplying arms). */
  CLAIM,
  /** Whom the act addresses or benefits. */
  RECIPIENT,
  /** What it is about. */
  TOPIC,
  /** By what means. */
  INSTRUMENT,
  /** Where. */
  LOCATION,
  /** The words of the date; its value stands in {@link Relation#date()}. */
  DATE
}
