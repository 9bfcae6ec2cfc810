package org.isnad.relations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Participant;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.junit.jupiter.api.Test;

/** How many people or things participants are, and what of a claim is quoted: their tables. */
class QuantitiesIT {

  private static final Path QUANTITIES = Path.of("test-corpus/quantities.tsv");
  private static final Path QUOTATIONS = Path.of("test-corpus/quotations.tsv");
  private static final String NONE = "-";
  private static final Isnad ISNAD = Isnad.create();

  @Test
  void eachParticipantIsAsManyAsItsTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Row> rows = rows(QUANTITIES, 4);
    for (Row row : rows) {
      List<Participant> found =
          relations(row).stream().flatMap(QuantitiesIT::participants).toList();
      for (String wanted : row.cells.get(2).split(" \\| ")) {
        mistake(wanted, found).ifPresent(problem -> wrong.add(row.place + ": " + problem));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void eachClaimIsQuotedAsItsTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows(QUOTATIONS, 5)) {
      List<String> quoted =
          relations(row).stream()
              .filter(relation -> relation.predicate().id().equals(row.cells.get(2)))
              .map(relation -> relation.quote().map(q -> q.of(row.text())).orElse(NONE))
              .toList();
      if (!quoted.equals(List.of(row.cells.get(3)))) {
        wrong.add(row.place + ": quoted " + quoted + ", not " + row.cells.get(3));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aRelationIsOfAsManyAsItsObject() {
    assertThat(only("قتل خمسة مسلحين ثلاثة جنود.").quantity().map(Quantity::value)).contains(3L);
    assertThat(only("هاجم خمسة مسلحين القرية.").quantity().map(Quantity::value)).contains(5L);
    assertThat(only("هاجم المسلحون القرية.").quantity()).isEmpty();
  }

  private static Relation only(String text) {
    List<Relation> relations = ISNAD.extract(Article.of(text)).relations();
    assertThat(relations).hasSize(1);
    return relations.get(0);
  }

  private static List<Relation> relations(Row row) {
    return ISNAD.extract(Article.of(row.text())).relations();
  }

  private static Stream<Participant> participants(Relation relation) {
    return Stream.concat(
        Stream.of(relation.subject(), relation.object()),
        relation.arguments().stream().map(Argument::filler));
  }

  /** What is wrong with the participants of some words, written «words: at-least 37». */
  private static Optional<String> mistake(String wanted, List<Participant> found) {
    int colon = wanted.lastIndexOf(": ");
    String words = wanted.substring(0, colon);
    List<String> quantities =
        found.stream()
            .filter(party -> party.text().equals(words))
            .map(party -> party.quantity().map(QuantitiesIT::shown).orElse(NONE))
            .distinct()
            .toList();
    return quantities.equals(List.of(wanted.substring(colon + 2)))
        ? Optional.empty()
        : Optional.of("«" + wanted + "» is " + quantities);
  }

  private static String shown(Quantity quantity) {
    return quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + " "
        + quantity.value();
  }

  private static List<Row> rows(Path table, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(table, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        Row row = new Row(table + ":" + (i + 1), Arrays.asList(lines.get(i).split("\t", -1)));
        assertThat(row.cells).as(row.place).hasSize(columns).noneMatch(String::isBlank);
        rows.add(row);
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  /** A line of a table. */
  private record Row(String place, List<String> cells) {
    String text() {
      return cells.get(1);
    }
  }
}
