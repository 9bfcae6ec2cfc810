package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of {@code models/}, whichever room of the library reads it, is well-formed. */
class ModelFilesTest {

  private static final Path MODELS = Path.of("models");

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableIsWellFormed(Path table) throws IOException {
    String[] columns = header(table).split("\t");
    assertThatNoException().isThrownBy(() -> DataTable.ofFile(table, columns));
  }

  @Test
  void thereAreTables() throws IOException {
    assertThat(tables()).hasSizeGreaterThan(20);
  }

  private static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(MODELS)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  private static String header(Path table) throws IOException {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .findFirst()
          .orElseThrow();
    }
  }
}
