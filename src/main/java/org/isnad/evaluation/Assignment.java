package org.isnad.evaluation;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the largest sum: the Hungarian method in the
 * form of R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse
 * linear assignment problems" (1987), in cubic time.
 */
final class Assignment {

  private Assignment() {}

  /**
   * @param weights rows of equal length, none negative
   * @return each row's column; -1 for a row that gets none or whose weight there is 0
   */
  static int[] best(double[][] weights) {
    int rows = weights.length;
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    int columns = rows == 0 ? 0 : weights[0].length;
    if (columns == 0) {
      return columnOf;
    }
    int[] rowOf = rowsOfColumns(weights, rows, Math.max(rows, columns), columns);
    for (int column = 0; column < columns; column++) {
      int row = rowOf[column + 1] - 1;
      if (row >= 0 && weights[row][column] > 0) {
        columnOf[row] = column;
      }
    }
    return columnOf;
  }

  /**
   * Rows and columns count from 1 here, and 0 is nobody. Columns beyond the real ones cost nothing,
   * so that there are never fewer columns than rows.
   */
  private static int[] rowsOfColumns(double[][] weights, int rows, int width, int columns) {
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[width + 1];
    int[] rowOf = new int[width + 1];
    for (int row = 1; row <= rows; row++) {
      int[] previous = new int[width + 1];
      double[] slack = new double[width + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      boolean[] reached = new boolean[width + 1];
      rowOf[0] = row;
      int column = 0;
      do {
        reached[column] = true;
        int from = rowOf[column];
        double step = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int c = 1; c <= width; c++) {
          if (reached[c]) {
            continue;
          }
          double cost = c <= columns ? -weights[from - 1][c - 1] : 0;
          double reduced = cost - rowPotential[from] - columnPotential[c];
          if (reduced < slack[c]) {
            slack[c] = reduced;
            previous[c] = column;
          }
          if (slack[c] < step) {
            step = slack[c];
            next = c;
          }
        }
        for (int c = 0; c <= width; c++) {
          if (reached[c]) {
            rowPotential[rowOf[c]] += step;
            columnPotential[c] -= step;
          } else {
            slack[c] -= step;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[previous[column]];
        column = previous[column];
      }
    }
    return rowOf;
  }
}
