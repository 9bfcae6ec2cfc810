package org.isnad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Runs a process of its own. */
  static Run run(String heap, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName()));
    command.addAll(Arrays.asList(arguments));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output =
        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
            .strip();
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("a process of its own ended with " + code + ": " + command);
    }
    return new Run((System.nanoTime() - start) / 1e9, output);
  }
}
