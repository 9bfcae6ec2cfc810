package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.TimexMod;
import org.isnad.TimexValue;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.Sentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In an article of Wednesday, 16 August 2023,")
class DateTaggerIT {

  private static final Analyzer ANALYZER = Analyzer.load();
  private static final DateTagger TAGGER = DateTagger.load();
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2023, 8, 16));

  private static List<Sentence> read(String text) {
    return ANALYZER.sentences(text);
  }

  /** What is found, as «words = value», with the type where it isn't DATE. */
  private static List<String> found(String text, Optional<LocalDate> published) {
    return TAGGER.tag(read(text), published).stream()
        .map(
            date ->
                (date.type() == MentionType.DATE ? "" : date.type() + " ")
                    + date.span().of(text)
                    + " = "
                    + date.value().orElse("?"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقعت الدولتان الاتفاق في 18 أغسطس 2021. | 18 أغسطس 2021 = 2021-08-18",
        "ولد الكاتب في الخامس عشر من مايو عام ألفين وثلاثة. | الخامس عشر من مايو عام ألفين وثلاثة = 2003-05-15",
        "صدر القرار في التاسع والعشرين من تشرين الثاني 1947. | التاسع والعشرين من تشرين الثاني 1947 = 1947-11-29",
        "بدأت الحرب في 7 أكتوبر/تشرين الأول 2022. | 7 أكتوبر/تشرين الأول 2022 = 2022-10-07",
        "وانتخب الرئيس في آذار (مارس) 2015. | آذار (مارس) 2015 = 2015-03",
        "وقدم استقالته الأحد 16 نيسان 2023. | الأحد 16 نيسان 2023 = 2023-04-16",
        "وانعقد المجلس في ٣ جويلية ٢٠٢٢. | ٣ جويلية ٢٠٢٢ = 2022-07-03",
        "وأعلنت الوزارة يوم 20 جوان أن العدد ارتفع. | 20 جوان = 2023-06-20",
        "وعاد الوفد في الـ14 من غشت. | الـ14 من غشت = 2023-08-14",
        "نشر البيان في 2023/08/09. | 2023/08/09 = 2023-08-09",
        "نشر البيان في 9-8-2023. | 9-8-2023 = 2023-08-09",
        "تأسست المنظمة عام 1945. | عام 1945 = 1945",
        "انفصل الإقليم في 2011. | 2011 = 2011",
        "حكم البلاد بين عامي 1990 و2004. | عامي 1990 و2004 = 1990/2004",
        "يستمر المعرض من 3 إلى 5 مايو 2024. | 3 إلى 5 مايو 2024 = 2024-05-03/2024-05-05",
        "ارتفعت الأسعار في الربع الثالث من عام 2022. | الربع الثالث من عام 2022 = 2022-Q3",
        "انكمش الاقتصاد في النصف الأول من العام الجاري. | النصف الأول من العام الجاري = 2023-H1",
        "هاجرت الأسرة في ثمانينيات القرن الماضي. | ثمانينيات القرن الماضي = 198",
        "بني المسجد في القرن التاسع عشر. | القرن التاسع عشر = 18",
        "اندلعت الحرائق في صيف 2021. | صيف 2021 = 2021-SU",
      })
  @DisplayName("a date that says its year has that value")
  void absolute(String sentence, String expected) {
    assertThat(found(sentence, PUBLISHED)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل جنديان أمس في غارة جوية. | أمس = 2023-08-15",
        "قتل جنديان أمس الثلاثاء في غارة جوية. | أمس الثلاثاء = 2023-08-15",
        "قتل جنديان أول أمس في غارة جوية. | أول أمس = 2023-08-14",
        "قتل جنديان أمس الأول في غارة جوية. | أمس الأول = 2023-08-14",
        "قتل جنديان يوم أمس في غارة جوية. | يوم أمس = 2023-08-15",
        "أعلن الوزير اليوم الأربعاء استقالته. | اليوم الأربعاء = 2023-08-16",
        "تبدأ القمة غدا الخميس في الرياض. | غدا الخميس = 2023-08-17",
        "تبدأ القمة بعد غد في الرياض. | بعد غد = 2023-08-18",
        "وصل الوفد الجمعة إلى بغداد. | الجمعة = 2023-08-11",
        "سيصل الوفد الجمعة إلى بغداد. | الجمعة = 2023-08-18",
        "يلتقي الرئيسان الخميس المقبل. | الخميس المقبل = 2023-08-17",
        "التقى الرئيسان يوم الخميس الماضي. | يوم الخميس الماضي = 2023-08-10",
        "زار الوزير بيروت الشهر الماضي. | الشهر الماضي = 2023-07",
        "تجرى الانتخابات العام المقبل. | العام المقبل = 2024",
        "تظاهر العمال الأسبوع الماضي. | الأسبوع الماضي = 2023-W32",
        "وقع الانقلاب في أغسطس/آب الماضي. | أغسطس/آب الماضي = 2022-08",
        "وقع الانقلاب في يوليو الماضي. | يوليو الماضي = 2023-07",
        "تعقد الدورة في كانون الأول المقبل. | كانون الأول المقبل = 2023-12",
        "اغتيل الصحفي قبل يومين. | قبل يومين = 2023-08-14",
        "استقال المدير في 18 الشهر الجاري. | 18 الشهر الجاري = 2023-08-18",
        "يتفاوض الطرفان حاليا على هدنة. | حاليا = PRESENT_REF",
      })
  @DisplayName("a relative date is counted from there, and has no value without it")
  void relative(String sentence, String expected) {
    assertThat(found(sentence, PUBLISHED)).containsExactly(expected);
    if (!expected.contains("_REF")) {
      assertThat(found(sentence, Optional.empty()))
          .hasSize(1)
          .doesNotContain(expected)
          .allMatch(date -> date.endsWith("= ?") || date.contains("= XXXX"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقعت المعاهدة في 15 رمضان 1444هـ. | 15 رمضان 1444هـ = 2023-04-06",
        "وقعت المعاهدة في 1 محرم 1445. | 1 محرم 1445 = 2023-07-19",
        "تأسست الجامعة عام 1445 للهجرة. | عام 1445 للهجرة = 2023-07-19/2024-07-06",
      })
  @DisplayName("a date of the Islamic calendar has its Gregorian value, by Umm al-Qura")
  void hijri(String sentence, String expected) {
    assertThat(found(sentence, PUBLISHED)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تدور المعارك منذ ثلاثة أسابيع. | DURATION ثلاثة أسابيع = P3W",
        "حكم عليه بالسجن خمسة وعشرين عاما. | DURATION خمسة وعشرين عاما = P25Y",
        "استغرقت الرحلة يومين. | DURATION يومين = P2D",
        "أعلنت الحكومة هدنة لمدة 72 ساعة. | DURATION 72 ساعة = PT72H",
        "نزح الآلاف خلال الأيام العشرة الماضية. | DURATION الأيام العشرة الماضية = P10D",
        "اجتمع المجلس الساعة 14:30 في نيويورك. | TIME 14:30 = 2023-08-16T14:30",
        "اجتمع المجلس الساعة العاشرة والنصف مساء. | TIME العاشرة والنصف مساء = 2023-08-16T22:30",
      })
  @DisplayName("lengths of time and times of day are told apart from dates")
  void durationsAndTimes(String sentence, String expected) {
    assertThat(found(sentence, PUBLISHED)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال الأمين العام الحالي إن الرأي العام غاضب.",
        "تنص المادة 5 من الدستور على ذلك.",
        "فاز الفريق 3-1 على ضيفه.",
        "قتل 2000 جندي في المعركة.",
        "مارس الرئيس صلاحياته كاملة.",
        "أدى المصلون صلاة الجمعة في المسجد.",
        "التقى الوزير جوان بيريز في مدريد.",
      })
  @DisplayName("what only looks like a date isn't one")
  void notDates(String sentence) {
    assertThat(found(sentence, PUBLISHED)).isEmpty();
  }

  @Test
  @DisplayName("«the same year» is that of the date mentioned last")
  void anchored() {
    assertThat(found("غزا الجيش الكويت عام 1990. وفي العام نفسه فرضت العقوبات.", PUBLISHED))
        .containsExactly("عام 1990 = 1990", "العام نفسه = 1990");
  }

  @Test
  @DisplayName("an impossible date is found, but has no value")
  void impossible() {
    assertThat(found("عقد الاجتماع في 31 فبراير 2022.", PUBLISHED))
        .containsExactly("31 فبراير 2022 = ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "سكنت القبائل الوادي قبل 3000 سنة.    | قبل 3000 سنة = BC0978",
        "سكنت القبائل الوادي قبل ألفي عام.    | قبل ألفي عام = 0023",
        "يستمر المعرض من 21 إلى 14 مايو 2022. | 21 إلى 14 مايو 2022 = ?",
        "حكم البلاد بين عامي 2004 و1990.      | عامي 2004 و1990 = ?",
      })
  @DisplayName(
      "what lies before Christ is no year below zero, and no interval ends before it begins")
  void edgesOfTime(String text, String expected) {
    assertThat(found(text, PUBLISHED)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تخوض القوات الثلاثاء معارك عنيفة.        | الثلاثاء = 2023-08-15",
        "يجتمع المجلس الخميس.                     | الخميس = 2023-08-17",
        "سيجتمع المجلس الثلاثاء.                  | الثلاثاء = 2023-08-22",
        "لن يشارك اللاعب الذي أصيب في لقاء الأحد. | الأحد = 2023-08-13",
        "زادت أسعار الذهب تسليم أكتوبر.           | أكتوبر = 2023-10",
        "فازت بعقود في أكتوبر.                    | أكتوبر = 2022-10",
      })
  @DisplayName("whether it has been or is to come is told by what stands before")
  void direction(String text, String expected) {
    assertThat(found(text, PUBLISHED)).containsExactly(expected);
  }

  /** The only date of a text. */
  private static TimexValue only(DateTagger tagger, String text) {
    List<DateMention> dates = tagger.tag(read(text), PUBLISHED);
    assertThat(dates).hasSize(1);
    return dates.get(0).timex().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "نشر البيان في 9/8/2023.              | 2023-08-09 | 2023-09-08",
        "نشر البيان في 20/8/2023.             | 2023-08-20 | ",
        "نشر البيان في 8/8/2023.              | 2023-08-08 | ",
        "نشر البيان الأربعاء 9/8/2023.        | 2023-08-09 | ",
        "انعقد المجلس يوم 3/7.                | 2023-07-03 | 2023-03-07",
        "وقعت المعاهدة في 15 رمضان 1444هـ.    | 2023-04-06 | 2023-04-07 2023-04-05",
        "صدر المرسوم في 10/9/1445هـ.          | 2024-03-20 | 2024-03-21 2024-03-19",
        "صدر المرسوم الأربعاء 10 رمضان 1445هـ. | 2024-03-20 | ",
        "صدر المرسوم الخميس 10 رمضان 1445هـ.  | 2024-03-20 | 2024-03-21",
        "حوار الجمعة في الرباط                | 2023-08-11 | 2023-08-18",
        "حوار الأربعاء في الرباط              | 2023-08-16 | ",
        "وصل الوفد الجمعة.                    | 2023-08-11 | ",
        "سيصل الوفد الجمعة.                   | 2023-08-18 | ",
        "معرض 12 فبراير                       | 2023-02-12 | 2024-02-12",
        "معرض 12 فبراير الماضي                | 2023-02-12 | ",
        "افتتح المعرض في 12 فبراير.           | 2023-02-12 | ",
        "معرض فبراير                          | 2023-02    | 2024-02",
      })
  @DisplayName("other readings stand beside the value where the text allows them")
  void alternatives(String text, String value, String others) {
    TimexValue timex = only(TAGGER, text);

    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.alternatives())
        .containsExactly(others == null ? new String[0] : others.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تدور الحرب منذ ثلاثة أعوام.          | P3Y  | 2020-08-16 | 2023-08-16",
        "تدور الحرب منذ نحو ثلاثة أعوام.      | P3Y  | 2020-08-16 | 2023-08-16",
        "تدور الحرب منذ أكثر من ثلاثة أعوام.  | P3Y  | 2020-08-16 | 2023-08-16",
        "نزحوا خلال الأيام العشرة الماضية.    | P10D | 2023-08-06 | 2023-08-16",
        "سيعودون خلال الشهرين المقبلين.       | P2M  | 2023-08-16 | 2023-10-16",
        "حكم عليه بالسجن ثلاثة أعوام.         | P3Y  |            | ",
        "هطل المطر خلال الساعات الـ24 الماضية. | PT24H | 2023-08-15 | 2023-08-16",
        "انقطع الماء منذ 72 ساعة.             | PT72H | 2023-08-13 | 2023-08-16",
        "انقطع الماء منذ 7 ساعات.             | PT7H |            | ",
        "ارتفع السعر خلال الأيام الماضية.     | PXD  |            | ",
      })
  @DisplayName("a length up to now or from now on has its first and last day")
  void stretches(String text, String value, LocalDate begin, LocalDate end) {
    TimexValue timex = only(TAGGER, text);

    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.begin()).isEqualTo(Optional.ofNullable(begin));
    assertThat(timex.end()).isEqualTo(Optional.ofNullable(end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "صدر المرسوم في 10 رمضان 1445هـ.  | 1  | 2024-03-21",
        "صدر المرسوم في 10/9/1445هـ.      | -1 | 2024-03-19",
        "صدر المرسوم في 1445/9/10هـ.      | 2  | 2024-03-22",
        "فرض الحصار في رمضان 1444هـ.      | 1  | 2023-03-24/2023-04-21",
        "تأسست الجامعة عام 1445 للهجرة.   | 1  | 2023-07-20/2024-07-07",
        "خرج الموكب في العاشر من محرم.    | 1  | 2023-07-29",
        "قتلوا في رمضان الماضي.           | -1 | 2023-03-22/2023-04-19",
        "نشر البيان في 9/8/2023.          | 1  | 2023-08-09",
      })
  @DisplayName("Islamic months begin earlier or later by the offset")
  void hijriOffset(String text, int days, String value) {
    assertThat(only(TAGGER.withHijriOffset(days), text).value()).isEqualTo(value);
  }

  /** A former minister, security officer, player, head of parliament, agent, and a later date. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "اعتقلت الشرطة وزيرا سابقا في العاصمة.",
        "وكان الرجل مسؤولا أمنيا سابقا في النظام.",
        "عينت الشركة لاعبا سابقا مدربا للفريق.",
        "انتخب الحزب رئيسا سابقا للبرلمان.",
        "كان عميلا سابقا للاستخبارات.",
        "يعد قائدا عسكريا سابقا في الحركة.",
        "حددت المحكمة موعدا لاحقا للنطق بالحكم.",
      })
  @DisplayName("«former» behind its noun is no date")
  void former(String text) {
    assertThat(found(text, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقال سابقا إن الاتفاق ممكن.           | سابقا = PAST_REF",
        "وكانت الشركة نفت سابقا هذه الأنباء.   | سابقا = PAST_REF",
        "التقى الوفد سابقا في جنيف.            | سابقا = PAST_REF",
        "زار المدينة مرارا سابقا.              | سابقا = PAST_REF",
        "ستعلن الشركة النتائج لاحقا.           | لاحقا = FUTURE_REF",
        "واتضح لاحقا أن البلاغ كاذب.           | لاحقا = PAST_REF",
      })
  @DisplayName("«formerly» beside its verb is one")
  void formerly(String text, String date) {
    assertThat(found(text, PUBLISHED)).containsExactly(date);
  }

  @Test
  @DisplayName("«beginning of» is a modifier beside the date")
  void modifier() {
    assertThat(TAGGER.tag(read("تنتهي المهلة في مطلع الشهر المقبل."), PUBLISHED))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.value()).hasValue("2023-09");
              assertThat(date.timex().flatMap(TimexValue::mod)).hasValue(TimexMod.START);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تاريخ النشر: 16th, August 2023 GMT",
        "الأربعاء 16 أغسطس 2023 - 10:15",
        "نشر في: 16/08/2023",
      })
  @DisplayName("the page's own date is read from its date line")
  void publicationDate(String line) {
    String page = "موسكو تنفي الاتهامات الأمريكية\n" + line + "\nنفت موسكو أمس الاتهامات.\n";

    assertThat(TAGGER.publicationDate(read(page))).hasValue(LocalDate.of(2023, 8, 16));
  }

  @Test
  @DisplayName("a date in the running text is not the page's own")
  void noPublicationDate() {
    assertThat(TAGGER.publicationDate(read("وصل الوفد في 16 أغسطس 2023 إلى بغداد."))).isEmpty();
  }
}
