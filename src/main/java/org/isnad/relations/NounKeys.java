package org.isnad.relations;

import org.isnad.syntax.Token;

/** The key by which the lexicon knows a noun, whatever is written onto it. */
final class NounKeys {

  private NounKeys() {}

  /** Without its article; «إلغاء» (cancelling) has none, though its key looks so. */
  static String bare(Token token) {
    String key = token.key();
    boolean article = token.form().startsWith("ال") && key.startsWith("ال");
    return article && key.length() > 4 ? key.substring(2) : key;
  }
}
