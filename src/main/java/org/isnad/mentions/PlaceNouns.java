package org.isnad.mentions;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;

/** Common nouns for places: «القطاع» (the sector, the strip) alone names none. Immutable. */
final class PlaceNouns {

  private static final String ARTICLE = "ال";

  private final Set<String> keys;

  private PlaceNouns(Set<String> keys) {
    this.keys = keys;
  }

  static PlaceNouns load() {
    return new PlaceNouns(
        DataTable.ofModel("gazetteer/place-nouns.tsv", "word").rows().stream()
            .map(row -> Letters.key(row.get("word")))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a word is one of them, with the article or without. */
  boolean contains(String key) {
    return keys.contains(key)
        || key.startsWith(ARTICLE) && keys.contains(key.substring(ARTICLE.length()));
  }
}
