package org.isnad.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.evaluation.CrfTrainer.Example;

/**
 * Where the weights of features stand while they are learnt. Each feature counts twice: once for
 * all corpora, and once for the corpus that it is seen in (Daumé, 2007). Both copies of a feature
 * that is seen in one corpus only would always weigh the same, so that they share a row, which
 * counts twice.
 *
 * <p>Immutable.
 */
final class DomainRows {

  private static final int LEFT_OUT = -1;
  private static final int UNSEEN = -1;

  /** Seen in more than one corpus. */
  private static final int SHARED = -2;

  private final int domains;

  /** Of each feature its first row, which a shared one's rows for the domains follow. */
  private final int[] first;

  private final int[] soleDomain;
  private final int size;

  private DomainRows(int domains, int[] first, int[] soleDomain, int size) {
    this.domains = domains;
    this.first = first;
    this.soleDomain = soleDomain;
    this.size = size;
  }

  /**
   * The rows of features that are seen often enough.
   *
   * @param examples what is learnt from
   * @param features how many features are numbered
   * @param domains how many corpora there are
   * @param leastCount how often a feature must be seen in all
   */
  static DomainRows of(List<Example> examples, int features, int domains, int leastCount) {
    int[] counts = new int[features];
    int[] soleDomain = new int[features];
    Arrays.fill(soleDomain, UNSEEN);
    for (Example example : examples) {
      for (int[] token : example.features()) {
        for (int feature : token) {
          counts[feature]++;
          int sole = soleDomain[feature];
          soleDomain[feature] =
              sole == UNSEEN || sole == example.domain() ? example.domain() : SHARED;
        }
      }
    }
    int[] first = new int[features];
    int size = 0;
    for (int feature = 0; feature < features; feature++) {
      first[feature] = LEFT_OUT;
      if (counts[feature] >= leastCount) {
        first[feature] = size;
        size += soleDomain[feature] == SHARED ? 1 + domains : 1;
      }
    }
    return new DomainRows(domains, first, soleDomain, size);
  }

  /** How many rows there are. */
  int size() {
    return size;
  }

  /** The features that have rows; what is numbered later has none. */
  IntStream features() {
    return IntStream.range(0, first.length).filter(this::has);
  }

  private boolean has(int feature) {
    return first[feature] != LEFT_OUT;
  }

  /** A feature's row for all corpora. */
  int general(int feature) {
    return first[feature];
  }

  /** How often that row counts in a corpus. */
  int copies(int feature, int domain) {
    return domains > 1 && soleDomain[feature] == domain ? 2 : 1;
  }

  boolean isShared(int feature) {
    return soleDomain[feature] == SHARED;
  }

  /** A shared feature's row for a corpus. */
  int own(int feature, int domain) {
    return first[feature] + 1 + domain;
  }

  /**
   * The rows of a token's features.
   *
   * @param once those that count once
   * @param twice those that count twice
   */
  record Token(int[] once, int[] twice) {}

  Token token(int[] features, int domain) {
    int[] once = new int[2 * features.length];
    int[] twice = new int[features.length];
    int ones = 0;
    int twos = 0;
    for (int feature : features) {
      if (!has(feature)) {
        continue;
      }
      if (copies(feature, domain) == 2) {
        twice[twos++] = general(feature);
      } else {
        once[ones++] = general(feature);
      }
      if (isShared(feature)) {
        once[ones++] = own(feature, domain);
      }
    }
    return new Token(Arrays.copyOf(once, ones), Arrays.copyOf(twice, twos));
  }
}
