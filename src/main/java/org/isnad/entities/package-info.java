/**
 * Who is who: from mentions to the things that they name, and to the states that act.
 *
 * <p>Takes the names of {@code mentions}, the expressions of {@code dates} and the sentences. Gives
 * numbered mentions, entities with country codes, and the answer to whom a pronoun or short form
 * means. Must not know predicates.
 */
@NullMarked
package org.isnad.entities;

import org.jspecify.annotations.NullMarked;
