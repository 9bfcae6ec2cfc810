package org.isnad.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Intervals from one day, month or year to another: «2023-05-03/2023-06-02». */
final class Ranges {

  private Ranges() {}

  /** «3-5 مايو». */
  static Optional<String> days(Parts parts, Reference reference) {
    return parts
        .yearOfMonth(reference)
        .map(
            year ->
                LocalDate.of(year, parts.month(), parts.number("DAY"))
                    + "/"
                    + LocalDate.of(year, parts.month(), parts.number("DAY2")));
  }

  /** «3 مايو إلى 2 يونيو». */
  static Optional<String> dates(Parts parts, Reference reference) {
    return parts
        .yearOfMonth(reference)
        .map(year -> dates(parts, parts.firstYear(year), parts.secondYear(year)));
  }

  /** «3 مايو 2020 إلى 2 يونيو 2021». */
  static Optional<String> datesOfYears(Parts parts, Reference reference) {
    return Optional.of(dates(parts, parts.number("YEAR"), parts.number("YEAR2")));
  }

  private static String dates(Parts parts, int firstYear, int secondYear) {
    return LocalDate.of(firstYear, parts.month(), parts.number("DAY"))
        + "/"
        + LocalDate.of(secondYear, parts.secondMonth(), parts.number("DAY2"));
  }

  /** «بين مارس ومايو 2023». */
  static Optional<String> months(Parts parts, Reference reference) {
    return parts
        .yearOfMonth(reference)
        .map(year -> months(parts, parts.firstYear(year), parts.secondYear(year)));
  }

  /** «أبريل 1992 إلى فبراير 1996». */
  static Optional<String> monthsOfYears(Parts parts, Reference reference) {
    return Optional.of(months(parts, parts.number("YEAR"), parts.number("YEAR2")));
  }

  private static String months(Parts parts, int firstYear, int secondYear) {
    return YearMonth.of(firstYear, parts.month())
        + "/"
        + YearMonth.of(secondYear, parts.secondMonth());
  }

  /** «عامي 2018 و2022». */
  static Optional<String> years(Parts parts, Reference reference) {
    String name = parts.has("MODERN") ? "MODERN" : "YEAR";
    return Optional.of(Iso.year(parts.number(name)) + "/" + Iso.year(parts.number(name + "2")));
  }

  /** «موسم 2022-23» (the season of 2022-23). */
  static Optional<String> yearsShort(Parts parts, Reference reference) {
    String year = Iso.year(parts.number("YEAR"));
    return Optional.of(year + "/" + year.substring(0, 2) + parts.text("MINUTE"));
  }

  /** «من الأحد إلى الثلاثاء» (from Sunday to Tuesday): the end is the next of its name. */
  static Optional<String> weekdays(Parts parts, Reference reference) {
    DayOfWeek last = DayOfWeek.of(parts.number("WEEKDAY2"));
    return reference
        .weekday(DayOfWeek.of(parts.number("WEEKDAY")), parts.rel())
        .map(first -> first + "/" + first.with(TemporalAdjusters.next(last)));
  }
}
