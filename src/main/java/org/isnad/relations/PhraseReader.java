package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;

/**
 * Reads noun phrases from units, left to right, by what Arabic shows on the words.
 *
 * <p>An iḍāfa goes on while its last noun is in the construct: without article, possessive or the
 * alif of the indefinite accusative. An adjective belongs to the noun before it when both have the
 * article or both lack it. Behind a name only adjectives go on, so that subject and object stay
 * apart in «اتهمت واشنطن موسكو» (Washington accused Moscow). A part joined by و belongs to the
 * phrase unless a verb follows it, which makes it the subject of a clause of its own.
 */
final class PhraseReader {
  private final List<Unit> units;
  private final Adjectives adjectives;
  private final PartReader parts;
  private final Coordination coordination;

  PhraseReader(List<Unit> units, WordClasses words) {
    this.units = units;
    this.adjectives = new Adjectives(units, words);
    Numerals numerals = new Numerals(units, words, adjectives);
    QuotedWords quotes = new QuotedWords(units);
    this.parts = new PartReader(units, words, adjectives, numerals, quotes);
    this.coordination = new Coordination(units, words, numerals, quotes);
  }

  /** «بإقليم قندهار الجنوبي»: an adjective right behind a name or noun is no party of its own. */
  boolean isLeftOver(int i) {
    return adjectives.isLeftOver(i);
  }

  /** Behind the articled adjectives that go on at a unit. */
  int behindArticled(int from) {
    return adjectives.behindArticled(from);
  }

  /** The phrase that begins at a unit, or nothing where none can. */
  Optional<Phrase> at(int start) {
    return read(start, true);
  }

  /** As {@link #at}, but a verb behind the last part doesn't take that part away. */
  Optional<Phrase> coordinatedAt(int start) {
    return read(start, false);
  }

  private Optional<Phrase> read(int start, boolean verbTakesLast) {
    if (start >= units.size() || !units.get(start).opensPhrase()) {
      return Optional.empty();
    }
    Optional<Phrase> phrase =
        parts
            .at(start)
            .map(first -> new Phrase(start, first.end(), List.of(first.part())))
            .map(first -> isBetween(start) ? withWhole(first) : first);
    Optional<Phrase> longer = phrase;
    while (longer.isPresent()) {
      phrase = longer;
      longer = withNext(longer.get(), verbTakesLast);
    }
    return phrase;
  }

  private boolean isBetween(int start) {
    return start > 0
        && units.get(start - 1).is(Kind.PREPOSITION)
        && units.get(start - 1).word().equals("بين");
  }

  /**
   * «بين عناصر من الشرطة ومئات من السكان» (between men of the police and hundreds of residents).
   */
  private Phrase withWhole(Phrase some) {
    boolean ofWhole =
        Unit.isAt(units, some.to(), Kind.PREPOSITION)
            && units.get(some.to()).word().equals("من")
            && some.to() + 1 < units.size()
            && units.get(some.to() + 1).opensPhrase();
    return ofWhole
        ? parts
            .at(some.to() + 1)
            .filter(whole -> Unit.isAt(units, whole.end(), Kind.CONJUNCTION))
            .map(whole -> upTo(some, whole.part().to(), whole.end()))
            .orElse(some)
        : some;
  }

  /** A phrase with what is joined to it at its end, or nothing where nothing is. */
  private Optional<Phrase> withNext(Phrase phrase, boolean verbTakesLast) {
    OptionalInt found = coordination.next(phrase.to(), last(phrase));
    if (found.isEmpty()) {
      return isBetween(phrase.from()) ? withNextBetween(phrase) : Optional.empty();
    }
    int next = found.getAsInt();
    if (coordination.joinsAdjective(next)) {
      return Optional.of(upTo(phrase, units.get(next).to(), next + 1));
    }
    return parts
        .at(next)
        .filter(part -> !verbTakesLast || !coordination.mayBeSubject(part))
        .filter(part -> !coordination.isAnotherEvent(phrase.from(), next))
        .filter(part -> !coordination.isOnTheWay(part))
        .map(part -> joined(phrase, next, part));
  }

  /** «بين الرئيس الروسي، والرئيس التركي، والرئيس الإيراني»: between one alone nothing can be. */
  private Optional<Phrase> withNextBetween(Phrase phrase) {
    int next = phrase.to() + 2;
    int before = last(phrase).fromUnit() - 2;
    boolean listed = phrase.parts().size() == 1 || Unit.isAt(units, before, Kind.COMMA);
    return listed
            && Unit.isAt(units, phrase.to(), Kind.COMMA)
            && Unit.isAt(units, phrase.to() + 1, Kind.CONJUNCTION)
            && Unit.isAt(units, next, Kind.NAME)
        ? parts.at(next).map(part -> joined(phrase, next, part))
        : Optional.empty();
  }

  private Phrase joined(Phrase phrase, int next, PartReader.Found found) {
    if (coordination.joinsGenitive(phrase, next)
        || coordination.joinsWhole(phrase, next)
        || coordination.joinsMasdar(phrase, next)) {
      return upTo(phrase, found.part().to(), found.end());
    }
    List<Part> all = new ArrayList<>(phrase.parts());
    all.add(found.part());
    return new Phrase(phrase.from(), found.end(), all);
  }

  /** A phrase whose last part goes on up to a token, and which ends before a unit. */
  private static Phrase upTo(Phrase phrase, int token, int end) {
    List<Part> all = new ArrayList<>(phrase.parts());
    all.set(all.size() - 1, last(phrase).upTo(token));
    return new Phrase(phrase.from(), end, all);
  }

  private static Part last(Phrase phrase) {
    return phrase.parts().get(phrase.parts().size() - 1);
  }
}
