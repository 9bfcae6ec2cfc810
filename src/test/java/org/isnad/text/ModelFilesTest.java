package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table of {@code models/}, whichever room of the library reads it, is well-formed. */
class ModelFilesTest {

  private static final Path MODELS = Path.of("models");

  @Test
  void everyTableIsWellFormed() throws IOException {
    List<Path> tables = tables();
    assertThat(tables).isNotEmpty();
    List<String> problems = new ArrayList<>();
    for (Path table : tables) {
      problems.addAll(problems(table));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aBadTableIsSeen() {
    assertThat(problems("bad.tsv", "# no licence\nword\tcount\nقلم\u200F\t1\nكتاب\nا\u0654\t2\n"))
        .containsExactly(
            "bad.tsv: the head names no source",
            "bad.tsv:3: invisible character U+200f",
            "bad.tsv:4: 1 cells under 2 columns",
            "bad.tsv:5: not in Unicode normal form NFC");
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(MODELS)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static List<String> problems(Path table) throws IOException {
    byte[] bytes = Files.readAllBytes(table);
    try {
      String content =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return problems(table.toString(), content);
    } catch (CharacterCodingException e) {
      return List.of(table + ": not UTF-8");
    }
  }

  private static List<String> problems(String table, String content) {
    List<String> problems = new ArrayList<>();
    List<String> lines = content.lines().toList();
    if (!namesItsSource(lines)) {
      problems.add(table + ": the head names no source");
    }
    int columns = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String where = table + ":" + (i + 1) + ": ";
      if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
        problems.add(where + "not in Unicode normal form NFC");
      }
      line.chars()
          .filter(c -> Character.getType(c) == Character.FORMAT)
          .forEach(c -> problems.add(where + "invisible character U+" + Integer.toHexString(c)));
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int cells = line.split("\t", -1).length;
      columns = columns == 0 ? cells : columns;
      if (cells != columns) {
        problems.add(where + cells + " cells under " + columns + " columns");
      }
    }
    return problems;
  }

  private static boolean namesItsSource(List<String> lines) {
    return lines.stream()
        .takeWhile(line -> line.startsWith("#"))
        .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("source"));
  }
}
