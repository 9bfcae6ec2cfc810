package org.isnad.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What an expression is reckoned from.
 *
 * @param now the day of publication
 * @param last the day of the date mentioned last; of a month or a year, its first
 * @param day the whole day mentioned last, which a time of day belongs to
 * @param tense whether what is told has happened or is to come
 * @param event the year of the named event that the expression belongs to: «ثورة 25 يناير»
 * @param hijriOffset how many days later than in Umm al-Qura the days of the Islamic calendar are
 */
record Reference(
    Optional<LocalDate> now,
    Optional<LocalDate> last,
    Optional<LocalDate> day,
    Tense tense,
    Optional<Integer> event,
    int hijriOffset) {

  /** The same, of a time of day that belongs to another day. */
  Reference on(LocalDate other) {
    return new Reference(now, last, Optional.of(other), tense, event, hijriOffset);
  }

  /** As the country of the text counts it. */
  HijriCalendar hijri() {
    return new HijriCalendar(hijriOffset);
  }

  /** Beyond this the tense of the verb decides between last year's day and next year's. */
  private static final int NEAR = 90;

  /** The day of that month and day which is meant where no year is said. */
  Optional<LocalDate> yearOf(int month, int day, Optional<Integer> rel) {
    if (event.isPresent() && rel.isEmpty()) {
      return event.map(year -> LocalDate.of(year, month, day));
    }
    return now.map(
        today -> {
          int year = today.getYear();
          if (rel.isEmpty()) {
            return near(today, month, day);
          }
          boolean same = day == 1 && today.getMonthValue() == month;
          LocalDate thisYear = LocalDate.of(year, month, day);
          return switch (Integer.signum(rel.get())) {
            case -1 ->
                thisYear.isBefore(today) && !same ? thisYear : LocalDate.of(year - 1, month, day);
            case 1 ->
                thisYear.isAfter(today) && !same ? thisYear : LocalDate.of(year + 1, month, day);
            default -> thisYear;
          };
        });
  }

  /** Whether what has been can't have been on that day; of what was put off tomorrow is said. */
  boolean isTooLate(LocalDate other) {
    return tense == Tense.PAST && now.filter(today -> other.isAfter(today.plusDays(1))).isPresent();
  }

  private LocalDate near(LocalDate today, int month, int day) {
    LocalDate nearest = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      if (YearMonth.of(year, month).isValidDay(day)) {
        LocalDate candidate = LocalDate.of(year, month, day);
        long distance = distance(today, candidate);
        boolean later = candidate.isAfter(today);
        boolean fits = tense == Tense.PAST ? !later : distance <= NEAR || later == tense.isAhead();
        if (fits && (nearest == null || distance < distance(today, nearest))) {
          nearest = candidate;
        }
      }
    }
    return nearest == null ? LocalDate.of(today.getYear(), month, day) : nearest;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  Optional<LocalDate> weekday(DayOfWeek day, Optional<Integer> rel) {
    return now.map(
        today -> {
          if (rel.isEmpty()) {
            boolean isYesterday = today.minusDays(1).getDayOfWeek() == day;
            return today.with(
                tense == Tense.FUTURE || tense == Tense.PRESENT && !isYesterday
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day));
          }
          return switch (Integer.signum(rel.get())) {
            case 1 -> today.with(TemporalAdjusters.next(day));
            case -1 -> today.with(TemporalAdjusters.previous(day)).plusWeeks(rel.get() + 1);
            default -> today.with(TemporalAdjusters.previousOrSame(day));
          };
        });
  }

  /** The same day of next year, where neither the text nor its distance decides for the last. */
  Optional<LocalDate> otherYear(int month, int day, Optional<Integer> rel) {
    return tense != Tense.OPEN || rel.isPresent() || event.isPresent()
        ? Optional.empty()
        : now.flatMap(
            today ->
                yearOf(month, day, rel)
                    .filter(d -> d.isBefore(today) && distance(today, d) > NEAR)
                    .map(d -> LocalDate.of(d.getYear() + 1, month, day)));
  }

  /** The next day of that name, where nothing decides for the last. */
  Optional<LocalDate> otherWeekday(DayOfWeek day, Optional<Integer> rel) {
    return tense == Tense.OPEN && rel.isEmpty()
        ? now.filter(today -> today.getDayOfWeek() != day)
            .map(today -> today.with(TemporalAdjusters.next(day)))
        : Optional.empty();
  }
}
