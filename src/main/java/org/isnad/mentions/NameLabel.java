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

  /** I labels stand only behind a label of their type. */
  boolean mayFollow(NameLabel before) {
    return this == O || begins || before.type.equals(type);
  }
}
