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
      new StaticRelations(Lexicon.load(), Titles.load());

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
}
