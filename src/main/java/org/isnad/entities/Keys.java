package org.isnad.entities;

import java.util.ArrayList;
import java.util.List;
import org.isnad.syntax.Sentence;

/** The spelling keys of a run of tokens. */
final class Keys {

  private Keys() {}

  /** Joined by blanks. */
  static String of(Sentence sentence, int from, int to) {
    return String.join(" ", list(sentence, from, to));
  }

  static List<String> list(Sentence sentence, int from, int to) {
    List<String> keys = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      keys.add(sentence.token(i).key());
    }
    return keys;
  }

  /** The key without the article. */
  static String bare(String key) {
    return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
  }
}
