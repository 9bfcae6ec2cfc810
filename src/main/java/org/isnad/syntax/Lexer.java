package org.isnad.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a line into words and spells them as CoreNLP's Arabic lexer does, with that lexer's own
 * automaton.
 *
 * <p>Immutable and safe for all threads.
 */
final class Lexer {

  // What the automaton's actions are, by CoreNLP's numbers.
  private static final int BLANK = 2;
  private static final int NEWLINE = 3;
  private static final int MARK = 4;
  private static final int ELLIPSIS = 6;
  private static final int PRONOUN_MARKER = 7;
  private static final int EMPTY_SUBJECT = 8;

  private static final int MAY_END = 1;
  private static final int MUST_END = 8;

  private final LexerTables tables;

  /** What a character is replaced by; -1 if it is dropped. */
  private final int[] spelling = new int[Character.MAX_VALUE + 1];

  Lexer(LexerTables tables) {
    this.tables = tables;
    Arrays.setAll(spelling, c -> c);
    for (int i = 0; i < tables.spelling().length; i += 2) {
      spelling[tables.spelling()[i]] = tables.spelling()[i + 1];
    }
  }

  /** The words of a line, none of them empty. */
  List<String> words(String line) {
    List<String> words = new ArrayList<>(line.length() / 4 + 4);
    int start = 0;
    while (start < line.length()) {
      start = next(line, start, words);
    }
    return words;
  }

  /** Adds the longest word that begins here. */
  private int next(String line, int start, List<String> words) {
    int state = 0;
    int accepted = -1;
    int end = start;
    int at = start;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      at += Character.charCount(c);
      state = tables.transitions()[tables.rows()[state] + classOf(c)];
      if (state < 0) {
        break;
      }
      int kind = tables.kinds()[state];
      if ((kind & MAY_END) != 0) {
        accepted = state;
        end = at;
        if ((kind & MUST_END) != 0) {
          break;
        }
      }
    }
    if (accepted < 0) {
      return start + 1;
    }
    String word = spelled(line, start, end, tables.actions()[accepted]);
    if (!word.isEmpty()) {
      words.add(word);
    }
    return end;
  }

  private int classOf(int c) {
    int low = c & 0xFF;
    return tables.classes()[low == c ? low : tables.blockOf()[c >> 8] | low];
  }

  private String spelled(String line, int start, int end, int action) {
    return switch (action) {
      case BLANK, NEWLINE, PRONOUN_MARKER -> "";
      case ELLIPSIS -> "...";
      case EMPTY_SUBJECT -> "-";
      default -> spelled(line, start, end, action != MARK);
    };
  }

  private String spelled(String line, int start, int end, boolean isWord) {
    char[] letters = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      int letter = spelling[c];
      if (letter >= 0 && !(isWord && c == '+') && !lengthens(line, start, end, i)) {
        letters[length++] = (char) letter;
      }
    }
    return new String(letters, 0, length);
  }

  /** Whether a character is the second or a later one of three equal ones or more. */
  private static boolean lengthens(String line, int start, int end, int i) {
    char c = line.charAt(i);
    if (i == start || line.charAt(i - 1) != c) {
      return false;
    }
    return i + 1 < end && line.charAt(i + 1) == c || i - 2 >= start && line.charAt(i - 2) == c;
  }
}
