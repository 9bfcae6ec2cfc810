package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A stretch of text that names something.
 *
 * @param id its name in the document: m1, m2, ... in text order
 * @param span where it stands in the original text, attached proclitics left out
 * @param text the characters there
 * @param type what it names
 * @param entity the id of the {@link Entity} it names, where there is one
 * @param value the TIMEX3 value (ISO 8601) of a DATE, TIME or DURATION, where one can be known
 * @param confidence how sure the library is, 0 to 1
 * @param evidence what made it: a data file's line («gazetteer/countries.tsv#KP») or a model's name
 */
public record Mention(
    String id,
    Span span,
    String text,
    MentionType type,
    Optional<String> entity,
    Optional<String> value,
    double confidence,
    String evidence) {

  public Mention {
    requireNonNull(id, "id");
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(type, "type");
    requireNonNull(entity, "entity");
    requireNonNull(value, "value");
    requireNonNull(evidence, "evidence");
    Probabilities.check(confidence);
  }
}
