package org.isnad.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The seed page cut into stems and clitics, by CoreNLP's segmenter and by ours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SegmentationBenchmark {

  private List<String> lines = List.of();
  private Function<String, List<String>> plain = line -> List.of();
  private Function<String, List<String>> fast = line -> List.of();

  /** Loads both. */
  @Setup
  public void load() throws IOException {
    lines =
        Files.readAllLines(Path.of("test-corpus/page.txt")).stream()
            .map(CoreNlp::readable)
            .toList();
    plain = CoreNlp.plainSegmenter();
    fast = CrfSegmenter.load().orElseThrow()::words;
  }

  @Benchmark
  public int coreNlpSegments() {
    return lines.stream().mapToInt(line -> plain.apply(line).size()).sum();
  }

  @Benchmark
  public int isnadSegments() {
    return lines.stream().mapToInt(line -> fast.apply(line).size()).sum();
  }
}
