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
  private static final String NATIONALITY_OF = "nationality-of";
  private static final String HOLDS_POSITION = "holds-position";
  private static final String DEPUTY_OF = "deputy-of";
  private static final String SPOKESPERSON_OF = "spokesperson-of";

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
            .ifPresent(
                holder ->
                    relations.addAll(relations(text, sentence, linked, title, holder, mentions)));
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

  /** That a person holds the office, and what that makes of person and state or institution. */
  private List<Relation> relations(
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
      return List.of();
    }
    Titles.Match last = decisive(match.get());
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
    String name = Letters.plain(last.title().name());
    Fact fact = new Fact(title.mention().span(), name, match.get().evidence());
    List<Relation> relations = new ArrayList<>();
    boolean ofState =
        institution.isEmpty() && !innermost(match.get()).title().takes(Titles.Complement.COUNTRY);
    String predicate = ofState ? NATIONALITY_OF : last.title().relation();
    if (of.isPresent() && !predicate.equals(HOLDS_POSITION)) {
      relations.add(
          relation(
              text, fact, predicate, participant(holder, linked), participant(of.get(), linked)));
    }
    relations.add(relation(text, fact, HOLDS_POSITION, participant(holder, linked), office(title)));
    return relations;
  }

  /**
   * The title that says what its holder is: the innermost, since «نائب المتحدث» (deputy spokesman)
   * speaks for his ministry too; but «نائب الوزير» (deputy minister) is no minister.
   */
  private static Titles.Match decisive(Titles.Match match) {
    if (match.of().isEmpty()) {
      return match;
    }
    Titles.Match inner = decisive(match.of().get());
    boolean speaks = inner.title().relation().equals(SPOKESPERSON_OF);
    return match.title().relation().equals(DEPUTY_OF) && !speaks ? match : inner;
  }

  private static Titles.Match innermost(Titles.Match match) {
    return match.of().map(StaticRelations::innermost).orElse(match);
  }

  /** Where a fact stands and what says so. */
  private record Fact(Span span, String lemma, String evidence) {}

  private Relation relation(
      String text, Fact fact, String predicate, Participant subject, Participant object) {
    return new Relation(
        "",
        lexicon.kind(predicate).predicate(),
        new Trigger(fact.span(), fact.span().of(text), fact.lemma()),
        subject,
        object,
        List.of(),
        Optional.empty(),
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty(),
        SURE,
        fact.evidence());
  }

  private static Participant office(LinkedMention title) {
    return new Participant(
        Optional.of(title.mention().span()),
        title.mention().text(),
        Optional.empty(),
        title.mention().text(),
        Optional.empty());
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
