package org.isnad.mentions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Both fields of a name model, so that a feature which both readings see is looked up only once.
 * What they give is what each gives by itself. Immutable and safe for all threads.
 */
final class TwoReadings {

  private static final int LABELS = NameLabel.COUNT;

  private final CrfModel first;
  private final CrfModel second;
  private final FeatureIndex index;

  /** Of each entry of the index its row in either field, or -1. */
  private final int[] firstRows;

  private final int[] secondRows;

  TwoReadings(CrfModel first, CrfModel second) {
    this.first = first;
    this.second = second;
    long[] hashes =
        LongStream.concat(Arrays.stream(first.features()), Arrays.stream(second.features()))
            .sorted()
            .distinct()
            .toArray();
    this.index = new FeatureIndex(hashes);
    this.firstRows = rows(hashes, first.features());
    this.secondRows = rows(hashes, second.features());
  }

  private static int[] rows(long[] hashes, long[] features) {
    return Arrays.stream(hashes)
        .mapToInt(hash -> Math.max(-1, Arrays.binarySearch(features, hash)))
        .toArray();
  }

  /**
   * What the features of a sentence's tokens are worth in each field, as {@link CrfModel} sums it
   * up.
   */
  record Sums(int[] first, int[] second) {}

  Sums sums(List<long[]> sentence) {
    Sums sums = new Sums(new int[sentence.size() * LABELS], new int[sentence.size() * LABELS]);
    for (int i = 0; i < sentence.size(); i++) {
      for (long feature : sentence.get(i)) {
        int entry = index.find(feature);
        if (entry != FeatureIndex.UNKNOWN) {
          first.add(firstRows[entry], sums.first(), i);
          second.add(secondRows[entry], sums.second(), i);
        }
      }
    }
    return sums;
  }

  /** The best labels of a first reading. */
  int[] first(Sums sums) {
    return first.best(sums.first());
  }

  /**
   * The best labels of a second reading.
   *
   * @param sums what {@link #sums} gave for it
   * @param more of each token, the features that only this reading sees
   */
  CrfModel.Labels second(int[] sums, List<long[]> more) {
    int[] all = sums.clone();
    for (int i = 0; i < more.size(); i++) {
      for (long feature : more.get(i)) {
        int entry = index.find(feature);
        if (entry != FeatureIndex.UNKNOWN) {
          second.add(secondRows[entry], all, i);
        }
      }
    }
    return second.label(all);
  }
}
