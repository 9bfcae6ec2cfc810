package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;

/**
 * Whether an event noun with its places filled tells an event at all: nouns name events more
 * loosely than verbs do.
 */
final class NominalSense {

  /** «الهجوم على السوق» (the attack on the market): what is struck, though it can't act. */
  private static final List<Slot.Constraint> STRUCK =
      Stream.of("@place-noun", "@kind-of-place", "@vehicle")
          .map(name -> new Slot.Constraint(name, false))
          .toList();

  private final NounSite site;
  private final Frame frame;
  private final Nominal nominal;
  private final NominalFillers filled;

  NominalSense(NounSite site, Frame frame, Nominal nominal, NominalFillers filled) {
    this.site = site;
    this.frame = frame;
    this.nominal = nominal;
    this.filled = filled;
  }

  /** Whether those who fill the places are such as the frame asks for. */
  boolean constraintsHold() {
    for (Slot slot : frame.slots()) {
      if (slot.constraints().isEmpty() || slot.link() == Slot.Link.WRITTEN) {
        continue;
      }
      SlotRole role = slot.role().orElse(SlotRole.S);
      boolean filledByGenitive =
          nominal.genitive().isPresent() && nominal.genitive().equals(filled.find(role));
      if (filledByGenitive
          && nominal.genitivePhrase().isPresent()
          && !site.kinds().meets(nominal.genitivePhrase().get().first(), slot.constraints())) {
        return false;
      }
      if (filledByGenitive
          && nominal.genitivePhrase().isEmpty()
          && saysWhatItIs(frame, slot)
          && !site.kinds().isKnownToBe(nominal.genitive().get().get(0), slot.constraints())) {
        return false; // «تسليمه» (handing him over): he is no weapon
      }
      if (filledByGenitive
          && nominal.genitivePhrase().isEmpty()
          && nominal.genitive().get().get(0).entity().isPresent()
          && !site.kinds().mayMeet(nominal.genitive().get().get(0), slot.constraints())) {
        return false; // «تحريرها» (its liberation), of a town, releases nobody
      }
      if (!filled.has(role)
          && !slot.optional()
          && !slot.is(SlotRole.S)
          && (!actsAlone() || saysWhatItIs(frame, slot))) {
        return false;
      }
    }
    return true;
  }

  /** Without what it asks for, aid or arms, the frame is another's. */
  static boolean saysWhatItIs(Frame frame, Slot slot) {
    List<String> asked =
        slot.constraints().stream().filter(c -> !c.negated()).map(Slot.Constraint::name).toList();
    return !asked.isEmpty()
        && frame.trigger() == TriggerKind.VERB
        && asked.stream().allMatch(name -> name.startsWith("@") && !name.equals("@person-noun"));
  }

  /** «قصف إسرائيلي» (Israeli shelling): it says who, not whom. */
  private boolean actsAlone() {
    return frame.trigger() == TriggerKind.VERB
        && !frame.tellsNothing()
        && !filled.isControlled()
        && filled.of(SlotRole.S).stream().anyMatch(Filler::animate);
  }

  /** Whether the noun tells an event, by who is known to take part. */
  boolean tellsEnough() {
    List<Filler> subjects = filled.of(SlotRole.S);
    List<Filler> patients = filled.of(SlotRole.T);
    boolean actor = subjects.stream().anyMatch(Filler::animate);
    boolean patient = patients.stream().anyMatch(Filler::animate);
    if (filled.isOwnAct() || frame.tellsNothing()) {
      return true;
    }
    if (frame.kind().reciprocal()) {
      return actor
          && !isHeldAtGenitive(subjects, patients)
          && (subjects.size() > 1 || !patients.isEmpty() || hasComplement() || meetsAlone());
    }
    if (nominal.genitive().isPresent()
        && tellsOfPatientOnly()
        && (patient || isOfItsKind(patients))) {
      return true;
    }
    if (isSent()) {
      return true;
    }
    if (isWrittenPatient(patients) || frame.trigger() == TriggerKind.LIGHT && patient) {
      return true;
    }
    if (isConstrainedObject() || filled.isControlled() && actor && needsNoObject()) {
      return true;
    }
    boolean urged = patient && filled.has(SlotRole.C); // «حث الصين على التفاوض»
    return urged || actor && (patient || hasComplement() || !filled.isControlled());
  }

  /** «رفع الحظر عن الرواية», «تشكيل حكومة»: the lexicon says what such an act is done to. */
  private boolean isConstrainedObject() {
    Optional<Slot> object = frame.directObject();
    return frame.trigger() == TriggerKind.VERB
        && nominal.genitivePhrase().isPresent()
        && nominal.genitive().isPresent()
        && object
            .flatMap(Slot::role)
            .filter(role -> nominal.genitive().equals(filled.find(role)))
            .isPresent()
        && object.orElseThrow().constraints().stream().anyMatch(c -> !c.negated());
  }

  /** «دعت أنصارها إلى التظاهر» (…to demonstrate): who demonstrates does it to nobody. */
  private boolean needsNoObject() {
    return frame.directObject().isEmpty()
        && frame.kind().speech() == Speech.NONE
        && frame.slots().stream().allMatch(slot -> slot.optional() || slot.is(SlotRole.S));
  }

  /** «قمة سنغافورة», «محادثات جنيف»: a state or town alone is where parties met. */
  private boolean isHeldAtGenitive(List<Filler> subjects, List<Filler> patients) {
    return subjects.size() == 1
        && patients.isEmpty()
        && nominal
            .genitivePhrase()
            .map(Phrase::first)
            .filter(Phrase.Part::named)
            .flatMap(Phrase.Part::mention)
            .filter(m -> m.type() == MentionType.COUNTRY || m.type() == MentionType.LOCATION)
            .isPresent();
  }

  /** «اجتماع المجلس لبحث» (the council's meeting to discuss): many who are named as one. */
  private boolean meetsAlone() {
    return !filled.isControlled() && frame.slots().stream().noneMatch(s -> s.is(SlotRole.T));
  }

  /** «السيطرة على المدينة», «القبض على المتهم»: the preposition says to whom it is done. */
  private boolean isWrittenPatient(List<Filler> patients) {
    return !filled.isControlled()
        && frame.kind().isMaterial()
        && frame.slots().stream()
            .anyMatch(s -> s.is(SlotRole.T) && s.link() == Slot.Link.WRITTEN && !s.optional())
        && !patients.isEmpty()
        && (isOfWrittenKind()
            || patients.stream()
                .anyMatch(
                    p ->
                        p.animate()
                            || p.entity().isPresent()
                            || site.isPronoun(p)
                            || site.kinds().isKnownToBe(p, STRUCK)));
  }

  /** «قصف على مخيم» (shelling of a camp): the lexicon says what stands behind the preposition. */
  private boolean isOfWrittenKind() {
    return frame.slots().stream()
        .filter(s -> s.is(SlotRole.T) && s.link() == Slot.Link.WRITTEN && !s.optional())
        .flatMap(s -> s.constraints().stream())
        .anyMatch(constraint -> !constraint.negated());
  }

  /** «قصف المستشفى» (the shelling of the hospital): the lexicon says what it is done to. */
  private boolean isOfItsKind(List<Filler> patients) {
    return !patients.isEmpty()
        && nominal.genitivePhrase().isPresent() // «إصابتها» may be anybody's or anything's
        && frame.slots().stream()
            .filter(slot -> slot.is(SlotRole.T))
            .flatMap(slot -> slot.constraints().stream())
            .anyMatch(constraint -> !constraint.negated());
  }

  /** «شحنة أسلحة إلى ليبيا» (a shipment of arms to Libya): what, and to whom, is all there is. */
  private boolean isSent() {
    return frame.trigger() == TriggerKind.NOUN
        && !frame.has(SlotRole.S)
        && !frame.has(SlotRole.T)
        && tellsOfPatientOnly()
        && nominal.complements().stream().findFirst().filter(this::isRecipient).isPresent()
        && filled.of(SlotRole.R).stream().anyMatch(Filler::animate);
  }

  private boolean isRecipient(Complement complement) {
    return frame.slots().stream()
        .anyMatch(slot -> slot.is(SlotRole.R) && slot.isWrittenBehind(complement.preposition()));
  }

  /** «مقتل جنديين» (the killing of two soldiers): who did it is often not said. */
  private boolean tellsOfPatientOnly() {
    return frame.trigger() == TriggerKind.NOUN
        ? frame.slots().stream()
            .allMatch(
                slot ->
                    slot.optional()
                        || slot.is(SlotRole.T)
                        || slot.role().filter(filled::has).isPresent())
        : frame.genitive().equals(List.of(SlotRole.T));
  }

  private boolean hasComplement() {
    return filled.has(SlotRole.T) || filled.has(SlotRole.C) || filled.has(SlotRole.R);
  }

  /** How sure the reading is, 0 to 1. */
  double sureness() {
    double sure = 0.7;
    List<Filler> subjects = filled.of(SlotRole.S);
    if (subjects.isEmpty()) {
      sure -= 0.05;
    } else if (!subjects.get(0).animate()) {
      sure -= 0.2;
    }
    return filled.isControlled() ? sure - 0.05 : sure;
  }
}
