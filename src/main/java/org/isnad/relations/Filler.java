package org.isnad.relations;

import java.util.Optional;
import org.isnad.Antecedent;
import org.isnad.Participant;
import org.isnad.Span;
import org.isnad.syntax.TokenSpan;

/**
 * Who fills a place of a frame: a referent, and the words of the sentence that name it there, or
 * none where Arabic drops the subject.
 *
 * @param referent who or what is meant
 * @param words the words that name it
 */
record Filler(Referent referent, Optional<Words> words) {

  /**
   * Words of the sentence at hand.
   *
   * @param place their tokens
   * @param span what the user is shown of them
   * @param text the characters there
   */
  record Words(TokenSpan place, Span span, String text) {}

  static Filler named(Referent referent, TokenSpan place, Span span, String text) {
    return new Filler(referent, Optional.of(new Words(place, span, text)));
  }

  /** A referent that no word names: the dropped subject of «وأضاف» (and he added). */
  static Filler understood(Referent referent) {
    return new Filler(referent, Optional.empty());
  }

  /**
   * The same in a later clause of its sentence: an entity goes without its words; what no entity
   * says is still said by its words.
   */
  Filler continued() {
    return referent.entity().isEmpty() ? this : understood(referent);
  }

  Filler standingFor(String state) {
    return new Filler(referent.standingFor(state), words);
  }

  Filler standingForNobody() {
    return new Filler(referent.standingForNobody(), words);
  }

  Optional<TokenSpan> place() {
    return words.map(Words::place);
  }

  boolean animate() {
    return referent.animate();
  }

  Optional<String> entity() {
    return referent.entity();
  }

  Optional<String> actor() {
    return referent.actor();
  }

  /** As the user will see it. */
  Participant participant() {
    return new Participant(
        words.map(Words::span),
        words.map(Words::text).orElse(""),
        referent.entity(),
        referent.name(),
        referent.actor(),
        antecedent());
  }

  /** The words of another place that say who it is: an entity is found by its id. */
  private Optional<Antecedent> antecedent() {
    return referent.entity().isPresent()
        ? Optional.empty()
        : referent
            .introduced()
            .filter(introduced -> !words.map(Words::span).equals(Optional.of(introduced.span())));
  }
}
