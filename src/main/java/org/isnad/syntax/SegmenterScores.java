package org.isnad.syntax;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.isnad.syntax.SegmenterModel.Feature;
import org.isnad.syntax.SegmenterModel.Label;

/** What the features of a place in a line add to the scores of its labels. */
final class SegmenterScores {

  static final int LABELS = Label.values().length;

  // From these counts on CoreNLP doesn't tell them apart.
  private static final int MOST_BEFORE = 5;
  private static final int MOST_AFTER = 9;
  private static final int LONGEST = 10;

  /** The shortest word whose first two and last two characters are looked at together. */
  private static final int SHORTEST_WRAPPED = 4;

  /** From this place in the word the features of its beginning look at its end. */
  private static final int BEGIN = 2;

  private static final int FIRST_ARABIC = 0x600;
  private static final int ARABIC = 0x100;

  private final FeatureTable[] tables = new FeatureTable[Feature.values().length];
  private final Map<String, Integer> blocks = new HashMap<>();

  /** What Arabic characters and the boundary are worth, whatever stands around them. */
  private final double[][] arabic = new double[ARABIC][LABELS];

  private final double[] boundary = new double[LABELS];
  private final double[] pairBias = new double[Feature.PAIR_BIAS.combinations()];
  private final double[] tripleBias = new double[Feature.TRIPLE_BIAS.combinations()];

  SegmenterScores(SegmenterModel model) {
    for (Feature feature : Feature.values()) {
      tables[feature.ordinal()] = model.table(feature);
    }
    for (int i = 0; i < model.blocks().size(); i++) {
      blocks.put(model.blocks().get(i), i);
    }
    for (int i = 0; i < ARABIC; i++) {
      addOwn(arabic[i], FIRST_ARABIC + i, String.valueOf((char) (FIRST_ARABIC + i)));
    }
    addOwn(boundary, Units.BOUNDARY, Units.BOUNDARY_TEXT);
    add(pairBias, Feature.PAIR_BIAS, 0);
    add(tripleBias, Feature.TRIPLE_BIAS, 0);
  }

  private void add(double[] scores, Feature feature, long key) {
    tables[feature.ordinal()].addTo(scores, key);
  }

  /** Sets the scores of the label of a place. */
  void single(UnitLine line, int i, double[] scores) {
    int unit = line.unit(i);
    if (unit == Units.BOUNDARY) {
      System.arraycopy(boundary, 0, scores, 0, LABELS);
    } else if (Units.isArabic(unit)) {
      System.arraycopy(arabic[unit - FIRST_ARABIC], 0, scores, 0, LABELS);
    } else {
      Arrays.fill(scores, 0);
      addOwn(scores, unit, line.word(i));
    }
    add(scores, Feature.NEXT, line.unit(i + 1));
    add(scores, Feature.SECOND_NEXT, line.unit(i + 2));
    add(scores, Feature.LAST, line.unit(i - 1));
    add(scores, Feature.SECOND_LAST, line.unit(i - 2));
    int place = line.place(i);
    int length = line.word(i).length();
    add(scores, Feature.BEFORE, Math.min(MOST_BEFORE, place));
    add(scores, Feature.AFTER, Math.min(MOST_AFTER, length - line.length(i) - place));
    add(scores, Feature.LENGTH, Math.min(LONGEST, length));
  }

  /** Adds what a unit is worth whatever stands around it. */
  private void addOwn(double[] scores, int unit, String text) {
    add(scores, Feature.BIAS, 0);
    add(scores, Feature.CHARACTER, unit);
    if (text.length() > 1) {
      add(scores, Feature.LONG, 0);
    }
    BitSet categories = new BitSet();
    BitSet seenBlocks = new BitSet();
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      categories.set(Character.getType(c));
      digit |= Character.isDigit(c);
      Integer block = blocks.get(String.valueOf(Character.UnicodeBlock.of(c)));
      if (block != null) {
        seenBlocks.set(block);
      }
    }
    categories.stream().forEach(category -> add(scores, Feature.CATEGORY, category));
    seenBlocks.stream().forEach(block -> add(scores, Feature.BLOCK, block));
    if (categories.stream().anyMatch(SegmenterScores::isPunctuation)) {
      add(scores, Feature.PUNCTUATION, 0);
    }
    if (digit) {
      add(scores, Feature.DIGIT, 0);
    }
  }

  private static boolean isPunctuation(int category) {
    return switch ((byte) category) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Sets the scores of the labels of the place before and of a place. */
  void pair(UnitLine line, int i, double[] scores) {
    System.arraycopy(pairBias, 0, scores, 0, scores.length);
    add(scores, Feature.PAIR, Units.key(line.unit(i), line.unit(i - 1)));
    String word = line.word(i);
    if (word.length() >= SHORTEST_WRAPPED) {
      if (line.place(i) == BEGIN) {
        add(scores, Feature.WRAP_AT_BEGIN, Units.wrap(word));
      }
      if (line.place(i) == word.length() - 1) {
        add(scores, Feature.WRAP_AT_END, Units.wrap(word));
      }
    }
  }

  /** Sets the scores of the labels of the two places before and of a place. */
  void triple(UnitLine line, int i, double[] scores) {
    System.arraycopy(tripleBias, 0, scores, 0, scores.length);
    add(scores, Feature.TRIPLE, Units.key(line.unit(i), line.unit(i - 1), line.unit(i - 2)));
  }
}
