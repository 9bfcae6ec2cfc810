package org.isnad.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.isnad.Isnad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The gold corpus is read no worse than ACCURACY.md says. Both sides are the figures of a report,
 * rounded to three decimals alike, and are compared exactly; of the documents of {@code test}
 * nothing but these totals is ever shown.
 */
class GoldCorpusIT {

  private static final Path CORPUS = Path.of("test-corpus");
  private static final Path REPORT = Path.of("ACCURACY.md");
  private static final String MEND =
      "mend what has become worse; if the change is wanted, run `java -jar target/isnad.jar"
          + " evaluate` and commit ACCURACY.md with it";

  private static RecordedFigures measured = new RecordedFigures(Map.of());

  @BeforeAll
  static void readTheCorpus() {
    Isnad isnad = Isnad.create();
    measured = RecordedFigures.of(Evaluation.of(GoldCorpus.read(CORPUS), isnad::extract).report());
  }

  @Test
  void noHeadlineFigureIsLowerThanTheRecordedOne() throws IOException {
    assertNoneIsLower(RecordedFigures.of(Files.readString(REPORT, UTF_8)));
  }

  /** A report without a figure would guard it no more. */
  @Test
  void everyFigureThatIsMeasuredIsRecorded() throws IOException {
    RecordedFigures recorded = RecordedFigures.of(Files.readString(REPORT, UTF_8));
    assertThat(recorded.f1().keySet())
        .as("figures in ACCURACY.md: run `java -jar target/isnad.jar evaluate`")
        .containsExactlyInAnyOrderElementsOf(measured.f1().keySet());
  }

  @Test
  void bothHalvesOfTheCorpusAreMeasured() {
    assertThat(measured.f1()).hasSize(16);
    assertThat(measured.f1().keySet())
        .allMatch(figure -> figure.startsWith("Development: ") || figure.startsWith("Test: "))
        .contains("Development: event relations, strict", "Test: event relations, strict");
  }

  @Test
  void theLeastFallOfAnyFigureIsSeen() {
    for (String figure : measured.f1().keySet()) {
      Map<String, Double> higher = new HashMap<>(measured.f1());
      higher.computeIfPresent(figure, (name, f1) -> f1 + 0.001);
      assertThatThrownBy(() -> assertNoneIsLower(new RecordedFigures(higher)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(figure + " was ")
          .hasMessageContaining(" and is " + measured.f1().get(figure))
          .hasMessageContaining(MEND);
    }
  }

  private static void assertNoneIsLower(RecordedFigures recorded) {
    assertThat(recorded.lowerIn(measured)).as(MEND).isEmpty();
  }
}
