/**
 * The facade and the values that it gives: an {@link org.isnad.Article} goes in, an {@link
 * org.isnad.Extraction} of mentions, entities and relations comes out.
 *
 * <p>Takes text and, where known, its publication date. Gives immutable records whose offsets are
 * UTF-16 code units of the text exactly as it was given. The values here may be used by every
 * package; only the facade knows the stages, and nothing here knows an output format.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
