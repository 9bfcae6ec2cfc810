package org.isnad.mentions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/** Common nouns for places: «القطاع» (the sector, the strip) alone names none. Immutable. */
final class PlaceNouns {

  private static final String ARTICLE = "ال";
  private static final String YES = "yes";
  private static final String ANY = "any";
  private static final String NAME = "name";
  private static final String CAPITAL = Letters.key("عاصمة");

  private final Set<String> keys;
  private final Set<String> outside;
  private final Set<String> beforeAny;
  private final Set<String> beforeNames;

  private PlaceNouns(
      Set<String> keys, Set<String> outside, Set<String> beforeAny, Set<String> beforeNames) {
    this.keys = keys;
    this.outside = outside;
    this.beforeAny = beforeAny;
    this.beforeNames = beforeNames;
  }

  static PlaceNouns load() {
    List<Row> rows =
        DataTable.ofModel(
                "gazetteer/place-nouns.tsv",
                Column.of("word").words().required(),
                Column.oneOf("outside", YES),
                Column.oneOf("before", ANY, NAME))
            .rows();
    return new PlaceNouns(
        keys(rows.stream()),
        keys(rows.stream().filter(row -> row.get("outside").equals(YES))),
        keys(rows.stream().filter(row -> row.get("before").equals(ANY))),
        keys(rows.stream().filter(row -> row.get("before").equals(NAME))));
  }

  private static Set<String> keys(Stream<Row> rows) {
    return rows.map(row -> Letters.key(row.get("word"))).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word is one of them, with the article or without. */
  boolean contains(String key) {
    return keys.contains(key)
        || key.startsWith(ARTICLE) && keys.contains(key.substring(ARTICLE.length()));
  }

  /** Whether a word before a place's name is no part of it: «مدينة الرقة» (the city of Raqqa). */
  boolean staysOutside(String key) {
    return outside.contains(key);
  }

  /** Whether a word is the one for a capital: «العاصمة البلغارية». */
  boolean isCapital(String key) {
    return key.equals(CAPITAL) || key.equals(ARTICLE + CAPITAL);
  }

  /** Whether as good as always a name stands behind a word: «بلدة الزاوية» (the town of Zawiya). */
  boolean announces(String key) {
    return beforeAny.contains(key);
  }

  /** Whether a word is part of the place's name behind it: «ميناء الحديدة» (Hodeida port). */
  boolean joins(String key) {
    return beforeNames.contains(key);
  }
}
