package org.isnad.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;

/**
 * Extractions of any content that keep the value types' own promise: a participant's name is its
 * entity's, or else its text.
 */
final class RandomExtractions {

  private static final Arbitrary<String> STRINGS =
      Arbitraries.oneOf(
          Arbitraries.strings().all().ofMaxLength(12),
          Arbitraries.strings().withCharRange('ء', 'ي').withChars(' ').ofMaxLength(30),
          Arbitraries.strings()
              .withChars("\uD800\uDBFF\uDC00\uDFFF\u2028\u2029\u0085\u202E\"\\\n\u0000ab")
              .ofMaxLength(12));

  private static final Arbitrary<Optional<String>> OPTIONAL_STRINGS = STRINGS.optional();

  private static final Arbitrary<Double> CONFIDENCES =
      Arbitraries.doubles().between(0, 1).ofScale(17);

  private static final Arbitrary<Integer> LENGTHS =
      Arbitraries.integers().between(0, Integer.MAX_VALUE / 2);

  private static final Arbitrary<Span> SPANS =
      Combinators.combine(LENGTHS, LENGTHS).as((start, length) -> new Span(start, start + length));

  private RandomExtractions() {}

  static Arbitrary<Extraction> any() {
    return entities().flatMap(RandomExtractions::about);
  }

  private static Arbitrary<List<Entity>> entities() {
    return Combinators.combine(Arbitraries.of(MentionType.class), STRINGS, OPTIONAL_STRINGS)
        .as((type, name, country) -> new Entity("", type, name, country))
        .list()
        .ofMaxSize(4)
        .map(RandomExtractions::numbered);
  }

  private static List<Entity> numbered(List<Entity> entities) {
    return java.util.stream.IntStream.range(0, entities.size())
        .mapToObj(
            i -> {
              Entity entity = entities.get(i);
              return new Entity("e" + (i + 1), entity.type(), entity.name(), entity.country());
            })
        .toList();
  }

  private static Arbitrary<Extraction> about(List<Entity> entities) {
    return Combinators.combine(
            articles(),
            mentions(entities).list().ofMaxSize(4),
            relations(participants(entities)).list().ofMaxSize(4),
            OPTIONAL_STRINGS)
        .as(
            (article, mentions, relations, error) ->
                new Extraction(article, mentions, entities, relations, error));
  }

  private static Arbitrary<Article> articles() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-800_000, 4_000_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(STRINGS, STRINGS, days.optional()).as(Article::new);
  }

  private static Arbitrary<Mention> mentions(List<Entity> entities) {
    return Combinators.combine(
            STRINGS,
            SPANS,
            STRINGS,
            Arbitraries.of(MentionType.class),
            ids(entities).optional(),
            OPTIONAL_STRINGS,
            CONFIDENCES,
            STRINGS)
        .as(Mention::new);
  }

  private static Arbitrary<String> ids(List<Entity> entities) {
    Arbitrary<String> unknown = Arbitraries.of("e77");
    return entities.isEmpty()
        ? unknown
        : Arbitraries.oneOf(Arbitraries.of(entities).map(Entity::id), unknown);
  }

  private static Arbitrary<Participant> participants(List<Entity> entities) {
    return Combinators.combine(
            SPANS.optional(), STRINGS, ids(entities).optional(), OPTIONAL_STRINGS)
        .as((span, text, entity, actor) -> participant(entities, span, text, entity, actor));
  }

  private static Participant participant(
      List<Entity> entities,
      Optional<Span> span,
      String words,
      Optional<String> entity,
      Optional<String> actor) {
    String text = span.isPresent() ? words : "";
    String name =
        entities.stream()
            .filter(known -> entity.isPresent() && known.id().equals(entity.get()))
            .map(Entity::name)
            .findFirst()
            .orElse(text);
    return new Participant(span, text, entity, name, actor);
  }

  private static Arbitrary<Relation> relations(Arbitrary<Participant> participants) {
    Arbitrary<Predicate> predicates =
        Combinators.combine(STRINGS, OPTIONAL_STRINGS, OPTIONAL_STRINGS).as(Predicate::new);
    Arbitrary<Trigger> triggers = Combinators.combine(SPANS, STRINGS, STRINGS).as(Trigger::new);
    Arbitrary<List<Argument>> arguments =
        Combinators.combine(Arbitraries.of(Role.class), participants)
            .as(Argument::new)
            .list()
            .ofMaxSize(3);
    Arbitrary<Relation> core =
        Combinators.combine(
                STRINGS,
                predicates,
                triggers,
                participants.optional().map(RandomExtractions::orUnstated),
                participants.optional().map(RandomExtractions::orUnstated),
                arguments,
                participants.optional().map(speaker -> speaker.filter(Participant::isStated)))
            .as(
                (id, predicate, trigger, subject, object, further, speaker) ->
                    new Relation(
                        id,
                        predicate,
                        trigger,
                        subject,
                        object,
                        further,
                        speaker,
                        Polarity.AFFIRMED,
                        Modality.ASSERTED,
                        Optional.empty(),
                        1,
                        ""));
    return Combinators.combine(
            core,
            Arbitraries.of(Polarity.class),
            Arbitraries.of(Modality.class),
            OPTIONAL_STRINGS,
            CONFIDENCES,
            STRINGS)
        .as(
            (relation, polarity, modality, date, confidence, evidence) ->
                new Relation(
                    relation.id(),
                    relation.predicate(),
                    relation.trigger(),
                    relation.subject(),
                    relation.object(),
                    relation.arguments(),
                    relation.speaker(),
                    polarity,
                    modality,
                    date,
                    confidence,
                    evidence));
  }

  private static Participant orUnstated(Optional<Participant> participant) {
    return participant.orElse(Participant.unstated());
  }
}
