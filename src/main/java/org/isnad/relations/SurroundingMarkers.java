package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.Modality;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;

/** The small words around an event that deny it, or say how certain it is: لم، سوف، هل، المقرر. */
final class SurroundingMarkers {

  private static final int FAR = 8;
  private static final int NEAR = 3;

  private final Sentence sentence;
  private final List<Unit> units;
  private final Markers markers;
  private final ClauseReader clauses;

  SurroundingMarkers(Sentence sentence, List<Unit> units, Markers markers, ClauseReader clauses) {
    this.sentence = sentence;
    this.units = units;
    this.markers = markers;
    this.clauses = clauses;
  }

  /** Whether the word at a unit is denied: a verb by لم, a noun by عدم, a phrase by ليس. */
  boolean isNegated(int unit) {
    if (!units.get(unit).is(Kind.VERB)) {
      return isDeniedBefore(unit);
    }
    boolean denied = isDeniedBefore(unit) || isNeitherNor(unit) || goesOnDenied(unit);
    return denied && !isTakenBack(unit);
  }

  /**
   * A particle right before the verb, or عدم (the not-being of) right before the noun; the longest
   * decides. The ما of «كما» (as) and «بعدما» (after) is part of a conjunction.
   */
  private boolean isDeniedBefore(int unit) {
    int at = unit;
    while (at > 0
        && !units.get(unit).is(Kind.VERB)
        && units.get(at - 1).is(Kind.DETERMINER, Kind.QUOTE)) {
      at--; // «لا يوجد أي دليل»: no evidence whatever
    }
    int token = units.get(at).from();
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      int start = units.get(i).from();
      if (start + markers.negationLength(sentence, start) == token) {
        boolean conjunction = units.get(i).is(Kind.SUBORDINATOR);
        return markers
            .negationAt(sentence, start)
            .filter(value -> !conjunction && denies(value, units.get(unit)))
            .isPresent();
      }
    }
    return false;
  }

  private static boolean denies(String value, Unit unit) {
    if (value.equals("nothing")) {
      return false;
    }
    return unit.is(Kind.VERB) ? value.equals("verb") : !value.equals("verb") || isLa(unit);
  }

  /** «لا دليل»: لا denies a whole kind. */
  private static boolean isLa(Unit unit) {
    return unit.is(Kind.NOUN) && !Definiteness.beginsWithArticle(unit);
  }

  /** «الرد على أي هجوم» (the answer to any attack): whether there is one stays open. */
  boolean isAny(int unit) {
    return units.get(unit).is(Kind.NOUN)
        && Unit.isAt(units, unit - 1, Kind.DETERMINER)
        && markers.isAny(units.get(unit - 1).head().form());
  }

  /** «لا السعودية ولا قطر وقعتا» (neither Saudi Arabia nor Qatar signed). */
  private boolean isNeitherNor(int verb) {
    Optional<Phrase> subject = clauses.ofVerb(verb).before();
    return subject
        .filter(phrase -> phrase.from() > 0)
        .filter(phrase -> isNo(phrase.from() - 1))
        .isPresent();
  }

  private boolean isNo(int unit) {
    return units.get(unit).is(Kind.PARTICLE) && units.get(unit).word().equals("لا");
  }

  /** «لم يقصف ويدمر» (did not shell and destroy): و in the same mood goes on denying. */
  private boolean goesOnDenied(int verb) {
    return verbJoinedBefore(verb).filter(this::isDeniedBefore).isPresent();
  }

  private boolean isImperfect(int verb) {
    return units.get(verb).readings().stream()
        .map(VerbReading::tense)
        .anyMatch(Tense.IMPERFECT::equals);
  }

  /** «لم توقع سوى مصر», «لم يقصف المدينة فحسب بل»: what is denied is that it was all. */
  private boolean isTakenBack(int verb) {
    int end = clauses.endOfClause(verb + 1);
    for (int i = verb + 1; i < end; i++) {
      if (!units.get(i).is(Kind.SUBORDINATOR)
          && markers.isException(units.get(i).word())
          && !units.get(i - 1).is(Kind.CONJUNCTION) // «وإلا» (or else) takes nothing back
          && !isCondition(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** «لن ينسحب إلا إذا وقعوا» (won't withdraw unless they sign): it is denied all the same. */
  private boolean isCondition(int unit) {
    return unit < units.size()
        && markers
            .modalityAt(sentence, units.get(unit).from(), Optional.empty())
            .filter(Modality.CONDITIONAL::equals)
            .isPresent();
  }

  /**
   * Markers before a verb, back to the last comma or coordination; an adjective of a noun.
   *
   * @param lemma as which verb the unit is read: «قد توقع» is "may sign" (وقّع) or "had expected"
   *     (توقّع); if empty, as its likeliest
   */
  Optional<Modality> modality(int unit, Optional<String> lemma) {
    return units.get(unit).is(Kind.VERB)
        ? ofVerb(unit, lemma)
            .or(() -> verbJoinedBefore(unit).flatMap(verb -> modality(verb, Optional.empty())))
        : ofNoun(unit);
  }

  /** «من المقرر أن يزور باريس ويلتقي»: the verb in the same mood that this one goes on from. */
  private Optional<Integer> verbJoinedBefore(int verb) {
    int joint = verb - 1;
    boolean joined =
        joint > 0
            && units.get(joint).is(Kind.CONJUNCTION)
            && !units.get(joint - 1).is(Kind.COMMA)
            && (isImperfect(verb) || units.get(joint).word().equals("و"));
    for (int i = joint - 1; joined && i >= 0; i--) {
      if (units.get(i).is(Kind.VERB)) {
        return isImperfect(i) == isImperfect(verb) ? Optional.of(i) : Optional.empty();
      }
      if (units
          .get(i)
          .is(Kind.COMMA, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Modality> ofVerb(int trigger, Optional<String> lemma) {
    Optional<Tense> tense = units.get(trigger).tense(lemma);
    int verb = units.get(trigger).from();
    for (int i = trigger - 1; i >= 0 && i >= trigger - FAR; i--) {
      Unit unit = units.get(i);
      if (unit.is(Kind.COMMA, Kind.CONJUNCTION, Kind.COLON)) {
        break;
      }
      if (i < trigger - 1
          && unit.is(Kind.VERB)
          && markers.modalityAt(sentence, unit.from(), tense).isEmpty()) {
        break;
      }
      for (int token = unit.to() - 1; token >= unit.from(); token--) {
        Optional<Modality> modality = markers.modalityAt(sentence, token, tense);
        if (modality.isPresent() && token < verb) {
          return modality;
        }
      }
    }
    return Optional.empty();
  }

  /** «في حال انسحاب القوات» (in case the troops withdraw), «لولا». */
  private Optional<Modality> conditionOf(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - FAR); i--) {
      Unit unit = units.get(i);
      if (unit.is(Kind.SUBORDINATOR)) {
        return markers.modalityAt(sentence, unit.from(), Optional.empty());
      }
      if (unit.is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.COMMA, Kind.COLON, Kind.RELATIVE)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** «الزيارة المقررة» (the visit planned), «القصف المحتمل» (possible shelling). */
  private Optional<Modality> ofNoun(int noun) {
    Optional<Modality> condition = conditionOf(noun);
    if (condition.isPresent()) {
      return condition;
    }
    for (int i = noun + 1; i < Math.min(units.size(), noun + NEAR + 1); i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.ADJECTIVE)) {
        Optional<Modality> modality = markers.modalityAt(sentence, unit.from(), Optional.empty());
        if (modality.isPresent()) {
          return modality;
        }
      } else if (!unit.is(Kind.NAME, Kind.NOUN, Kind.CLITIC)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The unit from which on the sentence asks; behind its last where it doesn't. */
  int questionFrom() {
    boolean marked = sentence.tokens().stream().anyMatch(t -> t.form().matches("[؟?]"));
    int from = units.size();
    for (int i = units.size() - 1; i >= 0; i--) {
      Optional<String> question = markers.questionAt(sentence, units.get(i).from());
      if (question.filter(value -> marked || value.equals("always")).isPresent()) {
        return i;
      }
    }
    return marked ? 0 : from;
  }
}
