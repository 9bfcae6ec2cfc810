package org.isnad.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which summer or winter is meant. */
final class Seasons {

  /** The months that the seasons begin in, by their TIMEX3 names; each lasts three. */
  private static final Map<String, Integer> BEGINNINGS =
      Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private Seasons() {}

  /**
   * The nearest to a day that is over, lasts, or is to come.
   *
   * @param rel below 0 of what is over, above 0 of what is to come
   */
  static String nearest(LocalDate today, String season, int rel) {
    int begins = BEGINNINGS.getOrDefault(season, 1);
    YearMonth month = YearMonth.from(today);
    Stream<YearMonth> beginnings =
        IntStream.rangeClosed(today.getYear() - 2, today.getYear() + 2)
            .mapToObj(year -> YearMonth.of(year, begins));
    Optional<YearMonth> beginning =
        switch (Integer.signum(rel)) {
          case 1 -> beginnings.filter(month::isBefore).findFirst();
          case -1 ->
              beginnings
                  .filter(b -> !month.isBefore(b.plusMonths(3)))
                  .reduce((earlier, later) -> later);
          default ->
              beginnings.min(
                  Comparator.comparing(
                      b -> Math.abs(ChronoUnit.MONTHS.between(b.plusMonths(1), month))));
        };
    return Iso.year(beginning.map(YearMonth::getYear).orElse(today.getYear())) + "-" + season;
  }
}
