package org.isnad.spark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.isnad.Antecedent;
import org.isnad.Argument;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.LatinName;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.TimexSet;
import org.isnad.TimexValue;
import org.isnad.Trigger;
import org.jspecify.annotations.Nullable;

/** The values as rows, field by field in the order of {@link FoundSchema}. */
final class FoundRow {

  private FoundRow() {}

  static Row of(Extraction extraction) {
    return RowFactory.create(
        rows(extraction.entities(), FoundRow::entity),
        rows(extraction.mentions(), FoundRow::mention),
        rows(extraction.relations(), FoundRow::relation),
        extraction.error().map(Failure::toString).orElse(null));
  }

  private static Row entity(Entity entity) {
    return RowFactory.create(
        entity.id(),
        entity.type().name(),
        entity.name(),
        entity.country().orElse(null),
        entity.latinName().map(LatinName::text).orElse(null),
        entity.latinName().map(latin -> lowerCase(latin.source())).orElse(null),
        ids(entity));
  }

  private static @Nullable Row ids(Entity entity) {
    return Stream.of(entity.iso(), entity.geonames(), entity.cameo()).anyMatch(Optional::isPresent)
        ? RowFactory.create(
            entity.iso().orElse(null), entity.geonames().orElse(null), entity.cameo().orElse(null))
        : null;
  }

  private static Row mention(Mention mention) {
    return RowFactory.create(
        mention.id(),
        mention.span().start(),
        mention.span().end(),
        mention.text(),
        mention.type().name(),
        mention.entity().orElse(null),
        mention.value().orElse(null),
        mention.timex().map(FoundRow::timex).orElse(null),
        mention.confidence(),
        mention.evidence());
  }

  private static Row timex(TimexValue timex) {
    return RowFactory.create(
        timex.mod().map(Enum::name).orElse(null),
        timex.set().map(FoundRow::set).orElse(null),
        timex.begin().map(Object::toString).orElse(null),
        timex.end().map(Object::toString).orElse(null),
        timex.alternatives().toArray());
  }

  /** How often as TIMEX3 writes it: «2X» is twice. */
  private static Row set(TimexSet set) {
    return RowFactory.create(
        set.quantifier().orElse(null),
        set.frequency().isPresent() ? set.frequency().getAsInt() + "X" : null);
  }

  private static Row relation(Relation relation) {
    return RowFactory.create(
        relation.id(),
        relation.predicate().id(),
        relation.predicate().cameo().orElse(null),
        relation.predicate().plover().orElse(null),
        trigger(relation.trigger()),
        participant(relation.subject()),
        participant(relation.object()),
        rows(relation.arguments(), FoundRow::argument),
        participant(relation.speaker().orElse(Participant.unstated())),
        lowerCase(relation.polarity()),
        lowerCase(relation.modality()),
        relation.date().orElse(null),
        relation.quote().map(FoundRow::span).orElse(null),
        relation.confidence(),
        relation.evidence());
  }

  private static Row trigger(Trigger trigger) {
    return RowFactory.create(
        trigger.span().start(), trigger.span().end(), trigger.text(), trigger.lemma());
  }

  /** Nothing where the text names nobody. */
  private static @Nullable Row participant(Participant party) {
    if (party.equals(Participant.unstated())) {
      return null;
    }
    return RowFactory.create(
        start(party.span()),
        end(party.span()),
        party.span().isPresent() ? party.text() : null,
        party.entity().orElse(null),
        party.name(),
        party.actor().orElse(null),
        party.cameoActor().orElse(null),
        party.organization().orElse(null),
        party.quantity().map(FoundRow::quantity).orElse(null),
        antecedent(party.antecedent()));
  }

  private static Row argument(Argument argument) {
    return RowFactory.create(lowerCase(argument.role()), participant(argument.filler()));
  }

  private static Row quantity(Quantity quantity) {
    return RowFactory.create(quantity.value(), hyphenated(quantity.bound()));
  }

  private static @Nullable Row antecedent(Optional<Antecedent> antecedent) {
    return antecedent
        .map(phrase -> RowFactory.create(phrase.span().start(), phrase.span().end(), phrase.text()))
        .orElse(null);
  }

  private static Row span(Span span) {
    return RowFactory.create(span.start(), span.end());
  }

  private static @Nullable Integer start(Optional<Span> span) {
    return span.map(Span::start).orElse(null);
  }

  private static @Nullable Integer end(Optional<Span> span) {
    return span.map(Span::end).orElse(null);
  }

  private static <T> Row[] rows(List<T> values, Function<T, Row> row) {
    return values.stream().map(row).toArray(Row[]::new);
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** As isnad/1 writes it: «at-least». */
  private static String hyphenated(Enum<?> value) {
    return lowerCase(value).replace('_', '-');
  }
}
