package org.isnad.relations;

import java.util.List;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Slot.SlotRole;

/** Fills the places of the objects, in their order, with noun phrases that no preposition marks. */
final class DirectObjects {

  private final Frame frame;
  private final PartyKinds kinds;
  private final ClauseView view;
  private final Filling filling;
  private final WholeComplements whole;

  DirectObjects(FrameOnClause tried, Filling filling, WholeComplements whole) {
    this.frame = tried.frame();
    this.kinds = tried.kinds();
    this.view = tried.view();
    this.filling = filling;
    this.whole = whole;
  }

  /**
   * Fills a place, and those behind it, with the phrases from {@code index} on.
   *
   * @return whether all are filled that the frame must have
   */
  boolean take(Slot slot, List<Complement> phrases, int index) {
    if (index >= phrases.size()) {
      return slot.optional();
    }
    Complement complement = phrases.get(index);
    Phrase phrase = complement.phrase().orElseThrow();
    boolean subject =
        !filling.isPassive() && view.phrases().isWrittenIn(NounCase.NOMINATIVE, phrase);
    if (subject || !kinds.meets(phrase.first(), slot.constraints())) {
      return slot.optional(); // «في كمين نصبه مسلحون»: gunmen, nobody killed them
    }
    filling.use(complement);
    fill(slot.role().orElseThrow(), complement, phrase);
    return takeBehind(slot, phrases, index + 1);
  }

  private void fill(SlotRole role, Complement complement, Phrase phrase) {
    boolean asItStands =
        role == SlotRole.C || role == SlotRole.TOPIC || kinds.isOfClass(phrase.first(), "@whoever");
    if (asItStands) {
      whole.fill(role, complement);
    } else {
      filling.fill(role, phrase);
    }
  }

  /** «منح البنك تونس قرضا»: some verbs take two objects; as {@link #take}, of the second. */
  boolean takeBehind(Slot first, List<Complement> phrases, int index) {
    List<Slot> objects = frame.directObjects();
    int next = objects.indexOf(first) + 1;
    return next == 0 || next >= objects.size() || take(objects.get(next), phrases, index);
  }
}
