package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.mentions.Titles;
import org.isnad.syntax.Sentence;
import org.isnad.text.Letters;

/**
 * Facts that a text states in passing, with a title beside a name: «نائب المتحدث باسم وزارة
 * الخارجية فيدانت باتيل» says that Vedant Patel speaks for the State Department.
 */
final class StaticRelations {

  private static final double SURE = 0.85;

  private final Lexicon lexicon;
  private final Titles titles;

  StaticRelations(Lexicon lexicon, Titles titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  List<Relation> of(String text, Sentence sentence, LinkedText linked) {
    List<Relation> relations = new ArrayList<>();
    List<LinkedMention> mentions = linked.mentionsOf(sentence);
    for (int i = 0; i < mentions.size(); i++) {
      LinkedMention title = mentions.get(i);
      if (title.type() == MentionType.TITLE && title.mention().entity().isPresent()) {
        holder(title, mentions)
            .flatMap(holder -> relation(text, sentence, linked, title, holder, mentions))
            .ifPresent(relations::add);
      }
    }
    return relations;
  }

  /** The name beside a title: the two were linked because they stand together. */
  private static Optional<LinkedMention> holder(LinkedMention title, List<LinkedMention> mentions) {
    return mentions.stream()
        .filter(m -> m.type() == MentionType.PERSON)
        .filter(m -> m.mention().entity().equals(title.mention().entity()))
        .filter(
            m -> m.from() >= title.to() && m.from() <= title.to() + 6 || m.to() == title.from() - 1)
        .findFirst();
  }

  private Optional<Relation> relation(
      String text,
      Sentence sentence,
      LinkedText linked,
      LinkedMention title,
      LinkedMention holder,
      List<LinkedMention> mentions) {
    Optional<Titles.Match> match =
        titles.matchesAt(sentence, title.from()).stream()
            .filter(m -> title.from() + m.length() <= title.to())
            .findFirst();
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Titles.Match last = match.get();
    while (last.of().isPresent()) {
      last = last.of().get();
    }
    Optional<LinkedMention> institution =
        mentions.stream()
            .filter(m -> m.type() == MentionType.ORGANIZATION && title.covers(m))
            .findFirst();
    Optional<LinkedMention> state =
        mentions.stream()
            .filter(m -> m.from() >= title.to() && m.from() <= title.to() + 1)
            .filter(m -> m.type() == MentionType.NATIONALITY || m.type() == MentionType.COUNTRY)
            .findFirst();
    Optional<LinkedMention> of = institution.or(() -> state);
    String predicate = of.isPresent() ? last.title().relation() : "holds-position";
    Span span = title.mention().span();
    return Optional.of(
        new Relation(
            "",
            lexicon.kind(predicate).predicate(),
            new Trigger(span, span.of(text), Letters.plain(last.title().name())),
            participant(holder, linked),
            participant(of.orElse(title), linked, predicate),
            List.of(),
            Optional.empty(),
            Polarity.AFFIRMED,
            Modality.ASSERTED,
            Optional.empty(),
            SURE,
            match.get().evidence()));
  }

  private static Participant participant(
      LinkedMention mention, LinkedText linked, String predicate) {
    boolean office = predicate.equals("holds-position") && mention.type() == MentionType.TITLE;
    return office
        ? new Participant(
            Optional.of(mention.mention().span()),
            mention.mention().text(),
            Optional.empty(),
            mention.mention().text(),
            Optional.empty())
        : participant(mention, linked);
  }

  private static Participant participant(LinkedMention mention, LinkedText linked) {
    Optional<Entity> entity = linked.entityOf(mention);
    return new Participant(
        Optional.of(mention.mention().span()),
        mention.mention().text(),
        entity.map(Entity::id),
        entity.map(Entity::name).orElse(mention.mention().text()),
        entity.flatMap(e -> linked.stateOf(e.id())));
  }
}
