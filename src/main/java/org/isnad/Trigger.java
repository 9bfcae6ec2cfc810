package org.isnad;

import static java.util.Objects.requireNonNull;

/**
 * The word that tells the event.
 *
 * @param span where it stands: the verb without و or ف, with its future س and object pronoun
 * @param text the characters there
 * @param lemma the verb that it belongs to, unvowelled and without shadda: «اتهم»
 */
public record Trigger(Span span, String text, String lemma) {

  /**
   * A word where it stands; that these are the characters there is the caller's to see to.
   *
   * @param span as above
   * @param text as above
   * @param lemma as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public Trigger {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(lemma, "lemma");
  }
}
