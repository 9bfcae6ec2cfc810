package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a time comes again: what TIMEX3 says of the type SET. «كل أربع سنوات» (every four years) is
 * {@code EVERY} of P4Y, «مرتين كل شهرين» (twice every two months) is that of P2M, and twice in
 * each.
 *
 * @param quantifier which of these times: {@code EVERY}; TIMEX3's {@code quant}
 * @param frequency how often in each of them, from 1; TIMEX3's {@code freq}
 */
public record TimexSet(Optional<String> quantifier, OptionalInt frequency) {

  /**
   * A time that comes again once or more in each of its periods.
   *
   * @param quantifier as above
   * @param frequency as above
   * @throws IllegalArgumentException if it comes less than once
   */
  public TimexSet {
    requireNonNull(quantifier, "quantifier");
    requireNonNull(frequency, "frequency");
    if (frequency.isPresent() && frequency.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "a frequency is 1 or more, not " + frequency.getAsInt() + "; leave it out");
    }
  }
}
