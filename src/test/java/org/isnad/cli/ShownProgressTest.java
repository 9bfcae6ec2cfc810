package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bar is for whoever waits before a terminal, and for nobody else. */
class ShownProgressTest {

  private static final String CLEAR = "\r\u001B[K";

  private final Path lines;
  private final Path out;

  ShownProgressTest(@TempDir Path home) throws IOException {
    this.lines =
        Files.writeString(
            home.resolve("articles.jsonl"),
            "{\"text\": \"بوتين هنا\"}\n\n{\"text\": \"كيم هناك\"}\n{\"text\": 7}");
    this.out = home.resolve("results.jsonl");
  }

  private static String messages(boolean showsResults, Object... args) {
    Terminals terminals =
        new Terminals() {
          @Override
          public boolean showsResults() {
            return showsResults;
          }

          @Override
          public boolean showsMessages() {
            return true;
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    new Main(wishes -> CommandRun::firstWord, terminals)
        .run(
            Arrays.stream(args).map(Object::toString).toArray(String[]::new),
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            err);
    return err.toString(UTF_8);
  }

  @Test
  void theBarSaysHowManyThereAreHowFastAndHowLongToGo() {
    assertThat(messages(true, "extract", "--out", out, lines))
        .contains("texts 100%", "3/3 (0:00:00 / 0:00:00)", "/s");
  }

  @Test
  void messagesStandOnLinesOfTheirOwnAndNothingIsLeftOfTheBar() {
    String messages = messages(true, "extract", "--out", out, lines);
    assertThat(messages)
        .endsWith(
            CLEAR
                + "isnad: 1 of 3 documents could not be read: the results say why in \"error\"\n");
    assertThat(messages.split("\n")).allMatch(line -> line.contains("isnad: "));
  }

  @Test
  void whatARunBeforeHasReadIsDone() throws IOException {
    CommandRun.of("extract", "--out", out, lines);
    String whole = Files.readString(out);
    Files.writeString(out, whole.substring(0, whole.indexOf('\n') + 1));
    assertThat(messages(true, "extract", "--resume", "--out", out, lines)).contains("3/3");
  }

  @Test
  void noBarStandsAmongResultsNorForOneText() throws IOException {
    assertThat(messages(true, "extract", lines)).doesNotContain(CLEAR);
    assertThat(messages(false, "extract", lines)).contains(CLEAR);
    Path text = Files.writeString(out.resolveSibling("a.txt"), "بوتين هنا");
    assertThat(messages(false, "extract", text)).isEmpty();
  }
}
