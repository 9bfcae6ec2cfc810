package org.isnad.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.output.JsonFormat;
import org.isnad.output.TextFormat;
import org.isnad.output.TextLayout;
import org.junit.jupiter.api.Test;

/** The README's example, compiled and run. */
class ReadmeExampleIT {

  private static final int WIDTH_OF_THE_README = 130;

  private final Isnad isnad = Isnad.create();

  @Test
  void theReadmesExampleWorks() {
    String text = "اتهمت واشنطن أمس بيونغ يانغ بتقديم أسلحة لروسيا. وقُتل جندي.";

    Extraction found = isnad.extract(Article.of(text).publishedOn(LocalDate.of(2023, 8, 16)));

    List<String> triples = new ArrayList<>();
    for (Relation r : found.relations()) {
      String who = r.subject().isStated() ? r.subject().name() : "(unnamed)";
      String not = r.polarity() == Polarity.NEGATED ? "not " : "";
      triples.add(who + " " + not + r.predicate().id() + " " + r.object().name());
    }
    assertThat(triples)
        .containsExactly(
            "واشنطن accuse بيونغ يانغ", "بيونغ يانغ supply-arms أسلحة", "(unnamed) kill جندي");
    assertThat(JsonFormat.write(found)).contains("\"schema\": \"isnad/1\"");
  }

  /** The block of the README that begins with the title of the bundled page. */
  @Test
  void theReadmeShowsWhatTheDemoPrints() throws IOException {
    String page = Files.readString(Path.of("test-corpus", "page.txt"));
    Extraction found = isnad.extract(Article.of(page));
    List<String> printed =
        TextFormat.write(found, new TextLayout(WIDTH_OF_THE_README, false))
            .replaceAll("[\u2068\u2069]", "")
            .lines()
            .toList();
    String readme = Files.readString(Path.of("README.md"));
    String block =
        readme.substring(readme.indexOf(printed.get(0)), readme.indexOf("As a Maven dependency"));
    int behind = 0;
    for (String line : block.lines().takeWhile(line -> !line.startsWith("```")).toList()) {
      if (!line.isBlank() && !line.strip().equals("…")) {
        assertThat(printed.subList(behind, printed.size()))
            .as("README.md shows this line of the demo, which prints no such line there: %s", line)
            .contains(line);
        behind += printed.subList(behind, printed.size()).indexOf(line) + 1;
      }
    }
    assertThat(behind).isGreaterThan(printed.size() / 2);
  }

  @Test
  void anyTextIsValidInput() {
    for (String text :
        List.of("", " \n ", "no Arabic at all", "😀\uD800", "\u0000\u202E", "أ".repeat(100_000))) {
      Extraction found = isnad.extract(Article.of(text));

      assertThat(found.article().text()).isEqualTo(text);
      assertThat(found.error()).isEmpty();
    }
  }

  @Test
  void manyArticlesComeBackInOrder() {
    List<Article> articles =
        Stream.of("زار ماكرون بكين.", "", "التقى بوتين أردوغان في سوتشي.")
            .map(Article::of)
            .toList();

    List<Extraction> found = isnad.extractAll(articles.stream()).toList();

    assertThat(found)
        .extracting(e -> e.article().text())
        .containsExactly(articles.get(0).text(), articles.get(1).text(), articles.get(2).text());
    assertThat(found.get(0).relations()).extracting(r -> r.predicate().id()).contains("visit");
    assertThat(found.get(2).relations()).extracting(r -> r.predicate().id()).contains("meet");
  }
}
