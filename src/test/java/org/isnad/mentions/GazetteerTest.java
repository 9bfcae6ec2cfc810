package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Entry;
import org.isnad.mentions.Gazetteer.Gender;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.mentions.Gazetteer.NameWord;
import org.isnad.mentions.Gazetteer.OrganisationHead;
import org.isnad.syntax.Sentence;
import org.isnad.text.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static List<Entry> at(int from, String sentence) {
    return GAZETTEER.matchesAt(SegmentedSentence.of(sentence), from);
  }

  private static Entry longest(int from, String sentence) {
    List<Entry> entries = at(from, sentence);
    assertThat(entries).as(sentence).isNotEmpty();
    return entries.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "كوريا الشمالية, KP, 2",
    "جمهورية كوريا الديمقراطية الشعبية, KP, 4",
    "الولايات المتحدة الأمريكية, US, 3",
    "أميركا, US, 1",
    "امريكا, US, 1",
    "سورية, SY, 1",
    "الجمهورية العربية السورية, SY, 3",
    "المملكه العربيه السعوديه, SA, 3",
    "کوریا الجنوبیة, KR, 2",
    "كوت ديفوار, CI, 2",
    "روسيا البيضاء, BY, 2",
    "تيمور - ليشتي, TL, 3",
    "كوسوفو, XK, 1"
  })
  void aCountryIsKnownByAllItsNames(String name, String iso, int length) {
    Entry entry = longest(0, name);
    assertThat(entry.type()).isEqualTo(MentionType.COUNTRY);
    assertThat(entry.iso()).contains(iso);
    assertThat(entry.length()).isEqualTo(length);
    assertThat(entry.evidence()).isEqualTo("gazetteer/countries.tsv#" + iso);
  }

  @Test
  void theLongestReadingComesFirst() {
    List<Entry> entries = at(0, "كوريا الشمالية");
    assertThat(entries).extracting(Entry::length).containsExactly(2, 1);
    assertThat(entries).extracting(Entry::name).containsExactly("كوريا الشمالية", "كوريا");
  }

  @Test
  void theLettersThatAPrepositionSwallowsAreRestored() {
    // «للولايات المتحدة» (to the United States), «ولليابان» (and to Japan), «للبنان» (to Lebanon)
    assertThat(longest(1, "ل+ لولايات المتحدة").iso()).contains("US");
    assertThat(longest(1, "ل+ الولايات المتحدة").iso()).contains("US");
    assertThat(longest(2, "و+ ل+ ليابان").iso()).contains("JP");
    assertThat(longest(1, "ل+ لبنان").iso()).contains("LB");
    assertThat(at(0, "لولايات المتحدة")).isEmpty();
  }

  @Test
  void aCountryIsFoundBehindThePrepositionThatWasLeftOnIt() {
    // «لكندا» (to Canada), «بأوكرانيا» (in Ukraine)
    assertThat(longest(0, "لكندا").iso()).contains("CA");
    assertThat(longest(0, "بأوكرانيا").iso()).contains("UA");
    assertThat(longest(0, "بسانت لوسيا").length()).isEqualTo(2);
    assertThat(at(0, "لقطر")).isEmpty();
    assertThat(at(0, "بباريس")).isEmpty();
  }

  @Test
  void aNameMayContainPrepositionsHoweverTheyAreSegmented() {
    assertThat(longest(0, "المنظمة الدولية ل+ لهجرة").name()).isEqualTo("المنظمة الدولية للهجرة");
    assertThat(longest(0, "المنظمة الدولية ل+ الهجرة").length()).isEqualTo(4);
    assertThat(longest(0, "المنظمة الدولية للهجرة").length()).isEqualTo(3);
    assertThat(longest(0, "مفوضية الأمم المتحدة السامية ل+ شؤون اللاجئين").name())
        .isEqualTo("مفوضية الأمم المتحدة السامية لشؤون اللاجئين");
    assertThat(longest(0, "اللجنة الدولية ل+ لصليب الأحمر").kind()).isEqualTo(Kind.ORGANISATION);
  }

  @Test
  void aNameThatTheSegmenterToreIsPutTogether() {
    Entry entry = longest(0, "ب+ لجيكا");
    assertThat(entry.iso()).contains("BE");
    assertThat(entry.length()).isEqualTo(2);
  }

  @Test
  void aNameEndingInWhatLooksLikeAPronounIsDoubtful() {
    assertThat(longest(0, "نيام +ي").ambiguous()).isTrue();
    assertThat(longest(0, "نيامي").ambiguous()).isFalse();
  }

  @Test
  void nothingBeginsWithAnEnclitic() {
    assertThat(at(1, "زيارة +روسيا")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "روسي, RU",
    "الروسية, RU",
    "الروس, RU",
    "الأميركيين, US",
    "أمريكيا, US",
    "الأمريكيتان, US",
    "كوري شمالي, KP",
    "الكوريين الشماليين, KP",
    "كوريتين شماليتين, KP",
    "الجنوب أفريقية, ZA",
    "السعوديات, SA"
  })
  void theAdjectiveOfACountryIsKnownInAllItsForms(String nisba, String iso) {
    Entry entry = longest(0, nisba);
    assertThat(entry.type()).isEqualTo(MentionType.NATIONALITY);
    assertThat(entry.kind()).isEqualTo(Kind.NISBA);
    assertThat(entry.iso()).contains(iso);
    assertThat(entry.length()).isEqualTo(nisba.split(" ").length);
  }

  @Test
  void theWordsOfAnAdjectiveAgreeInTheArticle() {
    assertThat(at(0, "الكوري شمالي")).extracting(Entry::length).containsOnly(1);
    assertThat(at(0, "كوري الشمالي")).extracting(Entry::length).containsOnly(1);
  }

  @Test
  void anAccusativeNeverHidesACountry() {
    assertThat(at(0, "روسيا")).extracting(Entry::kind).containsExactly(Kind.COUNTRY);
    assertThat(at(0, "سوريا")).extracting(Entry::kind).containsExactly(Kind.COUNTRY);
  }

  @Test
  void thePeoplesWithoutAStateHaveAdjectivesToo() {
    Entry entry = longest(0, "الكردية");
    assertThat(entry.type()).isEqualTo(MentionType.NATIONALITY);
    assertThat(entry.iso()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "بيونج يانج, CAPITAL, KP, بيونغ يانغ",
    "موسكو, CAPITAL, RU, موسكو",
    "الكرملين, SEAT, RU, الكرملين",
    "البيت الأبيض, SEAT, US, البيت الأبيض",
    "تل أبيب, SEAT, IL, تل أبيب",
    "غرينلاند, COUNTRY, GL, غرينلاند",
    "كورسك, PLACE, RU, كورسك",
    "كامب ديفيد, PLACE, US, كامب ديفيد",
    "مضيق هرمز, PLACE, , مضيق هرمز",
    "نهر الأردن, PLACE, , نهر الأردن",
    "الشرق الأوسط, PLACE, , الشرق الأوسط"
  })
  void placesAreLocations(String form, Kind kind, String iso, String name) {
    Entry entry = longest(0, form);
    assertThat(entry.type()).isEqualTo(MentionType.LOCATION);
    assertThat(entry.kind()).isEqualTo(kind);
    assertThat(entry.iso()).isEqualTo(Optional.ofNullable(iso));
    assertThat(entry.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "مجلس الأمن, , مجلس الأمن الدولي",
    "الناتو, , حلف شمال الأطلسي",
    "وكالة رويترز, GB, رويترز",
    "داعش, , تنظيم الدولة الإسلامية",
    "سي إن إن, US, سي إن إن",
    "الحرس الثوري الإيراني, IR, الحرس الثوري الإيراني",
    "وكالة الأنباء المركزية الكورية, KP, وكالة الأنباء المركزية الكورية"
  })
  void organisationsAreKnownByNameAndAcronym(String form, String iso, String name) {
    Entry entry = longest(0, form);
    assertThat(entry.type()).isEqualTo(MentionType.ORGANIZATION);
    assertThat(entry.iso()).isEqualTo(Optional.ofNullable(iso));
    assertThat(entry.name()).isEqualTo(name);
    assertThat(entry.length()).isEqualTo(form.split(" ").length);
  }

  @ParameterizedTest
  @CsvSource({
    "وزارة الدفاع, 2, ",
    "وزارة الدفاع الروسية, 3, RU",
    "وزارة الخارجية الكورية الشمالية, 4, KP",
    "وزارة خارجية كوريا الشمالية, 4, KP",
    "وزارة الداخلية و+, 2, ",
    "خارجية بيونغ يانغ, 3, KP",
    "الخارجية الصينية, 2, CN",
    "الجيش الأوكراني, 2, UA",
    "القوات المسلحة السودانية, 3, SD",
    "الاستخبارات العسكرية الأوكرانية, 3, UA",
    "هيئة الأركان العامة الروسية, 4, RU",
    "مجلس النواب اليوناني, 3, GR",
    "المحكمة العليا الباكستانية, 3, PK",
    "سلاح الجو التركي, 3, TR"
  })
  void organisationsAreComposed(String form, int length, String iso) {
    Entry entry = longest(0, form);
    assertThat(entry.type()).isEqualTo(MentionType.ORGANIZATION);
    assertThat(entry.length()).isEqualTo(length);
    assertThat(entry.iso()).isEqualTo(Optional.ofNullable(iso));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "القوات الروسية", // only a nationality
        "الجيش روسي", // a predicate
        "الجيش الروسية", // no agreement
        "الشركة الفرنسية"
      })
  void whatNamesNoOrganisationIsNone(String phrase) {
    assertThat(at(0, phrase)).extracting(Entry::type).doesNotContain(MentionType.ORGANIZATION);
  }

  @Test
  void aComposedOrganisationIsNamedAsTheTextHasIt() {
    Sentence sentence = SegmentedSentence.of("و+ الجيش الأوكراني يتقدم");
    assertThat(GAZETTEER.matchesAt(sentence, 1))
        .extracting(Entry::name)
        .containsExactly("الجيش الأوكراني");
  }

  @Test
  void theHeadOfAnOrganisationIsFound() {
    assertThat(GAZETTEER.organisationHeadAt(SegmentedSentence.of("حزب العمل"), 0))
        .contains(new OrganisationHead("حزب", "party", false, 1));
    assertThat(GAZETTEER.organisationHeadAt(SegmentedSentence.of("القوات المسلحة"), 0))
        .contains(new OrganisationHead("القوات المسلحة", "military", true, 2));
    assertThat(GAZETTEER.organisationHeadAt(SegmentedSentence.of("كتاب"), 0)).isEmpty();
  }

  @Test
  void aPersonIsKnownInEverySpelling() {
    assertThat(longest(0, "كيم جونج أون").name()).isEqualTo("كيم جونغ أون");
    assertThat(longest(0, "زيلنسكي").name()).isEqualTo("فولوديمير زيلينسكي");
    assertThat(longest(0, "عبدالفتاح السيسي").iso()).contains("EG");
    assertThat(longest(0, "ترمب").type()).isEqualTo(MentionType.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"مالي", "المالية", "عمان", "جورجيا", "قطر", "اليمني", "الجزيرة", "فتح", "دكا"})
  void commonWordsAreMarked(String form) {
    assertThat(at(0, form)).isNotEmpty().allMatch(Entry::ambiguous);
  }

  @ParameterizedTest
  @ValueSource(strings = {"فرنسا", "الروسية", "موسكو", "الأمم المتحدة", "حزب الله", "بوتين"})
  void namesThatAreNothingElseAreNot(String form) {
    assertThat(at(0, form)).isNotEmpty().noneMatch(Entry::ambiguous);
  }

  @Test
  void givenAndFamilyNamesAreKnown() {
    assertThat(GAZETTEER.givenName(Letters.key("إيمانويل")))
        .contains(new NameWord("إيمانويل", Optional.of(Gender.MASCULINE), false));
    assertThat(GAZETTEER.givenName(Letters.key("أمل")).map(NameWord::ambiguous)).contains(true);
    assertThat(GAZETTEER.familyName(Letters.key("الحريري")).map(NameWord::ambiguous))
        .contains(false);
    assertThat(GAZETTEER.givenName(Letters.key("وزارة"))).isEmpty();
  }

  /** Some tenths of a second where time is linear, minutes where it is quadratic. */
  @Test
  @Timeout(30)
  void aBookOfTheLongestNamesIsReadInLinearTime() {
    Sentence book =
        SegmentedSentence.of(
            "مفوضية الأمم المتحدة السامية ل+ شؤون اللاجئين وزارة خارجية كوريا الشمالية "
                .repeat(10_000));
    int found = 0;
    for (int i = 0; i < book.size(); i++) {
      found += GAZETTEER.matchesAt(book, i).size();
    }
    assertThat(found).isGreaterThan(20_000);
    assertThat(at(0, "كوريا".repeat(200_000))).isEmpty();
    assertThat(at(0, "ل+ ".repeat(100_000) + "روسيا")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "-", "ل+", "ل+ ل+ ل+", "\uD800", "ل+ \uDC00", "كوريا -", "- - -"})
  void brokenTextHasNoNames(String sentence) {
    Sentence broken = SegmentedSentence.of(sentence);
    for (int i = 0; i < broken.size(); i++) {
      assertThat(GAZETTEER.matchesAt(broken, i)).allMatch(entry -> entry.name().equals("كوريا"));
    }
  }
}
