package org.isnad.relations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of test-corpus/constructions.tsv and of the tables made like it: what their cells hold
 * is said here alone.
 */
final class ConstructionLines {

  private static final Path CONSTRUCTIONS = Path.of("test-corpus", "constructions.tsv");
  private static final Path STANDING = Path.of("test-corpus", "standing.tsv");

  private ConstructionLines() {}

  /**
   * A line.
   *
   * @param place {@code file:line}, for messages
   * @param tells what its sentence must tell, in the words of the table
   * @param never what must not be found in it
   */
  record Line(String place, String kind, String sentence, List<String> tells, List<String> never) {

    private static Line of(String line, String place) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 5 || Arrays.stream(cells).anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            place + ": a line has kind, sentence, tells, never, gloss; «-» for nothing");
      }
      return new Line(place, cells[0], cells[1], listed(cells[2]), listed(cells[3]));
    }

    private static List<String> listed(String cell) {
      return cell.equals("-") ? List.of() : List.of(cell.split(" \\| "));
    }
  }

  /** What constructions of Arabic tell. */
  static List<Line> constructions() {
    return read(CONSTRUCTIONS);
  }

  /** What sentences tell of names in passing. */
  static List<Line> standing() {
    return read(STANDING);
  }

  /** The sentences of constructions.tsv, each once, with the places of their last lines. */
  static Map<String, String> sentences() {
    return constructions().stream()
        .collect(
            toMap(
                Line::sentence, Line::place, (before, last) -> last, () -> new LinkedHashMap<>()));
  }

  private static List<Line> read(Path table) {
    List<Line> lines = new ArrayList<>();
    List<String> written = written(table);
    for (int i = 0; i < written.size(); i++) {
      if (!written.get(i).isBlank() && !written.get(i).startsWith("#")) {
        lines.add(Line.of(written.get(i), table + ":" + (i + 1)));
      }
    }
    return lines;
  }

  private static List<String> written(Path table) {
    try {
      return Files.readAllLines(table, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
