package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.text.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are in no list, in Latin letters. */
class TransliterationTest {

  private static final Transliteration RULE = Transliteration.load();

  @ParameterizedTest
  @CsvSource({
    "محمد علي حسن, Mohammed Ali Hassan",
    "أحمد بن سالم, Ahmed bin Salem",
    "فاطمة الزهراني, Fatima al-Zahrani",
    "عبد الله الحداد, Abdullah al-Haddad",
    "عبدالله حداد, Abdullah Haddad",
    "عبد الرحمن درويش, Abd al-Rahman Darwish",
    "عبدالرحمن درويش, Abd al-Rahman Darwish",
    "أم كلثوم, Um Kulthum",
    "مُحَمَّد, Mohammed",
    "احمد, Ahmed",
  })
  void wordsOfNamesAreWrittenAsThePressWritesThem(String name, String latin) {
    assertThat(RULE.of(name)).hasValue(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "دحنوش, Dahnush",
    "قرضوفي, Qardufi",
    "شنظوري, Shanzuri",
    "زخلولة, Zakhlula",
    "عدروس, Adrus",
    "تشوبيكا, Chubika",
    "وردوكي, Warduki",
    "ضيافير, Diyafir",
  })
  void otherWordsKeepTheirConsonantsAndCanBeSpoken(String name, String latin) {
    assertThat(RULE.of(name)).hasValue(latin);
  }

  @Test
  void aWordOfLettersThatNoLineKnowsIsLeftOut() {
    assertThat(RULE.of("ڭڭڭ")).isEmpty();
  }

  @Test
  void nothingIsMadeOfNothing() {
    assertThat(RULE.of("")).isEmpty();
    assertThat(RULE.of("«12»")).isEmpty();
  }

  @Property
  void ofAnyTextComesLatinOrNothing(@ForAll String text) {
    assertThat(RULE.of(text).stream()).allMatch(Transliteration::isLatin);
  }

  @Property
  void vowelMarksMakeNoDifference(@ForAll String text) {
    assertThat(RULE.of(Letters.plain(text))).isEqualTo(RULE.of(text));
  }
}
