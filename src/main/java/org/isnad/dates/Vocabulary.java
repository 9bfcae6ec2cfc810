package org.isnad.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;
import org.isnad.text.Numbers;
import org.isnad.text.Numbers.Found;
import org.jspecify.annotations.Nullable;

/** The words of {@code dates/words.tsv} by class, and the number words. Immutable. */
final class Vocabulary {

  /** The classes whose values are numbers, and from which to which. */
  private static final Map<String, int[]> NUMBERS =
      Map.ofEntries(
          Map.entry("MONTH", new int[] {1, 12}),
          Map.entry("RAREMONTH", new int[] {1, 12}),
          Map.entry("WARMONTH", new int[] {1, 12}),
          Map.entry("HIJRI", new int[] {1, 12}),
          Map.entry("WEEKDAY", new int[] {1, 7}),
          Map.entry("REL", new int[] {-9, 9}),
          Map.entry("PAST", new int[] {-9, 9}),
          Map.entry("FUTURE", new int[] {-9, 9}),
          Map.entry("DEICTIC", new int[] {-9, 9}),
          Map.entry("TONIGHT", new int[] {-9, 9}),
          Map.entry("DECADE", new int[] {0, 9}),
          Map.entry("PART", new int[] {0, 23}),
          Map.entry("FRACTION", new int[] {1, 59}),
          Map.entry("LESS", new int[] {1, 59}));

  private static final Set<String> UNITS = Set.of("ONE", "DUAL", "MANY");
  private static final Pattern UNIT = Pattern.compile("[DWMYEC]|T[hms]");

  private final Map<String, WordClass> byClass;
  private final Set<String> words;
  private final Numbers numbers;

  /** One word, of one or more atoms, and its value. */
  private record Entry(List<String> keys, String value) {

    boolean isAt(List<Atom> atoms, int i) {
      if (i + keys.size() > atoms.size()) {
        return false;
      }
      for (int k = 0; k < keys.size(); k++) {
        Atom atom = atoms.get(i + k);
        if (!keys.get(k).equals(atom.key()) && !keys.get(k).equals(atom.bare())) {
          return false;
        }
      }
      return true;
    }
  }

  private Vocabulary(Map<String, WordClass> byClass, Set<String> words, Numbers numbers) {
    this.byClass = byClass;
    this.words = words;
    this.numbers = numbers;
  }

  static Vocabulary load() {
    Map<String, Map<String, List<Entry>>> entriesByClass = new HashMap<>();
    Set<String> words = new HashSet<>();
    DataTable table =
        DataTable.ofModel(
            "dates/words.tsv",
            Column.matching("class", "[A-Z]{2,}", "in capitals").required(),
            Column.of("value").required(),
            Column.list("words").required());
    table.forEach(
        row -> {
          checkValue(row.get("class"), row.get("value"));
          Map<String, List<Entry>> entries =
              entriesByClass.computeIfAbsent(row.get("class"), name -> new HashMap<>());
          for (String word : row.list("words")) {
            List<String> keys = Arrays.asList(Letters.key(word).split(" "));
            entries
                .computeIfAbsent(keys.get(0), first -> new ArrayList<>())
                .add(new Entry(keys, row.get("value")));
            words.addAll(keys);
          }
        });
    Comparator<Entry> longestFirst = Comparator.comparing((Entry e) -> -e.keys().size());
    Map<String, WordClass> byClass = new HashMap<>();
    entriesByClass.forEach(
        (name, entries) -> {
          entries.values().forEach(list -> list.sort(longestFirst));
          byClass.put(name, new WordClass(entries));
        });
    return new Vocabulary(byClass, words, Numbers.load());
  }

  /** That a class which is reckoned with has a value to reckon with. */
  private static void checkValue(String name, String value) {
    int[] range = NUMBERS.get(name);
    if (range != null && !isWithin(range, value)) {
      throw new IllegalArgumentException(
          "the value of "
              + name
              + " must be a number from "
              + range[0]
              + " to "
              + range[1]
              + ", not «"
              + value
              + "»");
    }
    if (UNITS.contains(name) && !UNIT.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "the value of " + name + " must be D, W, M, Y, E, C, Th, Tm or Ts, not «" + value + "»");
    }
  }

  private static boolean isWithin(int[] range, String value) {
    if (!value.matches("-?[0-9]{1,4}")) {
      return false;
    }
    int number = Integer.parseInt(value);
    return number >= range[0] && number <= range[1];
  }

  Numbers numbers() {
    return numbers;
  }

  boolean hasClass(String name) {
    return byClass.containsKey(name);
  }

  /** Whether it stands in any list of words, with or without the article. */
  boolean knows(String key) {
    return words.contains(key)
        || (key.startsWith("ال") && words.contains(key.substring(2)))
        || numbers.knows(key);
  }

  /**
   * The words of a class.
   *
   * @param name any name; of one that isn't listed there are none
   */
  WordClass ofClass(String name) {
    return byClass.getOrDefault(name, WordClass.EMPTY);
  }

  /** The words of one class by their first keys, of each the longest first. */
  static final class WordClass {
    private static final WordClass EMPTY = new WordClass(Map.of());

    private final Map<String, List<Entry>> entries;

    private WordClass(Map<String, List<Entry>> entries) {
      this.entries = entries;
    }

    Set<String> firstKeys() {
      return entries.keySet();
    }

    /** The longest word at an atom. */
    Found find(List<Atom> atoms, int i) {
      Atom atom = atoms.get(i);
      Found found = longest(entries.get(atom.key()), atoms, i);
      return found.isNothing() && atom.isDefinite()
          ? longest(entries.get(atom.bare()), atoms, i)
          : found;
    }

    private static Found longest(@Nullable List<Entry> entries, List<Atom> atoms, int i) {
      if (entries != null) {
        for (Entry entry : entries) {
          if (entry.isAt(atoms, i)) {
            return new Found(i + entry.keys().size(), entry.value());
          }
        }
      }
      return Found.NOTHING;
    }
  }
}
