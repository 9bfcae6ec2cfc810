/**
 * One writer for each format, and the reader of our own JSON.
 *
 * <p>Takes an {@link org.isnad.Extraction}. Gives text. Must not know how it was found.
 */
@NullMarked
package org.isnad.output;

import org.jspecify.annotations.NullMarked;
