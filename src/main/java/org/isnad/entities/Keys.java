package org.isnad.entities;

import java.util.ArrayList;
import java.util.List;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;

/** The spelling keys of a run of tokens. */
final class Keys {

  private Keys() {}

  /** Joined by blanks. */
  static String of(Sentence sentence, TokenSpan place) {
    return String.join(" ", list(sentence, place));
  }

  static List<String> list(Sentence sentence, TokenSpan place) {
    List<String> keys = new ArrayList<>(place.length());
    for (int i = place.from(); i < place.to(); i++) {
      keys.add(sentence.token(i).key());
    }
    return keys;
  }

  /** The key without the article. */
  static String bare(String key) {
    return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
  }
}
