package org.isnad.dates;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.TimexValue;
import org.isnad.syntax.TokenSpan;

/**
 * A date, time or duration expression.
 *
 * @param place its tokens
 * @param span where it stands in the original text
 * @param type DATE, TIME or DURATION
 * @param timex its value, with what the words around it say of it, where one can be known
 * @param evidence the rule that found it
 */
public record DateMention(
    TokenSpan place, Span span, MentionType type, Optional<TimexValue> timex, String evidence) {

  public DateMention {
    requireNonNull(place, "place");
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    requireNonNull(timex, "timex");
    requireNonNull(evidence, "evidence");
  }

  /** The value alone, as TIMEX3 writes it (ISO 8601). */
  public Optional<String> value() {
    return timex.map(TimexValue::value);
  }
}
