package org.isnad.output;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table, or an attribute of what a graph holds.
 *
 * @param name what its header says
 * @param type what its cells are
 * @param cell the cell of a row, as it is before the format escapes it; empty for nothing
 */
record Column<R>(String name, Type type, Function<R, String> cell) {

  enum Type {
    STRING,
    INT,
    DOUBLE
  }

  static <R> Column<R> of(String name, Function<R, String> cell) {
    return new Column<>(name, Type.STRING, cell);
  }

  static <R> Column<R> optional(String name, Function<R, Optional<String>> cell) {
    return of(name, row -> cell.apply(row).orElse(""));
  }

  static <R> Column<R> integer(String name, Function<R, Integer> cell) {
    return new Column<>(name, Type.INT, row -> cell.apply(row).toString());
  }

  static <R> Column<R> real(String name, Function<R, Double> cell) {
    return new Column<>(name, Type.DOUBLE, row -> cell.apply(row).toString());
  }
}
