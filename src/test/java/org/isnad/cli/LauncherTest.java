package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script beside the jar, and what shells complete of it. */
class LauncherTest {

  /** How Java is started for little text. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n";

  private final Path home;
  private final Path script;

  LauncherTest(@TempDir Path directory) throws IOException {
    this.home = directory.toRealPath().resolve("a folder");
    this.script = home.resolve("bin/isnad");
    Files.createDirectories(script.getParent());
    Files.copy(Path.of("bin/isnad"), script);
    Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" \"LC_ALL=${LC_ALL:-}\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private CommandRun run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Path out = home.resolve("stdout");
    Path err = home.resolve("stderr");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new CommandRun(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  @Test
  void argumentsArePassedOnAsTheyAre() throws Exception {
    Path jar = Files.createFile(home.resolve("isnad.jar"));
    CommandRun run = run(Map.of(), script.toString(), "extract", "a b.txt", "*", "");
    assertThat(run)
        .isEqualTo(
            new CommandRun(
                0, QUICK + "-jar\n" + jar + "\nextract\na b.txt\n*\n\nLC_ALL=C.UTF-8\n", ""));
  }

  @Test
  void aLinkToItFindsTheJarOfTheProject() throws Exception {
    Path jar = Files.createDirectories(home.resolve("target")).resolve("isnad.jar");
    Files.createFile(jar);
    Path link = Files.createSymbolicLink(home.resolve("link"), Path.of("bin/isnad"));
    assertThat(run(Map.of("ISNAD_JAVA_OPTIONS", "-Xmx4g -ea"), link.toString()).out())
        .isEqualTo(QUICK + "-Xmx4g\n-ea\n-jar\n" + jar + "\nLC_ALL=C.UTF-8\n");
  }

  @Test
  void javaIsLeftToItselfWhereThereMayBeMuchText() throws Exception {
    Files.createFile(home.resolve("isnad.jar"));
    Path much = Files.write(home.resolve("much.jsonl"), new byte[1_000_001]);
    for (String text : List.of("-", home.toString(), much.toString(), "news.jsonl.gz")) {
      assertThat(run(Map.of(), script.toString(), "extract", text).out()).startsWith("-jar\n");
    }
    assertThat(run(Map.of(), script.toString(), "train-names").out()).startsWith("-jar\n");
  }

  @Test
  void aCollectorOfOnesOwnIsTheOnlyOne() throws Exception {
    Files.createFile(home.resolve("isnad.jar"));
    assertThat(run(Map.of("ISNAD_JAVA_OPTIONS", "-XX:+UseG1GC"), script.toString()).out())
        .startsWith("-XX:TieredStopAtLevel=1\n-XX:+UseG1GC\n-jar\n");
  }

  @Test
  void anArchiveOfClassesIsTakenIfItIsNewerThanTheJar() throws Exception {
    Path jar = Files.createFile(home.resolve("isnad.jar"));
    Path archive = Files.createFile(home.resolve("isnad.jsa"));
    String taken = "-XX:SharedArchiveFile=" + archive + "\n";
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
    assertThat(run(Map.of(), script.toString()).out()).contains(taken);
    assertThat(
            run(Map.of("ISNAD_JAVA_OPTIONS", "-XX:ArchiveClassesAtExit=x"), script.toString())
                .out())
        .doesNotContain(taken);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run(Map.of(), script.toString()).out()).doesNotContain(taken);
  }

  @ParameterizedTest
  @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "C.UTF-8, C.UTF-8"})
  void aLocaleWithoutArabicLettersIsExchanged(String locale, String passedOn) throws Exception {
    Files.createFile(home.resolve("isnad.jar"));
    assertThat(run(Map.of("LC_ALL", locale), script.toString()).out())
        .endsWith("LC_ALL=" + passedOn + "\n");
  }

  @Test
  void whatIsMissingIsNamedOnOneLine() throws Exception {
    assertThat(run(Map.of(), script.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "isnad: " + home + "/target/isnad.jar: no such file: build it with mvn package\n"));
    Files.createFile(home.resolve("isnad.jar"));
    assertThat(run(Map.of("JAVA_HOME", "/nowhere"), script.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "isnad: /nowhere/bin/java: not found: install a JDK 17 or newer, or set"
                    + " JAVA_HOME\n"));
  }

  // Completion.

  @ParameterizedTest
  @CsvSource({
    "isnad ext,                       extract",
    "isnad extract --minimum,         --minimum-confidence",
    "isnad extract --format rel,      relations-tsv",
    "isnad extract --offsets code,    codepoint",
    "isnad extract --stages ent,      entities",
    "isnad extract --input js,        jsonl"
  })
  void bashCompletesCommandsOptionsAndValues(String written, String completed) throws Exception {
    CommandRun completion = CommandRun.of("generate-completion");
    assertThat(completion.code()).isZero();
    Path file = Files.writeString(home.resolve("completion.bash"), completion.out(), UTF_8);
    List<String> words = new ArrayList<>(List.of("bash", "-c", COMPLETE, file.toString()));
    words.addAll(Arrays.asList(written.split(" ")));
    CommandRun run = run(Map.of(), words.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.out().strip()).isEqualTo(completed);
  }

  /** What bash does when the tabulator is pressed behind the last of the words. */
  private static final String COMPLETE =
      """
      source "$0"
      COMP_WORDS=("$@")
      COMP_CWORD=$(($# - 1))
      COMP_LINE="$*"
      COMP_POINT=${#COMP_LINE}
      # Works behind a real tabulator only.
      compopt() { :; }
      _complete_isnad
      printf '%s\\n' "${COMPREPLY[@]}"
      """;
}
