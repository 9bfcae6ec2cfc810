package org.isnad.relations;

import java.util.List;
import org.isnad.MentionType;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;

/** Who acts in a verb behind which no subject is named: whoever acted in the verbs before. */
final class UnderstoodSubject {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final Context context;
  private final Participants participants;
  private final PartyKinds kinds;
  private final ClauseView view;
  private final Filling filling;

  UnderstoodSubject(FrameOnClause tried, Filling filling) {
    this.clause = tried.clause();
    this.reading = tried.reading();
    this.frame = tried.frame();
    this.context = tried.context();
    this.participants = tried.participants();
    this.kinds = tried.kinds();
    this.view = tried.view();
    this.filling = filling;
  }

  /** Makes them the subject, unless the verb may be a passive that is told of somebody else. */
  void take() {
    List<Filler> understood = parties();
    boolean byThing = understood.stream().anyMatch(kinds::mayStrike);
    boolean unknown =
        frame.kind().isMaterial()
            && view.voice().hasPassiveReading()
            && (view.behindSubordinator() || view.isConsequence() && !byThing);
    if (!unknown && !understood.isEmpty()) {
      filling.shareSubject(understood);
    }
  }

  /** Whoever acts in the verbs before, if this reading of the verb agrees with him. */
  List<Filler> parties() {
    boolean ofAnother =
        view.before().tellsOfThingBefore()
            && !view.phrases().objectFollows()
            && !view.before().isTextOfSomebody();
    if (filling.nounStandsBefore() && !view.voice().hasObjectPronoun() || ofAnother) {
      return List.of(); // «القافلة التي قتل فيها سبعة جنود»: nobody from outside killed them
    }
    List<Filler> shared = offered();
    if (shared.stream().anyMatch(party -> kinds.isExcluded(frame, party))) {
      return List.of(); // «واستُهدف علماء بتفجير وأسفر عن»: no people result in anything
    }
    boolean fits = shared.stream().noneMatch(this::isManPerhaps) && agree(shared);
    return fits ? shared : List.of();
  }

  private List<Filler> offered() {
    List<Filler> shared = context.sharedSubject(clause);
    return shared.isEmpty() && frame.kind().isMaterial()
        ? context.joinedThing(clause).filter(kinds::mayStrike).map(List::of).orElse(shared)
        : shared;
  }

  private boolean agree(List<Filler> shared) {
    return shared.size() > 1
        || view.isParticiple()
        || reading.person() == VerbReading.Person.FIRST
        || shared.stream().allMatch(p -> p.referent().fits(reading.gender(), reading.number()));
  }

  /**
   * «قال الزياني إن … من المناطق التي تحتلها» (…from the areas that it occupies): what a feminine
   * verb of a relative clause tells of violence, no person did of whom one only knows the name.
   */
  private boolean isManPerhaps(Filler party) {
    return frame.kind().isMaterial()
        && reading.gender() == Gender.FEMININE
        && clause.relative()
        && party.referent().gender().isEmpty()
        && participants.typeOf(party).filter(MentionType.PERSON::equals).isPresent();
  }
}
