package org.isnad.evaluation;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Extraction;
import org.junit.jupiter.api.Test;

class RecordedFiguresTest {

  private static final RecordedFigures WAS =
      new RecordedFigures(Map.of("Test: names", 0.912, "Test: mentions", 0.9));

  @Test
  void equalOrHigherFiguresAreWell() {
    assertThat(WAS.lowerIn(WAS)).isEmpty();
    assertThat(WAS.lowerIn(figures("Test: names", 0.913, "Test: mentions", 1.0))).isEmpty();
  }

  @Test
  void aFigureThatFallsIsNamedWithBothItsValues() {
    assertThat(WAS.lowerIn(figures("Test: names", 0.911, "Test: mentions", 0.95)))
        .containsExactly("Test: names was 0.912 and is 0.911");
  }

  @Test
  void aFigureThatIsGoneHasFallen() {
    assertThat(WAS.lowerIn(new RecordedFigures(Map.of("Test: names", 1.0))))
        .containsExactly("Test: mentions was 0.9 and is gone");
  }

  @Test
  void aReportGivesTheF1OfEachOfItsRowsInBold() {
    String report =
        """
        # Accuracy

        ## Test-2031: 3 documents

        |  | P | R | F1 | 95 % interval | right | found | gold |
        |---|---:|---:|---:|---:|---:|---:|---:|
        | **names** | 0.800 | 0.600 | 0.686 | 0.500 to 0.700 | 6 | 8 | 10 |
        | **coreference, CoNLL mean** |  |  | 0.500 | 0.400 to 0.600 |  |  |  |
        | **dates with their value** | – | – | – | – | 0 | 0 | 0 |

        ### Mentions by type

        |  | P | R | F1 | right | found | gold |
        |---|---:|---:|---:|---:|---:|---:|
        | PERSON | 0.900 | 0.900 | 0.900 | 9 | 10 | 10 |
        """;
    assertThat(RecordedFigures.of(report).f1())
        .isEqualTo(Map.of("Test-2031: names", 0.686, "Test-2031: coreference, CoNLL mean", 0.5));
  }

  /** On the real corpus and the real report, with readers that need no model. */
  @Test
  void whoFindsNothingIsLowerInEveryFigureThanWhoFindsTheGold() {
    GoldCorpus corpus = GoldCorpus.read(Path.of("test-corpus"));
    Map<Article, Extraction> gold =
        corpus.sections().stream()
            .flatMap(section -> section.documents().stream())
            .map(document -> document.gold().extraction())
            .collect(toMap(Extraction::article, identity()));
    RecordedFigures perfect = measure(corpus, article -> requireNonNull(gold.get(article)));
    RecordedFigures blind = measure(corpus, RecordedFiguresTest::nothing);
    assertThat(perfect.f1()).hasSize(16).allSatisfy((name, f1) -> assertThat(f1).isEqualTo(1));
    assertThat(perfect.lowerIn(blind)).hasSize(16);
    assertThat(blind.lowerIn(perfect)).isEmpty();
  }

  private static RecordedFigures measure(GoldCorpus corpus, Function<Article, Extraction> reader) {
    return RecordedFigures.of(Evaluation.of(corpus, reader).report());
  }

  private static Extraction nothing(Article article) {
    return new Extraction(article, List.of(), List.of(), List.of(), Optional.empty());
  }

  private static RecordedFigures figures(String a, double f1OfA, String b, double f1OfB) {
    return new RecordedFigures(Map.of(a, f1OfA, b, f1OfB));
  }
}
