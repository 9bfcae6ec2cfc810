package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Voice;

/**
 * Shares the noun phrases without a preposition out to subject and object: by voice, by agreement,
 * and by what stands before the verb.
 */
final class SubjectAndObject {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final List<Unit> units;
  private final Participants participants;
  private final PartyKinds kinds;
  private final Context context;
  private final ClauseView view;
  private final Filling filling;
  private final BarePhrases bare;
  private final DirectObjects objects;
  private final UnderstoodSubject understood;
  private final PassiveReading passive;
  private final ObjectPronoun pronouns;
  private final VerbFirst verbFirst;

  SubjectAndObject(FrameOnClause tried, Filling filling, WholeComplements whole) {
    this.clause = tried.clause();
    this.reading = tried.reading();
    this.frame = tried.frame();
    this.units = tried.units();
    this.participants = tried.participants();
    this.kinds = tried.kinds();
    this.context = tried.context();
    this.view = tried.view();
    this.filling = filling;
    this.bare = new BarePhrases(tried, filling);
    this.objects = new DirectObjects(tried, filling, whole);
    this.understood = new UnderstoodSubject(tried, filling);
    this.passive = new PassiveReading(tried, filling, objects, understood);
    this.pronouns = new ObjectPronoun(tried, filling, objects, understood);
    this.verbFirst = new VerbFirst(tried, filling, objects, understood, passive);
  }

  /** Whether all is filled then that the frame must have. */
  boolean share() {
    Optional<Slot> object = frame.directObject();
    Optional<Complement> pronoun = pronoun();
    if (frame.subjectRole() == SlotRole.T && frame.kind().isMaterial()) {
      passive.takeAgent(); // «لقي الجندي مصرعه برصاص مسلحين» (met his death by gunmen's bullets)
    }
    List<Complement> phrases = bare.left();
    if (frame.hasFixedSubject()) {
      return object.isEmpty() || takeObject(object.get(), pronoun, phrases);
    }
    if (isPassive() || phrases.size() < 2 && pronoun.isEmpty() && hasAgent()) {
      return passive.take(object, phrases); // «اختطفن من قبل مسلحين»: were abducted by gunmen
    }
    if (pronoun.isPresent()) {
      return object.isPresent() && pronouns.take(object.get(), pronoun.get(), phrases);
    }
    if (view.before().isTextOfSomebody() && !understood.parties().isEmpty()) {
      filling.passOverBefore();
    }
    Optional<Phrase> before = filling.standsBefore();
    return before.isPresent() && !subjectFollows(before.get(), phrases)
        ? takeSubject(before.get(), object, phrases)
        : verbFirst.take(object, phrases);
  }

  /** «لقاء جمع الوزير بنظيره» (a meeting that brought the minister together with …). */
  private boolean takeObject(Slot object, Optional<Complement> pronoun, List<Complement> phrases) {
    if (pronoun.isEmpty()) {
      return objects.take(object, phrases, 0);
    }
    Unit unit = units.get(pronoun.get().to() - 1);
    filling.use(pronoun.get());
    filling.fill(
        object.role().orElseThrow(), List.of(participants.pronoun(unit, context.antecedent(unit))));
    return true;
  }

  private Optional<Complement> pronoun() {
    return clause.complements().stream()
        .filter(c -> c.link() == Link.PRONOUN && !filling.isUsed(c))
        .findFirst();
  }

  private boolean isPassive() {
    return reading.voice() == Voice.PASSIVE
        && (view.voice().isOnlyPassive() || !view.voice().hasActiveReading());
  }

  private boolean hasAgent() {
    return frame.subjectRole() == SlotRole.S // «لقي الجندي مصرعه بنيران الجيش»: it suffers anyway
        && view.voice().hasPassiveReading()
        && clause.complements().stream().anyMatch(view.voice()::isAgent);
  }

  private boolean subjectFollows(Phrase before, List<Complement> phrases) {
    return !phrases.isEmpty() && subjectFollowsRelative(before, phrases.get(0))
        || !phrases.isEmpty() && returnsInFixedNoun(before)
        || actorFollows(before, phrases)
        || view.saysBehind(phrases);
  }

  /** «هجوم راح ضحيته ستون مدنيا» (an attack to which sixty civilians fell victim): it returns. */
  private boolean returnsInFixedNoun(Phrase before) {
    return participants.of(before).stream().noneMatch(Filler::animate)
        && clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE && filling.isUsed(c))
            .anyMatch(c -> units.get(c.to() - 1).is(Unit.Kind.CLITIC));
  }

  /**
   * «رغم دخول الهدنة حيز التنفيذ، شن الجيش هجوما» (although the truce came into force, the army
   * launched an attack): right behind the verb stands somebody who can act, before it a thing, and
   * the object is accounted for.
   */
  private boolean actorFollows(Phrase before, List<Complement> phrases) {
    int needed = frame.directObject().isPresent() ? 2 : 1;
    return !clause.relative()
        && phrases.size() >= needed
        && phrases.get(0).from() == clause.verb() + 1
        && view.phrases().agrees(phrases.get(0))
        && view.phrases().isAnimate(phrases.get(0))
        && participants.of(before).stream().noneMatch(Filler::animate);
  }

  /** «هجوم استهدف الرئيس السوري» (an attack that hit the Syrian president): what hits is named. */
  private boolean strikes(Phrase before) {
    return kinds.isDestroyer(before.first())
        && Agreement.agrees(before, units.get(clause.verb()), true);
  }

  /** «المنطقة التي احتلها الجيش»: the antecedent is the object, the subject follows the verb. */
  private boolean subjectFollowsRelative(Phrase before, Complement first) {
    if (!clause.relative()) {
      boolean party = view.phrases().namesParty(first) && !strikes(before);
      return view.before().isThing(before) && (party || view.before().tellsOfThingBefore());
    }
    return !Agreement.agrees(before, units.get(clause.verb()), true)
        || view.before().isSaidOfThing(before)
            && view.phrases().agrees(first)
            && view.phrases().isAnimate(first)
        || view.before().isResumed() && view.phrases().agrees(first);
  }

  /** What stands before the verb acts, unless the verb is told of it in the passive. */
  private boolean takeSubject(Phrase before, Optional<Slot> object, List<Complement> phrases) {
    boolean lacksObject = phrases.isEmpty() && object.filter(o -> !o.optional()).isPresent();
    if (lacksObject && view.voice().hasPassiveReading()) {
      return passive.take(object, phrases);
    }
    if (clause.relative() && view.before().isOfMany(before)) {
      return false; // «المناطق التي فرضوا سيطرتهم عليها»: not the areas imposed it
    }
    if (!Agreement.agrees(before, reading, true)) {
      return false; // «السعودية توقع» (Saudi Arabia signs), not توقّع (expected), masculine
    }
    fillSubject(before);
    return object.isEmpty() || objects.take(object.get(), phrases, 0);
  }

  /** A thing before its verb is shown with the phrases that belong to it. */
  private void fillSubject(Phrase phrase) {
    if (kinds.isOfClass(phrase.first(), "@whoever")) {
      return; // «من يدعم الإرهاب» (whoever supports terrorism) names nobody
    }
    List<Filler> parties = participants.of(phrase);
    boolean thing = parties.size() == 1 && !parties.get(0).animate() && !clause.relative();
    Optional<Filler> whole =
        thing ? participants.stretch(phrase.from(), view.startOfVerb()) : Optional.empty();
    filling.fill(frame.subjectRole(), phrase, whole.map(List::of).orElse(parties));
  }
}
