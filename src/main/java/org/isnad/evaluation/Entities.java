package org.isnad.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;

/** The entities of a document by their ids. */
final class Entities {

  private Entities() {}

  static Map<String, Entity> byId(Extraction extraction) {
    Map<String, Entity> entities = new HashMap<>();
    extraction.entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
    return entities;
  }

  /** The ISO code of what {@code mention} names. */
  static Optional<String> country(Mention mention, Map<String, Entity> entities) {
    return mention
        .entity()
        .flatMap(id -> Optional.ofNullable(entities.get(id)))
        .flatMap(Entity::country);
  }
}
