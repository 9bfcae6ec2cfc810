package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void whatIsStatedAndIsRightAsOftenIsNotFarOff() {
    Reliability half = Reliability.NONE.with(0.5, true).with(0.5, false);
    assertThat(half.expectedError()).isZero();
  }

  @Test
  void binsCountByHowManyAreInThem() {
    Reliability sure = Reliability.NONE.with(0.9, true).with(0.9, true).with(0.9, false);
    assertThat(sure.expectedError()).isCloseTo(0.9 - 2 / 3.0, within(1e-9));
    Reliability both = sure.with(0.2, false);
    assertThat(both.expectedError()).isCloseTo((2.7 - 2 + 0.2) / 4, within(1e-9));
  }

  @Test
  void ofNothingNothingIsWrong() {
    assertThat(Reliability.NONE.expectedError()).isZero();
  }
}
