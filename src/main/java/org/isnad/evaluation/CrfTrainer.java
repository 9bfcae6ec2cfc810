package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.mentions.CrfModel;

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent on the
 * log-likelihood (Lafferty, McCallum and Pereira, 2001) with AdaGrad steps (Duchi, Hazan and
 * Singer, 2011) and a quadratic prior. Deterministic: the same data and seed give the same model.
 */
final class CrfTrainer {

  private static final double RATE = 0.12;
  private static final long SEED = 20261123;

  private final int labels;
  private final int epochs;
  private final double prior;
  private final int leastCount;
  private final double leastWeight;

  /**
   * @param labels how many labels there are; label 0 is «outside»
   * @param epochs how often all sentences are seen
   * @param prior the strength of the quadratic prior, per sentence
   * @param leastCount features seen less often are left out
   * @param leastWeight features whose weights all stay below are left out of the model
   */
  CrfTrainer(int labels, int epochs, double prior, int leastCount, double leastWeight) {
    this.labels = labels;
    this.epochs = epochs;
    this.prior = prior;
    this.leastCount = leastCount;
    this.leastWeight = leastWeight;
  }

  /**
   * A sentence to learn from.
   *
   * @param features the feature hashes of each token
   * @param labels the index of each token's label
   */
  record Example(List<long[]> features, int[] labels) {}

  CrfModel train(List<Example> examples) {
    long[] features = frequentFeatures(examples);
    Map<Long, Integer> rows = new HashMap<>(features.length * 2);
    for (int i = 0; i < features.length; i++) {
      rows.put(features[i], i);
    }
    List<Indexed> indexed = new ArrayList<>(examples.size());
    for (Example example : examples) {
      indexed.add(index(example, rows));
    }
    Weights weights = new Weights(features.length);
    List<Indexed> order = new ArrayList<>(indexed);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      java.util.Collections.shuffle(order, random);
      order.forEach(weights::learn);
    }
    return weights.model(features);
  }

  private long[] frequentFeatures(List<Example> examples) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (long[] token : example.features) {
        for (long feature : token) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= leastCount)
        .mapToLong(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  private record Indexed(int[][] rows, int[] labels) {}

  private static Indexed index(Example example, Map<Long, Integer> rows) {
    int[][] indexed = new int[example.labels.length][];
    for (int i = 0; i < indexed.length; i++) {
      indexed[i] =
          Arrays.stream(example.features.get(i))
              .filter(rows::containsKey)
              .mapToInt(rows::get)
              .toArray();
    }
    return new Indexed(indexed, example.labels);
  }

  /** The weights while they are learnt, with AdaGrad's sums of squared gradients. */
  private final class Weights {
    private final double[] emissions;
    private final double[] emissionSquares;
    private final double[] transitions;
    private final double[] transitionSquares;

    Weights(int features) {
      emissions = new double[features * labels];
      emissionSquares = new double[features * labels];
      transitions = new double[(labels + 1) * labels];
      transitionSquares = new double[(labels + 1) * labels];
    }

    void learn(Indexed sentence) {
      int n = sentence.labels.length;
      double[][] scores = scores(sentence);
      double[][] forward = new double[n][labels];
      double[][] backward = new double[n][labels];
      double all = forwardBackward(scores, forward, backward);
      for (int i = 0; i < n; i++) {
        for (int label = 0; label < labels; label++) {
          double expected = Math.exp(forward[i][label] + backward[i][label] - all);
          double gradient = (sentence.labels[i] == label ? 1 : 0) - expected;
          if (Math.abs(gradient) > 1e-4) {
            for (int row : sentence.rows[i]) {
              step(emissions, emissionSquares, row * labels + label, gradient);
            }
          }
        }
        learnTransitions(sentence, scores, forward, backward, all, i);
      }
    }

    private void learnTransitions(
        Indexed sentence,
        double[][] scores,
        double[][] forward,
        double[][] backward,
        double all,
        int i) {
      for (int to = 0; to < labels; to++) {
        if (i == 0) {
          double expected = Math.exp(forward[0][to] + backward[0][to] - all);
          step(
              transitions,
              transitionSquares,
              labels * labels + to,
              (sentence.labels[0] == to ? 1 : 0) - expected);
          continue;
        }
        for (int from = 0; from < labels; from++) {
          double expected =
              Math.exp(
                  forward[i - 1][from]
                      + transitions[from * labels + to]
                      + scores[i][to]
                      + backward[i][to]
                      - all);
          boolean observed = sentence.labels[i - 1] == from && sentence.labels[i] == to;
          step(transitions, transitionSquares, from * labels + to, (observed ? 1 : 0) - expected);
        }
      }
    }

    private double[][] scores(Indexed sentence) {
      double[][] scores = new double[sentence.labels.length][labels];
      for (int i = 0; i < scores.length; i++) {
        for (int row : sentence.rows[i]) {
          for (int label = 0; label < labels; label++) {
            scores[i][label] += emissions[row * labels + label];
          }
        }
      }
      return scores;
    }

    private double forwardBackward(double[][] scores, double[][] forward, double[][] backward) {
      int n = scores.length;
      double[] terms = new double[labels];
      for (int to = 0; to < labels; to++) {
        forward[0][to] = transitions[labels * labels + to] + scores[0][to];
      }
      for (int i = 1; i < n; i++) {
        for (int to = 0; to < labels; to++) {
          for (int from = 0; from < labels; from++) {
            terms[from] = forward[i - 1][from] + transitions[from * labels + to];
          }
          forward[i][to] = logSum(terms) + scores[i][to];
        }
      }
      for (int i = n - 2; i >= 0; i--) {
        for (int from = 0; from < labels; from++) {
          for (int to = 0; to < labels; to++) {
            terms[to] = transitions[from * labels + to] + scores[i + 1][to] + backward[i + 1][to];
          }
          backward[i][from] = logSum(terms);
        }
      }
      return logSum(forward[n - 1]);
    }

    private double logSum(double[] terms) {
      double max = Double.NEGATIVE_INFINITY;
      for (double term : terms) {
        max = Math.max(max, term);
      }
      double sum = 0;
      for (double term : terms) {
        sum += Math.exp(term - max);
      }
      return max + Math.log(sum);
    }

    private void step(double[] weights, double[] squares, int at, double likelihoodGradient) {
      double gradient = likelihoodGradient - prior * weights[at];
      squares[at] += gradient * gradient;
      weights[at] += RATE * gradient / Math.sqrt(1e-8 + squares[at]);
    }

    CrfModel model(long[] features) {
      long[] kept = new long[features.length];
      float[] keptWeights = new float[features.length * labels];
      int count = 0;
      for (int i = 0; i < features.length; i++) {
        double strongest = 0;
        for (int label = 0; label < labels; label++) {
          strongest = Math.max(strongest, Math.abs(emissions[i * labels + label]));
        }
        if (strongest >= leastWeight) {
          kept[count] = features[i];
          for (int label = 0; label < labels; label++) {
            keptWeights[count * labels + label] = rounded(emissions[i * labels + label]);
          }
          count++;
        }
      }
      float[] chain = new float[transitions.length];
      for (int i = 0; i < chain.length; i++) {
        chain[i] = (float) transitions[i];
      }
      return new CrfModel(
          chain, Arrays.copyOf(kept, count), Arrays.copyOf(keptWeights, count * labels));
    }

    /** Two decimals are enough to decide by, and pack well. */
    private float rounded(double weight) {
      return Math.round(weight * 64) / 64f;
    }
  }
}
