package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {

  @ParameterizedTest(name = "{0} is {1} to {2}")
  @CsvSource({
    "2023-08-16,                        2023-08-16, 2023-08-16",
    "2024-02,                           2024-02-01, 2024-02-29",
    "2017,                              2017-01-01, 2017-12-31",
    "198,                               1980-01-01, 1989-12-31",
    "19,                                1900-01-01, 1999-12-31",
    "2023-W33,                          2023-08-14, 2023-08-20",
    "2020-W53,                          2020-12-28, 2021-01-03",
    "2026-W01,                          2025-12-29, 2026-01-04",
    "2023-W32-WE,                       2023-08-12, 2023-08-13",
    "2023-Q3,                           2023-07-01, 2023-09-30",
    "2023-H2,                           2023-07-01, 2023-12-31",
    "2023-SU,                           2023-06-01, 2023-08-31",
    "2023-WI,                           2023-12-01, 2024-02-29",
    "1950/1953,                         1950-01-01, 1953-12-31",
    "2023-03-23/2023-04-20,             2023-03-23, 2023-04-20",
    "2023-08-16T14:30,                  2023-08-16, 2023-08-16",
    "2023-08-16T19:00/2023-08-17T06:00, 2023-08-16, 2023-08-17",
    "0913/1010,                         0913-01-01, 1010-12-31",
  })
  void aValueOnTheCalendarHasItsFirstAndLastDay(String value, LocalDate first, LocalDate last) {
    assertThat(TimexValue.of(value).begin()).hasValue(first);
    assertThat(TimexValue.of(value).end()).hasValue(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P2M",
        "PRESENT_REF",
        "XXXX-08-18",
        "XXXX-WXX-5",
        "BC0300",
        "2023-W60-WE",
        "T14:30",
        "",
        "2023-02-31",
        "2023-W60",
        "0000",
        "1953/1950",
        "2017/",
        "a/b/c",
        "٢٠١٧"
      })
  void whatIsOnNoCalendarHasNone(String value) {
    assertThat(TimexValue.of(value).begin()).isEmpty();
    assertThat(TimexValue.of(value).end()).isEmpty();
    assertThat(TimexValue.of(value).value()).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} is {1} to {2}")
  @CsvSource({
    "2023-08-16T14:30,                  2023-08-16T14:30, 2023-08-16T14:30",
    "2023-08-16T24:00,                  2023-08-17T00:00, 2023-08-17T00:00",
    "2023-08-16T19:00/2023-08-17T06:00, 2023-08-16T19:00, 2023-08-17T06:00",
  })
  void aTimeOfDayHasItsMinutes(
      String value, java.time.LocalDateTime begins, java.time.LocalDateTime ends) {
    assertThat(TimexValue.of(value).beginTime()).hasValue(begins);
    assertThat(TimexValue.of(value).endTime()).hasValue(ends);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-08-16", "T14:30", "PT2H", "2023-08-16T25:00"})
  void aDayOrATimeOfNoDayHasNone(String value) {
    assertThat(TimexValue.of(value).beginTime()).isEmpty();
    assertThat(TimexValue.of(value).endTime()).isEmpty();
  }

  @Test
  void whatIsSaidBesideTheValueIsKeptAndMakesADifference() {
    TimexValue plain = TimexValue.of("P1W");
    LocalDate day = LocalDate.of(2023, 8, 16);
    TimexSet twice = new TimexSet(Optional.empty(), OptionalInt.of(2));
    TimexValue full =
        plain
            .withMod(TimexMod.APPROX)
            .withSet(twice)
            .withDays(Optional.of(day), Optional.of(day.plusDays(7)))
            .withAlternatives(List.of("P8D"));

    assertThat(full.mod()).hasValue(TimexMod.APPROX);
    assertThat(full.set()).hasValue(twice);
    assertThat(full.begin()).hasValue(day);
    assertThat(full.end()).hasValue(day.plusDays(7));
    assertThat(full.alternatives()).containsExactly("P8D");
    assertThat(full).isNotEqualTo(plain).hasToString(full.toString());
    assertThat(plain).isEqualTo(TimexValue.of("P1W")).hasSameHashCodeAs(TimexValue.of("P1W"));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void whatMakesNoSenseIsRefusedWithItsReason() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 8, 16));
    Optional<LocalDate> before = Optional.of(LocalDate.of(2023, 8, 15));
    Optional<LocalDate> tooLate = Optional.of(LocalDate.of(10_000, 1, 1));
    TimexValue week = TimexValue.of("P1W");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> week.withDays(day, before))
        .withMessage("a time that begins on 2023-08-16 doesn't end on 2023-08-15");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> week.withDays(day, tooLate))
        .withMessage("+10000-01-01 lies outside the years 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimexSet(Optional.empty(), OptionalInt.of(0)))
        .withMessage("a frequency is 1 or more, not 0; leave it out");
    assertThatNullPointerException().isThrownBy(() -> week.withMod(null)).withMessage("mod");
    assertThatNullPointerException().isThrownBy(() -> TimexValue.of(null)).withMessage("value");
  }
}
