package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;

/** Where a clause or a long phrase begins and ends, without the marks and joints at its margins. */
final class Margins {

  private final Sentence sentence;
  private final List<Unit> units;

  Margins(Sentence sentence, List<Unit> units) {
    this.sentence = sentence;
    this.units = units;
  }

  /** The tokens of what stands in {@code [from, to)} of the units; empty where no word does. */
  Optional<TokenSpan> within(int from, int to) {
    int first = from;
    int last = Math.min(to, units.size());
    while (first < last && isMargin(units.get(first)) && !opensInside(first, last)) {
      first++;
    }
    while (last > first
        && (isMargin(units.get(last - 1)) || isEnd(units.get(last - 1)))
        && !closesQuotation(first, last - 1)) {
      last--;
    }
    return first < last
        ? Optional.of(sentence.tokens(units.get(first).from(), units.get(last - 1).to()))
        : Optional.empty();
  }

  /** Whether the quotation mark at {@code at} closes one that was opened behind {@code first}. */
  private boolean closesQuotation(int first, int at) {
    return units.get(at).is(Kind.QUOTE) && QuotedWords.opensBetween(units, first, at);
  }

  /** «"يغذي" الشائعات» ("feed" the rumours): a quotation that more follows keeps its marks. */
  private boolean opensInside(int mark, int to) {
    if (!units.get(mark).is(Kind.QUOTE)) {
      return false;
    }
    int close = mark + 1;
    while (close < to && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    return units.subList(Math.min(to, close + 1), to).stream()
        .anyMatch(unit -> !isMargin(unit) && !isEnd(unit));
  }

  private static boolean isMargin(Unit unit) {
    return unit.is(Kind.QUOTE, Kind.COMMA, Kind.COLON, Kind.CONJUNCTION);
  }

  private static boolean isEnd(Unit unit) {
    return unit.is(Kind.OTHER) && unit.head().isPunctuation();
  }
}
