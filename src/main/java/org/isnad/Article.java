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
 *     are counted
 */
public record Article(String id, String text, Optional<LocalDate> date) {

  public Article {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(date, "date");
  }

  /** An article without a name or a date. */
  public static Article of(String text) {
    return new Article("", text, Optional.empty());
  }

  public Article publishedOn(LocalDate day) {
    return new Article(id, text, Optional.of(requireNonNull(day, "day")));
  }

  public Article withId(String name) {
    return new Article(name, text, date);
  }
}
