package org.isnad.dates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Times of day, as they are said and as TIMEX3 writes them: «T19:00». */
final class Clock {

  private Clock() {}

  /** The hour of the clock that lies in the twelve hours from the first on: «12 ليلا» is 0. */
  private static int hourOfDay(int hour, int first) {
    return (first + Math.floorMod(hour - first, 12)) % 24;
  }

  /** The two times of a range; what is said of the second, «9 - 11 صباحا», holds for the first. */
  static Optional<String> range(Map<String, String> captures, LocalDate day) {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> second = new LinkedHashMap<>();
    captures.forEach(
        (name, value) -> {
          String plain = name.replaceFirst("2$", "");
          boolean isTime = plain.equals("HOUR") || plain.equals("ORDINAL");
          boolean isSecond = !second.isEmpty() || isTime && !first.isEmpty();
          (isSecond ? second : first).put(plain, value);
        });
    if (!first.containsKey("PART") && second.containsKey("PART")) {
      first.put("PART", second.get("PART"));
    }
    return time(first)
        .flatMap(
            from ->
                time(second)
                    .map(
                        to ->
                            day + from + "/" + day.plusDays(to.compareTo(from) > 0 ? 0 : 1) + to));
  }

  static Optional<String> time(Map<String, String> captures) {
    Parts c = new Parts(captures);
    int hour = c.number(c.has("HOUR") ? "HOUR" : "ORDINAL");
    Optional<Integer> first =
        Stream.of("PART", "PARTWORD").filter(c::has).map(c::number).findFirst();
    int hours = first.filter(f -> hour <= 12).map(f -> hourOfDay(hour, f)).orElse(hour);
    int minutes = hours * 60 + c.number("MINUTE") + c.number("FRACTION") - c.number("LESS");
    return minutes < 0 || minutes > 24 * 60
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60));
  }
}
