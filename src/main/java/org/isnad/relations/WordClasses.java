package org.isnad.relations;

/** What must be known of words to read phrases and clauses. */
interface WordClasses {
  /** Whether a unit is a word of a class. */
  boolean is(WordClass name, Unit unit);

  boolean isSpeechVerb(Unit unit);

  boolean isSpeechParticiple(Unit unit);

  /** دعا، حث، رفض: what it tells is done by speaking. */
  boolean isSpeechAct(Unit unit);

  /** محملا، رافضين: what the subject of a verb before does beside. */
  boolean isCircumstantialParticiple(Unit unit);

  /** زعيم، مدير: a noun for who holds an office, in the singular. */
  boolean isOffice(Unit unit);

  /** الجيش، الحكومة، المتظاهرون: a noun for those who can act. */
  boolean isParty(Unit unit);

  /** الجيش، الحزب، المحكمة: a noun for a body or a force, which has no men's plural. */
  boolean isBody(Unit unit);

  /** العراق، المغرب: a country that verbs agree with in the masculine. */
  boolean isMasculinePlace(Unit unit);

  /** إصابة، اعتقال: a noun that tells an event. */
  boolean isEventNoun(Unit unit);

  /** كان، ظل: an imperfect in its clause goes on with it. */
  boolean governsVerb(Unit unit);

  /** سوى: names the only one of whom a denied verb is true. */
  boolean isException(Unit unit);

  /** Whether a verb takes a noun as a fixed object: «أطلق النار» (opened fire). */
  boolean launches(Unit verb, Unit noun);

  /** «سيطر على» (controlled): whether a verb has no object but the one behind a preposition. */
  boolean hasNoObjectBut(Unit verb, String preposition);

  /** «دعا الأطراف إلى» (called on the parties to): whether it asks an object for something. */
  boolean asksOf(Unit verb, String preposition);

  /** منح، أعطى: takes two objects. */
  boolean takesTwoObjects(Unit verb);

  /** المتحدث باسم: an office that lacks for whom it speaks. */
  boolean isOnBehalf(Unit office);

  /** «وزراء خارجية» (foreign ministers of): lacks the states whose they are. */
  boolean isMinistersTitle(Unit title);

  /** «مجلس الأمن» (the Security Council): a name that begins with a masculine word for a body. */
  boolean isMasculineBody(Unit name);

  /** هجوم، زلزال، حريق: of which something may come. */
  boolean isCause(Unit unit);

  /** أدى، أسفر: tells what came of an event. */
  boolean isResultVerb(Unit verb);
}
