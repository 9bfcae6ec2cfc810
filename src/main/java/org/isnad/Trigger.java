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

  public Trigger {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(lemma, "lemma");
  }
}
