package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/**
 * A noun phrase without the prepositional phrases and clauses behind it; several, if coordinated.
 *
 * @param from the index of its first unit
 * @param to the index behind its last unit
 * @param parts its coordinated parts, at least one
 */
record Phrase(int from, int to, List<Part> parts) {

  /**
   * One of the coordinated parts of a noun phrase.
   *
   * @param from the index of its first token
   * @param to the index behind its last token
   * @param fromUnit the index of its first unit
   * @param head its head noun, or the first token of the name that it is
   * @param key the key of its head noun, without article
   * @param mention the name that it is, or the nationality or name that it is built around
   * @param named whether the part as a whole is that name
   * @param definite whether it has an article, a possessive or a definite genitive, or is a name
   * @param gender the gender that it shows, if it shows one
   * @param number the number that it shows, if it shows one
   * @param bareNumber whether people or things are only counted: «ستة» (six), «العشرات» (dozens)
   */
  record Part(
      int from,
      int to,
      int fromUnit,
      Token head,
      String key,
      Optional<LinkedMention> mention,
      boolean named,
      boolean definite,
      Optional<Gender> gender,
      Optional<Number> number,
      boolean bareNumber) {

    /** As this part, of a known gender. */
    Part of(Gender known) {
      return new Part(
          from,
          to,
          fromUnit,
          head,
          key,
          mention,
          named,
          definite,
          Optional.of(known),
          number,
          bareNumber);
    }

    /** As this part, known to be more than two. */
    Part ofMany() {
      return new Part(
          from,
          to,
          fromUnit,
          head,
          key,
          mention,
          named,
          definite,
          gender,
          Optional.of(Number.PLURAL),
          bareNumber);
    }

    /** Men in the plural, by what the form shows or is known to mean. */
    boolean isOfMen() {
      return !named
          && gender.filter(Gender.MASCULINE::equals).isPresent()
          && number.filter(Number.PLURAL::equals).isPresent();
    }

    /** As this part, up to a later token. */
    Part upTo(int end) {
      return new Part(
          from, end, fromUnit, head, key, mention, named, definite, gender, number, bareNumber);
    }
  }

  Phrase {
    parts = List.copyOf(parts);
  }

  Part first() {
    return parts.get(0);
  }

  int fromToken() {
    return first().from();
  }

  int toToken() {
    return parts.get(parts.size() - 1).to();
  }

  /** Whether the first part is, as a whole, a name of a type. */
  boolean isOf(MentionType type) {
    return first().named() && first().mention().filter(m -> m.type() == type).isPresent();
  }

  /** «ليلا» (by night): an indefinite accusative alone. */
  boolean isAdverbial() {
    return first().head().form().endsWith("ا")
        && !first().head().form().startsWith("ال")
        && !first().named()
        && first().to() - first().from() == 1;
  }
}
