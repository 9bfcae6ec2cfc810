package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeatureNumbersTest {

  private final FeatureNumbers numbers = new FeatureNumbers();

  @Test
  void aFeatureKeepsTheNumberThatItIsGiven() {
    assertThat(numbers.of(new long[] {70, -5, 70, 0})).containsExactly(0, 1, 0, 2);
    assertThat(numbers.size()).isEqualTo(3);
    assertThat(numbers.hashes(new int[] {2, 1, 0})).containsExactly(0, -5, 70);
  }

  @Test
  void thousandsOfFeaturesKeepTheirs() {
    long[] hashes = new Random(3).longs(20_000).distinct().toArray();
    int[] first = numbers.of(hashes);
    assertThat(numbers.of(hashes)).isEqualTo(first);
    assertThat(numbers.hashes(first)).isEqualTo(hashes);
    assertThat(numbers.of(LongStream.of(hashes).map(hash -> ~hash).toArray())[0])
        .isEqualTo(hashes.length);
  }
}
