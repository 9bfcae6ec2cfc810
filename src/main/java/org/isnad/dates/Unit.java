package org.isnad.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** The units of time as words.tsv calls them. */
enum Unit {
  D(ChronoUnit.DAYS, 1, "P%sD"),
  W(ChronoUnit.WEEKS, 1, "P%sW"),
  M(ChronoUnit.MONTHS, 1, "P%sM"),
  Y(ChronoUnit.YEARS, 1, "P%sY"),
  E(ChronoUnit.DECADES, 10, "P%sY"),
  C(ChronoUnit.CENTURIES, 100, "P%sY"),
  Th(ChronoUnit.HOURS, 1, "PT%sH"),
  Tm(ChronoUnit.MINUTES, 1, "PT%sM"),
  Ts(ChronoUnit.SECONDS, 1, "PT%sS");

  private final ChronoUnit unit;

  private final int size;

  private final String duration;

  Unit(ChronoUnit unit, int size, String duration) {
    this.unit = unit;
    this.size = size;
    this.duration = duration;
  }

  /** In the unit that its durations are written in: a decade is ten years. */
  int size() {
    return size;
  }

  LocalDate plus(LocalDate day, int count) {
    return unit.isDateBased() ? day.plus(count, unit) : day;
  }

  /** That day, week, month, ... which a day lies in. */
  String of(LocalDate day) {
    return switch (this) {
      case W ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case M -> YearMonth.from(day).toString();
      case Y -> Iso.year(day.getYear());
      case E -> Iso.year(day.getYear()).substring(0, 3);
      case C -> Iso.year(day.getYear()).substring(0, 2);
      default -> day.toString();
    };
  }

  /**
   * That many units from a day; nothing for units of the clock, as the hour isn't known. «Two
   * decades ago» is a year, not a decade.
   */
  Optional<String> at(LocalDate day, int count) {
    if (!unit.isDateBased()) {
      return Optional.empty();
    }
    LocalDate other = plus(day, count);
    return other.getYear() > 0
        ? Optional.of((size > 1 ? Y : this).of(other))
        : Optional.of(Iso.beforeChrist(1 - other.getYear()));
  }

  String duration(String count) {
    return String.format(Locale.ROOT, duration, count);
  }
}
