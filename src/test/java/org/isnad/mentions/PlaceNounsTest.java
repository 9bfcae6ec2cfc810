package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNounsTest {

  private final PlaceNouns nouns = PlaceNouns.load();

  @ParameterizedTest
  @ValueSource(strings = {"القطاع", "قطاع", "المدينة", "مستشفى", "المستشفى", "الإقليم"})
  void aCommonNounIsOneWithTheArticleOrWithout(String word) {
    assertThat(nouns.contains(Letters.key(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"صفاقس", "الرياض", "القاهرة", "ال", "الساحل"})
  void aNameIsNone(String word) {
    assertThat(nouns.contains(Letters.key(word))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"مدينة", "محافظة", "إقليم", "ولاية"})
  void aTownOrProvinceStaysOutsideTheName(String word) {
    assertThat(nouns.staysOutside(Letters.key(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ميناء", "مطار", "جبل", "المدينة", "قطاع"})
  void whatBelongsToTheNameDoesNot(String word) {
    assertThat(nouns.staysOutside(Letters.key(word))).isFalse();
  }
}
