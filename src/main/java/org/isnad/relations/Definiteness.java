package org.isnad.relations;

import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;

/** What the form of a noun shows of its article, its construct and its indefinite accusative. */
final class Definiteness {

  /** The article and the shortest word that is taken to have it whatever its tag says. */
  private static final int SHORTEST_ARTICLED = 4;

  private static final int SHORTEST_DUAL = 5;

  private Definiteness() {}

  /** Whether a word begins with the article, as it is written; «التزام» (commitment) has none. */
  static boolean beginsWithArticle(Unit unit) {
    return unit.head().form().startsWith("ال") && !NounStems.beginsWithRadical(unit.head());
  }

  static String withoutArticle(String form) {
    return form.startsWith("ال") ? form.substring(2) : form;
  }

  /** Whether a unit needs no article, being a name or pronoun, or is taken to have it. */
  static boolean isArticled(Unit unit) {
    return unit.is(Kind.NAME, Kind.CLITIC)
        || beginsWithArticle(unit) && unit.head().tag().startsWith("DT")
        || beginsWithArticle(unit) && unit.head().form().length() > SHORTEST_ARTICLED;
  }

  /** Whether a genitive may stand behind a noun. */
  static boolean isConstruct(Unit unit) {
    return (unit.is(Kind.NOUN, Kind.NUMBER) || unit.is(Kind.ADJECTIVE) && unit.mention().isEmpty())
        && !isArticled(unit)
        && !isIndefiniteAccusative(unit.head())
        && !hasNun(unit.head());
  }

  /** «اتفاقا» (an agreement, accusative) governs nothing. */
  static boolean isIndefiniteAccusative(Token token) {
    String form = token.form();
    return form.length() > 3
        && (form.endsWith("ا") || form.endsWith("اً"))
        && !form.endsWith("ائيا")
        && token.tag().equals("NN");
  }

  /** «محتجون» (protesters): before a genitive the nun of the plural and dual goes. */
  private static boolean hasNun(Token token) {
    String form = token.form();
    boolean dualNisba = form.endsWith("يان") && form.length() > SHORTEST_DUAL; // but «بيان»
    return dualNisba
        || token.tag().equals("NNS")
            && (form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ان"));
  }
}
