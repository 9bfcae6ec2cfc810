/**
 * Assertions in the language of the domain: {@code
 * assertThat(extraction).hasRelation("accuse").from("واشنطن").to("طهران")}.
 */
@NullMarked
package org.isnad.testing;

import org.jspecify.annotations.NullMarked;
