package org.isnad;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a TIMEX3 value covers. */
record CalendarDays(LocalDate first, LocalDate last) {

  private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*)?");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  /** A year, a decade or a century: the digits that its years begin with. */
  private static final Pattern YEARS = Pattern.compile("[0-9]{2,4}");

  /** A week, or its weekend: TIMEX3 counts Saturday and Sunday, as ISO 8601 counts weeks. */
  private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})(-WE)?");

  private static final Pattern PART = Pattern.compile("([0-9]{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");

  /** The months that the parts of a year begin in. */
  private static final Map<String, Integer> BEGINNINGS =
      Map.of(
          "Q1", 1, "Q2", 4, "Q3", 7, "Q4", 10, "H1", 1, "H2", 7, "SP", 3, "SU", 6, "FA", 9, "WI",
          12);

  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_QUARTER = 3;

  /** Midnight is also 24:00 of the day before. */
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ISO_LOCAL_DATE_TIME.withResolverStyle(ResolverStyle.SMART);

  /** Nothing where the value isn't on the calendar, or beyond the years that articles are of. */
  static Optional<CalendarDays> of(String value) {
    try {
      String[] ends = value.split("/", 2);
      CalendarDays first = single(ends[0]);
      CalendarDays last = single(ends[ends.length - 1]);
      return first == null || last == null
          ? Optional.empty()
          : Optional.of(new CalendarDays(first.first, last.last)).filter(CalendarDays::isPossible);
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day
    }
  }

  private boolean isPossible() {
    return !last.isBefore(first)
        && Article.canBePublishedOn(first)
        && Article.canBePublishedOn(last);
  }

  private static @Nullable CalendarDays single(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate only = LocalDate.parse(day.group(1));
      return new CalendarDays(only, only);
    }
    if (MONTH.matcher(value).matches()) {
      return months(YearMonth.parse(value), 1);
    }
    if (YEARS.matcher(value).matches()) {
      return years(value);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      String name = part.group(2);
      int length = name.startsWith("H") ? MONTHS_OF_HALF : MONTHS_OF_QUARTER;
      int year = Integer.parseInt(part.group(1));
      return months(YearMonth.of(year, BEGINNINGS.getOrDefault(name, 1)), length);
    }
    Matcher week = WEEK.matcher(value);
    if (!week.matches()) {
      return null;
    }
    CalendarDays days = week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
    return week.group(3) == null ? days : new CalendarDays(days.last.minusDays(1), days.last);
  }

  private static CalendarDays years(String digits) {
    int missing = 4 - digits.length();
    int first = Integer.parseInt(digits + "0".repeat(missing));
    int last = Integer.parseInt(digits + "9".repeat(missing));
    return new CalendarDays(Year.of(first).atDay(1), Year.of(last).atMonth(12).atEndOfMonth());
  }

  private static CalendarDays months(YearMonth first, int length) {
    return new CalendarDays(first.atDay(1), first.plusMonths(length - 1).atEndOfMonth());
  }

  private static CalendarDays week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4) // lies in the first week of every year
            .with(DayOfWeek.MONDAY)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    return new CalendarDays(monday, monday.plusDays(6));
  }

  /** The minute that a value with a day and a time of day names. */
  static Optional<LocalDateTime> minute(String value) {
    try {
      return Optional.of(LocalDateTime.parse(value, MINUTE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
