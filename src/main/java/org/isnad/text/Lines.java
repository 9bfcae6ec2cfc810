package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;

/** A document's lines, and what can be seen of a line from its outside. */
final class Lines {

  private Lines() {}

  /** The lines that are not blank, without the blanks and invisible marks around them. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        Span line = trim(text, start, i);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /** A stretch without the blanks and invisible marks around it; empty if it is nothing else. */
  static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** How many words a stretch has: runs without a blank that hold a letter or digit. */
  static int words(String text, Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        inWord = false;
      } else if (!inWord && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  /**
   * Where the first letter or digit of a stretch stands that is no mark, or the quotation mark or
   * bracket that opens right before it; the stretch's end if there is none.
   */
  static int firstWord(String text, Span span) {
    int at = span.start();
    while (at < span.end() && !isLetterOrDigit(text, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at >= span.end()) {
      return span.end();
    }
    boolean opened = at > span.start() && "\"'«“‘([{‹".indexOf(text.charAt(at - 1)) >= 0;
    return opened ? at - 1 : at;
  }

  private static boolean isLetterOrDigit(String text, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at)) && !Letters.isMark(text.charAt(at));
  }

  /** The last character of a stretch that is no closing quotation mark or bracket; or 0. */
  static char lastSign(String text, Span span) {
    for (int i = span.end() - 1; i >= span.start(); i--) {
      char c = text.charAt(i);
      if ("\"'»”’)]}›".indexOf(c) < 0 && !isBlank(c) && !Letters.isMark(c)) {
        return c;
      }
    }
    return 0;
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u000B'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
