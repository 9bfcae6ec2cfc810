package org.isnad.entities;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.LatinName;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * Names in Latin letters: those of {@code models/gazetteer/latin-names.tsv}, with the numbers that
 * places have in GeoNames, and by rule those of others. A body's name by rule is no translation,
 * but what its own people and the press call it where it has no English name: «وزارة الدفاع»,
 * Wizarat al-Difa. {@link LatinName.Source} tells the two apart.
 *
 * <p>Immutable, safe for all threads.
 */
final class LatinNames {

  /** What a line of the list is about: the kinds of {@code models/gazetteer}. */
  private enum Kind {
    COUNTRY,
    PLACE,
    ORGANISATION,
    PERSON;

    static Kind of(Gazetteer.Kind kind) {
      return switch (kind) {
        case COUNTRY, NISBA -> COUNTRY;
        case CAPITAL, SEAT, PLACE -> PLACE;
        case STATE_BODY, ORGANISATION -> ORGANISATION;
        case PERSON -> PERSON;
      };
    }
  }

  /** What the list knows of a thing. */
  private record Known(String latin, Optional<String> geonames) {}

  private record Key(Kind kind, String name) {
    static Key of(Kind kind, String name) {
      return new Key(kind, Letters.key(name));
    }
  }

  private final Map<Key, Known> list;
  private final Transliteration rule;
  private final Transliteration ruleOfBodies;

  private LatinNames(Map<Key, Known> list, Transliteration rule) {
    this.list = Map.copyOf(list);
    this.rule = rule;
    this.ruleOfBodies = rule.forBodies();
  }

  /**
   * The library's own list and rules.
   *
   * @throws org.isnad.DataFileException naming every malformed line
   */
  static LatinNames load() {
    Transliteration rule = Transliteration.load();
    DataTable table =
        DataTable.ofModel(
            "gazetteer/latin-names.tsv",
            Column.oneOf("kind", Kind.class).required(),
            Column.of("name").words().required(),
            Column.of("latin").only("Latin letters", Transliteration::isLatin).required(),
            Column.number("geonames", 1, Integer.MAX_VALUE));
    Map<Key, Known> list = new HashMap<>();
    table.forEach(
        row -> {
          Key key = Key.of(row.constant("kind", Kind.class), row.get("name"));
          if (list.putIfAbsent(key, known(row)) != null) {
            throw new IllegalArgumentException(
                "«" + row.get("name") + "» stands above already; remove one");
          }
        });
    return new LatinNames(list, rule);
  }

  private static Known known(Row row) {
    return new Known(row.get("latin"), row.optional("geonames"));
  }

  /**
   * The name of a thing.
   *
   * @param type what it is
   * @param name how the document calls it
   * @param entry how the gazetteer knows it
   */
  Optional<LatinName> name(MentionType type, String name, Optional<Gazetteer.Entry> entry) {
    return entry
        .flatMap(this::known)
        .map(known -> new LatinName(known.latin(), LatinName.Source.LIST))
        .or(() -> byRule(type, name));
  }

  private Optional<LatinName> byRule(MentionType type, String name) {
    Optional<String> latin =
        switch (type) {
          case PERSON, LOCATION -> rule.of(name);
          case ORGANIZATION -> ruleOfBodies.of(name);
          default -> Optional.empty();
        };
    return latin.map(written -> new LatinName(written, LatinName.Source.RULE));
  }

  /** The number of a place in GeoNames. */
  Optional<String> geonames(Optional<Gazetteer.Entry> entry) {
    return entry.flatMap(this::known).flatMap(Known::geonames);
  }

  private Optional<Known> known(Gazetteer.Entry entry) {
    return Optional.ofNullable(list.get(Key.of(Kind.of(entry.kind()), entry.name())));
  }
}
