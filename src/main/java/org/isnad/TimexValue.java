package org.isnad;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When, or how long: the value of a DATE, TIME or DURATION after TIMEX3 (TimeML 1.2.1), and what it
 * is in {@code java.time}. Immutable.
 *
 * <pre>{@code
 * TimexValue may = TimexValue.of("2023-05").withMod(TimexMod.MID); // «منتصف مايو»
 * may.begin(); // 2023-05-01
 * may.end();   // 2023-05-31
 * }</pre>
 */
public final class TimexValue {

  /**
   * What it is made of.
   *
   * @param value ISO 8601, as TIMEX3 extends it
   * @param begin the first day
   * @param end the last day
   */
  private record Parts(
      String value,
      Optional<TimexMod> mod,
      Optional<TimexSet> set,
      Optional<LocalDate> begin,
      Optional<LocalDate> end,
      List<String> alternatives) {

    Parts {
      requireNonNull(value, "value");
      requireNonNull(mod, "mod");
      requireNonNull(set, "set");
      requireNonNull(begin, "begin");
      requireNonNull(end, "end");
      alternatives = List.copyOf(alternatives);
    }
  }

  private final Parts parts;

  private TimexValue(Parts parts) {
    this.parts = parts;
  }

  /**
   * A value, with the days that it covers where it lies on the calendar.
   *
   * @param value {@code 2023-08-16}, {@code 2023-08}, {@code 2017}, {@code 2023-W33}, {@code
   *     2023-Q3}, {@code 2023-SU}, {@code 198} (the eighties), {@code 19} (the twentieth century),
   *     {@code 2023-08-16T14:30}, {@code P2M}, {@code 1950/1953}, {@code PRESENT_REF}, {@code
   *     XXXX-08-18}, ...; what TIMEX3 doesn't know covers no days
   * @return the value
   */
  public static TimexValue of(String value) {
    Optional<CalendarDays> days = CalendarDays.of(requireNonNull(value, "value"));
    return new TimexValue(
        new Parts(
            value,
            Optional.empty(),
            Optional.empty(),
            days.map(CalendarDays::first),
            days.map(CalendarDays::last),
            List.of()));
  }

  /**
   * The value as TIMEX3 writes it.
   *
   * @return ISO 8601: {@code 2023-08-16}, {@code P2M}
   */
  public String value() {
    return parts.value;
  }

  /**
   * What the text says of it beyond its value.
   *
   * @return «early in», «about», «more than»; nothing where it says nothing
   */
  public Optional<TimexMod> mod() {
    return parts.mod;
  }

  /**
   * How it comes again.
   *
   * @return nothing for what happens once
   */
  public Optional<TimexSet> set() {
    return parts.set;
  }

  /**
   * The first day: of a date the first of those that it covers, of a length of time the day on
   * which it begins. A modifier doesn't move it.
   *
   * @return nothing where the value lies on no calendar («PRESENT_REF», «XXXX-08-18», what was
   *     before Christ), nor the text says when the time begins
   */
  public Optional<LocalDate> begin() {
    return parts.begin;
  }

  /**
   * The last day, as {@link #begin()} the first; of a single day the same.
   *
   * @return nothing where it can't be known
   */
  public Optional<LocalDate> end() {
    return parts.end;
  }

  /**
   * The minute in which a TIME begins.
   *
   * @return nothing where the value has no time of day, or it is of no known day
   */
  public Optional<LocalDateTime> beginTime() {
    return CalendarDays.minute(parts.value.split("/", 2)[0]);
  }

  /**
   * The minute in which a TIME ends: of a range the second one, else the same as {@link
   * #beginTime()}.
   *
   * @return nothing where the value has no time of day, or it is of no known day
   */
  public Optional<LocalDateTime> endTime() {
    String[] ends = parts.value.split("/", 2);
    return CalendarDays.minute(ends[ends.length - 1]);
  }

  /**
   * The values of the other readings that the text allows, the likeliest first: of 9/8/2023 the 8th
   * of September, of a day of the Islamic calendar those beside it.
   *
   * @return none where there is but one reading
   */
  public List<String> alternatives() {
    return parts.alternatives;
  }

  /**
   * The same with a modifier.
   *
   * @param mod what the text says of it
   * @return a new value
   */
  public TimexValue withMod(TimexMod mod) {
    return new TimexValue(
        new Parts(
            parts.value,
            Optional.of(requireNonNull(mod, "mod")),
            parts.set,
            parts.begin,
            parts.end,
            parts.alternatives));
  }

  /**
   * The same, of a time that comes again.
   *
   * @param set how
   * @return a new value
   */
  public TimexValue withSet(TimexSet set) {
    return new TimexValue(
        new Parts(
            parts.value,
            parts.mod,
            Optional.of(requireNonNull(set, "set")),
            parts.begin,
            parts.end,
            parts.alternatives));
  }

  /**
   * The same with other days, or without: what a length of time says only with its text.
   *
   * @param begin the first day, if it can be known, of the years 1 to 9999
   * @param end the last day, if it can be known, of the same years
   * @return a new value
   * @throws IllegalArgumentException if it ends before it begins, or a day lies outside the years
   */
  public TimexValue withDays(Optional<LocalDate> begin, Optional<LocalDate> end) {
    requireNonNull(begin, "begin");
    requireNonNull(end, "end");
    if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
      throw new IllegalArgumentException(
          "a time that begins on " + begin.get() + " doesn't end on " + end.get());
    }
    begin.ifPresent(TimexValue::check);
    end.ifPresent(TimexValue::check);
    return new TimexValue(
        new Parts(parts.value, parts.mod, parts.set, begin, end, parts.alternatives));
  }

  private static void check(LocalDate day) {
    if (!Article.canBePublishedOn(day)) {
      throw new IllegalArgumentException(day + " lies outside the years 1 to 9999");
    }
  }

  /**
   * The same with other readings.
   *
   * @param values the TIMEX3 values of the other readings, the likeliest first
   * @return a new value
   */
  public TimexValue withAlternatives(List<String> values) {
    return new TimexValue(
        new Parts(
            parts.value,
            parts.mod,
            parts.set,
            parts.begin,
            parts.end,
            requireNonNull(values, "values")));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimexValue that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** The value with whatever else is known, for logs and tests; the form may change. */
  @Override
  public String toString() {
    return parts.toString().replaceFirst("Parts", "TimexValue");
  }
}
