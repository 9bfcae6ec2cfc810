package org.isnad.output;

/**
 * The tables: mentions and relations as tab-separated lines, a graph's nodes and edges and event
 * data as CSV.
 *
 * <p>A row is one line, whatever it holds: docs/formats.md tells of the columns and the escapes.
 */
public final class Tables {

  private Tables() {}

  /**
   * Tab-separated, a row for each mention.
   *
   * @param offsets what places are counted in
   * @return a writer of one file
   */
  public static DocumentWriter mentions(Offsets offsets) {
    return new TableWriter<>(Rows.TSV, offsets, MentionRow.COLUMNS, MentionRow::of);
  }

  /**
   * Tab-separated, a row for each relation.
   *
   * @param offsets what places are counted in
   * @return a writer of one file
   */
  public static DocumentWriter relations(Offsets offsets) {
    return new TableWriter<>(Rows.TSV, offsets, RelationRow.COLUMNS, RelationRow::of);
  }

  /**
   * CSV for Gephi and Neo4j, a row for each entity and each other party of a relation.
   *
   * @param offsets what places are counted in
   * @return a writer of one file
   */
  public static DocumentWriter nodes(Offsets offsets) {
    return new TableWriter<>(
        Rows.CSV, offsets, Graph.NODE_COLUMNS, document -> Graph.of(document).nodes().stream());
  }

  /**
   * CSV for Gephi and Neo4j, a row for each relation, from its subject to its object.
   *
   * @param offsets what places are counted in
   * @return a writer of one file
   */
  public static DocumentWriter edges(Offsets offsets) {
    return new TableWriter<>(
        Rows.CSV, offsets, Graph.EDGE_COLUMNS, document -> Graph.of(document).edges().stream());
  }

  /**
   * CSV in the manner of PLOVER and ICEWS, a row for each relation that has a code there.
   *
   * @return a writer of one file
   */
  public static DocumentWriter events() {
    return new TableWriter<>(Rows.CSV, Offsets.UTF16, EventRow.COLUMNS, EventRow::of);
  }
}
