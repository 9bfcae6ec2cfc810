package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.TimexSet;
import org.isnad.TimexValue;

/** What is read from our tables is what was written: every value of every row. */
final class TableRoundTrip {

  private TableRoundTrip() {}

  static void ofMentions(Extraction extraction) {
    List<Map<String, String>> rows =
        TableReader.tsv(Tables.mentions(Offsets.UTF16).file(extraction));
    assertThat(rows)
        .containsExactlyElementsOf(
            extraction.mentions().stream().map(mention -> row(extraction, mention)).toList());
  }

  private static Map<String, String> row(Extraction extraction, Mention mention) {
    Optional<Entity> entity =
        extraction.entities().stream()
            .filter(known -> mention.entity().equals(Optional.of(known.id())))
            .findFirst();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("document", extraction.article().id());
    row.put("id", mention.id());
    row.put("start", "" + mention.span().start());
    row.put("end", "" + mention.span().end());
    row.put("text", mention.text());
    row.put("type", mention.type().name());
    row.put("entity", mention.entity().orElse(""));
    row.put("name", entity.map(Entity::name).orElse(""));
    row.put("country", entity.flatMap(Entity::country).orElse(""));
    row.put("value", mention.value().orElse(""));
    row.put("confidence", "" + mention.confidence());
    row.put("evidence", mention.evidence());
    Optional<TimexValue> timex = mention.timex();
    Optional<TimexSet> set = timex.flatMap(TimexValue::set);
    row.put("mod", timex.flatMap(TimexValue::mod).map(Enum::name).orElse(""));
    row.put("quant", set.flatMap(TimexSet::quantifier).orElse(""));
    row.put(
        "freq",
        set.filter(s -> s.frequency().isPresent())
            .map(s -> s.frequency().getAsInt() + "X")
            .orElse(""));
    row.put("first_day", timex.flatMap(TimexValue::begin).map(LocalDate::toString).orElse(""));
    row.put("last_day", timex.flatMap(TimexValue::end).map(LocalDate::toString).orElse(""));
    row.put("alternatives", timex.map(t -> Escapes.joined(t.alternatives())).orElse(""));
    return row;
  }

  static void ofRelations(Extraction extraction) {
    List<Map<String, String>> rows =
        TableReader.tsv(Tables.relations(Offsets.UTF16).file(extraction));
    assertThat(rows).hasSameSizeAs(extraction.relations());
    for (int i = 0; i < rows.size(); i++) {
      Relation relation = extraction.relations().get(i);
      isRow(rows.get(i), extraction.article(), relation);
    }
  }

  private static void isRow(Map<String, String> row, Article article, Relation relation) {
    assertThat(row)
        .containsEntry("document", article.id())
        .containsEntry("id", relation.id())
        .containsEntry("predicate", relation.predicate().id())
        .containsEntry("cameo", relation.predicate().cameo().orElse(""))
        .containsEntry("plover", relation.predicate().plover().orElse(""))
        .containsEntry("polarity", lowerCase(relation.polarity()))
        .containsEntry("modality", lowerCase(relation.modality()))
        .containsEntry("date", relation.date().orElse(""))
        .containsEntry("trigger", relation.trigger().text())
        .containsEntry("trigger_start", "" + relation.trigger().span().start())
        .containsEntry("trigger_end", "" + relation.trigger().span().end())
        .containsEntry("trigger_lemma", relation.trigger().lemma())
        .containsEntry("confidence", "" + relation.confidence())
        .containsEntry("evidence", relation.evidence())
        .containsEntry("quote_start", relation.quote().map(span -> "" + span.start()).orElse(""))
        .containsEntry("quote_end", relation.quote().map(span -> "" + span.end()).orElse(""));
    isQuantity(row, relation);
    isParty(row, "subject", relation.subject());
    isParty(row, "object", relation.object());
    isParty(row, "speaker", relation.speaker().orElse(Participant.unstated()));
    for (Role role : Role.values()) {
      String column = role == Role.DATE ? "date_words" : lowerCase(role);
      List<String> names = TableRoundTrip.names(relation, role);
      assertThat(TableReader.several(row.getOrDefault(column, "no such column")))
          .isEqualTo(names.isEmpty() ? List.of("") : names);
    }
  }

  static void isQuantity(Map<String, String> row, Relation relation) {
    Optional<Quantity> quantity = relation.quantity();
    assertThat(row)
        .containsEntry("quantity", quantity.map(many -> "" + many.value()).orElse(""))
        .containsEntry(
            "quantity_bound", quantity.map(many -> Document.hyphenated(many.bound())).orElse(""));
  }

  static List<String> names(Relation relation, Role role) {
    return relation.arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(argument -> argument.filler().name())
        .toList();
  }

  private static void isParty(Map<String, String> row, String role, Participant party) {
    assertThat(row)
        .containsEntry(role, party.name())
        .containsEntry(role + "_text", party.text())
        .containsEntry(role + "_start", party.span().map(Span::start).map(i -> "" + i).orElse(""))
        .containsEntry(role + "_end", party.span().map(Span::end).map(i -> "" + i).orElse(""))
        .containsEntry(role + "_entity", party.entity().orElse(""))
        .containsEntry(role + "_actor", party.actor().orElse(""));
  }

  static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
