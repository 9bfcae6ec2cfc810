package org.isnad.dates;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.Span;

/**
 * A date, time or duration expression.
 *
 * @param sentence the index of its sentence
 * @param from the index of its first token there
 * @param to the index behind its last token
 * @param span where it stands in the original text
 * @param type DATE, TIME or DURATION
 * @param value its TIMEX3 value (ISO 8601), where one can be known
 * @param mod its TIMEX3 modifier: START, MID, END, APPROX, ...
 * @param evidence the rule that found it
 */
public record DateMention(
    int sentence,
    int from,
    int to,
    Span span,
    MentionType type,
    Optional<String> value,
    Optional<String> mod,
    String evidence) {

  public DateMention {
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    requireNonNull(value, "value");
    requireNonNull(mod, "mod");
    requireNonNull(evidence, "evidence");
  }
}
