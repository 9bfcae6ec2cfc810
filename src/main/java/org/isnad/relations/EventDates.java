package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.Letters;

/**
 * When the events of a sentence were, where it says so.
 *
 * <p>Its own clause dates an event. Where that doesn't, the clause does that it is told in one
 * breath with: joined to it, in it as its occasion, at the same time, or its cause.
 */
final class EventDates {

  /** A day: what is shorter is a month or a year, in which an occasion need not have ended. */
  private static final int LENGTH_OF_DAY = "2024-05-15".length();

  /** «قتل فيها» (in which … was killed): the pronoun stands right behind its verb. */
  private static final int FARTHEST_PRONOUN = 2;

  private final List<Unit> units;
  private final SentenceRelations found;
  private final List<Match> matches;
  private final ClauseReach reach;
  private final Lexicon lexicon;
  private final DateBonds bonds;

  EventDates(
      Sentence sentence,
      List<Unit> units,
      SentenceRelations found,
      List<Match> matches,
      ClauseReach reach,
      Lexicon lexicon) {
    this.units = units;
    this.found = found;
    this.matches = List.copyOf(matches);
    this.reach = reach;
    this.lexicon = lexicon;
    this.bonds = new DateBonds(sentence, units, found, lexicon);
  }

  /** The date of an event: its own, or that of the event which it is told in one breath with. */
  Optional<LinkedMention> of(Match match) {
    return ofClause(match)
        .or(() -> continued(match).flatMap(this::ofChain))
        .or(() -> joinedBehind(match).flatMap(this::ofClause))
        .or(() -> joinedBefore(match).flatMap(this::ofBefore));
  }

  /** «زار … والتقى … ووقع» (visited, met and signed): the first of the chain that has a date. */
  private Optional<LinkedMention> ofChain(Match match) {
    return own(match).or(() -> continued(match).flatMap(this::ofChain));
  }

  /** What needs no joined verb. */
  private Optional<LinkedMention> ofClause(Match match) {
    return own(match)
        .or(() -> ofItself(match))
        .or(() -> ofItsOccasion(match))
        .or(() -> meanwhile(match))
        .or(() -> inOccasion(match))
        .or(() -> ofBefore(match));
  }

  private Optional<LinkedMention> ofBefore(Match match) {
    return own(match).or(() -> referredBack(match)).or(() -> consequence(match));
  }

  /**
   * The date nearest to the trigger in its clause, outside its complement. What is told inside
   * another's complement has the dates told there: «اتهمت واشنطن أمس موسكو بقصف المدينة» (yesterday
   * Washington accused Moscow of shelling the city) dates no shelling.
   */
  private Optional<LinkedMention> own(Match match) {
    LinkedMention nearest = null;
    for (int i : reach.units(match)) {
      if (isDate(i) && !bonds.hold(i, match) && (nearest == null || i < match.trigger() + 8)) {
        nearest = units.get(i).mention().orElseThrow();
      }
    }
    return Optional.ofNullable(nearest).or(() -> bonds.ofWanting(match)).or(() -> ofAdjunct(match));
  }

  private boolean isDate(int i) {
    Unit unit = units.get(i);
    return unit.is(Kind.DATE)
        && unit.mention().filter(m -> m.type() == MentionType.DATE).isPresent();
  }

  /** The last date in a stretch that is of its clause. */
  private Optional<LinkedMention> dateIn(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isDate(i) && !bonds.isBound(i, from)) {
        return units.get(i).mention();
      }
    }
    return Optional.empty();
  }

  /** «أجراها الجانبان أمس بوساطة الاتحاد» (held yesterday, the union mediating): a circumstance. */
  private Optional<LinkedMention> ofAdjunct(Match match) {
    int noun = match.trigger();
    if (!units.get(noun).is(Kind.NOUN) || noun == 0 || isSpeech(match)) {
      return Optional.empty();
    }
    boolean circumstance = isOccasional(noun - 1);
    return reach
        .verbOfClause(noun)
        .filter(verb -> !tells(verb) && (circumstance || isLight(verb) || isAspect(verb)))
        .filter(verb -> found.above(noun).equals(found.above(verb)))
        .flatMap(verb -> dateIn(reach.clauseStart(verb), noun));
  }

  private boolean isOccasional(int unit) {
    return units.get(unit).is(Kind.PREPOSITION) && bonds.isOf("@occasional", units.get(unit));
  }

  /**
   * Whether the event of a verb is that something is said, wanted or judged: what stands in the
   * words needn't have been then.
   */
  private boolean tells(int verb) {
    return matchAt(verb).filter(EventDates::tells).isPresent();
  }

  private static boolean tells(Match match) {
    Speech speech = match.frame().kind().speech();
    boolean wants = speech.isWanted() && match.content().isPresent();
    boolean claims = speech == Speech.CLAIM || speech == Speech.DENIED;
    return claims && isSpeech(match) || wants || DateBonds.judges(match);
  }

  private Optional<Match> matchAt(int verb) {
    return matches.stream().filter(m -> m.trigger() == verb).findFirst();
  }

  /** «القمة بين الرئيسين التي عقدت الاثنين» (the summit of both, which was held on Monday). */
  private Optional<LinkedMention> ofItself(Match match) {
    int end = reach.clauseEnd(match.trigger());
    return units.get(match.trigger()).is(Kind.NOUN)
            && !DateBonds.isBare(units.get(match.trigger()))
            && end + 1 < units.size()
            && units.get(end).is(Kind.RELATIVE)
            && units.get(end + 1).is(Kind.VERB)
            && isLight(end + 1)
        ? dateIn(end + 1, reach.clauseEnd(end + 1))
        : Optional.empty();
  }

  /**
   * «قتلوا في الزلزال الذي ضرب المدينة السبت» (were killed in the earthquake that struck the city
   * on Saturday): when the occasion was on which it happened.
   */
  private Optional<LinkedMention> ofItsOccasion(Match match) {
    int end = reach.clauseEnd(match.trigger());
    boolean relative = end < units.size() && units.get(end).is(Kind.RELATIVE);
    int verb = relative ? end + 1 : end;
    if (verb >= units.size() || !isPerfect(verb) || occasionBefore(end).isEmpty()) {
      return Optional.empty();
    }
    return begins(verb)
        ? Optional.empty()
        : dateIn(verb, reach.clauseEnd(verb)).filter(EventDates::isDay);
  }

  private static boolean isDay(LinkedMention date) {
    return date.mention().value().filter(v -> v.length() == LENGTH_OF_DAY).isPresent();
  }

  /** The preposition before the event noun that ends right before a clause about it. */
  private Optional<Integer> occasionBefore(int clause) {
    int last = clause - 1;
    int i = last;
    while (i > 0 && units.get(i).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME, Kind.CLITIC)) {
      i--;
    }
    if (i == last) {
      return Optional.empty();
    }
    if (isOccasional(i) && bonds.isEvent(i + 1)) {
      return Optional.of(i);
    }
    return units.get(i).is(Kind.PREPOSITION) && isOfEvent(clause)
        ? occasionBefore(i)
        : Optional.empty();
  }

  /**
   * «نفذ الجيش أمس غارة [قتلت خمسة]»: the event noun which a verb says no more of than that it was.
   */
  private Optional<Integer> objectBefore(int clause) {
    int noun = clause - 1;
    while (noun > 0 && units.get(noun).is(Kind.ADJECTIVE)) {
      noun--;
    }
    int event = noun;
    return noun > 0 && bonds.isEvent(noun) && !units.get(noun - 1).is(Kind.PREPOSITION)
        ? reach.verbOfClause(noun).filter(this::isLight).map(verb -> event)
        : Optional.empty();
  }

  /** «بدأت القوات أمس نشر تعزيزات» (yesterday began to deploy). */
  private boolean isAspect(int verb) {
    return units.get(verb).readings().stream()
        .anyMatch(r -> lexicon.isOfClass("@aspect", Letters.key(r.lemma())));
  }

  /** «وقع هجوم», «شن هجوما», «تم توقيع»: the verb says only that the event was. */
  private boolean isLight(int verb) {
    return units.get(verb).readings().stream()
        .anyMatch(r -> lexicon.isOfClass("@happening", Letters.key(r.lemma())));
  }

  /** «معارك مع الجيش [دارت] الاثنين», «قمة بين الرئيسين [عقدت]»: only an event can have been. */
  private boolean isOfEvent(int clause) {
    int verb = units.get(clause).is(Kind.RELATIVE) ? clause + 1 : clause;
    return verb < units.size()
        && (units.get(verb).is(Kind.PREPOSITION) || units.get(verb).is(Kind.VERB) && isLight(verb));
  }

  private boolean begins(int verb) {
    return units.get(verb).readings().stream()
        .anyMatch(r -> lexicon.isOfClass("@beginning", Letters.key(r.lemma())));
  }

  private boolean isPerfect(int verb) {
    return units.get(verb).is(Kind.VERB) && tense(verb).filter(t -> t == Tense.PERFECT).isPresent();
  }

  /**
   * «قتل أربعة أمس عندما انفجرت عبوة» (four were killed yesterday when a bomb went off): one time
   * for both.
   */
  private Optional<LinkedMention> meanwhile(Match match) {
    if (!isPerfect(match.trigger()) || isSpeech(match)) {
      return Optional.empty();
    }
    int joint = found.clauses().startOfVerb(match.trigger()) - 1;
    if (joint > 0 && isWhile(joint)) {
      return reach
          .verbOfClause(joint)
          .filter(verb -> isPerfect(verb) && !tells(verb))
          .flatMap(verb -> dateIn(reach.clauseStart(verb), joint));
    }
    int end = reach.clauseEnd(match.trigger());
    return end + 1 < units.size() && isWhile(end) && isPerfect(end + 1)
        ? dateIn(end + 1, reach.clauseEnd(end + 1))
        : Optional.empty();
  }

  private boolean isWhile(int unit) {
    return units.get(unit).is(Kind.SUBORDINATOR) && bonds.isOf("@while", units.get(unit));
  }

  /**
   * «قتل اثنان أمس في مواجهات اندلعت بين السكان والشرطة» (two were killed yesterday in clashes that
   * broke out between): what is told of the occasion was then.
   */
  private Optional<LinkedMention> inOccasion(Match match) {
    int verb = match.trigger();
    if (!isPerfect(verb) || verb == 0) {
      return Optional.empty();
    }
    int clause = units.get(verb - 1).is(Kind.RELATIVE) ? verb - 1 : verb;
    return occasionBefore(clause)
        .or(() -> objectBefore(clause))
        .flatMap(
            preposition ->
                reach
                    .verbOfClause(preposition)
                    .filter(this::isPerfect)
                    .flatMap(
                        outer ->
                            dateIn(reach.clauseStart(outer), preposition)
                                .or(() -> matchAt(outer).flatMap(this::own))));
  }

  /**
   * «اندلعت مواجهات السبت، قتل فيها سجين» (clashes broke out on Saturday, in which a prisoner was
   * killed).
   */
  private Optional<LinkedMention> referredBack(Match match) {
    int verb = match.trigger();
    for (int i = verb + 1; i <= verb + FARTHEST_PRONOUN && i + 1 < units.size(); i++) {
      if (isOccasional(i) && units.get(i + 1).is(Kind.CLITIC)) {
        boolean ofNoun = verb > 0 && units.get(verb - 1).is(Kind.NOUN, Kind.ADJECTIVE);
        return ofNoun && occasionBefore(verb).isEmpty() ? Optional.empty() : clauseBefore(verb);
      }
    }
    return Optional.empty();
  }

  /** «ضرب الإعصار الساحل الأحد، فقتل ستة» (struck the coast on Sunday and so killed six). */
  private Optional<LinkedMention> consequence(Match match) {
    int verb = match.trigger();
    return match.frame().kind().isMaterial() && joins(verb - 1, "@consequence")
        ? clauseBefore(verb)
        : Optional.empty();
  }

  private boolean joins(int unit, String words) {
    return unit >= 0
        && units.get(unit).is(Kind.CONJUNCTION, Kind.SUBORDINATOR)
        && lexicon.isOfClass(words, Letters.key(units.get(unit).word()));
  }

  /** The date of the clause that a perfect verb follows, where nothing is said in it. */
  private Optional<LinkedMention> clauseBefore(int verb) {
    return reach
        .verbBefore(verb)
        .filter(before -> isPerfect(before) && isPerfect(verb) && !tells(before))
        .flatMap(before -> dateIn(reach.clauseStart(before), verb));
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
    if (joint < 0 || !units.get(match.trigger()).is(Kind.VERB) || !joins(joint, "@joint")) {
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
        .filter(
            next ->
                DateBonds.isSuffered(match) && DateBonds.isSuffered(next) && isOfTense(match, next))
        .filter(next -> units.get(next.trigger() - 1).is(Kind.CONJUNCTION))
        .filter(next -> found.above(next.trigger()).equals(found.above(match.trigger())));
  }

  /** The first of two such verbs, behind which the second goes on. */
  private Optional<Match> joinedBefore(Match match) {
    return found
        .verbBefore(match.trigger())
        .filter(
            before ->
                DateBonds.isSuffered(before)
                    && DateBonds.isSuffered(match)
                    && isOfTense(before, match))
        .filter(before -> joins(match.trigger() - 1, "@joint"))
        .filter(before -> found.above(before.trigger()).equals(found.above(match.trigger())));
  }

  /** Whether something is only said: an arrest on a charge is done. */
  private static boolean isSpeech(Match match) {
    return match.frame().kind().speech() != Speech.NONE && !match.frame().kind().isMaterial();
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

  /** A date as what fills the place of a relation's date. */
  static Participant filler(LinkedMention mention) {
    return new Participant(
        Optional.of(mention.mention().span()),
        mention.mention().text(),
        mention.mention().entity(),
        mention.mention().text(),
        Optional.empty());
  }
}
