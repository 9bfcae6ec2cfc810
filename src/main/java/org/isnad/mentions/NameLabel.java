package org.isnad.mentions;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;

/**
 * The labels of the sequence tagger: where a name of a type begins (B), goes on (I), or none (O).
 */
enum NameLabel {
  O(null, false),
  B_PER(MentionType.PERSON, true),
  I_PER(MentionType.PERSON, false),
  B_LOC(MentionType.LOCATION, true),
  I_LOC(MentionType.LOCATION, false),
  B_ORG(MentionType.ORGANIZATION, true),
  I_ORG(MentionType.ORGANIZATION, false);

  static final List<NameLabel> ALL = List.of(values());
  static final int COUNT = ALL.size();

  private final Optional<MentionType> type;
  private final boolean begins;

  NameLabel(@org.jspecify.annotations.Nullable MentionType type, boolean begins) {
    this.type = Optional.ofNullable(type);
    this.begins = begins;
  }

  Optional<MentionType> type() {
    return type;
  }

  boolean begins() {
    return begins;
  }

  /** The label that begins a name of the same type. */
  NameLabel beginning() {
    return type.isEmpty() || begins ? this : ALL.get(ordinal() - 1);
  }

  private static final boolean[] MAY_FOLLOW = mayFollow();

  private static boolean[] mayFollow() {
    boolean[] pairs = new boolean[COUNT * COUNT];
    for (NameLabel before : ALL) {
      for (NameLabel label : ALL) {
        pairs[before.ordinal() * COUNT + label.ordinal()] =
            label == O || label.begins || before.type.equals(label.type);
      }
    }
    return pairs;
  }

  /** I labels stand only behind a label of their type. */
  static boolean mayFollow(int before, int label) {
    return MAY_FOLLOW[before * COUNT + label];
  }
}
