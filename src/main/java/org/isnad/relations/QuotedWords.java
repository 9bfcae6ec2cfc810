package org.isnad.relations;

import java.util.List;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;

/** Finds the quoted words that belong to a noun phrase. */
final class QuotedWords {

  /** How many words between quotation marks are still taken for a name. */
  private static final int LONGEST_NAME = 3;

  private final List<Unit> units;

  QuotedWords(List<Unit> units) {
    this.units = units;
  }

  /** Whether a quotation that opens between two units isn't closed there. */
  static boolean opensBetween(List<Unit> units, int from, int to) {
    return units.subList(from, to).stream().filter(unit -> unit.is(Kind.QUOTE)).count() % 2 == 1;
  }

  /**
   * By unit, and at the end: whether the mark that closes a quotation around it is still to come.
   */
  static boolean[] inside(List<Unit> units) {
    boolean[] inside = new boolean[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      inside[i + 1] = inside[i] != units.get(i).is(Kind.QUOTE);
    }
    return inside;
  }

  /** The mark that closes a quotation, or the end of the sentence. */
  static int closing(List<Unit> units, int from) {
    int close = from;
    while (close < units.size() && !units.get(close).is(Kind.QUOTE)) {
      close++;
    }
    return close;
  }

  /** The index behind the quotation marks that stand at a unit. */
  int behindMarks(int from) {
    int i = from;
    while (Unit.isAt(units, i, Kind.QUOTE)) {
      i++;
    }
    return i;
  }

  /** «تنظيم «داعش»», «منطقة «بير السلامي»»: behind a few quoted words, or {@code i}. */
  int behindName(int i) {
    if (i + 2 >= units.size() || !units.get(i).is(Kind.QUOTE)) {
      return i;
    }
    for (int close = i + 2; close < units.size() && close <= i + 1 + LONGEST_NAME; close++) {
      if (units.get(close).is(Kind.QUOTE)) {
        return close + 1;
      }
      if (units.get(close - 1).is(Kind.VERB, Kind.COMPLEMENTIZER)) {
        return i;
      }
    }
    return i;
  }

  /** «ضربات صاروخية «مجهولة»» ("unknown" missile strikes). */
  boolean isAdjective(int i) {
    return isOneWord(i, Kind.ADJECTIVE);
  }

  /** «3 "إرهابيين"» (three "terrorists"). */
  boolean isNoun(int i) {
    return isOneWord(i, Kind.NOUN, Kind.ADJECTIVE);
  }

  private boolean isOneWord(int i, Kind... kinds) {
    return Unit.isAt(units, i, Kind.QUOTE)
        && Unit.isAt(units, i + 1, kinds)
        && Unit.isAt(units, i + 2, Kind.QUOTE);
  }

  /** «14 "مطلوبا" فلسطينيا» (14 "wanted" Palestinians): people in the case of a quoted noun. */
  boolean isOfNounBefore(int people) {
    if (people >= units.size() || people < 2) {
      return false;
    }
    Unit unit = units.get(people);
    String form = unit.head().form();
    String noun = units.get(people - 2).head().form();
    return unit.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent()
        && !Definiteness.beginsWithArticle(unit)
        && noun.length() > 2
        && form.endsWith(
            noun.substring(noun.endsWith("ا") ? noun.length() - 1 : noun.length() - 2));
  }
}
