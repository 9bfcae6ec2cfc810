package org.isnad.evaluation;

import java.util.Arrays;

/**
 * Numbers features in the order in which they are first asked for: a corpus has millions, and a
 * number takes half the space of a hash and a twentieth of a map's entry. Used by one thread.
 */
final class FeatureNumbers {

  private static final int FREE = -1;

  private long[] hashes = new long[1 << 10];
  private int[] slots = slots(hashes.length);
  private int size;

  private static int[] slots(int capacity) {
    int[] slots = new int[2 * capacity];
    Arrays.fill(slots, FREE);
    return slots;
  }

  /** The number of a feature; a new one if it has none. */
  int of(long hash) {
    int slot = slot(hash);
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    if (size == hashes.length) {
      grow();
      slot = slot(hash);
    }
    hashes[size] = hash;
    slots[slot] = size;
    return size++;
  }

  int[] of(long[] features) {
    return Arrays.stream(features).mapToInt(this::of).toArray();
  }

  /** The feature that has a number. */
  long hash(int number) {
    return hashes[number];
  }

  long[] hashes(int[] numbers) {
    return Arrays.stream(numbers).mapToLong(this::hash).toArray();
  }

  /** How many features have one. */
  int size() {
    return size;
  }

  /** Where a feature stands, or the free place where it belongs. */
  private int slot(long hash) {
    int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & slots.length - 1;
    while (slots[slot] != FREE && hashes[slots[slot]] != hash) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    hashes = Arrays.copyOf(hashes, 2 * size);
    slots = slots(hashes.length);
    for (int number = 0; number < size; number++) {
      slots[slot(hashes[number])] = number;
    }
  }
}
