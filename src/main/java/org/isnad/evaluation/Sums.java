package org.isnad.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Sums, key by key. */
final class Sums {

  private Sums() {}

  static <K, V> Map<K, V> of(Map<K, V> first, Map<K, V> second, BinaryOperator<V> plus) {
    Map<K, V> sum = new HashMap<>(first);
    second.forEach((key, value) -> sum.merge(key, value, plus));
    return sum;
  }
}
