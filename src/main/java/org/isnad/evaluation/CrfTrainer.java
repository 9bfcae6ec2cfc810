package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.mentions.CrfModel;
import org.isnad.mentions.NameTags;

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent on the
 * log-likelihood (Lafferty, McCallum and Pereira, 2001) with AdaGrad steps (Duchi, Hazan and
 * Singer, 2011) and a quadratic prior; the weights are the means of the second half of the epochs
 * (Polyak and Juditsky, 1992). Deterministic: the same data and settings give the same model.
 *
 * <p>Corpora draw the line differently between a name and what stands beside it. Each is a domain:
 * what they have in common is learnt from all of them, the rest from each for itself (Daumé, 2007);
 * a model then reads by the convention of one.
 */
final class CrfTrainer {

  private static final long SEED = 20261123;
  private static final int LABELS = NameTags.COUNT;
  private static final int CHAIN = (LABELS + 1) * LABELS;

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
  private final FeatureNumbers numbers;
  private final int domains;

  /**
   * @param numbers the features by their numbers
   * @param domains how many corpora there are
   */
  CrfTrainer(Settings settings, FeatureNumbers numbers, int domains) {
    this.settings = settings;
    this.numbers = numbers;
    this.domains = domains;
  }

  /**
   * A sentence to learn from.
   *
   * @param features the numbers of each token's features
   * @param labels the index of each token's label
   * @param domain the number of its corpus
   */
  record Example(int[][] features, int[] labels, int domain) {}

  /**
   * Learns from sentences.
   *
   * @return what was learnt, from which a model can be made for each corpus
   */
  Field train(List<Example> examples) {
    DomainRows rows = DomainRows.of(examples, numbers.size(), domains, settings.leastCount);
    List<Indexed> order = new ArrayList<>(examples.size());
    for (Example example : examples) {
      order.add(index(example, rows));
    }
    Weights weights = new Weights(rows.size());
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < settings.epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(weights::learn);
      if (epoch >= settings.epochs / 2) {
        weights.remember();
      }
    }
    return weights.field(rows);
  }

  private record Indexed(DomainRows.Token[] tokens, int[] labels, int domain) {}

  private static Indexed index(Example example, DomainRows rows) {
    DomainRows.Token[] tokens =
        Arrays.stream(example.features)
            .map(token -> rows.token(token, example.domain))
            .toArray(DomainRows.Token[]::new);
    return new Indexed(tokens, example.labels, example.domain);
  }

  /** What was learnt for all corpora together and for each. */
  final class Field {
    private final DomainRows rows;
    private final float[] emissions;
    private final double[][] chains;

    private Field(DomainRows rows, float[] emissions, double[][] chains) {
      this.rows = rows;
      this.emissions = emissions;
      this.chains = chains;
    }

    /** The model that reads by the convention of a corpus; weak features are left out. */
    CrfModel model(int domain) {
      int[] strong =
          rows.features()
              .filter(feature -> isStrong(feature, domain))
              .boxed()
              .sorted(Comparator.comparingLong(numbers::hash))
              .mapToInt(Integer::intValue)
              .toArray();
      float[] weights = new float[strong.length * LABELS];
      for (int i = 0; i < strong.length; i++) {
        for (int label = 0; label < LABELS; label++) {
          weights[i * LABELS + label] = weight(strong[i], label, domain);
        }
      }
      float[] transitions = new float[CHAIN];
      for (int at = 0; at < CHAIN; at++) {
        transitions[at] = (float) (chains[0][at] + chains[1 + domain][at]);
      }
      return new CrfModel(transitions, numbers.hashes(strong), weights);
    }

    private boolean isStrong(int feature, int domain) {
      return IntStream.range(0, LABELS)
          .anyMatch(label -> Math.abs(weight(feature, label, domain)) >= settings.leastWeight);
    }

    private float weight(int feature, int label, int domain) {
      float general = emissions[rows.general(feature) * LABELS + label];
      float own =
          rows.isShared(feature) ? emissions[rows.own(feature, domain) * LABELS + label] : 0;
      return rows.copies(feature, domain) * general + own;
    }
  }

  /** The weights while they are learnt, with AdaGrad's sums of squared gradients. */
  private final class Weights {
    private final float[] emissions;
    private final float[] emissionSquares;
    private final float[] emissionSums;

    /** The first for all corpora, the others for each. */
    private final double[][] chains = new double[1 + domains][CHAIN];

    private final double[][] chainSquares = new double[1 + domains][CHAIN];
    private final double[][] chainSums = new double[1 + domains][CHAIN];
    private int remembered;

    Weights(int rows) {
      emissions = new float[rows * LABELS];
      emissionSquares = new float[rows * LABELS];
      emissionSums = new float[rows * LABELS];
    }

    void learn(Indexed sentence) {
      int n = sentence.labels.length;
      double[][] scores = scores(sentence);
      double[] potentials = potentials(sentence.domain);
      double[][] forward = new double[n][LABELS];
      double[][] backward = new double[n][LABELS];
      double[] scales = new double[n];
      forwardBackward(scores, potentials, forward, backward, scales);
      for (int i = 0; i < n; i++) {
        for (int label = 0; label < LABELS; label++) {
          double gradient =
              (sentence.labels[i] == label ? 1 : 0) - forward[i][label] * backward[i][label];
          if (Math.abs(gradient) >= NEGLIGIBLE) {
            step(sentence.tokens[i].once(), label, gradient);
            step(sentence.tokens[i].twice(), label, gradient);
          }
        }
      }
      learnChain(sentence, scores, potentials, forward, backward, scales);
    }

    private double[][] scores(Indexed sentence) {
      double[][] scores = new double[sentence.labels.length][LABELS];
      for (int i = 0; i < scores.length; i++) {
        add(sentence.tokens[i].once(), 1, scores[i]);
        add(sentence.tokens[i].twice(), 2, scores[i]);
        double most = Arrays.stream(scores[i]).max().orElse(0);
        for (int label = 0; label < LABELS; label++) {
          scores[i][label] = Math.exp(scores[i][label] - most);
        }
      }
      return scores;
    }

    private void add(int[] rows, int copies, double[] scores) {
      for (int row : rows) {
        for (int label = 0; label < LABELS; label++) {
          scores[label] += copies * emissions[row * LABELS + label];
        }
      }
    }

    /** Of forbidden transitions 0. */
    private double[] potentials(int domain) {
      double[] potentials = new double[CHAIN];
      for (int from = 0; from <= LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          int before = from == LABELS ? NameTags.OUTSIDE : from;
          int at = from * LABELS + to;
          potentials[at] =
              NameTags.mayFollow(before, to) ? Math.exp(chains[0][at] + chains[1 + domain][at]) : 0;
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
      double[] gradients = new double[CHAIN];
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
      stepChain(0, gradients);
      stepChain(1 + sentence.domain, gradients);
    }

    private void stepChain(int chain, double[] likelihoodGradients) {
      for (int at = 0; at < CHAIN; at++) {
        double gradient = likelihoodGradients[at] - settings.prior * chains[chain][at];
        chainSquares[chain][at] += gradient * gradient;
        chains[chain][at] += settings.rate * gradient / Math.sqrt(1e-8 + chainSquares[chain][at]);
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
      for (int chain = 0; chain <= domains; chain++) {
        for (int at = 0; at < CHAIN; at++) {
          chainSums[chain][at] += chains[chain][at];
        }
      }
      remembered++;
    }

    Field field(DomainRows rows) {
      for (int i = 0; i < emissionSums.length; i++) {
        emissionSums[i] /= remembered;
      }
      for (double[] sums : chainSums) {
        for (int at = 0; at < CHAIN; at++) {
          sums[at] /= remembered;
        }
      }
      return new Field(rows, emissionSums, chainSums);
    }
  }
}
