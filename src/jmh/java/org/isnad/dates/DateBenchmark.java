package org.isnad.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.Sentence;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The dates of the seed page, whose tokens are there already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DateBenchmark {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 8, 16);

  private final DateTagger tagger = DateTagger.load();
  private List<Sentence> sentences = List.of();

  /** How many tokens are read; JMH gives them for each second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Tokens {
    public long tokens;

    /** JMH has counted those of the last iteration. */
    @Setup(Level.Iteration)
    public void reset() {
      tokens = 0;
    }
  }

  /** Cuts and tags the page. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    sentences = Analyzer.load().sentences(Files.readString(Path.of("test-corpus/page.txt")));
  }

  @Benchmark
  public List<DateMention> dates(Tokens read) {
    read.tokens += sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    return tagger.tag(sentences, Optional.of(PUBLISHED));
  }
}
