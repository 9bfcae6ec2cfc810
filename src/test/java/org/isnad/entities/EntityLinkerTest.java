package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isnad.entities.MarkedText.link;
import static org.isnad.entities.MarkedText.stateOf;
import static org.isnad.testing.ExtractionAssert.assertThat;

import org.isnad.EntityType;
import org.isnad.MentionType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which names of a text name the same thing, what it is called, and whose it is. */
class EntityLinkerTest {

  @Nested
  class Countries {

    @Test
    void aCountryIsOneUnderAllItsNames() {
      assertThat(
              link(
                  """
                  انتقدت [ سوريا |COUNTRY القرار
                  وقالت [ الجمهورية العربية السورية |COUNTRY إنه باطل
                  ودعت [ سورية |COUNTRY إلى سحبه
                  """))
          .hasEntity("الجمهورية العربية السورية")
          .ofType(EntityType.COUNTRY)
          .inCountry("SY")
          .calledAlso("سوريا")
          .calledAlso("سورية")
          .once();
    }

    @Test
    void aProcliticChangesNothing() {
      assertThat(link("وصل من [ تونس |COUNTRY إلى ليبيا و+ ل+ [ تونس |COUNTRY حدود معها"))
          .hasEntity("تونس")
          .inCountry("TN")
          .calledAlso("تونس")
          .once();
    }

    @Test
    void aNationalityIsOfItsCountry() {
      assertThat(link("زار الرئيس [ الفنلندي |NATIONALITY السويد ثم عاد إلى [ فنلندا |COUNTRY"))
          .hasEntity("فنلندا")
          .calledAlso("الفنلندي")
          .inCountry("FI")
          .once();
    }

    @Test
    void aNationalityAloneGivesTheCountrysUsualName() {
      assertThat(link("قصفت القوات [ الإثيوبية |NATIONALITY بلدة حدودية"))
          .hasEntity("إثيوبيا")
          .ofType(EntityType.COUNTRY)
          .inCountry("ET")
          .calledAlso("الإثيوبية");
    }

    @Test
    void twoCountriesThatShareAWordStayTwo() {
      assertThat(link("انتقدت [ كوريا الشمالية |COUNTRY جارتها [ كوريا الجنوبية |COUNTRY"))
          .hasEntity("كوريا الشمالية")
          .inCountry("KP")
          .neverCalled("كوريا الجنوبية")
          .and()
          .hasEntity("كوريا الجنوبية")
          .inCountry("KR");
    }

    @Test
    void theTwoCongosStayTwo() {
      assertThat(link("وقعت [ الكونغو |COUNTRY اتفاقا مع [ الكونغو الديمقراطية |COUNTRY"))
          .hasEntity("الكونغو")
          .inCountry("CG")
          .neverCalled("الكونغو الديمقراطية")
          .and()
          .hasEntity("الكونغو الديمقراطية")
          .inCountry("CD");
    }
  }

  @Nested
  class StatesThatAct {

    @Test
    void anInternationalBodyActsForNoState() {
      assertThat(stateOf("الأمم المتحدة", "دعت [ الأمم المتحدة |ORGANIZATION إلى الهدوء"))
          .isEmpty();
    }

    @Test
    void aMinistryActsForTheStateInItsName() {
      assertThat(
              stateOf(
                  "وزارة الدفاع البيروفية",
                  "أعلنت [ وزارة الدفاع [ البيروفية |NATIONALITY |ORGANIZATION القرار"))
          .contains("PE");
    }

    @Test
    void aCapitalActsForItsState() {
      assertThat(stateOf("أنقرة", "نددت [ أنقرة |LOCATION ب+ القرار")).contains("TR");
    }

    @Test
    void aSeatOfGovernmentActsForItsState() {
      assertThat(stateOf("الكرملين", "نفى [ الكرملين |LOCATION الأنباء")).contains("RU");
    }

    @Test
    void anyOtherTownActsForNoState() {
      assertThat(stateOf("إسطنبول", "استضافت [ إسطنبول |LOCATION المؤتمر")).isEmpty();
    }

    @Test
    void anArmyActsForTheStateInItsName() {
      assertThat(
              stateOf(
                  "الجيش الموريتاني",
                  "نشر [ الجيش [ الموريتاني |NATIONALITY |ORGANIZATION قواته على الحدود"))
          .contains("MR");
    }

    @Test
    void aMinisterActsForTheStateBesideHisTitle() {
      assertThat(
              stateOf(
                  "عبد الله بوحبيب",
                  "قال [ وزير الخارجية |TITLE [ اللبناني |NATIONALITY [ عبد الله بوحبيب |PERSON"))
          .contains("LB");
    }

    @Test
    void aCapitalIsNotItsCountry() {
      assertThat(link("وصل إلى [ روما |LOCATION عاصمة [ إيطاليا |COUNTRY"))
          .hasEntity("إيطاليا")
          .neverCalled("روما")
          .and()
          .hasEntity("روما")
          .ofType(EntityType.LOCATION)
          .inCountry("IT");
    }
  }

  @Nested
  class People {

    @Test
    void aPersonIsNoPlaceOfTheSameName() {
      assertThat(link("زار [ حمص |LOCATION النائب [ سليم حمص |PERSON"))
          .hasEntity("حمص")
          .ofType(EntityType.LOCATION)
          .neverCalled("سليم حمص")
          .and()
          .hasEntity("سليم حمص")
          .ofType(EntityType.PERSON)
          .once();
    }

    @Test
    void theFirstNameAloneIsTheOneWhoWasNamedInFull() {
      assertThat(
              link(
                  """
                  ولدت [ ليلى منصوري |PERSON في القرية
                  وتعمل [ ليلى |PERSON ممرضة
                  """))
          .hasEntity("ليلى منصوري")
          .calledAlso("ليلى");
    }

    @Test
    void theFamilyNameAloneIsTheOneWhoWasNamedInFull() {
      assertThat(
              link(
                  """
                  التقى [ خوسيه ألفاريز |PERSON الصحفيين
                  وقال [ ألفاريز |PERSON إن المباحثات مثمرة
                  """))
          .hasEntity("خوسيه ألفاريز")
          .calledAlso("ألفاريز")
          .once();
    }

    @Test
    void theFamilyNameMayComeBeforeTheFullName() {
      assertThat(
              link(
                  """
                  [ غوتيريش |PERSON يحذر
                  حذر [ أنطونيو غوتيريش |PERSON من المجاعة
                  """))
          .hasEntity("أنطونيو غوتيريش")
          .calledAlso("غوتيريش");
    }

    @Test
    void twoPeopleOfOneFamilyStayTwo() {
      assertThat(link("وصل [ سعد الدين القاسمي |PERSON مع [ منى القاسمي |PERSON إلى القاعة"))
          .hasEntity("سعد الدين القاسمي")
          .neverCalled("منى القاسمي")
          .and()
          .hasEntity("منى القاسمي")
          .neverCalled("سعد الدين القاسمي");
    }

    @Test
    void theFamilyNameGoesToTheOneOfTwoWhoWasReadLast() {
      assertThat(
              link(
                  """
                  وصل [ سعد القاسمي |PERSON أولا
                  ثم وصلت [ منى القاسمي |PERSON
                  وقالت [ القاسمي |PERSON إن الاجتماع انتهى
                  """))
          .hasEntity("منى القاسمي")
          .calledAlso("القاسمي")
          .and()
          .hasEntity("سعد القاسمي")
          .neverCalled("القاسمي");
    }

    @Test
    void aShortFormStaysWithItsPersonWhenANamesakeComes() {
      assertThat(
              link(
                  """
                  قال [ سعد القاسمي |PERSON كلمته
                  وأضاف [ القاسمي |PERSON شكره
                  وحضرت [ منى القاسمي |PERSON الحفل
                  وختم [ القاسمي |PERSON كلمته
                  """))
          .hasEntity("سعد القاسمي")
          .calledAlso("القاسمي")
          .and()
          .hasEntity("منى القاسمي")
          .neverCalled("القاسمي");
    }

    @Test
    void aFatherIsCalledByHisNameThoughHisSonBearsItToo() {
      assertThat(
              link(
                  """
                  قال [ فيصل بن ناصر |PERSON كلمته
                  وحضر [ خالد بن فيصل |PERSON الحفل
                  وختم [ فيصل |PERSON كلمته
                  """))
          .hasEntity("فيصل بن ناصر")
          .calledAlso("فيصل")
          .and()
          .hasEntity("خالد بن فيصل")
          .neverCalled("فيصل");
    }

    @Test
    void aFatherWhoComesLaterIsCalledByHisName() {
      assertThat(
              link(
                  """
                  حضر [ خالد بن فيصل |PERSON الحفل
                  وقال [ فيصل بن ناصر |PERSON كلمته
                  وختم [ فيصل |PERSON كلمته
                  """))
          .hasEntity("فيصل بن ناصر")
          .calledAlso("فيصل")
          .and()
          .hasEntity("خالد بن فيصل")
          .neverCalled("فيصل");
    }

    @Test
    void whoseFatherIsNotNamedAloneIsCalledByHisFathersName() {
      assertThat(
              link(
                  """
                  حضر [ خالد بن فيصل |PERSON الحفل
                  وختم [ فيصل |PERSON كلمته
                  """))
          .hasEntity("خالد بن فيصل")
          .calledAlso("فيصل");
    }

    @Test
    void aPartOfAWordIsNoPartOfAName() {
      assertThat(link("وصل [ كريم سالم |PERSON و+ [ سالمان كريمي |PERSON و+ [ سالم |PERSON"))
          .hasEntity("كريم سالم")
          .calledAlso("سالم")
          .and()
          .hasEntity("سالمان كريمي")
          .neverCalled("سالم");
    }

    @Test
    void theHamzaIsNoDifference() {
      assertThat(
              link(
                  """
                  قال [ أحمد الأسمر |PERSON إنه متفائل
                  وأضاف [ الاسمر |PERSON أن الطريق طويل
                  """))
          .hasEntity("أحمد الأسمر")
          .calledAlso("الاسمر");
    }

    @Test
    void twoTranscriptionsOfOneNameMeet() {
      assertThat(
              link(
                  """
                  وصل [ سيرغي ريابكوف |PERSON إلى جنيف
                  وقال [ سيرجي ريابكوف |PERSON إنه متفائل
                  """))
          .hasEntity("سيرغي ريابكوف")
          .calledAlso("سيرجي ريابكوف")
          .once();
    }
  }

  @Nested
  class Titles {

    @Test
    void theDeputyIsNotTheMinister() {
      assertThat(
              link(
                  """
                  وصل [ وزير المالية |TITLE [ الغاني |NATIONALITY [ كوفي مينساه |PERSON
                  وحضر [ نائب وزير المالية |TITLE الاجتماع
                  """))
          .hasEntity("كوفي مينساه")
          .neverCalled("نائب وزير المالية");
    }

    @Test
    void aTitleIsOfThePersonBehindIt() {
      assertThat(link("وصلت [ رئيسة الوزراء |TITLE [ ماري دوبوا |PERSON إلى القصر"))
          .hasEntity("ماري دوبوا")
          .ofType(EntityType.PERSON)
          .calledAlso("رئيسة الوزراء");
    }

    @Test
    void aNationalityMayStandBetween() {
      assertThat(link("وصل [ الرئيس |TITLE [ الغاني |NATIONALITY [ كوفي مينساه |PERSON إلى القصر"))
          .hasEntity("كوفي مينساه")
          .calledAlso("الرئيس")
          .inCountry("GH");
    }

    @Test
    void aTitleInAppositionBehindTheName() {
      assertThat(link("قال [ كوفي مينساه |PERSON ، [ وزير المالية |TITLE في [ غانا |COUNTRY"))
          .hasEntity("كوفي مينساه")
          .calledAlso("وزير المالية");
    }

    @Test
    void twoPlacesAreOneFieldOfAnOffice() {
      assertThat(
              link(
                  "قال [ المدير |TITLE في [ غانا |COUNTRY و+ [ توغو |COUNTRY ، [ كوفي مينساه"
                      + " |PERSON ، إن الوضع خطير"))
          .hasEntity("كوفي مينساه")
          .calledAlso("المدير");
    }

    @Test
    void theTitleAloneLaterIsTheSamePerson() {
      assertThat(
              link(
                  """
                  وصل [ وزير المالية |TITLE [ الغاني |NATIONALITY [ كوفي مينساه |PERSON
                  وعقد [ الوزير |TITLE مؤتمرا صحفيا
                  """))
          .hasEntity("كوفي مينساه")
          .calledAlso("الوزير");
    }

    @Test
    void theTitleOfAnotherStateIsSomebodyElse() {
      assertThat(
              link("""
                  وصل [ الرئيس |TITLE [ الغاني |NATIONALITY [ كوفي مينساه |PERSON
                  واستقبله [ الرئيس |TITLE [ الكيني |NATIONALITY في المطار
                  """)
                  .mentions())
          .filteredOn(mention -> mention.type() == MentionType.TITLE)
          .extracting(mention -> mention.entity().isPresent())
          .containsExactly(true, false);
    }

    @Test
    void whatStandsAtTheSamePlaceOfTheNextSentenceSaysNothingOfATitle() {
      assertThat(
              link(
                  """
                  وصل [ الرئيس |TITLE [ الغاني |NATIONALITY [ كوفي مينساه |PERSON
                  أمس غادر [ الرئيس |TITLE
                  ودعت ل+ زيارته [ كينيا |COUNTRY أيضا
                  """))
          .hasEntity("كوفي مينساه")
          .calledAlso("الرئيس");
    }

    @Test
    void aTitleWithoutAnybodyNamesNobody() {
      assertThat(link("وصل [ رئيس الوزراء |TITLE إلى القصر").entities()).isEmpty();
    }
  }

  @Nested
  class Organisations {

    @Test
    void anAcronymIsItsOrganisation() {
      assertThat(
              link(
                  """
                  أعلن [ حلف شمال الأطلسي |ORGANIZATION نشر قوات
                  وقال [ الناتو |ORGANIZATION إن المهمة دفاعية
                  """))
          .hasEntity("حلف شمال الأطلسي")
          .calledAlso("الناتو")
          .once();
    }

    @Test
    void theBeginningOfANameIsItsShortForm() {
      assertThat(
              link(
                  """
                  أصدرت [ رابطة الصيادين المستقلين |ORGANIZATION بيانا
                  وقالت [ رابطة الصيادين |ORGANIZATION إن الأسعار ارتفعت
                  """))
          .hasEntity("رابطة الصيادين المستقلين")
          .calledAlso("رابطة الصيادين")
          .once();
    }

    @Test
    void aShortFormOfTwoNamesIsNeithers() {
      assertThat(
              link(
                  """
                  أصدرت [ وزارة الخارجية الليبية |ORGANIZATION بيانا
                  وردت [ وزارة الخارجية التشادية |ORGANIZATION عليه
                  وأضافت [ وزارة الخارجية |ORGANIZATION أنها مستاءة
                  """))
          .hasEntity("وزارة الخارجية الليبية")
          .neverCalled("وزارة الخارجية")
          .and()
          .hasEntity("وزارة الخارجية التشادية")
          .neverCalled("وزارة الخارجية");
    }

    @Test
    void theSameBodyOfTwoStatesStaysTwo() {
      assertThat(
              link(
                  "اشتبك [ الجيش [ التشادي |NATIONALITY |ORGANIZATION مع [ الجيش [ السوداني"
                      + " |NATIONALITY |ORGANIZATION"))
          .hasEntity("الجيش التشادي")
          .inCountry("TD")
          .neverCalled("الجيش السوداني")
          .and()
          .hasEntity("الجيش السوداني")
          .inCountry("SD");
    }
  }

  @Nested
  class Places {

    @Test
    void spellingsOfOneCityMeet() {
      assertThat(
              link(
                  """
                  اجتمعوا في [ بيونغ يانغ |LOCATION أمس
                  وعادوا من [ بيونج يانج |LOCATION اليوم
                  """))
          .hasEntity("بيونغ يانغ")
          .inCountry("KP")
          .calledAlso("بيونج يانج")
          .once();
    }

    @Test
    void anUnknownVillageIsOneHoweverItIsSpelt() {
      assertThat(
              link(
                  """
                  قصفوا [ تل الأسود |LOCATION ليلا
                  وهجر أهل [ تل الاسود |LOCATION بيوتهم
                  """))
          .hasEntity("تل الأسود")
          .calledAlso("تل الاسود")
          .once();
    }

    @Test
    void entitiesAreNumberedInTheOrderOfTheText() {
      assertThat(link("من [ روما |LOCATION إلى [ باريس |LOCATION").entities())
          .extracting("id", "name")
          .containsExactly(tuple("e1", "روما"), tuple("e2", "باريس"));
    }
  }

  @Nested
  class Officials {

    @Test
    void whoServesAnOrganisationOfStatesActsForNoState() {
      assertThat(stateOf("أنطونيو غوتيريش", "رحب [ أنطونيو غوتيريش |PERSON بالهدنة")).isEmpty();
      assertThat(stateOf("ستولتنبرغ", "حذر [ ستولتنبرغ |PERSON من الحرب")).isEmpty();
      assertThat(
              stateOf(
                  "هانس غروندبرغ",
                  "وصل [ المبعوث الأممي |TITLE إلى [ اليمن |COUNTRY [ هانس غروندبرغ |PERSON"))
          .isEmpty();
    }

    @Test
    void theyStillComeFromOne() {
      assertThat(link("رحب [ أنطونيو غوتيريش |PERSON بالهدنة"))
          .hasEntity("أنطونيو غوتيريش")
          .inCountry("PT");
    }

    @Test
    void anEnvoyIsNotOfTheStateThatHeIsSentTo() {
      assertThat(
              stateOf(
                  "فهد العتيبي",
                  "وصل [ السفير |TITLE لدى [ السنغال |COUNTRY [ فهد العتيبي |PERSON أمس"))
          .isEmpty();
    }

    @Test
    void aSovereignIsKnownByAllHisTitles() {
      assertThat(
              link(
                  """
                  وصل [ الرئيس |TITLE [ الكيني |NATIONALITY [ وليام روتو |PERSON
                  وقال [ الزعيم |TITLE [ الكيني |NATIONALITY إنه سعيد
                  """))
          .hasEntity("وليام روتو")
          .calledAlso("الزعيم");
    }
  }
}
