package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.relations.ConstructionLines.Line;
import org.junit.jupiter.api.Test;

/** What constructions of Arabic and names tell, and what they don't: two tables of sentences. */
class ConstructionsIT {

  private static final Isnad ISNAD = Isnad.create();

  @Test
  void eachConstructionTellsWhatItsTableSaysAndNothingElse() {
    List<Row> rows = rows();
    assertThat(rows).isNotEmpty();
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      List<Relation> found =
          ISNAD
              .extract(Article.of(row.line.sentence()).publishedOn(LocalDate.of(2024, 5, 15)))
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

  private static List<Row> rows() {
    return Stream.concat(
            ConstructionLines.constructions().stream(), ConstructionLines.standing().stream())
        .map(Row::of)
        .toList();
  }

  /** A line with its triples. */
  private record Row(Line line, List<Triple> tells, List<Triple> never) {

    static Row of(Line line) {
      return new Row(
          line, triples(line.tells(), line.place()), triples(line.never(), line.place()));
    }

    private static List<Triple> triples(List<String> written, String place) {
      return written.stream().map(t -> Triple.of(t, place)).toList();
    }

    String failure(String what, Triple triple, List<Relation> found) {
      return String.join(
          " ",
          line.place(),
          "[" + line.kind() + "]",
          line.sentence(),
          what,
          triple.toString(),
          "of",
          shown(found));
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
