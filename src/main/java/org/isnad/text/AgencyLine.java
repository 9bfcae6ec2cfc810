package org.isnad.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.Span;

/**
 * The signature before a report's first sentence: «واشنطن (رويترز) -» (Washington, Reuters).
 * Certain only with a known agency and a sign that ends it.
 */
final class AgencyLine {

  private static final String FILE = "text/agencies.tsv";

  /** In UTF-16 code units: four cities and an agency. */
  private static final int LONGEST = 80;

  private static final int LONGEST_PLACE = 6;
  private static final String DASHES = "-–—―ـ";
  private static final String OPENING = "(/[" + DASHES;

  private final Set<String> agencies;

  private AgencyLine(Set<String> agencies) {
    this.agencies = Set.copyOf(agencies);
  }

  static AgencyLine ofModels() {
    Set<String> agencies = new HashSet<>();
    DataTable.ofModel(FILE, Column.of("name").plain().unique())
        .forEach(
            row -> {
              String letters = letters(row.get("name"));
              if (letters.isEmpty()) {
                throw new IllegalArgumentException("no letter in the name; remove the line");
              }
              agencies.add(letters);
            });
    return new AgencyLine(agencies);
  }

  /**
   * The original offset behind the signature at a line's start, blanks after it included; empty if
   * there is none for certain.
   */
  OptionalInt end(String original, Span line) {
    String head = original.substring(line.start(), Math.min(line.end(), line.start() + LONGEST));
    for (int i = 0; i < head.length(); i++) {
      if (OPENING.indexOf(head.charAt(i)) < 0 || isInsideWord(head, i)) {
        continue;
      }
      if (Lines.words(head, new Span(0, i)) > LONGEST_PLACE) {
        break;
      }
      int behind = behindAgency(head, i);
      if (behind > 0) {
        return OptionalInt.of(line.start() + behind);
      }
    }
    return OptionalInt.empty();
  }

  /** A tatweel is a dash only behind a blank: not in «لـ"العربية"» (to Al Arabiya). */
  private static boolean isInsideWord(String text, int i) {
    return text.charAt(i) == 'ـ' && i > 0 && Character.isLetter(text.charAt(i - 1));
  }

  private int behindAgency(String head, int opening) {
    for (int end = opening + 1; end < head.length(); end++) {
      if (!isEnding(head, end)) {
        continue;
      }
      if (agencies.contains(letters(head.substring(opening + 1, end)))) {
        return behindSigns(head, opening, end);
      }
    }
    return -1;
  }

  private static boolean isEnding(String head, int i) {
    char c = head.charAt(i);
    return c == ')' || c == '/' || c == ']' || c == ':' || DASHES.indexOf(c) >= 0;
  }

  /** A bracket that closes isn't enough: a dash, a colon or the line's end must follow. */
  private static int behindSigns(String head, int opening, int end) {
    char closing = head.charAt(end);
    boolean signed = closing == ':' || closing == '/' || DASHES.indexOf(closing) >= 0;
    if (head.charAt(opening) == '(' && closing != ')') {
      return -1;
    }
    int i = end + 1;
    for (; i < head.length() && !Character.isLetterOrDigit(head.charAt(i)); i++) {
      char c = head.charAt(i);
      if (DASHES.indexOf(c) >= 0 || c == ':') {
        signed = true;
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        break;
      }
    }
    return signed ? i : -1;
  }

  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    Letters.key(name)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
