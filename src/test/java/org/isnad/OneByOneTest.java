package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes wrong with one article is that article's result. */
@Timeout(60)
class OneByOneTest {

  private static Extraction nothingIn(Article article) {
    return new Extraction(article, List.of(), List.of(), List.of(), Optional.empty());
  }

  private static Extraction read(Function<Article, Extraction> reader) {
    return new OneByOne(reader).read(Article.of("نص"));
  }

  @Test
  void anExceptionIsKeptWithItsClassMessageAndPlace() {
    Extraction found =
        read(
            article -> {
              throw new IllegalStateException("odd");
            });
    Failure failure = found.error().orElseThrow();
    assertThat(found.article()).isEqualTo(Article.of("نص"));
    assertThat(failure.type()).contains("java.lang.IllegalStateException");
    assertThat(failure.message()).isEqualTo("odd");
    assertThat(failure.ownFrame().orElseThrow().getFileName()).isEqualTo("OneByOneTest.java");
    assertThat(failure).hasToString("java.lang.IllegalStateException: odd");
    assertThat(failure.withOwnFrame())
        .startsWith("java.lang.IllegalStateException: odd at org.isnad.OneByOneTest.");
  }

  @Test
  void endlessRecursionIsAFailureToo() {
    Extraction found =
        read(
            article -> {
              throw new StackOverflowError();
            });
    assertThat(found.error().orElseThrow()).hasToString("java.lang.StackOverflowError");
  }

  @Test
  void whatNeedsTooMuchMemoryIsAFailureAndTheNextIsRead() {
    OneByOne reader =
        new OneByOne(
            article -> {
              if (article.id().equals("huge")) {
                throw new OutOfMemoryError("Java heap space");
              }
              return nothingIn(article);
            });
    assertThat(reader.read(Article.of("").withId("huge")).error())
        .contains(Failure.of("java.lang.OutOfMemoryError: Java heap space"));
    assertThat(reader.read(Article.of("").withId("small")).error()).isEmpty();
  }

  @Test
  void whoRunsOutOfMemoryBesideAnotherIsReadAgainAlone() throws InterruptedException {
    AtomicInteger underway = new AtomicInteger();
    AtomicInteger tries = new AtomicInteger();
    CountDownLatch bothStarted = new CountDownLatch(2);
    OneByOne reader =
        new OneByOne(
            article -> {
              int beside = underway.getAndIncrement();
              try {
                bothStarted.countDown();
                bothStarted.await();
                if (article.id().equals("huge")) {
                  Thread.sleep(200);
                } else if (tries.incrementAndGet() == 1) {
                  throw new OutOfMemoryError("the neighbour has it all");
                }
                return nothingIn(article.withId(article.id() + ", beside " + beside));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              } finally {
                underway.decrementAndGet();
              }
            });
    Thread neighbour = new Thread(() -> reader.read(Article.of("").withId("huge")));
    neighbour.start();
    assertThat(reader.read(Article.of("").withId("small")))
        .isEqualTo(nothingIn(Article.of("").withId("small, beside 0")));
    assertThat(tries).hasValue(2);
    neighbour.join();
  }

  @Test
  void aNullAmongArticlesIsItsOwnFailure() {
    Stream<Article> articles = Stream.of(Article.of("أ"), null, Article.of("ب"));
    OneByOne reader = new OneByOne(OneByOneTest::nothingIn);
    List<Extraction> found = InOrder.map(articles, reader::read).toList();
    assertThat(found).extracting(x -> x.article().text()).containsExactly("أ", "", "ب");
    assertThat(found.get(1).error().orElseThrow().toString()).startsWith("the article is null");
    assertThat(found.get(2).error()).isEmpty();
  }
}
