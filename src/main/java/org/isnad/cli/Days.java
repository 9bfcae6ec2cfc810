package org.isnad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
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

  /**
   * The same, where a time stamp counts by the day that is written in it, or, if it says its own
   * zone, by the day in another.
   *
   * @param zone the zone to count in
   */
  static Optional<LocalDate> ofTimeStamp(String written, Optional<ZoneId> zone) {
    try {
      return parse(written)
          .or(() -> Optional.of(dayOf(TIME_STAMP.parse(written), zone)))
          .filter(Article::canBePublishedOn);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate dayOf(TemporalAccessor stamp, Optional<ZoneId> zone) {
    return zone.filter(home -> stamp.isSupported(ChronoField.OFFSET_SECONDS))
        .map(home -> OffsetDateTime.from(stamp).atZoneSameInstant(home).toLocalDate())
        .orElseGet(() -> LocalDate.from(stamp));
  }
}
