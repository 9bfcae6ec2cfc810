package org.isnad.entities;

import static java.util.Objects.requireNonNull;

import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.syntax.TokenSpan;

/**
 * A mention with its place among the tokens.
 *
 * @param mention the mention, its entity filled in
 * @param place its tokens
 */
public record LinkedMention(Mention mention, TokenSpan place) {

  public LinkedMention {
    requireNonNull(mention, "mention");
    requireNonNull(place, "place");
  }

  public MentionType type() {
    return mention.type();
  }

  /** The index of its sentence. */
  public int sentence() {
    return place.sentence();
  }

  /** The index of its first token in its sentence. */
  public int from() {
    return place.from();
  }

  /** The index behind its last token in its sentence. */
  public int to() {
    return place.to();
  }

  public boolean covers(LinkedMention other) {
    return place.covers(other.place);
  }
}
