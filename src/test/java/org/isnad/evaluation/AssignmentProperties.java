package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssignmentProperties {

  @Example
  void theSecondBestChoiceOfOneMayBeBestForAll() {
    assertThat(Assignment.best(new double[][] {{5, 4}, {5, 1}})).containsExactly(1, 0);
  }

  @Example
  void whoAgreesWithNobodyGetsNobody() {
    assertThat(Assignment.best(new double[][] {{0, 0}, {0, 3}, {0, 2}})).containsExactly(-1, 1, -1);
    assertThat(Assignment.best(new double[][] {})).isEmpty();
    assertThat(Assignment.best(new double[][] {{}, {}})).containsExactly(-1, -1);
  }

  @Property(tries = 500)
  void noAssignmentHasALargerSum(@ForAll("weights") double[][] weights) {
    int[] columns = Assignment.best(weights);
    double sum = 0;
    for (int row = 0; row < columns.length; row++) {
      sum += columns[row] < 0 ? 0 : weights[row][columns[row]];
    }
    assertThat(Arrays.stream(columns).filter(column -> column >= 0)).doesNotHaveDuplicates();
    assertThat(sum).isCloseTo(largestSum(weights, 0, 0), within(1e-9));
  }

  /** The largest sum from {@code row} on, by trying everything. */
  private static double largestSum(double[][] weights, int row, int used) {
    if (row == weights.length) {
      return 0;
    }
    double best = largestSum(weights, row + 1, used);
    for (int column = 0; column < weights[row].length; column++) {
      if ((used & 1 << column) == 0) {
        double rest = largestSum(weights, row + 1, used | 1 << column);
        best = Math.max(best, weights[row][column] + rest);
      }
    }
    return best;
  }

  @Provide
  Arbitrary<double[][]> weights() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 6);
    return Combinators.combine(sizes, sizes)
        .flatAs(
            (rows, columns) ->
                Arbitraries.of(0.0, 0.5, 1.0, 2.0, 3.25, 7.0)
                    .array(Double[].class)
                    .ofSize(columns)
                    .map(row -> Arrays.stream(row).mapToDouble(Double::doubleValue).toArray())
                    .array(double[][].class)
                    .ofSize(rows));
  }
}
