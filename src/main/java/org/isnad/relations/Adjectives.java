package org.isnad.relations;

import java.util.List;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;

/** Where adjectives stand in a row, and which of them is no phrase of its own. */
final class Adjectives {
  private final List<Unit> units;
  private final WordClasses words;

  Adjectives(List<Unit> units, WordClasses words) {
    this.units = units;
    this.words = words;
  }

  /** The index behind the adjectives that go on at a unit. */
  int behind(int from) {
    int i = from;
    while (Unit.isAt(units, i, Kind.ADJECTIVE)) {
      i++;
    }
    return i;
  }

  /** The index behind the articled adjectives that go on at a unit. */
  int behindArticled(int from) {
    int i = from;
    while (Unit.isAt(units, i, Kind.ADJECTIVE) && Definiteness.beginsWithArticle(units.get(i))) {
      i++;
    }
    return i;
  }

  /** «بإقليم قندهار الجنوبي»: an adjective right behind a name or noun is no party of its own. */
  boolean isLeftOver(int i) {
    return isElative(i)
        || isBehindQuotation(i)
        || units.get(i).is(Kind.ADJECTIVE)
            && units.get(i).head().tag().equals("DTJJ")
            && i > 1
            && units.get(i - 1).is(Kind.NAME, Kind.ADJECTIVE)
            && !units.get(i - 2).is(Kind.VERB)
            && !isOfSomebodyElse(i);
  }

  /** «اتهم الرئيس ورئيس الوزراء المعارضة» (…and the prime minister accused the opposition). */
  private boolean isOfSomebodyElse(int i) {
    Unit title = units.get(i - 1);
    return title.mention().filter(m -> m.type() == MentionType.TITLE).isPresent()
        && units.get(i).mention().isEmpty()
        && units.get(i).head().form().endsWith("ة")
        && !title.head().form().endsWith("ة");
  }

  /** «المعارك الأقسى» (the fiercest battles), which the tagger may take for a noun. */
  private boolean isElative(int i) {
    Unit unit = units.get(i);
    if (!Definiteness.beginsWithArticle(unit)) {
      return false;
    }
    return unit.is(Kind.ADJECTIVE) && unit.head().tag().endsWith("JJR")
        || unit.is(Kind.NOUN)
            && words.is(WordClass.APPOSITIVE, unit)
            && Unit.isAt(units, i - 1, Kind.NOUN, Kind.ADJECTIVE)
            && Definiteness.beginsWithArticle(units.get(i - 1));
  }

  /** «سياسات "المراوغة" الإيرانية» (the Iranian policies of "evasion"). */
  private boolean isBehindQuotation(int i) {
    return units.get(i).is(Kind.ADJECTIVE, Kind.NAME)
        && units.get(i).head().tag().equals("DTJJ")
        && i > 2
        && units.get(i - 1).is(Kind.QUOTE)
        && units.get(i - 2).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME);
  }
}
