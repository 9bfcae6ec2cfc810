package org.isnad.output;

import java.util.ArrayList;
import java.util.List;

/** One line of a page, built word by word and then wrapped; made for one use by one thread. */
final class TextLine {

  /** The widest line, and what the lines after the first are indented by, in columns. */
  static final int COLUMNS = 100;

  private static final String HANGING = "    ";

  /** Where the text's own words begin and end for the bidirectional algorithm. */
  private static final char FIRST_STRONG_ISOLATE = '\u2068';

  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  /** The run of words that are ours, which needs no isolate. */
  private static final int OURS = 0;

  private static final String ELLIPSIS = "…";

  private final String indent;
  private final List<Word> words = new ArrayList<>();
  private int runs;

  TextLine(String indent) {
    this.indent = indent;
  }

  /** Adds words of ours, which stay on one line. */
  TextLine english(String text) {
    String together = String.join(" ", PlainText.words(text, COLUMNS));
    words.add(new Word(together, OURS));
    return this;
  }

  /** Adds the code of a state in brackets. */
  TextLine code(String code) {
    return english("[" + code + "]");
  }

  /** Adds words of the text as one isolated run. */
  TextLine words(String text) {
    return wordsWithin(Integer.MAX_VALUE, text);
  }

  /** Adds as many whole words of the text as fit into {@code columns}. */
  TextLine wordsWithin(int columns, String text) {
    runs++;
    int left = columns;
    for (String word : PlainText.words(text, COLUMNS - HANGING.length())) {
      left -= PlainText.width(word) + 1;
      if (left < 0) {
        words.add(new Word(ELLIPSIS, runs));
        break;
      }
      words.add(new Word(word, runs));
    }
    return this;
  }

  /** The line as lines of at most {@link #COLUMNS}, each ended. */
  String wrapped() {
    StringBuilder lines = new StringBuilder(indent);
    int column = indent.length();
    boolean first = true;
    int open = OURS;
    for (Word word : words) {
      int width = PlainText.width(word.text);
      boolean full = !first && column + 1 + width > COLUMNS;
      if (open != OURS && (full || word.run != open)) {
        lines.append(POP_DIRECTIONAL_ISOLATE);
        open = OURS;
      }
      if (full) {
        lines.append('\n').append(HANGING);
        column = HANGING.length();
      } else if (!first) {
        lines.append(' ');
        column++;
      }
      if (word.run != open) {
        lines.append(FIRST_STRONG_ISOLATE);
        open = word.run;
      }
      lines.append(word.text);
      column += width;
      first = false;
    }
    if (open != OURS) {
      lines.append(POP_DIRECTIONAL_ISOLATE);
    }
    return lines.append('\n').toString();
  }

  private record Word(String text, int run) {}
}
