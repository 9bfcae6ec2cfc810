package org.isnad.relations;

import java.util.Optional;
import org.isnad.Antecedent;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/**
 * Who or what is meant, wherever the document says so: what a sentence may hand on to the next.
 *
 * @param entity the id of the entity that it is, where it is one
 * @param name the entity's name, or else the words that say who it is
 * @param actor the ISO code of the state that it stands for, where it does
 * @param introduced those words and where they stand in the text, where it is no entity
 * @param gender its grammatical gender, where known
 * @param number its grammatical number, where known
 * @param animate whether it can act: a person, state, body or people; not a thing or a clause
 */
record Referent(
    Optional<String> entity,
    String name,
    Optional<String> actor,
    Optional<Antecedent> introduced,
    Optional<Gender> gender,
    Optional<Number> number,
    boolean animate) {

  /** The same as standing for a state, by its ISO code. */
  Referent standingFor(String state) {
    return new Referent(entity, name, Optional.of(state), introduced, gender, number, animate);
  }

  /** The same where it is no more than a place. */
  Referent standingForNobody() {
    return new Referent(entity, name, Optional.empty(), introduced, gender, number, animate);
  }

  boolean fits(Gender wanted, Number wantedNumber) {
    return gender.map(wanted::equals).orElse(true)
        && number.map(n -> n == wantedNumber || n == Number.PLURAL).orElse(true);
  }

  /** Whether both are one, as far as is known: two things without entity are by their words. */
  boolean isSameAs(Referent other) {
    return entity.isPresent()
        ? entity.equals(other.entity)
        : introduced.isPresent() && introduced.equals(other.introduced);
  }
}
