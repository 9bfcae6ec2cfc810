package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.entities.LinkedMention;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;

/**
 * A word, or a group of words that clauses treat as one: a name with its title and nationality, a
 * date, a preposition of two words.
 *
 * @param kind what it is to a clause
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param head the token that inflects and agrees
 * @param mention the name, title or nationality that the group is built around
 * @param readings the verb readings of a {@link Kind#VERB}
 * @param word its words in plain letters, joined by blanks, for prepositions and particles
 * @param nounKey the key of its head as a noun: without article, with the ة that a pronoun hides
 */
record Unit(
    Kind kind,
    int from,
    int to,
    Token head,
    Optional<LinkedMention> mention,
    List<VerbReading> readings,
    String word,
    String nounKey) {

  enum Kind {
    NAME,
    NOUN,
    ADJECTIVE,
    NUMBER,
    /** بالمئة, %: behind a number. */
    PERCENT,
    /** هذا, ذلك, كل, أي: stands before a noun. */
    DETERMINER,
    /** A pronoun written onto the word before. */
    CLITIC,
    PRONOUN,
    VERB,
    PREPOSITION,
    CONJUNCTION,
    /** أنّ, إنّ, أنْ. */
    COMPLEMENTIZER,
    /** فيما, بينما, عندما, لكن: opens a clause of its own. */
    SUBORDINATOR,
    RELATIVE,
    PARTICLE,
    DATE,
    COMMA,
    COLON,
    QUOTE,
    OPEN,
    CLOSE,
    OTHER
  }

  Unit {
    readings = List.copyOf(readings);
  }

  boolean is(Kind... kinds) {
    for (Kind wanted : kinds) {
      if (kind == wanted) {
        return true;
      }
    }
    return false;
  }

  /**
   * The tense of a verb.
   *
   * @param lemma as which it is read: «توقع» is "signs" (وقّع) or "had expected" (توقّع); if empty,
   *     as its likeliest
   */
  Optional<Tense> tense(Optional<String> lemma) {
    return readings.stream()
        .filter(reading -> lemma.filter(reading.lemma()::equals).isPresent())
        .findFirst()
        .or(() -> readings.stream().findFirst())
        .map(VerbReading::tense);
  }

  /** Whether a unit of one of the kinds stands at a place of a sentence. */
  static boolean isAt(List<Unit> units, int i, Kind... kinds) {
    return i >= 0 && i < units.size() && units.get(i).is(kinds);
  }

  /** The same word in other readings. */
  Unit reading(List<VerbReading> other) {
    return new Unit(kind, from, to, head, mention, other, word, nounKey);
  }

  /** Whether a noun phrase may begin here. */
  boolean opensPhrase() {
    return is(Kind.NAME, Kind.NOUN, Kind.NUMBER, Kind.DETERMINER, Kind.ADJECTIVE, Kind.PRONOUN);
  }
}
