package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;

/**
 * Finds the places where two words have lost the blank between them, as happens where a page's
 * headings and line ends are stripped of their markup: «أمريكيةواتهمت» (American, and accused).
 *
 * <p>Immutable and safe for all threads.
 */
public final class GluedWords {

  private GluedWords() {}

  /** With the library's own word list. */
  public static GluedWords ofModels() {
    return new GluedWords();
  }

  /**
   * The places where a blank is missing.
   *
   * @param text the whole document
   * @param span the stretch of it to look at
   * @return ascending offsets into {@code text}: each that of a second word's first letter
   */
  public List<Integer> positions(String text, Span span) {
    FoldedText folded = FoldedText.of(text, span, List.of());
    String letters = folded.text();
    List<Integer> positions = new ArrayList<>();
    for (int i = 1; i < letters.length(); i++) {
      if (letters.charAt(i - 1) == 'ة' && Letters.isArabic(letters.charAt(i))) {
        positions.add(folded.original(i, i + 1).start());
      }
    }
    return List.copyOf(positions);
  }
}
