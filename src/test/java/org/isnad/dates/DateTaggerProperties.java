package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.Span;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.Token.Attachment;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;

/** What holds of every day of the calendars, and of any text. */
class DateTaggerProperties {

  private static final DateTagger TAGGER = DateTagger.load();
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 8, 16);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}ـ]+|[^\\s]");

  private static final List<List<String>> MONTHS =
      List.of(
          List.of(
              "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
              "أكتوبر", "نوفمبر", "ديسمبر"),
          List.of(
              "كانون الثاني",
              "شباط",
              "آذار",
              "نيسان",
              "أيار",
              "حزيران",
              "تموز",
              "آب",
              "أيلول",
              "تشرين الأول",
              "تشرين الثاني",
              "كانون الأول"),
          List.of(
              "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
              "نوفمبر", "ديسمبر"),
          List.of(
              "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر",
              "أكتوبر", "نونبر", "دجنبر"),
          List.of(
              "كانون 2", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول",
              "تشرين 1", "تشرين 2", "كانون 1"));

  private static final List<String> HIJRI_MONTHS =
      List.of(
          "محرم",
          "صفر",
          "ربيع الأول",
          "ربيع الآخر",
          "جمادى الأولى",
          "جمادى الآخرة",
          "رجب",
          "شعبان",
          "رمضان",
          "شوال",
          "ذي القعدة",
          "ذي الحجة");

  @Example
  void everyDayIsItselfInEveryNamingAndDigits() {
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
      for (List<String> months : MONTHS) {
        String written =
            day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
        assertIs(day, written);
        assertIs(day, eastern(written));
      }
    }
  }

  @Example
  void everyDayIsItselfInDigitsAlone() {
    for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
      String written = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
      assertIs(day, written);
      assertIs(day, eastern(written));
      assertIs(day, day.toString());
    }
  }

  @Example
  void everyHijriDayHasItsGregorianValue() {
    HijrahDate end = HijrahDate.of(1500, 12, 29);
    for (HijrahDate day = HijrahDate.of(1343, 1, 1);
        !day.isAfter(end);
        day = day.plus(1, java.time.temporal.ChronoUnit.DAYS)) {
      int dayOfMonth = day.get(ChronoField.DAY_OF_MONTH);
      int month = day.get(ChronoField.MONTH_OF_YEAR);
      int year = day.get(ChronoField.YEAR);
      String words = dayOfMonth + " " + HIJRI_MONTHS.get(month - 1) + " " + year + "هـ";
      String digits = dayOfMonth + "/" + month + "/" + year + "هـ";
      assertIs(LocalDate.from(day), words);
      assertIs(LocalDate.from(day), digits);
      assertIs(LocalDate.from(day), eastern(digits));
    }
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> words =
        Arbitraries.of(
            "في",
            "يوم",
            "الجمعة",
            "أمس",
            "عام",
            "قبل",
            "منذ",
            "بعد",
            "نصف",
            "و",
            "ثلاثة",
            "31",
            "0",
            "99999999999",
            "2023",
            "1445",
            "ه",
            "/",
            "-",
            ".",
            ":",
            "(",
            ")",
            "«",
            "شباط",
            "فبراير",
            "رمضان",
            "القرن",
            "الحادي",
            "عشر",
            "الساعة",
            "العاشرة",
            "إلا",
            "ربعا",
            "صباحا",
            "الماضي",
            "الشهر",
            "نفس",
            "من",
            "مثل",
            "هذا",
            "اليوم",
            "غرة",
            "ألف",
            "مئة",
            "عقدين",
            "قرون",
            "الربع",
            "الأخير",
            "صيف",
            "ماي",
            "ثورة",
            "ميلادية",
            "نكسة",
            "67");
    return Arbitraries.oneOf(words, words, Arbitraries.strings().ofMinLength(1).ofMaxLength(4))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 3000)
  void noTextMakesItFail(@ForAll @From("anyText") String text) {
    for (Optional<LocalDate> published :
        List.of(Optional.of(PUBLISHED), Optional.<LocalDate>empty())) {
      int end = 0;
      for (DateMention date : TAGGER.tag(sentences(text), published)) {
        assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
        end = date.span().end();
        assertThat(end).isLessThanOrEqualTo(text.length());
      }
    }
  }

  /** Texts in which much is begun and little ends: what is read again at each word shows here. */
  @Example
  void fourTimesTheTextTakesSomeFourTimesAsLong() {
    for (String piece :
        List.of(
            "في ",
            "2010 و ",
            "( 1951 - ",
            "الجمعة ",
            "« قال ",
            "الذي وصل الجمعة ",
            "قبل ما يزيد على ",
            "10:00 من ",
            "مثل هذا اليوم من ",
            "ألف و ",
            "يوم الجمعة الموافق 3 من شهر ")) {
      long shorter = nanos(piece.repeat(5_000));
      long longer = nanos(piece.repeat(20_000));
      // Of the square of the length it would be sixteen times; half a second is noise.
      assertThat(longer).as(piece).isLessThan(8 * shorter + 500_000_000L);
    }
  }

  /** The shortest time of three. */
  private static long nanos(String text) {
    List<Sentence> sentences = sentences(text);
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      TAGGER.tag(sentences, Optional.of(PUBLISHED));
      shortest = Math.min(shortest, System.nanoTime() - start);
    }
    return shortest;
  }

  private static void assertIs(LocalDate day, String written) {
    List<DateMention> found = TAGGER.tag(sentences(written), Optional.of(PUBLISHED));
    boolean isRight =
        found.size() == 1
            && found.get(0).span().equals(new Span(0, written.length()))
            && found.get(0).value().equals(Optional.of(day.toString()));
    if (!isRight) { // a million assertions would take minutes
      assertThat(found).as(written + " is " + day).isEmpty();
    }
    assertThat(isRight).as(written).isTrue();
  }

  private static String eastern(String written) {
    StringBuilder text = new StringBuilder();
    written.chars().forEach(c -> text.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
    return text.toString();
  }

  /** Words and marks as tokens, without a model. */
  private static List<Sentence> sentences(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = Letters.plain(word.group());
      if (!form.isEmpty()) {
        tokens.add(
            new Token(
                tokens.size(),
                new Span(word.start(), word.end()),
                form,
                Letters.key(form),
                "NN",
                Attachment.STEM));
      }
    }
    return tokens.isEmpty()
        ? List.of()
        : List.of(
            new Sentence(
                0,
                Span.between(tokens.get(0).span(), tokens.get(tokens.size() - 1).span()),
                BlockType.values()[0],
                tokens));
  }
}
