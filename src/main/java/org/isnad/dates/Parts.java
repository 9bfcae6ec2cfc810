package org.isnad.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an expression, by the classes of the rule that found it. */
record Parts(Map<String, String> captures) {

  boolean has(String name) {
    return captures.containsKey(name);
  }

  String text(String name) {
    return captures.getOrDefault(name, "");
  }

  int number(String name) {
    return Integer.parseInt(captures.getOrDefault(name, "0"));
  }

  int month() {
    return months().get(0);
  }

  int secondMonth() {
    return months().get(1);
  }

  /** «بين نوفمبر ومارس 2024» begins the year before; the year said is that of the end. */
  int firstYear(int year) {
    return goesOverNewYear() && has("YEAR") ? year - 1 : year;
  }

  int secondYear(int year) {
    return goesOverNewYear() && !has("YEAR") ? year + 1 : year;
  }

  private boolean goesOverNewYear() {
    return secondMonth() < month();
  }

  /** In the order of the text. */
  private List<Integer> months() {
    return captures.entrySet().stream()
        .filter(part -> part.getKey().contains("MONTH"))
        .map(part -> Integer.valueOf(part.getValue()))
        .toList();
  }

  /** «غرة» (the first) is a word for one only day. */
  int day() {
    return number(has("FIRST") ? "FIRST" : "DAY");
  }

  /** The year that is said, or «this year», «last year». */
  Optional<Integer> year(Reference reference) {
    return has("YEAR")
        ? Optional.of(number("YEAR"))
        : reference.now().map(now -> now.getYear() + rel().orElse(0));
  }

  /** The same; where no year stands beside its month, that of the month that is meant. */
  Optional<Integer> yearOfMonth(Reference reference) {
    return has("YEAR")
        ? Optional.of(number("YEAR"))
        : reference.yearOf(month(), 1, rel()).map(LocalDate::getYear);
  }

  /** Whether it is the day of the week that is said. */
  boolean fallsOn(LocalDate day) {
    return day.getDayOfWeek().getValue() == number("WEEKDAY");
  }

  Fraction fraction(int whole) {
    return new Fraction(whole, unit(), number("FRACTION") - number("LESS"));
  }

  Optional<Integer> rel() {
    return Stream.of("REL", "RELDAY").filter(this::has).map(this::number).findFirst();
  }

  Unit unit() {
    return Stream.of("ONE", "MANY", "DUAL", "TICK", "TICKS", "TWOTICKS")
        .filter(this::has)
        .map(this::text)
        .map(Unit::valueOf)
        .findFirst()
        .orElse(Unit.D);
  }

  int count() {
    return has("COUNT") ? number("COUNT") : has("DUAL") || has("TWOTICKS") ? 2 : 1;
  }
}
