package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.LatinName.Source.LIST;
import static org.isnad.LatinName.Source.RULE;

import org.isnad.Entity;
import org.isnad.LatinName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What things are called for readers of no Arabic. */
class LatinNamesTest {

  private static Entity first(String marked) {
    return MarkedText.link(marked).entities().get(0);
  }

  @Test
  void aCountryIsCalledAsInEnglishHoweverTheTextCallsIt() {
    for (String text : new String[] {"[ مصر |COUNTRY", "[ المصرية |NATIONALITY"}) {
      assertThat(first(text).latinName()).hasValue(new LatinName("Egypt", LIST));
      assertThat(first(text).iso()).hasValue("EG");
    }
  }

  @Test
  void aPlaceThatGeonamesKnowsHasItsNumber() {
    Entity mosul = first("وصل إلى [ الموصل |LOCATION");
    assertThat(mosul.latinName()).hasValue(new LatinName("Mosul", LIST));
    assertThat(mosul.geonames()).hasValue("99072");
    assertThat(mosul.iso()).isEmpty();
  }

  @Test
  void aCapitalAndAPalaceArePlaces() {
    assertThat(first("غادر [ موسكو |LOCATION").latinName()).hasValue(new LatinName("Moscow", LIST));
    assertThat(first("أعلن [ الكرملين |LOCATION").latinName())
        .hasValue(new LatinName("Kremlin", LIST));
  }

  @Test
  void aBodyThatAListHasIsCalledAsInEnglish() {
    assertThat(first("دعا [ مجلس الأمن الدولي |ORGANIZATION").latinName())
        .hasValue(new LatinName("UN Security Council", LIST));
  }

  @ParameterizedTest
  @CsvSource({
    "جمعية أصدقاء الزيتون, Jam'iyat Asdiqa' al-Zaytun",
    "وزارة الثقافة والسياحة, Wizarat al-Thaqafa wa-al-Siyaha",
    "الاتحاد الوطني لكرة اليد, al-Ittihad al-Watani li-Kurat al-Yad",
    "لجنة الصحة بالبرلمان, Lajnat al-Sihha bil-Barlaman",
    "اللجنة العليا للعدل, al-Lajna al-Ulya lil-Adl",
    "شركة «نور الشرق», Sharikat Nur al-Sharq",
  })
  void anotherBodyIsSpeltByRule(String name, String latin) {
    assertThat(first("أعلنت [ " + name + " |ORGANIZATION").latinName())
        .hasValue(new LatinName(latin, RULE));
  }

  @Test
  void aPersonWhomAListHasIsSpeltAsInThePress() {
    assertThat(first("قال [ فلاديمير بوتين |PERSON").latinName())
        .hasValue(new LatinName("Vladimir Putin", LIST));
    assertThat(first("قال [ كيم جونغ أون |PERSON").latinName())
        .hasValue(new LatinName("Kim Jong-un", LIST));
  }

  @Test
  void anotherPersonIsSpeltByRule() {
    assertThat(first("قال [ سالم حداد |PERSON").latinName())
        .hasValue(new LatinName("Salem Haddad", RULE));
  }

  @Test
  void theSurnameOfSomebodyListedDoesNotNameHisRelative() {
    assertThat(first("قالت [ لارا ترامب |PERSON إن [ ترامب |PERSON بخير").latinName())
        .hasValue(new LatinName("Lara Trump", RULE));
  }

  @Test
  void aPlaceThatNoListHasIsSpeltByRule() {
    assertThat(first("وصل إلى [ تل الدحنوش |LOCATION").latinName())
        .hasValue(new LatinName("Tal al-Dahnush", RULE));
  }
}
