package org.isnad.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.junit.jupiter.api.Test;

/** The files that docs/guide.md shows do what it says of them. */
class GuideIT {

  private static final Path EXAMPLES = Path.of("docs", "examples");

  @Test
  void itsNamesAndPredicatesAreRead() throws IOException {
    Isnad isnad =
        Isnad.builder()
            .gazetteer(EXAMPLES.resolve("names.tsv"))
            .predicates(EXAMPLES.resolve("inventory.tsv"))
            .predicates(EXAMPLES.resolve("predicates.tsv"))
            .build();
    String text = Files.readString(EXAMPLES.resolve("article.txt"));

    Extraction found = isnad.extract(Article.of(text).publishedOn(LocalDate.of(2024, 3, 5)));

    Entity novacore =
        found.entities().stream()
            .filter(entity -> entity.name().equals("نوفاكور"))
            .findFirst()
            .orElseThrow();
    assertThat(novacore.country()).contains("TN");
    assertThat(found.relations("inaugurate"))
        .isNotEmpty()
        .allSatisfy(
            opening -> {
              assertThat(opening.subject().name()).isEqualTo("نوفاكور");
              assertThat(opening.object().name()).isEqualTo("مصنعا");
            });
  }
}
