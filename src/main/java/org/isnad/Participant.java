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
 * @param cameoActor the CAMEO actor code of the armed group or people without a state for which it
 *     acts, where it does: PSEREBHMS for Hamas and its spokesmen
 * @param organization the CAMEO actor code of the organisation of states for which it acts: IGOUNO
 *     for the United Nations
 * @param quantity how many people or things it is, where the text counts them
 */
public record Participant(
    Optional<Span> span,
    String text,
    Optional<String> entity,
    String name,
    Optional<String> actor,
    Optional<Antecedent> antecedent,
    Optional<String> cameoActor,
    Optional<String> organization,
    Optional<Quantity> quantity) {

  private static final Participant UNSTATED =
      new Participant(Optional.empty(), "", Optional.empty(), "", Optional.empty());

  /**
   * A participant of whom all is said; what isn't known is an empty {@link Optional}.
   *
   * @param span as above
   * @param text as above
   * @param entity as above
   * @param name as above
   * @param actor as above
   * @param antecedent as above
   * @param cameoActor as above
   * @param organization as above
   * @param quantity as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public Participant {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(entity, "entity");
    requireNonNull(name, "name");
    requireNonNull(actor, "actor");
    requireNonNull(antecedent, "antecedent");
    requireNonNull(cameoActor, "cameoActor");
    requireNonNull(organization, "organization");
    requireNonNull(quantity, "quantity");
  }

  /**
   * A participant that acts for a state or for nobody.
   *
   * @param span as above
   * @param text as above
   * @param entity as above
   * @param name as above
   * @param actor as above
   * @param antecedent as above
   */
  public Participant(
      Optional<Span> span,
      String text,
      Optional<String> entity,
      String name,
      Optional<String> actor,
      Optional<Antecedent> antecedent) {
    this(
        span,
        text,
        entity,
        name,
        actor,
        antecedent,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
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
   * The same as acting for an armed group or people.
   *
   * @param code its CAMEO actor code
   * @return another participant
   */
  public Participant ofGroup(String code) {
    return new Participant(
        span, text, entity, name, actor, antecedent, stated(code), Optional.empty(), quantity);
  }

  /**
   * The same as acting for an organisation of states.
   *
   * @param code its CAMEO actor code
   * @return another participant
   */
  public Participant ofOrganization(String code) {
    return new Participant(
        span, text, entity, name, actor, antecedent, Optional.empty(), stated(code), quantity);
  }

  private static Optional<String> stated(String code) {
    return Optional.of(requireNonNull(code, "code"));
  }

  /**
   * The same as so many people or things.
   *
   * @param many how many
   * @return another participant
   */
  public Participant counted(Quantity many) {
    requireNonNull(many, "many");
    return new Participant(
        span, text, entity, name, actor, antecedent, cameoActor, organization, Optional.of(many));
  }

  /**
   * For whom it acts, as event data writes it.
   *
   * @return the ISO code of a state, or else the CAMEO code of an organisation, group or people
   */
  public Optional<String> actorCode() {
    return actor.or(() -> cameoActor).or(() -> organization);
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
