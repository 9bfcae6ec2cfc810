package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
  void theFirstAndTheLastDayOfItAreNot() {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThat(Article.of("نص").publishedOn(first).date()).contains(first);
    assertThat(Article.of("نص").publishedOn(last).date()).contains(last);
  }
}
