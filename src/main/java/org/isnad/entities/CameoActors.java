package org.isnad.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * Who acts for no state and has an actor code of CAMEO: organisations of states, armed groups,
 * peoples. From {@code models/gazetteer/cameo-actors.tsv}.
 *
 * <p>Immutable, safe for all threads.
 */
final class CameoActors {

  private enum Kind {
    ORGANIZATION,
    GROUP,
    PEOPLE
  }

  private final Map<String, CameoActor> byName;

  /** By key, without the article. */
  private final Map<String, CameoActor> byAdjective;

  private CameoActors(Map<String, CameoActor> byName, Map<String, CameoActor> byAdjective) {
    this.byName = Map.copyOf(byName);
    this.byAdjective = Map.copyOf(byAdjective);
  }

  /**
   * The library's own list.
   *
   * @throws org.isnad.DataFileException naming every malformed line
   */
  static CameoActors load() {
    DataTable table =
        DataTable.ofModel(
            "gazetteer/cameo-actors.tsv",
            Column.of("name").words().unique(),
            Column.oneOf("kind", Kind.class).required(),
            Column.of("cameo").only("capitals", code -> code.matches("[A-Z]{3,15}")).required(),
            Column.list("adjectives").words());
    Map<String, CameoActor> byName = new HashMap<>();
    Map<String, CameoActor> byAdjective = new HashMap<>();
    table.forEach(
        row -> {
          CameoActor actor = actor(row);
          byName.put(row.get("name"), actor);
          for (String adjective : row.list("adjectives")) {
            if (byAdjective.putIfAbsent(Letters.key(adjective), actor) != null) {
              throw new IllegalArgumentException(
                  "«" + adjective + "» is an adjective of a line above; remove one");
            }
          }
        });
    return new CameoActors(byName, byAdjective);
  }

  private static CameoActor actor(Row row) {
    boolean organisation = row.constant("kind", Kind.class) == Kind.ORGANIZATION;
    return new CameoActor(row.get("cameo"), organisation);
  }

  /** The code of what the gazetteer calls by a name. */
  Optional<CameoActor> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The code of the group whose adjective a word is: «الحوثية» (of the Houthis).
   *
   * @param key the word's {@link Letters#key}, with the article or without
   */
  Optional<CameoActor> ofAdjective(String key) {
    return Optional.ofNullable(byAdjective.get(Keys.bare(key)))
        .or(() -> Optional.ofNullable(byAdjective.get(key)));
  }
}
