package org.isnad.dates;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dates.Rule.Match;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The events of {@code dates/events.tsv} that are called by their day or month without the year:
 * «ثورة 25 يناير» (the 25 January revolution) is that of 2011. Immutable.
 */
final class NamedEvents {

  private static final int LAST_YEAR = 9999;
  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;

  /** What an event is called, and the day or month in its name. */
  private record Name(String head, int month, int day) {}

  private final Map<Name, Integer> years;

  private NamedEvents(Map<Name, Integer> years) {
    this.years = Map.copyOf(years);
  }

  /**
   * The library's own.
   *
   * @throws org.isnad.DataFileException naming every malformed line
   */
  static NamedEvents load() {
    Map<Name, Integer> years = new HashMap<>();
    DataTable.ofModel(
            "dates/events.tsv",
            Column.number("year", 1, LAST_YEAR).required(),
            Column.number("month", 1, MONTHS).required(),
            Column.number("day", 1, LONGEST_MONTH),
            Column.list("heads").words().repeating().required(),
            Column.of("event").required())
        .forEach(row -> add(row, years));
    return new NamedEvents(years);
  }

  private static void add(Row row, Map<Name, Integer> years) {
    int month = row.number("month");
    int day = row.number("day");
    if (day > Month.of(month).maxLength()) {
      throw new IllegalArgumentException("month " + month + " has no day " + day);
    }
    for (String head : row.list("heads")) {
      Integer other = years.put(new Name(Letters.key(head), month, day), row.number("year"));
      if (other != null) {
        throw new IllegalArgumentException(
            "«" + head + "» of this day is that of the year " + other + " already; remove one");
      }
    }
  }

  /** The year of the event whose name the word before a match and the match itself make up. */
  Optional<Integer> yearOf(List<Atom> atoms, Match match) {
    Map<String, String> parts = match.captures();
    Optional<String> month =
        Stream.of("MONTH", "RAREMONTH", "WARMONTH").filter(parts::containsKey).findFirst();
    if (match.from() == 0 || month.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(parts.getOrDefault(month.get(), "0"));
    int day = Integer.parseInt(parts.getOrDefault("DAY", "0"));
    Atom head = atoms.get(match.from() - 1);
    return Optional.ofNullable(years.get(new Name(head.key(), number, day)));
  }
}
