package org.isnad.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.Span;

/**
 * A stretch of a document in plain letters, which knows the original place of each of its
 * characters.
 *
 * <p>This is what the tagger and the parser read. Letters are plain (see {@link Letters}),
 * presentation forms are spelt out («ﻻ» is two letters), vowel marks, tatweel and invisible marks
 * are gone, a hamza written as a mark is joined to its letter. Every blank, control character,
 * character without meaning (private use, half a surrogate pair) and hashtag sign is one space, and
 * so is every place where two words are glued together.
 *
 * <p>Offsets into it and into the original are UTF-16 code units. Immutable.
 */
public final class FoldedText {

  private final String text;

  /** Of each character of {@link #text}: the first original code unit that it stands for. */
  private final int[] starts;

  /** Of each character of {@link #text}: the original code unit behind it and its marks. */
  private final int[] ends;

  private FoldedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Folds a stretch of a text.
   *
   * @param original the whole document
   * @param block the stretch to fold
   * @param glue ascending places in the original where a blank is missing: the offset of the second
   *     word's first letter (see {@link GluedWords}); those outside the block are passed over
   * @throws IndexOutOfBoundsException if the block reaches beyond the original
   */
  public static FoldedText of(String original, Span block, List<Integer> glue) {
    Objects.requireNonNull(original, "original");
    Objects.checkFromToIndex(block.start(), block.end(), original.length());
    return new Folder(original, block, glue).fold();
  }

  /** The folded characters. */
  public String text() {
    return text;
  }

  /**
   * The original stretch that a stretch of the folded text stands for. It holds the marks of its
   * letters, never half a surrogate pair, and is empty where the folded stretch is empty or only an
   * inserted blank.
   *
   * @param start the first character of the folded stretch
   * @param end the character behind it
   * @throws IndexOutOfBoundsException if the stretch reaches beyond the folded text
   */
  public Span original(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    if (start < end) {
      return new Span(starts[start], ends[end - 1]);
    }
    int place = start < text.length() ? starts[start] : start == 0 ? 0 : ends[start - 1];
    return new Span(place, place);
  }

  /**
   * The place in the folded text of an original offset: that of the first character that ends
   * behind it; the folded text's length if there is none.
   */
  public int folded(int original) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return text;
  }

  /** One pass over a block, a letter with its marks at a time. */
  private static final class Folder {
    private final String original;
    private final int start;
    private final int end;
    private final List<Integer> glue;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private int nextGlue;

    Folder(String original, Span block, List<Integer> glue) {
      this.original = original;
      this.start = block.start() + (splitsPair(original, block.start()) ? 1 : 0);
      this.end = Math.max(start, block.end() - (splitsPair(original, block.end()) ? 1 : 0));
      this.glue = glue;
      this.text = new StringBuilder(end - start);
      this.starts = new int[end - start + 8];
      this.ends = new int[end - start + 8];
    }

    private static boolean splitsPair(String text, int at) {
      return at > 0
          && at < text.length()
          && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    FoldedText fold() {
      for (int i = afterMarks(start); i < end; ) {
        insertBlankAt(i);
        i = foldLetter(i);
      }
      return new FoldedText(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()));
    }

    /**
     * Takes glue places up to and including {@code i}: one inside a letter's marks waits for it.
     */
    private void insertBlankAt(int i) {
      boolean here = false;
      while (nextGlue < glue.size() && glue.get(nextGlue) <= i) {
        here |= glue.get(nextGlue) > start;
        nextGlue++;
      }
      if (here && !text.isEmpty()) {
        append(' ', i, i);
      }
    }

    /** Gives the offset behind the letter at {@code i} and its marks. */
    private int foldLetter(int i) {
      int codePoint = original.codePointAt(i);
      int base = Math.min(end, i + Character.charCount(codePoint));
      int behind = afterMarks(base);
      if (base == behind && Letters.isOrdinaryLetter(codePoint)) {
        append(Letters.plain((char) codePoint), i, behind);
        return behind;
      }
      String plain = spelling(codePoint, base, behind);
      for (int k = 0; k < plain.length(); k++) {
        append(plain.charAt(k), i, behind);
      }
      return behind;
    }

    private int afterMarks(int from) {
      int i = from;
      while (i < end && Letters.isMark(original.charAt(i))) {
        i++;
      }
      return i;
    }

    private String spelling(int codePoint, int marks, int behind) {
      if (isBlank(codePoint) || (codePoint == '#' && isArabicAt(behind))) {
        return " ";
      }
      String letters = Letters.plainSpelling(codePoint);
      for (int i = marks; i < behind; i++) {
        char mark = original.charAt(i);
        if (Letters.isHamzaMark(mark) && !letters.isEmpty()) {
          int last = letters.length() - 1;
          letters = letters.substring(0, last) + Letters.withHamza(letters.charAt(last), mark);
        }
      }
      return letters;
    }

    private boolean isArabicAt(int i) {
      return i < end && Letters.isArabic(original.charAt(i));
    }

    /** The underscore is the blank of hashtags: «#كوريا_الشمالية» (North Korea). */
    private static boolean isBlank(int codePoint) {
      if (codePoint == '_' || Character.isWhitespace(codePoint)) {
        return true;
      }
      return switch (Character.getType(codePoint)) {
        case Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.CONTROL,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED ->
            true;
        default -> false;
      };
    }

    private void append(char c, int from, int to) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at + (at >> 1) + 16);
        ends = Arrays.copyOf(ends, starts.length);
      }
      starts[at] = from;
      ends[at] = to;
      text.append(c);
    }
  }
}
