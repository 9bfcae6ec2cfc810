package org.isnad.cli;

import org.isnad.output.Offsets;
import org.isnad.output.TextLayout;

/**
 * How results are written, whatever their format.
 *
 * @param offsets what places are counted in
 * @param explains whether pages for people say what made each relation, and what was passed over
 */
record Manner(Offsets offsets, boolean explains) {

  /** A layout that explains, if results are to. */
  TextLayout of(TextLayout layout) {
    return explains ? layout.explaining() : layout;
  }
}
