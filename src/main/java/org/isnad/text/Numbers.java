package org.isnad.text;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.DataFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and in words: «25», «خمسة وعشرين» (five and twenty), «ألفين وثلاثة» (two
 * thousand and three), «الخامس عشر» (the fifteenth), «1.5 مليون». Immutable and safe for all
 * threads.
 */
public final class Numbers {

  private static final String ARTICLE = "ال";
  private static final int MOST_DIGITS = 9;

  /** No number has more parts that «و» joins; a bound keeps reading linear in any text. */
  private static final int MOST_PARTS = 8;

  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;

  /** «1500», «1,500», «1.5»; three digits behind a mark are thousands. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:ال)?(?:(?<thousands>[0-9]{1,3}(?:[.,٬][0-9]{3})+)|(?<plain>[0-9]{1,9}(?:[.,٫][0-9]{1,2})?))");

  private enum Kind {
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    SCALES,
    LARGE,
    LARGES,
    ORDINAL,
    FEMININE
  }

  private final Map<Kind, Map<String, Integer>> words;
  private final Set<String> keys = new HashSet<>();

  private Numbers(Map<Kind, Map<String, Integer>> words) {
    this.words = words;
    words.forEach((kind, values) -> keys.addAll(isLarge(kind) ? Set.of() : values.keySet()));
  }

  private static boolean isLarge(Kind kind) {
    return kind == Kind.LARGE || kind == Kind.LARGES;
  }

  /** A word, a clitic or a figure of a sentence. */
  public interface Word {

    /** The key of its letters and digits. */
    String key();

    /** The key without the article. */
    String bare();

    /** Whether it begins with a digit. */
    boolean isNumber();
  }

  /**
   * What was found.
   *
   * @param to the word behind it, below 0 where nothing was
   * @param value its value
   */
  public record Found(int to, String value) {
    public static final Found NOTHING = new Found(-1, "");

    public boolean isNothing() {
      return to < 0;
    }
  }

  /**
   * A number of people or things.
   *
   * @param to the word behind it
   * @param value how many
   */
  public record Count(int to, long value) {}

  /**
   * The library's own words.
   *
   * @throws DataFileException if they are malformed, naming every line
   */
  public static Numbers load() {
    Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);
    DataTable table =
        DataTable.ofModel(
            "text/numbers.tsv",
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

  /** Whether a word tells a number below a million, or a part of one. */
  public boolean knows(String key) {
    return keys.contains(key);
  }

  /** What a number in words begins with, and the article, which stands before digits as well. */
  public Set<String> firstKeys() {
    Set<String> first = new HashSet<>(keys);
    first.add(ARTICLE);
    return first;
  }

  private static boolean isDefinite(Word word) {
    return !word.key().equals(word.bare());
  }

  private @Nullable Integer scale(List<? extends Word> atoms, int i) {
    Integer scale = value(Kind.SCALE, atoms, i);
    return scale == null ? value(Kind.SCALES, atoms, i) : scale;
  }

  private @Nullable Integer value(Kind kind, List<? extends Word> atoms, int i) {
    if (i >= atoms.size()) {
      return null;
    }
    Map<String, Integer> values = words.getOrDefault(kind, Map.of());
    Word atom = atoms.get(i);
    Integer value = values.get(atom.key());
    return value == null ? values.get(atom.bare()) : value;
  }

  /** A run of digits, with the article before it or not: «الـ18». */
  public Found digits(List<? extends Word> atoms, int i) {
    int at = atoms.get(i).key().equals(ARTICLE) ? i + 1 : i;
    return at < atoms.size()
            && atoms.get(at).isNumber()
            && atoms.get(at).key().length() <= MOST_DIGITS
        ? new Found(at + 1, atoms.get(at).key())
        : Found.NOTHING;
  }

  /** A cardinal in digits or words. */
  public Found cardinal(List<? extends Word> atoms, int i) {
    Found digits = digits(atoms, i);
    return digits.isNothing() ? new Cardinal(atoms).read(i) : digits;
  }

  /** «السابع» (the seventh), «الخامس عشر», «الحادي والعشرين». */
  public Found ordinal(List<? extends Word> atoms, int i) {
    Integer unit = value(Kind.FEMININE, atoms, i);
    return unit == null ? masculine(atoms, i) : ordinal(atoms, i, unit);
  }

  /** «الثالث» (the third), as days of a month are called, not «الثالثة». */
  public Found masculine(List<? extends Word> atoms, int i) {
    return ordinal(atoms, i, value(Kind.ORDINAL, atoms, i));
  }

  private Found ordinal(List<? extends Word> atoms, int i, @Nullable Integer unit) {
    if (unit == null) {
      Integer ten = isDefinite(atoms.get(i)) ? value(Kind.TEN, atoms, i) : null;
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

  /**
   * How many people or things a number says, in digits, words or both: «ألف و200», «1.5 مليون». No
   * number is «آلاف» (thousands), nor what isn't whole.
   *
   * @param words the words of a sentence
   * @param from the word at which it begins
   */
  public Optional<Count> count(List<? extends Word> words, int from) {
    BigDecimal total = BigDecimal.ZERO;
    long below = Long.MAX_VALUE;
    int end = -1;
    int at = from;
    for (int parts = 0; parts < MOST_PARTS && at >= 0; parts++) {
      Optional<Group> group = group(words, at);
      if (group.isEmpty() || group.get().scale >= below) {
        break;
      }
      total = total.add(group.get().value.multiply(BigDecimal.valueOf(group.get().scale)));
      below = group.get().scale;
      end = group.get().to;
      at = below > 1 && isAnd(words, end) ? end + 1 : -1;
    }
    boolean whole = total.stripTrailingZeros().scale() <= 0;
    return end >= 0 && whole ? Optional.of(new Count(end, total.longValue())) : Optional.empty();
  }

  /** A number below a thousand, or a figure, and the thousands or millions that it counts. */
  private record Group(BigDecimal value, long scale, int to) {}

  private Optional<Group> group(List<? extends Word> words, int at) {
    Optional<Group> counting = figure(words, at).or(() -> belowThousand(words, at));
    if (counting.isEmpty()) {
      return scaleAlone(words, at);
    }
    Group group = counting.get();
    return scaleBehind(words, group.to)
        .map(scale -> new Group(group.value, scale, group.to + 1))
        .or(() -> counting);
  }

  private static Optional<Group> figure(List<? extends Word> words, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Matcher figure = FIGURE.matcher(words.get(at).key());
    if (!figure.matches()) {
      return Optional.empty();
    }
    String thousands = figure.group("thousands");
    String written =
        thousands == null
            ? figure.group("plain").replaceAll("[,٫]", ".")
            : thousands.replaceAll("[.,٬]", "");
    return written.length() > 2 * MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new Group(new BigDecimal(written), 1, at + 1));
  }

  private Optional<Group> belowThousand(List<? extends Word> words, int at) {
    Integer hundreds = value(Kind.HUNDRED, words, at);
    Integer unit = value(Kind.UNIT, words, at);
    int behind = at + 1;
    if (hundreds == null && unit != null && unit < 10) {
      Integer hundred = value(Kind.HUNDRED, words, behind);
      hundreds = hundred != null && hundred == 100 ? Integer.valueOf(unit * hundred) : null;
      behind++;
    }
    if (hundreds == null) {
      return belowHundred(words, at);
    }
    Optional<Group> rest =
        isAnd(words, behind) ? belowHundred(words, behind + 1) : Optional.empty();
    return Optional.of(
        new Group(
            rest.map(Group::value).orElse(BigDecimal.ZERO).add(BigDecimal.valueOf(hundreds)),
            1,
            rest.map(Group::to).orElse(behind)));
  }

  private Optional<Group> belowHundred(List<? extends Word> words, int at) {
    Integer ten = value(Kind.TEN, words, at);
    Integer unit = value(Kind.UNIT, words, at);
    if (unit == null) {
      return Optional.ofNullable(ten).map(value -> words(value, at + 1));
    }
    Integer teen = unit < 10 ? value(Kind.TEEN, words, at + 1) : null;
    if (teen != null) {
      return Optional.of(words(unit + teen, at + 2));
    }
    Integer tens = unit < 10 && isAnd(words, at + 1) ? value(Kind.TEN, words, at + 2) : null;
    return Optional.of(tens == null ? words(unit, at + 1) : words(unit + tens, at + 3));
  }

  private static Group words(int value, int to) {
    return new Group(BigDecimal.valueOf(value), 1, to);
  }

  /** «ألف», «مليونين»: a thousand, two million. */
  private Optional<Group> scaleAlone(List<? extends Word> words, int at) {
    Integer thousands = value(Kind.SCALE, words, at);
    Integer millions = value(Kind.LARGE, words, at);
    if (thousands != null) {
      return Optional.of(new Group(BigDecimal.valueOf(thousands / THOUSAND), THOUSAND, at + 1));
    }
    return Optional.ofNullable(millions)
        .map(value -> new Group(BigDecimal.valueOf(value), MILLION, at + 1));
  }

  /** The thousands or millions that stand behind a number, but no «ألفان» (two thousand). */
  private Optional<Long> scaleBehind(List<? extends Word> words, int at) {
    Integer thousands = scale(words, at);
    Integer some = value(Kind.LARGE, words, at);
    Integer millions = some == null ? value(Kind.LARGES, words, at) : some;
    if (thousands != null) {
      return thousands == THOUSAND ? Optional.of((long) THOUSAND) : Optional.empty();
    }
    return Optional.ofNullable(millions)
        .filter(value -> value % 2 != 0 || value == THOUSAND)
        .map(value -> (long) value * MILLION);
  }

  private static boolean isAnd(List<? extends Word> words, int at) {
    return at < words.size() && words.get(at).key().equals("و");
  }

  /** Adds up the parts that «و» joins; a scale multiplies what stands before it. */
  private final class Cardinal {
    private final List<? extends Word> atoms;
    private int total;

    Cardinal(List<? extends Word> atoms) {
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
      Integer scale = scale(atoms, i);
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
      Integer times = scale == null ? scale(atoms, behind) : null;
      if (times != null) {
        total = Math.min(1_000_000, total + value) * Math.min(times, 1000);
        return behind + 1;
      }
      total += value;
      return behind;
    }
  }
}
