package org.isnad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.dates.DateBenchmark;
import org.isnad.syntax.SegmentationBenchmark;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and writes what they say as a table of ratios: {@code BenchmarkReport FILE}.
 * Takes some fourteen minutes.
 */
final class BenchmarkReport {

  private static final String HEAP = "-Xmx2g";
  private static final int COLD_RUNS = 5;

  /** An iteration is as short as one reading of the page may be, so that there are many. */
  private static final TimeValue ITERATION = TimeValue.milliseconds(500);

  private static final TimeValue WARMUP = TimeValue.seconds(2);

  /**
   * What many iterations say together, in milliseconds: a busy machine makes some much longer,
   * which a mean and its confidence interval don't survive.
   *
   * @param median what half of them stay below
   * @param spread half the distance between their quartiles
   */
  private record Time(double median, double spread) {

    static Time of(double... iterations) {
      double[] sorted = iterations.clone();
      Arrays.sort(sorted);
      return new Time(quantile(sorted, 0.5), (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2);
    }

    private static double quantile(double[] sorted, double share) {
      double place = share * (sorted.length - 1);
      int below = (int) place;
      int above = Math.min(below + 1, sorted.length - 1);
      return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private double relativeSpread() {
      return spread / median;
    }

    Time per(double times) {
      return new Time(median / times, spread / times);
    }

    /** How many times as long another takes. */
    String ratio(Time other) {
      double ratio = other.median / median;
      return format(
          "%.2f ± %.2f", ratio, ratio * Math.hypot(relativeSpread(), other.relativeSpread()));
    }

    @Override
    public String toString() {
      return format("%.1f ± %.1f ms", median, spread);
    }
  }

  private final Map<String, Time> times = new HashMap<>();
  private final Map<String, Double> counts = new HashMap<>();
  private final List<String> rows = new ArrayList<>();

  private BenchmarkReport() {}

  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    BenchmarkReport report = new BenchmarkReport();
    report.measure();
    report.compare();
    report.processes();
    String written = report.written();
    System.out.println(written);
    Files.writeString(Path.of(args[0]), written, StandardCharsets.UTF_8);
  }

  private void measure() throws RunnerException {
    run(5, 20, options().include(SegmentationBenchmark.class.getName()));
    run(15, 20, options().include(CoreNlpBenchmark.class.getName()));
    run(5, 20, options().include(DateBenchmark.class.getName()));
    // Half of what is compiled at all is compiled behind the first 20 seconds: it's much code.
    run(
        20,
        20,
        options()
            .include(ReadingBenchmark.class.getName() + ".(everything|namesAndDates)")
            .param("text", "page"));
    run(
        10,
        20,
        options()
            .include(ReadingBenchmark.class.getName() + ".everything")
            .param("text", "sentence", "latin", "urls", "signs"));
    // One reading takes longer than an iteration.
    run(
        4,
        7,
        options()
            .include(ReadingBenchmark.class.getName() + ".everything")
            .param("text", "document"));
    run(40, 20, options().include(ReadingBenchmark.class.getName() + ".sideBySide"));
    run(3, 20, options().include(ReadingBenchmark.class.getName() + ".arithmetic"));
  }

  private static ChainedOptionsBuilder options() {
    return new OptionsBuilder().forks(1).jvmArgs(HEAP).shouldFailOnError(true);
  }

  private void run(int warmups, int measurements, ChainedOptionsBuilder options)
      throws RunnerException {
    options
        .warmupIterations(warmups)
        .warmupTime(WARMUP)
        .measurementIterations(measurements)
        .measurementTime(ITERATION);
    for (RunResult run : new Runner(options.build()).run()) {
      Result<?> result = run.getPrimaryResult();
      String name = result.getLabel();
      for (String key : run.getParams().getParamsKeys()) {
        name += " " + run.getParams().getParam(key);
      }
      times.put(name, Time.of(iterations(run)));
      run.getSecondaryResults()
          .forEach((counter, counted) -> counts.put(counter, counted.getScore()));
    }
  }

  private static double[] iterations(RunResult run) {
    return run.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
        .toArray();
  }

  private double count(String name) {
    Double count = counts.get(name);
    if (count == null) {
      throw new IllegalStateException("not counted: " + name + " of " + counts.keySet());
    }
    return count;
  }

  private Time time(String name) {
    Time time = times.get(name);
    if (time == null) {
      throw new IllegalStateException("not measured: " + name + " of " + times.keySet());
    }
    return time;
  }

  private void compare() {
    Time tokenized = time("annotate tokenize");
    Time tagged = time("annotate tokenize,ssplit,pos");
    Time parsed = time("annotate tokenize,ssplit,pos,parse");
    Time page = time("everything page");
    versus(
        "segmentation, same output",
        time("isnadSegments"),
        "its segmenter alone",
        time("coreNlpSegments"),
        8);
    versus(
        "names and dates, from text to mentions",
        time("namesAndDates page"),
        "tokenize,ssplit,pos",
        tagged,
        4);
    rows.add(
        row(
            "dates, of segmented tokens",
            format("%,.0f tokens a second", count("tokens")),
            "",
            "",
            "at least 1,000,000"));
    versus("everything, with relations", page, "tokenize,ssplit,pos,parse", parsed, 4);
    versus("everything, with relations", page, "tokenize", tokenized, 2);
    twoAgainstOne("two threads against one", "sideBySide", "at least 1.8");
    twoAgainstOne(
        "two threads of plain arithmetic against one: the machine's own scaling", "arithmetic", "");
    against("document", "a document of some 200,000 tokens, per character", "1.3");
    against("sentence", "one line of some 2,000 tokens without a comma, per character", "2");
    against("latin", "Latin, per character", "1");
    against("urls", "URLs, per character", "1");
    against("signs", "«a@a@», per character", "1");
  }

  private void twoAgainstOne(String what, String benchmark, String wanted) {
    Time two = time(benchmark + " 2").per(ReadingBenchmark.PAGES);
    Time one = time(benchmark + " 1").per(ReadingBenchmark.PAGES);
    rows.add(row(what, two.toString(), one.toString(), two.ratio(one), wanted));
  }

  private void versus(String what, Time own, String annotators, Time theirs, int wanted) {
    rows.add(
        row(
            what + ", against " + annotators,
            own.toString(),
            theirs.toString(),
            own.ratio(theirs),
            "at least " + wanted));
  }

  /** A text against the seed page, each by its length. */
  private void against(String text, String what, String wanted) {
    int pageLength = BenchmarkTexts.named("page").length();
    Time page = time("everything page").per(pageLength / 1000.0);
    Time other = time("everything " + text).per(BenchmarkTexts.named(text).length() / 1000.0);
    rows.add(
        row(
            what + " (times: of 1,000 characters)",
            other.toString(),
            page + " (the page)",
            page.ratio(other),
            "at most " + wanted));
  }

  private void processes() throws IOException, InterruptedException {
    cold("a Java program without options", ColdStart::program);
    Path archive = Path.of("target/isnad.jsa");
    Files.deleteIfExists(archive);
    cold("bin/isnad", ColdStart::launcher);
    ColdStart.writeArchive(archive);
    cold("bin/isnad with its archive of classes", ColdStart::launcher);
    rows.add(row("a text of 5 MB in a heap of 1 GB", large(), "", "", "is read"));
    rows.add(row("live heap after load, all", megabytes("all"), "", "", "at most 199 MB"));
    rows.add(
        row(
            "live heap after load, entities only",
            megabytes("entities"),
            "",
            "",
            "at most 120 MB"));
  }

  /** Reads the page in a process of its own. */
  private interface Start {
    ColdStart.Run of(String stages) throws IOException, InterruptedException;
  }

  private void cold(String who, Start start) throws IOException, InterruptedException {
    String what = "whole process on the page, " + who;
    rows.add(row(what + ", all", seconds("all", start), "", "", "at most 2.5 s"));
    rows.add(row(what + ", entities only", seconds("entities", start), "", "", "at most 1.3 s"));
  }

  private static String seconds(String stages, Start start)
      throws IOException, InterruptedException {
    double[] seconds = new double[COLD_RUNS];
    for (int i = 0; i < COLD_RUNS; i++) {
      seconds[i] = start.of(stages).seconds();
    }
    Arrays.sort(seconds);
    return format(
        "%.1f s (median of %d; %.1f to %.1f)",
        seconds[COLD_RUNS / 2], COLD_RUNS, seconds[0], seconds[COLD_RUNS - 1]);
  }

  private static String large() throws IOException, InterruptedException {
    try {
      return format("read in %.0f s", ColdStart.run("-Xmx1g", "all", "large").seconds());
    } catch (IllegalStateException e) {
      return "not read: " + e.getMessage();
    }
  }

  private static String megabytes(String stages) throws IOException, InterruptedException {
    return ColdStart.run("-Xmx2g", stages, "-").output() + " MB";
  }

  private String written() {
    return """
    # Benchmarks

    Written by `mvn -Pbenchmark`: JMH, one fork, the seed page `test-corpus/page.txt` unless a row says otherwise.
    Ratios are to stock CoreNLP, or to the row's other side, measured in the same run.
    Times are medians of 20 iterations (7 of the long document); ± is half the distance between their quartiles.

    %s, %d processors (%s %s), Java %s, %s heap.

    | measure | Isnad | other side | ratio | wanted |
    |---|---|---|---|---|
    %s

    A Java program starts with its class path and `-Xmx2g` alone. `bin/isnad` starts Java with `-XX:TieredStopAtLevel=1 -XX:+UseSerialGC` for little
    text, and with `-XX:SharedArchiveFile` where the archive of [docs/command-line.md](docs/command-line.md) was written.
    """
        .formatted(
            LocalDate.now(java.time.ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            processor(),
            System.getProperty("os.arch"),
            Runtime.version(),
            HEAP.substring(4),
            String.join("\n", rows));
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
