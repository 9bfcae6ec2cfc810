package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.evaluation.CrfTrainer.Example;
import org.junit.jupiter.api.Test;

class DomainRowsTest {

  private static final int OF_THE_FIRST = 0;
  private static final int OF_BOTH = 1;
  private static final int SELDOM = 2;
  private static final int NEVER = 3;

  private static Example example(int domain, int... features) {
    return new Example(new int[][] {features}, new int[] {0}, domain);
  }

  private final DomainRows rows =
      DomainRows.of(
          List.of(
              example(0, OF_THE_FIRST, OF_BOTH),
              example(0, OF_THE_FIRST, SELDOM),
              example(1, OF_BOTH)),
          4,
          2,
          2);

  @Test
  void aFeatureOfOneCorpusHasOneRowThatCountsTwiceThere() {
    assertThat(rows.copies(OF_THE_FIRST, 0)).isEqualTo(2);
    assertThat(rows.copies(OF_THE_FIRST, 1)).isEqualTo(1);
    assertThat(rows.token(new int[] {OF_THE_FIRST}, 0).twice()).containsExactly(0);
    assertThat(rows.token(new int[] {OF_THE_FIRST}, 1).once()).containsExactly(0);
  }

  @Test
  void aFeatureOfSeveralHasARowForAllAndOneForEach() {
    assertThat(rows.token(new int[] {OF_BOTH}, 0).once()).containsExactly(1, 2);
    assertThat(rows.token(new int[] {OF_BOTH}, 1).once()).containsExactly(1, 3);
    assertThat(rows.size()).isEqualTo(4);
  }

  @Test
  void whatIsSeenTooSeldomHasNone() {
    DomainRows.Token token = rows.token(new int[] {SELDOM, NEVER}, 0);
    assertThat(token.once()).isEmpty();
    assertThat(token.twice()).isEmpty();
  }
}
