package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.entities.LinkedText;
import org.isnad.entities.MarkedText;
import org.isnad.mentions.Titles;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text states in passing beside its names, whose marks are made by hand. */
class StaticRelationsTest {

  private static final StaticRelations RELATIONS =
      new StaticRelations(Lexicon.load(), Titles.load(), 0.9);

  /** Each fact as {@code predicate: subject > object}. */
  private static List<String> facts(String marked) {
    LinkedText linked = MarkedText.linked(marked);
    String text = MarkedText.text(marked);
    return linked.sentences().stream()
        .flatMap(sentence -> RELATIONS.of(text, sentence, linked).stream())
        .map(r -> r.predicate().id() + ": " + r.subject().text() + " > " + r.object().text())
        .toList();
  }

  @Nested
  class Offices {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          // an adjective, a comma, a preposition with a body, a remark in brackets, a rank
          "قال [ وزير الدفاع |TITLE السابق [ التشادي |NATIONALITY [ بوبكر ديالو |PERSON إنه راحل;"
              + " minister-of: بوبكر ديالو > التشادي",
          "وصلت [ وزيرة الخارجية |TITLE [ السويدية |NATIONALITY ، [ آنا ليندبرغ |PERSON ، إلى روما;"
              + " minister-of: آنا ليندبرغ > السويدية",
          "قالت [ الباحثة |TITLE في+ [ معهد الشرق |ORGANIZATION [ سلمى حداد |PERSON إنها متفائلة;"
              + " employee-of: سلمى حداد > معهد الشرق",
          "عين [ رئيس [ حزب النهر |ORGANIZATION |TITLE ( يمين الوسط ) [ كارل بيرغ |PERSON نائبا له;"
              + " head-of: كارل بيرغ > حزب النهر",
          "أعلن [ قائد [ الجيش |ORGANIZATION |TITLE [ العميد |TITLE [ صالح نصر |PERSON وقف النار;"
              + " head-of: صالح نصر > الجيش",
          "توفي [ الأمين العام |TITLE السابق ل+ [ الاتحاد الأفريقي |ORGANIZATION [ عمر با |PERSON;"
              + " head-of: عمر با > الاتحاد الأفريقي",
          "وصل [ المبعوث الأممي |TITLE إلى [ ليبيا |COUNTRY [ ياسر غانم |PERSON إلى طرابلس;"
              + " ambassador-of: ياسر غانم > ليبيا",
          "استقبل [ سفير |TITLE [ الكويت |COUNTRY لدى [ تشاد |COUNTRY [ فهد العتيبي |PERSON وفدا;"
              + " ambassador-of: فهد العتيبي > الكويت",
          "وكان [ فهد العتيبي |PERSON ، و+ هو [ عضو |TITLE سابق في [ حزب النهر |ORGANIZATION ، غائبا;"
              + " member-of: فهد العتيبي > حزب النهر",
          "قال [ المتحدث ب+ اسم |TITLE هيئة السدود [ صالح نصر |PERSON إن; spokesperson-of: صالح نصر > هيئة السدود",
          "قال [ صالح نصر |PERSON ، عضو مجلس الحكماء ، إنه; member-of: صالح نصر > مجلس الحكماء",
          "قال [ صالح نصر |PERSON ، و+ هو رئيس مركز السلام ، إنه; head-of: صالح نصر > مركز السلام",
          "قال [ صالح نصر |PERSON ، و+ هو عضو سابق في [ حركة النهر |ORGANIZATION , إنه;"
              + " member-of: صالح نصر > حركة النهر",
          "قالت [ ليلى عون |PERSON ، مديرة مستشفى الأمل .; head-of: ليلى عون > مستشفى الأمل",
        })
    void anOfficeReachesItsNameOverWhateverCompletesIt(String marked, String fact) {
      assertThat(facts(marked)).contains(fact);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          // a verb between, another office, a colon, a relative, a place of the verb's
          "قال [ الرئيس |TITLE [ الكيني |NATIONALITY أمس إن [ سالم رحال |PERSON استقال",
          "استقبل [ الرئيس |TITLE [ الكيني |NATIONALITY [ المستشارة |TITLE [ هانا فوغل |PERSON",
          "[ الرئيس |TITLE [ الكيني |NATIONALITY : [ سالم رحال |PERSON مخطئ",
          "حضرت زوجة [ الرئيس |TITLE [ الكيني |NATIONALITY [ مريم واغا |PERSON الحفل",
          "حضر [ سالم رحال |PERSON ، و+ رئيس الحكومة ، و+ غيرهما",
          "التقى [ الرئيس |TITLE [ الكيني |NATIONALITY في [ جنيف |LOCATION [ سالم رحال |PERSON أمس",
        })
    void anOfficeIsNotTheNextNames(String marked) {
      assertThat(facts(marked)).noneMatch(fact -> fact.startsWith("head-of"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "[ قائد [ الجيش |ORGANIZATION |TITLE [ العميد |TITLE [ صالح نصر |PERSON; العميد; 0",
          "[ ولي العهد |TITLE [ الكويتي |NATIONALITY [ الشيخ |TITLE [ مشعل فهد |PERSON; الشيخ; 0",
          "[ وزيرة الصحة |TITLE [ الدكتورة |TITLE [ ليلى عون |PERSON; الدكتورة; 0",
          "حضر [ العقيد |TITLE [ صالح نصر |PERSON; العقيد; 1",
          "زارت [ الدكتورة |TITLE [ ليلى عون |PERSON المستشفى; الدكتورة; 1",
        })
    void aRankIsAnOfficeOnlyWhereNoOtherStandsBesideIt(String marked, String rank, int times) {
      assertThat(facts(marked))
          .filteredOn(fact -> fact.startsWith("holds-position") && fact.endsWith("> " + rank))
          .hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "صور [ الممثل |TITLE [ المكسيكي |NATIONALITY [ خوان برادو |PERSON فيلما; المكسيكي",
          "قالت [ الباحثة |TITLE [ الإثيوبية |NATIONALITY [ هيلين تسفاي |PERSON; الإثيوبية",
          "مات [ الكاتب |TITLE [ التشيلي |NATIONALITY [ بابلو سوتو |PERSON; التشيلي",
          "فاز [ الشاعر |TITLE [ الكيني |NATIONALITY [ سالم رحال |PERSON بجائزة; الكيني",
          "قتل [ المصور |TITLE [ الدنماركي |NATIONALITY [ لارس هولم |PERSON; الدنماركي",
        })
    void aProfessionsAdjectiveTellsANationality(String marked, String state) {
      assertThat(facts(marked))
          .anyMatch(fact -> fact.startsWith("nationality-of") && fact.endsWith("> " + state));
    }
  }

  @Nested
  class Places {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "[ صفاقس |LOCATION ، [ تونس |COUNTRY ( وكالات ); صفاقس > تونس",
          "وصل إلى [ ليون |LOCATION ، [ فرنسا |COUNTRY ، أمس; ليون > فرنسا",
          "زلزال ضرب ولاية [ قسنطينة |LOCATION شرقي [ الجزائر |COUNTRY; قسنطينة > الجزائر",
          "في بلدة [ تل النهر |LOCATION في محافظة [ حماة |LOCATION; تل النهر > حماة",
          "من [ ميناء الساحل |LOCATION الواقع جنوبي العاصمة [ داكار |LOCATION; ميناء الساحل > داكار",
          "حريق في مدينة [ سيدون |LOCATION [ الأسترالية |NATIONALITY; سيدون > الأسترالية",
          "من إقليم [ كردستان |LOCATION [ العراقي |NATIONALITY; كردستان > العراقي",
          "بين [ نابل |LOCATION و+ [ باجة |LOCATION شمالي [ تونس |COUNTRY; نابل > تونس",
          "وصل إلى بلدة [ الحجر |LOCATION ، في أقصى شمال غربي [ تشاد |COUNTRY; الحجر > تشاد",
        })
    void aPlaceLiesWhereTheWordsBehindItSay(String marked, String fact) {
      assertThat(facts(marked)).contains("located-in: " + fact);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          // a list, a government, an adjective of the event, another state's, a region of the world
          "زار [ ليون |LOCATION ، [ تونس |COUNTRY و+ [ مصر |COUNTRY",
          "اجتمعت [ موسكو |LOCATION في [ جنيف |LOCATION ب+ وفد",
          "أدان قصف [ غزة |LOCATION [ الإسرائيلي |NATIONALITY",
          "في مفاوضات [ جنيف |LOCATION [ السورية |NATIONALITY",
          "غادر [ صفاقس |LOCATION إلى [ فرنسا |COUNTRY",
        })
    void noOtherNeighbourIsItsContainer(String marked) {
      assertThat(facts(marked)).noneMatch(fact -> fact.startsWith("located-in"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "في العاصمة [ الكينية |NATIONALITY [ نيروبي |LOCATION; الكينية",
          "وصل إلى عاصمة [ كينيا |COUNTRY [ نيروبي |LOCATION; كينيا",
          "وصل إلى [ نيروبي |LOCATION ، عاصمة [ كينيا |COUNTRY; كينيا",
          "من العاصمة [ الكينية |NATIONALITY ، [ نيروبي |LOCATION ، أمس; الكينية",
          "[ نيروبي |LOCATION عاصمة [ كينيا |COUNTRY; كينيا",
        })
    void aCapitalIsItsStates(String marked, String state) {
      assertThat(facts(marked)).containsExactly("capital-of: نيروبي > " + state);
    }
  }

  @Nested
  class People {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "حبس مواطنة [ مالطية |NATIONALITY تدعى [ كارلا بورغ |PERSON; كارلا بورغ > مالطية",
          "ل+ [ المالطية |NATIONALITY [ كارلا بورغ |PERSON لوحات; كارلا بورغ > المالطية",
          "من [ المالطي |NATIONALITY ، [ بول بورغ |PERSON ، أمس; -",
          "هزم الملاكم [ المالطي |NATIONALITY [ بول بورغ |PERSON خصمه; بول بورغ > المالطي",
          "اعتقل [ بول بورغ |PERSON ، و+ هو طالب [ مالطي |NATIONALITY ، أمس; بول بورغ > مالطي",
          "اعتقل [ بول بورغ |PERSON ، مواطن [ مالطي |NATIONALITY ، أمس; بول بورغ > مالطي",
          "انتقدت القوات [ المالطية |NATIONALITY [ بول بورغ |PERSON; -",
          "التقى مواطنين [ مالطيين |NATIONALITY [ بول بورغ |PERSON; -",
          "فاز منتخب [ مالطي |NATIONALITY يقوده [ بول بورغ |PERSON; -",
        })
    void aNationalityIsOfTheManOrWomanBesideIt(String marked, String fact) {
      List<String> expected = fact.equals("-") ? List.of() : List.of("nationality-of: " + fact);
      assertThat(facts(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "فازت [ كارلا بورغ |PERSON ( 57 عاما ) بجائزة; كارلا بورغ > 57 عاما",
          "فازت [ كارلا بورغ |PERSON ، 19 عاما ، بجائزة; كارلا بورغ > 19 عاما",
          "اعتقل [ بول بورغ |PERSON البالغ من العمر 40 سنة; بول بورغ > 40 سنة",
          "توفي [ بول بورغ |PERSON أمس عن عمر ناهز 80 عاما; بول بورغ > 80 عاما",
          "توفي الممثل [ بول بورغ |PERSON عن عمر يناهز نحو 80 عاما; بول بورغ > 80 عاما",
          "حكم على [ بول بورغ |PERSON ب+ السجن 15 عاما; -",
          "نعى [ بول بورغ |PERSON صديقه [ سالم رحال |PERSON عن عمر 80 عاما; -",
          "قضى [ بول بورغ |PERSON 15 عاما في السجن; -",
        })
    void anAgeIsSaidOfWhoeverStandsBesideIt(String marked, String fact) {
      List<String> expected = fact.equals("-") ? List.of() : List.of("age: " + fact);
      assertThat(facts(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "حضرت [ كارلا بورغ |PERSON ، زوجة [ بول بورغ |PERSON ، الحفل; كارلا بورغ > بول بورغ",
          "حضر نجل [ بول بورغ |PERSON ، [ جورج بورغ |PERSON ، الحفل; جورج بورغ > بول بورغ",
          "قالت زوجة [ الرئيس |TITLE [ المالطي |NATIONALITY [ كارلا بورغ |PERSON إنها; كارلا بورغ > الرئيس",
          "قالت [ كارلا بورغ |PERSON ، ابنة [ الرئيس |TITLE السابق [ بول بورغ |PERSON ،;"
              + " كارلا بورغ > بول بورغ",
          "وصل شقيق [ بول بورغ |PERSON إلى [ مالطا |COUNTRY; -",
        })
    void aRelativeIsWhoIsNamedBesideTheWord(String marked, String fact) {
      assertThat(facts(marked))
          .filteredOn(found -> found.startsWith("family"))
          .isEqualTo(fact.equals("-") ? List.of() : List.of("family: " + fact));
    }
  }

  @Nested
  class Bodies {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "طور [ معهد البصريات |ORGANIZATION التابع ل+ [ أكاديمية العلوم |ORGANIZATION سلاحا;"
              + " part-of: معهد البصريات > أكاديمية العلوم",
          "قالت [ كتائب النهر |ORGANIZATION التابعة ل+ [ حركة النهر |ORGANIZATION إنها;"
              + " part-of: كتائب النهر > حركة النهر",
          "قالت [ منظمة الضوء |ORGANIZATION ، و+ مقر +ها [ جنيف |LOCATION ، إنها;"
              + " headquartered-in: منظمة الضوء > جنيف",
          "قالت [ منظمة الضوء |ORGANIZATION و+ مقر +ها في [ مالطا |COUNTRY إنها;"
              + " headquartered-in: منظمة الضوء > مالطا",
          "قالت [ منظمة الضوء |ORGANIZATION التي تتخذ من [ جنيف |LOCATION مقرا لها إنها;"
              + " headquartered-in: منظمة الضوء > جنيف",
        })
    void aBodyBelongsAndSitsWhereTheWordsBehindItSay(String marked, String fact) {
      assertThat(facts(marked)).containsExactly(fact);
    }
  }
}
