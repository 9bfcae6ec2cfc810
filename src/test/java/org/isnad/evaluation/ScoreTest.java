package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void threeOfFourFoundAndOfSixGold() {
    Score score = Score.of(3, 4, 6);
    assertThat(score.precision().value()).hasValue(0.75);
    assertThat(score.recall().value()).hasValue(0.5);
    assertThat(score.f1()).hasValue(0.6);
  }

  @Test
  void nothingFoundOfSomethingIsZeroAndNothingOfNothingIsNoScore() {
    assertThat(Score.of(0, 0, 6).precision().value()).isEmpty();
    assertThat(Score.of(0, 0, 6).f1()).hasValue(0);
    assertThat(Score.of(0, 2, 0).f1()).hasValue(0);
    assertThat(Score.of(0, 2, 3).f1()).hasValue(0);
    assertThat(Score.NONE.f1()).isEmpty();
  }

  @Test
  void scoresOfDocumentsAddUpToTheScoreOfTheCorpus() {
    assertThat(Score.of(1, 1, 1).plus(Score.of(0, 3, 1))).isEqualTo(Score.of(1, 4, 2));
    assertThat(Score.of(1, 1, 1).plus(Score.of(0, 3, 1)).f1().orElseThrow())
        .isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void aRatioNeverHoldsMoreThanItsWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ratio(3, 2))
        .withMessageContaining("3.0 of 2.0");
  }
}
