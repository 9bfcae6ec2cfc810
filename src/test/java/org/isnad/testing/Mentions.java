package org.isnad.testing;

import java.util.Optional;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.TimexValue;

/** Mentions as tests write them, in one line. */
public final class Mentions {

  private Mentions() {}

  public static Mention mention(
      String id,
      Span span,
      String text,
      MentionType type,
      Optional<String> entity,
      Optional<String> value,
      double confidence,
      String evidence) {
    return Mention.builder(id, span, text, type)
        .entity(entity)
        .timex(value.map(TimexValue::of))
        .confidence(confidence)
        .evidence(evidence)
        .build();
  }
}
