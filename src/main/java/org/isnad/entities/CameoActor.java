package org.isnad.entities;

import static java.util.Objects.requireNonNull;

/**
 * The actor code in CAMEO of somebody who acts for no state.
 *
 * @param code such as IGOUNO, the United Nations, or PSEREBHMS, Hamas
 * @param organisation whether it is an organisation of states, or else a group or people
 */
public record CameoActor(String code, boolean organisation) {

  public CameoActor {
    requireNonNull(code, "code");
  }
}
