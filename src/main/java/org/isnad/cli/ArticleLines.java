package org.isnad.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.isnad.Article;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the form <code>{"id": "17", "date": "2023-08-16", "text": "..."}</code> as articles.
 * Without an id a line's number is its id; blank lines are passed over. For one file and one
 * thread.
 */
final class ArticleLines extends Spliterators.AbstractSpliterator<Article> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String file;
  private final BufferedReader lines;
  private final Optional<LocalDate> usualDate;
  private int number;

  /**
   * @param file what messages call it
   * @param lines the file, read as far as articles are asked for
   * @param usualDate the day of publication of articles that name none
   */
  ArticleLines(String file, BufferedReader lines, Optional<LocalDate> usualDate) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.file = file;
    this.lines = lines;
    this.usualDate = usualDate;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Article> action) {
    String line = nextLine();
    while (line != null && line.isBlank()) {
      line = nextLine();
    }
    if (line == null) {
      return false;
    }
    action.accept(article(parse(line)));
    return true;
  }

  private @Nullable String nextLine() {
    try {
      String line = lines.readLine();
      number++;
      boolean marked = number == 1 && line != null && line.startsWith(BYTE_ORDER_MARK);
      return marked ? line.substring(1) : line;
    } catch (IOException e) {
      throw Source.unreadable(file, e);
    }
  }

  private JsonNode parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (!node.isObject()) {
        throw bad("not an object: write {\"id\": ..., \"date\": ..., \"text\": ...}");
      }
      return node;
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      String column = place == null ? "" : ", column " + place.getColumnNr();
      throw new BadInputException(
          file + ": line " + number + column + ": not JSON: " + e.getOriginalMessage());
    }
  }

  private Article article(JsonNode line) {
    return new Article(id(line.path("id")), text(line.path("text")), date(line.path("date")));
  }

  private String id(JsonNode id) {
    if (isMissing(id)) {
      return Integer.toString(number);
    }
    if (!id.isTextual() && !id.isNumber()) {
      throw bad("\"id\" must be a string or a number");
    }
    return id.asText();
  }

  private String text(JsonNode text) {
    if (!text.isTextual()) {
      throw bad("\"text\" must be there, and a string");
    }
    return text.textValue();
  }

  private Optional<LocalDate> date(JsonNode date) {
    if (isMissing(date)) {
      return usualDate;
    }
    try {
      return Optional.of(LocalDate.parse(date.asText()));
    } catch (DateTimeParseException e) {
      throw bad("\"date\" «" + date.asText() + "» is not a date of the form YYYY-MM-DD");
    }
  }

  private static boolean isMissing(JsonNode field) {
    return field.isMissingNode() || field.isNull();
  }

  private BadInputException bad(String problem) {
    return new BadInputException(file + ": line " + number + ": " + problem);
  }
}
