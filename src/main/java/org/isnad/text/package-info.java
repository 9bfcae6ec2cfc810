/**
 * The text as it was given, made readable without losing its place.
 *
 * <p>Takes the original characters. Gives the blocks of a page (headline, body, furniture), folded
 * text that knows the original offset of each of its characters, spelling keys on which the
 * variants of a word meet, and the reader of the project's data files. Must not know tokens, names
 * or any later stage.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
