package org.isnad.output;

/**
 * How {@link TextFormat} lays a page out.
 *
 * @param columns how wide its lines are at most
 * @param coloured whether headings, deeds and asides are set apart by ANSI escapes, as terminals
 *     understand them
 * @param explained whether each relation has its {@linkplain org.isnad.Relation#evidence evidence}
 *     beside it, and the page a section of what was {@linkplain org.isnad.Extraction#unread passed
 *     over}
 */
public record TextLayout(int columns, boolean coloured, boolean explained) {

  /** The narrowest lines that can be read. */
  public static final int NARROWEST = 40;

  private static final int USUAL_COLUMNS = 100;

  /** 100 columns without colours: for files, and wherever nothing is known of the reader. */
  public static final TextLayout USUAL = new TextLayout(USUAL_COLUMNS, false);

  /**
   * A layout wide enough to be read.
   *
   * @param columns as above
   * @param coloured as above
   * @param explained as above
   * @throws IllegalArgumentException if there are fewer columns than {@link #NARROWEST}
   */
  public TextLayout {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException(
          "a page has " + NARROWEST + " columns or more, not " + columns);
    }
  }

  /**
   * A layout of pages that explain nothing.
   *
   * @param columns how wide its lines are at most
   * @param coloured whether with ANSI escapes
   * @throws IllegalArgumentException if there are fewer columns than {@link #NARROWEST}
   */
  public TextLayout(int columns, boolean coloured) {
    this(columns, coloured, false);
  }

  /**
   * The same layout, of pages that say where each relation is from and what was passed over.
   *
   * @return a layout with {@link #explained}
   */
  public TextLayout explaining() {
    return new TextLayout(columns, coloured, true);
  }
}
