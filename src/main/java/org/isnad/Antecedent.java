package org.isnad;

import static java.util.Objects.requireNonNull;

/**
 * The phrase that a pronoun or a dropped subject stands for: «الجنود» (the soldiers) for the «هم»
 * (they) of a later clause.
 *
 * @param span where it stands in the original text
 * @param text the characters there
 */
public record Antecedent(Span span, String text) {

  /**
   * A phrase where it stands; that these are the characters there is the caller's to see to.
   *
   * @param span as above
   * @param text as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public Antecedent {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
