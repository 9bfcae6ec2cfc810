package org.isnad;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A part of the library that is loaded beside the others, on a thread of its own, which is a daemon
 * and ends with it.
 */
final class Loading<T> {

  private final FutureTask<T> task;

  private Loading(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Loading<T> of(Supplier<? extends T> loader) {
    FutureTask<T> task = new FutureTask<>(loader::get);
    Thread thread = new Thread(task, "isnad, loading");
    thread.setDaemon(true);
    thread.start();
    return new Loading<>(task);
  }

  /**
   * Waits for it.
   *
   * @throws IllegalStateException if the thread is interrupted meanwhile; it stays so
   * @throws RuntimeException whatever the loader threw, as it was; and so errors
   */
  T loaded() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the library was loading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
