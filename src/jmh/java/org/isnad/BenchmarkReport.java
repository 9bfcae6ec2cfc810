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
 * Takes some seven minutes.
 */
final class BenchmarkReport {

  private static final String HEAP = "-Xmx2g";
  private static final int COLD_RUNS = 5;

  /** A time in milliseconds, and the half of its 99.9 % confidence interval. */
  private record Time(double score, double error) {

    double relativeError() {
      return error / score;
    }

    Time per(double times) {
      return new Time(score / times, error / times);
    }

    /** How many times as long another takes. */
    String ratio(Time other) {
      double ratio = other.score / score;
      double error = ratio * Math.hypot(relativeError(), other.relativeError());
      return Double.isFinite(error) ? format("%.2f ± %.2f", ratio, error) : format("%.2f", ratio);
    }

    @Override
    public String toString() {
      return Double.isFinite(error)
          ? format("%.1f ± %.1f ms", score, error)
          : format("%.1f ms", score);
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
    run(5, 6, options().include(SegmentationBenchmark.class.getName()));
    run(5, 6, options().include(CoreNlpBenchmark.class.getName()));
    run(5, 6, options().include(DateBenchmark.class.getName()));
    run(
        6,
        6,
        options()
            .include(ReadingBenchmark.class.getName() + ".(everything|namesAndDates)")
            .param("text", "page"));
    run(
        3,
        3,
        options()
            .include(ReadingBenchmark.class.getName() + ".everything")
            .param("text", "sentence", "latin", "urls", "signs", "document"));
    run(4, 5, options().include(ReadingBenchmark.class.getName() + ".sideBySide"));
  }

  private static ChainedOptionsBuilder options() {
    return new OptionsBuilder().forks(1).jvmArgs(HEAP).shouldFailOnError(true);
  }

  private void run(int warmups, int measurements, ChainedOptionsBuilder options)
      throws RunnerException {
    TimeValue length = TimeValue.seconds(2);
    options
        .warmupIterations(warmups)
        .warmupTime(length)
        .measurementIterations(measurements)
        .measurementTime(length);
    for (RunResult run : new Runner(options.build()).run()) {
      Result<?> result = run.getPrimaryResult();
      String name = result.getLabel();
      for (String key : run.getParams().getParamsKeys()) {
        name += " " + run.getParams().getParam(key);
      }
      times.put(name, new Time(result.getScore(), result.getScoreError()));
      run.getSecondaryResults()
          .forEach((counter, counted) -> counts.put(counter, counted.getScore()));
    }
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
    rows.add(
        row(
            "two threads against one",
            time("sideBySide 2").per(ReadingBenchmark.PAGES).toString(),
            time("sideBySide 1").per(ReadingBenchmark.PAGES).toString(),
            time("sideBySide 2").ratio(time("sideBySide 1")),
            "at least 1.8"));
    against("document", "a document of some 200,000 tokens, per character", "1.3");
    against("sentence", "one line of some 2,000 tokens without a comma, per character", "2");
    against("latin", "Latin, per character", "1");
    against("urls", "URLs, per character", "1");
    against("signs", "«a@a@», per character", "1");
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
    rows.add(
        row("whole process on the page, all", seconds("all", "page"), "", "", "at most 2.5 s"));
    rows.add(
        row(
            "whole process on the page, entities only",
            seconds("entities", "page"),
            "",
            "",
            "at most 1.3 s"));
    rows.add(row("live heap after load, all", megabytes("all"), "", "", "at most 199 MB"));
    rows.add(
        row(
            "live heap after load, entities only",
            megabytes("entities"),
            "",
            "",
            "at most 120 MB"));
  }

  private static String seconds(String stages, String text)
      throws IOException, InterruptedException {
    double[] seconds = new double[COLD_RUNS];
    for (int i = 0; i < COLD_RUNS; i++) {
      seconds[i] = ColdStart.run(HEAP, stages, text).seconds();
    }
    Arrays.sort(seconds);
    return format(
        "%.1f s (median of %d; %.1f to %.1f)",
        seconds[COLD_RUNS / 2], COLD_RUNS, seconds[0], seconds[COLD_RUNS - 1]);
  }

  private static String megabytes(String stages) throws IOException, InterruptedException {
    return ColdStart.run(HEAP, stages, "-").output() + " MB";
  }

  private String written() {
    return """
    # Benchmarks

    Written by `mvn -Pbenchmark`: JMH, one fork, the seed page `test-corpus/page.txt` unless a row says otherwise.
    Ratios are to stock CoreNLP, or to the row's other side, measured in the same run; ± is half the 99.9 %% confidence interval.

    %s, %d processors (%s %s), Java %s, %s heap.

    | measure | Isnad | other side | ratio | wanted |
    |---|---|---|---|---|
    %s
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
