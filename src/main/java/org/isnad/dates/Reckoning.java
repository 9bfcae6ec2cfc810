package org.isnad.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the TIMEX3 value of an expression follows from its parts and from the day of publication.
 *
 * <p>What the parts are called stands in {@code dates/words.tsv}. An impossible date («31 فبراير»,
 * 31 February) has no value, and neither has «أمس» (yesterday) in a text of unknown date.
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML
 *     1.2.1</a>
 */
enum Reckoning {
  /** 2023-08-16. */
  NUMERIC_DAY((c, r) -> Iso.day(c.number("YEAR"), c.number("ANY"), c.number("ANY2"))),
  /** 16/08/2023. */
  NUMERIC_DAY_FIRST(
      (c, r) -> Iso.day(c.number("YEAR"), c.number("ANY2"), c.number("ANY")),
      (c, r) -> Stream.of(LocalDate.of(c.number("YEAR"), c.number("ANY"), c.number("ANY2")))),
  /** «18 أغسطس 2023». */
  DAY_MONTH_YEAR((c, r) -> Iso.day(c.number("YEAR"), c.month(), c.number("DAY"))),
  /** «17 شعبان 1446هـ الموافق 16 فبراير 2025»: the same day in both calendars. */
  DAY_BOTH((c, r) -> Iso.day(c.number("YEAR"), c.month(), c.number("DAY2"))),
  /** «18 أغسطس», «18 أغسطس المقبل». */
  DAY_MONTH(
      (c, r) ->
          r.yearOf(c.month(), c.number("DAY"), c.rel())
              .map(LocalDate::toString)
              .or(() -> Optional.of(Iso.unknownYear(c.month(), c.number("DAY")))),
      (c, r) -> r.otherYear(c.month(), c.number("DAY"), c.rel()).stream()),
  /** «18 أغسطس من العام الماضي» (18 August of last year). */
  DAY_MONTH_OF_YEAR((c, r) -> c.year(r).flatMap(y -> Iso.day(y, c.month(), c.number("DAY")))),
  /** «18 من الشهر الجاري» (the 18th of this month). */
  DAY_OF_MONTH(
      (c, r) ->
          r.now()
              .map(
                  now ->
                      YearMonth.from(now)
                          .plusMonths(c.rel().orElse(0))
                          .atDay(c.number("DAY"))
                          .toString())),
  /** «15 من الشهر نفسه» (the 15th of the same month): of that of the date mentioned last. */
  DAY_OF_SAME(
      (c, r) ->
          r.last()
              .filter(last -> c.unit() == Unit.M)
              .map(last -> YearMonth.from(last).atDay(c.number("DAY")).toString())),
  /** «10/5» (10 May). */
  NUMERIC_DAY_MONTH(
      (c, r) ->
          r.yearOf(c.number("ANY2"), c.number("ANY"), c.rel())
              .map(LocalDate::toString)
              .or(() -> Optional.of(Iso.unknownYear(c.number("ANY2"), c.number("ANY")))),
      (c, r) -> r.yearOf(c.number("ANY"), c.number("ANY2"), c.rel()).stream()),
  /** «مثل هذا اليوم من عام 1973» (on this day in 1973), «مثل هذا اليوم من العام الماضي». */
  THIS_DAY_OF((c, r) -> c.year(r).flatMap(y -> r.now().map(now -> now.withYear(y).toString()))),
  /** «مثل هذا الشهر من عام 1973», «مثل هذا الأسبوع من العام الماضي». */
  THIS_UNIT_OF((c, r) -> c.year(r).flatMap(y -> r.now().map(now -> c.unit().of(now.withYear(y))))),
  /** «مثل هذه الأيام من عام 1973» (around these days of 1973): its month. */
  THIS_MONTH_OF(
      (c, r) ->
          c.year(r).flatMap(y -> r.now().map(now -> YearMonth.from(now.withYear(y)).toString()))),
  /** «مثل هذا اليوم قبل خمسين عاما» (on this day fifty years ago). */
  THIS_DAY_AGO((c, r) -> r.now().map(now -> c.unit().plus(now, -c.count()).toString())),
  /** «مثل هذا اليوم» (on a day like this): of which year, isn't said. */
  THIS_DAY((c, r) -> r.now().map(now -> Iso.unknownYear(now.getMonthValue(), now.getDayOfMonth()))),
  /** «3-5 مايو». */
  DAYS_RANGE(Ranges::days),
  /** «3 مايو إلى 2 يونيو». */
  DATES_RANGE(Ranges::dates),
  /** «3 مايو 2020 إلى 2 يونيو 2021». */
  DATES_RANGE_YEARS(Ranges::datesOfYears),
  /** «15 رمضان 1444هـ». */
  HIJRI_DAY(
      (c, r) -> hijriDay(c, r).map(LocalDate::toString),
      (c, r) -> hijriDay(c, r).stream().flatMap(HijriCalendar::besides)),
  /** 10/9/1445هـ. */
  HIJRI_NUMERIC_DAY_FIRST(
      (c, r) -> Optional.of(hijriDay(c, r, "ANY2", "ANY").toString()),
      (c, r) -> HijriCalendar.besides(hijriDay(c, r, "ANY2", "ANY"))),
  /** 1445-09-10هـ. */
  HIJRI_NUMERIC_DAY(
      (c, r) -> Optional.of(hijriDay(c, r, "ANY", "ANY2").toString()),
      (c, r) -> HijriCalendar.besides(hijriDay(c, r, "ANY", "ANY2"))),
  /** «رمضان 1444هـ»: a Gregorian interval. */
  HIJRI_MONTH(Reckoning::hijriMonth),
  /** «عام 1445 للهجرة»: a Gregorian interval. */
  HIJRI_YEAR((c, r) -> Optional.of(r.hijri().year(c.number("HYEAR")))),
  /** «مايو 2023», «مايو الماضي», «مايو». */
  MONTH(
      (c, r) ->
          c.has("YEAR")
              ? Optional.of(YearMonth.of(c.number("YEAR"), c.month()).toString())
              : r.yearOf(c.month(), 1, c.rel())
                  .map(day -> YearMonth.from(day).toString())
                  .or(() -> Optional.of(String.format(Locale.ROOT, "XXXX-%02d", c.month()))),
      (c, r) -> c.has("YEAR") ? Stream.empty() : r.otherYear(c.month(), 1, c.rel()).stream(),
      day -> YearMonth.from(day).toString()),
  /** «فبراير من العام الماضي» (February of last year). */
  MONTH_OF_YEAR((c, r) -> c.year(r).map(y -> YearMonth.of(y, c.month()).toString())),
  /** «أبريل 1992 إلى فبراير 1996». */
  MONTHS_RANGE_YEARS(Ranges::monthsOfYears),
  /** «بين مارس ومايو 2023». */
  MONTHS_RANGE(Ranges::months),
  /** «عام 2017». */
  YEAR((c, r) -> Optional.of(Iso.year(c.number(c.has("MODERN") ? "MODERN" : "YEAR")))),
  /** «نكسة 67» (the defeat of 67). */
  SHORT_YEAR((c, r) -> Optional.of("19" + c.text("SHORTYEAR"))),
  /** «عام 300 قبل الميلاد» (300 BC). */
  YEAR_BC((c, r) -> Optional.of(Iso.beforeChrist(c.number("COUNT")))),
  /** «عامي 2018 و2022». */
  YEARS_RANGE(Ranges::years),
  /** «موسم 2022-23» (the season of 2022-23). */
  YEARS_SHORT(Ranges::yearsShort),
  /** «ثمانينيات القرن الماضي»: the century's and the decade's digits. */
  DECADE((c, r) -> Optional.of("19" + c.number("DECADE"))),
  /** «خمسينيات القرن التاسع عشر» (the fifties of the nineteenth century). */
  DECADE_OF_CENTURY(
      (c, r) ->
          Optional.of(
              String.format(Locale.ROOT, "%02d%d", c.number("ORDINAL") - 1, c.number("DECADE")))),
  /** «القرن التاسع عشر». */
  CENTURY((c, r) -> Optional.of(String.format(Locale.ROOT, "%02d", c.number("ORDINAL") - 1))),
  /** «القرن الثاني قبل الميلاد» (the second century BC). */
  CENTURY_BC((c, r) -> Optional.of(String.format(Locale.ROOT, "BC%02d", c.number("ORDINAL") - 1))),
  /** «الألف الثالث قبل الميلاد» (the third millennium BC): of its years the first digit. */
  MILLENNIUM_BC((c, r) -> Optional.of("BC" + (c.number("ORDINAL") - 1))),
  /** «القرن الرابع الهجري»: the Gregorian years in which it began and ended. */
  CENTURY_HIJRI((c, r) -> Optional.of(HijriCalendar.century(c.number("ORDINAL")))),
  /** «الربع الثالث من 2022». */
  QUARTER((c, r) -> part(c, r, "Q", 4)),
  QUARTER_REL((c, r) -> part(c, r, "Q", 4)),
  /** «النصف الأول من العام الجاري». */
  HALF((c, r) -> part(c, r, "H", 2)),
  HALF_REL((c, r) -> part(c, r, "H", 2)),
  /** «الأشهر الستة الأولى من 2022» (the first six months of 2022). */
  MONTHS_FIRST(
      (c, r) ->
          c.year(r)
              .map(year -> YearMonth.of(year, 1) + "/" + YearMonth.of(year, c.number("COUNT")))),
  /** «صيف 2019». */
  SEASON((c, r) -> c.year(r).map(year -> Iso.year(year) + "-" + c.text("SEASON"))),
  /** «الصيف الماضي» (last summer): the nearest that is over, lasts, or is to come. */
  SEASON_REL(
      (c, r) -> r.now().map(now -> Seasons.nearest(now, c.text("SEASON"), c.rel().orElse(0)))),
  /** «أمس الثلاثاء»: the day counted from today, whatever day of the week it is said to be. */
  DEICTIC(
      (c, r) ->
          r.now()
              .map(
                  now ->
                      now.plusDays(c.number(c.has("TONIGHT") ? "TONIGHT" : "DEICTIC")).toString())),
  YESTERDAY((c, r) -> r.now().map(now -> now.minusDays(1).toString())),
  TOMORROW((c, r) -> r.now().map(now -> now.plusDays(1).toString())),
  /** «الخميس», «الخميس المقبل». */
  WEEKDAY(
      (c, r) -> r.weekday(DayOfWeek.of(c.number("WEEKDAY")), c.rel()).map(LocalDate::toString),
      (c, r) -> r.otherWeekday(DayOfWeek.of(c.number("WEEKDAY")), c.rel()).stream()),
  /** «يومي الأحد والاثنين» (on Sunday and Monday): the second is the next of its name. */
  WEEKDAY_AFTER(
      (c, r) -> {
        DayOfWeek second = DayOfWeek.of(c.number("WEEKDAY"));
        return r.day()
            .map(first -> first.with(TemporalAdjusters.next(second)))
            .filter(day -> !r.isTooLate(day))
            .or(() -> r.weekday(second, c.rel()))
            .map(LocalDate::toString);
      }),
  /** «من الأحد إلى الثلاثاء» (from Sunday to Tuesday): the end is the next of its name. */
  WEEKDAYS_RANGE(Ranges::weekdays),
  /** «كل يوم جمعة» (every Friday). */
  EVERY_WEEKDAY((c, r) -> Optional.of("XXXX-WXX-" + c.number("WEEKDAY"))),
  WEEKEND((c, r) -> r.now().map(now -> Unit.W.of(now.plusWeeks(c.rel().orElse(0))) + "-WE")),
  /** «الشهر الماضي». */
  UNIT((c, r) -> r.now().map(now -> c.unit().of(c.unit().plus(now, c.number("REL"))))),
  /** «هذا الشهر», «نهاية العام». */
  THIS_UNIT((c, r) -> r.now().map(now -> c.unit().of(now))),
  /** «في اليوم نفسه» (on the same day): that of the date mentioned last. */
  SAME((c, r) -> r.last().map(last -> c.unit().of(last))),
  /** «في اليوم التالي» (on the next day): counted from the date mentioned last. */
  ADJACENT(
      (c, r) ->
          r.last().or(r::now).map(last -> c.unit().of(c.unit().plus(last, c.number("ADJACENT"))))),
  /** «قبل ثلاثة أسابيع». */
  AGO((c, r) -> r.now().flatMap(now -> c.unit().at(now, -c.count()))),
  /** «قبل عام ونصف العام» (a year and a half ago): the month. */
  AGO_FRACTION((c, r) -> r.now().flatMap(now -> c.fraction(c.count()).before(now))),
  /** «قبل نصف قرن» (half a century ago). */
  AGO_PART((c, r) -> r.now().flatMap(now -> c.fraction(0).before(now))),
  /** «بعد شهرين». */
  IN((c, r) -> r.now().flatMap(now -> c.unit().at(now, c.count()))),
  /** «25 عاما». */
  SPAN((c, r) -> Optional.of(c.unit().duration(String.valueOf(c.count() * c.unit().size())))),
  /** «سنتين ونصف», «ساعة وربع» (an hour and a quarter). */
  SPAN_FRACTION((c, r) -> Optional.of(c.fraction(c.count()).duration())),
  /** «نصف ساعة» (half an hour). */
  SPAN_PART((c, r) -> Optional.of(c.fraction(0).duration())),
  /** «ثلاثة أرباع الساعة» (three quarters of an hour). */
  THREE_QUARTERS((c, r) -> Optional.of("PT45M")),
  /** «السنوات الماضية»: how many isn't said. */
  VAGUE_SPAN((c, r) -> Optional.of(c.unit().duration("X"))),
  /** «الساعة العاشرة والنصف صباحا». */
  CLOCK(
      (c, r) ->
          Clock.time(c.captures())
              .map(time -> r.day().or(r::now).map(LocalDate::toString).orElse("") + time)),
  /**
   * «من التاسعة صباحا إلى الخامسة مساء» (from nine to five): beyond midnight it ends a day later.
   */
  CLOCK_RANGE((c, r) -> r.day().or(r::now).flatMap(day -> Clock.range(c.captures(), day))),
  /** What is no date has no value. */
  NOTHING((c, r) -> Optional.empty()),
  /** «في الماضي» (in the past). */
  PAST((c, r) -> Optional.of("PAST_REF")),
  FUTURE((c, r) -> Optional.of("FUTURE_REF")),
  /** «الآن». */
  REFERENCE((c, r) -> Optional.of(c.text(c.has("NOW") ? "NOW" : "ABOUTNOW"))),
  /** «سابقا», «لاحقا»: what turned out later has been. */
  FORMERLY((c, r) -> Optional.of(r.tense() == Tense.PAST ? "PAST_REF" : c.text("FORMERLY")));

  private final BiFunction<Parts, Reference, Optional<String>> value;
  private final BiFunction<Parts, Reference, Stream<LocalDate>> others;
  private final Function<LocalDate, String> written;

  Reckoning(BiFunction<Parts, Reference, Optional<String>> value) {
    this(value, (c, r) -> Stream.empty());
  }

  /**
   * @param others the days of the other readings that the text may allow, the likeliest first
   */
  Reckoning(
      BiFunction<Parts, Reference, Optional<String>> value,
      BiFunction<Parts, Reference, Stream<LocalDate>> others) {
    this(value, others, LocalDate::toString);
  }

  Reckoning(
      BiFunction<Parts, Reference, Optional<String>> value,
      BiFunction<Parts, Reference, Stream<LocalDate>> others,
      Function<LocalDate, String> written) {
    this.value = value;
    this.others = others;
    this.written = written;
  }

  /**
   * @throws IllegalArgumentException if there is none of that name
   */
  static Reckoning named(String name) {
    return Arrays.stream(values())
        .filter(r -> r.name().replace('_', '-').equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no way of reckoning is called " + name));
  }

  /** Whether a verb in the past keeps it from counting from today: «عاد بعد شهر» is a length. */
  boolean isAhead() {
    return this == IN;
  }

  /** The value, where the expression has one. */
  Optional<String> value(Map<String, String> captures, Reference reference) {
    try {
      return value.apply(new Parts(captures), reference).filter(Reckoning::isForwards);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty(); // no such day
    }
  }

  /** Whether it isn't an interval that ends before it begins; both are written alike. */
  private static boolean isForwards(String value) {
    String[] ends = value.split("/", 2);
    return ends[0].compareTo(ends[ends.length - 1]) <= 0;
  }

  /**
   * The values of the other readings that the text allows, the likeliest first. A day of the week
   * that stands beside the date leaves only those that fall on it, and none if the value does.
   */
  List<String> alternatives(Map<String, String> captures, Reference reference, String value) {
    Parts parts = new Parts(captures);
    try {
      return others
          .apply(parts, reference)
          .filter(day -> !parts.has("WEEKDAY") || this == WEEKDAY || parts.fallsOn(day))
          .map(written)
          .filter(other -> !other.equals(value) && !isDecided(parts, value))
          .distinct()
          .toList();
    } catch (DateTimeException | ArithmeticException e) {
      return List.of(); // no such day
    }
  }

  /** Whether the value is a day, and that of the week which is said beside it. */
  private boolean isDecided(Parts parts, String value) {
    return this != WEEKDAY && parts.has("WEEKDAY") && parts.fallsOn(LocalDate.parse(value));
  }

  private static Optional<LocalDate> hijriDay(Parts c, Reference r) {
    return c.has("HYEAR")
        ? Optional.of(r.hijri().day(c.number("HYEAR"), c.number("HIJRI"), c.day()))
        : r.now().map(now -> r.hijri().nearest(now, c.number("HIJRI"), c.day(), c.rel()));
  }

  private static LocalDate hijriDay(Parts c, Reference r, String month, String day) {
    return r.hijri().day(c.number("HYEAR"), c.number(month), c.number(day));
  }

  private static Optional<String> hijriMonth(Parts c, Reference r) {
    int month = c.number("HIJRI");
    return c.has("HYEAR")
        ? Optional.of(r.hijri().month(c.number("HYEAR"), month))
        : r.now()
            .map(now -> r.hijri().nearest(now, month, 15, c.rel()))
            .map(middle -> r.hijri().monthAround(middle, month));
  }

  private static Optional<String> part(Parts c, Reference r, String letter, int parts) {
    int which = c.has("LAST") ? parts : c.number("ORDINAL");
    return which > parts
        ? Optional.empty()
        : c.year(r).map(year -> Iso.year(year) + "-" + letter + which);
  }
}
