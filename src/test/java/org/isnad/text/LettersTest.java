package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain spelling and the key of words. */
class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "مُحَمَّد, محمد", // vowel marks
    "محـــمد, محمد", // tatweel
    "الولایات, الولايات", // Persian yeh
    "کوریا, كوريا", // Persian kaf
    "ٱلله, الله", // alif waṣla
    "ﺍﻟﻘﺎﻫﺮﺓ, القاهرة", // presentation forms
    "ﻻ, لا", // a ligature of two letters
    "ﷲ, الله", // a ligature of four
    "٢٠٢٤, 2024", // Eastern digits
    "۲۰۲۴, 2024", // Persian digits
    "ﹰأيضا, أيضا", // a mark that stands alone
    "café, café"
  })
  void plainSpelling(String written, String plain) {
    assertThat(Letters.plain(written)).isEqualTo(plain);
  }

  @Test
  void hamzaWrittenAsAMarkJoinsItsLetter() {
    assertThat(Letters.plain("ا\u0654حمد")).isEqualTo("أحمد");
    assertThat(Letters.plain("ا\u0653سيا")).isEqualTo("آسيا");
    assertThat(Letters.plain("رو\u064F\u0654وف")).isEqualTo("رؤوف");
  }

  @Test
  void invisibleMarksAreGone() {
    assertThat(Letters.plain("\u200Fمصر\u200E\u061C\u2067\uFEFF")).isEqualTo("مصر");
  }

  @ParameterizedTest
  @CsvSource({"أحمد, احمد", "إلى, الي", "القاهرة, القاهره", "مسؤول, مسوول", "رئيس, رييس"})
  void keyFoldsHamzaSeatsAndLastLetters(String written, String key) {
    assertThat(Letters.key(written)).isEqualTo(key);
  }

  @Test
  void brokenTextIsTakenAsItIs() {
    assertThat(Letters.plain("\uD83Dب\uDE00")).isEqualTo("\uD83Dب\uDE00");
    assertThat(Letters.key("😀 مصر")).isEqualTo("😀 مصر");
  }
}
