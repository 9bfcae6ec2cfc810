package org.isnad.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * Articles of a file that is packed by xz: each a line {@code # ID | time}, its lines, an empty
 * line.
 */
final class NewsFile {

  private NewsFile() {}

  static List<Row> articles(String file, int atMost) throws IOException {
    Process unpacking = new ProcessBuilder("xz", "-dc", file).start();
    List<Row> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(unpacking.getInputStream(), StandardCharsets.UTF_8))) {
      String head = lines.readLine();
      while (head != null && articles.size() < atMost) {
        articles.add(article(articles.size(), head, text(lines)));
        head = lines.readLine();
      }
    }
    return articles;
  }

  private static String text(BufferedReader lines) throws IOException {
    StringBuilder text = new StringBuilder();
    String line = lines.readLine();
    while (line != null && !line.isEmpty()) {
      text.append(line).append('\n');
      line = lines.readLine();
    }
    return text.toString();
  }

  private static Row article(int number, String head, String text) {
    String[] idAndTime = head.substring(1).strip().split(" \\| ", 2);
    LocalDate day = LocalDate.parse(idAndTime[1].strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
    return SparkSessions.article(number + " " + idAndTime[0], day, text);
  }
}
