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

  /** The stretch of text from token {@code from} up to, not with, token {@code to}. */
  public Span span(int from, int to) {
    return Span.between(tokens.get(from).span(), tokens.get(to - 1).span());
  }
}
