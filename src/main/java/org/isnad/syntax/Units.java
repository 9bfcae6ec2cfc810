package org.isnad.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the units that the segmenter labels: an Arabic character, a whole word of another
 * kind, or the boundary between two words.
 *
 * <p>A character is its own number. A boundary, what stands outside the text, and the longer words
 * that some feature names have numbers behind the characters; all other words share one that no
 * feature has. So the keys of one, two or three units are exact: equal if the units are.
 */
final class Units {

  /** CoreNLP's spelling of the boundary between two words. */
  static final String BOUNDARY_TEXT = ".#.";

  /** Its spelling of what stands outside the text: a Java null that was written out. */
  static final String OUTSIDE_TEXT = "null";

  static final int BOUNDARY = 0x1_0000;
  static final int OUTSIDE = 0x1_0001;
  private static final int FIRST_WORD = 0x1_0002;

  /** The bits of a unit, of which three fit into a key. */
  private static final int BITS = 21;

  /** A word that no feature names. */
  static final int UNKNOWN = (1 << BITS) - 1;

  private final Map<String, Integer> words = new HashMap<>();

  /**
   * Units that tell these words apart.
   *
   * @param words words of more than one character, each once
   */
  Units(List<String> words) {
    this.words.put(BOUNDARY_TEXT, BOUNDARY);
    this.words.put(OUTSIDE_TEXT, OUTSIDE);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() < 2
          || this.words.putIfAbsent(words.get(i), FIRST_WORD + i) != null) {
        throw new IllegalArgumentException("no word of its own: " + words.get(i));
      }
    }
  }

  /** How many numbers there are, without {@link #UNKNOWN}. */
  int size() {
    return BOUNDARY + words.size();
  }

  int of(String text) {
    return text.length() == 1 ? text.charAt(0) : words.getOrDefault(text, UNKNOWN);
  }

  static long key(long unit, long last) {
    return unit << BITS | last;
  }

  static long key(long unit, long last, long secondLast) {
    return key(key(unit, last), secondLast);
  }

  /** The key of the first two and the last two characters of a word. */
  static long wrap(CharSequence word) {
    int end = word.length();
    return (long) word.charAt(0) << 48
        | (long) word.charAt(1) << 32
        | (long) word.charAt(end - 2) << 16
        | word.charAt(end - 1);
  }

  /** Whether a unit is a character of a word that may be cut. */
  static boolean isArabic(int unit) {
    return unit >= 0x600 && unit <= 0x6FF;
  }
}
