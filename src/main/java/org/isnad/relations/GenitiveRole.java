package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;

/** What the genitive behind a masdar is: who acts, or to whom it is done. */
final class GenitiveRole {

  private final NounSite site;
  private final Control control;
  private final int masdar;
  private final Frame frame;
  private final Nominal nominal;
  private final NominalFillers filled;

  GenitiveRole(
      NounSite site,
      Control control,
      int masdar,
      Frame frame,
      Nominal nominal,
      NominalFillers filled) {
    this.site = site;
    this.control = control;
    this.masdar = masdar;
    this.frame = frame;
    this.nominal = nominal;
    this.filled = filled;
  }

  /**
   * Where the genitive may be subject or object: the object, if the word that governs the masdar
   * says who acts («تعتزم الحكومة دعوة الأحزاب», plans to invite the parties); else the subject, if
   * it can act and another phrase is the object.
   */
  SlotRole of(Optional<SlotRole> objectRole) {
    List<SlotRole> roles = frame.genitive();
    if (objectRole.isPresent() && nominal.isDone() && roles.contains(objectRole.get())) {
      return objectRole.get(); // «تم استهداف ثلاثة لدورهم» (were targeted for their part)
    }
    if (objectRole.isPresent() && isLent() && !objectFollows()) {
      return objectRole.get();
    }
    if (isPluralOfSpeech()) {
      return roles.get(0);
    }
    boolean canAct = // «لانتقاده المدير» (for his criticising …): whoever he is
        nominal.genitive().filter(parties -> parties.get(0).animate()).isPresent()
            || nominal.genitivePhrase().isEmpty() && nominal.accusativeFollows();
    if (isPlaceLeft(objectRole)) {
      return objectRole.orElseThrow();
    }
    if (roles.size() == 1) {
      boolean follows =
          nominal.partyFollows()
              && nominal.complements().stream()
                  .findFirst()
                  .filter(c -> filled.isFree(c) || filled.isObject(c) || !filled.has(SlotRole.C))
                  .isPresent();
      boolean acts = roles.get(0) == SlotRole.T && canAct && follows;
      return acts ? SlotRole.S : roles.get(0); // «إقالة ترامب لمستشاره»: his sacking of
    }
    return canAct && objectRole.isPresent() && objectFollows() ? roles.get(0) : roles.get(1);
  }

  /** «تهديدات الرئيس» (the president's threats): what is counted has somebody who makes it. */
  private boolean isPluralOfSpeech() {
    Unit noun = site.units().get(masdar);
    return frame.kind().speech() != Speech.NONE
        && frame.genitive().equals(List.of(SlotRole.S, SlotRole.T))
        && noun.head().tag().endsWith("NNS")
        && noun.head().form().endsWith("ات")
        && nominal.genitive().filter(parties -> parties.get(0).animate()).isPresent();
  }

  /** «تحرير المدينة بداية للحل» (freeing the town is a beginning): no beginning is freed. */
  private boolean mayBeObject(Complement complement) {
    List<Slot.Constraint> asked = frame.directObject().map(Slot::constraints).orElse(List.of());
    return complement
        .phrase()
        .map(phrase -> phrase.first().named() || site.kinds().meets(phrase.first(), asked))
        .orElse(true);
  }

  /** «مغادرة البلاد» (leaving the country): of a verb that has a place as its object. */
  private boolean isPlaceLeft(Optional<SlotRole> objectRole) {
    return objectRole.filter(SlotRole.L::equals).isPresent()
        && !objectFollows()
        && nominal
            .genitivePhrase()
            .filter(
                p ->
                    site.kinds().meets(p.first(), frame.directObject().orElseThrow().constraints()))
            .isPresent();
  }

  /** Whether somebody else than the genitive is known to act, by the word that governs. */
  private boolean isLent() {
    List<Filler> lent = control.intenderOf(masdar);
    List<Filler> joint = lent.isEmpty() ? control.controllerOfJoint(masdar) : lent;
    if (!joint.isEmpty() && nominal.genitivePhrase().isEmpty()) { // «بتسليح المتشددين ومساعدتهم»
      return nominal.genitive().filter(owner -> !NominalControl.isSame(joint, owner)).isPresent()
          && lent.isEmpty();
    }
    return !lent.isEmpty()
        && nominal
            .genitivePhrase()
            .filter(
                phrase ->
                    site.kinds()
                        .meets(
                            phrase.first(),
                            frame.directObject().map(Slot::constraints).orElse(List.of())))
            .filter(phrase -> !NominalControl.isSame(lent, site.participants().of(phrase)))
            .isPresent();
  }

  /** «اتهام واشنطن لموسكو»: right behind the genitive stands the object. */
  private boolean objectFollows() {
    return nominal.complements().stream()
        .findFirst()
        .filter(
            c ->
                filled.isObject(c)
                    || (nominal.isAccusative(c) || nominal.isDative(c)) && mayBeObject(c))
        .isPresent();
  }
}
