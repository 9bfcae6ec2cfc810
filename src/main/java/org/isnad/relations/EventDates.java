package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;

/** When the events of a sentence were, where it says so. */
final class EventDates {

  private final Sentence sentence;
  private final List<Unit> units;
  private final SentenceRelations found;
  private final ClauseReach reach;

  EventDates(Sentence sentence, List<Unit> units, SentenceRelations found, ClauseReach reach) {
    this.sentence = sentence;
    this.units = units;
    this.found = found;
    this.reach = reach;
  }

  /** The date of an event: its own, or that of the event which it is told in one breath with. */
  Optional<LinkedMention> of(Match match) {
    return own(match)
        .or(() -> continued(match).flatMap(this::own))
        .or(() -> joinedBehind(match).flatMap(this::own));
  }

  /**
   * The date nearest to the trigger in its clause, outside its complement. What is told inside
   * another's complement has the dates told there: «اتهمت واشنطن أمس موسكو بقصف المدينة» (yesterday
   * Washington accused Moscow of shelling the city) dates no shelling.
   */
  private Optional<LinkedMention> own(Match match) {
    int from = reach.start(match);
    int to = reach.end(match);
    LinkedMention nearest = null;
    for (int i = from; i < to; i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.DATE)
          && unit.mention().filter(m -> m.type() == MentionType.DATE).isPresent()
          && !isBound(i)
          && !insideParticipant(unit, match)
          && (nearest == null || i < match.trigger() + 8)) {
        nearest = unit.mention().get();
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * «زار بكين الشهر الماضي والتقى شي» (visited Beijing last month and met Xi): the act before, of
   * the same subject in the same tense, that this one goes on from.
   */
  private Optional<Match> continued(Match match) {
    int joint = match.trigger() - 1;
    while (joint >= 0 && units.get(joint).is(Kind.PARTICLE)) {
      joint--;
    }
    if (joint < 0
        || !units.get(match.trigger()).is(Kind.VERB)
        || !units.get(joint).is(Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    return found
        .verbBefore(match.trigger())
        .filter(before -> found.above(before.trigger()).equals(found.above(match.trigger())))
        .filter(before -> isOfTense(before, match) && !isSpeech(before) && !isSpeech(match))
        .filter(before -> haveSameSubject(before, match));
  }

  /**
   * «قتل أربعة جنود وأصيب ستة، فجر الأربعاء» (four soldiers were killed and six wounded, at dawn on
   * Wednesday): of two such verbs, the date behind the second is of both.
   */
  private Optional<Match> joinedBehind(Match match) {
    return found
        .verbBehind(match.trigger())
        .filter(next -> isSuffered(match) && isSuffered(next) && isOfTense(match, next))
        .filter(next -> units.get(next.trigger() - 1).is(Kind.CONJUNCTION))
        .filter(next -> found.above(next.trigger()).equals(found.above(match.trigger())));
  }

  private static boolean isSuffered(Match match) {
    return match.frame().kind().isMaterial()
        && (match.passive() || match.frame().subjectRole() != SlotRole.S);
  }

  private static boolean isSpeech(Match match) {
    return match.frame().kind().speech() != Speech.NONE;
  }

  private boolean isOfTense(Match one, Match other) {
    return tense(one.trigger()).equals(tense(other.trigger()))
        && isFuture(one.trigger()) == isFuture(other.trigger());
  }

  private Optional<Tense> tense(int verb) {
    return units.get(verb).readings().stream().findFirst().map(VerbReading::tense);
  }

  private boolean isFuture(int verb) {
    return verb > 0
        && units.get(verb - 1).is(Kind.PARTICLE)
        && units.get(verb - 1).word().startsWith("س");
  }

  private static boolean haveSameSubject(Match one, Match other) {
    List<Filler> subjects = one.of(SlotRole.S);
    List<Filler> others = other.of(SlotRole.S);
    if (subjects.isEmpty() || subjects.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < subjects.size(); i++) {
      if (!subjects.get(i).referent().isSameAs(others.get(i).referent())) {
        return false;
      }
    }
    return true;
  }

  /** «رحب بلقاء أمس» (welcomed yesterday's meeting): it dates the participant. */
  private boolean insideParticipant(Unit date, Match match) {
    TokenSpan place = sentence.tokens(date.from(), date.to());
    return match.fillers().values().stream()
        .flatMap(List::stream)
        .flatMap(filler -> filler.place().stream())
        .anyMatch(participant -> participant.covers(place));
  }

  /** «منذ عام 2017» (since 2017) and «قبل» (before) say when something else was. */
  private boolean isBound(int date) {
    return date > 0
        && units.get(date - 1).is(Kind.PREPOSITION)
        && !units.get(date - 1).word().equals("في")
        && !units.get(date - 1).word().equals("ب");
  }
}
