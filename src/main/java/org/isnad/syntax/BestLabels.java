package org.isnad.syntax;

import java.util.Arrays;
import org.isnad.syntax.SegmenterModel.Feature;
import org.isnad.syntax.SegmenterModel.Label;

/**
 * The labels of a line that have the highest score together: Viterbi's algorithm, of second order.
 *
 * <p>CoreNLP looks for the most probable labels given all of the line. Their probability grows with
 * their score, so these are the same; and of equal ones both take the first.
 */
final class BestLabels {

  private static final int LABELS = SegmenterScores.LABELS;
  private static final int PAIRS = LABELS * LABELS;

  private final UnitLine line;
  private final SegmenterScores scores;
  private final double[] single = new double[Feature.CHARACTER.combinations()];
  private final double[] pair = new double[Feature.PAIR.combinations()];
  private final double[] triple = new double[Feature.TRIPLE.combinations()];

  /** The score of the best labels up to a place, by its label and the one before. */
  private double[] best = new double[PAIRS];

  private double[] nextBest = new double[PAIRS];

  /** By place, and by its label and the one before: the label before those. */
  private final byte[] trace;

  private BestLabels(UnitLine line, SegmenterScores scores) {
    this.line = line;
    this.scores = scores;
    this.trace = new byte[line.size() * PAIRS];
  }

  static Label[] of(UnitLine line, SegmenterScores scores) {
    BestLabels search = new BestLabels(line, scores);
    Arrays.fill(search.best, Double.NEGATIVE_INFINITY);
    search.best[Label.OUTSIDE.ordinal() * LABELS + Label.OUTSIDE.ordinal()] = 0;
    for (int i = 0; i < line.size(); i++) {
      search.step(i);
    }
    return search.labels();
  }

  private void step(int i) {
    scores.single(line, i, single);
    scores.pair(line, i, pair);
    scores.triple(line, i, triple);
    for (int state = 0; state < PAIRS; state++) {
      int last = state / LABELS;
      double highest = Double.NEGATIVE_INFINITY;
      int from = 0;
      for (int secondLast = 0; secondLast < LABELS; secondLast++) {
        double score = best[secondLast * LABELS + last] + triple[secondLast * PAIRS + state];
        if (score > highest) {
          highest = score;
          from = secondLast;
        }
      }
      nextBest[state] = highest + (pair[state] + single[state % LABELS]);
      trace[i * PAIRS + state] = (byte) from;
    }
    double[] reused = best;
    best = nextBest;
    nextBest = reused;
  }

  private Label[] labels() {
    Label[] all = Label.values();
    Label[] labels = new Label[line.size()];
    int state = 0;
    for (int other = 1; other < PAIRS; other++) {
      if (best[other] > best[state]) {
        state = other;
      }
    }
    for (int i = line.size() - 1; i >= 0; i--) {
      labels[i] = all[state % LABELS];
      state = trace[i * PAIRS + state] * LABELS + state / LABELS;
    }
    return labels;
  }
}
