package org.isnad.evaluation;

import java.util.Optional;
import java.util.Set;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Span;

/**
 * A mention that an annotator marked, with the answers that are as right as the one it gives.
 *
 * @param mention the annotated answer
 * @param core whether no reader would dispute it; one that isn't core is neither missed when absent
 *     nor a false alarm when found
 * @param otherSpans further right extents
 * @param otherTypes further right types
 * @param otherValues further right TIMEX3 values
 */
public record GoldMention(
    Mention mention,
    boolean core,
    Set<Span> otherSpans,
    Set<MentionType> otherTypes,
    Set<String> otherValues) {

  public GoldMention {
    otherSpans = Set.copyOf(otherSpans);
    otherTypes = Set.copyOf(otherTypes);
    otherValues = Set.copyOf(otherValues);
  }

  boolean hasSpan(Span span) {
    return span.equals(mention.span()) || otherSpans.contains(span);
  }

  boolean hasType(MentionType type) {
    return type == mention.type() || otherTypes.contains(type);
  }

  boolean hasValue(Optional<String> value) {
    return value.equals(mention.value()) || value.filter(otherValues::contains).isPresent();
  }
}
