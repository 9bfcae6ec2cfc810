package org.isnad.relations;

/** What must be known of words to tell verbs from nouns, and nouns from adjectives. */
interface TaggerWords {
  /** Whether a verb, given by its lemma, tells an event. */
  boolean isVerb(String lemma);

  /** Whether a noun, given by its key, tells an event. */
  boolean tellsEvent(String key);

  /** Whether a noun, given by its key, is the masdar of a verb that tells an event. */
  boolean isMasdar(String key);

  /** من: whoever the verb behind it is told of, where no preposition can stand. */
  boolean isWhoever(String key);

  /** لا: denies verbs in the imperfect alone. */
  boolean deniesImperfect(String key);

  /** نحو: towards, where it doesn't say that a number is about right. */
  boolean isTowards(String key);

  /** بعيد: shortly after, where it doesn't say how far. */
  boolean isSoonAfter(String key);

  /** قضية، جريمة، تهمة: a noun that says of what kind the event in its genitive is. */
  boolean classifiesEvent(String key);

  /**
   * Whether a verb of speech or a light one, given by its lemma, can't do without a preposition.
   */
  boolean asksFor(String lemma, String preposition);

  /** Whether a verb, given by its lemma, takes a noun, given by its key, as a fixed object. */
  boolean launches(String lemma, String key);

  /** «لقاء جمع» (a meeting brought together): whether a verb has a noun as its fixed subject. */
  boolean isSaidOf(String lemma, String key);

  /** «ما أدى إلى» (which led to): tells what came of the clause before, given by its key. */
  boolean isOutcomeVerb(String key);

  /** Whether a noun, given by its key, is the masdar of a verb that has an object. */
  boolean actsOnSomebody(String key);

  /** ثاني، ثالثة: in which place something stands. */
  boolean isOrdinal(String key);

  /** «طائرة مسيرة» (a drone): whether a word describes the vehicle before it. */
  boolean isVehicleEpithet(String vehicle, String epithet);

  /** بيان، تصريح: whether a noun, given by its key, names what words stand in. */
  boolean isStatement(String key);

  /** Whether a noun, given by its key, is one for people. */
  boolean isPerson(String key);

  /** Whether a noun, given by its key, is one for people, bodies or forces. */
  boolean isActing(String key);
}
