package org.isnad.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.relations.Slot.Link;
import org.isnad.text.DataTable.Row;

/** What the cells of a line of {@code lexicon/predicates.tsv} must have to do with each other. */
final class FrameCheck {

  private static final Set<Link> STAND_ON_NOUN =
      Set.of(Link.GENITIVE, Link.NISBA, Link.CLAUSE, Link.DESCRIBED);

  private FrameCheck() {}

  /**
   * @throws IllegalArgumentException saying what doesn't fit
   */
  static void check(Row row, List<Slot> slots, List<String> participles) {
    String kind = row.get("kind");
    boolean fixed = slots.stream().anyMatch(Slot::isFixedNoun);
    boolean masdar = !row.list("masdar").isEmpty();
    refuseIf(kind.equals("light") && !fixed, "a light verb's frame needs its noun, as in =محادثات");
    refuseIf(kind.equals("verb") && fixed, "a frame with a fixed noun is of kind light");
    refuseIf(
        kind.equals("verb") && slots.stream().anyMatch(FrameCheck::standsOnNoun),
        "a verb has no genitive, no nisba and no clause");
    refuseIf(
        kind.equals("verb") && masdar == row.get("genitive").isEmpty(),
        "masdar and genitive go together; give both or neither");
    refuseIf(
        kind.equals("light") && !row.get("genitive").isEmpty(),
        "the genitive of a light verb's masdar is its noun");
    refuseIf(kind.equals("noun") && masdar, "only verbs have masdars");
    refuseIf(!kind.equals("verb") && !participles.isEmpty(), "only verbs have participles");
    Set<String> roles = new HashSet<>();
    slots.forEach(slot -> slot.role().ifPresent(role -> roles.add(role.name())));
    for (String role : row.get("genitive").split("/")) {
      refuseIf(
          kind.equals("verb") && masdar && !roles.contains(role),
          "the genitive is a role that the frame hasn't");
    }
  }

  private static boolean standsOnNoun(Slot slot) {
    return STAND_ON_NOUN.contains(slot.link());
  }

  private static void refuseIf(boolean wrong, String problem) {
    if (wrong) {
      throw new IllegalArgumentException(problem);
    }
  }
}
