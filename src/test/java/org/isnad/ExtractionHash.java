package org.isnad;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.output.JsonFormat;

/**
 * One number for all that is found in many articles: what is meant only to be faster must leave it
 * as it is.
 *
 * <p>A program: {@code ExtractionHash FILE ARTICLES}, where the file is unpacked news, each article
 * a line {@code # ID | time}, its lines and an empty line. It prints the hash after each 100
 * articles, so that two runs show about where they part, and the time that reading took.
 */
final class ExtractionHash {

  private static final int STEP = 100;

  private ExtractionHash() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    List<Article> articles = articles(Path.of(args[0]), Integer.parseInt(args[1]));
    Isnad isnad = Isnad.create();
    MessageDigest hash = MessageDigest.getInstance("SHA-256");
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long reading = 0;
    for (int i = 0; i < articles.size(); i++) {
      long start = threads.getCurrentThreadCpuTime();
      Extraction found = isnad.extract(articles.get(i));
      reading += threads.getCurrentThreadCpuTime() - start;
      hash.update(JsonFormat.write(found).getBytes(StandardCharsets.UTF_8));
      if ((i + 1) % STEP == 0 || i + 1 == articles.size()) {
        System.out.printf("%d %s%n", i + 1, soFar(hash));
      }
    }
    System.err.printf("%d articles in %.1f s of the processor%n", articles.size(), reading / 1e9);
  }

  private static String soFar(MessageDigest hash) {
    try {
      MessageDigest copy = (MessageDigest) hash.clone();
      return HexFormat.of().formatHex(copy.digest(), 0, 16);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 that can't be copied", e);
    }
  }

  /** The first articles of a file. */
  static List<Article> articles(Path file, int atMost) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String head;
      while (articles.size() < atMost && (head = lines.readLine()) != null) {
        StringBuilder text = new StringBuilder();
        String line;
        while ((line = lines.readLine()) != null && !line.isEmpty()) {
          text.append(line).append('\n');
        }
        String[] idAndTime = head.substring(1).strip().split(" \\| ", 2);
        articles.add(Article.of(idAndTime[0], text.toString(), day(idAndTime[1])));
      }
    }
    return articles;
  }

  private static Optional<LocalDate> day(String time) {
    try {
      return Optional.of(LocalDate.parse(time.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
