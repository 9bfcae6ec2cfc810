package org.isnad;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps a stream on all cores, in order and with bounded memory. A parallel stream would do neither
 * for a source of unknown size: it takes a thousand elements before it shares them out, and buffers
 * what is done out of order.
 */
final class InOrder<T, R> implements Iterator<R> {

  private static final int AHEAD_PER_CORE = 4;

  private final Iterator<T> source;
  private final Function<T, R> work;
  private final int cores = Runtime.getRuntime().availableProcessors();

  /** Its threads are daemons that end when there is nothing to do for a while. */
  private final ForkJoinPool pool = new ForkJoinPool(cores);

  private final Queue<CompletableFuture<R>> ahead = new ArrayDeque<>();
  private boolean sourceEnded;

  private InOrder(Iterator<T> source, Function<T, R> work) {
    this.source = source;
    this.work = work;
  }

  /**
   * What {@code work} makes of each of {@code elements}, in their order. An exception of either
   * comes where its element would.
   */
  static <T, R> Stream<R> map(Stream<T> elements, Function<T, R> work) {
    InOrder<T, R> results = new InOrder<>(elements.iterator(), work);
    int inOrder = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, inOrder), false)
        .onClose(results.pool::shutdownNow)
        .onClose(elements::close);
  }

  @Override
  public boolean hasNext() {
    fill();
    return !ahead.isEmpty();
  }

  @Override
  public R next() {
    fill();
    CompletableFuture<R> next = ahead.poll();
    if (next == null) {
      throw new NoSuchElementException("no elements are left");
    }
    try {
      return next.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void fill() {
    while (!sourceEnded && ahead.size() < cores * AHEAD_PER_CORE) {
      try {
        if (source.hasNext()) {
          T element = source.next();
          ahead.add(CompletableFuture.supplyAsync(() -> work.apply(element), pool));
        } else {
          sourceEnded = true;
          pool.shutdown();
        }
      } catch (RuntimeException e) {
        sourceEnded = true;
        pool.shutdown();
        ahead.add(CompletableFuture.failedFuture(e));
      }
    }
  }
}
