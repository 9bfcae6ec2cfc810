package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheElements() {
    List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
    assertThat(InOrder.map(numbers.stream(), n -> n * n))
        .containsExactlyElementsOf(numbers.stream().map(n -> n * n).toList());
  }

  @Test
  void onlySomeFewElementsAreTakenAhead() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Integer> endless = Stream.generate(taken::incrementAndGet);
    try (Stream<Integer> results = InOrder.map(endless, n -> n)) {
      assertThat(results.iterator().next()).isEqualTo(1);
      assertThat(taken.get()).isLessThan(20 * Runtime.getRuntime().availableProcessors());
    }
  }

  @Test
  void noMoreAreWorkedOnAtOnceThanThereAreWorkers() {
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Integer> results =
        InOrder.map(
            IntStream.range(0, 500).boxed(),
            n -> {
              most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
              Thread.yield();
              atWork.decrementAndGet();
              return n;
            },
            Workers.of(3));
    assertThat(results).hasSize(500);
    assertThat(most.get()).isBetween(1, 3);
  }

  @Test
  void whatTheSourceThrowsComesInItsPlace() {
    Stream<Integer> source =
        Stream.of(1, 2, 0, 3)
            .map(
                n -> {
                  if (n == 0) {
                    throw new IllegalStateException("broken source");
                  }
                  return n;
                });
    Iterator<Integer> results = InOrder.map(source, n -> n).iterator();
    assertThat(List.of(results.next(), results.next())).containsExactly(1, 2);
    assertThatThrownBy(results::next).hasMessage("broken source");
  }

  @Test
  void closingByAnotherThreadEndsTheWaitingOfTheConsumer() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    try (Stream<Integer> results =
        InOrder.map(
            Stream.generate(() -> 1),
            n -> {
              waiting.countDown();
              await(never);
              return n;
            })) {
      CompletableFuture<Void> consumer =
          CompletableFuture.runAsync(
              () -> results.forEach(n -> {}), task -> new Thread(task).start());
      assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
      results.close();
      assertThatThrownBy(() -> consumer.get(30, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("the stream was closed before its end");
    } finally {
      never.countDown();
    }
  }

  @Test
  void fiftyStreamsThatNobodyClosesShareTheirThreads() {
    List<Iterator<Integer>> unclosed = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Iterator<Integer> results = InOrder.map(Stream.generate(() -> 1), n -> n).iterator();
      assertThat(results.next()).isEqualTo(1);
      unclosed.add(results);
    }
    assertThat(
            Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("isnad")))
        .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors())
        .allMatch(Thread::isDaemon);
    assertThat(unclosed).allSatisfy(results -> assertThat(results.next()).isEqualTo(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
