package org.isnad.relations;

/** What a word makes of the event that it governs. */
enum Effect {
  /** «نجح في» (succeeded in): it is so, as surely as the word itself. */
  FACT,
  /** «فشل في» (failed to): it is not so. */
  NOT,
  /** «يخشى أن» (fears that): it may be so. */
  POSSIBLE,
  /** «يعتزم» (intends): it is to come. */
  FUTURE,
  /** «ضرورة» (the need for). */
  REQUIRED,
  /** «في حال» (in case of). */
  CONDITIONAL,
  /** «أعلن أن» (announced that): its subject says so. */
  REPORTED,
  /** «نفى أن» (denied that): its subject says that it is not so. */
  DENIED,
  /** «هاجم القاعدة قبل أن ينسحب» (attacked before withdrawing): so if what it follows is past. */
  NEXT,
  /** «لم يعلن أنه» (did not announce that): nobody says so. */
  NONE
}
