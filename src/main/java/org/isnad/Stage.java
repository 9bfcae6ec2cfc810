package org.isnad;

/** What the library can be built to do; see {@link Isnad.Builder#stages}. */
public enum Stage {
  /** Mentions and entities: who and what is named, where and when. */
  ENTITIES,
  /** Relations between them; needs the entities. */
  RELATIONS
}
