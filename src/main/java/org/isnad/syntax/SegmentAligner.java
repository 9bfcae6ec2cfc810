package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;

/**
 * Finds the place in the text of each word that the segmenter gives back.
 *
 * <p>The words come in text order, but not letter for letter: hamza seats and digits are
 * normalised, ت before a pronoun becomes ة («رسالته»: رسالة + ه), the article is restored («للحرب»:
 * ل + الحرب), quotation marks are unified. Both sides are walked together; where they differ, one
 * letter of look-ahead tells whether a letter was restored, dropped or replaced. A character three
 * times or more in a row comes back once («1444» as «14»). Time is linear in the text.
 */
final class SegmentAligner {

  /** From this length on CoreNLP takes repetition for emphasis. */
  private static final int SHORTEST_RUN = 3;

  private final String line;
  private int at;

  private SegmentAligner(String line) {
    this.line = line;
  }

  static List<Segment> align(List<String> words, String line) {
    SegmentAligner aligner = new SegmentAligner(line);
    List<Segment> segments = new ArrayList<>(words.size());
    for (String word : words) {
      aligner.place(printed(word), word, segments);
    }
    return segments;
  }

  /** CoreNLP spells brackets as in the Penn treebank. */
  private static String printed(String word) {
    return switch (word) {
      case "-LRB-", "-LSB-", "-LCB-" -> "(";
      case "-RRB-", "-RSB-", "-RCB-" -> ")";
      default -> word;
    };
  }

  private void place(String letters, String word, List<Segment> segments) {
    skipBlanks();
    int start = at;
    for (int i = 0; i < letters.length() && at < line.length(); i++) {
      at += taken(letters, i);
    }
    if (at > start) {
      segments.add(new Segment(word, start, trimmed(start, at)));
    }
  }

  /**
   * How much of the line a letter stands for: nothing if CoreNLP has restored it, two characters
   * where it has dropped the one before.
   */
  private int taken(String letters, int i) {
    boolean nextIsHere = i + 1 < letters.length() && same(letters.charAt(i + 1), line.charAt(at));
    if (same(letters.charAt(i), line.charAt(at))) {
      return nextIsHere ? 1 : run();
    }
    if (nextIsHere) {
      return 0;
    }
    if (at + 1 < line.length() && same(letters.charAt(i), line.charAt(at + 1))) {
      return 2;
    }
    return isBlank(line.charAt(at)) ? 0 : 1;
  }

  /** The length of what stands for the one character here: 1, or that of a run cut short. */
  private int run() {
    int end = at + 1;
    while (end < line.length() && line.charAt(end) == line.charAt(at)) {
      end++;
    }
    return end - at >= SHORTEST_RUN ? end - at : 1;
  }

  private int trimmed(int start, int end) {
    int trimmed = end;
    while (trimmed > start + 1 && isBlank(line.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private void skipBlanks() {
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c);
  }

  private static boolean same(char word, char text) {
    return word == text || loose(word) == loose(text);
  }

  /** One character for all that the segmenter's normalisation confuses. */
  private static char loose(char c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || c == ' ' ? c : '.';
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ', 'ی' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة' -> 'ت';
      case 'ک' -> 'ك';
      default ->
          Character.isDigit(c)
              ? (char) ('0' + Character.digit(c, 10))
              : Letters.isArabic(c) || Character.isLetter(c) ? c : '.';
    };
  }
}
