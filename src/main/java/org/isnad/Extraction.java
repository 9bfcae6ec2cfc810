package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the library found in one article.
 *
 * @param article the article; its date is the caller's or else the one printed on the page
 * @param mentions the names and dates, in text order
 * @param entities what they name, in the order of first mention
 * @param relations who did what to whom, in text order
 * @param error why nothing was found, where reading failed (see {@link Isnad#extractAll}), or why
 *     something was left out: a sentence in which reading failed, a list of parties too long
 */
public record Extraction(
    Article article,
    List<Mention> mentions,
    List<Entity> entities,
    List<Relation> relations,
    Optional<Failure> error) {

  public Extraction {
    requireNonNull(article, "article");
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    requireNonNull(error, "error");
  }

  /** Nothing, and why. */
  public static Extraction failed(Article article, Failure why) {
    return new Extraction(article, List.of(), List.of(), List.of(), Optional.of(why));
  }
}
