package org.isnad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.testing.Failure;
import org.isnad.testing.Shrinker;

/** What a long run read, and what went wrong, with the smallest text of each kind of failure. */
final class RunTally {

  private static final int SHOWN = 20;
  private static final int SHRUNK = 3;

  private final Map<String, Integer> failures = new TreeMap<>();
  private final List<String> report = new ArrayList<>();
  private final long began = System.nanoTime();
  private int texts;
  private int failed;
  private long mentions;
  private long relations;

  /**
   * Counts a text.
   *
   * @param name what the text is found by: an id, a seed
   * @param found what was read in it, if anything could be
   * @param faults what is wrong; empty if all is well
   * @param again reads another text in the same way, to find a smaller one that fails
   */
  void count(
      String name,
      String text,
      Optional<Extraction> found,
      List<Failure> faults,
      Function<String, List<Failure>> again) {
    texts++;
    if (!faults.isEmpty()) {
      failed++;
    }
    for (Failure failure : faults) {
      int times = failures.merge(failure.kind(), 1, Integer::sum);
      if (times <= SHOWN) {
        report.add("text " + texts + ", " + name + ": " + failure.detail());
      }
      if (times <= SHRUNK) {
        report.add("  in: " + smallest(text, failure.kind(), again));
      }
    }
    mentions += found.map(all -> all.mentions().size()).orElse(0);
    relations += found.map(all -> all.relations().size()).orElse(0);
  }

  private static String smallest(String text, String kind, Function<String, List<Failure>> again) {
    return Shrinker.smallest(
        text, t -> again.apply(t).stream().anyMatch(failure -> failure.kind().equals(kind)));
  }

  int texts() {
    return texts;
  }

  int failed() {
    return failed;
  }

  /** The figures, the failures by kind, and the first of each kind. */
  String summary() {
    StringBuilder summary = new StringBuilder();
    summary.append(texts).append(" texts, ").append(failed).append(" failed; ");
    summary.append(mentions).append(" mentions, ").append(relations).append(" relations; ");
    summary.append((System.nanoTime() - began) / 1_000_000_000).append(" s\n");
    failures.forEach(
        (kind, n) -> summary.append("failed ").append(n).append(" × ").append(kind).append('\n'));
    report.forEach(line -> summary.append(line).append('\n'));
    return summary.toString();
  }

  /** Writes the summary to the file of the property {@code news.summary}. */
  void write() throws IOException {
    // A failing text may be half a surrogate pair, which writeString refuses.
    Files.write(
        Path.of(System.getProperty("news.summary", "target/news-run.txt")),
        summary().getBytes(StandardCharsets.UTF_8));
  }
}
