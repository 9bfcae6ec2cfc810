package org.isnad;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Maps a stream on many threads, in order and with bounded memory. A parallel stream would do
 * neither for a source of unknown size: it takes a thousand elements before it shares them out, and
 * buffers what is done out of order.
 *
 * <p>For one consumer; it may be closed by any thread.
 */
final class InOrder<T, R> implements Iterator<R> {

  /** How many elements are begun ahead of the consumer, for each thread. */
  private static final int AHEAD = 4;

  private final Iterator<T> source;
  private final Function<T, R> work;
  private final Workers workers;

  /** The next result stays in it for as long as it is waited for, where closing finds it. */
  private final Queue<CompletableFuture<R>> ahead = new ConcurrentLinkedQueue<>();

  private boolean sourceEnded;
  private volatile boolean closed;

  private InOrder(Iterator<T> source, Function<T, R> work, Workers workers) {
    this.source = source;
    this.work = work;
    this.workers = workers;
  }

  /** On all cores. */
  static <T, R> Stream<R> map(Stream<T> elements, Function<T, R> work) {
    return map(elements, work, Workers.ON_ALL_CORES);
  }

  /**
   * What {@code work} makes of each of {@code elements}, in their order. An exception of either
   * comes where its element would. Who still waits for a result when the stream is closed gets an
   * {@link IllegalStateException}.
   */
  static <T, R> Stream<R> map(Stream<T> elements, Function<T, R> work, Workers workers) {
    InOrder<T, R> results = new InOrder<>(elements.iterator(), work, workers);
    int inOrder = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, inOrder), false)
        .onClose(results::close)
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
    CompletableFuture<R> next = ahead.peek();
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
    } finally {
      ahead.remove();
    }
  }

  private void fill() {
    while (!closed && !sourceEnded && ahead.size() < AHEAD * workers.threads()) {
      try {
        if (source.hasNext()) {
          ahead.add(begun(source.next()));
        } else {
          sourceEnded = true;
        }
      } catch (RuntimeException e) {
        sourceEnded = true;
        ahead.add(CompletableFuture.failedFuture(e));
      }
    }
    // Looked at behind the last add: what is added later than this is seen by close().
    if (closed) {
      throw closedMeanwhile();
    }
  }

  /** The work on an element; of a stream that is closed before its turn comes none is done. */
  private CompletableFuture<R> begun(T element) {
    return CompletableFuture.supplyAsync(
        () -> {
          if (closed) {
            throw closedMeanwhile();
          }
          return work.apply(element);
        },
        workers.executor());
  }

  private void close() {
    closed = true;
    ahead.forEach(result -> result.completeExceptionally(closedMeanwhile()));
  }

  private static IllegalStateException closedMeanwhile() {
    return new IllegalStateException("the stream was closed before its end");
  }
}
