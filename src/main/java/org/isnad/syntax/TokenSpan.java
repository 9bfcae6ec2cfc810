package org.isnad.syntax;

/**
 * A run of tokens that knows which sentence it stands in, so that a place carried from one sentence
 * to the next can't be taken for a place there.
 *
 * @param sentence the index of the sentence in its document
 * @param from the index of its first token there
 * @param to the index behind its last token
 */
public record TokenSpan(int sentence, int from, int to) {

  public TokenSpan {
    if (sentence < 0 || from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "no tokens [" + from + ", " + to + ") of sentence " + sentence);
    }
  }

  public int length() {
    return to - from;
  }

  /** The index of its last token. */
  public int last() {
    return to - 1;
  }

  /** Whether {@code other} lies within this span; never so in another sentence. */
  public boolean covers(TokenSpan other) {
    return sentence == other.sentence && from <= other.from && other.to <= to;
  }

  /** Whether {@code other} begins where this ends; never so in another sentence. */
  public boolean meets(TokenSpan other) {
    return sentence == other.sentence && to == other.from;
  }

  /** Whether the two share a token; never so in different sentences. */
  public boolean overlaps(TokenSpan other) {
    return sentence == other.sentence && from < other.to && other.from < to;
  }
}
