package org.isnad.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.Entity;
import org.isnad.Mention;
import org.isnad.Span;
import org.isnad.TimexSet;
import org.isnad.TimexValue;

/** A mention as a row. */
record MentionRow(Document document, Mention mention) {

  static final List<Column<MentionRow>> COLUMNS =
      List.of(
          Column.of("document", row -> row.document.id()),
          Column.of("id", row -> row.mention.id()),
          Column.integer("start", row -> row.span().start()),
          Column.integer("end", row -> row.span().end()),
          Column.of("text", row -> row.mention.text()),
          Column.of("type", row -> row.mention.type().name()),
          Column.optional("entity", row -> row.mention.entity()),
          Column.optional("name", row -> row.entity().map(Entity::name)),
          Column.optional("country", row -> row.entity().flatMap(Entity::country)),
          Column.optional("value", row -> row.mention.value()),
          Column.real("confidence", row -> row.mention.confidence()),
          Column.of("evidence", row -> row.mention.evidence()),
          Column.optional("mod", row -> row.timex().flatMap(TimexValue::mod).map(Enum::name)),
          Column.optional("quant", row -> row.set().flatMap(TimexSet::quantifier)),
          Column.optional("freq", row -> row.set().flatMap(TimexFields::frequency)),
          Column.optional(
              "first_day", row -> row.timex().flatMap(TimexValue::begin).map(LocalDate::toString)),
          Column.optional(
              "last_day", row -> row.timex().flatMap(TimexValue::end).map(LocalDate::toString)),
          Column.of(
              "alternatives",
              row -> Escapes.joined(row.timex().map(TimexValue::alternatives).orElse(List.of()))));

  static Stream<MentionRow> of(Document document) {
    return document.extraction().mentions().stream()
        .map(mention -> new MentionRow(document, mention));
  }

  private Optional<TimexValue> timex() {
    return mention.timex();
  }

  private Optional<TimexSet> set() {
    return timex().flatMap(TimexValue::set);
  }

  private Span span() {
    return document.written(mention.span());
  }

  private Optional<Entity> entity() {
    return document.entity(mention.entity());
  }
}
