package org.isnad.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How days and years are written in TIMEX3, as ISO 8601 has it. */
final class Iso {

  private Iso() {}

  /**
   * @throws java.time.DateTimeException if there is no such day
   */
  static Optional<String> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day).toString());
  }

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String beforeChrist(int year) {
    return String.format(Locale.ROOT, "BC%04d", year);
  }

  /** A day of a year that can't be known; 29 February is one. */
  static String unknownYear(int month, int day) {
    return "XXXX" + LocalDate.of(2000, month, day).toString().substring(4);
  }
}
