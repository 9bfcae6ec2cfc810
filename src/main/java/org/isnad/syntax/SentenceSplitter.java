package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;

/**
 * Cuts a block of folded text into sentences.
 *
 * <p>A sentence ends behind a full stop, question or exclamation mark and the quotation marks and
 * brackets that close with it, where a blank follows. A point inside a number, behind a single
 * letter («د.» for Dr, «أ.ف.ب» for AFP), or one of two or three in a row that trail off, ends
 * nothing. What is longer than {@link #LONGEST} characters is cut at the last comma or blank before
 * it, so that no input makes the stages behind take more than linear time.
 */
final class SentenceSplitter {

  /** In characters: some 250 words, three times the longest sentence of a newspaper page. */
  static final int LONGEST = 1_500;

  private SentenceSplitter() {}

  /** The sentences of a block, without the blanks around them, as spans of {@code block}. */
  static List<Span> split(String block) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < block.length()) {
      if (endsSentence(block, i)) {
        i = behindClosing(block, i + 1);
        add(block, start, i, sentences);
        start = i;
      } else {
        i++;
        if (i - start >= LONGEST) {
          int cut = cut(block, start, i);
          add(block, start, cut, sentences);
          start = cut;
        }
      }
    }
    add(block, start, block.length(), sentences);
    return sentences;
  }

  private static boolean endsSentence(String block, int i) {
    char c = block.charAt(i);
    if (c == '!' || c == '?' || c == '؟') {
      return blankFollows(block, i + 1);
    }
    return c == '.'
        && blankFollows(block, i + 1)
        && !trailsOff(block, i)
        && !behindSingleLetter(block, i);
  }

  private static boolean trailsOff(String block, int i) {
    return i > 0 && block.charAt(i - 1) == '.';
  }

  private static boolean behindSingleLetter(String block, int i) {
    return i > 0
        && Character.isLetter(block.charAt(i - 1))
        && (i == 1 || !Character.isLetterOrDigit(block.charAt(i - 2)));
  }

  private static boolean blankFollows(String block, int from) {
    int i = behindClosing(block, from);
    return i == block.length() || Character.isWhitespace(block.charAt(i));
  }

  private static int behindClosing(String block, int from) {
    int i = from;
    while (i < block.length() && "»”\")]’".indexOf(block.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int cut(String block, int start, int end) {
    // No farther back than this: a block without commas would be searched through for each
    // sentence.
    int first = start + LONGEST / 2 + 1;
    int blank = -1;
    for (int i = end - 1; i >= first; i--) {
      char c = block.charAt(i);
      if (c == '،' || c == ',') {
        return i + 1;
      }
      blank = c == ' ' && blank < 0 ? i : blank;
    }
    if (blank >= 0) {
      return blank + 1;
    }
    return Character.isHighSurrogate(block.charAt(end - 1)) ? end - 1 : end;
  }

  private static void add(String block, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(block.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(block.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
