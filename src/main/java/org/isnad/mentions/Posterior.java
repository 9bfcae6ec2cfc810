package org.isnad.mentions;

/**
 * How probable labels are, given a whole sentence: the forward-backward algorithm (Rabiner, 1989),
 * scaled at each token so that no probability vanishes.
 */
final class Posterior {

  private static final int LABELS = NameLabel.COUNT;

  private final double[][] emissions;
  private final double[][] chain = new double[LABELS][LABELS];
  private final double[] starts = new double[LABELS];

  /** The weight of a label behind another. */
  interface Transition {
    float of(int from, int to);
  }

  /** The weight of a label at the beginning. */
  interface Start {
    float of(int to);
  }

  Posterior(float[][] scores, Transition transition, Start start) {
    emissions = new double[scores.length][LABELS];
    for (int i = 0; i < scores.length; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (float score : scores[i]) {
        most = Math.max(most, score);
      }
      for (int label = 0; label < LABELS; label++) {
        emissions[i][label] = Math.exp(scores[i][label] - most);
      }
    }
    for (int to = 0; to < LABELS; to++) {
      starts[to] = Math.exp(start.of(to));
      for (int from = 0; from < LABELS; from++) {
        chain[from][to] = Math.exp(transition.of(from, to));
      }
    }
  }

  /** The probability of each of the given labels. */
  double[] of(int[] labels) {
    int n = emissions.length;
    double[][] forward = forward();
    double[] probabilities = new double[n];
    double[] backward = new double[LABELS];
    java.util.Arrays.fill(backward, 1);
    for (int i = n - 1; i >= 0; i--) {
      double all = 0;
      for (int label = 0; label < LABELS; label++) {
        all += forward[i][label] * backward[label];
      }
      double probability = forward[i][labels[i]] * backward[labels[i]] / all;
      probabilities[i] = Double.isFinite(probability) ? Math.min(1, probability) : 0;
      backward = before(i, backward);
    }
    return probabilities;
  }

  private double[][] forward() {
    double[][] forward = new double[emissions.length][LABELS];
    for (int i = 0; i < forward.length; i++) {
      double sum = 0;
      for (int to = 0; to < LABELS; to++) {
        double mass = i == 0 ? starts[to] : 0;
        for (int from = 0; i > 0 && from < LABELS; from++) {
          mass += forward[i - 1][from] * chain[from][to];
        }
        forward[i][to] = mass * emissions[i][to];
        sum += forward[i][to];
      }
      scale(forward[i], sum);
    }
    return forward;
  }

  /** The backward probabilities one token before {@code i}. */
  private double[] before(int i, double[] backward) {
    double[] before = new double[LABELS];
    double sum = 0;
    for (int from = 0; from < LABELS; from++) {
      for (int to = 0; to < LABELS; to++) {
        before[from] += chain[from][to] * emissions[i][to] * backward[to];
      }
      sum += before[from];
    }
    scale(before, sum);
    return before;
  }

  private static void scale(double[] values, double sum) {
    for (int i = 0; sum > 0 && i < values.length; i++) {
      values[i] /= sum;
    }
  }
}
