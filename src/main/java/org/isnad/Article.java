package org.isnad;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text to read, with what is known about it.
 *
 * @param id the caller's name for it; empty if it has none
 * @param text the text as it stands, page furniture and all; any string is valid
 * @param date the day of publication, from which «أمس» (yesterday) and «الشهر الماضي» (last month)
 *     are counted; of the years 1 to 9999, which the format of dates in results has room for
 */
public record Article(String id, String text, Optional<LocalDate> date) {

  private static final int LAST_YEAR = 9999;

  /**
   * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
   */
  public Article {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(date, "date");
    date.filter(day -> !canBePublishedOn(day))
        .ifPresent(
            day -> {
              throw new IllegalArgumentException(
                  "the day of publication, " + day + ", lies outside the years 1 to " + LAST_YEAR);
            });
  }

  /**
   * Whether an article may have this day of publication.
   *
   * @param day any day
   * @return whether it lies in the years 1 to 9999
   */
  public static boolean canBePublishedOn(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }

  /**
   * An article without a name or a date.
   *
   * @param text the text as it stands; any string is valid
   * @return the article
   */
  public static Article of(String text) {
    return new Article("", text, Optional.empty());
  }

  /**
   * This article with a day of publication, instead of the one it had, if it had one.
   *
   * @param day of the years 1 to 9999
   * @return a new article
   * @throws IllegalArgumentException if the day lies outside
   */
  public Article publishedOn(LocalDate day) {
    return new Article(id, text, Optional.of(requireNonNull(day, "day")));
  }

  /**
   * This article with another name.
   *
   * @param name what the caller calls it; results give it back as {@code article().id()}
   * @return a new article
   */
  public Article withId(String name) {
    return new Article(name, text, date);
  }
}
