package org.isnad.relations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Participant;
import org.isnad.Relation;
import org.junit.jupiter.api.Test;

/** When events were: a table of sentences, with dates that are another event's. */
class RelationDatesIT {

  private static final Path TABLE = Path.of("test-corpus/relation-dates.tsv");
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
  private static final Isnad ISNAD = Isnad.create();

  @Test
  void eachEventHasTheDateThatItsTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      List<Relation> found =
          ISNAD.extract(Article.of(row.sentence).publishedOn(PUBLISHED)).relations();
      row.dated.stream()
          .filter(wanted -> found.stream().noneMatch(wanted::fits))
          .forEach(wanted -> wrong.add(row.place + " misses " + wanted + " of " + shown(found)));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> shown(List<Relation> found) {
    return found.stream().map(r -> Dated.of(r).toString()).toList();
  }

  private static List<Row> rows() throws IOException {
    List<String> lines = Files.readAllLines(TABLE, UTF_8);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rows.add(Row.of(lines.get(i), TABLE + ":" + (i + 1)));
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  /** A line of the table. */
  private record Row(String place, String sentence, List<Dated> dated) {

    static Row of(String line, String place) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4 || Arrays.stream(cells).anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            place + ": a line has kind, sentence, relations with dates, gloss");
      }
      return new Row(
          place + " [" + cells[0] + "]",
          cells[1],
          Arrays.stream(cells[2].split(" \\| ")).map(d -> Dated.of(d, place)).toList());
    }
  }

  /** A relation with its date: «*» is anybody or nobody, «-» no date. */
  private record Dated(String predicate, String subject, String object, String date) {

    private static final String ANYBODY = "*";
    private static final String NONE = "-";
    private static final Pattern WRITTEN = Pattern.compile("([a-z-]+)\\((.+) → (.+)\\) = ([^ ]+)");

    static Dated of(String written, String place) {
      Matcher parts = WRITTEN.matcher(written.trim());
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            place + ": «" + written + "» is not of the form predicate(subject → object) = date");
      }
      return new Dated(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    static Dated of(Relation relation) {
      return new Dated(
          relation.predicate().id(),
          relation.subject().name(),
          relation.object().name(),
          relation.date().orElse(NONE));
    }

    boolean fits(Relation relation) {
      return relation.predicate().id().equals(predicate)
          && fits(subject, relation.subject())
          && fits(object, relation.object())
          && relation.date().orElse(NONE).equals(date);
    }

    private static boolean fits(String words, Participant party) {
      return words.equals(ANYBODY)
          || party.isStated() && (party.text().equals(words) || party.name().equals(words));
    }

    @Override
    public String toString() {
      return predicate + "(" + subject + " → " + object + ") = " + date;
    }
  }
}
