package org.isnad.relations;

import org.isnad.syntax.Token;

/** The key by which the lexicon knows a noun, whatever is written onto it. */
final class NounKeys {

  private NounKeys() {}

  /** Without its article; «إلغاء» (cancelling) and «التزام» have none, though they look so. */
  static String bare(Token token) {
    String key = token.key();
    boolean article =
        token.form().startsWith("ال")
            && key.startsWith("ال")
            && !NounStems.beginsWithRadical(token);
    return article && key.length() > 4 ? key.substring(2) : key;
  }
}
