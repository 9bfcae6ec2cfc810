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

/** What constructions of Arabic and names tell, and what they don't: two tables of sentences. */
class ConstructionsIT {

  private static final List<Path> TABLES =
      List.of(Path.of("test-corpus/constructions.tsv"), Path.of("test-corpus/standing.tsv"));
  private static final Isnad ISNAD = Isnad.create();

  @Test
  void eachConstructionTellsWhatItsTableSaysAndNothingElse() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      List<Relation> found =
          ISNAD
              .extract(Article.of(row.sentence).publishedOn(LocalDate.of(2024, 5, 15)))
              .relations();
      row.tells.stream()
          .filter(wanted -> found.stream().noneMatch(wanted::fits))
          .forEach(wanted -> wrong.add(row.failure("misses", wanted, found)));
      row.never.stream()
          .filter(unwanted -> found.stream().anyMatch(unwanted::fits))
          .forEach(unwanted -> wrong.add(row.failure("invents", unwanted, found)));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path table : TABLES) {
      List<String> lines = Files.readAllLines(table, UTF_8);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          rows.add(Row.of(lines.get(i), table + ":" + (i + 1)));
        }
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  /** A line of the table. */
  private record Row(
      String place, String kind, String sentence, List<Triple> tells, List<Triple> never) {

    static Row of(String line, String place) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 5 || Arrays.stream(cells).anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            place + ": a line has kind, sentence, tells, never, gloss; «-» for nothing");
      }
      return new Row(place, cells[0], cells[1], triples(cells[2], place), triples(cells[3], place));
    }

    private static List<Triple> triples(String cell, String place) {
      return cell.equals("-")
          ? List.of()
          : Arrays.stream(cell.split(" \\| ")).map(t -> Triple.of(t, place)).toList();
    }

    String failure(String what, Triple triple, List<Relation> found) {
      return String.join(
          " ", place, "[" + kind + "]", sentence, what, triple.toString(), "of", shown(found));
    }

    private static String shown(List<Relation> found) {
      return found.stream()
          .map(
              r -> new Triple(r.predicate().id(), shown(r.subject()), shown(r.object())).toString())
          .toList()
          .toString();
    }

    private static String shown(Participant party) {
      return party.isStated() ? party.name() : Triple.NOBODY;
    }
  }

  /** A predicate with whom it is about: «*» is anybody or nobody, «∅» nobody. */
  private record Triple(String predicate, String subject, String object) {

    private static final String ANYBODY = "*";
    private static final String NOBODY = "∅";
    private static final Pattern WRITTEN = Pattern.compile("([a-z-]+)\\((.+) → (.+)\\)");

    static Triple of(String written, String place) {
      Matcher parts = WRITTEN.matcher(written.trim());
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            place + ": «" + written + "» is not of the form predicate(subject → object)");
      }
      return new Triple(parts.group(1), parts.group(2), parts.group(3));
    }

    boolean fits(Relation relation) {
      return relation.predicate().id().equals(predicate)
          && fits(subject, relation.subject())
          && fits(object, relation.object());
    }

    private static boolean fits(String words, Participant party) {
      return switch (words) {
        case ANYBODY -> true;
        case NOBODY -> !party.isStated();
        default -> party.isStated() && (party.text().equals(words) || party.name().equals(words));
      };
    }

    @Override
    public String toString() {
      return predicate + "(" + subject + " → " + object + ")";
    }
  }
}
