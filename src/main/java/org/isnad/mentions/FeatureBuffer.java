package org.isnad.mentions;

import java.util.Arrays;

/**
 * Collects the observations of a token as 64-bit hashes of their kind and values. The hashes are
 * part of the model's format: whoever changes one must train again. Used by one thread.
 */
final class FeatureBuffer {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] features = new long[256];
  private int size;

  void clear() {
    size = 0;
  }

  long[] toArray() {
    return Arrays.copyOf(features, size);
  }

  void add(int kind) {
    put(start(kind));
  }

  void add(int kind, long one) {
    put(join(start(kind), one));
  }

  void add(int kind, long one, long two) {
    put(join(join(start(kind), one), two));
  }

  void add(int kind, long one, long two, long three) {
    put(join(join(join(start(kind), one), two), three));
  }

  void add(int kind, long one, long two, long three, long four) {
    put(join(join(join(join(start(kind), one), two), three), four));
  }

  private void put(long feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = feature;
  }

  private static long start(int kind) {
    return kind * 0x9E3779B97F4A7C15L + 17;
  }

  private static long join(long hash, long value) {
    return mix(hash ^ value) + 0x632BE59BD9B4E019L;
  }

  /** The finalizer of MurmurHash3 (A. Appleby, public domain). */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  static long hash(String text) {
    return hash(text, 0, text.length());
  }

  /** FNV-1a (Fowler, Noll and Vo) over the UTF-16 code units of a part of a text. */
  static long hash(String text, int from, int to) {
    long hash = FNV_OFFSET;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
