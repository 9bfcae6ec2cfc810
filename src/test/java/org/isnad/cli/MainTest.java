package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.isnad.Article;
import org.isnad.DataFileException;
import org.isnad.output.TextFormat;
import org.isnad.output.TextLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void helpNamesTheCommandsOnStandardOutput() {
    CommandRun run = CommandRun.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Usage: isnad")
        .contains("extract", "demo", "evaluate", "train-names");
  }

  @Test
  void helpOfExtractNamesEveryOptionAndTheExitCodes() {
    CommandRun run = CommandRun.of("extract", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("FILE|DIRECTORY|ARTICLES.jsonl|-")
        .contains("--date", "--format", "--out", "--encoding", "--minimum-confidence")
        .contains("--stages", "--only", "--predicates", "--gazetteer", "--name-model", "--debug")
        .contains("--input", "--resume", "--threads", "--zone", "--hijri-offset")
        .contains("windows-1256", "Exit codes");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void helpOfTrainNamesNamesEveryOptionTheFormatAndTheExitCodes() {
    CommandRun run = CommandRun.of("train-names", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("--train=FILE", "--classes=FILE", "--out=DIRECTORY")
        .contains("a word, a tab and a BIO tag", "names.crf", "names.md", "Exit codes");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void versionIsOneLine(String option) {
    CommandRun run = CommandRun.of(option);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("isnad ").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "                     ~ Say what to do: extract, demo, evaluate, train-names,"
            + " generate-completion; see isnad --help",
        "frobnicate           ~ Unmatched argument at index 0: 'frobnicate'; see isnad --help",
        "extract              ~ Missing required parameter: 'FILE|DIRECTORY|ARTICLES.jsonl|-'; see"
            + " isnad extract --help",
        "extract a --speed    ~ Unknown option: '--speed'; see isnad extract --help",
        "extarct a            ~ Unmatched arguments from index 0: 'extarct', 'a': did you mean"
            + " extract?; see isnad --help",
        "extract --formt=text a ~ Unknown option: '--formt=text': did you mean --format?; see isnad"
            + " extract --help",
        "extract -out a       ~ Unknown option: '-out': did you mean --out?; see isnad extract"
            + " --help",
        "extract --form a     ~ Unknown option: '--form'; see isnad extract --help",
        "extract --speed a    ~ Unknown option: '--speed'; see isnad extract --help",
        "extract a --out      ~ Missing required parameter for option '--out' (PATH); see isnad"
            + " extract --help",
        "demo a b             ~ Unmatched argument at index 2: 'b'; see isnad demo --help",
        "train-names --out x --classes y ~ Missing required option: '--train=FILE'; see isnad"
            + " train-names --help",
        "train-names --train x --classes y ~ Missing required option: '--out=DIRECTORY'; see isnad"
            + " train-names --help",
        "train-names --train x --out y ~ Missing required option: '--classes=FILE'; see isnad"
            + " train-names --help"
      })
  void wrongArgumentsAreOneLineAndExitCodeTwo(String line, String message) {
    Object[] args = line == null ? new Object[0] : line.split(" ");
    assertThat(CommandRun.of(args)).isEqualTo(new CommandRun(2, "", "isnad: " + message + "\n"));
  }

  @Test
  void aDataFileThatCannotBeUsedIsTheUsersToMend() {
    DataFileException missing = new DataFileException(List.of("a.ser.gz: not on the class path"));
    assertThat(demo(missing))
        .isEqualTo(new CommandRun(2, "", "isnad: a.ser.gz: not on the class path\n"));
  }

  @Test
  void soIsAMissingJar() {
    CommandRun run = demo(new NoClassDefFoundError("edu/stanford/nlp/ling/CoreLabel"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("a jar is missing", "edu.stanford.nlp.ling.CoreLabel", "lib")
        .doesNotContain("fault of the program");
  }

  @Test
  void soIsAMissingJarThatTheLibraryCanDoWithout() {
    Throwable missing = new ClassNotFoundException("org.eclipse.rdf4j.rio.turtle.TurtleWriter");
    CommandRun run = demo(new IllegalStateException("add RDF4J", missing));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("a jar is missing", "org.eclipse.rdf4j.rio.turtle.TurtleWriter", "lib");
  }

  private static CommandRun demo(Throwable fault) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                wishes -> {
                  if (fault instanceof Error error) {
                    throw error;
                  }
                  throw (RuntimeException) fault;
                })
            .run(new String[] {"demo"}, InputStream.nullInputStream(), out, err);
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  @Test
  void theDemoShowsATextOfTheUsersOwn(@TempDir Path home) throws IOException {
    Path page = Files.writeString(home.resolve("mine.txt"), "بوتين هنا", UTF_8);
    String shown = TextFormat.write(CommandRun.firstWord(Article.of("بوتين هنا").withId("mine")));
    assertThat(CommandRun.of("demo", page)).isEqualTo(new CommandRun(0, shown, ""));
  }

  @Test
  void whatAPersonReadsIsAsWideAndColouredAsTheTerminal(@TempDir Path home) throws IOException {
    String text = "بوتين هنا " + "كلمة ".repeat(40);
    Path page = Files.writeString(home.resolve("mine.txt"), text, UTF_8);
    String shown =
        TextFormat.write(
            CommandRun.firstWord(Article.of(text).withId("mine")), new TextLayout(60, true));
    assertThat(inTerminal(60, "demo", page)).isEqualTo(shown);
    assertThat(inTerminal(60, "extract", "--format", "text", page)).isEqualTo(shown);
    assertThat(inTerminal(10, "demo", page).lines().findFirst().orElseThrow())
        .hasSizeGreaterThan(30);
    Path out = home.resolve("out.txt");
    assertThat(inTerminal(60, "extract", "--format", "text", "--out", out, page)).isEmpty();
    assertThat(out).content().doesNotContain("\u001B");
  }

  private static String inTerminal(int columns, Object... args) {
    Terminals terminal =
        new Terminals() {
          @Override
          public boolean showsResults() {
            return true;
          }

          @Override
          public boolean showsMessages() {
            return true;
          }

          @Override
          public OptionalInt columns() {
            return OptionalInt.of(columns);
          }

          @Override
          public boolean hasColours() {
            return true;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    new Main(wishes -> CommandRun::firstWord, terminal)
        .run(words, InputStream.nullInputStream(), out, new ByteArrayOutputStream());
    return out.toString(UTF_8);
  }

  @Test
  void theDemoRefusesAMissingFileAsExtractDoes(@TempDir Path home) {
    CommandRun run = CommandRun.of("demo", home.resolve("missing"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such file").hasLineCount(1);
  }
}
