package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.testing.ContractCheck;
import org.isnad.testing.Failure;
import org.isnad.testing.Splicer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A long run over real news, which no build does: {@code mvn -Pnews test
 * -Dnews.file=../shared/data/news/news.txt.xz}. Each article is read on two threads that meet the
 * articles in opposite orders; both results must be equal and keep the contract.
 *
 * <ul>
 *   <li>{@code news.file}: articles, each a line {@code # ID | time}, its lines and an empty line;
 *       an .xz is unpacked by {@code xz -dc}
 *   <li>{@code news.skip}, {@code news.articles}: how many are left out first, and then read
 *   <li>{@code splice}: instead, how many texts to make by cutting and splicing the articles
 *   <li>{@code isnad.seed}: of the splicing; printed with each failure
 *   <li>{@code news.summary}: the file that the figures go to
 * </ul>
 */
@EnabledIfSystemProperty(named = "news.file", matches = ".+")
class NewsRun {

  private static final int CHUNK = 100;
  private static final Isnad ISNAD = Isnad.create();

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final RunTally tally = new RunTally();

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void everyArticleIsReadTheSameWayAndValid() throws Exception {
    int splice = Integer.getInteger("splice", 0);
    if (splice > 0) {
      splice(splice, Long.getLong("isnad.seed", 1));
    } else {
      read();
    }
    assertThat(tally.texts()).as("texts read").isPositive();
    assertThat(tally.failed()).as(tally.summary()).isZero();
  }

  private void read() throws Exception {
    try (News news = News.open(System.getProperty("news.file", ""))) {
      news.skip(Integer.getInteger("news.skip", 0));
      int left = Integer.getInteger("news.articles", Integer.MAX_VALUE);
      List<Article> chunk = news.next(Math.min(CHUNK, left));
      while (!chunk.isEmpty()) {
        readTwice(chunk);
        left -= chunk.size();
        chunk = news.next(Math.min(CHUNK, left));
      }
    }
  }

  private void splice(int count, long seed) throws Exception {
    List<String> whole = new ArrayList<>();
    try (News news = News.open(System.getProperty("news.file", ""))) {
      news.skip(Integer.getInteger("news.skip", 0));
      news.next(Integer.getInteger("news.articles", Integer.MAX_VALUE))
          .forEach(article -> whole.add(article.text()));
    }
    Splicer splicer = new Splicer(whole);
    for (int done = 0; done < count; done += CHUNK) {
      List<Article> chunk = new ArrayList<>();
      for (int i = done; i < Math.min(count, done + CHUNK); i++) {
        chunk.add(Article.of(splicer.text(new Random(seed + i))).withId("seed " + (seed + i)));
      }
      readTwice(chunk);
    }
  }

  private void readTwice(List<Article> articles) throws Exception {
    List<Article> backwards = new ArrayList<>(articles);
    Collections.reverse(backwards);
    Future<List<Outcome>> one = threads.submit(() -> outcomes(articles));
    Future<List<Outcome>> other = threads.submit(() -> outcomes(backwards));
    List<Outcome> again = new ArrayList<>(other.get());
    Collections.reverse(again);
    for (int i = 0; i < articles.size(); i++) {
      judge(articles.get(i), one.get().get(i), again.get(i));
    }
    tally.write(); // after each chunk, so that a run that is stopped has told what it found
  }

  private static List<Outcome> outcomes(List<Article> articles) {
    return articles.stream().map(Outcome::of).toList();
  }

  private void judge(Article article, Outcome one, Outcome other) {
    List<Failure> found = new ArrayList<>(one.failures());
    if (!one.equals(other)) {
      found.add(new Failure("two threads differ", "read twice, two results"));
    }
    tally.count(
        article.id(),
        article.text(),
        one.extraction(),
        found,
        text -> Outcome.of(Article.of("", text, article.date())).failures());
  }

  /** What came of reading an article once. */
  private record Outcome(Optional<Extraction> extraction, List<Failure> failures) {

    static Outcome of(Article article) {
      try {
        Extraction found = ISNAD.extract(article);
        return new Outcome(
            Optional.of(found),
            ContractCheck.faults(found).stream()
                .map(fault -> new Failure(Failure.kind(fault), fault))
                .toList());
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome(Optional.empty(), List.of(Failure.of(e)));
      }
    }
  }

  /** The articles of a file, one after the other. */
  private static final class News implements AutoCloseable {

    private final BufferedReader lines;

    private News(BufferedReader lines) {
      this.lines = lines;
    }

    static News open(String file) throws IOException {
      if (!file.endsWith(".xz")) {
        return new News(Files.newBufferedReader(Path.of(file)));
      }
      Process unpacking =
          new ProcessBuilder("xz", "-dc", file)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return new News(
          new BufferedReader(
              new InputStreamReader(unpacking.getInputStream(), StandardCharsets.UTF_8)));
    }

    void skip(int articles) throws IOException {
      for (int i = 0; i < articles; i++) {
        next(1);
      }
    }

    List<Article> next(int atMost) throws IOException {
      List<Article> articles = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      String head = "";
      String line = "";
      while (articles.size() < atMost && (line = lines.readLine()) != null) {
        if (head.isEmpty()) {
          head = line;
        } else if (!line.isEmpty()) {
          text.append(line).append('\n');
        } else {
          articles.add(article(head, text.toString()));
          head = "";
          text.setLength(0);
        }
      }
      if (line == null && !head.isEmpty()) {
        articles.add(article(head, text.toString()));
      }
      return articles;
    }

    private static Article article(String head, String text) {
      String[] idAndTime = head.substring(1).strip().split(" \\| ", 2);
      return Article.of(
          idAndTime[0], text, idAndTime.length < 2 ? Optional.empty() : day(idAndTime[1]));
    }

    private static Optional<LocalDate> day(String time) {
      try {
        return Optional.of(LocalDate.parse(time.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
