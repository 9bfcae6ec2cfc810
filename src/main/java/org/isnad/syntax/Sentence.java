package org.isnad.syntax;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.isnad.Span;
import org.isnad.text.BlockType;

/**
 * A sentence, or a line that has no sentence structure (a headline, a list of keywords).
 *
 * @param index its place in the document, from 0
 * @param span from its first token to its last in the original text
 * @param block the kind of block that it stands in
 * @param tokens its tokens, never empty; token {@code i} has index {@code i}
 */
public record Sentence(int index, Span span, BlockType block, List<Token> tokens) {

  public Sentence {
    requireNonNull(span, "span");
    requireNonNull(block, "block");
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The tokens {@code [from, to)} as a place that knows this sentence. */
  public TokenSpan tokens(int from, int to) {
    if (to > tokens.size()) {
      throw new IllegalArgumentException(
          "sentence " + index + " has " + tokens.size() + " tokens, none before " + to);
    }
    return new TokenSpan(index, from, to);
  }

  /** The stretch of text from token {@code from} up to, not with, token {@code to}. */
  public Span span(int from, int to) {
    return Span.between(tokens.get(from).span(), tokens.get(to - 1).span());
  }

  /**
   * The stretch of text that a place of this sentence takes.
   *
   * @throws IllegalArgumentException if it is a place of another sentence
   */
  public Span span(TokenSpan place) {
    if (place.sentence() != index) {
      throw new IllegalArgumentException(place + " is no place of sentence " + index);
    }
    return span(place.from(), place.to());
  }
}
