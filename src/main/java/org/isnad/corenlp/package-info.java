/**
 * The library as an annotator of CoreNLP's pipelines, so that what reads CoreNLP's annotations, its
 * own outputters and its server among them, shows Arabic names, dates and triples.
 *
 * <p>Takes a CoreNLP annotation with its text, and with tokens and sentences or without. Gives the
 * same annotation, filled in. It knows the facade and, for tokens of its own, {@code syntax}; it
 * must not know other stages.
 */
@NullMarked
package org.isnad.corenlp;

import org.jspecify.annotations.NullMarked;
