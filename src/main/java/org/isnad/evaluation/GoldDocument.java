package org.isnad.evaluation;

import java.util.List;
import java.util.Set;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Relation;

/**
 * What an annotator says that a text tells: an {@code isnad/1} document with further right answers
 * beside the annotated ones.
 *
 * @param extraction the annotated answers, as the library would give them
 * @param mentions its mentions with their alternatives, in the same order
 * @param relations its relations with their alternatives, in the same order
 */
public record GoldDocument(
    Extraction extraction, List<GoldMention> mentions, List<GoldRelation> relations) {

  public GoldDocument {
    mentions = List.copyOf(mentions);
    relations = List.copyOf(relations);
  }

  /** A document in which everything is core and nothing has an alternative. */
  public static GoldDocument of(Extraction extraction) {
    return new GoldDocument(
        extraction,
        extraction.mentions().stream().map(GoldDocument::plain).toList(),
        extraction.relations().stream().map(GoldDocument::plain).toList());
  }

  private static GoldMention plain(Mention mention) {
    return new GoldMention(mention, true, Set.of(), Set.of(), Set.of());
  }

  private static GoldRelation plain(Relation relation) {
    return new GoldRelation(
        relation,
        true,
        false,
        Set.of(),
        List.of(new GoldParticipant(relation.subject(), Set.of())),
        List.of(new GoldParticipant(relation.object(), Set.of())),
        relation.speaker().map(speaker -> new GoldParticipant(speaker, Set.of())),
        Set.of());
  }
}
