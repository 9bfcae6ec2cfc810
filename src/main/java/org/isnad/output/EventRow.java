package org.isnad.output;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;

/** A relation that CAMEO or PLOVER has a code for, as a row of event data. */
record EventRow(Document document, Relation relation) {

  static final List<Column<EventRow>> COLUMNS =
      List.of(
          Column.of("event_id", row -> row.document.key() + "-" + row.relation.id()),
          Column.optional("date", row -> row.relation.date()),
          Column.optional("published", EventRow::published),
          Column.optional("source_actor", row -> row.relation.subject().actorCode()),
          Column.of("source_name", row -> row.relation.subject().name()),
          Column.optional("code", row -> row.relation.predicate().cameo()),
          Column.of("type", row -> row.relation.predicate().id()),
          Column.optional("plover", row -> row.relation.predicate().plover()),
          Column.optional("target_actor", row -> row.relation.object().actorCode()),
          Column.of("target_name", row -> row.relation.object().name()),
          Column.of("place", EventRow::places),
          Column.optional("country", EventRow::country),
          Column.of("polarity", row -> lowerCase(row.relation.polarity())),
          Column.of("modality", row -> lowerCase(row.relation.modality())),
          Column.optional("speaker", row -> row.relation.speaker().map(Participant::name)),
          Column.real("confidence", row -> row.relation.confidence()),
          Column.of("document", row -> row.document.id()),
          Column.of("sentence", EventRow::sentence),
          Column.optional("quantity", row -> Document.quantity(row.relation)),
          Column.optional("quantity_bound", row -> Document.quantityBound(row.relation)));

  static Stream<EventRow> of(Document document) {
    return document.extraction().relations().stream()
        .filter(EventRow::isCoded)
        .map(relation -> new EventRow(document, relation));
  }

  private static boolean isCoded(Relation relation) {
    return relation.predicate().cameo().isPresent() || relation.predicate().plover().isPresent();
  }

  private Optional<String> published() {
    return document.extraction().article().date().map(Object::toString);
  }

  private String places() {
    return Escapes.joined(
        Document.fillers(relation, Role.LOCATION).stream().map(Participant::name).toList());
  }

  /** The state of the first place that has one. */
  private Optional<String> country() {
    return Document.fillers(relation, Role.LOCATION).stream()
        .map(document::countryOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private String sentence() {
    return document.sentenceAround(relation.trigger().span());
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
