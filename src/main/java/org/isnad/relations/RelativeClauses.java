package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;

/**
 * Where a relative clause has all that its verb can have, so that a noun phrase right behind it is
 * of the clause above: «اتهم التحالف الذي تقوده السعودية الحوثيين» (the coalition that Saudi Arabia
 * leads accused the Houthis).
 *
 * <p>The pronoun on the verb is its object, and comes back to the noun that the clause describes;
 * the subject is the one phrase behind it, or, of a verb in dual or plural, that noun: «رجلان
 * يستقلانها» (two men who were riding it).
 */
final class RelativeClauses {

  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Attributes attributes;

  RelativeClauses(List<Unit> units, PhraseReader phrases, WordClasses words) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.attributes = new Attributes(units, words);
  }

  /** The unit at which a noun phrase of the clause above goes on behind a verb's, if one does. */
  OptionalInt endOf(int verb) {
    int behind = behindPronoun(verb);
    if (behind == verb || !describesNoun(verb)) {
      return OptionalInt.empty();
    }
    Optional<Phrase> subject = phrases.at(behind);
    int end = isOfMany(units.get(verb)) ? behind : subject.map(Phrase::to).orElse(units.size());
    boolean dated = Unit.isAt(units, end, Kind.DATE);
    int next = dated ? end + 1 : end;
    return opensAnother(next) && !isBearer(subject, next)
        ? OptionalInt.of(next)
        : OptionalInt.empty();
  }

  /**
   * Behind the pronoun that is all a verb asks for, or behind its preposition: «يشرف عليها», «which
   * he oversees»; the verb itself where it asks for more.
   */
  private int behindPronoun(int verb) {
    Unit unit = units.get(verb);
    if (Unit.isAt(units, verb + 1, Kind.CLITIC)) {
      return words.takesTwoObjects(unit) ? verb : verb + 2;
    }
    boolean governed =
        Unit.isAt(units, verb + 1, Kind.PREPOSITION)
            && Unit.isAt(units, verb + 2, Kind.CLITIC)
            && words.hasNoObjectBut(unit, units.get(verb + 1).word());
    return governed ? verb + 3 : verb;
  }

  private boolean describesNoun(int verb) {
    int before = verb - 1;
    while (Unit.isAt(units, before, Kind.PARTICLE) || isAuxiliary(before)) {
      before--;
    }
    return Unit.isAt(units, before, Kind.RELATIVE)
        || Unit.isAt(units, before, Kind.NOUN, Kind.ADJECTIVE)
            && !Definiteness.isArticled(units.get(before));
  }

  /** «مسلحان كانا يستقلانها» (two gunmen who had been riding it). */
  private boolean isAuxiliary(int unit) {
    return Unit.isAt(units, unit, Kind.VERB) && words.governsVerb(units.get(unit));
  }

  private static boolean isOfMany(Unit verb) {
    return verb.readings().stream().noneMatch(r -> r.number() == Number.SINGULAR);
  }

  private boolean opensAnother(int unit) {
    return Unit.isAt(units, unit, Kind.NOUN, Kind.NAME)
        && !attributes.isParticipleOnNoun(unit)
        && phrases
            .at(unit)
            .map(Phrase::first)
            .filter(part -> part.definite() || part.named() || mayBeObject(unit))
            .isPresent();
  }

  /**
   * «يسكنها المسيحيون [اشتباكات]» (…clashes): what tells of no time and no state of the subject.
   */
  private boolean mayBeObject(int unit) {
    Unit noun = units.get(unit);
    boolean plural = noun.head().form().endsWith("ات") && noun.head().tag().equals("NNS");
    return (words.isEventNoun(noun) || plural) && !words.is(WordClass.STRETCH_OF_TIME, noun);
  }

  /** «الذي يقوده رئيس الوزراء فلان» (that the prime minister so-and-so leads): who that is. */
  private boolean isBearer(Optional<Phrase> subject, int name) {
    return subject.filter(phrase -> !phrase.first().named()).isPresent()
        && units.get(name).mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
  }
}
