package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad arguments and files: one line, exit code 2, nothing written, and no model loaded before. */
class TrainNamesCommandTest {

  private static final String GOOD_LINES = "وصل\tO\nسامر\tB-PER\n";
  private static final String GOOD_CLASSES = "# Source: a test\nword\tclasses\nوصل\t1|10\n";

  private final Path home;
  private final Path out;
  private final Path train;
  private final Path classes;

  TrainNamesCommandTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.out = Files.createDirectory(home.resolve("out"));
    this.train = write("train.tsv", GOOD_LINES);
    this.classes = write("classes.tsv", GOOD_CLASSES);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text, UTF_8);
  }

  @AfterEach
  void nothingIsWritten() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).isEmpty();
    }
  }

  private static CommandRun train(Path train, Path classes, Path out) {
    return CommandRun.of("train-names", "--train", train, "--classes", classes, "--out", out);
  }

  private static void refused(CommandRun run, String message) {
    assertThat(run).isEqualTo(new CommandRun(2, "", "isnad: " + message + "\n"));
  }

  @Test
  void aMissingTrainingFile() {
    Path missing = home.resolve("missing.tsv");
    refused(train(missing, classes, out), missing + ": no such file: check the path");
  }

  @Test
  void theSecondOfTwoTrainingFilesIsMissing() {
    Path missing = home.resolve("missing.tsv");
    CommandRun run =
        CommandRun.of(
            "train-names",
            "--train",
            train,
            "--train",
            missing,
            "--classes",
            classes,
            "--out",
            out);
    refused(run, missing + ": no such file: check the path");
  }

  @Test
  void aMalformedLine() throws IOException {
    Path bad = write("bad.tsv", "وصل\tO\nسامر B-PER\n");
    refused(train(bad, classes, out), bad + ":2: not a word, a tab and a BIO tag: «سامر B-PER»");
  }

  @Test
  void ofManyMalformedLinesTheFirstIsNamedAndTheOthersCounted() throws IOException {
    Path bad = write("bad.tsv", "وصل\tO\nسامر B-PER\nإلى\nعدن\tLOC\n");
    refused(
        train(bad, classes, out),
        bad + ":2: not a word, a tab and a BIO tag: «سامر B-PER» (and 2 more problems in it)");
  }

  @Test
  void aTrainingFileWithoutSentences() throws IOException {
    Path empty = write("empty.tsv", "\n\n");
    refused(
        train(empty, classes, out),
        empty + ": no sentences: write a word, a tab and a BIO tag in each line");
  }

  @Test
  void missingWordClasses() {
    Path missing = home.resolve("missing.tsv");
    refused(train(train, missing, out), missing + ": no such file");
  }

  @Test
  void wordClassesThatAreNoNumbers() throws IOException {
    Path bad = write("bad.tsv", GOOD_CLASSES + "سامر\tone|7\n");
    refused(train(train, bad, out), bad + ":4: the classes must be numbers, separated by bars");
  }

  @Test
  void wordClassesWithOtherColumns() throws IOException {
    Path bad = write("bad.tsv", "word\tclass\nوصل\t1\n");
    refused(train(train, bad, out), bad + ":1: the columns must be word, classes");
  }

  @Test
  void aWordWithFewerClassesThanTheFirst() throws IOException {
    Path bad = write("bad.tsv", GOOD_CLASSES + "سامر\t7\n");
    refused(train(train, bad, out), bad + ":4: every word must have as many classes as the first");
  }

  @Test
  void wordClassesWithoutWords() throws IOException {
    Path empty = write("empty.tsv", "# Source: a test\nword\tclasses\n");
    refused(train(train, empty, out), empty + ":2: no line below the header; add one");
  }

  @Test
  void aPlaceThatIsNotThere() {
    Path nowhere = home.resolve("nowhere");
    refused(train(train, classes, nowhere), nowhere + ": no such directory: make it first");
  }

  @Test
  void aFileWhereADirectoryIsNeeded() {
    refused(train(train, classes, train), train + ": is a file: --out names a directory");
    assertThat(train).hasContent(GOOD_LINES);
  }
}
