package org.isnad.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.Extraction;
import org.jspecify.annotations.Nullable;

/** Results with a bar above which messages stand: how many there are, how fast, how long to go. */
final class ShownProgress implements Results {

  private static final int USUAL_WIDTH = 80;
  private static final int MILLISECONDS_BETWEEN = 250;

  private final Results results;
  private final Console console;
  private final long count;
  private @Nullable ProgressBar bar;

  /**
   * @param results what is watched
   * @param count how many documents there are; negative if nobody knows
   */
  ShownProgress(Results results, Console console, long count) {
    this.results = results;
    this.console = console;
    this.count = count;
  }

  private ProgressBar started() {
    return new ProgressBarBuilder()
        .setTaskName("texts")
        .setInitialMax(count)
        .startsFrom(results.before().all(), Duration.ZERO)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setConsumer(new DelegatingProgressBarConsumer(console::show, width()))
        .build();
  }

  /** A line that is full would be broken by some terminals. */
  private int width() {
    return console.terminals().columns().orElse(USUAL_WIDTH) - 1;
  }

  @Override
  public Stream<Input> left(Stream<Input> documents) {
    return results.left(documents);
  }

  @Override
  public Tally before() {
    return results.before();
  }

  @Override
  public void add(Extraction extraction) {
    results.add(extraction);
    // Not before: the time until the first result is that of loading the models.
    ProgressBar shown = bar == null ? started() : bar;
    bar = shown;
    shown.step();
  }

  @Override
  public void complete() {
    results.complete();
  }

  @Override
  public void close() {
    try {
      if (bar != null) {
        bar.close();
      }
    } finally {
      console.hide();
      results.close();
    }
  }
}
