/**
 * Who did what to whom, and who says so: frames of the lexicon matched on clauses.
 *
 * <p>Frames are matched first; then {@code Government} finds which word governs which event, and
 * {@code Factuality} goes down from the main verb and says of each what the text commits to. Across
 * sentences only a {@code Referent} goes, who is meant, never a place in the words.
 *
 * <p>A sentence goes through it in this order: {@code UnitReader} (words and groups of words) with
 * {@code MentionUnits}, {@code ParticleSenses}, {@code FiniteVerbs} and {@code NounOrAdjective};
 * {@code PhraseReader} (noun phrases) with {@code PartReader}, {@code Numerals}, {@code
 * NamesBehind} and {@code Coordination}; {@code ClauseReader} with {@code ClauseBorders}, {@code
 * SubjectsBefore}, {@code Antecedents} and {@code ComplementReader} (what stands around a verb);
 * {@code SentenceRelations} with {@code FrameAttempt} and {@code NounMatcher} (frames filled);
 * {@code Government} and {@code Factuality}; {@code RelationWriter} with {@code Pairs}, {@code
 * EventDates} and {@code EventPlaces}.
 *
 * <p>Takes sentences and linked entities. Gives relations with roles, polarity, modality, speaker
 * and date. Must not know any output format.
 */
@NullMarked
package org.isnad.relations;

import org.jspecify.annotations.NullMarked;
