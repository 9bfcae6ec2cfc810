package org.isnad.dates;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Islamic calendar of a country, put on the Gregorian.
 *
 * @param offset how many days later than in Umm al-Qura its days are
 */
record HijriCalendar(int offset) {

  /**
   * @throws java.time.DateTimeException if there is no such day
   */
  LocalDate day(int year, int month, int day) {
    return LocalDate.from(HijrahDate.of(year, month, day)).plusDays(offset);
  }

  /** From its first day to its last. */
  String month(int year, int month) {
    int length = HijrahDate.of(year, month, 1).lengthOfMonth();
    return day(year, month, 1) + "/" + day(year, month, length);
  }

  String year(int year) {
    return day(year, 1, 1) + "/" + day(year + 1, 1, 1).minusDays(1);
  }

  /** The Gregorian years in which a century began and ended. */
  static String century(int century) {
    return Iso.year(gregorianYear(century * 100 - 99))
        + "/"
        + Iso.year(gregorianYear(century * 100 + 1));
  }

  /** That month of a year which lies around a day. */
  String monthAround(LocalDate day, int month) {
    return month(HijrahDate.from(day.minusDays(offset)).get(ChronoField.YEAR), month);
  }

  /** The nearest day of that month and day; the nearest before or behind, where that is said. */
  LocalDate nearest(LocalDate today, int month, int day, Optional<Integer> rel) {
    int direction = rel.map(Integer::signum).orElse(0);
    int year = HijrahDate.from(today.minusDays(offset)).get(ChronoField.YEAR);
    return Stream.of(year - 1, year, year + 1)
        .map(y -> day(y, month, day))
        .filter(d -> direction == 0 || Integer.signum(d.compareTo(today)) == direction)
        .min(Comparator.comparing(d -> Math.abs(ChronoUnit.DAYS.between(today, d))))
        .orElse(today);
  }

  /** The day behind and the one before: where the crescent is seen decides. */
  static Stream<LocalDate> besides(LocalDate day) {
    return Stream.of(day.plusDays(1), day.minusDays(1));
  }

  /**
   * The Gregorian year in which a year of the Islamic calendar begins; its mean year is shorter.
   */
  private static int gregorianYear(int hijri) {
    return (int) (hijri * 0.970224 + 621.5774);
  }
}
