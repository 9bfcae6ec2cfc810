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
 * and nothing else: no library of the tests, no logger, and none of what the POM excludes.
 */
class UsersClassPathIT {

  private static final Path SOURCES =
      Path.of("src", "it", "consumer", "src", "main", "java", "reader");

  private final Path home;

  UsersClassPathIT(@TempDir Path home) {
    this.home = home;
  }

  private Path run(String program) throws IOException, InterruptedException {
    String classPath = RuntimeClassPath.with(home);
    assertThat(JavaSource.problems(SOURCES.resolve(program + ".java"), classPath, home)).isEmpty();
    Path out = home.resolve("stdout");
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
            .redirectOutput(out.toFile())
            .redirectError(home.resolve("stderr").toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("%s ends", program).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(said()).isZero();
    return out;
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

  /** Were a class missing of what the POM excludes, the program would end with an error. */
  @Test
  void behindNoDoorAClassIsMissing() throws Exception {
    Path out = run("EveryDoor");

    assertThat(Files.readAllLines(out, UTF_8).get(0)).isEqualTo("16");
  }
}
