package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.Article;
import org.isnad.output.JsonFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was killed is gone on with: nothing is lost, and nothing is there twice. */
class ResumeTest {

  /** Ids that are there twice, a fault of the text, a text that can't be read, a blank line. */
  private static final String ARTICLES =
      """
      {"id": "b", "date": "2023-08-16", "text": "بوتين هنا"}
      {"id": "b", "text": "كيم هناك\\ud83d\\ude00\\ud83d\\n"}

      {"id": 7, "text": 7}
      {"text": "مستحيل"}
      {"text": ""}
      """;

  private static final String MEND =
      ": name another file with --out, or leave --resume away to begin anew";

  private final Path home;
  private final Path articles;
  private final Path out;

  ResumeTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.articles = Files.writeString(home.resolve("articles.jsonl"), ARTICLES);
    this.out = home.resolve("results.jsonl");
  }

  private CommandRun resume(Object... options) {
    List<Object> args = new ArrayList<>(List.of("extract", "--resume", "--out", out, articles));
    args.addAll(List.of(options));
    return CommandRun.of(args.toArray());
  }

  private byte[] uninterrupted() throws IOException {
    Path whole = home.resolve("whole.jsonl");
    assertThat(CommandRun.of("extract", "--out", whole, articles).code()).isEqualTo(1);
    return Files.readAllBytes(whole);
  }

  @Test
  void aRunFromTheBeginningWritesWhatOneWithoutItWould() throws IOException {
    assertThat(resume().code()).isEqualTo(1);
    assertThat(out).hasBinaryContent(uninterrupted());
  }

  @Test
  void whereverTheFileWasCutShortItEndsTheSame() throws IOException {
    byte[] whole = uninterrupted();
    for (int cut = 0; cut <= whole.length; cut++) {
      Files.write(out, Arrays.copyOf(whole, cut));
      CommandRun run = resume();
      assertThat(run.err())
          .as("cut at %d", cut)
          .endsWith("2 of 5 documents could not be read: the results say why in \"error\"\n");
      assertThat(out).as("cut at %d", cut).hasBinaryContent(whole);
    }
  }

  @Test
  void whatIsThereIsNotReadAgain() throws IOException {
    resume();
    List<String> read = new ArrayList<>();
    Files.writeString(articles, ARTICLES + "{\"text\": \"شي هنا\"}\n");
    CommandRun.withReaders(
        wishes ->
            article -> {
              read.add(article.text());
              return CommandRun.firstWord(article);
            },
        "extract",
        "--resume",
        "--out",
        out,
        articles);
    assertThat(read).containsExactly("شي هنا");
    assertThat(Files.readAllLines(out)).hasSize(6);
  }

  @Test
  void aRunThatIsKilledInTheMiddleIsGoneOnWith() throws Exception {
    String many = "{\"text\": \"بوتين هنا\"}\n".repeat(2_000);
    Files.writeString(articles, many);
    Path whole = home.resolve("whole.jsonl");
    CommandRun.of("extract", "--out", whole, articles);
    for (int percent : new int[] {2, 5, 10}) {
      long enough = Files.size(whole) * percent / 100;
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  SlowProcess.class.getName(),
                  "extract",
                  "--resume",
                  "--out",
                  out.toString(),
                  articles.toString())
              .inheritIO()
              .start();
      while (process.isAlive() && (!Files.exists(out) || Files.size(out) < enough)) {
        Thread.sleep(2);
      }
      process.destroyForcibly();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isNotZero();
    }
    assertThat(Files.size(out)).isLessThan(Files.size(whole));
    assertThat(resume()).isEqualTo(new CommandRun(0, "", ""));
    assertThat(out).hasSameBinaryContentAs(whole);
  }

  @Test
  void textsOfADirectoryAreGoneOnWithToo() throws IOException {
    Path texts = Files.createDirectory(home.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "بوتين هنا");
    Files.writeString(texts.resolve("b.txt"), "كيم هناك");
    String first = JsonFormat.writeLine(CommandRun.firstWord(article("a", "بوتين هنا"))) + "\n";
    String second = JsonFormat.writeLine(CommandRun.firstWord(article("b", "كيم هناك"))) + "\n";
    Files.writeString(out, first + "{\"sch");
    assertThat(CommandRun.of("extract", "--resume", "--out", out, texts).err()).isEmpty();
    assertThat(out).hasContent(first + second);
  }

  private static Article article(String id, String text) {
    return Article.of(text).withId(id);
  }

  // What can't be gone on with, and is left as it is.

  private void refused(String reason, Object... options) throws IOException {
    byte[] before = Files.readAllBytes(out);
    assertThat(resume(options)).isEqualTo(new CommandRun(2, "", "isnad: " + reason + "\n"));
    assertThat(out).hasBinaryContent(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"b\", \"text\" | \"c\", \"text\" | 2 | the id «c» and not «b» | 2",
        "2023-08-16 | 2023-08-17 | 1 | another date | 1",
        "بوتين | شي | 1 | another text | 1",
        "كيم | | 2 | another text | 2",
      })
  void changedInput(String was, String is, int at, String differs, int line) throws IOException {
    resume();
    Files.writeString(articles, ARTICLES.replace(was, is == null ? "" : is));
    refused(
        articles
            + ": line "
            + at
            + ": has "
            + differs
            + " since its result was written, "
            + out
            + ": line "
            + line
            + MEND);
  }

  @Test
  void inputThatHasBecomeShorter() throws IOException {
    resume();
    Files.writeString(articles, ARTICLES.lines().findFirst().orElseThrow());
    refused(
        out + ": holds 5 results, but there are only 1 documents: the input has changed" + MEND);
  }

  @Test
  void anotherWayToCount() throws IOException {
    resume();
    refused(
        out + ": line 1: written with other --offsets or by another version of isnad" + MEND,
        "--offsets",
        "codepoint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes\n", "{}\n", "\n", "{\"schema\":\"isnad/1\"}\n"})
  void aFileOfSomethingElse(String content) throws IOException {
    Files.writeString(out, content);
    refused(out + ": line 1: no result of isnad's" + MEND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes without a line's end", "{\"id\": 1", "{\"schema\":\"isnad/2\""})
  void aFileOfSomethingElseWithoutALinesEnd(String content) throws IOException {
    Files.writeString(out, content);
    refused(out + ": its last line is no result of isnad's" + MEND);
  }

  @Test
  void aFileThatAnotherRunIsWriting() throws IOException {
    Files.write(out, uninterrupted());
    try (FileChannel other = FileChannel.open(out, StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      refused(out + ": another isnad is writing it: wait for its end, or name another file");
    }
  }

  @Test
  void badInputMakesNoFile() throws IOException {
    CommandRun run =
        CommandRun.withReaders(
            IsnadReader::new,
            "extract",
            "--resume",
            "--gazetteer",
            home.resolve("missing.tsv"),
            "--out",
            out,
            articles);
    assertThat(run.code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void otherFormatsAndStandardOutput() {
    assertThat(resume("--format", "json").err())
        .isEqualTo(
            "isnad: --resume: only JSON lines can be gone on with, not --format json: use"
                + " --format jsonl\n");
    assertThat(CommandRun.of("extract", "--resume", articles).err())
        .isEqualTo(
            "isnad: --resume: standard output can't be gone on with: name a file with --out\n");
    assertThat(out).doesNotExist();
  }
}
