package org.isnad.cli;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;

/** The work that the commands share: articles in, results out. */
final class Extracting {

  private Extracting() {}

  /**
   * Reads every article and completes the results.
   *
   * @param reader asked for before the first article is read
   * @return the exit code: {@link Main#FAILED} if an article could not be read, which the user is
   *     told
   */
  static int run(
      Supplier<Stream<Article>> source,
      Supplier<? extends ArticleReader> reader,
      Results results,
      Console console) {
    Count count = new Count();
    try (results;
        Stream<Article> articles = source.get();
        Stream<Extraction> extractions = reader.get().readAll(articles)) {
      extractions.forEachOrdered(
          extraction -> {
            count.add(extraction);
            results.add(extraction);
          });
      results.complete();
    }
    return count.report(console);
  }

  /** How many articles there were, and how many of them could not be read. */
  private static final class Count {
    private long all;
    private long failed;

    void add(Extraction extraction) {
      all++;
      failed += extraction.error().isPresent() ? 1 : 0;
    }

    int report(Console console) {
      if (failed == 0) {
        return Main.OK;
      }
      console.say(
          failed + " of " + all + " documents could not be read: the results say why in \"error\"");
      return Main.FAILED;
    }
  }
}
