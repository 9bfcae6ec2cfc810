package org.isnad.entities;

import static java.util.Objects.requireNonNull;

import org.isnad.Mention;
import org.isnad.MentionType;

/**
 * A mention with its place among the tokens.
 *
 * @param mention the mention, its entity filled in
 * @param sentence the index of its sentence
 * @param from the index of its first token there
 * @param to the index behind its last token
 */
public record LinkedMention(Mention mention, int sentence, int from, int to) {

  public LinkedMention {
    requireNonNull(mention, "mention");
  }

  public MentionType type() {
    return mention.type();
  }

  /** Whether it stands within the tokens {@code [first, last)} of its sentence. */
  public boolean within(int first, int last) {
    return first <= from && to <= last;
  }

  public boolean covers(LinkedMention other) {
    return from <= other.from && other.to <= to;
  }
}
