package org.isnad.evaluation;

import org.isnad.Span;

/** The sentence that a span stands in, roughly: for people to see, not for scores. */
final class Surroundings {

  private static final String ENDS = "\n\r.!?؟؛";
  private static final int FARTHEST = 160;

  private Surroundings() {}

  /** On one line; cut with {@code …} where it is very long. */
  static String of(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    int first = Math.max(0, start - FARTHEST);
    while (start > first && !endsSentence(text, start - 1)) {
      start--;
    }
    int end = Math.min(span.end(), text.length());
    int last = Math.min(text.length(), end + FARTHEST);
    while (end < last && !endsSentence(text, end)) {
      end++;
    }
    String before = start == first && first > 0 ? "…" : "";
    String after = end == last && last < text.length() ? "…" : "";
    return before + text.substring(start, end).strip().replaceAll("\\s+", " ") + after;
  }

  /** A full stop inside a number or an abbreviation has no space behind it. */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\r') {
      return true;
    }
    return ENDS.indexOf(c) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
