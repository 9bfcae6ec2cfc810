package org.isnad;

import static java.util.Objects.requireNonNull;

/**
 * A word that can tell a predicate of the inventory and of which no relation was made: what the
 * relations of a text leave out. Not every such word tells an event: «الاتفاق» (the agreement) may
 * only point back to one.
 *
 * @param span where it stands: a verb without و or ف and without what is written onto it, or a noun
 * @param text the characters there
 * @param predicate the id of what it would have told; of several, the first in the lexicon
 * @param reason why there is no relation
 */
public record Unread(Span span, String text, String predicate, Reason reason) {

  /** Why a word gave no relation. */
  public enum Reason {
    /** What stands around it fits none of the frames that the lexicon has for it. */
    NO_FRAME,
    /**
     * A frame fits, but nobody was found who does it or whom it is done to, or but one for both.
     */
    NO_PARTIES,
    /**
     * It was read, but so unsurely that it was left out, by the library or because of {@link
     * Isnad.Builder#minimumConfidence}.
     */
    UNSURE
  }

  /**
   * A word that was passed over, and why.
   *
   * @param span as above
   * @param text as above
   * @param predicate as above
   * @param reason as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public Unread {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(predicate, "predicate");
    requireNonNull(reason, "reason");
  }
}
