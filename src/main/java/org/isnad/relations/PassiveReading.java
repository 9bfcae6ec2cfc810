package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.Slot.Constraint;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;

/** Reads a verb as a passive: its grammatical subject is the frame's object. */
final class PassiveReading {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final Context context;
  private final Participants participants;
  private final PartyKinds kinds;
  private final ClauseView view;
  private final Filling filling;
  private final DirectObjects objects;
  private final UnderstoodSubject understood;

  PassiveReading(
      FrameOnClause tried, Filling filling, DirectObjects objects, UnderstoodSubject understood) {
    this.clause = tried.clause();
    this.reading = tried.reading();
    this.frame = tried.frame();
    this.context = tried.context();
    this.participants = tried.participants();
    this.kinds = tried.kinds();
    this.view = tried.view();
    this.filling = filling;
    this.objects = objects;
    this.understood = understood;
  }

  /**
   * Fills agent and object.
   *
   * @param object the place of the frame's first object, where it has one
   * @param phrases the noun phrases that are left
   * @return whether all is filled that the frame must have
   */
  boolean take(Optional<Slot> object, List<Complement> phrases) {
    filling.readAsPassive();
    takeAgent();
    return object.isPresent()
        ? takeObject(object.get(), phrases)
        : frame.slots().stream().anyMatch(slot -> slot.link() != Slot.Link.DIRECT);
  }

  void takeAgent() {
    for (Complement complement : clause.complements()) {
      if (view.voice().isAgent(complement) && complement.phrase().isPresent()) {
        filling.use(complement);
        filling.fill(SlotRole.S, participants.of(complement.phrase().get()));
      }
    }
  }

  private boolean takeObject(Slot object, List<Complement> phrases) {
    SlotRole role = object.role().orElseThrow();
    List<Constraint> asked = object.constraints();
    Optional<Phrase> before = filling.standsBefore();
    if (before.isPresent() && !view.before().tellsOfThingBefore()) {
      filling.fill(role, participants.of(before.get()));
      return kinds.meets(before.get().first(), asked)
          && objects.takeBehind(object, phrases, 0); // «سيدة تدعى ليلى»: called Layla
    }
    List<Filler> shared = phrases.isEmpty() ? context.sharedSubject(clause) : List.of();
    if (!shared.isEmpty() && shared.stream().allMatch(party -> kinds.isKnownAs(party, asked))) {
      filling.fill(role, shared.stream().map(Filler::continued).toList());
      return true; // «قتلوا أو أصيبوا»: were killed or wounded
    }
    return objects.take(object, phrases, 0);
  }

  /** «الذي حكم عليه بالسجن» (who was sentenced to prison): of a verb that takes no object. */
  boolean isImpersonal() {
    boolean ofAddressee = filling.has(SlotRole.R); // «نقل عن كيم» (was reported of Kim)
    boolean ofAntecedent =
        filling.nounStandsBefore() && filling.has(SlotRole.T) && !view.voice().hasObjectPronoun();
    return view.voice().hasPassiveReading()
        && (ofAddressee || ofAntecedent || isUsuallyPassive() || isOfNobodyHere());
  }

  /** «يرعى القس الكنيسة، وقد اعتقل في مايو» (…and was arrested): without an object, he suffers. */
  boolean suffersToo() {
    List<Filler> shared = context.sharedSubject(clause);
    return frame.kind().isMaterial()
        && view.voice().hasPassiveReading()
        && reading.tense() == VerbReading.Tense.PERFECT
        && !clause.relative()
        && shared.size() == 1
        && shared.get(0).animate()
        && shared.get(0).place().isPresent()
        && shared.get(0).referent().fits(reading.gender(), reading.number())
        && participants.typeOf(shared.get(0)).filter(MentionType.PERSON::equals).isPresent();
  }

  /** «وقبض على رجل» (a man was arrested): in its own sentence nobody has acted. */
  private boolean isOfNobodyHere() {
    return frame.kind().isMaterial()
        && filling.has(SlotRole.T)
        && reading.gender() == Gender.MASCULINE
        && reading.number() == VerbReading.Number.SINGULAR
        && understood.parties().stream().allMatch(party -> party.place().isEmpty());
  }

  /** «وقد حكم على الرسامة بالسجن» (the painter was sentenced): no subject that judges is known. */
  private boolean isUsuallyPassive() {
    Optional<Slot> subject =
        frame.slots().stream().filter(slot -> slot.is(frame.subjectRole())).findFirst();
    return subject.filter(Slot::optional).isPresent()
        && filling.has(SlotRole.T)
        && understood.parties().stream()
            .noneMatch(party -> kinds.isKnownAs(party, subject.get().constraints()));
  }
}
