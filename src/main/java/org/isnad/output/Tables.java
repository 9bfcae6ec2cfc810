package org.isnad.output;

/**
 * The tables: mentions and relations for a reader of tab-separated lines.
 *
 * <p>A row is one line, whatever it holds: see docs/formats.md for the columns and the escapes.
 */
public final class Tables {

  private Tables() {}

  /** Tab-separated, a row for each mention. */
  public static DocumentWriter mentions(Offsets offsets) {
    return new TableWriter<>(Rows.TSV, offsets, MentionRow.COLUMNS, MentionRow::of);
  }

  /** Tab-separated, a row for each relation. */
  public static DocumentWriter relations(Offsets offsets) {
    return new TableWriter<>(Rows.TSV, offsets, RelationRow.COLUMNS, RelationRow::of);
  }
}
