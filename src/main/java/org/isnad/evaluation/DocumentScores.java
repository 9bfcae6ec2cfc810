package org.isnad.evaluation;

import org.isnad.Extraction;

/**
 * All scores of one document, or of many by their sum.
 *
 * @param mentions how well mentions were found
 * @param coreference how well they were gathered into entities
 * @param relations how well relations were found
 */
public record DocumentScores(
    MentionScores mentions, CoreferenceScores coreference, RelationScores relations) {

  static final DocumentScores NONE =
      new DocumentScores(MentionScores.NONE, CoreferenceScores.NONE, RelationScores.NONE);

  /** Scores {@code found} against {@code gold}. */
  public static DocumentScores of(GoldDocument gold, Extraction found, PredicateGroups predicates) {
    return new DocumentScores(
        MentionScores.of(gold, found),
        CoreferenceScores.of(gold, found),
        RelationScores.of(gold, found, predicates));
  }

  DocumentScores plus(DocumentScores other) {
    return new DocumentScores(
        mentions.plus(other.mentions),
        coreference.plus(other.coreference),
        relations.plus(other.relations));
  }
}
