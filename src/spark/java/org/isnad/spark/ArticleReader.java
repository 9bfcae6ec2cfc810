package org.isnad.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A text and its date as the row of what is found there. What goes wrong with one article is the
 * error of its row: an exception would end a job over a million others.
 */
final class ArticleReader implements UDF2<@Nullable String, @Nullable String, Row> {

  private static final long serialVersionUID = 1;

  @Override
  public Row call(@Nullable String text, @Nullable String date) {
    return FoundRow.of(read(text, date));
  }

  private static Extraction read(@Nullable String text, @Nullable String date) {
    if (text == null) {
      return failed("the text is null: leave the article out");
    }
    Optional<LocalDate> day;
    try {
      day = Optional.ofNullable(date).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return failed("the date «" + date + "» is no day such as 2023-08-16: mend it, or give null");
    }
    if (day.isPresent() && !Article.canBePublishedOn(day.get())) {
      return failed(
          "the date " + date + " lies outside the years 1 to 9999: mend it, or give null");
    }
    try (Stream<Extraction> one =
        LoadedLibrary.get().extractAll(Stream.of(Article.of("", text, day)))) {
      return one.findFirst().orElseThrow();
    }
  }

  private static Extraction failed(String why) {
    return Extraction.failed(Article.of(""), Failure.of(why));
  }
}
