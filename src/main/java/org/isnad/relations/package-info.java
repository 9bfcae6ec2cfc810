/**
 * Who did what to whom, and who says so: frames of the lexicon matched on clauses.
 *
 * <p>Takes sentences and linked entities. Gives relations with roles, polarity, modality, speaker
 * and date. Must not know any output format.
 */
@NullMarked
package org.isnad.relations;

import org.jspecify.annotations.NullMarked;
