package org.isnad.syntax;

import java.util.List;

/**
 * A node of a sentence's constituent tree.
 *
 * @param label its category in the Arabic treebank: S, VP, NP, PP, SBAR, ...; at the leaves the tag
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param children its parts from right to left as one reads; empty for a leaf
 */
record Constituent(String label, int from, int to, List<Constituent> children) {

  public Constituent {
    children = List.copyOf(children);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** The category without its functional suffix: NP of «NP-SBJ». */
  public String category() {
    int dash = label.indexOf('-');
    return dash > 0 ? label.substring(0, dash) : label;
  }
}
