package org.isnad.relations;

import java.util.Set;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** What a token is to a clause by its tag or, if it is a mark, by its form. */
final class TokenKinds {

  private static final Set<String> COMMAS = Set.of("،", ",");
  private static final Set<String> SEMICOLONS = Set.of("؛", ";");
  private static final Set<String> QUOTES = Set.of("\"", "«", "»", "“", "”", "''", "``");
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> PERCENTS = Set.of("%", "٪");
  private static final Set<String> NOMINAL_VERB_TAGS = Set.of("VN", "DTVN", "DTVBG");

  private TokenKinds() {}

  /** Whether a token is no word or number. */
  static boolean isMark(Token token) {
    return token.isPunctuation() || !Character.isLetterOrDigit(token.form().codePointAt(0));
  }

  static boolean isComma(Token token) {
    return COMMAS.contains(token.form());
  }

  /** What a mark is. */
  static Kind ofMark(Token token) {
    String form = token.form();
    if (isComma(token) || SEMICOLONS.contains(form) || DASHES.contains(form)) {
      return Kind.COMMA;
    }
    if (QUOTES.contains(form)) {
      return Kind.QUOTE;
    }
    if (PERCENTS.contains(form)) {
      return Kind.PERCENT;
    }
    if (form.contains(":")) { // «:"», which the tokenizer takes for one mark
      return Kind.COLON;
    }
    return switch (form) {
      case "(", "[" -> Kind.OPEN;
      case ")", "]" -> Kind.CLOSE;
      default -> Kind.OTHER;
    };
  }

  /** What a word is that is read as no finite verb. */
  static Kind ofWord(Sentence sentence, Token token) {
    String tag = token.tag();
    if (token.isEnclitic() || tag.startsWith("PRP") && isBehindProclitic(sentence, token)) {
      return Kind.CLITIC;
    }
    if (tag.startsWith("PRP")) {
      return Kind.PRONOUN;
    }
    if (tag.contains("JJ") || tag.startsWith("ADJ") || tag.startsWith("DTADJ")) {
      return Kind.ADJECTIVE;
    }
    return switch (tag) {
      case "DT", "NOUN_QUANT" -> Kind.DETERMINER;
      case "CD" -> Kind.NUMBER;
      case "IN" -> Kind.PREPOSITION;
      case "CC" -> Kind.CONJUNCTION;
      case "WP" -> Kind.RELATIVE;
      case "RP" -> Kind.PARTICLE;
      default -> isNominal(tag) ? Kind.NOUN : Kind.OTHER;
    };
  }

  private static boolean isNominal(String tag) {
    return tag.contains("NN") || tag.startsWith("VB") || NOMINAL_VERB_TAGS.contains(tag);
  }

  /** «بها» (in it): a pronoun written onto a preposition of one letter. */
  private static boolean isBehindProclitic(Sentence sentence, Token pronoun) {
    if (pronoun.index() == 0) {
      return false;
    }
    Token before = sentence.token(pronoun.index() - 1);
    return before.isProclitic() && before.tag().equals("IN");
  }
}
