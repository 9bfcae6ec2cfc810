package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Unit.Kind;

/**
 * A verb with what stands around it, before any frame says what that is.
 *
 * @param verb the index of its verb among the units
 * @param before the noun phrase before the verb that may be its subject
 * @param relative whether that phrase is the antecedent of a relative clause
 * @param continues whether the verb continues the clause before it (joined by و, or without any
 *     noun phrase before it), so that its subject may be that clause's
 * @param complements what follows, in order
 * @param end the index of the unit behind the clause
 */
record Clause(
    int verb,
    Optional<Phrase> before,
    boolean relative,
    boolean continues,
    List<Complement> complements,
    int end) {

  /** How a complement is joined. */
  enum Link {
    NOUN_PHRASE,
    PREPOSITION,
    /** A clause behind أنّ or إنّ. */
    CLAUSE,
    /** A quotation, or what follows a colon. */
    QUOTATION,
    /** An object pronoun on the verb. */
    PRONOUN
  }

  /**
   * Something that follows a verb or a masdar.
   *
   * @param link how it is joined
   * @param preposition the preposition before it, also before a clause («بأنّ»); else empty
   * @param phrase the noun phrase, where it is one
   * @param from the index of its first unit, the preposition included
   * @param to the index behind its last unit
   */
  record Complement(Link link, String preposition, Optional<Phrase> phrase, int from, int to) {

    /**
     * Behind a preposition of its own word, «على الاتفاق», «بسبب الاتفاق»; but «بالاتفاق» is one.
     */
    int behindPreposition(List<Unit> units) {
      if (link != Link.PREPOSITION) {
        return from; // «قال:» (said:) at the end of a text has a quotation of no words
      }
      Unit first = units.get(from);
      boolean ownWord = !first.head().isProclitic() || first.to() - first.from() > 1;
      return ownWord ? from + 1 : from;
    }

    /** The unit where a clause begins, without its أنّ unless a pronoun is written onto it. */
    int behindComplementizer(List<Unit> units) {
      int i = from;
      while (!units.get(i).is(Kind.COMPLEMENTIZER)) {
        i++;
      }
      boolean pronounFollows = Unit.isAt(units, i + 1, Kind.CLITIC);
      boolean labelFollows = Unit.isAt(units, i + 2, Kind.QUOTE);
      return pronounFollows ? labelFollows ? i + 2 : i : i + 1;
    }
  }

  Clause {
    complements = List.copyOf(complements);
  }
}
