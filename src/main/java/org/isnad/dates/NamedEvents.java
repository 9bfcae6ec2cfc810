package org.isnad.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dates.Rule.Match;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;

/**
 * The events of {@code dates/events.tsv} that are called by their day or month without the year:
 * «ثورة 25 يناير» (the 25 January revolution) is that of 2011. Immutable.
 */
final class NamedEvents {

  /** What an event is called, and the day or month in its name. */
  private record Name(String head, int month, int day) {}

  private final Map<Name, Integer> years;

  private NamedEvents(Map<Name, Integer> years) {
    this.years = years;
  }

  static NamedEvents load() {
    Map<Name, Integer> years = new HashMap<>();
    for (DataTable.Row row :
        DataTable.ofModel("dates/events.tsv", "year", "month", "day", "heads", "event").rows()) {
      int day = row.optional("day").map(Integer::valueOf).orElse(0);
      for (String head : row.list("heads")) {
        years.put(
            new Name(Letters.key(head), Integer.parseInt(row.get("month")), day),
            Integer.valueOf(row.get("year")));
      }
    }
    return new NamedEvents(Map.copyOf(years));
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
