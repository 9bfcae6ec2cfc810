/**
 * Names: people, countries, places, organisations, nationalities and titles.
 *
 * <p>Takes the sentences of {@code syntax}. Gives typed spans, each with its confidence and its
 * evidence, from a sequence tagger joined with gazetteers. Must not know which entity a name
 * belongs to.
 */
@NullMarked
package org.isnad.mentions;

import org.jspecify.annotations.NullMarked;
