package org.isnad.entities;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.DataFileException;
import org.isnad.syntax.Token;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.isnad.text.Letters;

/**
 * The words beside names that tell standing facts, from {@code models/lexicon/standing-words.tsv}:
 * who holds what, who is whose relative, what lies where.
 *
 * <p>Immutable, safe for all threads.
 */
public final class StandingWords {

  /** What a word says of the name beside it; the file's head explains each. */
  public enum Kind {
    ADDRESS,
    AGED,
    ALLY,
    ASPIRANT,
    AT,
    BECAME,
    BELONGING,
    BESIDES,
    BORN,
    CALLED,
    CAPITAL,
    COPULA,
    COUNT,
    COUNTERPART,
    CROWN,
    DELEGATE,
    DIED,
    DIRECTION,
    FIGHTER,
    FIRST,
    FORMER,
    FOUNDED,
    FOUNDER,
    GOVERNOR,
    HAND,
    HOMELAND,
    HONORIFIC,
    INSTITUTE,
    KIN,
    LOCAL_BODY,
    NATIVE,
    OFFICE,
    OPPOSED,
    PART,
    PAST,
    PATRONYMIC,
    PERSON,
    PLACE,
    PUBLIC,
    RULING,
    SEAT,
    SERVANT,
    SITUATED,
    SOVEREIGN,
    STAFF,
    STATE_SIDE,
    TO,
    VISIT,
    WHERE,
    WING,
    WORKS,
    YEARS
  }

  private static final String TABLE = "lexicon/standing-words.tsv";

  private final Map<Kind, Set<String>> words;

  private StandingWords(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  /**
   * The library's own words.
   *
   * @throws DataFileException naming every malformed line
   */
  public static StandingWords load() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    DataTable table =
        DataTable.ofModel(
            TABLE,
            Column.oneOf("kind", Kind.class).required(),
            Column.list("words").words().required());
    for (Row row : table.rows()) {
      Set<String> ofKind =
          words.computeIfAbsent(row.constant("kind", Kind.class), k -> new HashSet<>());
      row.list("words").forEach(word -> ofKind.add(Letters.key(word)));
    }
    return new StandingWords(words);
  }

  /** Whether a token is such a word, with the article or without. */
  public boolean is(Kind kind, Token token) {
    Set<String> ofKind = words.getOrDefault(requireNonNull(kind, "kind"), Set.of());
    return ofKind.contains(token.key()) || ofKind.contains(Keys.bare(token.key()));
  }
}
