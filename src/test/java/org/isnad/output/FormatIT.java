package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundled page in each format, read back. */
class FormatIT {

  private static Extraction page;

  @BeforeAll
  static void readThePage() throws IOException {
    String text = Files.readString(Path.of("test-corpus", "page.txt"));
    page = Isnad.create().extract(Article.of(text).withId("page"));
  }

  @Test
  void tables() {
    TableRoundTrip.ofMentions(page);
    TableRoundTrip.ofRelations(page);
  }

  @Test
  void graph() throws Exception {
    GraphRoundTrip.ofCsv(page);
    GraphRoundTrip.ofGraphMl(page);
  }

  @Test
  void events() {
    EventRoundTrip.of(page);
    assertThat(TableReader.csv(Tables.events().file(page)))
        .anySatisfy(
            event ->
                assertThat(event)
                    .containsEntry("source_actor", "US")
                    .containsEntry("code", "112")
                    .containsEntry("plover", "ACCUSE")
                    .containsEntry("target_actor", "KP"));
  }

  @Test
  void tokens() {
    assertThat(ConllRoundTrip.mentions(page))
        .containsExactlyInAnyOrderElementsOf(
            page.mentions().stream()
                .map(mention -> new ConllRoundTrip.Tagged(mention.span(), mention.type().name()))
                .toList());
  }

  @Test
  void brat() {
    assertThat(BratRoundTrip.read(page).stretches())
        .extracting(stretch -> stretch.type() + " " + stretch.words())
        .containsAll(
            page.mentions().stream()
                .map(mention -> mention.type() + " " + mention.text())
                .toList());
  }

  @Test
  void turtle() throws Exception {
    TurtleRoundTrip.of(page);
  }

  @Test
  void jsonIsWhatTheSchemaSays() {
    assertThat(JsonSchemaTest.faults(JsonFormat.write(page))).isEmpty();
    assertThat(JsonSchemaTest.faults(JsonFormat.writeLine(page, Offsets.CODEPOINT))).isEmpty();
  }
}
