package org.isnad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.isnad.Article;

/** Days of publication as users write them. */
final class Days {

  /** «2024-05-10T12:00:00Z», with or without the time's zone, in ISO's long or short form. */
  private static final DateTimeFormatter TIME_STAMP =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private Days() {}

  /** The day that {@code written} names, if it is one on which an article can be published. */
  static Optional<LocalDate> parse(String written) {
    try {
      return Optional.of(LocalDate.parse(written)).filter(Article::canBePublishedOn);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The same, where a time stamp counts by the day that is written in it. */
  static Optional<LocalDate> ofTimeStamp(String written) {
    try {
      return parse(written)
          .or(() -> Optional.of(LocalDate.parse(written, TIME_STAMP)))
          .filter(Article::canBePublishedOn);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
