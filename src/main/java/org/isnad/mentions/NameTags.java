package org.isnad.mentions;

import java.util.Locale;

/** The numbers of the sequence tagger's labels, for those who train it. */
public final class NameTags {

  /** The label of a token that belongs to no name. */
  public static final int OUTSIDE = NameLabel.O.ordinal();

  /** How many labels there are. */
  public static final int COUNT = NameLabel.COUNT;

  private NameTags() {}

  /**
   * The label of a token of a name.
   *
   * @param type PER, LOC or ORG
   * @param begins whether the name begins there
   * @throws IllegalArgumentException if there is no such type
   */
  public static int index(String type, boolean begins) {
    return NameLabel.valueOf((begins ? "B_" : "I_") + type.toUpperCase(Locale.ROOT)).ordinal();
  }

  /** Whether a label may stand behind another; before a sentence stands {@link #OUTSIDE}. */
  public static boolean mayFollow(int before, int label) {
    return NameLabel.mayFollow(before, label);
  }
}
