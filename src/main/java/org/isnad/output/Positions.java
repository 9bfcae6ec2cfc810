package org.isnad.output;

import org.isnad.Span;

/** The places of one text as a format counts them, and back. */
final class Positions {

  private static final int[] ALL_THE_SAME = {};

  private final int length;

  /** How many code points lie wholly before each code unit; empty where every unit is one. */
  private final int[] written;

  /** Where each code point begins; empty where every unit is one. */
  private final int[] places;

  private Positions(int length, int[] written, int[] places) {
    this.length = length;
    this.written = written;
    this.places = places;
  }

  static Positions of(String text, Offsets offsets) {
    int points = text.codePointCount(0, text.length());
    if (offsets == Offsets.UTF16 || points == text.length()) {
      return new Positions(text.length(), ALL_THE_SAME, ALL_THE_SAME);
    }
    int[] written = new int[text.length() + 1];
    int[] places = new int[points + 1];
    int unit = 0;
    for (int point = 0; point < points; point++) {
      places[point] = unit;
      int next = unit + Character.charCount(text.codePointAt(unit));
      for (; unit < next; unit++) {
        written[unit] = point;
      }
    }
    written[text.length()] = points;
    places[points] = text.length();
    return new Positions(points, written, places);
  }

  /** How long the text is. */
  int length() {
    return length;
  }

  /** The span as it is written; one that cuts a code point in two takes in the whole of it. */
  Span written(Span span) {
    if (written.length == 0) {
      return span;
    }
    int start = written[span.start()];
    int end = written[span.end()];
    return new Span(start, places[end] < span.end() ? end + 1 : end);
  }

  /** The span in UTF-16 code units that was written as {@code span}. */
  Span read(Span span) {
    return places.length == 0 ? span : new Span(places[span.start()], places[span.end()]);
  }
}
