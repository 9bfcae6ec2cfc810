package org.isnad;

import static java.util.Objects.requireNonNull;

/**
 * A further participant of a relation.
 *
 * @param role what it is to the event
 * @param filler who or what fills the role
 */
public record Argument(Role role, Participant filler) {

  /**
   * A filler in its role. A filler that the text leaves out is {@link Participant#unstated()}, not
   * null.
   *
   * @param role as above
   * @param filler as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public Argument {
    requireNonNull(role, "role");
    requireNonNull(filler, "filler");
  }
}
