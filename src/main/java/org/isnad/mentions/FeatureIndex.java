package org.isnad.mentions;

import java.util.Arrays;

/**
 * The rows of features by their hashes, in the fields of one model or of two: most features of a
 * text are in none, and that is told from one place in memory. Immutable and safe for all threads.
 */
final class FeatureIndex {

  /** What {@link #find} gives for an unknown feature. */
  static final int UNKNOWN = -1;

  private static final int FREE = -1;

  /**
   * The lower bits of a slot are the entry, enough for any file; the upper ones are of its hash.
   */
  private static final int ENTRY_BITS = 23;

  private static final int ENTRY = (1 << ENTRY_BITS) - 1;

  private final long[] hashes;
  private final int[] slots;
  private final int shift;

  /**
   * @param hashes all different; the entry of each is its place among them
   */
  FeatureIndex(long[] hashes) {
    if (hashes.length >= ENTRY) {
      throw new IllegalArgumentException(hashes.length + " features, more than " + ENTRY);
    }
    this.hashes = hashes;
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(hashes.length));
    this.shift = 64 - bits;
    this.slots = new int[1 << bits];
    Arrays.fill(slots, FREE);
    for (int entry = 0; entry < hashes.length; entry++) {
      long mixed = mixed(hashes[entry]);
      int slot = (int) (mixed >>> shift);
      while (slots[slot] != FREE) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = mark(mixed) | entry;
    }
  }

  /** The entry of a feature, or {@link #UNKNOWN}. */
  int find(long hash) {
    long mixed = mixed(hash);
    int mark = mark(mixed);
    int slot = (int) (mixed >>> shift);
    int found = slots[slot];
    while (found != FREE) {
      if ((found & ~ENTRY) == mark && hashes[found & ENTRY] == hash) {
        return found & ENTRY;
      }
      slot = slot + 1 & slots.length - 1;
      found = slots[slot];
    }
    return UNKNOWN;
  }

  private static long mixed(long hash) {
    return hash * 0x9E3779B97F4A7C15L;
  }

  /** Bits that have no say in where the feature stands. */
  private static int mark(long mixed) {
    return (int) (mixed >>> 8) & ~ENTRY;
  }
}
