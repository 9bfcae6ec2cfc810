package org.isnad.relations;

import java.util.List;
import org.isnad.relations.Unit.Kind;

/**
 * Which word with the article only describes the noun with the article right before it, though it
 * could be a noun of its own.
 *
 * <p>There are two questions, which are not the same. A participle describes any noun before it,
 * and may have words behind it that belong to it; of other nouns the form doesn't show it. They are
 * taken for descriptions only behind a preposition, where a subject is looked for in front of a
 * verb, and then nouns for people are not.
 */
final class Attributes {

  private final List<Unit> units;
  private final WordClasses words;

  Attributes(List<Unit> units, WordClasses words) {
    this.units = units;
    this.words = words;
  }

  /**
   * «القانون المصادق عليه» (the law agreed to), «المبنى المكون من» (the building consisting of).
   */
  boolean isParticipleOnNoun(int i) {
    return i > 0
        && units.get(i).is(Kind.NOUN, Kind.ADJECTIVE)
        && units.get(i - 1).is(Kind.NOUN, Kind.ADJECTIVE)
        && haveArticles(i)
        && NounStems.mayBeParticiple(units.get(i).head().form())
        && !isMasculineOnFeminine(i)
        && !words.isParty(units.get(i));
  }

  /** «الدورية الضابط» (the patrol, the officer): of what ends in ة a description does, too. */
  private boolean isMasculineOnFeminine(int i) {
    Unit unit = units.get(i);
    return units.get(i - 1).head().form().endsWith("ة")
        && !unit.head().form().endsWith("ة")
        && unit.head().tag().matches("DT(NN|JJ|VN|VBG)");
  }

  /** «بالغاز السام» (with poison gas). */
  boolean isNounOnGovernedNoun(int i) {
    return i > 1
        && units.get(i).is(Kind.NOUN)
        && units.get(i - 1).is(Kind.NOUN)
        && haveArticles(i)
        && units.get(i - 2).is(Kind.PREPOSITION)
        && !words.isParty(units.get(i))
        && !words.is(WordClass.PERSON_NOUN, units.get(i));
  }

  private boolean haveArticles(int i) {
    return hasArticle(units.get(i)) && hasArticle(units.get(i - 1));
  }

  private static boolean hasArticle(Unit unit) {
    return Definiteness.beginsWithArticle(unit);
  }
}
