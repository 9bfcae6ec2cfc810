package org.isnad;

import static java.util.Objects.requireNonNull;

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
   * A stretch, which may be empty; whether a text is so long isn't asked before {@link #of}.
   *
   * @param start as above
   * @param end as above
   * @throws IllegalArgumentException if the bounds are negative or cross
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /**
   * The stretch from the beginning of one to the end of another.
   *
   * @param first where it begins
   * @param last where it ends
   * @return the stretch from one to the other, all between them included
   * @throws IllegalArgumentException if the last ends before the first begins
   */
  public static Span between(Span first, Span last) {
    return new Span(requireNonNull(first, "first").start, requireNonNull(last, "last").end);
  }

  /**
   * How long it is.
   *
   * @return its UTF-16 code units
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether it is a place between characters.
   *
   * @return whether it has no length
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Whether another lies in it; each covers itself.
   *
   * @param other a span of the same text
   * @return whether every code unit of the other is one of this
   */
  public boolean covers(Span other) {
    return start <= requireNonNull(other, "other").start && other.end <= end;
  }

  /**
   * Whether another shares a code unit with it.
   *
   * @param other a span of the same text
   * @return whether there is a code unit of both; of neighbours none is
   */
  public boolean overlaps(Span other) {
    return start < requireNonNull(other, "other").end && other.start < end;
  }

  /**
   * The characters that stand here.
   *
   * @param text the text that this is a span of, exactly as it was given
   * @return the characters from start to end
   * @throws IndexOutOfBoundsException if the text is shorter
   */
  public String of(String text) {
    return requireNonNull(text, "text").substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, requireNonNull(other, "other"));
  }
}
