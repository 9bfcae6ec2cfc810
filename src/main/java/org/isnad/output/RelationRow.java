package org.isnad.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;

/** A relation as a row. */
record RelationRow(Document document, Relation relation) {

  static final List<Column<RelationRow>> COLUMNS = columns();

  static Stream<RelationRow> of(Document document) {
    return document.extraction().relations().stream()
        .map(relation -> new RelationRow(document, relation));
  }

  private static List<Column<RelationRow>> columns() {
    List<Column<RelationRow>> columns = new ArrayList<>();
    columns.add(Column.of("document", row -> row.document.id()));
    columns.add(Column.of("id", row -> row.relation.id()));
    columns.add(Column.of("predicate", row -> row.relation.predicate().id()));
    columns.add(Column.optional("cameo", row -> row.relation.predicate().cameo()));
    columns.add(Column.optional("plover", row -> row.relation.predicate().plover()));
    columns.addAll(party("subject", Relation::subject));
    columns.addAll(party("object", Relation::object));
    for (Role role : Role.values()) {
      columns.add(
          Column.of(role == Role.DATE ? "date_words" : lowerCase(role), row -> row.fillers(role)));
    }
    columns.addAll(party("speaker", relation -> relation.speaker().orElse(Participant.unstated())));
    columns.add(Column.of("polarity", row -> lowerCase(row.relation.polarity())));
    columns.add(Column.of("modality", row -> lowerCase(row.relation.modality())));
    columns.add(Column.optional("date", row -> row.relation.date()));
    columns.add(Column.of("trigger", row -> row.relation.trigger().text()));
    columns.add(Column.integer("trigger_start", row -> row.trigger().start()));
    columns.add(Column.integer("trigger_end", row -> row.trigger().end()));
    columns.add(Column.of("trigger_lemma", row -> row.relation.trigger().lemma()));
    columns.add(Column.real("confidence", row -> row.relation.confidence()));
    columns.add(Column.of("evidence", row -> row.relation.evidence()));
    columns.add(Column.optional("quantity", row -> Document.quantity(row.relation)));
    columns.add(Column.optional("quantity_bound", row -> Document.quantityBound(row.relation)));
    columns.add(Column.optional("quote_start", row -> row.quote().map(span -> "" + span.start())));
    columns.add(Column.optional("quote_end", row -> row.quote().map(span -> "" + span.end())));
    return List.copyOf(columns);
  }

  /** Who takes part: by name, by the words that stand there, and as entity and state. */
  private static List<Column<RelationRow>> party(
      String role, Function<Relation, Participant> party) {
    return List.of(
        Column.of(role, row -> party.apply(row.relation).name()),
        Column.of(role + "_text", row -> party.apply(row.relation).text()),
        Column.optional(role + "_start", row -> row.span(party).map(span -> "" + span.start())),
        Column.optional(role + "_end", row -> row.span(party).map(span -> "" + span.end())),
        Column.optional(role + "_entity", row -> party.apply(row.relation).entity()),
        Column.optional(role + "_actor", row -> party.apply(row.relation).actor()));
  }

  private Optional<Span> span(Function<Relation, Participant> party) {
    return party.apply(relation).span().map(document::written);
  }

  private Optional<Span> quote() {
    return relation.quote().map(document::written);
  }

  private Span trigger() {
    return document.written(relation.trigger().span());
  }

  private String fillers(Role role) {
    return Escapes.joined(
        Document.fillers(relation, role).stream().map(Participant::name).toList());
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
