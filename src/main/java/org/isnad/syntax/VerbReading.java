package org.isnad.syntax;

import static java.util.Objects.requireNonNull;

/**
 * One way to read a word as an inflected verb.
 *
 * @param lemma the verb: third person masculine singular perfect, with shadda but without vowels
 *     («اتّهم»)
 * @param tense perfect, imperfect or imperative
 * @param voice active or passive
 * @param person first, second or third
 * @param gender masculine or feminine
 * @param number singular, dual or plural
 */
public record VerbReading(
    String lemma, Tense tense, Voice voice, Person person, Gender gender, Number number) {

  public VerbReading {
    requireNonNull(lemma, "lemma");
  }

  public enum Tense {
    PERFECT,
    IMPERFECT,
    IMPERATIVE
  }

  public enum Voice {
    ACTIVE,
    PASSIVE
  }

  public enum Person {
    FIRST,
    SECOND,
    THIRD
  }

  public enum Gender {
    MASCULINE,
    FEMININE
  }

  public enum Number {
    SINGULAR,
    DUAL,
    PLURAL
  }
}
