package org.isnad.relations;

import java.util.Set;

/**
 * A word that governs an event, and what it makes of it: a line of {@code lexicon/governors.tsv}.
 *
 * @param links how the event may hang on it: a preposition, {@link #OBJECT}, {@link #GENITIVE},
 *     {@link #VERB}, or a clause behind أنّ with its preposition
 * @param affirmed what it makes of the event where the word itself is affirmed
 * @param negated what it makes of it where the word is negated
 * @param control who acts in the event, as far as the word says
 */
record Governor(Set<String> links, Effect affirmed, Effect negated, Control control) {

  /** Whom a governing word makes the subject of the event. */
  enum Control {
    /** Its own subject: «حاول» (tried). */
    SUBJECT,
    /** Its object: «منع الجيش من» (kept the army from). */
    OBJECT,
    /** Who stands behind ل: «سبق للجيش أن» (the army has already). */
    DATIVE,
    /** Nobody: «أسفر عن» (resulted in). */
    NONE
  }

  /** The event is a noun without preposition: the verb's object, or what a passive is told of. */
  static final String OBJECT = "object";

  /** The event stands before the verb, as its subject: «أي هجوم لم يقع» (no attack took place). */
  static final String SUBJECT = "subject";

  /** The event is itself something said, which a verb is about: «رفض المطالب» (the demands). */
  static final String SAID = "said";

  /** The event is in the genitive of a noun: «محاولة اغتيال» (an attempt at assassination). */
  static final String GENITIVE = "genitive";

  /** The event is a verb right behind: «لم تعد تدعم» (no longer supports). */
  static final String VERB = "verb";

  /** The event is a verb in the perfect right behind: «لم يكن قد دعم» (had not supported). */
  static final String PERFECT = "perfect";

  Governor {
    links = Set.copyOf(links);
  }

  boolean takes(String link) {
    return links.contains(link);
  }
}
