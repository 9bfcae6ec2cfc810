package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far a figure might lie from what it would be on other documents of the same kind: the
 * percentile bootstrap over documents (B. Efron, "Bootstrap methods: another look at the
 * jackknife", 1979), from a fixed seed, so that the same scores always give the same interval.
 */
final class Bootstrap {

  private static final long SEED = 20230816;
  private static final int SAMPLES = 1000;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** The middle 95 % of a figure's resampled values. */
  record Interval(double low, double high) {}

  /**
   * @param documents the scores of each document that {@link Headline#value} is the value of
   * @return empty where there are fewer than two documents or nothing to score in them
   */
  static Optional<Interval> interval(List<List<Score>> documents) {
    if (documents.size() < 2) {
      return Optional.empty();
    }
    Random random = new Random(SEED);
    double[] values =
        IntStream.range(0, SAMPLES)
            .mapToObj(i -> Headline.value(sum(sample(documents, random))))
            .flatMapToDouble(Bootstrap::stream)
            .toArray();
    if (values.length == 0) {
      return Optional.empty();
    }
    Arrays.sort(values);
    int below = (int) (TAIL * values.length);
    return Optional.of(new Interval(values[below], values[values.length - 1 - below]));
  }

  private static DoubleStream stream(OptionalDouble value) {
    return value.stream();
  }

  private static List<List<Score>> sample(List<List<Score>> documents, Random random) {
    return IntStream.range(0, documents.size())
        .mapToObj(i -> documents.get(random.nextInt(documents.size())))
        .toList();
  }

  /** The sums of the first scores, the second scores and so on. */
  static List<Score> sum(List<List<Score>> documents) {
    int parts = documents.stream().mapToInt(List::size).max().orElse(0);
    List<Score> sums = new ArrayList<>(Collections.nCopies(parts, Score.NONE));
    for (List<Score> document : documents) {
      for (int i = 0; i < document.size(); i++) {
        sums.set(i, sums.get(i).plus(document.get(i)));
      }
    }
    return sums;
  }
}
