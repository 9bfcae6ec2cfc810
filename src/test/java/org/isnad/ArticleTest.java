package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "0000-12-31", "-0001-01-01"})
  void aDayOutsideTheCalendarOfResultsIsRefused(String day) {
    assertThatThrownBy(() -> Article.of("نص").publishedOn(LocalDate.parse(day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(day)
        .hasMessageContaining("the years 1 to 9999");
  }

  @Test
  void aMomentTakesThePlaceOfADayAndADayThatOfAMoment() {
    Instant moment = Instant.parse("2023-08-15T22:30:00Z");
    LocalDate day = LocalDate.of(2023, 8, 16);
    Article article = Article.of("نص").withId("a1").publishedOn(day).publishedAt(moment);
    assertThat(article.date()).isEmpty();
    assertThat(article.instant()).contains(moment);
    assertThat(article.withId("a2").instant()).contains(moment);
    assertThat(article.publishedOn(day).instant()).isEmpty();
    assertThat(article.publishedOn(day)).isEqualTo(Article.of("a1", "نص", Optional.of(day)));
    assertThat(article).isNotEqualTo(article.publishedOn(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-12-31T00:00:00Z"})
  void aMomentOutsideItIsRefused(String moment) {
    assertThatThrownBy(() -> Article.of("نص").publishedAt(Instant.parse(moment)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(moment)
        .hasMessageContaining("the years 2 to 9998");
  }

  @Test
  void theFirstAndTheLastDayOfItAreNot() {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThat(Article.of("نص").publishedOn(first).date()).contains(first);
    assertThat(Article.of("نص").publishedOn(last).date()).contains(last);
  }
}
