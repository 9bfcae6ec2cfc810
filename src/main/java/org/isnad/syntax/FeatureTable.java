package org.isnad.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of one kind of feature: for each value that a feature can have, what it adds to the
 * score of which labels.
 *
 * <p>A value is a number that its makers can tell from every other, so that no two values are ever
 * confused. Most weights are zero and not stored. A value that was never seen adds nothing.
 */
final class FeatureTable {

  /** No table of a file is larger: a wrong size must not ask for all memory. */
  private static final int LARGEST = 1 << 24;

  private final long[] keys;
  private final int[] starts;
  private final byte[] labels;
  private final double[] weights;

  /** Open addressing: the row of a value, plus one; nothing at 0. */
  private final int[] slots;

  private FeatureTable(long[] keys, int[] starts, byte[] labels, double[] weights) {
    this.keys = keys;
    this.starts = starts;
    this.labels = labels;
    this.weights = weights;
    this.slots = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int row = 0; row < keys.length; row++) {
      int slot = slot(keys[row]);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = row + 1;
    }
  }

  /**
   * A table of these weights.
   *
   * @param rows for each value its weights, as many as there are labels (at most 256)
   */
  static FeatureTable of(Map<Long, double[]> rows) {
    SortedMap<Long, double[]> kept = new TreeMap<>();
    rows.forEach(
        (key, row) -> {
          if (Arrays.stream(row).anyMatch(weight -> weight != 0)) {
            kept.put(key, row);
          }
        });
    long[] keys = kept.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] starts = new int[keys.length + 1];
    int size =
        (int) kept.values().stream().flatMapToDouble(Arrays::stream).filter(w -> w != 0).count();
    byte[] labels = new byte[size];
    double[] weights = new double[size];
    int at = 0;
    int row = 0;
    for (double[] dense : kept.values()) {
      for (int label = 0; label < dense.length; label++) {
        if (dense[label] != 0) {
          labels[at] = (byte) label;
          weights[at++] = dense[label];
        }
      }
      starts[++row] = at;
    }
    return new FeatureTable(keys, starts, labels, weights);
  }

  /** Adds what a value is worth to the scores of the labels. */
  void addTo(double[] scores, long key) {
    addTo(scores, 0, key);
  }

  /** Adds what a value is worth to the scores of the labels, the first of which is at an offset. */
  void addTo(double[] scores, int offset, long key) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (keys[row] == key) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
          scores[offset + (labels[i] & 0xFF)] += weights[i];
        }
        return;
      }
      slot = slot + 1 & slots.length - 1;
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ mixed >>> 32) & slots.length - 1;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(weights.length);
    for (int row = 0; row < keys.length; row++) {
      out.writeLong(keys[row]);
      out.writeInt(starts[row + 1] - starts[row]);
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        out.writeByte(labels[i]);
        out.writeDouble(weights[i]);
      }
    }
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @param labelCount how many labels there are to add to
   */
  static FeatureTable read(DataInput in, int labelCount) throws IOException {
    long[] keys = new long[size(in.readInt())];
    int[] starts = new int[keys.length + 1];
    int size = size(in.readInt());
    byte[] labels = new byte[size];
    double[] weights = new double[size];
    int at = 0;
    for (int row = 0; row < keys.length; row++) {
      keys[row] = in.readLong();
      int end = at + in.readInt();
      if (end < at || end > size || row > 0 && keys[row] <= keys[row - 1]) {
        throw new IOException("row " + row + " of a table is out of order");
      }
      for (; at < end; at++) {
        labels[at] = in.readByte();
        if ((labels[at] & 0xFF) >= labelCount) {
          throw new IOException("a weight for label " + (labels[at] & 0xFF) + " of " + labelCount);
        }
        weights[at] = in.readDouble();
      }
      starts[row + 1] = at;
    }
    return new FeatureTable(keys, starts, labels, weights);
  }

  private static int size(int size) throws IOException {
    if (size < 0 || size > LARGEST) {
      throw new IOException("a table of " + size);
    }
    return size;
  }
}
