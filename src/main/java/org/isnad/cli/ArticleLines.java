package org.isnad.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.isnad.Article;
import org.isnad.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the form <code>{"id": "17", "date": "2023-08-16", "text": "..."}</code> as articles.
 * Without an id a line's number is its id; blank lines are passed over; a line that is malformed
 * gives its failure in place of an article. For one file and one thread.
 */
final class ArticleLines extends Spliterators.AbstractSpliterator<Input> {

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
  private final Lines lines;
  private final Optional<LocalDate> usualDate;
  private final Optional<ZoneId> zone;
  private boolean ended;

  /**
   * @param file what messages call it
   * @param lines the file, read as far as articles are asked for
   * @param usualDate the day of publication of articles that name none
   * @param zone where time stamps count; by the day that is written in them unless it is there
   */
  ArticleLines(String file, Lines lines, Optional<LocalDate> usualDate, Optional<ZoneId> zone) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.file = file;
    this.lines = lines;
    this.usualDate = usualDate;
    this.zone = zone;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Input> action) {
    Input next = next();
    if (next == null) {
      return false;
    }
    action.accept(next);
    return true;
  }

  private @Nullable Input next() {
    while (!ended) {
      try {
        String line = lines.next();
        ended = line == null;
        if (line != null && !line.isBlank()) {
          return input(lines.number() == 1 ? withoutMark(line) : line);
        }
      } catch (BadInputException e) {
        return unread(lineNumber(), e);
      } catch (IOException e) {
        ended = true;
        return unread(lineNumber(), Source.unreadable(place(), e));
      }
    }
    return null;
  }

  private static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  private Input input(String line) {
    JsonNode json = parse(line);
    String id = id(json.path("id"));
    try {
      return Input.of(place(), Article.of(id, text(json.path("text")), date(json.path("date"))));
    } catch (BadInputException e) {
      return unread(id, e);
    }
  }

  private Input unread(String id, BadInputException why) {
    return Input.unread(place(), id, usualDate, Failure.of(String.valueOf(why.getMessage())));
  }

  private String place() {
    return file + ": line " + lineNumber();
  }

  private String lineNumber() {
    return Integer.toString(lines.number());
  }

  private JsonNode parse(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      if (!node.isObject()) {
        throw bad("not an object: write {\"id\": ..., \"date\": ..., \"text\": ...}");
      }
      return node;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String column = at == null ? "" : ", column " + at.getColumnNr();
      // Jackson names its own input behind the reason; file, line and column are named already.
      String reason = e.getOriginalMessage().replaceFirst("(?s) \\([^()]*\\[Source: .*", "");
      throw new BadInputException(place() + column + ": not JSON: " + reason);
    }
  }

  private String id(JsonNode id) {
    if (isMissing(id)) {
      return lineNumber();
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
    Optional<LocalDate> day = Days.ofTimeStamp(date.asText(), zone);
    if (day.isEmpty()) {
      throw bad("\"date\" «" + date.asText() + "» is not a date of the form YYYY-MM-DD");
    }
    return day;
  }

  private static boolean isMissing(JsonNode field) {
    return field.isMissingNode() || field.isNull();
  }

  private BadInputException bad(String problem) {
    return new BadInputException(place() + ": " + problem);
  }
}
