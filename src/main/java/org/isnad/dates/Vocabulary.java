package org.isnad.dates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** The words of {@code dates/words.tsv} by class, and the number words. Immutable. */
final class Vocabulary {

  private final Map<String, Map<String, List<Entry>>> byClass;
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

  private Vocabulary(
      Map<String, Map<String, List<Entry>>> byClass, Set<String> words, Numbers numbers) {
    this.byClass = byClass;
    this.words = words;
    this.numbers = numbers;
  }

  static Vocabulary load() {
    Map<String, Map<String, List<Entry>>> byClass = new HashMap<>();
    Set<String> words = new HashSet<>();
    for (DataTable.Row row :
        DataTable.ofModel("dates/words.tsv", "class", "value", "words").rows()) {
      Map<String, List<Entry>> entries =
          byClass.computeIfAbsent(row.get("class"), name -> new HashMap<>());
      for (String word : row.list("words")) {
        List<String> keys = Arrays.asList(Letters.key(word).split(" "));
        entries
            .computeIfAbsent(keys.get(0), first -> new ArrayList<>())
            .add(new Entry(keys, row.get("value")));
        words.addAll(keys);
      }
    }
    Comparator<Entry> longestFirst = Comparator.comparing((Entry e) -> -e.keys().size());
    byClass.values().forEach(map -> map.values().forEach(list -> list.sort(longestFirst)));
    return new Vocabulary(byClass, words, Numbers.load());
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

  /** The longest word of a class at an atom. */
  Found find(String name, List<Atom> atoms, int i) {
    Map<String, List<Entry>> entries = byClass.getOrDefault(name, Map.of());
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

  /** The atom behind what was found, and its value. */
  record Found(int to, String value) {
    static final Found NOTHING = new Found(-1, "");

    boolean isNothing() {
      return to < 0;
    }
  }
}
