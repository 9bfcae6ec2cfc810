package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Who or what takes part in a relation.
 *
 * @param span where it stands; empty for a dropped subject («وأضاف أن…», and he added that) and for
 *     {@link #unstated()}
 * @param text the characters there; empty where there is no span
 * @param entity the id of the entity it is, where it is one
 * @param name the entity's name, or else the antecedent's text, or else the text
 * @param actor the ISO 3166-1 alpha-2 code of the state that it stands for, where it does: «موسكو»
 *     (Moscow) for the Russian government is RU
 * @param antecedent the phrase that a pronoun or a dropped subject stands for, where that phrase is
 *     no entity
 */
public record Participant(
    Optional<Span> span,
    String text,
    Optional<String> entity,
    String name,
    Optional<String> actor,
    Optional<Antecedent> antecedent) {

  private static final Participant UNSTATED =
      new Participant(Optional.empty(), "", Optional.empty(), "", Optional.empty());

  public Participant {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(entity, "entity");
    requireNonNull(name, "name");
    requireNonNull(actor, "actor");
    requireNonNull(antecedent, "antecedent");
  }

  /**
   * A participant that stands for no other phrase.
   *
   * @param span as above
   * @param text as above
   * @param entity as above
   * @param name as above
   * @param actor as above
   */
  public Participant(
      Optional<Span> span,
      String text,
      Optional<String> entity,
      String name,
      Optional<String> actor) {
    this(span, text, entity, name, actor, Optional.empty());
  }

  /**
   * The participant of whom the text says nothing, such as the agent of a bare passive.
   *
   * @return the one and only
   */
  public static Participant unstated() {
    return UNSTATED;
  }

  /**
   * Whether the text says who it is.
   *
   * @return whether it has a span, an entity or an antecedent
   */
  public boolean isStated() {
    return span.isPresent() || entity.isPresent() || antecedent.isPresent();
  }
}
