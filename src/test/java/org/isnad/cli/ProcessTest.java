package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.Article;
import org.isnad.output.JsonFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program as a process of its own, in the most unfavourable surroundings: an Egyptian locale
 * and a platform encoding without Arabic letters.
 */
class ProcessTest {

  private final Path home;

  ProcessTest(@TempDir Path home) {
    this.home = home;
  }

  private CommandRun run(Class<?> main, String... args) throws Exception {
    return run(command(main, args));
  }

  private static List<String> command(Class<?> main, String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    return command;
  }

  private CommandRun run(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Path out = home.resolve("stdout");
    Path err = home.resolve("stderr");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new CommandRun(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private Path page(String text) throws IOException {
    return Files.writeString(home.resolve("page.txt"), text, UTF_8);
  }

  @Test
  void resultsAreUtf8AndNothingElseIsPrinted() throws Exception {
    CommandRun run = run(NoisyProcess.class, "extract", page("بوتين هنا").toString());
    String document =
        JsonFormat.write(CommandRun.firstWord(Article.of("page", "بوتين هنا", Optional.empty())));
    assertThat(run).isEqualTo(new CommandRun(0, document, ""));
  }

  @Test
  void aFaultIsOneLineAndExitCodeOne() throws Exception {
    CommandRun run = run(NoisyProcess.class, "extract", page(CommandRun.FAULTY).toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("isnad: ").hasLineCount(1);
  }

  @Test
  void badInputIsOneLineAndExitCodeTwo() throws Exception {
    CommandRun undated = run(Main.class, "extract", "--date", "x", "page.txt");
    assertThat(undated.code()).isEqualTo(2);
    assertThat(undated.err()).contains("«x» is not a date").hasLineCount(1);
    String missing = home.resolve("missing.txt").toString();
    CommandRun expected =
        new CommandRun(
            2, "", "isnad: " + missing + ": no such file or directory: check the path\n");
    assertThat(run(Main.class, "extract", missing)).isEqualTo(expected);
    assertThat(run(Demo.class, missing)).isEqualTo(expected);
  }

  @Test
  void theHelpIsThere() throws Exception {
    CommandRun run = run(Main.class, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: isnad");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aClosedPipeIsSilent() throws Exception {
    Path lines = home.resolve("many.jsonl");
    Files.writeString(lines, "{\"text\": \"بوتين هنا\"}\n".repeat(5_000), UTF_8);
    Path code = home.resolve("code");
    List<String> shell =
        new ArrayList<>(List.of("sh", "-c", "{ \"$@\"; echo $? >" + code + "; } | head -1", "sh"));
    shell.addAll(command(NoisyProcess.class, "extract", lines.toString()));
    CommandRun run = run(shell);
    assertThat(run.out()).hasLineCount(1);
    assertThat(run.err()).isEmpty();
    assertThat(code).hasContent("141\n");
  }

  /** «خ.txt», written by a shell: this test's own Java may not be able to name it either. */
  private static final String ARABIC_NAME = "$(printf '\\330\\256').txt";

  @Test
  void anArabicFileNameThatTheLocaleLacksIsRefusedWithTheRemedy() throws Exception {
    Path texts = Files.createDirectory(home.resolve("texts"));
    run(List.of("sh", "-c", "echo x > " + texts + "/" + ARABIC_NAME));
    List<String> shell =
        new ArrayList<>(List.of("sh", "-c", "\"$@\" " + texts + "/" + ARABIC_NAME, "sh"));
    shell.addAll(command(NoisyProcess.class, "extract"));
    assertThat(run(shell)).satisfies(ProcessTest::saysWhatToSet);
    assertThat(run(NoisyProcess.class, "extract", texts.toString()))
        .satisfies(ProcessTest::saysWhatToSet);
    Path out = home.resolve("out");
    assertThat(run(NoisyProcess.class, "extract", "--out", out.toString(), texts.toString()))
        .satisfies(ProcessTest::saysWhatToSet);
    assertThat(out).doesNotExist();
  }

  private static void saysWhatToSet(CommandRun run) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith(": set LC_ALL=C.UTF-8\n").hasLineCount(1);
  }
}
