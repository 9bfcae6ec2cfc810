package org.isnad;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One process, from its start to its end: {@code ColdStart all|entities TEXT} loads the library,
 * reads a text ({@link BenchmarkTexts}, or {@code -} for none) and prints the live heap in
 * megabytes.
 */
final class ColdStart {

  private ColdStart() {}

  public static void main(String[] args) {
    Isnad isnad =
        args[0].equals("all")
            ? Isnad.create()
            : Isnad.builder().stages(Set.of(Stage.ENTITIES)).build();
    if (!args[1].equals("-")) {
      Extraction found = isnad.extract(Article.of(BenchmarkTexts.named(args[1])));
      if (found.mentions().isEmpty() || found.error().isPresent()) {
        throw new IllegalStateException("read in vain: " + found.error());
      }
      return;
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.println((runtime.totalMemory() - runtime.freeMemory()) >> 20);
    java.lang.ref.Reference.reachabilityFence(isnad);
  }

  /** What one process took and printed. */
  record Run(double seconds, String output) {}

  /** A Java program that reads the page, with no options but its heap. */
  static Run program(String stages) throws IOException, InterruptedException {
    return run("-Xmx2g", stages, "page");
  }

  /** The command, as the script starts it. */
  static Run launcher(String stages) throws IOException, InterruptedException {
    return timed(launcher(stages, Map.of()));
  }

  /** Has the command write its archive of classes. */
  static void writeArchive(Path archive) throws IOException, InterruptedException {
    String option = "-XX:ArchiveClassesAtExit=" + archive.toAbsolutePath();
    timed(launcher("all", Map.of("ISNAD_JAVA_OPTIONS", option)));
  }

  private static ProcessBuilder launcher(String stages, Map<String, String> environment) {
    List<String> command = new ArrayList<>(List.of("bin/isnad", "extract"));
    if (!stages.equals("all")) {
      command.addAll(List.of("--stages", stages));
    }
    command.add("test-corpus/page.txt");
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().putAll(environment);
    return process;
  }

  /** Runs this program as a process of its own. */
  static Run run(String heap, String stages, String text) throws IOException, InterruptedException {
    return timed(
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            heap,
            "-cp",
            System.getProperty("java.class.path"),
            ColdStart.class.getName(),
            stages,
            text));
  }

  private static Run timed(ProcessBuilder builder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("a process of its own ended with " + code);
    }
    return new Run((System.nanoTime() - start) / 1e9, output);
  }
}
