package org.isnad.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.dates.DateMention;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameMention;
import org.isnad.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions name the same thing, and gives each thing its name, its country and the
 * state for which it acts.
 *
 * <p>Countries and nationalities meet on their ISO code, places and organisations on the
 * gazetteer's name or else on their spelling key, people on the parts of their names ({@link
 * People}). A title belongs to the person it stands beside. Immutable and safe for all threads;
 * linear in the number of mentions but for the people who share a name part.
 */
public final class EntityLinker {

  private static final Comparator<Draft> TEXT_ORDER =
      Comparator.comparingInt((Draft draft) -> draft.span.start())
          .thenComparing(draft -> draft.span.end(), Comparator.reverseOrder());

  private final Gazetteer gazetteer;

  private EntityLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  public static EntityLinker of(Gazetteer gazetteer) {
    return new EntityLinker(gazetteer);
  }

  /**
   * Links the mentions of one document.
   *
   * @param text the document's original text
   */
  public LinkedText link(
      String text, List<Sentence> sentences, List<NameMention> names, List<DateMention> dates) {
    List<Draft> drafts = new ArrayList<>();
    names.forEach(name -> drafts.add(new Draft(name)));
    dates.forEach(date -> drafts.add(new Draft(date)));
    drafts.sort(TEXT_ORDER);
    drafts.forEach(draft -> draft.lookUp(sentences, gazetteer));

    Clusters clusters = new Clusters(sentences);
    clusters.link(drafts);
    return number(text, sentences, drafts, clusters);
  }

  private static LinkedText number(
      String text, List<Sentence> sentences, List<Draft> drafts, Clusters clusters) {
    Map<Cluster, String> ids = new LinkedHashMap<>();
    List<LinkedMention> mentions = new ArrayList<>();
    for (Draft draft : drafts) {
      Cluster cluster = draft.cluster;
      Optional<String> entity =
          cluster == null
              ? Optional.empty()
              : Optional.of(ids.computeIfAbsent(cluster, c -> "e" + (ids.size() + 1)));
      Mention mention =
          new Mention(
              "m" + (mentions.size() + 1),
              draft.span,
              draft.span.of(text),
              draft.type,
              entity,
              draft.value,
              draft.confidence,
              draft.evidence);
      mentions.add(new LinkedMention(mention, draft.sentence, draft.from, draft.to));
    }
    List<Entity> entities = new ArrayList<>();
    Map<String, String> states = new LinkedHashMap<>();
    ids.forEach(
        (cluster, id) -> {
          entities.add(new Entity(id, cluster.type, cluster.name(text), cluster.country()));
          cluster.state().ifPresent(iso -> states.put(id, iso));
        });
    return new LinkedText(sentences, mentions, entities, states);
  }

  /** A mention on its way to an entity. */
  static final class Draft {
    final int sentence;
    final int from;
    final int to;
    final Span span;
    final MentionType type;
    final Optional<String> value;
    final double confidence;
    final String evidence;
    Gazetteer.@Nullable Entry entry;
    @Nullable Cluster cluster;

    Draft(NameMention name) {
      this.sentence = name.sentence();
      this.from = name.from();
      this.to = name.to();
      this.span = name.span();
      this.type = name.type();
      this.value = Optional.empty();
      this.confidence = name.confidence();
      this.evidence = name.evidence();
    }

    Draft(DateMention date) {
      this.sentence = date.sentence();
      this.from = date.from();
      this.to = date.to();
      this.span = date.span();
      this.type = date.type();
      this.value = date.value();
      this.confidence = date.value().isPresent() ? 0.95 : 0.7;
      this.evidence = date.evidence();
    }

    void lookUp(List<Sentence> sentences, Gazetteer gazetteer) {
      if (type.isTemporal() || type == MentionType.TITLE) {
        return;
      }
      for (Gazetteer.Entry candidate : gazetteer.matchesAt(sentences.get(sentence), from)) {
        if (candidate.length() == to - from && candidate.type() == type) {
          entry = candidate;
          return;
        }
      }
    }

    Optional<String> iso() {
      return entry == null ? Optional.empty() : entry.iso();
    }
  }
}
