package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;

/**
 * Whom a pronoun of a sentence means, as far as its grammar tells: the possessive on a masdar
 * («دعوتها», her call), the object of a verb («اتهمتها», she accused her).
 */
final class PronounReferents {

  private final List<Unit> units;
  private final Participants participants;
  private final ClauseReader clauses;
  private final Told told;

  PronounReferents(List<Unit> units, Participants participants, ClauseReader clauses, Told told) {
    this.units = units;
    this.participants = participants;
    this.clauses = clauses;
    this.told = told;
  }

  /**
   * The subject of the nearest verb before a unit, lexicon or not, unless the verb shows another
   * gender than the pronoun at the unit.
   */
  private Optional<Filler> nearestSubject(int unit, Unit pronoun) {
    for (int i = unit - 1; i >= 0; i--) {
      List<Filler> parties = told.subjectOf(i);
      if (!parties.isEmpty() && !clashes(i, pronoun)) {
        return Optional.of(parties.get(0));
      }
    }
    return Optional.empty();
  }

  /** «وقال المالكي إنها» (al-Maliki said that she): his verb shows that it isn't about him. */
  boolean clashes(int verb, Unit pronoun) {
    Unit unit = units.get(verb);
    return Participants.gender(pronoun)
        .filter(
            gender ->
                unit.is(Kind.VERB)
                    ? unit.readings().stream().noneMatch(r -> r.gender() == gender)
                    : unit.is(Kind.NOUN, Kind.ADJECTIVE) && Circumstances.genderOf(unit) != gender)
        .isPresent();
  }

  static boolean fitsPronoun(Filler party, Unit pronoun) {
    return party.entity().isPresent() && Agreement.agrees(party, pronoun);
  }

  /** Whom an object pronoun means; empty where grammar doesn't tell. */
  Optional<Filler> antecedent(Unit pronoun) {
    int at = units.indexOf(pronoun);
    for (int k = told.matches().size() - 1; k >= 0; k--) {
      Match match = told.matches().get(k);
      if (told.verbsBetween(match.trigger(), at) > 1) {
        break;
      }
      for (SlotRole role : List.of(SlotRole.T, SlotRole.R, SlotRole.S)) {
        for (Filler party : match.of(role)) {
          if (fitsPronoun(party, pronoun)) {
            return Optional.of(party.continued());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whom the possessive on a masdar means: «دعوتها» (her call), «تعاونها» (her cooperation). */
  Optional<Filler> possessor(Unit pronoun, int noun) {
    return ofJointNoun(pronoun, noun).or(() -> ownPossessor(pronoun, noun));
  }

  /** «خطف طفلة وقتلها» (a girl's abduction and her murder): the genitive of the noun before و. */
  private Optional<Filler> ofJointNoun(Unit pronoun, int noun) {
    if (noun < 3 || !units.get(noun - 1).is(Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    for (int i = noun - 3;
        i >= 0 && !units.get(i).is(Kind.VERB, Kind.COMMA, Kind.COMPLEMENTIZER, Kind.RELATIVE);
        i--) {
      boolean governs = units.get(i).is(Kind.NOUN) && !Definiteness.beginsWithArticle(units.get(i));
      Optional<Filler> genitive =
          governs ? clauses.phraseAt(i + 1).map(p -> participants.of(p).get(0)) : Optional.empty();
      if (genitive
          .filter(party -> party.animate() && Agreement.agrees(party, pronoun))
          .isPresent()) {
        return genitive;
      }
    }
    return Optional.empty();
  }

  private Optional<Filler> ownPossessor(Unit pronoun, int noun) {
    Optional<Match> above = told.above(noun);
    if (above.isPresent()) {
      List<Filler> parties = new ArrayList<>(above.get().of(SlotRole.T));
      if (units.get(above.get().trigger()).is(Kind.NOUN)) {
        parties.addAll(above.get().of(SlotRole.S)); // «إعلان مصر عن نتائج تحقيقاتها»: Egypt's
      }
      for (Filler party : parties) {
        if (fitsPronoun(party, pronoun)) {
          return Optional.of(party);
        }
      }
    }
    return sourceBefore(noun)
        .filter(party -> Agreement.agrees(party, pronoun))
        .or(
            () ->
                nearestSubject(noun, pronoun)
                    .filter(p -> fitsPronoun(p, pronoun) || isOnlyOne(p, pronoun, noun)))
        .or(() -> nextSubject(noun).filter(party -> fitsPronoun(party, pronoun)));
  }

  /**
   * «هرب المسلحون بعد هجومهم» (the gunmen fled after their attack), «أعلن الوزير عزمه» (announced
   * his resolve): people without a name, where between them and the noun there is neither a verb
   * nor anybody else.
   */
  private boolean isOnlyOne(Filler party, Unit pronoun, int noun) {
    return party.animate()
        && Agreement.agrees(party, pronoun)
        && party
            .place()
            .filter(
                place ->
                    Unit.isAt(units, noun - 1, Kind.PREPOSITION)
                        || place.to() == units.get(noun).from())
            .filter(
                place ->
                    units.subList(0, noun).stream()
                        .filter(unit -> unit.from() >= place.to())
                        .noneMatch(unit -> unit.is(Kind.VERB, Kind.NAME, Kind.COMPLEMENTIZER)))
            .isPresent();
  }

  /** «نقل عن كيم قوله»: he of whom it is reported. */
  private Optional<Filler> sourceBefore(int noun) {
    for (int k = told.matches().size() - 1; k >= 0; k--) {
      Match match = told.matches().get(k);
      if (match.trigger() < noun
          && !match.of(SlotRole.R).isEmpty()
          && match.frame().kind().speech() == Speech.CLAIM
          && told.verbsBetween(match.trigger(), noun) == 0) {
        return Optional.of(match.of(SlotRole.R).get(0));
      }
    }
    return Optional.empty();
  }

  /** «في رسالته إلى بوتين، قال كيم»: the possessor comes behind. */
  Optional<Filler> nextSubject(int noun) {
    for (int i = 0; i < noun; i++) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.empty();
      }
    }
    for (int i = noun + 1; i < units.size(); i++) {
      if (units.get(i).is(Kind.VERB)) {
        return told.subjectOf(i).stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
