package org.isnad.syntax;

/**
 * A piece of a word as the segmenter cuts it.
 *
 * @param word CoreNLP's spelling of it, restored letters included
 * @param start where it begins in the line that was segmented
 * @param end where it ends there
 */
record Segment(String word, int start, int end) {}
