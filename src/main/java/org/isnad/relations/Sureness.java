package org.isnad.relations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.syntax.Sentence;

/** How sure the reading of a clause is, once the places of its frame are filled. */
final class Sureness {

  private final Frame frame;
  private final Sentence sentence;
  private final Participants participants;
  private final PartyKinds kinds;
  private final ClauseView view;
  private final Map<SlotRole, List<Filler>> fillers;
  private final Map<SlotRole, Phrase> phrasesByRole;
  private final boolean passive;
  private final boolean sharedSubject;

  /**
   * @param phrasesByRole the noun phrases that stand in the places
   * @param passive whether the verb was read as a passive
   * @param sharedSubject whether its subject is another verb's
   */
  Sureness(
      Frame frame,
      FrameMatcher.Site site,
      ClauseView view,
      Map<SlotRole, List<Filler>> fillers,
      Map<SlotRole, Phrase> phrasesByRole,
      boolean passive,
      boolean sharedSubject) {
    this.frame = frame;
    this.sentence = site.sentence();
    this.participants = site.participants();
    this.kinds = site.kinds();
    this.view = view;
    this.fillers = fillers;
    this.phrasesByRole = phrasesByRole;
    this.passive = passive;
    this.sharedSubject = sharedSubject;
  }

  /**
   * «اعتقل ثلاثة ناشطين»: people who are no force and no body suffer, where nobody else is named.
   */
  private boolean isPlainPatient() {
    Optional<SlotRole> role = frame.directObject().flatMap(Slot::role);
    Phrase phrase = role.map(phrasesByRole::get).orElse(null);
    if (phrase == null) {
      return frame.kind().speech() == Speech.NONE;
    }
    return !kinds.isBodyOrForce(phrase.first()) && participants.of(phrase).get(0).animate();
  }

  /** What no person is may do what its frame asks for: «غارة تدمر», «سيارة انفجرت», «تقرير ذكر». */
  private boolean maySubject() {
    Phrase phrase = phrasesByRole.get(frame.subjectRole());
    if (frame.subjectRole() != SlotRole.S || phrase == null || isSource()) {
      return frame.subjectRole() != SlotRole.S || phrase != null;
    }
    if (isUnknownName(phrase)) {
      return true;
    }
    boolean asked =
        frame.slots().stream()
            .filter(slot -> slot.is(SlotRole.S))
            .flatMap(slot -> slot.constraints().stream())
            .anyMatch(constraint -> !constraint.negated());
    Phrase.Part part = phrase.first();
    if (frame.kind().isMaterial() && kinds.isAct(part) && !kinds.tellsResult(frame)) {
      return kinds.isDestroyer(part); // «هجوم شنته … السيطرة على»: no taking launches anything
    }
    return asked || frame.slots().stream().anyMatch(Slot::isFixedNoun) || kinds.isDestroyer(part);
  }

  /** «أكدت ساندفين أنها» (Sandven confirmed that): what states a clause, as a name, is somebody. */
  private boolean isUnknownName(Phrase phrase) {
    return frame.kind().speech() == Speech.CLAIM
        && view.hasClause()
        && phrase.first().mention().isEmpty()
        && phrase.first().head().tag().startsWith("NNP");
  }

  /** «عفرين التي باتت تسيطر على» (Afrin, which … now controls): no town seizes anything. */
  private boolean isOnlyPlace() {
    if (!frame.kind().isMaterial()) {
      return false;
    }
    Phrase phrase = phrasesByRole.get(SlotRole.S);
    return phrase == null
        ? fillers.getOrDefault(SlotRole.S, List.of()).stream().anyMatch(this::isTown)
        : phrase
                .first()
                .mention()
                .filter(m -> phrase.first().named() && m.type() == MentionType.LOCATION)
                .isPresent()
            && !participants.standsForState(phrase.first());
  }

  private boolean isTown(Filler party) {
    return party.actor().isEmpty()
        && participants.typeOf(party).filter(MentionType.LOCATION::equals).isPresent();
  }

  /** «ذكر التقرير» (the report said): what words stand in can state. */
  private boolean isSource() {
    Phrase phrase = phrasesByRole.get(frame.subjectRole());
    return phrase != null
        && frame.kind().speech() != Speech.NONE
        && (kinds.isOfClass(phrase.first(), "@media")
            || kinds.isOfClass(phrase.first(), "@report-noun"));
  }

  /**
   * «ليبعدها الحارس» (for the keeper to clear it): a pronoun of which nobody knows whom it means.
   */
  private boolean isUnexplained(Filler party) {
    return party.entity().isEmpty()
        && !party.animate()
        && party.place().filter(p -> p.length() == 1).isPresent()
        && sentence.token(party.place().orElseThrow().from()).isEnclitic()
        && party
            .referent()
            .name()
            .equals(sentence.token(party.place().orElseThrow().from()).form());
  }

  double sureness() {
    double sure = 0.9;
    List<Filler> subjects = fillers.getOrDefault(frame.subjectRole(), List.of());
    if (frame.hasFixedSubject()) {
      sure -= 0.1;
    } else if (passive) {
      sure -= view.voice().isOnlyPassive() ? 0.05 : isPlainPatient() ? 0.15 : 0.4;
    } else if (subjects.isEmpty()) {
      sure -= 0.25;
    } else if (isOnlyPlace()) {
      sure -= 0.3;
    } else if (frame.kind().isMaterial() && view.mayBeOfSomebodyNearer()) {
      sure -= 0.25;
    } else if (!subjects.get(0).animate()
        && !maySubject()
        && !(sharedSubject && kinds.mayStrike(subjects.get(0)))) {
      sure -= 0.3;
    }
    if (fillers.getOrDefault(SlotRole.T, List.of()).stream().anyMatch(this::isUnexplained)) {
      sure -= 0.15;
    }
    if (sharedSubject && frame.kind().isMaterial() && view.mayHaveItsOwnSubject()) {
      sure -= 0.1;
    }
    if (sharedSubject) {
      sure -= !view.joined() ? 0.3 : view.behindSubordinator() ? 0.25 : 0.1;
    }
    return Math.max(0.05, sure);
  }
}
