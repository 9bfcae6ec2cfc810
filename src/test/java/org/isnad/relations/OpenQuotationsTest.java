package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A place stands in a quotation")
class OpenQuotationsTest {

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "قال: \"نعم. X لا\" | true",
        "قال: «نعم. X لا» | true",
        "قال: “نعم. X لا” | true",
        "قال: \"نعم\". X \"لا\" | false",
        "قال: \"نعم. X | false",
        "نعم\" X \"لا | true",
        "قال: «نعم «جدا» X لا» | true",
        "X | false",
      })
  void holds(String text, boolean inside) {
    assertThat(OpenQuotations.of(text).hold(text.indexOf('X'))).isEqualTo(inside);
  }

  @ParameterizedTest(name = "but in none of another paragraph")
  @CsvSource("'قال: \"نعم\nX لا\"'")
  void paragraphs(String text) {
    assertThat(OpenQuotations.of(text).hold(text.indexOf('X'))).isFalse();
  }
}
