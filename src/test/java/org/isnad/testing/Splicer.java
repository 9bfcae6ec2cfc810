package org.isnad.testing;

import java.util.List;
import java.util.Random;

/**
 * Makes broken texts of whole ones: pieces cut out anywhere, inside words too, put together in any
 * order.
 */
public final class Splicer {

  private static final int MOST_PIECES = 8;
  private static final List<String> JOINTS =
      List.of("", "", " ", " ", "\n", ". ", "، ", " و", ": ", " «", "» ");
  private static final List<String> ODD_JOINTS =
      List.of(
          "\"", "(", ") ", "؟ ", "...", "#", "ـ", "\u064E", "\u200F", "😀", "\uD83D", "ﻻ",
          "\uFFFF");
  private static final int ODD_ONE_IN = 6;

  private final List<String> texts;

  /**
   * @param texts what is cut; at least one
   */
  public Splicer(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** One to eight pieces of the texts. */
  public String text(Random random) {
    int pieces = 1 + random.nextInt(MOST_PIECES);
    StringBuilder spliced = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      spliced.append(piece(oneOf(texts, random), random)).append(joint(random));
    }
    return spliced.toString();
  }

  private static String joint(Random random) {
    return oneOf(random.nextInt(ODD_ONE_IN) == 0 ? ODD_JOINTS : JOINTS, random);
  }

  private static String piece(String text, Random random) {
    int one = random.nextInt(text.length() + 1);
    int other = random.nextInt(text.length() + 1);
    return text.substring(Math.min(one, other), Math.max(one, other));
  }

  static <T> T oneOf(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
