package org.isnad.mentions;

import java.util.Optional;
import org.isnad.MentionType;

/**
 * One reading of one form in the gazetteer.
 *
 * @param agreement of a country's adjective: what it can agree with; NONE for everything else
 * @param definite of a country's adjective: whether it bears the article
 */
record GazetteerItem(
    MentionType type,
    String name,
    Optional<String> iso,
    Gazetteer.Kind kind,
    String evidence,
    boolean ambiguous,
    Agreement agreement,
    boolean definite) {

  enum Agreement {
    NONE,
    MASCULINE,
    FEMININE,
    PLURAL
  }

  static GazetteerItem of(
      MentionType type,
      String name,
      Optional<String> iso,
      Gazetteer.Kind kind,
      String evidence,
      boolean ambiguous) {
    return new GazetteerItem(
        type, name, iso, kind, evidence, ambiguous, Agreement.NONE, /* definite= */ false);
  }

  Gazetteer.Entry over(int tokens, boolean doubtful) {
    return new Gazetteer.Entry(type, name, iso, kind, evidence, ambiguous || doubtful, tokens);
  }
}
