package org.isnad.dates;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.dates.Vocabulary.Found;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and in words: «25», «خمسة وعشرين» (five and twenty), «ألفين وثلاثة» (two
 * thousand and three), «الخامس عشر» (the fifteenth). Immutable.
 */
final class Numbers {

  private static final String ARTICLE = "ال";
  private static final int MOST_DIGITS = 9;

  /** No number has more parts that «و» joins; a bound keeps reading linear in any text. */
  private static final int MOST_PARTS = 8;

  private enum Kind {
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    ORDINAL,
    FEMININE
  }

  private final Map<Kind, Map<String, Integer>> words;
  private final Set<String> keys = new HashSet<>();

  private Numbers(Map<Kind, Map<String, Integer>> words) {
    this.words = words;
    words.values().forEach(kind -> keys.addAll(kind.keySet()));
  }

  static Numbers load() {
    Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);
    DataTable table =
        DataTable.ofModel(
            "dates/numbers.tsv",
            Column.oneOf("kind", Kind.class).required(),
            Column.number("value", 1, 1_000_000).required(),
            Column.list("words").required());
    for (DataTable.Row row : table.rows()) {
      Kind kind = row.constant("kind", Kind.class);
      for (String word : row.list("words")) {
        words
            .computeIfAbsent(kind, k -> new HashMap<>())
            .put(Letters.key(word), row.number("value"));
      }
    }
    return new Numbers(words);
  }

  boolean knows(String key) {
    return keys.contains(key);
  }

  /** What a number in words begins with, and the article, which stands before digits as well. */
  Set<String> firstKeys() {
    Set<String> first = new HashSet<>(keys);
    first.add(ARTICLE);
    return first;
  }

  private @Nullable Integer value(Kind kind, List<Atom> atoms, int i) {
    if (i >= atoms.size()) {
      return null;
    }
    Map<String, Integer> values = words.getOrDefault(kind, Map.of());
    Atom atom = atoms.get(i);
    Integer value = values.get(atom.key());
    return value == null ? values.get(atom.bare()) : value;
  }

  /** A run of digits, with the article before it or not: «الـ18». */
  Found digits(List<Atom> atoms, int i) {
    int at = atoms.get(i).key().equals(ARTICLE) ? i + 1 : i;
    return at < atoms.size()
            && atoms.get(at).isNumber()
            && atoms.get(at).key().length() <= MOST_DIGITS
        ? new Found(at + 1, atoms.get(at).key())
        : Found.NOTHING;
  }

  /** A cardinal in digits or words. */
  Found cardinal(List<Atom> atoms, int i) {
    Found digits = digits(atoms, i);
    return digits.isNothing() ? new Cardinal(atoms).read(i) : digits;
  }

  /** «السابع» (the seventh), «الخامس عشر», «الحادي والعشرين». */
  Found ordinal(List<Atom> atoms, int i) {
    Integer unit = value(Kind.FEMININE, atoms, i);
    return unit == null ? masculine(atoms, i) : ordinal(atoms, i, unit);
  }

  /** «الثالث» (the third), as days of a month are called, not «الثالثة». */
  Found masculine(List<Atom> atoms, int i) {
    return ordinal(atoms, i, value(Kind.ORDINAL, atoms, i));
  }

  private Found ordinal(List<Atom> atoms, int i, @Nullable Integer unit) {
    if (unit == null) {
      Integer ten = atoms.get(i).isDefinite() ? value(Kind.TEN, atoms, i) : null;
      return ten == null ? Found.NOTHING : new Found(i + 1, ten.toString());
    }
    Integer teen = value(Kind.TEEN, atoms, i + 1);
    if (teen != null) {
      return new Found(i + 2, String.valueOf(unit + teen));
    }
    if (i + 2 < atoms.size() && atoms.get(i + 1).key().equals("و")) {
      Integer ten = value(Kind.TEN, atoms, i + 2);
      if (ten != null) {
        return new Found(i + 3, String.valueOf(unit + ten));
      }
    }
    return new Found(i + 1, unit.toString());
  }

  /** Adds up the parts that «و» joins; a scale multiplies what stands before it. */
  private final class Cardinal {
    private final List<Atom> atoms;
    private int total;

    Cardinal(List<Atom> atoms) {
      this.atoms = atoms;
    }

    Found read(int from) {
      int end = -1;
      int at = from;
      for (int parts = 0; parts < MOST_PARTS && at >= 0 && at < atoms.size(); parts++) {
        int behind = part(at);
        if (behind < 0) {
          break;
        }
        end = behind;
        at = behind < atoms.size() && atoms.get(behind).key().equals("و") ? behind + 1 : -1;
      }
      return end < 0 ? Found.NOTHING : new Found(end, String.valueOf(total));
    }

    /** Adds the part at {@code i} to the total; gives the place behind it, or -1. */
    private int part(int i) {
      Integer ten = value(Kind.TEN, atoms, i);
      Integer unit = value(Kind.UNIT, atoms, i);
      Integer hundred = value(Kind.HUNDRED, atoms, i);
      Integer scale = value(Kind.SCALE, atoms, i);
      int value;
      int behind = i + 1;
      if (unit != null) {
        Integer teen = unit < 10 ? value(Kind.TEEN, atoms, behind) : null;
        value = unit + (teen == null ? 0 : teen);
        behind += teen == null ? 0 : 1;
      } else if (ten != null) {
        value = ten;
      } else if (hundred != null) {
        value = hundred;
      } else if (scale != null) {
        value = scale;
      } else {
        return -1;
      }
      Integer times = scale == null ? value(Kind.SCALE, atoms, behind) : null;
      if (times != null) {
        total = Math.min(1_000_000, total + value) * Math.min(times, 1000);
        return behind + 1;
      }
      total += value;
      return behind;
    }
  }
}
