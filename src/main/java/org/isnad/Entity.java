package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing in the world that the document speaks of, however it calls it.
 *
 * @param id its name in the document: e1, e2, ... in the order of first mention
 * @param type PERSON, COUNTRY, LOCATION or ORGANIZATION
 * @param name its fullest name in the document
 * @param country the ISO 3166-1 alpha-2 code of a COUNTRY, or of the state that it belongs to,
 *     where known
 */
public record Entity(String id, EntityType type, String name, Optional<String> country) {

  public Entity {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(name, "name");
    requireNonNull(country, "country");
  }
}
