package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether confidences mean what they say: in each of ten bins, how sure the library was and how
 * often it was right (M. H. DeGroot and S. E. Fienberg, "The comparison and evaluation of
 * forecasters", 1983).
 *
 * @param bins those of [0, 0.1), [0.1, 0.2) ... [0.9, 1]
 */
public record Reliability(List<Bin> bins) {

  private static final int BINS = 10;

  static final Reliability NONE =
      new Reliability(IntStream.range(0, BINS).mapToObj(i -> Bin.EMPTY).toList());

  public Reliability {
    bins = List.copyOf(bins);
    if (bins.size() != BINS) {
      throw new IllegalArgumentException("ten bins, not " + bins.size());
    }
  }

  /**
   * One bin.
   *
   * @param stated the sum of the confidences, of so many
   * @param right how many are right, of so many
   */
  public record Bin(Ratio stated, Ratio right) {

    static final Bin EMPTY = new Bin(Ratio.NONE, Ratio.NONE);

    Bin plus(Bin other) {
      return new Bin(stated.plus(other.stated), right.plus(other.right));
    }
  }

  Reliability with(double confidence, boolean right) {
    int place = (int) Math.min(BINS - 1, Math.floor(confidence * BINS));
    List<Bin> changed = new ArrayList<>(bins);
    Bin one = new Bin(new Ratio(confidence, 1), Ratio.of(right));
    changed.set(place, changed.get(place).plus(one));
    return new Reliability(changed);
  }

  /**
   * How far from each other what is stated and what is right lie, on the average of all that was
   * found (M. P. Naeini, G. F. Cooper and M. Hauskrecht, "Obtaining well calibrated probabilities
   * using Bayesian binning", 2015); 0 where nothing was found.
   */
  public double expectedError() {
    double distances = 0;
    double found = 0;
    for (Bin bin : bins) {
      distances += Math.abs(bin.stated.part() - bin.right.part());
      found += bin.right.whole();
    }
    return found == 0 ? 0 : distances / found;
  }

  Reliability plus(Reliability other) {
    return new Reliability(
        IntStream.range(0, BINS).mapToObj(i -> bins.get(i).plus(other.bins.get(i))).toList());
  }
}
