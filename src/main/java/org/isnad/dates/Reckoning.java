package org.isnad.dates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
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
  NUMERIC_DAY((c, r) -> day(c.number("YEAR"), c.number("ANY"), c.number("ANY2"))),
  /** 16/08/2023. */
  NUMERIC_DAY_FIRST(
      (c, r) -> day(c.number("YEAR"), c.number("ANY2"), c.number("ANY")),
      (c, r) -> Stream.of(LocalDate.of(c.number("YEAR"), c.number("ANY"), c.number("ANY2")))),
  /** «18 أغسطس 2023». */
  DAY_MONTH_YEAR((c, r) -> day(c.number("YEAR"), c.month(), c.number("DAY"))),
  /** «17 شعبان 1446هـ الموافق 16 فبراير 2025»: the same day in both calendars. */
  DAY_BOTH((c, r) -> day(c.number("YEAR"), c.month(), c.number("DAY2"))),
  /** «18 أغسطس», «18 أغسطس المقبل». */
  DAY_MONTH(
      (c, r) ->
          r.yearOf(c.month(), c.number("DAY"), c.rel())
              .map(LocalDate::toString)
              .or(() -> Optional.of(unknownYear(c.month(), c.number("DAY")))),
      (c, r) -> r.otherYear(c.month(), c.number("DAY"), c.rel()).stream()),
  /** «18 أغسطس من العام الماضي» (18 August of last year). */
  DAY_MONTH_OF_YEAR((c, r) -> c.year(r).flatMap(y -> day(y, c.month(), c.number("DAY")))),
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
              .or(() -> Optional.of(unknownYear(c.number("ANY2"), c.number("ANY")))),
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
  THIS_DAY((c, r) -> r.now().map(now -> unknownYear(now.getMonthValue(), now.getDayOfMonth()))),
  /** «3-5 مايو». */
  DAYS_RANGE(
      (c, r) ->
          r.yearFor(c)
              .map(
                  year ->
                      LocalDate.of(year, c.month(), c.number("DAY"))
                          + "/"
                          + LocalDate.of(year, c.month(), c.number("DAY2")))),
  /** «3 مايو إلى 2 يونيو». */
  DATES_RANGE(
      (c, r) ->
          r.yearFor(c)
              .map(
                  year ->
                      LocalDate.of(c.firstYear(year), c.month(), c.number("DAY"))
                          + "/"
                          + LocalDate.of(c.secondYear(year), c.secondMonth(), c.number("DAY2")))),
  /** «3 مايو 2020 إلى 2 يونيو 2021». */
  DATES_RANGE_YEARS(
      (c, r) ->
          Optional.of(
              LocalDate.of(c.number("YEAR"), c.month(), c.number("DAY"))
                  + "/"
                  + LocalDate.of(c.number("YEAR2"), c.secondMonth(), c.number("DAY2")))),
  /** «15 رمضان 1444هـ». */
  HIJRI_DAY(
      (c, r) -> r.hijriDay(c).map(LocalDate::toString),
      (c, r) -> r.hijriDay(c).stream().flatMap(Reckoning::besides)),
  /** 10/9/1445هـ. */
  HIJRI_NUMERIC_DAY_FIRST(
      (c, r) ->
          Optional.of(r.hijri(c.number("HYEAR"), c.number("ANY2"), c.number("ANY")).toString()),
      (c, r) -> besides(r.hijri(c.number("HYEAR"), c.number("ANY2"), c.number("ANY")))),
  /** 1445-09-10هـ. */
  HIJRI_NUMERIC_DAY(
      (c, r) ->
          Optional.of(r.hijri(c.number("HYEAR"), c.number("ANY"), c.number("ANY2")).toString()),
      (c, r) -> besides(r.hijri(c.number("HYEAR"), c.number("ANY"), c.number("ANY2")))),
  /** «رمضان 1444هـ»: a Gregorian interval. */
  HIJRI_MONTH(
      (c, r) ->
          c.has("HYEAR")
              ? Optional.of(r.hijriMonth(c.number("HYEAR"), c.number("HIJRI")))
              : r.someHijri(c.number("HIJRI"), 15, c.rel())
                  .map(
                      day -> {
                        HijrahDate middle = HijrahDate.from(day.minusDays(r.hijriOffset()));
                        return r.hijriMonth(middle.get(ChronoField.YEAR), c.number("HIJRI"));
                      })),
  /** «عام 1445 للهجرة»: a Gregorian interval. */
  HIJRI_YEAR(
      (c, r) ->
          Optional.of(
              r.hijri(c.number("HYEAR"), 1, 1)
                  + "/"
                  + r.hijri(c.number("HYEAR") + 1, 1, 1).minusDays(1))),
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
  MONTHS_RANGE_YEARS(
      (c, r) ->
          Optional.of(
              YearMonth.of(c.number("YEAR"), c.month())
                  + "/"
                  + YearMonth.of(c.number("YEAR2"), c.secondMonth()))),
  /** «بين مارس ومايو 2023». */
  MONTHS_RANGE(
      (c, r) ->
          r.yearFor(c)
              .map(
                  year ->
                      YearMonth.of(c.firstYear(year), c.month())
                          + "/"
                          + YearMonth.of(c.secondYear(year), c.secondMonth()))),
  /** «عام 2017». */
  YEAR((c, r) -> Optional.of(year(c.number(c.has("MODERN") ? "MODERN" : "YEAR")))),
  /** «نكسة 67» (the defeat of 67). */
  SHORT_YEAR((c, r) -> Optional.of("19" + c.text("SHORTYEAR"))),
  /** «عام 300 قبل الميلاد» (300 BC). */
  YEAR_BC((c, r) -> Optional.of(beforeChrist(c.number("COUNT")))),
  /** «عامي 2018 و2022». */
  YEARS_RANGE(
      (c, r) ->
          c.has("MODERN")
              ? Optional.of(year(c.number("MODERN")) + "/" + year(c.number("MODERN2")))
              : Optional.of(year(c.number("YEAR")) + "/" + year(c.number("YEAR2")))),
  /** «موسم 2022-23» (the season of 2022-23). */
  YEARS_SHORT(
      (c, r) -> {
        String year = year(c.number("YEAR"));
        return Optional.of(year + "/" + year.substring(0, 2) + c.text("MINUTE"));
      }),
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
  CENTURY_HIJRI(
      (c, r) ->
          Optional.of(
              year(gregorianYear(c.number("ORDINAL") * 100 - 99))
                  + "/"
                  + year(gregorianYear(c.number("ORDINAL") * 100 + 1)))),
  /** «الربع الثالث من 2022». */
  QUARTER((c, r) -> part(c, r, "Q", 4)),
  QUARTER_REL((c, r) -> part(c, r, "Q", 4)),
  /** «النصف الأول من العام الجاري». */
  HALF((c, r) -> part(c, r, "H", 2)),
  HALF_REL((c, r) -> part(c, r, "H", 2)),
  /** «الأشهر الستة الأولى من 2022» (the first six months of 2022). */
  MONTHS_FIRST(
      (c, r) ->
          r.someYear(c)
              .map(year -> YearMonth.of(year, 1) + "/" + YearMonth.of(year, c.number("COUNT")))),
  /** «صيف 2019». */
  SEASON((c, r) -> r.someYear(c).map(year -> year(year) + "-" + c.text("SEASON"))),
  /** «الصيف الماضي» (last summer): the nearest that is over, lasts, or is to come. */
  SEASON_REL((c, r) -> r.season(c.text("SEASON"), c.rel().orElse(0))),
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
  WEEKDAYS_RANGE(
      (c, r) ->
          r.weekday(DayOfWeek.of(c.number("WEEKDAY")), c.rel())
              .map(
                  first ->
                      first
                          + "/"
                          + first.with(
                              TemporalAdjusters.next(DayOfWeek.of(c.number("WEEKDAY2")))))),
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
  SPAN((c, r) -> Optional.of(c.unit().duration(String.valueOf(c.count() * c.unit().size)))),
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
          clock(c.captures())
              .map(time -> r.day().or(r::now).map(LocalDate::toString).orElse("") + time)),
  /**
   * «من التاسعة صباحا إلى الخامسة مساء» (from nine to five): beyond midnight it ends a day later.
   */
  CLOCK_RANGE((c, r) -> r.day().or(r::now).flatMap(day -> clockRange(c.captures(), day))),
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
          .filter(other -> !other.equals(value) && !parts.isDecided(this, value))
          .distinct()
          .toList();
    } catch (DateTimeException | ArithmeticException e) {
      return List.of(); // no such day
    }
  }

  /** The parts of an expression, by the classes of the rule that found it. */
  private record Parts(Map<String, String> captures) {

    boolean has(String name) {
      return captures.containsKey(name);
    }

    String text(String name) {
      return captures.getOrDefault(name, "");
    }

    int number(String name) {
      return Integer.parseInt(captures.getOrDefault(name, "0"));
    }

    int month() {
      return months().get(0);
    }

    int secondMonth() {
      return months().get(1);
    }

    /** «بين نوفمبر ومارس 2024» begins the year before; the year said is that of the end. */
    int firstYear(int year) {
      return goesOverNewYear() && has("YEAR") ? year - 1 : year;
    }

    int secondYear(int year) {
      return goesOverNewYear() && !has("YEAR") ? year + 1 : year;
    }

    private boolean goesOverNewYear() {
      return secondMonth() < month();
    }

    /** In the order of the text. */
    private List<Integer> months() {
      return captures.entrySet().stream()
          .filter(part -> part.getKey().contains("MONTH"))
          .map(part -> Integer.valueOf(part.getValue()))
          .toList();
    }

    /** «غرة» (the first) is a word for one only day. */
    int day() {
      return number(has("FIRST") ? "FIRST" : "DAY");
    }

    /** The year that is said, or «this year», «last year». */
    Optional<Integer> year(Reference reference) {
      return has("YEAR")
          ? Optional.of(number("YEAR"))
          : reference.now().map(now -> now.getYear() + rel().orElse(0));
    }

    /** Whether it is the day of the week that is said. */
    boolean fallsOn(LocalDate day) {
      return day.getDayOfWeek().getValue() == number("WEEKDAY");
    }

    /** Whether the value is a day, and that of the week which is said beside it. */
    boolean isDecided(Reckoning by, String value) {
      return by != Reckoning.WEEKDAY && has("WEEKDAY") && fallsOn(LocalDate.parse(value));
    }

    Fraction fraction(int whole) {
      return new Fraction(whole, unit(), number("FRACTION") - number("LESS"));
    }

    Optional<Integer> rel() {
      return Stream.of("REL", "RELDAY").filter(this::has).map(this::number).findFirst();
    }

    Unit unit() {
      return Stream.of("ONE", "MANY", "DUAL", "TICK", "TICKS", "TWOTICKS")
          .filter(this::has)
          .map(this::text)
          .map(Unit::valueOf)
          .findFirst()
          .orElse(Unit.D);
    }

    int count() {
      return has("COUNT") ? number("COUNT") : has("DUAL") || has("TWOTICKS") ? 2 : 1;
    }
  }

  /** The units of time as words.tsv calls them. */
  private enum Unit {
    D(ChronoUnit.DAYS, 1, "P%sD"),
    W(ChronoUnit.WEEKS, 1, "P%sW"),
    M(ChronoUnit.MONTHS, 1, "P%sM"),
    Y(ChronoUnit.YEARS, 1, "P%sY"),
    E(ChronoUnit.DECADES, 10, "P%sY"),
    C(ChronoUnit.CENTURIES, 100, "P%sY"),
    Th(ChronoUnit.HOURS, 1, "PT%sH"),
    Tm(ChronoUnit.MINUTES, 1, "PT%sM"),
    Ts(ChronoUnit.SECONDS, 1, "PT%sS");

    private final ChronoUnit unit;

    /** In the unit that its durations are written in. */
    private final int size;

    private final String duration;

    Unit(ChronoUnit unit, int size, String duration) {
      this.unit = unit;
      this.size = size;
      this.duration = duration;
    }

    LocalDate plus(LocalDate day, int count) {
      return unit.isDateBased() ? day.plus(count, unit) : day;
    }

    /** That day, week, month, ... which a day lies in. */
    String of(LocalDate day) {
      return switch (this) {
        case W ->
            String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        case M -> YearMonth.from(day).toString();
        case Y -> year(day.getYear());
        case E -> year(day.getYear()).substring(0, 3);
        case C -> year(day.getYear()).substring(0, 2);
        default -> day.toString();
      };
    }

    /**
     * That many units from a day; nothing for units of the clock, as the hour isn't known. «Two
     * decades ago» is a year, not a decade.
     */
    Optional<String> at(LocalDate day, int count) {
      if (!unit.isDateBased()) {
        return Optional.empty();
      }
      LocalDate other = plus(day, count);
      return other.getYear() > 0
          ? Optional.of((size > 1 ? Y : this).of(other))
          : Optional.of(beforeChrist(1 - other.getYear()));
    }

    String duration(String count) {
      return String.format(Locale.ROOT, duration, count);
    }
  }

  /**
   * A number of units and a part of one.
   *
   * @param sixtieths the part: 30 is a half
   */
  private record Fraction(int whole, Unit unit, int sixtieths) {

    /** «A year and a half» is 18 months, two of them are two years and six months. */
    String duration() {
      return switch (unit) {
        case Y ->
            whole < 2 ? "P" + months() + "M" : "P" + months() / 12 + "Y" + months() % 12 + "M";
        case E, C -> "P" + months() / 12 + "Y";
        case D -> whole < 2 ? "PT" + (whole * 60 + sixtieths) * 24 / 60 + "H" : decimal();
        case Th -> "PT" + parts("H", "M");
        case Tm -> "PT" + parts("M", "S");
        default -> decimal();
      };
    }

    private int months() {
      return (whole * 60 + sixtieths) * unit.size * 12 / 60;
    }

    private String parts(String large, String small) {
      int all = whole * 60 + sixtieths;
      return (all >= 60 ? all / 60 + large : "") + (all % 60 > 0 ? all % 60 + small : "");
    }

    private String decimal() {
      String number = BigDecimal.valueOf(whole * 100L + sixtieths * 100L / 60, 2).toPlainString();
      return unit.duration(number.replaceFirst("0$", ""));
    }

    Optional<String> before(LocalDate now) {
      return switch (unit) {
        case Y -> Optional.of(Unit.M.of(now.minusMonths(months())));
        case E, C -> Optional.of(Unit.Y.of(now.minusMonths(months())));
        case M -> Optional.of(Unit.M.of(now.minusMonths(whole).minusDays(sixtieths / 2)));
        case W -> Optional.of(Unit.W.of(now.minusDays(whole * 7L + sixtieths * 7L / 60)));
        default -> Optional.empty();
      };
    }
  }

  private static Optional<String> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day).toString());
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String beforeChrist(int year) {
    return String.format(Locale.ROOT, "BC%04d", year);
  }

  /** A day of a year that can't be known; 29 February is one. */
  private static String unknownYear(int month, int day) {
    return "XXXX" + LocalDate.of(2000, month, day).toString().substring(4);
  }

  /**
   * The Gregorian year in which a year of the Islamic calendar begins; its mean year is shorter.
   */
  private static int gregorianYear(int hijri) {
    return (int) (hijri * 0.970224 + 621.5774);
  }

  /** The day behind and the one before: where the crescent is seen decides. */
  private static Stream<LocalDate> besides(LocalDate day) {
    return Stream.of(day.plusDays(1), day.minusDays(1));
  }

  private static Optional<String> part(Parts c, Reference r, String letter, int parts) {
    int which = c.has("LAST") ? parts : c.number("ORDINAL");
    return which > parts
        ? Optional.empty()
        : r.someYear(c).map(year -> year(year) + "-" + letter + which);
  }

  /** The hour of the clock that lies in the twelve hours from the first on: «12 ليلا» is 0. */
  private static int hourOfDay(int hour, int first) {
    return (first + Math.floorMod(hour - first, 12)) % 24;
  }

  /** The two times of a range; what is said of the second, «9 - 11 صباحا», holds for the first. */
  private static Optional<String> clockRange(Map<String, String> captures, LocalDate day) {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, String> second = new LinkedHashMap<>();
    captures.forEach(
        (name, value) -> {
          String plain = name.replaceFirst("2$", "");
          boolean isTime = plain.equals("HOUR") || plain.equals("ORDINAL");
          boolean isSecond = !second.isEmpty() || isTime && !first.isEmpty();
          (isSecond ? second : first).put(plain, value);
        });
    if (!first.containsKey("PART") && second.containsKey("PART")) {
      first.put("PART", second.get("PART"));
    }
    return clock(first)
        .flatMap(
            from ->
                clock(second)
                    .map(
                        to ->
                            day + from + "/" + day.plusDays(to.compareTo(from) > 0 ? 0 : 1) + to));
  }

  private static Optional<String> clock(Map<String, String> captures) {
    Parts c = new Parts(captures);
    int hour = c.number(c.has("HOUR") ? "HOUR" : "ORDINAL");
    Optional<Integer> first =
        Stream.of("PART", "PARTWORD").filter(c::has).map(c::number).findFirst();
    int hours = first.filter(f -> hour <= 12).map(f -> hourOfDay(hour, f)).orElse(hour);
    int minutes = hours * 60 + c.number("MINUTE") + c.number("FRACTION") - c.number("LESS");
    return minutes < 0 || minutes > 24 * 60
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60));
  }

  /** When what the sentence tells of happens. */
  enum Tense {
    PAST,
    /** In a verb that tells of what is planned as well as of what went on yesterday. */
    PRESENT,
    FUTURE,
    OPEN;

    boolean isAhead() {
      return this == FUTURE || this == PRESENT;
    }
  }

  /**
   * What an expression is reckoned from.
   *
   * @param now the day of publication
   * @param last the day of the date mentioned last; of a month or a year, its first
   * @param day the whole day mentioned last, which a time of day belongs to
   * @param tense whether what is told has happened or is to come
   * @param event the year of the named event that the expression belongs to: «ثورة 25 يناير»
   * @param hijriOffset how many days later than in Umm al-Qura the days of the Islamic calendar are
   */
  record Reference(
      Optional<LocalDate> now,
      Optional<LocalDate> last,
      Optional<LocalDate> day,
      Tense tense,
      Optional<Integer> event,
      int hijriOffset) {

    /** The same, of a time of day that belongs to another day. */
    Reference on(LocalDate other) {
      return new Reference(now, last, Optional.of(other), tense, event, hijriOffset);
    }

    /** Beyond this the tense of the verb decides between last year's day and next year's. */
    private static final int NEAR = 90;

    /** The months that the seasons begin in, by their TIMEX3 names; each lasts three. */
    private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

    /** The day of that month and day which is meant where no year is said. */
    private Optional<LocalDate> yearOf(int month, int day, Optional<Integer> rel) {
      if (event.isPresent() && rel.isEmpty()) {
        return event.map(year -> LocalDate.of(year, month, day));
      }
      return now.map(
          today -> {
            int year = today.getYear();
            if (rel.isEmpty()) {
              return near(today, month, day);
            }
            boolean same = day == 1 && today.getMonthValue() == month;
            LocalDate thisYear = LocalDate.of(year, month, day);
            return switch (Integer.signum(rel.get())) {
              case -1 ->
                  thisYear.isBefore(today) && !same ? thisYear : LocalDate.of(year - 1, month, day);
              case 1 ->
                  thisYear.isAfter(today) && !same ? thisYear : LocalDate.of(year + 1, month, day);
              default -> thisYear;
            };
          });
    }

    /** Whether what has been can't have been on that day; of what was put off tomorrow is said. */
    private boolean isTooLate(LocalDate other) {
      return tense == Tense.PAST
          && now.filter(today -> other.isAfter(today.plusDays(1))).isPresent();
    }

    private LocalDate near(LocalDate today, int month, int day) {
      LocalDate nearest = null;
      for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
        if (YearMonth.of(year, month).isValidDay(day)) {
          LocalDate candidate = LocalDate.of(year, month, day);
          long distance = distance(today, candidate);
          boolean later = candidate.isAfter(today);
          boolean fits =
              tense == Tense.PAST ? !later : distance <= NEAR || later == tense.isAhead();
          if (fits && (nearest == null || distance < distance(today, nearest))) {
            nearest = candidate;
          }
        }
      }
      return nearest == null ? LocalDate.of(today.getYear(), month, day) : nearest;
    }

    private static long distance(LocalDate a, LocalDate b) {
      return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private Optional<Integer> yearFor(Parts parts) {
      return parts.has("YEAR")
          ? Optional.of(parts.number("YEAR"))
          : yearOf(parts.month(), 1, parts.rel()).map(LocalDate::getYear);
    }

    private Optional<Integer> someYear(Parts parts) {
      return parts.has("YEAR")
          ? Optional.of(parts.number("YEAR"))
          : now.map(today -> today.getYear() + parts.rel().orElse(0));
    }

    private Optional<String> season(String season, int rel) {
      int begins = SEASONS.getOrDefault(season, 1);
      return now.map(
          today -> {
            YearMonth month = YearMonth.from(today);
            Stream<YearMonth> beginnings =
                IntStream.rangeClosed(today.getYear() - 2, today.getYear() + 2)
                    .mapToObj(year -> YearMonth.of(year, begins));
            Optional<YearMonth> beginning =
                switch (Integer.signum(rel)) {
                  case 1 -> beginnings.filter(month::isBefore).findFirst();
                  case -1 ->
                      beginnings
                          .filter(b -> !month.isBefore(b.plusMonths(3)))
                          .reduce((earlier, later) -> later);
                  default ->
                      beginnings.min(
                          Comparator.comparing(
                              b -> Math.abs(ChronoUnit.MONTHS.between(b.plusMonths(1), month))));
                };
            return year(beginning.map(YearMonth::getYear).orElse(today.getYear())) + "-" + season;
          });
    }

    private Optional<LocalDate> weekday(DayOfWeek day, Optional<Integer> rel) {
      return now.map(
          today -> {
            if (rel.isEmpty()) {
              boolean isYesterday = today.minusDays(1).getDayOfWeek() == day;
              return today.with(
                  tense == Tense.FUTURE || tense == Tense.PRESENT && !isYesterday
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day));
            }
            return switch (Integer.signum(rel.get())) {
              case 1 -> today.with(TemporalAdjusters.next(day));
              case -1 -> today.with(TemporalAdjusters.previous(day)).plusWeeks(rel.get() + 1);
              default -> today.with(TemporalAdjusters.previousOrSame(day));
            };
          });
    }

    private LocalDate hijri(int year, int month, int day) {
      return LocalDate.from(HijrahDate.of(year, month, day)).plusDays(hijriOffset);
    }

    private String hijriMonth(int year, int month) {
      int length = HijrahDate.of(year, month, 1).lengthOfMonth();
      return hijri(year, month, 1) + "/" + hijri(year, month, length);
    }

    private Optional<LocalDate> hijriDay(Parts c) {
      return c.has("HYEAR")
          ? Optional.of(hijri(c.number("HYEAR"), c.number("HIJRI"), c.day()))
          : someHijri(c.number("HIJRI"), c.day(), c.rel());
    }

    /** The nearest day of that month and day; the nearest before or behind, where that is said. */
    private Optional<LocalDate> someHijri(int month, int day, Optional<Integer> rel) {
      int direction = rel.map(Integer::signum).orElse(0);
      return now.map(
          today -> {
            int year = HijrahDate.from(today.minusDays(hijriOffset)).get(ChronoField.YEAR);
            return Stream.of(year - 1, year, year + 1)
                .map(y -> hijri(y, month, day))
                .filter(d -> direction == 0 || Integer.signum(d.compareTo(today)) == direction)
                .min(Comparator.comparing(d -> distance(today, d)))
                .orElse(today);
          });
    }

    /** The same day of next year, where neither the text nor its distance decides for the last. */
    private Optional<LocalDate> otherYear(int month, int day, Optional<Integer> rel) {
      return tense != Tense.OPEN || rel.isPresent() || event.isPresent()
          ? Optional.empty()
          : now.flatMap(
              today ->
                  yearOf(month, day, rel)
                      .filter(d -> d.isBefore(today) && distance(today, d) > NEAR)
                      .map(d -> LocalDate.of(d.getYear() + 1, month, day)));
    }

    /** The next day of that name, where nothing decides for the last. */
    private Optional<LocalDate> otherWeekday(DayOfWeek day, Optional<Integer> rel) {
      return tense == Tense.OPEN && rel.isEmpty()
          ? now.filter(today -> today.getDayOfWeek() != day)
              .map(today -> today.with(TemporalAdjusters.next(day)))
          : Optional.empty();
    }
  }
}
