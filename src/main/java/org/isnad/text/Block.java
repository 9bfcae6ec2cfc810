package org.isnad.text;

import java.util.Objects;
import org.isnad.Span;

/**
 * A stretch of a page with one purpose.
 *
 * @param span where it stands in the original text; blocks never overlap
 * @param type what it is for
 */
public record Block(Span span, BlockType type) {

  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
  }
}
