package org.isnad.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.Article;
import org.isnad.TimexValue;

/**
 * The days on which a length of time begins and ends, where the text says that it reaches up to now
 * or begins now: «منذ ثلاثة أعوام» (for three years), «الأيام العشرة المقبلة» (the next ten days).
 */
final class Stretch {

  private static final int HOURS_OF_DAY = 24;
  private static final Pattern HOURS = Pattern.compile("PT([0-9]{1,6})H");

  private Stretch() {}

  /**
   * @param isSince whether «since» stands before it
   * @param now the day that the text speaks on
   * @return the value with its days, if they can be known
   */
  static TimexValue ofLength(
      TimexValue value, Map<String, String> captures, boolean isSince, Optional<LocalDate> now) {
    int direction = isSince ? -1 : Integer.parseInt(captures.getOrDefault("REL", "0"));
    return now.flatMap(day -> days(value, direction, day)).orElse(value);
  }

  /** «قبل الماضي» (the one before last) reaches to no day that is known. */
  private static Optional<TimexValue> days(TimexValue value, int direction, LocalDate now) {
    if (direction != -1 && direction != 1) {
      return Optional.empty();
    }
    try {
      Period length = length(value.value());
      LocalDate other = direction < 0 ? now.minus(length) : now.plus(length);
      return Article.canBePublishedOn(other)
          ? Optional.of(
              direction < 0
                  ? value.withDays(Optional.of(other), Optional.of(now))
                  : value.withDays(Optional.of(now), Optional.of(other)))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty(); // some hours, parts, «some days»
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty(); // longer than time
    }
  }

  /** Hours are days only where they are whole ones: «الساعات الـ48 الماضية». */
  private static Period length(String value) {
    Matcher hours = HOURS.matcher(value);
    boolean areDays = hours.matches() && Integer.parseInt(hours.group(1)) % HOURS_OF_DAY == 0;
    return areDays
        ? Period.ofDays(Integer.parseInt(hours.group(1)) / HOURS_OF_DAY)
        : Period.parse(value);
  }
}
