package org.isnad.mentions;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.isnad.text.Lazy;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001),
 * its exact Viterbi decoder and the probability of what it gives.
 *
 * <p>Features are 64-bit hashes. Immutable and safe for all threads.
 */
public final class CrfModel {

  /** Weights are kept as multiples of this, in 16 bits. */
  static final float STEP = 1 / 256f;

  private static final int LABELS = NameLabel.COUNT;
  private static final int FEATURE_BYTES = Long.BYTES + LABELS * Short.BYTES;

  private final float[] transitions;
  private final long[] features;
  private final short[] weights;

  /** For whoever reads with this field alone. */
  private final Lazy<FeatureIndex> index;

  /**
   * @param transitions the weight of label {@code b} behind {@code a} at {@code a * labels + b};
   *     one more row at the end for the beginning of a sentence
   * @param features the hashes, ascending
   * @param weights {@code labels} weights for each feature; rounded to multiples of 1/256
   */
  public CrfModel(float[] transitions, long[] features, float[] weights) {
    this(transitions.clone(), features.clone(), rounded(weights));
  }

  private CrfModel(float[] transitions, long[] features, short[] weights) {
    this.transitions = transitions;
    this.features = features;
    this.weights = weights;
    this.index = new Lazy<>(() -> new FeatureIndex(features));
  }

  private static short[] rounded(float[] weights) {
    short[] rounded = new short[weights.length];
    for (int i = 0; i < weights.length; i++) {
      int steps = Math.round(weights[i] / STEP);
      rounded[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps));
    }
    return rounded;
  }

  /** The hashes of its features, ascending; not to be changed. */
  long[] features() {
    return features;
  }

  /**
   * Adds what a feature is worth for a token.
   *
   * @param row the feature's place among {@link #features()}; -1 adds nothing
   * @param sums the sums of all labels of all tokens, token by token
   * @param token the token's index
   */
  void add(int row, int[] sums, int token) {
    if (row < 0) {
      return;
    }
    int from = row * LABELS;
    int to = token * LABELS;
    for (int label = 0; label < LABELS; label++) {
      sums[to + label] += weights[from + label];
    }
  }

  /** The best sequence of labels with the probability of each token's label. */
  Labels label(int[] sums) {
    float[][] scores = scores(sums);
    int[] best = viterbi(scores);
    return new Labels(best, new Posterior(scores, this::transition, this::start).of(best));
  }

  /** The best sequence of labels. */
  int[] best(int[] sums) {
    return viterbi(scores(sums));
  }

  /** The same of the features of each token. */
  Labels label(List<long[]> sentence) {
    return label(sums(sentence));
  }

  /**
   * The best sequence of labels, as {@link NameTags} numbers them.
   *
   * @param sentence the features of each token
   */
  public int[] best(List<long[]> sentence) {
    return best(sums(sentence));
  }

  private int[] sums(List<long[]> sentence) {
    int[] sums = new int[sentence.size() * LABELS];
    for (int i = 0; i < sentence.size(); i++) {
      for (long feature : sentence.get(i)) {
        add(index.get().find(feature), sums, i);
      }
    }
    return sums;
  }

  private static float[][] scores(int[] sums) {
    float[][] scores = new float[sums.length / LABELS][LABELS];
    for (int i = 0; i < sums.length; i++) {
      scores[i / LABELS][i % LABELS] = sums[i] * STEP;
    }
    return scores;
  }

  /**
   * @param labels the index of each token's label
   * @param confidences the probability of each
   */
  record Labels(int[] labels, double[] confidences) {

    /** No names. */
    static Labels none(int tokens) {
      return new Labels(new int[tokens], new double[tokens]);
    }

    NameLabel at(int i) {
      return NameLabel.ALL.get(labels[i]);
    }
  }

  /**
   * The logarithm of how much a sequence of labels weighs; negative infinity if it is none.
   *
   * @param sentence the features of each token
   */
  double score(List<long[]> sentence, int[] labels) {
    float[][] scores = scores(sums(sentence));
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += scores[i][labels[i]];
      sum += i == 0 ? start(labels[0]) : transition(labels[i - 1], labels[i]);
    }
    return sum;
  }

  private int[] viterbi(float[][] scores) {
    int n = scores.length;
    float[][] total = new float[n][LABELS];
    int[][] back = new int[n][LABELS];
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < LABELS; to++) {
        float best = Float.NEGATIVE_INFINITY;
        int from = 0;
        if (i == 0) {
          best = start(to);
        } else {
          for (int f = 0; f < LABELS; f++) {
            float candidate = total[i - 1][f] + transition(f, to);
            if (candidate > best) {
              best = candidate;
              from = f;
            }
          }
        }
        total[i][to] = best + scores[i][to];
        back[i][to] = from;
      }
    }
    int[] labels = new int[n];
    if (n > 0) {
      labels[n - 1] = argMax(total[n - 1]);
      for (int i = n - 1; i > 0; i--) {
        labels[i - 1] = back[i][labels[i]];
      }
    }
    return labels;
  }

  private float start(int to) {
    return NameLabel.mayFollow(NameLabel.O.ordinal(), to)
        ? transitions[LABELS * LABELS + to]
        : Float.NEGATIVE_INFINITY;
  }

  private float transition(int from, int to) {
    return NameLabel.mayFollow(from, to)
        ? transitions[from * LABELS + to]
        : Float.NEGATIVE_INFINITY;
  }

  private static int argMax(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Writes the weights; {@link NameModel} describes the format. */
  void write(DataOutputStream data) throws IOException {
    for (float transition : transitions) {
      data.writeFloat(transition);
    }
    data.writeInt(features.length);
    for (int i = 0; i < features.length; i++) {
      data.writeLong(features[i]);
      for (int label = 0; label < LABELS; label++) {
        data.writeShort(weights[i * LABELS + label]);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param data of a stream that knows how many bytes it still has
   * @throws IOException if it is damaged or ends too soon
   */
  static CrfModel read(DataInputStream data) throws IOException {
    float[] transitions = new float[(LABELS + 1) * LABELS];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = data.readFloat();
      if (!Float.isFinite(transitions[i])) {
        throw new IOException("a weight that is no number");
      }
    }
    int count = data.readInt();
    // Before memory is asked for.
    if (count < 0 || count > data.available() / FEATURE_BYTES) {
      throw new IOException(count + " features, more than it has bytes for");
    }
    long[] features = new long[count];
    short[] weights = new short[count * LABELS];
    for (int i = 0; i < count; i++) {
      features[i] = data.readLong();
      if (i > 0 && features[i] <= features[i - 1]) {
        throw new IOException("features out of order");
      }
      for (int label = 0; label < LABELS; label++) {
        weights[i * LABELS + label] = data.readShort();
      }
    }
    return new CrfModel(transitions, features, weights);
  }
}
