package org.isnad.output;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the TIMEX3 values of dates stand on the calendar. */
final class Timex {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})([^\\d].*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2}).*");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4]).*");
  private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12]).*");
  private static final Pattern YEARS = Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX).*");

  private static final int MONTHS_OF_A_HALF = 6;
  private static final int MONTHS_OF_A_QUARTER = 3;

  /** By the first day, those without one last, and then by the value. */
  static final Comparator<String> ORDER =
      Comparator.comparing((String value) -> firstDay(value).orElse(LocalDate.MAX))
          .thenComparing(Comparator.naturalOrder());

  private Timex() {}

  /** The first day of what a value names; nothing where it names no day of the calendar. */
  static Optional<LocalDate> firstDay(String value) {
    try {
      return day(value);
    } catch (DateTimeException e) {
      // A value of a reader's file that only looks like a date.
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return Optional.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return Optional.of(LocalDate.of(number(month, 1), number(month, 2), 1));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      // The fourth of January lies in the first week of every year.
      return Optional.of(
          LocalDate.of(number(week, 1), 1, 4)
              .with(WeekFields.ISO.weekOfWeekBasedYear(), number(week, 2))
              .with(WeekFields.ISO.dayOfWeek(), 1));
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      return Optional.of(part(quarter, MONTHS_OF_A_QUARTER));
    }
    Matcher half = HALF.matcher(value);
    if (half.matches()) {
      return Optional.of(part(half, MONTHS_OF_A_HALF));
    }
    Matcher years = YEARS.matcher(value);
    return years.matches()
        ? Optional.of(LocalDate.of(Integer.parseInt(years.group(1).replace('X', '0')), 1, 1))
        : Optional.empty();
  }

  private static LocalDate part(Matcher value, int months) {
    return LocalDate.of(number(value, 1), (number(value, 2) - 1) * months + 1, 1);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
