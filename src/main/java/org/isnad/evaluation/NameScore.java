package org.isnad.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.mentions.NameTags;

/** Exact-match scores of label sequences, by type. */
final class NameScore {

  private static final List<String> TYPES = List.of("PER", "LOC", "ORG");

  private final Map<String, int[]> counts = new HashMap<>();

  /** A name as a label sequence spells it. */
  private record Name(String type, int from, int to) {}

  void add(int[] gold, int[] found) {
    Set<Name> right = names(gold);
    Set<Name> tagged = names(found);
    for (Name name : right) {
      count(name.type)[0]++;
    }
    for (Name name : tagged) {
      count(name.type)[1]++;
      if (right.contains(name)) {
        count(name.type)[2]++;
      }
    }
  }

  private int[] count(String type) {
    return counts.computeIfAbsent(type, t -> new int[3]);
  }

  private static Set<Name> names(int[] labels) {
    Set<Name> names = new HashSet<>();
    int from = -1;
    for (int i = 0; i <= labels.length; i++) {
      boolean goesOn = i < labels.length && from >= 0 && isInside(labels[i], labels[from]);
      if (from >= 0 && !goesOn) {
        names.add(new Name(type(labels[from]), from, i));
        from = -1;
      }
      if (i < labels.length && from < 0 && labels[i] != NameTags.OUTSIDE) {
        from = i;
      }
    }
    return names;
  }

  private static boolean isInside(int label, int first) {
    return label != NameTags.OUTSIDE
        && type(label).equals(type(first))
        && label == NameTags.index(type(label), false);
  }

  private static String type(int label) {
    return TYPES.stream()
        .filter(type -> label == NameTags.index(type, true) || label == NameTags.index(type, false))
        .findFirst()
        .orElseThrow();
  }

  /** The F1 of all types together. */
  double f1() {
    int[] all = all();
    return all[0] + all[1] == 0 ? 0 : 2.0 * all[2] / (all[0] + all[1]);
  }

  private int[] all() {
    int[] all = new int[3];
    for (String type : TYPES) {
      for (int i = 0; i < 3; i++) {
        all[i] += count(type)[i];
      }
    }
    return all;
  }

  /** Table rows for a file: one for each type and one for all. */
  String table(String file) {
    StringBuilder rows = new StringBuilder();
    TYPES.forEach(type -> rows.append(row(file, type, count(type))));
    return rows.append(row(file, "all", all())).toString();
  }

  private static String row(String file, String type, int[] count) {
    double precision = count[1] == 0 ? 0 : (double) count[2] / count[1];
    double recall = count[0] == 0 ? 0 : (double) count[2] / count[0];
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %.3f | %.3f | %.3f |\n",
        file,
        type,
        count[0],
        count[1],
        count[2],
        precision,
        recall,
        f1);
  }
}
