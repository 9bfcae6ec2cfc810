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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Participant;
import org.isnad.Relation;
import org.junit.jupiter.api.Test;

/** For which state, organisation of states or group each participant acts: the table of actors. */
class ActorsIT {

  private static final Path TABLE = Path.of("test-corpus/actors.tsv");
  private static final String NOBODY = "-";
  private static final Isnad ISNAD = Isnad.create();

  @Test
  void eachParticipantActsForTheStateThatItsTableSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      List<Participant> found =
          ISNAD
              .extract(Article.of(row.text).publishedOn(LocalDate.of(2024, 5, 15)))
              .relations()
              .stream()
              .flatMap(ActorsIT::participants)
              .toList();
      row.actors.forEach(actor -> actor.mistake(found).ifPresent(m -> wrong.add(row.place + m)));
    }
    assertThat(wrong).isEmpty();
  }

  private static Stream<Participant> participants(Relation relation) {
    return Stream.of(
            Stream.of(relation.subject(), relation.object()),
            relation.speaker().stream(),
            relation.arguments().stream().map(Argument::filler))
        .flatMap(parties -> parties);
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(TABLE, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rows.add(Row.of(lines.get(i), TABLE + ":" + (i + 1)));
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  /** A line of the table. */
  private record Row(String place, String text, List<Actor> actors) {

    static Row of(String line, String place) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4 || Arrays.stream(cells).anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            place + ": a line has kind, sentences, actors as «words=state», gloss");
      }
      return new Row(
          place,
          cells[1],
          Arrays.stream(cells[2].split(" \\| ")).map(a -> Actor.of(a, place)).toList());
    }
  }

  /** The words of a participant with the code of whom it acts for; «-» is nobody. */
  private record Actor(String words, String state) {

    static Actor of(String written, String place) {
      int equals = written.lastIndexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            place + ": «" + written + "» is not of the form «words=state»");
      }
      return new Actor(written.substring(0, equals), written.substring(equals + 1));
    }

    Optional<String> mistake(List<Participant> found) {
      Set<String> states =
          found.stream()
              .filter(party -> party.isStated() && party.text().equals(words))
              .map(party -> party.actorCode().orElse(NOBODY))
              .collect(Collectors.toCollection(TreeSet::new));
      return states.equals(Set.of(state))
          ? Optional.empty()
          : Optional.of(": «" + words + "» acts for " + state + ", not " + states);
    }
  }
}
