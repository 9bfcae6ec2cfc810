package org.isnad.dates;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
  NUMERIC_DAY_FIRST((c, r) -> day(c.number("YEAR"), c.number("ANY2"), c.number("ANY"))),
  /** «18 أغسطس 2023». */
  DAY_MONTH_YEAR((c, r) -> day(c.number("YEAR"), c.month(), c.number("DAY"))),
  /** «18 أغسطس», «18 أغسطس المقبل». */
  DAY_MONTH(
      (c, r) ->
          r.yearOf(c.month(), c.number("DAY"), c.rel())
              .map(LocalDate::toString)
              .or(() -> Optional.of(unknownYear(c.month(), c.number("DAY"))))),
  /** «18 من الشهر الجاري» (the 18th of this month). */
  DAY_OF_MONTH(
      (c, r) ->
          r.now()
              .map(
                  now ->
                      YearMonth.from(now)
                          .plusMonths(c.number("REL"))
                          .atDay(c.number("DAY"))
                          .toString())),
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
                      LocalDate.of(year, c.month(), c.number("DAY"))
                          + "/"
                          + LocalDate.of(year, c.number("MONTH2"), c.number("DAY2")))),
  /** «15 رمضان 1444هـ». */
  HIJRI_DAY(
      (c, r) ->
          c.has("HYEAR")
              ? Optional.of(hijri(c.number("HYEAR"), c.number("HIJRI"), c.number("DAY")).toString())
              : r.nearestHijri(c.number("HIJRI"), c.number("DAY")).map(LocalDate::toString)),
  /** «رمضان 1444هـ»: a Gregorian interval. */
  HIJRI_MONTH(
      (c, r) ->
          c.has("HYEAR")
              ? Optional.of(hijriMonth(c.number("HYEAR"), c.number("HIJRI")))
              : r.nearestHijri(c.number("HIJRI"), 15)
                  .map(
                      day -> {
                        HijrahDate middle = HijrahDate.from(day);
                        return hijriMonth(middle.get(ChronoField.YEAR), c.number("HIJRI"));
                      })),
  /** «عام 1445 للهجرة»: a Gregorian interval. */
  HIJRI_YEAR(
      (c, r) ->
          Optional.of(
              hijri(c.number("HYEAR"), 1, 1)
                  + "/"
                  + hijri(c.number("HYEAR") + 1, 1, 1).minusDays(1))),
  /** «مايو 2023», «مايو الماضي», «مايو». */
  MONTH(
      (c, r) ->
          c.has("YEAR")
              ? Optional.of(YearMonth.of(c.number("YEAR"), c.month()).toString())
              : r.yearOf(c.month(), 1, c.rel())
                  .map(day -> YearMonth.from(day).toString())
                  .or(() -> Optional.of(String.format(Locale.ROOT, "XXXX-%02d", c.month())))),
  /** «بين مارس ومايو 2023». */
  MONTHS_RANGE(
      (c, r) ->
          r.yearFor(c)
              .map(
                  year ->
                      YearMonth.of(year, c.month())
                          + "/"
                          + YearMonth.of(year, c.number("MONTH2")))),
  /** «عام 2017». */
  YEAR((c, r) -> Optional.of(year(c.number("YEAR")))),
  /** «عامي 2018 و2022». */
  YEARS_RANGE((c, r) -> Optional.of(year(c.number("YEAR")) + "/" + year(c.number("YEAR2")))),
  /** «ثمانينيات القرن الماضي»: the century's and the decade's digits. */
  DECADE((c, r) -> Optional.of("19" + c.number("DECADE"))),
  /** «القرن التاسع عشر». */
  CENTURY((c, r) -> Optional.of(String.format(Locale.ROOT, "%02d", c.number("ORDINAL") - 1))),
  /** «القرن العشرين», a tens word that is no day's ordinal. */
  CENTURY_TWENTY((c, r) -> Optional.of("19")),
  /** «الربع الثالث من 2022». */
  QUARTER((c, r) -> part(c, r, "Q", 4)),
  QUARTER_REL((c, r) -> part(c, r, "Q", 4)),
  /** «النصف الأول من العام الجاري». */
  HALF((c, r) -> part(c, r, "H", 2)),
  HALF_REL((c, r) -> part(c, r, "H", 2)),
  /** «صيف 2019». */
  SEASON((c, r) -> r.someYear(c).map(year -> year(year) + "-" + c.text("SEASON"))),
  /** «أمس الثلاثاء»: the day counted from today, whatever day of the week it is said to be. */
  DEICTIC(
      (c, r) ->
          r.now()
              .map(
                  now ->
                      now.plusDays(c.number(c.has("TONIGHT") ? "TONIGHT" : "DEICTIC")).toString())),
  YESTERDAY((c, r) -> r.now().map(now -> now.minusDays(1).toString())),
  /** «الخميس», «الخميس المقبل». */
  WEEKDAY((c, r) -> r.weekday(DayOfWeek.of(c.number("WEEKDAY")), c.rel()).map(LocalDate::toString)),
  /** «كل يوم جمعة» (every Friday). */
  EVERY_WEEKDAY((c, r) -> Optional.of("XXXX-WXX-" + c.number("WEEKDAY"))),
  WEEKEND((c, r) -> r.now().map(now -> Unit.W.of(now.plusWeeks(c.rel().orElse(0))) + "-WE")),
  /** «الشهر الماضي». */
  UNIT((c, r) -> r.now().map(now -> c.unit().of(c.unit().plus(now, c.number("REL"))))),
  /** «هذا الشهر», «نهاية العام». */
  THIS_UNIT((c, r) -> r.now().map(now -> c.unit().of(now))),
  /** «في اليوم نفسه» (on the same day): that of the date mentioned last. */
  SAME((c, r) -> r.last().map(last -> c.unit().of(last))),
  /** «قبل ثلاثة أسابيع». */
  AGO((c, r) -> r.now().flatMap(now -> c.unit().at(now, -c.count()))),
  /** «بعد شهرين». */
  IN((c, r) -> r.now().flatMap(now -> c.unit().at(now, c.count()))),
  /** «25 عاما». */
  SPAN((c, r) -> Optional.of(c.unit().duration(String.valueOf(c.count() * c.unit().size)))),
  /** «سنتين ونصف». */
  SPAN_HALF((c, r) -> Optional.of(c.unit().duration(c.count() + ".5"))),
  /** «السنوات الماضية»: how many isn't said. */
  VAGUE_SPAN((c, r) -> Optional.of(c.unit().duration("X"))),
  /** «الساعة العاشرة والنصف صباحا». */
  CLOCK(
      (c, r) ->
          clock(c).map(time -> r.last().or(r::now).map(LocalDate::toString).orElse("") + time)),
  /** «الآن». */
  REFERENCE((c, r) -> Optional.of(c.text("NOW")));

  private final BiFunction<Parts, Reference, Optional<String>> value;

  Reckoning(BiFunction<Parts, Reference, Optional<String>> value) {
    this.value = value;
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

  /** The value, where the expression has one. */
  Optional<String> value(Map<String, String> captures, Reference reference) {
    try {
      return value.apply(new Parts(captures), reference);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty(); // no such day
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
      return number(has("MONTH") ? "MONTH" : "RAREMONTH");
    }

    Optional<Integer> rel() {
      return has("REL") ? Optional.of(number("REL")) : Optional.empty();
    }

    Unit unit() {
      return Stream.of("ONE", "MANY", "DUAL")
          .filter(this::has)
          .map(this::text)
          .map(Unit::valueOf)
          .findFirst()
          .orElse(Unit.D);
    }

    int count() {
      return has("COUNT") ? number("COUNT") : has("DUAL") ? 2 : 1;
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

    /** That many units from a day; nothing for units of the clock, as the hour isn't known. */
    Optional<String> at(LocalDate day, int count) {
      return unit.isDateBased() ? Optional.of(of(plus(day, count))) : Optional.empty();
    }

    String duration(String count) {
      return String.format(Locale.ROOT, duration, count);
    }
  }

  private static Optional<String> day(int year, int month, int day) {
    return Optional.of(LocalDate.of(year, month, day).toString());
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** A day of a year that can't be known; 29 February is one. */
  private static String unknownYear(int month, int day) {
    return "XXXX" + LocalDate.of(2000, month, day).toString().substring(4);
  }

  private static LocalDate hijri(int year, int month, int day) {
    return LocalDate.from(HijrahDate.of(year, month, day));
  }

  private static String hijriMonth(int year, int month) {
    HijrahDate first = HijrahDate.of(year, month, 1);
    return LocalDate.from(first)
        + "/"
        + LocalDate.from(first.with(TemporalAdjusters.lastDayOfMonth()));
  }

  private static Optional<String> part(Parts c, Reference r, String letter, int parts) {
    int which = c.number("ORDINAL");
    return which > parts
        ? Optional.empty()
        : r.someYear(c).map(year -> year(year) + "-" + letter + which);
  }

  private static Optional<String> clock(Parts c) {
    int hour = c.number(c.has("HOUR") ? "HOUR" : "ORDINAL");
    int afternoon = c.has("PART") && hour < 12 ? c.number("PART") : 0;
    int minutes =
        (hour + afternoon) * 60 + c.number("MINUTE") + c.number("FRACTION") - c.number("LESS");
    return minutes < 0 || minutes > 24 * 60
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60));
  }

  /**
   * What an expression is reckoned from.
   *
   * @param now the day of publication
   * @param last the day of the date mentioned last; of a month or a year, its first
   * @param future whether the verb before it tells of what is to come
   */
  record Reference(Optional<LocalDate> now, Optional<LocalDate> last, boolean future) {

    /** Beyond this the tense of the verb decides between last year's day and next year's. */
    private static final int NEAR = 90;

    /** The day of that month and day which is meant where no year is said. */
    private Optional<LocalDate> yearOf(int month, int day, Optional<Integer> rel) {
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

    private LocalDate near(LocalDate today, int month, int day) {
      LocalDate nearest = null;
      for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
        if (YearMonth.of(year, month).isValidDay(day)) {
          LocalDate candidate = LocalDate.of(year, month, day);
          long distance = distance(today, candidate);
          boolean fits = distance <= NEAR || candidate.isAfter(today) == future;
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

    private Optional<LocalDate> weekday(DayOfWeek day, Optional<Integer> rel) {
      return now.map(
          today -> {
            if (rel.isEmpty()) {
              return today.with(
                  future
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day));
            }
            return today.with(
                rel.get() > 0
                    ? TemporalAdjusters.next(day)
                    : rel.get() < 0
                        ? TemporalAdjusters.previous(day)
                        : TemporalAdjusters.previousOrSame(day));
          });
    }

    private Optional<LocalDate> nearestHijri(int month, int day) {
      return now.map(
          today -> {
            int year = HijrahDate.from(today).get(ChronoField.YEAR);
            return Stream.of(year - 1, year, year + 1)
                .map(y -> hijri(y, month, day))
                .min(Comparator.comparing(d -> distance(today, d)))
                .orElse(today);
          });
    }
  }
}
