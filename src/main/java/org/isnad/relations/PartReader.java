package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;

/** Reads one part of a noun phrase, from what counts it to the names behind it. */
final class PartReader {

  /**
   * A part that was read.
   *
   * @param end the index of the unit behind it
   */
  record Found(Part part, int end) {}

  private final List<Unit> units;
  private final WordClasses words;
  private final Numerals numerals;
  private final QuotedWords quotes;
  private final PartGrowth growth;
  private final NamesBehind names;
  private final HiddenInflection hidden;

  PartReader(
      List<Unit> units,
      WordClasses words,
      Adjectives adjectives,
      Numerals numerals,
      QuotedWords quotes) {
    this.units = units;
    this.words = words;
    this.numerals = numerals;
    this.quotes = quotes;
    this.growth = new PartGrowth(words);
    this.names = new NamesBehind(units, words, adjectives, growth);
    this.hidden = new HiddenInflection(words);
  }

  /** The part that begins at a unit, or nothing where none can. */
  Optional<Found> at(int start) {
    int counted = numerals.behindNumber(start);
    if (counted > start && quotes.isNoun(counted)) {
      Extent noun = noun(start, counted + 1);
      return Optional.of(found(behindQuotation(noun)));
    }
    OptionalInt endOfBare = numerals.endOfBare(start, counted);
    return endOfBare.isPresent()
        ? bareNumber(start, endOfBare.getAsInt())
        : Optional.of(found(noun(start, counted)));
  }

  /** «ستة» (six), «أربعة من عناصر الجيش» (four of the army's members). */
  private Optional<Found> bareNumber(int start, int end) {
    if (end == start) {
      return Optional.empty();
    }
    if (!numerals.isBeforeWhole(end)) {
      boolean people = !units.get(end - 1).is(Kind.PERCENT); // «35 بالمئة» are nobody
      return Optional.of(counted(start, end, end, people));
    }
    Unit whole = units.get(end + 1);
    return Optional.of(
        whole.is(Kind.CLITIC)
            ? counted(start, end, end + 2, Numerals.isMany(whole))
            : numberOfWhole(start, end));
  }

  private Found numberOfWhole(int start, int end) {
    Optional<Found> whole = units.get(end + 1).opensPhrase() ? at(end + 1) : Optional.empty();
    boolean people =
        numerals.numberBefore(end).is(Kind.NUMBER)
            || whole.isEmpty()
            || numerals.isOfPeople(end + 1);
    return counted(start, end, whole.map(Found::end).orElse(end), people);
  }

  /**
   * A number alone.
   *
   * @param end the index of the unit behind the number
   * @param behindWhole the index of the unit behind those of whom it counts some
   */
  private Found counted(int start, int end, int behindWhole, boolean people) {
    Unit number = numerals.numberBefore(end);
    Part part =
        new Part(
            units.get(start).from(),
            units.get(behindWhole - 1).to(),
            start,
            number.head(),
            number.nounKey(),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.of(Number.PLURAL),
            people);
    return new Found(part, behindWhole);
  }

  /** A noun or name with all that belongs to it. */
  private Extent noun(int start, int head) {
    Extent alone = Extent.of(Opening.of(units, start, head), head + 1);
    return names.join(grown(numerals.closes(start, head) ? alone.closed() : alone));
  }

  private Extent grown(Extent head) {
    Extent before;
    Extent grown = head;
    do {
      before = grown;
      grown = grownOnce(before);
    } while (grown.end() > before.end());
    return grown;
  }

  /** A part with what goes on with it at its end; as it is, where nothing does. */
  private Extent grownOnce(Extent part) {
    int i = part.end();
    if (i >= units.size() || isAny(part.opening().first()) && isDefiniteAt(i)) {
      return part;
    }
    int behindName = part.open() ? quotes.behindName(i) : i;
    if (behindName > i) {
      Unit lastWord = units.get(behindName - 2);
      return growth.take(part, lastWord, behindName - 1).calledUpTo(units.get(behindName - 1));
    }
    if (quotes.isAdjective(i) && growth.takes(part, units.get(i + 1))) {
      return growth.take(part, units.get(i + 1), i + 3);
    }
    if (growth.takes(part, units.get(i))) {
      return growth.take(part, units.get(i), i + 1);
    }
    return isEmphasis(i) && !isReflexive(part.opening(), i + 2)
        ? growth.take(part, units.get(i + 1), i + 2)
        : part;
  }

  /**
   * «لم تتبن أي جماعة التفجير» (no group claimed the bombing): أي stands before no definite noun.
   */
  private boolean isAny(Unit first) {
    return first.is(Kind.DETERMINER, Kind.NOUN) && words.is(WordClass.ANY, first);
  }

  private boolean isDefiniteAt(int i) {
    return units.get(i).is(Kind.NOUN)
        && (Definiteness.beginsWithArticle(units.get(i)) || Unit.isAt(units, i + 1, Kind.CLITIC));
  }

  /** «الوقت ذاته» (the same time), «الوزيرة نفسها» (the minister herself). */
  private boolean isEmphasis(int i) {
    return Unit.isAt(units, i, Kind.NOUN)
        && Unit.isAt(units, i + 1, Kind.CLITIC)
        && words.is(WordClass.EMPHATIC, units.get(i))
        && units.get(i - 1).is(Kind.NOUN, Kind.NAME, Kind.ADJECTIVE);
  }

  /** «رشح المحامي نفسه للرئاسة» (the lawyer put himself forward): there is no other object. */
  private boolean isReflexive(Opening subject, int behind) {
    return subject.isBehindVerb() && !goesOnAt(behind);
  }

  private boolean goesOnAt(int i) {
    return i < units.size()
        && (units.get(i).opensPhrase()
            || units.get(i).is(Kind.COMPLEMENTIZER, Kind.QUOTE, Kind.COLON, Kind.VERB, Kind.DATE));
  }

  /** A quoted noun with the mark that closes the quotation, and whose people they are. */
  private Extent behindQuotation(Extent noun) {
    if (!Unit.isAt(units, noun.end(), Kind.QUOTE)) {
      return noun;
    }
    Extent quoted = noun.closedBy(units.get(noun.end()));
    int people = quoted.end();
    return quotes.isOfNounBefore(people)
        ? growth.take(quoted, units.get(people), people + 1).closed()
        : quoted;
  }

  private Found found(Extent extent) {
    Unit head = extent.head();
    Part part =
        extent.part(
            words.is(WordClass.PERSON_NOUN, head),
            words.is(WordClass.DEMONSTRATIVE, extent.opening().first()));
    boolean owned = extent.owned() && units.get(extent.end() - 1).is(Kind.CLITIC);
    return new Found(hidden.of(part, head, owned), extent.end());
  }
}
