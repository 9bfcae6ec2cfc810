package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The library, from text to extraction. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  /** So many copies of the page are read side by side. */
  static final int PAGES = 16;

  /** Some 30 ms, as long as a page takes. */
  private static final int ROUNDS = 15_000_000;

  /** A library and a text for it. */
  @State(Scope.Benchmark)
  public static class Reading {

    /** What is read; see {@link BenchmarkTexts}. */
    @Param("page")
    public String text = "page";

    private Isnad everything = Isnad.create();
    private Isnad entities = Isnad.builder().stages(Set.of(Stage.ENTITIES)).build();
    private Article article = Article.of("");

    /** Takes the text. */
    @Setup(Level.Trial)
    public void take() {
      article = Article.of(BenchmarkTexts.named(text));
    }
  }

  /** A library that reads on some threads. */
  @State(Scope.Benchmark)
  public static class Threads {

    /** How many. */
    @Param({"1", "2"})
    public int threads = 1;

    private @Nullable Isnad isnad;

    /** Loads the library. */
    @Setup(Level.Trial)
    public void load() {
      isnad = Isnad.builder().parallelism(threads).build();
    }
  }

  @Benchmark
  public Extraction everything(Reading reading) {
    return reading.everything.extract(reading.article);
  }

  @Benchmark
  public Extraction namesAndDates(Reading reading) {
    return reading.entities.extract(reading.article);
  }

  @Benchmark
  public long sideBySide(Threads threads) {
    Article page = Article.of(BenchmarkTexts.named("page"));
    return requireNonNull(threads.isnad)
        .extractAll(Stream.generate(() -> page).limit(PAGES))
        .mapToLong(found -> found.relations().size())
        .sum();
  }

  /** Work that needs no memory, shared out as articles are: how well the machine itself scales. */
  @Benchmark
  public long arithmetic(Threads threads) {
    return InOrder.map(
            LongStream.range(0, PAGES).boxed(),
            ReadingBenchmark::mixed,
            Workers.of(threads.threads))
        .mapToLong(Long::longValue)
        .sum();
  }

  private static long mixed(long seed) {
    long mixed = seed;
    for (int i = 0; i < ROUNDS; i++) {
      mixed = mixed * 6364136223846793005L + 1442695040888963407L;
      mixed ^= mixed >>> 29;
    }
    return mixed;
  }
}
