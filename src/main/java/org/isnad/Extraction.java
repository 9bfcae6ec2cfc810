package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the library found in one article.
 *
 * @param article the article; its date is the caller's or else the one printed on the page
 * @param mentions the names and dates, in text order
 * @param entities what they name, in the order of first mention
 * @param relations who did what to whom, in text order
 * @param unread the words that can tell something and gave no relation, in text order; none unless
 *     {@link Isnad.Builder#explain} asks for them. Of what is no prose, headings of the page's own
 *     parts and tables, and of a sentence in which reading failed, there are none
 * @param error why nothing was found, where reading failed (see {@link Isnad#extractAll}), or why
 *     something was left out: a sentence in which reading failed, a list of parties too long
 */
public record Extraction(
    Article article,
    List<Mention> mentions,
    List<Entity> entities,
    List<Relation> relations,
    List<Unread> unread,
    Optional<Failure> error) {

  /**
   * What was found. The lists are copied: a later change of the caller's changes nothing here.
   *
   * @param article as above
   * @param mentions as above
   * @param entities as above
   * @param relations as above
   * @param unread as above
   * @param error as above
   * @throws NullPointerException if one of them is null, or an element of a list
   */
  public Extraction {
    requireNonNull(article, "article");
    mentions = List.copyOf(requireNonNull(mentions, "mentions"));
    entities = List.copyOf(requireNonNull(entities, "entities"));
    relations = List.copyOf(requireNonNull(relations, "relations"));
    unread = List.copyOf(requireNonNull(unread, "unread"));
    requireNonNull(error, "error");
  }

  /**
   * What was found, without what was passed over.
   *
   * @param article the article
   * @param mentions the names and dates, in text order
   * @param entities what they name
   * @param relations who did what to whom, in text order
   * @param error why nothing was found, or something left out
   */
  public Extraction(
      Article article,
      List<Mention> mentions,
      List<Entity> entities,
      List<Relation> relations,
      Optional<Failure> error) {
    this(article, mentions, entities, relations, List.of(), error);
  }

  /**
   * The entity with an id, as {@link Mention#entity()} and {@link Participant#entity()} give it.
   *
   * @param id e1, e2, …
   * @return nothing if no entity here has that id
   */
  public Optional<Entity> entity(String id) {
    requireNonNull(id, "id");
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /**
   * The mentions that name an entity.
   *
   * @param entity one of this extraction: ids of others mean something else here
   * @return its mentions in text order
   */
  public List<Mention> mentionsOf(Entity entity) {
    Optional<String> id = id(entity);
    return mentions.stream().filter(mention -> mention.entity().equals(id)).toList();
  }

  /**
   * The relations in which an entity of this extraction takes part, in text order: as subject,
   * object or argument, or as the speaker who vouches for it.
   *
   * @param entity one of this extraction: ids of others mean something else here
   * @return each relation once
   */
  public List<Relation> relationsOf(Entity entity) {
    Optional<String> id = id(entity);
    return relations.stream()
        .filter(relation -> parties(relation).anyMatch(party -> party.entity().equals(id)))
        .toList();
  }

  private static Optional<String> id(Entity entity) {
    return Optional.of(requireNonNull(entity, "entity").id());
  }

  private static Stream<Participant> parties(Relation relation) {
    return Stream.of(
            Stream.of(relation.subject(), relation.object()),
            relation.arguments().stream().map(Argument::filler),
            relation.speaker().stream())
        .flatMap(Function.identity());
  }

  /**
   * The relations of one predicate.
   *
   * @param predicate its id in the inventory: {@code "accuse"}
   * @return them in text order; none for an id that is in no inventory
   */
  public List<Relation> relations(String predicate) {
    requireNonNull(predicate, "predicate");
    return relations.stream()
        .filter(relation -> relation.predicate().id().equals(predicate))
        .toList();
  }

  /**
   * Nothing, and why.
   *
   * @param article what could not be read
   * @param why the reason
   * @return an extraction without mentions, entities and relations
   */
  public static Extraction failed(Article article, Failure why) {
    return new Extraction(
        article, List.of(), List.of(), List.of(), Optional.of(requireNonNull(why, "why")));
  }
}
