package org.isnad;

import java.util.Comparator;

/**
 * A half-open stretch of a document's original text, in UTF-16 code units.
 *
 * @param start the first code unit of the stretch
 * @param end the first code unit behind it
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if the bounds are negative or cross
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The stretch from the beginning of {@code first} to the end of {@code last}. */
  public static Span between(Span first, Span last) {
    return new Span(first.start, last.end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters of {@code text} that this span names. */
  public String of(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }
}
