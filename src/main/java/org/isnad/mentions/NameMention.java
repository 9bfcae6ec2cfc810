package org.isnad.mentions;

import static java.util.Objects.requireNonNull;

import org.isnad.MentionType;
import org.isnad.Span;

/**
 * A name, nationality or title, before it is known whose it is.
 *
 * @param sentence the index of its sentence
 * @param from the index of its first token there
 * @param to the index behind its last token
 * @param span where it stands in the original text
 * @param type PERSON, COUNTRY, LOCATION, ORGANIZATION, NATIONALITY or TITLE
 * @param confidence 0 to 1
 * @param evidence the gazetteer line or the model that found it
 */
public record NameMention(
    int sentence,
    int from,
    int to,
    Span span,
    MentionType type,
    double confidence,
    String evidence) {

  public NameMention {
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    requireNonNull(evidence, "evidence");
  }
}
