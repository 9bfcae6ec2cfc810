/**
 * The facade and the values that it gives: an {@link org.isnad.Article} goes in, an {@link
 * org.isnad.Extraction} of mentions, entities and relations comes out.
 *
 * <p>Takes text and, where known, its publication date. Gives immutable records whose offsets are
 * UTF-16 code units of the text exactly as it was given. The values here may be used by every
 * package; only the facade knows the stages, and nothing here knows an output format.
 *
 * <h2>What a program may depend on</h2>
 *
 * <p>The public API is what is public here, in {@link org.isnad.output} and in {@link
 * org.isnad.corenlp}, and {@code org.isnad.spark} in a jar that is built with it. <b>All other
 * packages below {@code org.isnad} are no API:</b> what is public there is so for the other stages
 * alone, is named by nothing in the API, and may change or go with any release.
 *
 * <p>Enums may gain constants and values may gain fields with a release that says so in the
 * changelog: give a {@code switch} a default, and make {@link org.isnad.Relation}, {@link
 * org.isnad.Mention}, {@link org.isnad.Article} and {@link org.isnad.TimexValue} by their builders
 * and methods.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
