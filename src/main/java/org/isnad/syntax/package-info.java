/**
 * CoreNLP behind one door: words, their parts and tags.
 *
 * <p>Takes the blocks and folded text of {@code text}. Gives sentences of tokens, each of which
 * knows its place in the original text, its part of speech and its readings as an inflected verb.
 * CoreNLP's types and nulls stop here. Must not know names, dates or relations.
 */
@NullMarked
package org.isnad.syntax;

import org.jspecify.annotations.NullMarked;
