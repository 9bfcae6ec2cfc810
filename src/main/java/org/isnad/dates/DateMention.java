package org.isnad.dates;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.syntax.TokenSpan;

/**
 * A date, time or duration expression.
 *
 * @param place its tokens
 * @param span where it stands in the original text
 * @param type DATE, TIME or DURATION
 * @param value its TIMEX3 value (ISO 8601), where one can be known
 * @param mod its TIMEX3 modifier: START, MID, END, APPROX, ...
 * @param evidence the rule that found it
 */
public record DateMention(
    TokenSpan place,
    Span span,
    MentionType type,
    Optional<String> value,
    Optional<String> mod,
    String evidence) {

  public DateMention {
    requireNonNull(place, "place");
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    requireNonNull(value, "value");
    requireNonNull(mod, "mod");
    requireNonNull(evidence, "evidence");
  }
}
