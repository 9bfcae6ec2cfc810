package org.isnad.mentions;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.text.DataFileException;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) and
 * its exact Viterbi decoder.
 *
 * <p>Features are 64-bit hashes. The file format is a gzip stream of big-endian values: the magic
 * number, the format's version, the number of labels and their names, the transition weights as
 * floats, the number of features, then for each, in ascending order, its hash (long) and one weight
 * for each label (float); a checksum of all hashes ends it. Immutable and safe for all threads.
 */
public final class CrfModel {

  private static final int MAGIC = 0x49534e43; // «ISNC»
  private static final int VERSION = 1;

  private final float[] transitions;
  private final long[] features;
  private final float[] weights;
  private final int[] buckets;
  private final int shift;

  /**
   * @param transitions the weight of label {@code b} behind {@code a} at {@code a * labels + b};
   *     one more row at the end for the beginning of a sentence
   * @param features the hashes, ascending
   * @param weights {@code labels} weights for each feature
   */
  public CrfModel(float[] transitions, long[] features, float[] weights) {
    this.transitions = transitions.clone();
    this.features = features.clone();
    this.weights = weights.clone();
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(features.length * 2));
    this.shift = 64 - bits;
    this.buckets = new int[1 << bits];
    Arrays.fill(buckets, -1);
    for (int i = 0; i < this.features.length; i++) {
      int slot = slot(this.features[i]);
      while (buckets[slot] >= 0) {
        slot = slot + 1 & buckets.length - 1;
      }
      buckets[slot] = i;
    }
  }

  private int slot(long feature) {
    return (int) (feature * 0x9E3779B97F4A7C15L >>> shift);
  }

  /** The row of a feature, or -1. */
  private int row(long feature) {
    int slot = slot(feature);
    while (buckets[slot] >= 0) {
      if (features[buckets[slot]] == feature) {
        return buckets[slot];
      }
      slot = slot + 1 & buckets.length - 1;
    }
    return -1;
  }

  /** The scores of all labels for a token with these features. */
  private void score(long[] active, float[] scores) {
    Arrays.fill(scores, 0);
    for (long feature : active) {
      int row = row(feature);
      if (row >= 0) {
        for (int label = 0; label < NameLabel.COUNT; label++) {
          scores[label] += weights[row * NameLabel.COUNT + label];
        }
      }
    }
  }

  /**
   * The best sequence of labels with the probability of each token's label.
   *
   * @param sentence the features of each token
   */
  Labels label(List<long[]> sentence) {
    int n = sentence.size();
    int k = NameLabel.COUNT;
    float[][] scores = new float[n][k];
    for (int i = 0; i < n; i++) {
      score(sentence.get(i), scores[i]);
    }
    int[] best = viterbi(scores);
    return new Labels(best, marginals(scores, best));
  }

  /**
   * @param labels the index of each token's label
   * @param confidences the probability of each
   */
  record Labels(int[] labels, double[] confidences) {
    NameLabel at(int i) {
      return NameLabel.ALL.get(labels[i]);
    }
  }

  private int[] viterbi(float[][] scores) {
    int n = scores.length;
    int k = NameLabel.COUNT;
    float[][] total = new float[n][k];
    int[][] back = new int[n][k];
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < k; to++) {
        float best = Float.NEGATIVE_INFINITY;
        int from = 0;
        if (i == 0) {
          best = start(to);
        } else {
          for (int f = 0; f < k; f++) {
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
    return NameLabel.ALL.get(to).mayFollow(NameLabel.O)
        ? transitions[NameLabel.COUNT * NameLabel.COUNT + to]
        : Float.NEGATIVE_INFINITY;
  }

  private float transition(int from, int to) {
    return NameLabel.ALL.get(to).mayFollow(NameLabel.ALL.get(from))
        ? transitions[from * NameLabel.COUNT + to]
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

  /** The posterior probability of each chosen label, by the forward-backward algorithm. */
  private double[] marginals(float[][] scores, int[] chosen) {
    int n = scores.length;
    int k = NameLabel.COUNT;
    double[][] forward = new double[n][k];
    double[][] backward = new double[n][k];
    double[] terms = new double[k];
    for (int i = 0; i < n; i++) {
      for (int to = 0; to < k; to++) {
        if (i == 0) {
          forward[i][to] = start(to) + scores[i][to];
        } else {
          for (int from = 0; from < k; from++) {
            terms[from] = forward[i - 1][from] + transition(from, to);
          }
          forward[i][to] = logSum(terms) + scores[i][to];
        }
      }
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int from = 0; from < k; from++) {
        for (int to = 0; to < k; to++) {
          terms[to] = transition(from, to) + scores[i + 1][to] + backward[i + 1][to];
        }
        backward[i][from] = logSum(terms);
      }
    }
    double[] marginals = new double[n];
    double all = n == 0 ? 0 : logSum(forward[n - 1]);
    for (int i = 0; i < n; i++) {
      double log = forward[i][chosen[i]] + backward[i][chosen[i]] - all;
      marginals[i] = Math.max(0, Math.min(1, Math.exp(log)));
    }
    return marginals;
  }

  private static double logSum(double[] terms) {
    double max = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      max = Math.max(max, term);
    }
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - max);
    }
    return max + Math.log(sum);
  }

  /** Writes the model; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
      data.writeInt(MAGIC);
      data.writeInt(VERSION);
      data.writeInt(NameLabel.COUNT);
      for (NameLabel label : NameLabel.ALL) {
        data.writeUTF(label.name());
      }
      for (float transition : transitions) {
        data.writeFloat(transition);
      }
      data.writeInt(features.length);
      for (int i = 0; i < features.length; i++) {
        data.writeLong(features[i]);
        for (int label = 0; label < NameLabel.COUNT; label++) {
          data.writeFloat(weights[i * NameLabel.COUNT + label]);
        }
      }
      data.writeLong(Arrays.hashCode(features));
    }
  }

  /**
   * Reads a model.
   *
   * @param name what to call it in messages
   * @throws DataFileException if it is damaged, truncated or of another version
   */
  public static CrfModel read(String name, InputStream in) {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16))) {
      require(name, data.readInt() == MAGIC, "not a name model");
      int version = data.readInt();
      require(
          name, version == VERSION, "format " + version + ", not " + VERSION + "; train it again");
      require(name, data.readInt() == NameLabel.COUNT, "other labels; train it again");
      for (NameLabel label : NameLabel.ALL) {
        require(name, data.readUTF().equals(label.name()), "other labels; train it again");
      }
      float[] transitions = new float[(NameLabel.COUNT + 1) * NameLabel.COUNT];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = data.readFloat();
      }
      int count = data.readInt();
      require(name, count >= 0 && count < 100_000_000, "damaged: " + count + " features");
      long[] features = new long[count];
      float[] weights = new float[count * NameLabel.COUNT];
      for (int i = 0; i < count; i++) {
        features[i] = data.readLong();
        for (int label = 0; label < NameLabel.COUNT; label++) {
          weights[i * NameLabel.COUNT + label] = data.readFloat();
        }
      }
      require(name, data.readLong() == Arrays.hashCode(features), "damaged: wrong checksum");
      return new CrfModel(transitions, features, weights);
    } catch (EOFException e) {
      throw new DataFileException(List.of(name + ": truncated; get it again or train it again"));
    } catch (IOException e) {
      throw new DataFileException(List.of(name + ": damaged: " + e.getMessage()));
    }
  }

  private static void require(String name, boolean condition, String problem) {
    if (!condition) {
      throw new DataFileException(List.of(name + ": " + problem));
    }
  }
}
