package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A kind of event or fact, from the closed inventory in {@code models/lexicon}.
 *
 * @param id its English name there: «accuse», «supply-arms»
 * @param cameo its code in CAMEO 1.1b3, where it has one
 * @param plover its type in PLOVER, where it has one
 */
public record Predicate(String id, Optional<String> cameo, Optional<String> plover) {

  /**
   * A predicate by its id; whether the inventory has it isn't asked.
   *
   * @param id as above
   * @param cameo as above
   * @param plover as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public Predicate {
    requireNonNull(id, "id");
    requireNonNull(cameo, "cameo");
    requireNonNull(plover, "plover");
  }
}
