package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @Test
  void documentsOfOnesOwnAreMeasuredWithoutAWordOnTheProjects(@TempDir Path home)
      throws IOException {
    Files.copy(
        Path.of("test-corpus", "development", "cairo-books.json"), home.resolve("mine.json"));
    CommandRun run = CommandRun.of("evaluate", home);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("# Accuracy\n\nWhat the library finds in the gold documents, ")
        .contains("- **Mentions** are right if", "Corpus: 1 document", "## Documents: 1 document")
        .doesNotContain("isnad.jar", "Don't edit", "A test fails", "ACCURACY.md");
    assertThat(run.err()).isEmpty();
  }
}
