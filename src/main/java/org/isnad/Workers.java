package org.isnad;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that read articles side by side. They are daemons, and end when there is nothing to do
 * for a while, so that nobody has to close them.
 *
 * @param threads how many there are at most
 * @param executor what runs on them
 */
record Workers(int threads, Executor executor) {

  /** One for all streams that don't ask for another number. */
  static final Workers ON_ALL_CORES = of(Runtime.getRuntime().availableProcessors(), "isnad");

  static Workers of(int threads) {
    return of(threads, "isnad, of " + threads);
  }

  private static Workers of(int threads, String name) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return new Workers(threads, pool);
  }
}
