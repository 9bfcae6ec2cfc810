package org.isnad.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of units and a part of one.
 *
 * @param sixtieths the part: 30 is a half
 */
record Fraction(int whole, Unit unit, int sixtieths) {

  /** «A year and a half» is 18 months, two of them are two years and six months. */
  String duration() {
    return switch (unit) {
      case Y -> whole < 2 ? "P" + months() + "M" : "P" + months() / 12 + "Y" + months() % 12 + "M";
      case E, C -> "P" + months() / 12 + "Y";
      case D -> whole < 2 ? "PT" + (whole * 60 + sixtieths) * 24 / 60 + "H" : decimal();
      case Th -> "PT" + parts("H", "M");
      case Tm -> "PT" + parts("M", "S");
      default -> decimal();
    };
  }

  private int months() {
    return (whole * 60 + sixtieths) * unit.size() * 12 / 60;
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
