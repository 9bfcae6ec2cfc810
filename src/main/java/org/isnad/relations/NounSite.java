package org.isnad.relations;

import java.util.List;
import org.isnad.syntax.Sentence;

/**
 * The sentence in which event nouns stand.
 *
 * @param kinds what is known of those who may fill a place
 */
record NounSite(
    Sentence sentence,
    List<Unit> units,
    Participants participants,
    Lexicon lexicon,
    ClauseReader clauses,
    PartyKinds kinds) {

  /** Whether the only word that names a party is a pronoun. */
  boolean isPronoun(Filler party) {
    return party
        .place()
        .filter(p -> p.length() == 1 && sentence.token(p.from()).isEnclitic())
        .isPresent();
  }
}
