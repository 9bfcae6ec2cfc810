package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.testing.Mentions;
import org.isnad.testing.Relations;

/** What must hold of the scores of any extraction against any gold. */
class ScorerProperties {

  private static final PredicateGroups PREDICATES = PredicateGroups.ofModel();
  private static final int WORDS = 12;
  private static final int ENTITIES = 4;

  /** Twelve words of three letters. */
  private static final String TEXT =
      IntStream.range(0, WORDS)
          .mapToObj(i -> String.valueOf((char) ('ب' + i)).repeat(3))
          .collect(Collectors.joining(" "));

  private static final List<Entity> NAMED =
      IntStream.range(0, ENTITIES)
          .mapToObj(
              i ->
                  new Entity(
                      "e" + i,
                      i % 2 == 0 ? EntityType.COUNTRY : EntityType.PERSON,
                      "name " + i,
                      i == 0 ? Optional.of("KE") : Optional.empty()))
          .toList();

  private static DocumentScores score(Extraction gold, Extraction found) {
    return DocumentScores.of(GoldDocument.of(gold), found, PREDICATES);
  }

  /** Every figure there is, whether defined or not. */
  private static Stream<OptionalDouble> figures(DocumentScores scores) {
    MentionScores mentions = scores.mentions();
    CoreferenceScores coreference = scores.coreference();
    RelationScores relations = scores.relations();
    Stream<Score> all =
        Stream.of(
                mentions.byType().values().stream(),
                relations.strict().values().stream(),
                relations.relaxed().values().stream(),
                Stream.of(
                    mentions.all(),
                    mentions.dates(),
                    coreference.muc(),
                    coreference.b3(),
                    coreference.ceaf()))
            .flatMap(Function.identity());
    Stream<Ratio> accuracies =
        Stream.of(
            mentions.values(),
            mentions.countryCodes(),
            relations.polarity(),
            relations.modality(),
            relations.speaker(),
            relations.date(),
            relations.actor());
    return Stream.of(
            all.flatMap(s -> Stream.of(s.precision().value(), s.recall().value(), s.f1())),
            accuracies.map(Ratio::value),
            Stream.of(coreference.conll()))
        .flatMap(Function.identity());
  }

  private static double recall(Score score) {
    return score.recall().value().orElse(0);
  }

  private static Score strict(DocumentScores scores) {
    return scores.relations().strict(predicate -> true);
  }

  private static Score relaxed(DocumentScores scores) {
    return scores.relations().relaxed(predicate -> true);
  }

  @Property(tries = 300)
  void goldAgainstItselfIsRightInEverything(@ForAll("extractions") Extraction gold) {
    assertThat(figures(score(gold, gold)))
        .allMatch(figure -> figure.isEmpty() || Math.abs(figure.getAsDouble() - 1) < 1e-9);
  }

  @Property(tries = 300)
  void everyFigureLiesBetweenNoneAndAll(
      @ForAll("extractions") Extraction gold, @ForAll("extractions") Extraction found) {
    assertThat(figures(score(gold, found)))
        .allMatch(
            figure ->
                figure.isEmpty()
                    || (figure.getAsDouble() >= 0 && figure.getAsDouble() <= 1 + 1e-9));
  }

  @Property(tries = 300)
  void findingLessNeverRaisesRecall(
      @ForAll("extractions") Extraction gold,
      @ForAll("extractions") Extraction found,
      @ForAll int which) {
    DocumentScores all = score(gold, found);
    DocumentScores fewerMentions =
        score(gold, with(found, without(found.mentions(), which), found.relations()));
    DocumentScores fewerRelations =
        score(gold, with(found, found.mentions(), without(found.relations(), which)));
    assertThat(recall(fewerMentions.mentions().all()))
        .isLessThanOrEqualTo(recall(all.mentions().all()));
    assertThat(recall(fewerMentions.mentions().dates()))
        .isLessThanOrEqualTo(recall(all.mentions().dates()));
    assertThat(recall(strict(fewerRelations))).isLessThanOrEqualTo(recall(strict(all)));
    assertThat(recall(relaxed(fewerRelations))).isLessThanOrEqualTo(recall(relaxed(all)));
  }

  @Property(tries = 300)
  void whatIsStrictlyRightIsRightByItsWords(
      @ForAll("extractions") Extraction gold, @ForAll("extractions") Extraction found) {
    DocumentScores scores = score(gold, found);
    assertThat(recall(strict(scores))).isLessThanOrEqualTo(recall(relaxed(scores)));
  }

  @Property(tries = 300)
  void everythingFoundAndEverythingAnnotatedIsCountedOnce(
      @ForAll("extractions") Extraction gold, @ForAll("extractions") Extraction found) {
    DocumentScores scores = score(gold, found);
    assertThat(scores.mentions().all().precision().whole()).isEqualTo(found.mentions().size());
    assertThat(scores.mentions().all().recall().whole()).isEqualTo(gold.mentions().size());
    assertThat(strict(scores).precision().whole()).isEqualTo(found.relations().size());
    assertThat(strict(scores).recall().whole()).isEqualTo(gold.relations().size());
    assertThat(
            scores.relations().reliability().bins().stream()
                .mapToDouble(bin -> bin.right().whole())
                .sum())
        .isEqualTo(found.relations().size());
  }

  @Property(tries = 300)
  void goldAndFoundInEachOthersPlaceChangePrecisionAndRecall(
      @ForAll("extractions") Extraction gold, @ForAll("extractions") Extraction found) {
    CoreferenceScores there = score(gold, found).coreference();
    CoreferenceScores back = score(found, gold).coreference();
    assertThat(there.muc()).isEqualTo(new Score(back.muc().recall(), back.muc().precision()));
    assertThat(there.conll().isPresent()).isEqualTo(back.conll().isPresent());
    assertThat(Math.abs(there.conll().orElse(0) - back.conll().orElse(0))).isLessThan(1e-9);
  }

  @Property(tries = 300)
  void theIdsOfFoundEntitiesMeanNothing(
      @ForAll("extractions") Extraction gold, @ForAll("extractions") Extraction found) {
    assertThat(score(gold, renamed(found))).isEqualTo(score(gold, found));
  }

  private static Extraction with(
      Extraction extraction, List<Mention> mentions, List<Relation> relations) {
    return new Extraction(
        extraction.article(), mentions, extraction.entities(), relations, extraction.error());
  }

  private static <T> List<T> without(List<T> items, int which) {
    List<T> fewer = new ArrayList<>(items);
    if (!fewer.isEmpty()) {
      fewer.remove(Math.floorMod(which, fewer.size()));
    }
    return fewer;
  }

  private static Extraction renamed(Extraction found) {
    return new Extraction(
        found.article(),
        found.mentions().stream()
            .map(
                m ->
                    Mentions.mention(
                        m.id(),
                        m.span(),
                        m.text(),
                        m.type(),
                        m.entity().map(id -> "new " + id),
                        m.value(),
                        m.confidence(),
                        m.evidence()))
            .toList(),
        found.entities().stream()
            .map(e -> new Entity("new " + e.id(), e.type(), e.name(), e.country()))
            .toList(),
        found.relations().stream()
            .map(
                r ->
                    Relations.relation(
                        r.id(),
                        r.predicate(),
                        r.trigger(),
                        renamed(r.subject()),
                        renamed(r.object()),
                        r.arguments(),
                        r.speaker().map(ScorerProperties::renamed),
                        r.polarity(),
                        r.modality(),
                        r.date(),
                        r.confidence(),
                        r.evidence()))
            .toList(),
        found.error());
  }

  private static Participant renamed(Participant participant) {
    return new Participant(
        participant.span(),
        participant.text(),
        participant.entity().map(id -> "new " + id),
        participant.name(),
        participant.actor());
  }

  @Provide
  Arbitrary<Extraction> extractions() {
    Arbitrary<List<Mention>> mentions =
        mention().list().ofSize(WORDS).map(ScorerProperties::placed);
    return Combinators.combine(mentions, relation().list().ofMaxSize(6))
        .as(
            (found, relations) ->
                new Extraction(Article.of(TEXT), found, NAMED, relations, Optional.empty()));
  }

  /** A mention of each word, or none of it; so no two share a span. */
  private static List<Mention> placed(List<Optional<Mention>> mentions) {
    return IntStream.range(0, WORDS)
        .boxed()
        .flatMap(i -> mentions.get(i).stream().map(m -> at(word(i), m)))
        .toList();
  }

  private static Mention at(Span span, Mention mention) {
    return Mentions.mention(
        "m" + span.start(),
        span,
        span.of(TEXT),
        mention.type(),
        mention.entity(),
        mention.value(),
        1,
        "");
  }

  private static Span word(int number) {
    return new Span(4 * number, 4 * number + 3);
  }

  private static Arbitrary<Optional<Mention>> mention() {
    Arbitrary<Mention> names =
        Combinators.combine(
                Arbitraries.of(
                    MentionType.PERSON,
                    MentionType.COUNTRY,
                    MentionType.LOCATION,
                    MentionType.TITLE),
                Arbitraries.of(NAMED).map(Entity::id).optional())
            .as((type, entity) -> mention(type, entity, Optional.empty()));
    Arbitrary<Mention> dates =
        Arbitraries.of("2024", "P2M", "2024-05-03")
            .optional()
            .map(value -> mention(MentionType.DATE, Optional.empty(), value));
    return Arbitraries.oneOf(names, dates).optional(0.6);
  }

  private static Mention mention(
      MentionType type, Optional<String> entity, Optional<String> value) {
    return Mentions.mention("", new Span(0, 0), "", type, entity, value, 1, "");
  }

  private static Arbitrary<Participant> participant() {
    Arbitrary<Span> spans =
        Combinators.combine(Arbitraries.integers().between(0, WORDS - 3), Arbitraries.of(0, 0, 1))
            .as((first, more) -> Span.between(word(first), word(first + more)));
    return Combinators.combine(
            spans,
            Arbitraries.of(NAMED).map(Entity::id).optional(),
            Arbitraries.of("KE", "OM").optional())
        .as(
            (span, entity, actor) ->
                new Participant(
                    Optional.of(span), span.of(TEXT), entity, entity.orElse(span.of(TEXT)), actor));
  }

  private static Arbitrary<Relation> relation() {
    Arbitrary<Optional<Participant>> participants = participant().optional(0.8);
    return Combinators.combine(
            Arbitraries.of("accuse", "meet", "located-in"),
            Arbitraries.integers().between(0, WORDS - 1),
            participants,
            participants,
            participant().optional(0.3),
            Arbitraries.of(Polarity.class),
            Arbitraries.of(Modality.class),
            Combinators.combine(
                    Arbitraries.of("2024", "2024-05-03").optional(),
                    Arbitraries.doubles().between(0, 1))
                .as(DateAndConfidence::new))
        .as(
            (predicate, trigger, subject, object, speaker, polarity, modality, rest) ->
                Relations.relation(
                    "r",
                    new Predicate(predicate, Optional.empty(), Optional.empty()),
                    new Trigger(word(trigger), word(trigger).of(TEXT), ""),
                    subject.orElse(Participant.unstated()),
                    object.orElse(Participant.unstated()),
                    List.of(),
                    speaker,
                    polarity,
                    modality,
                    rest.date(),
                    rest.confidence(),
                    ""));
  }

  private record DateAndConfidence(Optional<String> date, double confidence) {}
}
