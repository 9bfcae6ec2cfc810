package org.isnad.spark;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.spark.SparkSessions.article;
import static org.isnad.spark.SparkSessions.invented;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.testing.NewsTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On a cluster of two executors, each a process of its own on this machine with 2 GB: the same as
 * in one process, whatever happens to an executor.
 *
 * <p>Over generated articles; with {@code -Dnews.file=../shared/data/news/news.txt.xz} over the
 * first {@code -Dnews.articles} (5,000) of that file. Prints how long the work took, on the clock
 * and of the executors' processors.
 */
class ClusterIT {

  private static final int GENERATED = 200;
  private static final int PARTITIONS = 24;

  private final Path directory;

  ClusterIT(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void nothingIsLostAndNothingTwiceWhenAnExecutorIsKilledHalfway() throws Exception {
    List<Row> articles = articles();

    List<JsonNode> found = onACluster(2, articles, Optional.of(PARTITIONS / 2));

    Map<String, JsonNode> byId =
        found.stream().collect(toMap(row -> row.path("id").asText(), row -> row, ClusterIT::twice));
    assertThat(byId).hasSameSizeAs(articles);
    Isnad isnad = LoadedLibrary.get();
    for (Row article : articles) {
      assertThat(byId).containsEntry(article.getString(0), inThisProcess(isnad, article));
    }
  }

  private static JsonNode twice(JsonNode one, JsonNode other) {
    throw new AssertionError(one.path("id") + " comes twice, the other time as " + other);
  }

  /** For docs/spark.md: {@code -Dmeasure} beside the file. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @EnabledIfSystemProperty(named = "measure", matches = ".*")
  void everyExecutorAddsItsShare(int executors) throws Exception {
    List<Row> articles = articles();

    assertThat(onACluster(executors, articles, Optional.empty())).hasSameSizeAs(articles);
  }

  private static JsonNode inThisProcess(Isnad isnad, Row article) {
    Article one =
        Article.of(article.getString(2)).publishedOn(LocalDate.parse(article.getString(1)));
    return ((ObjectNode) ContractJson.of(isnad.extract(one))).put("id", article.getString(0));
  }

  /** What is stored; with one executor killed when {@code kill} tasks are done. */
  private List<JsonNode> onACluster(int executors, List<Row> articles, Optional<Integer> kill)
      throws IOException {
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    String place = directory.resolve("extracted").toString();
    Work work = new Work();
    List<JsonNode> found;
    try (SparkSession spark =
        SparkSessions.on("local-cluster[" + executors + ",1,2048]")
            .config("spark.executor.memory", "2g")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .getOrCreate()) {
      AtomicInteger killed = new AtomicInteger();
      kill.ifPresent(tasks -> spark.sparkContext().addSparkListener(new Killer(tasks, killed)));
      spark.sparkContext().addSparkListener(work);
      long began = System.nanoTime();
      IsnadSpark.extract(
              spark.createDataFrame(articles, SparkSessions.ARTICLES).repartition(PARTITIONS))
          .write()
          .parquet(place);
      System.out.printf(
          Locale.ROOT,
          "%d articles on %d executors: %.1f s, %.1f s of their processors%n",
          articles.size(),
          executors,
          (System.nanoTime() - began) / 1e9,
          processorSeconds());
      assertThat(killed).as("executors killed").hasValue(kill.isPresent() ? 1 : 0);
      found = ContractJson.of(spark.read().parquet(place));
    }
    System.out.println(work); // all that there is to tell has been told when the session is closed
    return found;
  }

  /** Kills an executor, as a machine does that goes down, when some tasks are done. */
  private static final class Killer extends SparkListener {
    private final int tasks;
    private final AtomicInteger killed;
    private int done;

    Killer(int tasks, AtomicInteger killed) {
      this.tasks = tasks;
      this.killed = killed;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (task.taskInfo().successful() && ++done == tasks) {
        // The only processes that this one starts are its executors.
        ProcessHandle.current()
            .children()
            .findFirst()
            .ifPresent(
                executor -> {
                  executor.destroyForcibly();
                  killed.incrementAndGet();
                });
      }
    }
  }

  /** Which executor read how many articles. */
  private static final class Work extends SparkListener {
    private final Map<String, Long> articles = new TreeMap<>();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      long written = task.taskMetrics().outputMetrics().recordsWritten();
      if (task.taskInfo().successful() && written > 0) {
        articles.merge(task.taskInfo().executorId(), written, Long::sum);
      }
    }

    @Override
    public String toString() {
      return "articles by executor: " + articles;
    }
  }

  /**
   * What the executors have worked so far, loading and compiling included: unlike the time on the
   * clock, it doesn't depend on what else the machine does.
   */
  private static double processorSeconds() {
    return ProcessHandle.current()
            .children()
            .map(executor -> executor.info().totalCpuDuration().orElse(Duration.ZERO))
            .mapToLong(Duration::toMillis)
            .sum()
        / 1e3;
  }

  private static List<Row> articles() throws IOException {
    Optional<String> news = Optional.ofNullable(System.getProperty("news.file"));
    return news.isPresent()
        ? NewsFile.articles(news.get(), Integer.getInteger("news.articles", 5000))
        : generated();
  }

  private static List<Row> generated() {
    NewsTexts texts = NewsTexts.load();
    return IntStream.range(0, GENERATED)
        .mapToObj(i -> article("a" + i, LocalDate.of(2023, 8, 16), invented(texts, i)))
        .toList();
  }
}
