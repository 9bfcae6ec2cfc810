package org.isnad.relations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.relations.Slot.SlotRole;

/**
 * A frame whose places are filled.
 *
 * @param frame the frame
 * @param trigger the index of the trigger among the units
 * @param ownFrom from where on what stands in its clause is its own: the trigger, or, where the
 *     verb is understood once more («وآخر برصاص», and another by bullets), the unit behind و
 * @param triggerEnd the index behind its last unit: an object pronoun belongs to it
 * @param lemma the verb or noun, plain
 * @param fillers who fills each role
 * @param content the units of its complement, where it has one: what is said, asked, charged
 * @param passive whether it was read as a passive
 * @param sure how sure the reading is, 0 to 1, before calibration
 */
record Match(
    Frame frame,
    int trigger,
    int ownFrom,
    int triggerEnd,
    String lemma,
    Map<SlotRole, List<Filler>> fillers,
    Optional<Content> content,
    boolean passive,
    double sure) {

  /**
   * The units of a complement that may tell events of its own.
   *
   * @param from its first unit, a preposition included
   * @param to the unit behind it
   */
  record Content(int from, int to) {
    boolean holds(int unit) {
      return from <= unit && unit < to;
    }
  }

  Match(
      Frame frame,
      int trigger,
      int triggerEnd,
      String lemma,
      Map<SlotRole, List<Filler>> fillers,
      Optional<Content> content,
      boolean passive,
      double sure) {
    this(frame, trigger, trigger, triggerEnd, lemma, fillers, content, passive, sure);
  }

  /** The same, of what stands behind a unit. */
  Match behind(int unit) {
    return new Match(frame, trigger, unit, triggerEnd, lemma, fillers, content, passive, sure);
  }

  Match {
    Map<SlotRole, List<Filler>> copy = new EnumMap<>(SlotRole.class);
    fillers.forEach((role, parties) -> copy.put(role, List.copyOf(parties)));
    fillers = Map.copyOf(copy);
  }

  List<Filler> of(SlotRole role) {
    return fillers.getOrDefault(role, List.of());
  }

  /**
   * Who does what its complement names but gives no subject: the accused in «اتهم س ص بفعل كذا» (S
   * accused T of doing), the promiser in «تعهد س بفعل كذا» (S promised to do); nobody in «طالب س
   * بفعل كذا» (S demanded that it be done).
   */
  List<Filler> controller() {
    return switch (frame.kind().control()) {
      case SUBJECT -> of(SlotRole.S);
      case TARGET -> of(SlotRole.T);
      case NONE -> List.of();
    };
  }
}
