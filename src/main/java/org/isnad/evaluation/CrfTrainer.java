package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.mentions.CrfModel;
import org.isnad.mentions.NameTags;

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent on the
 * log-likelihood (Lafferty, McCallum and Pereira, 2001) with AdaGrad steps (Duchi, Hazan and
 * Singer, 2011) and a quadratic prior; the weights are the means of the second half of the epochs
 * (Polyak and Juditsky, 1992). Deterministic: the same data and settings give the same model.
 */
final class CrfTrainer {

  private static final long SEED = 20261123;
  private static final int LABELS = NameTags.COUNT;

  /** Smaller gradients of a label change nothing that can be seen, and most are. */
  private static final double NEGLIGIBLE = 1e-3;

  /**
   * How to train.
   *
   * @param epochs how often all sentences are seen
   * @param rate the length of the first step
   * @param prior the strength of the quadratic prior, for each step
   * @param leastCount features seen less often are left out
   * @param leastWeight features whose weights all stay below are left out of the model
   */
  record Settings(int epochs, double rate, double prior, int leastCount, double leastWeight) {}

  private final Settings settings;

  CrfTrainer(Settings settings) {
    this.settings = settings;
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
    List<Indexed> order = new ArrayList<>(examples.size());
    for (Example example : examples) {
      order.add(index(example, rows));
    }
    Weights weights = new Weights(features.length);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(weights::learn);
      if (epoch >= settings.epochs / 2) {
        weights.remember();
      }
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
        .filter(entry -> entry.getValue() >= settings.leastCount)
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
    private final float[] emissions;
    private final float[] emissionSquares;
    private final float[] emissionSums;
    private final double[] chain = new double[(LABELS + 1) * LABELS];
    private final double[] chainSquares = new double[chain.length];
    private final double[] chainSums = new double[chain.length];
    private int remembered;

    Weights(int features) {
      emissions = new float[features * LABELS];
      emissionSquares = new float[features * LABELS];
      emissionSums = new float[features * LABELS];
    }

    void learn(Indexed sentence) {
      int n = sentence.labels.length;
      double[][] scores = scores(sentence);
      double[] potentials = potentials();
      double[][] forward = new double[n][LABELS];
      double[][] backward = new double[n][LABELS];
      double[] scales = new double[n];
      forwardBackward(scores, potentials, forward, backward, scales);
      for (int i = 0; i < n; i++) {
        for (int label = 0; label < LABELS; label++) {
          double gradient =
              (sentence.labels[i] == label ? 1 : 0) - forward[i][label] * backward[i][label];
          if (Math.abs(gradient) >= NEGLIGIBLE) {
            step(sentence.rows[i], label, gradient);
          }
        }
      }
      learnChain(sentence, scores, potentials, forward, backward, scales);
    }

    private double[][] scores(Indexed sentence) {
      double[][] scores = new double[sentence.labels.length][LABELS];
      for (int i = 0; i < scores.length; i++) {
        for (int row : sentence.rows[i]) {
          for (int label = 0; label < LABELS; label++) {
            scores[i][label] += emissions[row * LABELS + label];
          }
        }
        double most = Arrays.stream(scores[i]).max().orElse(0);
        for (int label = 0; label < LABELS; label++) {
          scores[i][label] = Math.exp(scores[i][label] - most);
        }
      }
      return scores;
    }

    /** Of forbidden transitions 0. */
    private double[] potentials() {
      double[] potentials = new double[chain.length];
      for (int from = 0; from <= LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          int before = from == LABELS ? NameTags.OUTSIDE : from;
          int at = from * LABELS + to;
          potentials[at] = NameTags.mayFollow(before, to) ? Math.exp(chain[at]) : 0;
        }
      }
      return potentials;
    }

    /** Scaled at each token (Rabiner, 1989), so that no probability vanishes. */
    private void forwardBackward(
        double[][] scores,
        double[] potentials,
        double[][] forward,
        double[][] backward,
        double[] scales) {
      int n = scores.length;
      for (int i = 0; i < n; i++) {
        for (int to = 0; to < LABELS; to++) {
          double mass = i == 0 ? potentials[LABELS * LABELS + to] : 0;
          for (int from = 0; i > 0 && from < LABELS; from++) {
            mass += forward[i - 1][from] * potentials[from * LABELS + to];
          }
          forward[i][to] = mass * scores[i][to];
          scales[i] += forward[i][to];
        }
        for (int to = 0; to < LABELS; to++) {
          forward[i][to] /= scales[i];
        }
      }
      Arrays.fill(backward[n - 1], 1);
      for (int i = n - 2; i >= 0; i--) {
        for (int from = 0; from < LABELS; from++) {
          double mass = 0;
          for (int to = 0; to < LABELS; to++) {
            mass += potentials[from * LABELS + to] * scores[i + 1][to] * backward[i + 1][to];
          }
          backward[i][from] = mass / scales[i + 1];
        }
      }
    }

    private void learnChain(
        Indexed sentence,
        double[][] scores,
        double[] potentials,
        double[][] forward,
        double[][] backward,
        double[] scales) {
      double[] gradients = new double[chain.length];
      for (int to = 0; to < LABELS; to++) {
        gradients[LABELS * LABELS + to] =
            (sentence.labels[0] == to ? 1 : 0) - forward[0][to] * backward[0][to];
      }
      for (int i = 1; i < sentence.labels.length; i++) {
        gradients[sentence.labels[i - 1] * LABELS + sentence.labels[i]]++;
        for (int from = 0; from < LABELS; from++) {
          for (int to = 0; to < LABELS; to++) {
            int at = from * LABELS + to;
            double mass = forward[i - 1][from] * potentials[at] * scores[i][to] * backward[i][to];
            gradients[at] -= mass / scales[i];
          }
        }
      }
      for (int at = 0; at < chain.length; at++) {
        double gradient = gradients[at] - settings.prior * chain[at];
        chainSquares[at] += gradient * gradient;
        chain[at] += settings.rate * gradient / Math.sqrt(1e-8 + chainSquares[at]);
      }
    }

    private void step(int[] rows, int label, double likelihoodGradient) {
      for (int row : rows) {
        int at = row * LABELS + label;
        float gradient = (float) (likelihoodGradient - settings.prior * emissions[at]);
        emissionSquares[at] += gradient * gradient;
        emissions[at] += (float) (settings.rate * gradient / Math.sqrt(1e-8 + emissionSquares[at]));
      }
    }

    /** Adds the weights of an epoch to the mean. */
    void remember() {
      for (int i = 0; i < emissions.length; i++) {
        emissionSums[i] += emissions[i];
      }
      for (int i = 0; i < chain.length; i++) {
        chainSums[i] += chain[i];
      }
      remembered++;
    }

    CrfModel model(long[] features) {
      long[] kept = new long[features.length];
      float[] weights = new float[features.length * LABELS];
      int count = 0;
      for (int i = 0; i < features.length; i++) {
        float strongest = 0;
        for (int label = 0; label < LABELS; label++) {
          float weight = emissionSums[i * LABELS + label] / remembered;
          weights[count * LABELS + label] = weight;
          strongest = Math.max(strongest, Math.abs(weight));
        }
        if (strongest >= settings.leastWeight) {
          kept[count++] = features[i];
        }
      }
      float[] transitions = new float[chain.length];
      for (int i = 0; i < chain.length; i++) {
        transitions[i] = (float) (chainSums[i] / remembered);
      }
      return new CrfModel(
          transitions, Arrays.copyOf(kept, count), Arrays.copyOf(weights, count * LABELS));
    }
  }
}
