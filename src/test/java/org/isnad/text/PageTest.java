package org.isnad.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.isnad.text.BlockType.BODY;
import static org.isnad.text.BlockType.DATELINE;
import static org.isnad.text.BlockType.HEADLINE;
import static org.isnad.text.BlockType.LABEL;
import static org.isnad.text.BlockType.ORNAMENT;

import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a news page's own text, and what is furniture. */
class PageTest {

  private static final String PARAGRAPH =
      "قالت وزارة الخارجية النرويجية في بيان يوم الاثنين إن السفير سيعود إلى أوسلو للتشاور.";

  private final Page page = Page.ofModels();

  @Test
  void aWholePage() {
    assertBlocks(
            """
            النرويج تستدعي سفيرها للتشاور
            تاريخ النشر: 16th, August 2023 GMT

            %s
            المصدر: الوطن
            كلمات دلالية: النرويج أوسلو
            إقرأ أيضاً:
            السويد: لا تغيير في سياستنا
            %s
            شارك
            """
                .formatted(PARAGRAPH, PARAGRAPH))
        .containsExactly(
            tuple(HEADLINE, "النرويج تستدعي سفيرها للتشاور"),
            tuple(DATELINE, "تاريخ النشر: 16th, August 2023 GMT"),
            tuple(BODY, PARAGRAPH),
            tuple(LABEL, "المصدر: الوطن"),
            tuple(LABEL, "كلمات دلالية: النرويج أوسلو"),
            tuple(ORNAMENT, "إقرأ أيضاً:"),
            tuple(HEADLINE, "السويد: لا تغيير في سياستنا"),
            tuple(BODY, PARAGRAPH),
            tuple(ORNAMENT, "شارك"));
  }

  @Test
  void anAdvertisementGluedToAParagraphIsCutOff() {
    assertBlocks("إعلانوتأتي هذه الخطوة بعد أسبوع من المحادثات بين البلدين في جنيف.")
        .containsExactly(
            tuple(ORNAMENT, "إعلان"),
            tuple(BODY, "وتأتي هذه الخطوة بعد أسبوع من المحادثات بين البلدين في جنيف."));
    assertBlocks("إعلانات الشركة في الصحف أثارت غضب المنافسين.")
        .containsExactly(tuple(BODY, "إعلانات الشركة في الصحف أثارت غضب المنافسين."));
  }

  @Test
  void aSubheadingGluedToItsParagraphIsCutOff() {
    assertBlocks("عقوبات جديدةواتهمت بروكسل الشركة بنقل النفط سرا، وهددت بتجميد أموالها.")
        .containsExactly(
            tuple(HEADLINE, "عقوبات جديدة"),
            tuple(BODY, "واتهمت بروكسل الشركة بنقل النفط سرا، وهددت بتجميد أموالها."));
    assertBlocks("جرحى ومصابونوبحسب الشرطة فإن الحادث وقع قرب الميناء القديم.")
        .containsExactly(
            tuple(HEADLINE, "جرحى ومصابون"),
            tuple(BODY, "وبحسب الشرطة فإن الحادث وقع قرب الميناء القديم."));
  }

  @Test
  void gluedWordsInsideASentenceAreNoSubheading() {
    String sentence = "وصل الوزير إلى القاهرة، وذلكبحسب بيان للوزارة.";
    assertBlocks(sentence).containsExactly(tuple(BODY, sentence));
  }

  @Test
  void aShortLineBeforeAParagraphIsASubheading() {
    assertBlocks("عنوان الصفحة\n" + PARAGRAPH + "\nخلاف قديم\n" + PARAGRAPH)
        .extracting(tuple -> tuple.toList().get(0))
        .containsExactly(HEADLINE, BODY, HEADLINE, BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال إنه سيعود قريبا", // begins with a conjunction
        "سيعود السفير غدا.", // a full stop
        "السفير، الذي غادر أمس،", // leads on
        "وأضاف قائلا:"
      })
  void aShortSentenceIsNoSubheading(String line) {
    assertBlocks("عنوان الصفحة\n" + PARAGRAPH + "\n" + line + "\n" + PARAGRAPH)
        .contains(tuple(BODY, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بعد الهزيمة.. المدرب يستقيل", // two dots are no full stop
        "من يحكم المدينة؟",
        "الوزير: \"لن نرحل\"",
        "النرويج - السويد: خلاف قديم"
      })
  void theFirstShortLineIsTheHeadline(String line) {
    assertBlocks(line + "\n" + PARAGRAPH)
        .containsExactly(tuple(HEADLINE, line), tuple(BODY, PARAGRAPH));
  }

  @Test
  void aSourceBelowTheArticleIsALabel() {
    assertBlocks("عنوان الصفحة\n" + PARAGRAPH + "\n* نقلا عن صحيفة الأهرام")
        .endsWith(tuple(LABEL, "* نقلا عن صحيفة الأهرام"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تاريخ النشر: 3 مايو 2023",
        "نشر في: 12/5/2022",
        "نشر في 12 أيار 2022",
        "آخر تحديث: 16 آب 2023 الساعة 10:15",
        "الأربعاء 16 أغسطس 2023 - 10:15",
        "16/8/2023",
        "١٦ أغسطس ٢٠٢٣ م",
        "منذ 3 ساعات",
        "Wed, 16 Aug 2023 10:15 GMT"
      })
  void aDateLine(String line) {
    assertBlocks("عنوان الصفحة\n" + line + "\n" + PARAGRAPH).contains(tuple(DATELINE, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نشر في العاصمة آلاف من رجال الشرطة قبل القمة المرتقبة بين رؤساء دول المنطقة اليوم الخميس 3 مايو.",
        "المصدر الذي تحدث إلى الصحيفة طلب ألا يذكر اسمه.",
        "شارك في القمة رؤساء 15 دولة.",
        "نقلا عن مصادر أمنية، أكدت الصحيفة نبأ استقالة الوزير.",
        "كتب الوزير رسالة إلى نظيره."
      })
  void aSentenceThatBeginsLikeFurnitureIsASentence(String line) {
    assertBlocks("عنوان الصفحة\n" + line + "\n" + PARAGRAPH).contains(tuple(BODY, line));
  }

  @Test
  void namesBelowTheirLabelAreLabelsToo() {
    assertBlocks("عنوان الصفحة\n" + PARAGRAPH + "\nالكلمات المفتاحية:\nالنرويج، أوسلو، السفير")
        .endsWith(tuple(LABEL, "الكلمات المفتاحية:"), tuple(LABEL, "النرويج، أوسلو، السفير"));
  }

  @Test
  void theTitleOfAnotherArticleInTheLineIsAHeadline() {
    assertBlocks(PARAGRAPH + "\nاقرأ أيضا: السويد تدعو إلى الحوار")
        .endsWith(tuple(ORNAMENT, "اقرأ أيضا:"), tuple(HEADLINE, "السويد تدعو إلى الحوار"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "واشنطن (رويترز) -|",
        "القاهرة - أ ش أ:|",
        "موسكو/ سبوتنيك /|",
        "دبي، الإمارات (CNN) —|",
        "غزة ـ أ.ف.ب ـ|"
      })
  void anAgencysSignatureIsCutOff(String marked) {
    String signature = marked.replace("|", "").replace('—', '–');
    assertBlocks("عنوان الصفحة\n" + signature + " " + PARAGRAPH)
        .endsWith(tuple(LABEL, signature), tuple(BODY, PARAGRAPH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قالت وكالة (رويترز) للأنباء إن السفير عاد إلى بلاده يوم الاثنين.",
        "التقى رئيس الوزراء - الوطن بحاجة إلى الحوار - وفدا من المعارضة.",
        "قال السفير (الوطن) إنه عائد.",
        "وقال السفير لـ\"العربية.نت\": سأعود إلى بلادي قريبا."
      })
  void whatOnlyLooksLikeASignatureStays(String line) {
    assertBlocks("عنوان الصفحة\n" + line).contains(tuple(BODY, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"😀", "ـ", "*", "—", "• ", "◄◄ ", "\u064B", ".", "🇳🇴 ", "\"", "ـ \u200F"})
  void noRowOfSignsHidesTheSentenceBehindIt(String sign) {
    for (int times : new int[] {1, 5, 60, 119, 120, 121, 500, 5000}) {
      String text = sign.repeat(times) + PARAGRAPH;
      assertThat(page.blocks(text))
          .as("%s times %s", times, sign)
          .filteredOn(block -> block.type() == BODY)
          .singleElement()
          .satisfies(block -> assertThat(block.span().of(text)).endsWith(PARAGRAPH));
    }
  }

  @Test
  void aLongOrnamentIsCutOffTheLineBehindIt() {
    String stars = "*".repeat(200);
    assertBlocks(stars + " " + PARAGRAPH)
        .containsExactly(tuple(ORNAMENT, stars), tuple(BODY, PARAGRAPH));
    assertBlocks("عنوان الصفحة\n" + stars + "واشنطن (رويترز) - " + PARAGRAPH)
        .endsWith(
            tuple(ORNAMENT, stars), tuple(LABEL, "واشنطن (رويترز) -"), tuple(BODY, PARAGRAPH));
    assertBlocks(PARAGRAPH + "\n" + stars + "المصدر: الوطن")
        .endsWith(tuple(ORNAMENT, stars), tuple(LABEL, "المصدر: الوطن"));
    assertBlocks(stars + "«" + PARAGRAPH)
        .containsExactly(tuple(ORNAMENT, stars), tuple(BODY, "«" + PARAGRAPH));
    assertBlocks(PARAGRAPH + "\n" + "ـ".repeat(300) + "\n" + PARAGRAPH)
        .containsExactly(
            tuple(BODY, PARAGRAPH), tuple(ORNAMENT, "ـ".repeat(300)), tuple(BODY, PARAGRAPH));
    assertBlocks("** " + PARAGRAPH).containsExactly(tuple(BODY, "** " + PARAGRAPH));
  }

  @Test
  void aTextWithoutLineBreaks() {
    assertBlocks(PARAGRAPH).containsExactly(tuple(BODY, PARAGRAPH));
    assertBlocks("النرويج تستدعي سفيرها").containsExactly(tuple(HEADLINE, "النرويج تستدعي سفيرها"));
    assertBlocks("").isEmpty();
    assertBlocks(" \n\u200F\u2028\t").isEmpty();
    assertBlocks("***").containsExactly(tuple(ORNAMENT, "***"));
  }

  @Test
  void everyKindOfLineBreakCuts() {
    assertBlocks("عنوان\r\n" + PARAGRAPH + "\u2028" + PARAGRAPH + "\u2029" + PARAGRAPH).hasSize(4);
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void aPageOfAnySizeTakesLinearTime() {
    assertThat(page.blocks("كلمة ".repeat(200_000))).hasSize(1);
    assertThat(page.blocks("و".repeat(1_000_000))).hasSize(1);
    assertThat(page.blocks("سطر قصير\n".repeat(50_000))).hasSize(50_000);
    assertThat(page.blocks("إعلانوتأتي".repeat(50_000))).isNotEmpty();
  }

  private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertBlocks(
      String text) {
    return assertThat(page.blocks(text)).extracting(Block::type, block -> block.span().of(text));
  }
}
