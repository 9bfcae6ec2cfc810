package org.isnad;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads articles so that none costs another: what goes wrong with one is its own result. */
final class OneByOne {

  private final Function<Article, Extraction> reader;

  /** Shared by articles that are read side by side, held by one that needs all the memory. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  OneByOne(Function<Article, Extraction> reader) {
    this.reader = reader;
  }

  /** What is found in an article, or why it could not be read. Safe for all threads. */
  @SuppressWarnings("CatchingUnchecked") // one bad document must not end a run over a million
  Extraction read(@Nullable Article article) {
    if (article == null) {
      return Extraction.failed(
          Article.of(""), Failure.of("the article is null: give one, or leave it out"));
    }
    try {
      return besideOthers(article);
    } catch (RuntimeException | StackOverflowError e) {
      return Extraction.failed(article, Failure.of(e));
    }
  }

  /**
   * Whoever runs out of memory tries again alone: it may have been a neighbour that took it all.
   */
  private Extraction besideOthers(Article article) {
    memory.readLock().lock();
    try {
      return reader.apply(article);
    } catch (OutOfMemoryError e) {
      // Tried again below, where the lock is given back.
    } finally {
      memory.readLock().unlock();
    }
    return alone(article);
  }

  private Extraction alone(Article article) {
    memory.writeLock().lock();
    try {
      return reader.apply(article);
    } catch (OutOfMemoryError e) {
      return Extraction.failed(article, Failure.of(e));
    } finally {
      memory.writeLock().unlock();
    }
  }
}
