package org.isnad.relations;

import java.util.List;
import java.util.Set;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * A token in its sentence, with what was read before it.
 *
 * @param index the index of the token
 * @param before the units before it
 */
record TokenPlace(Sentence sentence, int index, List<Unit> before) {

  private static final Set<String> TAGS_BEFORE_CLAUSES = Set.of("CC", "PUNC", "RP");

  Token token() {
    return sentence.token(index);
  }

  /** The token so many behind this one; there must be one. */
  Token ahead(int distance) {
    return sentence.token(index + distance);
  }

  /** Whether there are so many tokens behind this one. */
  boolean hasAhead(int distance) {
    return index + distance < sentence.size();
  }

  /** The unit right before; there must be one. */
  Unit last() {
    return before.get(before.size() - 1);
  }

  /** Whether a unit of one of the kinds stands right before. */
  boolean isBehind(Kind... kinds) {
    return !before.isEmpty() && last().is(kinds);
  }

  /** Whether a noun without article stands right before. */
  boolean isBehindUnarticledNoun() {
    return isBehind(Kind.NOUN) && !Definiteness.beginsWithArticle(last());
  }

  /** Whether a pronoun is written onto the token. */
  boolean isBeforePronoun() {
    return hasAhead(1) && ahead(1).isEnclitic();
  }

  /** Where a verb is to be expected though the tagger sees a noun: nothing governs the word. */
  boolean opensClause() {
    return index == 0 || TAGS_BEFORE_CLAUSES.contains(ahead(-1).tag());
  }
}
