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
 * @param cameo its actor code in CAMEO, where it is an organisation of states, an armed group or a
 *     people without a state: IGOUNO for the United Nations
 * @param latinName its name in Latin letters: of all COUNTRIES, of PERSONS and LOCATIONS if need be
 *     by rule, of ORGANIZATIONS only where a list has it
 * @param geonames the number of a LOCATION in GeoNames, where known: 1269750
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    Optional<String> country,
    Optional<String> cameo,
    Optional<LatinName> latinName,
    Optional<String> geonames) {

  /**
   * An entity of which all is said; what isn't known is an empty {@link Optional}.
   *
   * @param id as above
   * @param type as above
   * @param name as above
   * @param country as above
   * @param cameo as above
   * @param latinName as above
   * @param geonames as above
   * @throws NullPointerException if one of them is null; it names which
   */
  public Entity {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(name, "name");
    requireNonNull(country, "country");
    requireNonNull(cameo, "cameo");
    requireNonNull(latinName, "latinName");
    requireNonNull(geonames, "geonames");
  }

  /**
   * An entity without a name in Latin letters.
   *
   * @param id as above
   * @param type as above
   * @param name as above
   * @param country as above
   * @param cameo as above
   */
  public Entity(
      String id, EntityType type, String name, Optional<String> country, Optional<String> cameo) {
    this(id, type, name, country, cameo, Optional.empty(), Optional.empty());
  }

  /**
   * An entity without a code of its own in CAMEO and without a name in Latin letters.
   *
   * @param id as above
   * @param type as above
   * @param name as above
   * @param country as above
   */
  public Entity(String id, EntityType type, String name, Optional<String> country) {
    this(id, type, name, country, Optional.empty());
  }

  /**
   * The code of a country itself, not of the state that something belongs to.
   *
   * @return the ISO 3166-1 alpha-2 code of a COUNTRY
   */
  public Optional<String> iso() {
    return type == EntityType.COUNTRY ? country : Optional.empty();
  }
}
