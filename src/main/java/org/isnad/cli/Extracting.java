package org.isnad.cli;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;

/** The work that the commands share: documents in, results out. */
final class Extracting {

  private final Results results;
  private final Console console;
  private final String lookThere;

  /** What the reader has been given and hasn't answered yet. */
  private final Queue<Input> underway = new ConcurrentLinkedQueue<>();

  private Tally tally = Tally.NONE;

  private Extracting(Results results, Console console, boolean hasErrors) {
    this.results = results;
    this.console = console;
    this.lookThere = hasErrors ? "the results say why in \"error\"" : "the lines above say why";
  }

  /**
   * Reads every document and completes the results.
   *
   * @param reader asked for before the first document is read
   * @param hasErrors whether the results say of a document why it could not be read
   * @return the exit code: {@link Main#FAILED} if a document could not be read, which the user is
   *     told
   */
  static int run(
      Supplier<Stream<Input>> source,
      Supplier<? extends ArticleReader> reader,
      Results results,
      boolean hasErrors,
      Console console) {
    Extracting work = new Extracting(results, console, hasErrors);
    try (results;
        Stream<Input> inputs = results.left(source.get());
        Stream<Extraction> found = reader.get().readAll(inputs.map(work::handOver))) {
      work.tally = results.before();
      found.forEachOrdered(work::take);
      results.complete();
    }
    return work.exitCode();
  }

  /** An article in any case, so that results stay in step with documents. */
  private Article handOver(Input input) {
    underway.add(input);
    return input.article();
  }

  private void take(Extraction found) {
    Input input = underway.remove();
    Optional<Failure> failure = input.failure();
    Extraction result = failure.map(why -> Extraction.failed(input.article(), why)).orElse(found);
    try {
      results.add(result);
      tally = tally.and(result.error().isPresent());
      result.error().ifPresent(why -> report(input, why));
    } catch (OutOfMemoryError e) {
      Article withoutText = Article.of(found.article().id(), "", found.article().date());
      Failure why = Failure.of(e);
      results.add(Extraction.failed(withoutText, why));
      tally = tally.and(true);
      report(input, why);
    }
  }

  private void report(Input input, Failure why) {
    // A failure of the source's own names the place already.
    console.say(
        input.failure().isPresent() ? why.toString() : input.place() + ": " + why.withOwnFrame());
    console.trace(why);
  }

  private int exitCode() {
    if (tally.failed() == 0) {
      return Main.OK;
    }
    console.say(
        tally.failed() + " of " + tally.all() + " documents could not be read: " + lookThere);
    return Main.FAILED;
  }
}
