package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Unit.Kind;

/** Fills subject and object of a verb before which neither stands: «قصفت روسيا المدينة». */
final class VerbFirst {

  private final Frame frame;
  private final List<Unit> units;
  private final ClauseView view;
  private final Filling filling;
  private final DirectObjects objects;
  private final UnderstoodSubject understood;
  private final PassiveReading passive;

  VerbFirst(
      FrameOnClause tried,
      Filling filling,
      DirectObjects objects,
      UnderstoodSubject understood,
      PassiveReading passive) {
    this.frame = tried.frame();
    this.units = tried.units();
    this.view = tried.view();
    this.filling = filling;
    this.objects = objects;
    this.understood = understood;
    this.passive = passive;
  }

  /**
   * @param object the place of the frame's first object, where it has one
   * @param phrases the noun phrases behind the verb
   * @return whether all is filled that the frame must have
   */
  boolean take(Optional<Slot> object, List<Complement> phrases) {
    if (phrases.isEmpty()) {
      return takeNothing(object);
    }
    return object.isPresent()
        ? take(object.get(), phrases)
        : takeSubject(phrases.get(0)); // the verb has no object
  }

  private boolean takeNothing(Optional<Slot> object) {
    boolean mustHaveObject = object.filter(slot -> !slot.optional()).isPresent();
    boolean suffers =
        object.isEmpty() ? passive.isImpersonal() : mustHaveObject && passive.suffersToo();
    if (suffers) {
      return passive.take(object, List.of());
    }
    understood.take();
    return !mustHaveObject;
  }

  private boolean takeSubject(Complement first) {
    if (view.phrases().agrees(first)) {
      filling.fillSubject(first);
    } else {
      understood.take();
    }
    return true;
  }

  private boolean take(Slot object, List<Complement> phrases) {
    Complement first = phrases.get(0);
    boolean agrees = view.phrases().agrees(first);
    boolean known = // «قرارا أعفى بموجبه الوزير» (a decree by which he dismissed the minister)
        phrases.size() > 1
            ? isNamedByPronoun()
            : view.before().isTextOfSomebody() && !understood.parties().isEmpty();
    if (known) {
      return takeObject(object, phrases, true);
    }
    if (agrees && phrases.size() > 1 && view.voice().isDoneTo(phrases)) {
      return passive.take(Optional.of(object), phrases.subList(0, 1));
    }
    if (agrees && phrases.size() > 1 && view.phrases().canBeObject(object, phrases.get(1))) {
      filling.fillSubject(first);
      return objects.take(object, phrases, 1);
    }
    boolean newSubject =
        view.isNewSubject(phrases)
            || first
                .phrase()
                .filter(p -> view.phrases().isWrittenIn(NounCase.NOMINATIVE, p))
                .isPresent();
    boolean acts = !(agrees && newSubject) && !understood.parties().isEmpty();
    if (agrees && object.optional() && !acts) {
      filling.fillSubject(first);
      return true;
    }
    return takeObject(object, phrases, acts);
  }

  /** «قالت تونس إنها منحت مالي مساعدات» (said that it had given Mali aid): she gives, not Mali. */
  private boolean isNamedByPronoun() {
    int pronoun = view.startOfVerb() - 1;
    return Unit.isAt(units, pronoun, Kind.CLITIC)
        && Unit.isAt(units, pronoun - 1, Kind.COMPLEMENTIZER)
        && !understood.parties().isEmpty();
  }

  /**
   * The first phrase is no subject: it is the object of whoever acted before, or of a passive.
   *
   * @param acts whether somebody did
   */
  private boolean takeObject(Slot object, List<Complement> phrases, boolean acts) {
    Phrase first = phrases.get(0).phrase().orElseThrow();
    boolean patient = !object.optional() && view.phrases().isWrittenIn(NounCase.NOMINATIVE, first);
    if (patient && view.voice().mayBePassive(phrases)) {
      // «أصيب راكب وجرح شرطيان» (and two policemen were wounded)
      return passive.take(Optional.of(object), phrases);
    }
    if (acts) {
      if (view.phrases().agrees(phrases.get(0)) && isSubjectBefore(phrases)) {
        return false;
      }
      understood.take();
      return objects.take(object, phrases, 0);
    }
    if (view.phrases().isWrittenIn(NounCase.OBLIQUE, first)) {
      return objects.take(object, phrases, 0); // «وقتل جنديين» (and killed two soldiers)
    }
    return view.voice().mayBePassive(phrases) && passive.take(Optional.of(object), phrases);
  }

  /**
   * «وأقر الدستور إنشاء المجلس» (the constitution set up the council): of two bare noun phrases the
   * first, if it is definite, is the subject, whether the frame can do with it or not.
   */
  private boolean isSubjectBefore(List<Complement> phrases) {
    Optional<Phrase> second = phrases.size() < 2 ? Optional.empty() : phrases.get(1).phrase();
    Phrase first = phrases.get(0).phrase().orElseThrow();
    return frame.directObjects().size() == 1
        && first.first().definite()
        && !first.first().named()
        && phrases.size() == 2
        && phrases.get(0).to() == phrases.get(1).from()
        && !view.phrases().isWrittenIn(NounCase.OBLIQUE, first)
        && second
            .filter(p -> !p.first().definite() || !p.isAdverbial())
            .filter(p -> units.get(p.from()).is(Kind.NOUN))
            .isPresent();
  }
}
