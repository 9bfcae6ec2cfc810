package org.isnad.output;

/**
 * How {@link TextFormat} lays a page out.
 *
 * @param columns how wide its lines are at most
 * @param coloured whether headings, deeds and asides are set apart by ANSI escapes, as terminals
 *     understand them
 */
public record TextLayout(int columns, boolean coloured) {

  /** The narrowest lines that can be read. */
  public static final int NARROWEST = 40;

  private static final int USUAL_COLUMNS = 100;

  /** 100 columns without colours: for files, and wherever nothing is known of the reader. */
  public static final TextLayout USUAL = new TextLayout(USUAL_COLUMNS, false);

  /**
   * @throws IllegalArgumentException if there are fewer columns than {@link #NARROWEST}
   */
  public TextLayout {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException(
          "a page has " + NARROWEST + " columns or more, not " + columns);
    }
  }
}
