package org.isnad.syntax;

import java.util.List;

/**
 * The finite automaton of CoreNLP's Arabic lexer, and how it spells what it has found.
 *
 * <p>A state's row is an offset into the transitions; the class of a character is a column of it.
 *
 * @param blockOf where the classes of a block of 256 characters begin, by the block's number
 * @param classes the classes of characters
 * @param rows where the transitions of a state begin
 * @param transitions the next state, or -1
 * @param kinds by state: bit 1 where a word may end, bit 8 where it must
 * @param actions by state: what to do with a word that ends there
 * @param spelling pairs: a character, and what it is replaced by, or -1 if it is dropped
 */
record LexerTables(
    int[] blockOf,
    int[] classes,
    int[] rows,
    int[] transitions,
    int[] kinds,
    int[] actions,
    int[] spelling) {

  static final int ARRAYS = 7;

  static LexerTables of(List<int[]> arrays) {
    if (arrays.size() != ARRAYS) {
      throw new IllegalArgumentException(arrays.size() + " tables of a lexer, not " + ARRAYS);
    }
    return new LexerTables(
        arrays.get(0),
        arrays.get(1),
        arrays.get(2),
        arrays.get(3),
        arrays.get(4),
        arrays.get(5),
        arrays.get(6));
  }

  List<int[]> arrays() {
    return List.of(blockOf, classes, rows, transitions, kinds, actions, spelling);
  }
}
