package org.isnad.output;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** How a row of cells becomes one line. */
enum Rows {
  /** Tabs between cells and no quoting: cells are escaped instead. */
  TSV {
    @Override
    String line(List<String> cells) {
      return cells.stream().map(Rows::unquoted).collect(Collectors.joining("\t", "", "\n"));
    }
  },
  /** RFC 4180 with line feeds; no cell can be taken for a formula. */
  CSV {
    @Override
    String line(List<String> cells) {
      return FORMAT.format(cells.stream().map(Rows::noFormula).toArray()) + "\n";
    }
  };

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  /** What makes a spreadsheet calculate, in ASCII and full width, and the mark that stops it. */
  private static final String FORMULA = "=+-@＝＋－＠'";

  abstract String line(List<String> cells);

  /** A quotation mark at the beginning would open a quoted cell for some readers. */
  private static String unquoted(String cell) {
    String escaped = Escapes.oneLine(cell);
    return escaped.startsWith("\"") ? "\\" + escaped : escaped;
  }

  private static String noFormula(String cell) {
    String escaped = Escapes.oneLine(cell);
    boolean isFormula = !escaped.isEmpty() && FORMULA.indexOf(escaped.charAt(0)) >= 0;
    return isFormula ? "'" + escaped : escaped;
  }
}
