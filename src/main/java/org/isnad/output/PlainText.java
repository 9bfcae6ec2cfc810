package org.isnad.output;

import java.util.ArrayList;
import java.util.List;

/** Text of any origin made safe to print: words that can neither move the cursor nor reorder. */
final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /** The printable words of a text; a word wider than {@code columns} is cut into several. */
  static List<String> words(String text, int columns) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c) || width + width(c) > columns) {
        end(word, words);
        width = 0;
      }
      if (!isSpace(c) && !isHidden(c)) {
        word.appendCodePoint(Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c);
        width += width(c);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** How many columns a terminal gives to a word: marks none, ideographs two. */
  static int width(String word) {
    return word.codePoints().map(PlainText::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> Character.isIdeographic(c) ? 2 : 1;
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Direction marks and the like; the joiners stay, which shape letters. */
  private static boolean isHidden(int c) {
    return Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D;
  }
}
