package org.isnad.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds a small text in which the fault of a large one still shows. */
public final class Shrinker {

  private Shrinker() {}

  /**
   * Leaves out words, ever fewer at a time, as long as the fault shows.
   *
   * @param text a text that shows the fault
   * @param faulty whether a text shows it
   */
  public static String smallest(String text, Predicate<String> faulty) {
    // Spaces and line breaks stay with the word before them, as they decide where sentences end.
    List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=\\s)(?=\\S)")));
    for (int size = words.size() / 2; size >= 1; size /= 2) {
      for (int at = 0; at + size <= words.size(); ) {
        List<String> fewer = new ArrayList<>(words);
        fewer.subList(at, at + size).clear();
        if (faulty.test(String.join("", fewer))) {
          words = fewer;
        } else {
          at += size;
        }
      }
    }
    return String.join("", words);
  }
}
