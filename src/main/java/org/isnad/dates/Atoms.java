package org.isnad.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** Cuts the tokens of a sentence into atoms. */
final class Atoms {

  /** What the segmenter sometimes leaves on a word: «وعام» (and the year). */
  private static final String CLITICS = "وفبلك";

  private final Vocabulary vocabulary;
  private final List<Atom> atoms = new ArrayList<>();

  private Atoms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<Atom> of(Sentence sentence, Vocabulary vocabulary) {
    Atoms atoms = new Atoms(vocabulary);
    for (Token token : sentence.tokens()) {
      atoms.cut(token);
    }
    return atoms.atoms;
  }

  private void cut(Token token) {
    String key = token.key().toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 1; i <= key.length(); i++) {
      if (i == key.length() || kind(key.charAt(i)) != kind(key.charAt(i - 1)) || isMark(key, i)) {
        add(token, key, start, i);
        start = i;
      }
    }
  }

  /** Marks stand each for itself. */
  private static boolean isMark(String key, int i) {
    return kind(key.charAt(i)) == Kind.MARK;
  }

  private void add(Token token, String key, int from, int to) {
    String word = key.substring(from, to);
    if (from == 0
        && to > 2
        && place(token, key, from + 1) < place(token, key, to) // «ﻻب»: ligatures hide where
        && CLITICS.indexOf(word.charAt(0)) >= 0
        && !vocabulary.knows(word)
        && vocabulary.knows(word.substring(1))) {
      add(token, key, from, from + 1);
      add(token, key, from + 1, to);
      return;
    }
    atoms.add(
        Atom.of(word, token.tag(), token.index(), place(token, key, from), place(token, key, to)));
  }

  /** Where a token holds marks or restored letters, its parts can't be told apart by counting. */
  private static int place(Token token, String key, int at) {
    if (at == 0) {
      return token.span().start();
    }
    return at == key.length() || token.span().length() != key.length()
        ? token.span().end()
        : token.span().start() + at;
  }

  private enum Kind {
    DIGIT,
    LETTER,
    MARK
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGIT;
    }
    return Character.isLetter(c) ? Kind.LETTER : Kind.MARK;
  }
}
