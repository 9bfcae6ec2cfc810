package org.isnad.relations;

import java.util.List;
import org.isnad.entities.StandingWords;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Token;

/** What a noun tells of him whom it names: whether he acts for whom he belongs to. */
record ActorNouns(Lexicon lexicon, StandingWords words) {

  private static final String ARTICLE = "ال";

  /** Those who act for whom they belong to; of «مواقع الحزب» (the party's sites) nothing does. */
  private static final List<String> ACTING =
      List.of("@official", "@force", "@state-body", "@state-office", "@source", "@leaders");

  private static final String ACCUSATIVE = "ا";

  /** Its key without the article. */
  static String bare(Token noun) {
    String key = noun.key();
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  boolean is(Kind kind, Token noun) {
    return words.is(kind, noun);
  }

  boolean isOfClass(String name, String key) {
    return lexicon.isOfClass(name, key);
  }

  boolean serves(Token head) {
    return words.is(Kind.FIGHTER, head) || words.is(Kind.SERVANT, head);
  }

  boolean isActing(Token head) {
    String bare = bare(head);
    boolean construct = bare.endsWith("و") || bare.endsWith("ي");
    String singular = construct ? bare.substring(0, bare.length() - 1) : bare;
    return ACTING.stream()
        .anyMatch(name -> lexicon.isOfClass(name, bare) || lexicon.isOfClass(name, singular));
  }

  /** «وفدا حوثيا» (a Houthi delegation), in the accusative. */
  boolean isActingObject(Token noun) {
    String bare = bare(noun);
    return bare.endsWith(ACCUSATIVE)
        && lexicon.isOfClass("@official", bare.substring(0, bare.length() - 1));
  }

  boolean isOfficial(Token head) {
    return lexicon.isOfClass("@official", bare(head));
  }
}
