package org.isnad.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.testing.JavaSource;
import org.isnad.testing.RuntimeClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The consumer's programs, each a process of its own under an Egyptian locale, on what users get
 * and nothing else: no library of the tests, no logger, nothing optional and none of what the POM
 * excludes.
 */
class UsersClassPathIT {

  private static final Path SOURCES =
      Path.of("src", "it", "consumer", "src", "main", "java", "reader");

  private final Path home;

  UsersClassPathIT(@TempDir Path home) {
    this.home = home;
  }

  private Path run(String program) throws IOException, InterruptedException {
    int code = exitCode(program, RuntimeClassPath.with(home));
    assertThat(code).as(said()).isZero();
    return printed();
  }

  private int exitCode(String program, String classPath) throws IOException, InterruptedException {
    assertThat(JavaSource.problems(SOURCES.resolve(program + ".java"), classPath, home)).isEmpty();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                classPath,
                "reader." + program)
            .redirectOutput(printed().toFile())
            .redirectError(home.resolve("stderr").toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("%s ends", program).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue();
  }

  private Path printed() {
    return home.resolve("stdout");
  }

  private String said() throws IOException {
    return Files.readString(home.resolve("stderr"), UTF_8);
  }

  @Test
  void theReadmesExampleIsReadAndNothingElseIsPrinted() throws Exception {
    Path out = run("ReadmeExample");

    assertThat(Files.readAllLines(out, UTF_8))
        .isEqualTo(
            List.of(
                "واشنطن accuse بيونغ يانغ",
                "بيونغ يانغ supply-arms أسلحة",
                "true",
                "1 false",
                "0 false"));
    assertThat(said()).isEmpty();
  }

  /**
   * Were a class missing of what the POM excludes, the program would end with an error. Nothing
   * prints either, SLF4J's complaint about a missing logger included, but CoreNLP's own log of its
   * pipelines.
   */
  @Test
  void behindNoDoorAClassIsMissingOrALogger() throws Exception {
    Path out = run("EveryDoor");

    assertThat(Files.readAllLines(out, UTF_8).get(0)).isEqualTo("15");
    assertThat(said().lines())
        .containsExactly(
            "Registering annotator isnad with class org.isnad.corenlp.IsnadAnnotator",
            "Adding annotator isnad");
  }

  @Test
  void whoAsksForTurtleWithoutRdf4jIsToldWhatToAdd() throws Exception {
    assertThat(exitCode("TurtleExample", RuntimeClassPath.with(home))).isEqualTo(1);

    assertThat(printed()).isEmptyFile();
    assertThat(said().lines().findFirst())
        .hasValue(
            "Exception in thread \"main\" java.lang.IllegalStateException: Turtle needs RDF4J: the"
                + " class org.eclipse.rdf4j.rio.turtle.TurtleWriter was not found: add"
                + " org.eclipse.rdf4j:rdf4j-rio-turtle:5.1.5 to your dependencies, behind Isnad,"
                + " and a provider of SLF4J such as org.slf4j:slf4j-nop:1.7.36");
  }

  @Test
  void withWhatTheErrorNamesTurtleIsWrittenAndNothingElseIsPrinted() throws Exception {
    int code = exitCode("TurtleExample", RuntimeClassPath.wholeWith(home));

    assertThat(code).as(said()).isZero();
    assertThat(printed()).content(UTF_8).startsWith("@prefix ").contains("isnad:predicate");
    assertThat(said()).isEmpty();
  }
}
