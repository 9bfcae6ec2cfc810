package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The last word describes the noun before it")
class AttributesTest {

  /** A lexicon that knows two nouns: «المجلس» (the council) can act, «المستشار» is a person. */
  private static final WordClasses WORDS =
      HandWords.knowing("isParty المجلس", "is PERSON_NOUN المستشار");

  @ParameterizedTest(name = "as a participle in {0}: {1}")
  @CsvSource({
    "القانون/NOUN المصادق/NOUN, true",
    "القانون/NOUN المصادق/ADJECTIVE, true",
    "القانون/NOUN السام/NOUN, false",
    "قانون/NOUN المصادق/NOUN, false",
    "من/PREPOSITION المصادق/NOUN, false",
    "القانون/NOUN المجلس/NOUN, false",
    "القانون/NOUN المستشار/NOUN, true",
  })
  void participle(String written, boolean describes) {
    HandUnits given = HandUnits.of(written);
    Attributes attributes = new Attributes(given.units(), WORDS);
    assertThat(attributes.isParticipleOnNoun(given.units().size() - 1)).isEqualTo(describes);
  }

  @ParameterizedTest(name = "as a noun behind a preposition in {0}: {1}")
  @CsvSource({
    "ب/PREPOSITION الغاز/NOUN السام/NOUN, true",
    "الغاز/NOUN السام/NOUN, false",
    "ب/PREPOSITION الغاز/NOUN السام/ADJECTIVE, false",
    "ب/PREPOSITION غاز/NOUN السام/NOUN, false",
    "ب/PREPOSITION القانون/NOUN المجلس/NOUN, false",
    "ب/PREPOSITION القانون/NOUN المستشار/NOUN, false",
  })
  void nounBehindPreposition(String written, boolean describes) {
    HandUnits given = HandUnits.of(written);
    Attributes attributes = new Attributes(given.units(), WORDS);
    assertThat(attributes.isNounOnGovernedNoun(given.units().size() - 1)).isEqualTo(describes);
  }
}
