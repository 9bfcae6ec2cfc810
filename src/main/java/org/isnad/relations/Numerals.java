package org.isnad.relations;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;

/** Reads what counts or points at a noun, and what is counted without a noun of its own. */
final class Numerals {
  private final List<Unit> units;
  private final WordClasses words;
  private final Adjectives adjectives;

  Numerals(List<Unit> units, WordClasses words, Adjectives adjectives) {
    this.units = units;
    this.words = words;
    this.adjectives = adjectives;
  }

  /** The index behind the words before a noun: «هذا», «12», «آلاف». */
  int behindCounters(int from) {
    int i = from;
    while (i < units.size() && isCounter(i)) {
      i++;
    }
    return i;
  }

  /** As {@link #behindCounters}, where all of «ثلاثة وثلاثين» (thirty-three) is one number. */
  int behindNumber(int from) {
    int i = from;
    while (i < units.size() && (isCounter(i) || i > from && joinsTens(i))) {
      i++;
    }
    return i;
  }

  /**
   * The index behind a number or amount that has no noun of its own, or nothing where it has one.
   *
   * @param start where the number begins
   * @param i where its noun would stand
   */
  OptionalInt endOfBare(int start, int i) {
    if (i >= units.size()) {
      return OptionalInt.of(i);
    }
    Unit unit = units.get(i);
    if (unit.is(Kind.DETERMINER) && standsAlone(i) || i > start && unit.is(Kind.PERCENT)) {
      return OptionalInt.of(i + 1);
    }
    if (isPartitive(i)) {
      boolean articled = Definiteness.beginsWithArticle(unit); // «الآلاف تعسفيا»
      return OptionalInt.of(articled ? adjectives.behindArticled(i + 1) : adjectives.behind(i + 1));
    }
    if (unit.is(Kind.CLITIC) && units.get(i - 1).is(Kind.DETERMINER)) {
      return OptionalInt.of(
          adjectives.behindArticled(i + 1)); // «أغلبيته البرلمانية» (his majority)
    }
    boolean bare = !unit.opensPhrase() || isOwnedBehindNumber(start, i);
    return bare ? OptionalInt.of(i) : OptionalInt.empty();
  }

  /** The number or amount itself, before its adjectives and the sign of the percentage. */
  Unit numberBefore(int end) {
    int i = end - 1;
    while (units.get(i).is(Kind.ADJECTIVE, Kind.PERCENT, Kind.CLITIC)) {
      i--;
    }
    return units.get(i);
  }

  /** «أربعة من عناصر الجيش» (four of the army's members): behind من stands of whom. */
  boolean isBeforeWhole(int i) {
    return i + 1 < units.size() && units.get(i).word().equals("من");
  }

  /** «خمسة منهم» (five of them); «اثنان منها» are things. */
  static boolean isMany(Unit pronoun) {
    return Participants.number(pronoun).filter(n -> n != Number.SINGULAR).isPresent();
  }

  /** Whether people stand behind the words that count at a unit. */
  boolean isOfPeople(int from) {
    int head = behindCounters(from);
    return Unit.isAt(units, head, Kind.NOUN)
        && (words.is(WordClass.PERSON_NOUN, units.get(head))
            || Inflection.isSoundMasculinePlural(units.get(head).head()));
  }

  /** «ألفي شخص مصرعهم»: what is counted governs nothing, but for {@link #isCompound}. */
  boolean closes(int start, int noun) {
    return noun > start && units.get(noun - 1).is(Kind.NUMBER) && !isCompound(noun + 1);
  }

  /** «ثلاثة رؤساء بلديات» (three mayors), «خمسة عمال إغاثة»: of what kind those counted are. */
  private boolean isCompound(int next) {
    if (!Unit.isAt(units, next, Kind.NOUN)) {
      return false;
    }
    Unit noun = units.get(next);
    return !isOwned(next)
        && !Definiteness.beginsWithArticle(noun)
        && !noun.head().form().endsWith("ا")
        && !words.is(WordClass.PERSON_NOUN, noun)
        && !Inflection.isSoundMasculinePlural(noun.head());
  }

  /** «توقع ثلاثة رفعها» (three expected its rise): what is counted has no possessive. */
  private boolean isOwnedBehindNumber(int start, int noun) {
    return noun > start
        && units.get(noun - 1).is(Kind.NUMBER)
        && units.get(noun).is(Kind.NOUN)
        && isOwned(noun);
  }

  private boolean isOwned(int noun) {
    return Unit.isAt(units, noun + 1, Kind.CLITIC);
  }

  /** هذا، 12، آلاف: stands before the noun that the phrase is about. */
  private boolean isCounter(int i) {
    return units.get(i).is(Kind.DETERMINER, Kind.NUMBER) && !standsAlone(i)
        || words.is(WordClass.QUANTITY, units.get(i))
            && Unit.isAt(units, i + 1, Kind.NOUN, Kind.NAME);
  }

  /** «ثلاثة وثلاثين شخصا» (thirty-three people): the و of one number. */
  private boolean joinsTens(int i) {
    return Unit.isAt(units, i, Kind.CONJUNCTION)
        && units.get(i).word().equals("و")
        && units.get(i - 1).is(Kind.NUMBER)
        && Unit.isAt(units, i + 1, Kind.NUMBER)
        && words.is(WordClass.TENS, units.get(i + 1));
  }

  /** «أقرت بذلك الأمم المتحدة» (that the United Nations admitted): it points at no name. */
  private boolean standsAlone(int determiner) {
    if (!words.is(WordClass.DEMONSTRATIVE, units.get(determiner))) {
      return false;
    }
    boolean cognate = // «نفى ذلك نفيا قاطعا» (denied that flatly)
        Unit.isAt(units, determiner + 1, Kind.NOUN)
            && Definiteness.isIndefiniteAccusative(units.get(determiner + 1).head());
    return cognate
        || Unit.isAt(units, determiner + 1, Kind.NAME)
            && isNothingToPointAt(units.get(determiner + 1));
  }

  private static boolean isNothingToPointAt(Unit name) {
    boolean ofMoreWords = name.to() - name.from() > 1;
    return name.mention()
        .filter(
            m ->
                m.type() == MentionType.PERSON
                    || m.type() == MentionType.COUNTRY
                    || m.type() == MentionType.ORGANIZATION && ofMoreWords)
        .isPresent();
  }

  /**
   * «العشرات» (dozens), «مئات من العمال» (hundreds of workers), «عدد كبير من القتلى» (a large
   * number of dead): an amount that has its noun behind من, or none.
   */
  private boolean isPartitive(int i) {
    Unit amount = units.get(i);
    if (!amount.is(Kind.NOUN)) {
      return false;
    }
    boolean counts = Unit.isAt(units, i + 1, Kind.NOUN, Kind.NAME);
    return words.is(WordClass.ROUND_NUMBER, amount) && !counts
        || words.is(WordClass.PARTITIVE, amount) && isBeforeManyOrPeople(adjectives.behind(i + 1));
  }

  /** «[عدد] منهم» (a number of them), «[عدد] من القتلى». */
  private boolean isBeforeManyOrPeople(int preposition) {
    if (!isBeforeWhole(preposition)) {
      return false;
    }
    Unit whole = units.get(preposition + 1);
    return whole.is(Kind.CLITIC) && isMany(whole)
        || whole.opensPhrase() && isOfPeople(preposition + 1);
  }
}
