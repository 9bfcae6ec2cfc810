package org.isnad.dates;

import org.isnad.text.Numbers;

/**
 * The smallest piece that rules speak of: a word, a clitic, a run of digits, a mark. «16th» is two,
 * «2023/08/16» five, wherever the tokens are cut.
 *
 * @param key the key of its letters; Latin letters in lower case
 * @param bare the key without the article
 * @param tag the part of speech of its token
 * @param token the index of its token
 * @param start where it begins in the original text
 * @param end where it ends there
 */
record Atom(String key, String bare, String tag, int token, int start, int end)
    implements Numbers.Word {

  private static final String ARTICLE = "ال";

  static Atom of(String key, String tag, int token, int start, int end) {
    boolean definite = key.startsWith(ARTICLE) && key.length() > ARTICLE.length() + 1;
    String bare = definite ? key.substring(ARTICLE.length()) : key;
    return new Atom(key, bare, tag, token, start, end);
  }

  boolean isDefinite() {
    return !key.equals(bare);
  }

  /** «وزيرا»: an accusative without the article, or a word that looks like one. */
  boolean endsInTanwin() {
    return !isDefinite() && key.length() > 2 && key.endsWith("ا");
  }

  boolean isWord() {
    return Character.isLetter(key.charAt(0));
  }

  @Override
  public boolean isNumber() {
    return key.charAt(0) >= '0' && key.charAt(0) <= '9';
  }
}
