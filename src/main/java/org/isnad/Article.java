package org.isnad;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A text to read, with what is known about it. Immutable; begin with {@link #of(String)}. */
public final class Article {

  private static final int LAST_YEAR = 9999;

  /** What it is made of. */
  private record Parts(
      String id, String text, Optional<LocalDate> date, Optional<Instant> instant) {}

  private final Parts parts;

  private Article(Parts parts) {
    this.parts = parts;
  }

  /**
   * Whether an article may have this day of publication.
   *
   * @param day any day
   * @return whether it lies in the years 1 to 9999, which the format of dates in results has room
   *     for
   */
  public static boolean canBePublishedOn(LocalDate day) {
    requireNonNull(day, "day");
    return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
  }

  /**
   * An article without a name or a date.
   *
   * @param text the text as it stands, page furniture and all; any string is valid
   * @return the article
   */
  public static Article of(String text) {
    return of("", text, Optional.empty());
  }

  /**
   * An article of which is known what is known.
   *
   * @param id the caller's name for it; empty if it has none
   * @param text the text as it stands, page furniture and all; any string is valid
   * @param date the day of publication, if it is known, of the years 1 to 9999
   * @return the article
   * @throws IllegalArgumentException if the day lies outside
   */
  public static Article of(String id, String text, Optional<LocalDate> date) {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(date, "date");
    date.filter(day -> !canBePublishedOn(day))
        .ifPresent(
            day -> {
              throw new IllegalArgumentException(
                  "the day of publication, " + day + ", lies outside the years 1 to " + LAST_YEAR);
            });
    return new Article(new Parts(id, text, date, Optional.empty()));
  }

  /**
   * The caller's name for it.
   *
   * @return empty if it has none
   */
  public String id() {
    return parts.id;
  }

  /**
   * What is to be read.
   *
   * @return the text as it stands
   */
  public String text() {
    return parts.text;
  }

  /**
   * The day of publication, from which «أمس» (yesterday) and «الشهر الماضي» (last month) are
   * counted.
   *
   * @return nothing where it isn't known, or the moment alone is; the article of an {@link
   *     Extraction} has the day that was taken
   */
  public Optional<LocalDate> date() {
    return parts.date;
  }

  /**
   * The moment of publication.
   *
   * @return nothing unless {@link #publishedAt} said it
   */
  public Optional<Instant> instant() {
    return parts.instant;
  }

  /**
   * This article with a day of publication, instead of the day or moment that it had, if it had
   * one.
   *
   * @param day of the years 1 to 9999
   * @return a new article
   * @throws IllegalArgumentException if the day lies outside
   */
  public Article publishedOn(LocalDate day) {
    return of(id(), text(), Optional.of(requireNonNull(day, "day")));
  }

  /**
   * This article with a moment of publication, instead of the day or moment that it had, if it had
   * one. Which day that was, the library's {@link Isnad.Builder#zone zone} says.
   *
   * @param moment as an archive or a feed stamps it; of the years 2 to 9998
   * @return a new article
   * @throws IllegalArgumentException if the moment lies outside
   */
  public Article publishedAt(Instant moment) {
    requireNonNull(moment, "moment");
    if (moment.isBefore(Instant.parse("0002-01-01T00:00:00Z"))
        || !moment.isBefore(Instant.parse("9999-01-01T00:00:00Z"))) {
      throw new IllegalArgumentException(
          "the moment of publication, " + moment + ", lies outside the years 2 to 9998");
    }
    return new Article(new Parts(id(), text(), Optional.empty(), Optional.of(moment)));
  }

  /**
   * This article with another name.
   *
   * @param name what the caller calls it; results give it back as {@code article().id()}
   * @return a new article
   */
  public Article withId(String name) {
    return new Article(new Parts(requireNonNull(name, "name"), text(), parts.date, parts.instant));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Article that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** All its parts, for logs and tests; the form may change. */
  @Override
  public String toString() {
    return parts.toString().replaceFirst("Parts", "Article");
  }
}
