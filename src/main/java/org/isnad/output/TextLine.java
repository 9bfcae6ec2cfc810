package org.isnad.output;

import java.util.ArrayList;
import java.util.List;

/** One line of a page, built word by word and then wrapped; made for one use by one thread. */
final class TextLine {

  /** How words stand out where there are colours. */
  enum Tone {
    PLAIN(""),
    HEADING("\u001B[1m"),
    DEED("\u001B[1;36m"),
    DENIED("\u001B[1;31m"),
    ASIDE("\u001B[2m");

    private final String begin;

    Tone(String begin) {
      this.begin = begin;
    }
  }

  /** What lines after the first are indented by beyond it. */
  private static final String HANGING = "  ";

  private static final String AS_BEFORE = "\u001B[0m";

  /** Where the text's own words begin and end for the bidirectional algorithm. */
  private static final char FIRST_STRONG_ISOLATE = '\u2068';

  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  /** The run of words that are ours, which needs no isolate. */
  private static final int OURS = 0;

  private static final String ELLIPSIS = "…";

  private final TextLayout layout;
  private final String indent;
  private final List<Word> words = new ArrayList<>();
  private int runs;
  private boolean keepsNext;

  TextLine(TextLayout layout, String indent) {
    this.layout = layout;
    this.indent = indent;
  }

  /** Adds words of ours, which stay on one line. */
  TextLine english(String text) {
    return english(Tone.PLAIN, text);
  }

  /** The same, standing out. */
  TextLine english(Tone tone, String text) {
    add(text(text), OURS, tone);
    return this;
  }

  /** Adds what is to be said of the word before it, on the same line. */
  TextLine remark(String text) {
    keepsNext = true;
    return english(text);
  }

  /** Adds what is to be said of the word behind it, on the same line. */
  TextLine label(Tone tone, String text) {
    english(tone, text);
    keepsNext = true;
    return this;
  }

  private String text(String text) {
    return String.join(" ", PlainText.words(text, widest()));
  }

  private void add(String text, int run, Tone tone) {
    words.add(new Word(text, run, tone, keepsNext && !words.isEmpty()));
    keepsNext = false;
  }

  /** Adds the code of a state in brackets. */
  TextLine code(String code) {
    return remark("[" + code + "]");
  }

  /** Adds words of the text as one isolated run. */
  TextLine words(String text) {
    return wordsWithin(Integer.MAX_VALUE, Tone.PLAIN, text);
  }

  /** Adds as many whole words of the text as fit into {@code columns}. */
  TextLine wordsWithin(int columns, Tone tone, String text) {
    runs++;
    int left = columns;
    for (String word : PlainText.words(text, widest())) {
      left -= PlainText.width(word) + 1;
      if (left < 0) {
        add(ELLIPSIS, runs, tone);
        break;
      }
      add(word, runs, tone);
    }
    return this;
  }

  private int widest() {
    return layout.columns() - indent.length() - HANGING.length();
  }

  /** The line as lines no wider than the layout's, each ended. */
  String wrapped() {
    StringBuilder lines = new StringBuilder(indent);
    int column = indent.length();
    Word before = Word.NONE;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean first = i == 0;
      int together = word.kept ? word.width() : widthWithKept(i);
      boolean full = !first && column + 1 + together > layout.columns();
      boolean apart = full || !word.continues(before);
      if (apart) {
        end(before, lines);
      }
      if (full) {
        lines.append('\n').append(indent).append(HANGING);
        column = indent.length() + HANGING.length();
      } else if (!first) {
        lines.append(' ');
        column++;
      }
      if (apart) {
        begin(word, lines);
      }
      lines.append(word.text);
      column += word.width();
      before = word;
    }
    end(before, lines);
    return lines.append('\n').toString();
  }

  /** Of a word and those that are to stand on its line. */
  private int widthWithKept(int at) {
    int width = words.get(at).width();
    for (int i = at + 1; i < words.size() && words.get(i).kept; i++) {
      width += 1 + words.get(i).width();
    }
    return width;
  }

  private void begin(Word word, StringBuilder lines) {
    if (layout.coloured()) {
      lines.append(word.tone.begin);
    }
    if (word.run != OURS) {
      lines.append(FIRST_STRONG_ISOLATE);
    }
  }

  private void end(Word word, StringBuilder lines) {
    if (word.run != OURS) {
      lines.append(POP_DIRECTIONAL_ISOLATE);
    }
    if (layout.coloured() && word.tone != Tone.PLAIN) {
      lines.append(AS_BEFORE);
    }
  }

  /**
   * @param kept whether it stands on the line of the word before, if it fits there at all
   */
  private record Word(String text, int run, Tone tone, boolean kept) {
    /** What stands before the first word. */
    static final Word NONE = new Word("", OURS, Tone.PLAIN, false);

    boolean continues(Word before) {
      return run == before.run && tone == before.tone;
    }

    int width() {
      return PlainText.width(text);
    }
  }
}
