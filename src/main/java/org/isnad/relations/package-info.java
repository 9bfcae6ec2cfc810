/**
 * Who did what to whom, and who says so: frames of the lexicon matched on clauses.
 *
 * <p>Frames are matched first; then {@code Government} finds which word governs which event, and
 * {@code Factuality} goes down from the main verb and says of each what the text commits to. Across
 * sentences only a {@code Referent} goes, who is meant, never a place in the words.
 *
 * <p>A sentence goes through it in this order:
 *
 * <ol>
 *   <li>{@code UnitReader}: words and groups of words, with {@code MentionUnits}, {@code
 *       ParticleSenses}, {@code FiniteVerbs} and {@code NounOrAdjective};
 *   <li>{@code PhraseReader}: noun phrases, with {@code PartReader}, {@code PartGrowth}, {@code
 *       Numerals}, {@code NamesBehind} and {@code Coordination};
 *   <li>{@code ClauseReader}: what stands around a verb, with {@code ClauseBorders}, {@code
 *       SubjectsBefore}, {@code Antecedents} and {@code ComplementReader};
 *   <li>{@code SentenceRelations}: frames filled, from left to right, over one {@code Told} of what
 *       has been read: {@code Attributions} (who vouches), {@code FrameAttempt} for verbs ({@code
 *       FixedNouns}, {@code WrittenPlaces}, {@code SubjectAndObject}), {@code Circumstances} for
 *       participles, {@code NounMatcher} for event nouns ({@code NounAttempt} on a {@code
 *       Nominal}); whoever isn't named comes from {@code UnderstoodSubjects}, {@code Control} and
 *       {@code PronounReferents};
 *   <li>{@code Government}, with {@code VerbGovernment} and {@code NounGovernment}, and {@code
 *       Factuality};
 *   <li>{@code RelationWriter}, with {@code Pairs}, {@code EventDates}, {@code EventPlaces} and
 *       {@code Confidences}.
 * </ol>
 *
 * <p>Takes sentences and linked entities. Gives relations with roles, polarity, modality, speaker
 * and date. Must not know any output format.
 */
@NullMarked
package org.isnad.relations;

import org.jspecify.annotations.NullMarked;
