package org.isnad.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.isnad.Antecedent;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.TimexMod;
import org.isnad.TimexSet;
import org.isnad.TimexValue;
import org.isnad.Trigger;
import org.isnad.Unread;
import org.isnad.testing.Relations;

/**
 * Extractions of any content that keep the value types' own promise: a participant's name is its
 * entity's, or else its antecedent's text, or else its text; every span lies in the text.
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

  private static final Arbitrary<LocalDate> DAYS =
      Arbitraries.longs()
          .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
          .map(LocalDate::ofEpochDay);

  private RandomExtractions() {}

  static Arbitrary<Extraction> any() {
    return Combinators.combine(entities(), articles())
        .flatAs((entities, article) -> about(entities, article));
  }

  private static Arbitrary<Span> spans(int length) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, length);
    return Combinators.combine(places, places)
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  private static Arbitrary<List<Entity>> entities() {
    return Combinators.combine(
            Arbitraries.of(EntityType.class),
            STRINGS,
            OPTIONAL_STRINGS,
            OPTIONAL_STRINGS,
            latinNames().optional(),
            OPTIONAL_STRINGS)
        .as(
            (type, name, country, cameo, latin, geonames) ->
                new Entity("", type, name, country, cameo, latin, geonames))
        .list()
        .ofMaxSize(4)
        .map(RandomExtractions::numbered);
  }

  private static Arbitrary<LatinName> latinNames() {
    return Combinators.combine(STRINGS, Arbitraries.of(LatinName.Source.class)).as(LatinName::new);
  }

  private static List<Entity> numbered(List<Entity> entities) {
    return java.util.stream.IntStream.range(0, entities.size())
        .mapToObj(
            i -> {
              Entity entity = entities.get(i);
              return new Entity(
                  "e" + (i + 1),
                  entity.type(),
                  entity.name(),
                  entity.country(),
                  entity.cameo(),
                  entity.latinName(),
                  entity.geonames());
            })
        .toList();
  }

  private static Arbitrary<Extraction> about(List<Entity> entities, Article article) {
    Arbitrary<Span> spans = spans(article.text().length());
    return Combinators.combine(
            mentions(entities, spans).list().ofMaxSize(4),
            relations(participants(entities, spans), spans).list().ofMaxSize(4),
            unread(spans).list().ofMaxSize(3),
            STRINGS.map(Failure::of).optional())
        .as(
            (mentions, relations, unread, error) ->
                new Extraction(article, mentions, entities, relations, unread, error));
  }

  private static Arbitrary<Unread> unread(Arbitrary<Span> spans) {
    return Combinators.combine(spans, STRINGS, STRINGS, Arbitraries.of(Unread.Reason.class))
        .as(Unread::new);
  }

  private static Arbitrary<Article> articles() {
    return Combinators.combine(STRINGS, STRINGS, DAYS.optional())
        .as((id, text, date) -> Article.of(id, text, date));
  }

  private static Arbitrary<Mention> mentions(List<Entity> entities, Arbitrary<Span> spans) {
    return Combinators.combine(
            STRINGS,
            spans,
            STRINGS,
            Arbitraries.of(MentionType.class),
            ids(entities),
            timexes().optional(),
            CONFIDENCES,
            STRINGS)
        .as(
            (id, span, text, type, entity, timex, confidence, evidence) ->
                Mention.builder(id, span, text, type)
                    .entity(entity)
                    .timex(timex)
                    .confidence(confidence)
                    .evidence(evidence)
                    .build());
  }

  private static Arbitrary<TimexValue> timexes() {
    Arbitrary<TimexSet> sets =
        Combinators.combine(OPTIONAL_STRINGS, Arbitraries.integers().between(1, 999_999).optional())
            .as(
                (quantifier, frequency) ->
                    new TimexSet(
                        quantifier, frequency.map(OptionalInt::of).orElse(OptionalInt.empty())));
    return Combinators.combine(
            STRINGS,
            Arbitraries.of(TimexMod.class).optional(),
            sets.optional(),
            DAYS.optional(),
            DAYS.optional(),
            STRINGS.list().ofMaxSize(3))
        .as(RandomExtractions::timex);
  }

  private static TimexValue timex(
      String value,
      Optional<TimexMod> mod,
      Optional<TimexSet> set,
      Optional<LocalDate> one,
      Optional<LocalDate> other,
      List<String> alternatives) {
    boolean turned = one.isPresent() && other.isPresent() && other.get().isBefore(one.get());
    TimexValue timex =
        TimexValue.of(value)
            .withDays(turned ? other : one, turned ? one : other)
            .withAlternatives(alternatives);
    timex = mod.map(timex::withMod).orElse(timex);
    return set.map(timex::withSet).orElse(timex);
  }

  private static Arbitrary<Optional<String>> ids(List<Entity> entities) {
    return entities.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Arbitraries.of(entities).map(Entity::id).optional();
  }

  private static Arbitrary<Participant> participants(List<Entity> entities, Arbitrary<Span> spans) {
    Arbitrary<Antecedent> antecedents = Combinators.combine(spans, STRINGS).as(Antecedent::new);
    return Combinators.combine(
            spans.optional(),
            STRINGS,
            ids(entities),
            OPTIONAL_STRINGS,
            antecedents.optional(),
            OPTIONAL_STRINGS,
            OPTIONAL_STRINGS,
            quantities().optional())
        .as(
            (span, text, entity, actor, antecedent, group, organisation, quantity) -> {
              Participant party = participant(entities, span, text, entity, actor, antecedent);
              return new Participant(
                  party.span(),
                  party.text(),
                  party.entity(),
                  party.name(),
                  party.actor(),
                  party.antecedent(),
                  group,
                  organisation,
                  quantity);
            });
  }

  private static Arbitrary<Quantity> quantities() {
    return Combinators.combine(
            Arbitraries.longs().greaterOrEqual(0), Arbitraries.of(Quantity.Bound.class))
        .as(Quantity::new);
  }

  private static Participant participant(
      List<Entity> entities,
      Optional<Span> span,
      String words,
      Optional<String> entity,
      Optional<String> actor,
      Optional<Antecedent> antecedent) {
    String text = span.isPresent() ? words : "";
    String name =
        entities.stream()
            .filter(known -> entity.isPresent() && known.id().equals(entity.get()))
            .map(Entity::name)
            .findFirst()
            .or(() -> antecedent.map(Antecedent::text))
            .orElse(text);
    return new Participant(span, text, entity, name, actor, antecedent);
  }

  private static Arbitrary<Relation> relations(
      Arbitrary<Participant> participants, Arbitrary<Span> spans) {
    Arbitrary<Predicate> predicates =
        Combinators.combine(STRINGS, OPTIONAL_STRINGS, OPTIONAL_STRINGS).as(Predicate::new);
    Arbitrary<Trigger> triggers = Combinators.combine(spans, STRINGS, STRINGS).as(Trigger::new);
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
                    Relations.relation(
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
            STRINGS,
            spans.optional())
        .as(
            (relation, polarity, modality, date, confidence, evidence, quote) ->
                Relations.relation(
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
                        evidence)
                    .toBuilder()
                    .quote(quote)
                    .build());
  }

  private static Participant orUnstated(Optional<Participant> participant) {
    return participant.orElse(Participant.unstated());
  }
}
