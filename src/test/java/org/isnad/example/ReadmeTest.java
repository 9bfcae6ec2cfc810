package org.isnad.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of accuracy is what was measured last. */
class ReadmeTest {

  /**
   * A row of ACCURACY.md: «| **names** | 0.974 | 0.930 | 0.952 |…», precision and recall optional.
   */
  private static final Pattern MEASURED =
      Pattern.compile("^\\| \\*\\*(.+?)\\*\\* \\|[^|]*\\|[^|]*\\| ([0-9.]+) \\|");

  private static final Pattern SHOWN =
      Pattern.compile("^\\| ([a-zA-Z, ]+) \\| ([0-9.]+) \\| ([0-9.]+) \\|$");

  @Test
  void theAccuracyTableHasTheFiguresMeasuredLast() throws IOException {
    List<String> accuracy = Files.readAllLines(Path.of("ACCURACY.md"));
    int test = accuracy.indexOf(firstThatStarts(accuracy, "## Test"));
    List<String> shown = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      Matcher row = SHOWN.matcher(line);
      if (row.matches()) {
        String figure = row.group(1);
        assertThat(row.group(2))
            .as("README: %s, development; ACCURACY.md says", figure)
            .isEqualTo(measured(accuracy.subList(0, test), figure));
        assertThat(row.group(3))
            .as("README: %s, test; ACCURACY.md says", figure)
            .isEqualTo(measured(accuracy.subList(test, accuracy.size()), figure));
        shown.add(figure);
      }
    }
    assertThat(shown)
        .contains("mentions", "names", "dates with their value", "event relations, strict");
  }

  private static String firstThatStarts(List<String> lines, String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  private static String measured(List<String> lines, String figure) {
    for (String line : lines) {
      Matcher row = MEASURED.matcher(line);
      if (row.find() && row.group(1).equals(figure)) {
        return row.group(2);
      }
    }
    return "nothing";
  }
}
