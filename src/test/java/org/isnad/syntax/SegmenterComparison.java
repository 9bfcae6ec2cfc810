package org.isnad.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares the fast segmenter with CoreNLP's own, word for word.
 *
 * <p>As a program it reads texts, a line at a time, prints every line that they cut differently,
 * and at the end how many words there were and how long each took. With {@code --time} before a
 * file it reads the lines again and again, by turns, and prints the medians of the time.
 */
final class SegmenterComparison {

  /** A line that is cut differently. */
  record Difference(String line, List<String> plain, List<String> fast) {
    @Override
    public String toString() {
      int at = 0;
      while (at < Math.min(plain.size(), fast.size()) && plain.get(at).equals(fast.get(at))) {
        at++;
      }
      return "from word %d: CoreNLP %s, fast %s in: %s"
          .formatted(at, rest(plain, at), rest(fast, at), line);
    }

    private static List<String> rest(List<String> words, int at) {
      return words.subList(at, Math.min(words.size(), at + 4));
    }
  }

  private final Function<String, List<String>> plain = CoreNlp.plainSegmenter();
  private final Function<String, List<String>> fast =
      CrfSegmenter.load()
              .orElseThrow(() -> new IllegalStateException("the build has converted no segmenter"))
          ::words;

  /** The differences of lines, in their order. */
  List<Difference> differences(Stream<String> lines) {
    return lines
        .map(CoreNlp::readable)
        .map(line -> new Difference(line, plain.apply(line), fast.apply(line)))
        .filter(compared -> !compared.plain().equals(compared.fast()))
        .toList();
  }

  public static void main(String[] args) throws IOException {
    SegmenterComparison comparison = new SegmenterComparison();
    if (args[0].equals("--time")) {
      comparison.time(Files.readAllLines(Path.of(args[1])));
      return;
    }
    long lines = 0;
    int differences = 0;
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
      List<String> batch = new ArrayList<>();
      String line;
      do {
        line = in.readLine();
        if (line != null) {
          batch.add(line);
        }
        if (line == null || batch.size() == 20_000) {
          List<Difference> found = comparison.differences(batch.parallelStream());
          found.forEach(System.out::println);
          lines += batch.size();
          differences += found.size();
          System.out.printf("%,d lines, %d cut differently%n", lines, differences);
          batch.clear();
        }
      } while (line != null);
    }
  }

  private void time(List<String> text) {
    List<String> lines = text.stream().map(CoreNlp::readable).toList();
    long words = lines.stream().mapToLong(line -> plain.apply(line).size()).sum();
    double[] plainTimes = new double[15];
    double[] fastTimes = new double[plainTimes.length];
    for (int round = -30; round < plainTimes.length; round++) {
      int kept = Math.max(0, round);
      plainTimes[kept] = nanoseconds(plain, lines, 1);
      fastTimes[kept] = nanoseconds(fast, lines, 10);
    }
    double plainTime = median(plainTimes);
    double fastTime = median(fastTimes);
    System.out.printf(
        "%d words; CoreNLP %.2f ms (%.0f words/s), fast %.2f ms (%.0f words/s): %.1f times%n",
        words,
        plainTime / 1e6,
        words * 1e9 / plainTime,
        fastTime / 1e6,
        words * 1e9 / fastTime,
        plainTime / fastTime);
  }

  private static double nanoseconds(
      Function<String, List<String>> segmenter, List<String> lines, int times) {
    long words = 0;
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      for (String line : lines) {
        words += segmenter.apply(line).size();
      }
    }
    long time = System.nanoTime() - start;
    if (words == 0) {
      throw new IllegalStateException("no words");
    }
    return (double) time / times;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
