package org.isnad.mentions;

import static java.util.Objects.requireNonNull;

import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.syntax.TokenSpan;

/**
 * A name, nationality or title, before it is known whose it is.
 *
 * @param place its tokens
 * @param span where it stands in the original text
 * @param type PERSON, COUNTRY, LOCATION, ORGANIZATION, NATIONALITY or TITLE
 * @param confidence 0 to 1
 * @param evidence the gazetteer line or the model that found it
 */
public record NameMention(
    TokenSpan place, Span span, MentionType type, double confidence, String evidence) {

  public NameMention {
    requireNonNull(place, "place");
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    requireNonNull(evidence, "evidence");
  }
}
