package org.isnad.output;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name what its header says
 * @param cell the cell of a row, as it is before the table escapes it; empty for nothing
 */
record Column<R>(String name, Function<R, String> cell) {

  static <R> Column<R> optional(String name, Function<R, Optional<String>> cell) {
    return new Column<>(name, row -> cell.apply(row).orElse(""));
  }

  /** A column of numbers, codes and whole names of ours. */
  static <R> Column<R> of(String name, Function<R, Object> cell) {
    return new Column<>(name, row -> cell.apply(row).toString());
  }
}
