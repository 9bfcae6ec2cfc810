package org.isnad.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.Article;
import org.isnad.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, typed, with their path for messages. A missing field is a null
 * one.
 */
final class JsonFields {

  private final JsonNode node;
  private final String path;

  private JsonFields(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new JsonFormatException(path, "expected an object, found " + shown(node));
    }
    this.node = node;
    this.path = path;
  }

  static JsonFields of(JsonNode root) {
    return new JsonFields(root, "$");
  }

  String string(String field) {
    return optionalString(field).orElseThrow(() -> expected(field, "a string"));
  }

  Optional<String> optionalString(String field) {
    JsonNode value = find(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw expected(field, "a string or null");
    }
    return Optional.of(value.textValue());
  }

  Optional<LocalDate> date(String field) {
    return optionalString(field).map(value -> parseDate(field, value));
  }

  private LocalDate parseDate(String field, String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (Article.canBePublishedOn(day)) {
        return day;
      }
      throw problem(field, "«" + value + "» lies outside the years 1 to 9999");
    } catch (DateTimeParseException e) {
      throw problem(field, "«" + value + "» is not a date of the form YYYY-MM-DD");
    }
  }

  /** The span between {@code start} and {@code end} in a text of {@code length} characters. */
  Span span(int length) {
    return optionalSpan(length).orElseThrow(() -> expected("start", "a whole number"));
  }

  /** The same where {@code start} and {@code end} are there both or not at all. */
  Optional<Span> optionalSpan(int length) {
    if (find("start") == null && find("end") == null) {
      return Optional.empty();
    }
    int start = integer("start");
    int end = integer("end");
    String span = "[" + start + ", " + end + ")";
    if (start < 0 || end < start) {
      throw problem("start", span + " is not a span");
    }
    if (end > length) {
      throw problem(span + " ends behind the text, which has " + length + " characters");
    }
    return Optional.of(new Span(start, end));
  }

  private int integer(String field) {
    JsonNode value = find(field);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
      throw expected(field, "a whole number");
    }
    return value.intValue();
  }

  /** A whole number, 0 or more. */
  long count(String field) {
    JsonNode value = find(field);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw expected(field, "a whole number");
    }
    if (value.longValue() < 0) {
      throw problem(field, value.longValue() + " is less than nothing");
    }
    return value.longValue();
  }

  double confidence() {
    JsonNode value = find("confidence");
    if (value == null) {
      return 1;
    }
    if (!value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() <= 1)) {
      throw expected("confidence", "a number between 0 and 1");
    }
    return value.doubleValue();
  }

  <E extends Enum<E>> E choice(String field, Class<E> type) {
    return choice(field, type, Enum::name);
  }

  <E extends Enum<E>> E lowerCaseChoice(String field, Class<E> type) {
    return choice(field, type, value -> value.name().toLowerCase(Locale.ROOT));
  }

  <E extends Enum<E>> E choice(String field, Class<E> type, Function<E, String> written) {
    String name = string(field);
    E[] values = type.getEnumConstants();
    return Arrays.stream(values)
        .filter(value -> written.apply(value).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                problem(
                    field,
                    "«"
                        + name
                        + "» is none of "
                        + Arrays.stream(values).map(written).collect(Collectors.joining(", "))));
  }

  JsonFields object(String field) {
    return optionalObject(field).orElseThrow(() -> expected(field, "an object"));
  }

  Optional<JsonFields> optionalObject(String field) {
    return Optional.ofNullable(find(field)).map(value -> new JsonFields(value, pathOf(field)));
  }

  <T> List<T> list(String field, Function<JsonFields, T> item) {
    JsonNode array = find(field);
    if (array == null) {
      return List.of();
    }
    if (!array.isArray()) {
      throw expected(field, "a list");
    }
    List<T> items = new ArrayList<>(array.size());
    for (JsonNode value : array) {
      items.add(item.apply(new JsonFields(value, pathOf(field) + "[" + items.size() + "]")));
    }
    return items;
  }

  /** A list of strings; none where there is no list. */
  List<String> strings(String field) {
    JsonNode array = find(field);
    if (array == null) {
      return List.of();
    }
    if (!array.isArray()) {
      throw expected(field, "a list");
    }
    List<String> strings = new ArrayList<>(array.size());
    for (JsonNode value : array) {
      if (!value.isTextual()) {
        throw problem(field, "expected strings, found " + shown(value));
      }
      strings.add(value.textValue());
    }
    return strings;
  }

  /** A fault of the object as a whole. */
  JsonFormatException problem(String problem) {
    return new JsonFormatException(path, problem);
  }

  JsonFormatException problem(String field, String problem) {
    return new JsonFormatException(pathOf(field), problem);
  }

  private JsonFormatException expected(String field, String what) {
    JsonNode value = find(field);
    String found = value == null ? "nothing" : shown(value);
    return problem(field, "expected " + what + ", found " + found);
  }

  private static String shown(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT, POJO -> "an object";
      case ARRAY -> "a list";
      case STRING -> "a string";
      case MISSING -> "nothing";
      case BINARY, BOOLEAN, NULL, NUMBER -> value.asText();
    };
  }

  private String pathOf(String field) {
    return path + "." + field;
  }

  private @Nullable JsonNode find(String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }
}
