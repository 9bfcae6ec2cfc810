package org.isnad;

import static java.util.Objects.requireNonNull;

/**
 * A further participant of a relation.
 *
 * @param role what it is to the event
 * @param filler who or what fills the role
 */
public record Argument(Role role, Participant filler) {

  public Argument {
    requireNonNull(role, "role");
    requireNonNull(filler, "filler");
  }
}
