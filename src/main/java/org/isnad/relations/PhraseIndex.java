package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.syntax.Sentence;
import org.isnad.text.Letters;

/**
 * Fixed phrases of one word or more, found at a token by their spelling keys, the longest first.
 *
 * @param <V> what a phrase means
 */
final class PhraseIndex<V> {

  private final Map<String, List<Item<V>>> byFirst = new HashMap<>();

  private record Item<V>(List<String> keys, V value) {}

  /**
   * A phrase found.
   *
   * @param value what it means
   * @param length how many tokens it takes
   */
  record Found<V>(V value, int length) {}

  /** Adds a phrase; its words are tokens, a {@code +} marks those that are written together. */
  void add(String phrase, V value) {
    List<String> keys = List.of(Letters.key(phrase.replace("+", "").strip()).split(" +"));
    List<Item<V>> items = byFirst.computeIfAbsent(keys.get(0), first -> new ArrayList<>());
    items.add(new Item<>(keys, value));
    items.sort(Comparator.comparingInt((Item<V> item) -> item.keys.size()).reversed());
  }

  Optional<Found<V>> longestAt(Sentence sentence, int i) {
    for (Item<V> item : byFirst.getOrDefault(sentence.token(i).key(), List.of())) {
      if (matches(item.keys, sentence, i)) {
        return Optional.of(new Found<>(item.value, item.keys.size()));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(List<String> keys, Sentence sentence, int i) {
    if (i + keys.size() > sentence.size()) {
      return false;
    }
    for (int k = 1; k < keys.size(); k++) {
      if (!sentence.token(i + k).key().equals(keys.get(k))) {
        return false;
      }
    }
    return true;
  }
}
