package org.isnad.output;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.Extraction;

/** A table with a line of column names, and its lines for each document. Keeps nothing. */
final class TableWriter<R> implements DocumentWriter {

  private final Rows rows;
  private final Offsets offsets;
  private final List<Column<R>> columns;
  private final Function<Document, Stream<R>> found;

  /**
   * @param found what a document gives, a row each
   */
  TableWriter(
      Rows rows, Offsets offsets, List<Column<R>> columns, Function<Document, Stream<R>> found) {
    this.rows = rows;
    this.offsets = requireNonNull(offsets, "offsets");
    this.columns = columns;
    this.found = found;
  }

  @Override
  public String head() {
    return rows.line(columns.stream().map(Column::name).toList());
  }

  @Override
  public String document(Extraction extraction) {
    StringBuilder lines = new StringBuilder();
    found
        .apply(new Document(requireNonNull(extraction, "extraction"), offsets))
        .map(row -> rows.line(columns.stream().map(column -> column.cell().apply(row)).toList()))
        .forEach(lines::append);
    return lines.toString();
  }
}
