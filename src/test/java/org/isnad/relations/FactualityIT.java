package org.isnad.relations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.junit.jupiter.api.Test;

/**
 * What governs an event decides whether the text says that it happened: the table of factuality.
 */
class FactualityIT {

  private static final Path TABLE = Path.of("test-corpus/factuality.tsv");
  private static final Path REPORT = Path.of("target/factuality.txt");

  /** The least share of rows with the right polarity and modality; .995 on 2026-11-27. */
  private static final double LEAST_RIGHT = 0.95;

  /** The most rows whose event comes out as a fact although the text doesn't vouch for it. */
  private static final int MOST_INVENTED = 0;

  private static final Set<String> CASES =
      Set.of("affirmed", "negated", "asked", "reported", "nested");
  private static final Set<String> POLARITIES = Set.of("affirmed", "negated", "any", "none");

  private static final Isnad ISNAD = Isnad.create();

  @Test
  void eachGovernorMakesOfItsEventWhatTheTextSays() throws IOException {
    List<Row> rows = rows();
    List<String> wrong = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    for (Row row : rows) {
      Optional<Relation> found = relation(row);
      if (!row.accepts(found)) {
        wrong.add(row.failure(found));
      }
      if (!row.mayBeFact() && found.filter(FactualityIT::isFact).isPresent()) {
        invented.add(row.failure(found));
      }
    }
    double right = 1 - (double) wrong.size() / rows.size();
    String report =
        String.format(
                ROOT, "right %.3f of %d rows, invented %d%n", right, rows.size(), invented.size())
            + "WRONG\n"
            + String.join("\n", wrong)
            + "\nINVENTED\n"
            + String.join("\n", invented)
            + "\n";
    Files.createDirectories(REPORT.getParent());
    Files.writeString(REPORT, report);
    assertThat(right).as(report).isGreaterThanOrEqualTo(LEAST_RIGHT);
    assertThat(invented.size()).as(report).isLessThanOrEqualTo(MOST_INVENTED);
  }

  /** A fact wins over what isn't one, so that a second reading can't hide an invented event. */
  private static Optional<Relation> relation(Row row) {
    List<Relation> fitting =
        ISNAD
            .extract(Article.of(row.sentence).publishedOn(LocalDate.of(2024, 5, 10)))
            .relations()
            .stream()
            .filter(relation -> relation.predicate().id().equals(row.predicate))
            .toList();
    List<Relation> named = fitting.stream().filter(row::names).toList();
    List<Relation> candidates = named.isEmpty() ? fitting : named;
    return candidates.stream()
        .filter(FactualityIT::isFact)
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  private static boolean isFact(Relation relation) {
    return relation.polarity() == Polarity.AFFIRMED && relation.modality() == Modality.ASSERTED;
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(TABLE, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rows.add(Row.of(lines.get(i), TABLE + ":" + (i + 1)));
      }
    }
    return rows;
  }

  /** A line of the table. */
  private record Row(
      String place,
      String sentence,
      String predicate,
      String subject,
      String object,
      String polarity,
      List<String> modalities,
      String speaker,
      String governor,
      String aspect) {

    static Row of(String line, String place) {
      String[] cells = line.split("\t", -1);
      check(cells.length == 10, place, "it has " + cells.length + " columns, not 10");
      check(Arrays.stream(cells).noneMatch(String::isBlank), place, "a column is empty: write -");
      check(POLARITIES.contains(cells[4]), place, "the polarity is none of " + POLARITIES);
      check(CASES.contains(cells[8]), place, "the governor's case is none of " + CASES);
      List<String> modalities = Arrays.asList(cells[5].split("\\|"));
      for (String modality : modalities) {
        check(
            Arrays.stream(Modality.values())
                .anyMatch(m -> m.name().toLowerCase(ROOT).equals(modality)),
            place,
            "«" + modality + "» is no modality");
      }
      return new Row(
          place,
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          cells[4],
          modalities,
          cells[6],
          cells[7],
          cells[8]);
    }

    private static void check(boolean holds, String place, String reason) {
      if (!holds) {
        throw new IllegalArgumentException(place + ": " + reason);
      }
    }

    boolean names(Relation relation) {
      return fits(subject, relation.subject()) && fits(object, relation.object());
    }

    private static boolean fits(String words, Participant participant) {
      return words.equals("-")
          || participant.text().contains(words)
          || participant.name().contains(words);
    }

    boolean mayBeFact() {
      return !polarity.equals("none")
          && !polarity.equals("negated")
          && modalities.contains("asserted");
    }

    boolean accepts(Optional<Relation> found) {
      if (polarity.equals("none")) {
        return found.filter(FactualityIT::isFact).isEmpty();
      }
      return found
          .filter(
              r -> polarity.equals("any") || r.polarity().name().toLowerCase(ROOT).equals(polarity))
          .filter(r -> modalities.contains(r.modality().name().toLowerCase(ROOT)))
          .filter(r -> speaker.equals("-") || r.speaker().filter(s -> fits(speaker, s)).isPresent())
          .isPresent();
    }

    String failure(Optional<Relation> found) {
      String came =
          found
              .map(
                  r ->
                      r.polarity()
                          + " "
                          + r.modality()
                          + r.speaker().map(s -> " by " + s.name()).orElse(""))
              .orElse("missing");
      return place
          + " ["
          + governor
          + ", "
          + aspect
          + "] "
          + sentence
          + " "
          + predicate
          + ": expected "
          + polarity
          + " "
          + modalities
          + " "
          + speaker
          + ", came "
          + came;
    }
  }
}
