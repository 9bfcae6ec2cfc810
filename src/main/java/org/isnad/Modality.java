package org.isnad;

/** How the text vouches for an event. */
public enum Modality {
  /** The text says so itself. */
  ASSERTED,
  /** Somebody says so inside the text; the relation's speaker tells who. */
  REPORTED,
  /** It may be so: «قد», «ربما» (perhaps), what is feared, asked or hoped. */
  POSSIBLE,
  /** It is to come: «سيزور» (he will visit), what is planned or promised. */
  FUTURE,
  /** It is so if something else is: «إذا», «لو» (if). */
  CONDITIONAL,
  /** Somebody wants or must see it done: «يجب» (must), «دعا إلى» (called for). */
  REQUIRED
}
