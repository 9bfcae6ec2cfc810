package org.isnad.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.DataTable;

/**
 * What the inventory says of a predicate's kind, as far as scoring needs it. A predicate that the
 * inventory doesn't know is an event.
 */
public final class PredicateGroups {

  private static final String STATIC = "static";

  private final Map<String, String> groups = new HashMap<>();
  private final Set<String> reciprocal = new HashSet<>();

  private PredicateGroups() {}

  /** Those of {@code models/lexicon/inventory.tsv}. */
  public static PredicateGroups ofModel() {
    DataTable inventory =
        DataTable.ofModel(
            "lexicon/inventory.tsv",
            "predicate",
            "tier",
            "kind",
            "cameo",
            "plover",
            "reciprocal",
            "speech",
            "inner",
            "control",
            "gloss");
    PredicateGroups groups = new PredicateGroups();
    for (DataTable.Row row : inventory.rows()) {
      String id = row.get("predicate");
      Optional<String> plover = row.optional("plover");
      boolean isStatic = row.get("kind").equals(STATIC);
      groups.groups.put(id, isStatic ? STATIC : plover.orElse("(no PLOVER type)"));
      if (row.get("reciprocal").equals("yes")) {
        groups.reciprocal.add(id);
      }
    }
    return groups;
  }

  boolean isStatic(String predicate) {
    return groupOf(predicate).equals(STATIC);
  }

  /** Whether the order of its parties carries no meaning. */
  boolean isReciprocal(String predicate) {
    return reciprocal.contains(predicate);
  }

  /** {@code static}, or the predicate's PLOVER type. */
  String groupOf(String predicate) {
    return groups.getOrDefault(predicate, "(not in the inventory)");
  }
}
