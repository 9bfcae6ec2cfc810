package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.text.Letters;

/**
 * Gives an event noun that names nobody who acts the one whom the sentence lends it: «حاول الجيش
 * احتلال المدينة» (the army tried to occupy the town).
 */
final class NominalControl {

  private final NounSite site;
  private final Told told;
  private final Control control;
  private final int masdar;
  private final Frame frame;
  private final Nominal nominal;
  private final NominalFillers filled;

  NominalControl(
      NounSite site,
      NounMatcher.Surroundings surroundings,
      int masdar,
      Frame frame,
      Nominal nominal,
      NominalFillers filled) {
    this.site = site;
    this.told = surroundings.told();
    this.control = surroundings.control();
    this.masdar = masdar;
    this.frame = frame;
    this.nominal = nominal;
    this.filled = filled;
  }

  /** «اتهمت س ص بتقديم…»: the masdar at the head of a complement takes its subject from above. */
  void fill() {
    if (isWhomToMeet()) {
      List<Filler> controller = controllerOf(masdar, isPurposive(masdar));
      boolean others = !isSame(controller, filled.of(SlotRole.S));
      if (others && !controller.isEmpty()) {
        filled.control();
        filled.put(SlotRole.T, filled.of(SlotRole.S));
        filled.put(SlotRole.S, controller);
      }
      return;
    }
    if (filled.has(SlotRole.S) && !isUnknownOwner()) {
      return;
    }
    // «أكدت الوزارة مقتل ثلاثة»: the ministry killed nobody; «حاول الجيش احتلال المدينة»: the
    // army
    boolean ofPatient =
        frame.trigger() == TriggerKind.NOUN
            && !frame.has(SlotRole.S)
            && site.lexicon().isOfClass("@casualty", site.units().get(masdar).nounKey());
    List<Filler> controller =
        ofPatient && !control.isDenied(masdar)
            ? told.raisedTo(masdar)
            : controllerOf(masdar, isPurposive(masdar));
    boolean own = isSame(controller, filled.of(SlotRole.T));
    boolean reason = // «أحيل إلى المحكمة لاتهامه بالسرقة» (tried for being accused of): by others
        isPurposive(masdar)
            && frame.kind().speech() != Speech.NONE
            && nominal.genitivePhrase().isEmpty()
            && nominal.genitive().isPresent()
            && nominal.genitive().equals(filled.find(SlotRole.T));
    if (reason) {
      return;
    }
    Optional<Filler> accuser = own ? control.accuserOf(masdar) : Optional.empty();
    if (accuser.isPresent() && hasPronounForPatient()) {
      filled.control(); // «اتهمت موسكو لندن بشن حملة ضدها» (of a campaign against her): Moscow
      filled.put(SlotRole.T, List.of(accuser.get()));
      filled.put(SlotRole.S, controller);
    } else if (own) {
      filled.put(
          SlotRole.S,
          filled.find(SlotRole.T).orElse(controller)); // «أقر بخسارته»: admitted his own defeat
      filled.remove(SlotRole.T);
      filled.ownAct();
    } else if (!controller.isEmpty()) {
      filled.control();
      filled.put(SlotRole.S, controller);
    }
  }

  /**
   * «يتوجه الوزير إلى إسرائيل للقاء رئيسها» (is going to Israel to meet its president): of what
   * somebody does with another, the genitive is that other.
   */
  private boolean isWhomToMeet() {
    return frame.kind().reciprocal()
        && !filled.has(SlotRole.T)
        && nominal.genitivePhrase().filter(this::mayBeObject).isPresent()
        && nominal.genitive().equals(filled.find(SlotRole.S))
        && filled.of(SlotRole.S).get(0).animate()
        && (isPurposive(masdar) || !told.raisedTo(masdar).isEmpty());
  }

  private boolean mayBeObject(Phrase genitive) {
    return genitive.parts().size() == 1
        && frame.slots().stream()
            .filter(slot -> slot.is(SlotRole.T) && slot.link() == Slot.Link.DIRECT)
            .anyMatch(slot -> site.kinds().meets(genitive.first(), slot.constraints()));
  }

  private boolean hasPronounForPatient() {
    return nominal.genitivePhrase().isEmpty()
        && nominal.genitive().isEmpty()
        && filled.of(SlotRole.T).stream().allMatch(site::isPronoun);
  }

  /** «اعتذر الموظف لانتقاده المدير» (the clerk apologised for his criticising): the clerk. */
  private boolean isUnknownOwner() {
    return isPurposive(masdar)
        && nominal.genitivePhrase().isEmpty()
        && nominal.genitive().equals(filled.find(SlotRole.S))
        && nominal.genitive().get().stream().allMatch(party -> party.entity().isEmpty());
  }

  /** «استعمل الجيش الغاز لتفريق المحتجين» (…to disperse the protesters): what it is done for. */
  private boolean isPurposive(int masdar) {
    return masdar > 0
        && site.units().get(masdar - 1).is(Kind.PREPOSITION)
        && site.lexicon().isOfClass("@purposive", Letters.key(site.units().get(masdar - 1).word()));
  }

  /** «أقر بإصابة خمسة» (admitted that five were wounded): who says so wounded nobody. */
  private List<Filler> controllerOf(int masdar, boolean purpose) {
    List<Filler> controller =
        site.lexicon().isOfClass("@casualty", site.units().get(masdar).nounKey())
            ? control.controllerBesideSpeaker(masdar)
            : control.controllerOf(masdar);
    return controller.isEmpty() && purpose ? control.actorOf(masdar) : controller;
  }

  static boolean isSame(List<Filler> some, List<Filler> others) {
    return some.size() == 1
        && others.size() == 1
        && some.get(0).entity().isPresent()
        && some.get(0).entity().equals(others.get(0).entity());
  }
}
