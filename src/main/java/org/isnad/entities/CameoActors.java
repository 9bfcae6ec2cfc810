package org.isnad.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

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

  private CameoActors(Map<String, CameoActor> byName) {
    this.byName = Map.copyOf(byName);
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
            Column.of("cameo").only("capitals", code -> code.matches("[A-Z]{3,15}")).required());
    Map<String, CameoActor> byName = new HashMap<>();
    for (Row row : table.rows()) {
      boolean organisation = row.constant("kind", Kind.class) == Kind.ORGANIZATION;
      byName.put(row.get("name"), new CameoActor(row.get("cameo"), organisation));
    }
    return new CameoActors(byName);
  }

  /** The code of what the gazetteer calls by a name. */
  Optional<CameoActor> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
