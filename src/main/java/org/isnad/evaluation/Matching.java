package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The largest one-to-one pairing of gold items with found ones in which every pair is right.
 *
 * <p>Required gold items are served first and never given up for optional ones; so an item that was
 * found more can't lower how many required ones are paired. The augmenting paths are those of H. W.
 * Kuhn, "The Hungarian method for the assignment problem" (1955).
 *
 * @param pairs the pairs, required gold first, each kind in gold order
 * @param missed the required gold items that have no partner
 * @param spurious the found items that have no partner
 */
record Matching<G, F>(List<Pair<G, F>> pairs, List<G> missed, List<F> spurious) {

  /** A gold item and the found one that stands for it. */
  record Pair<G, F>(G gold, F found) {}

  Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /**
   * @param required whether an item counts as missed if it isn't found
   * @param right whether a found item is right for a gold one
   */
  static <G, F> Matching<G, F> largest(
      List<G> gold, List<F> found, Predicate<? super G> required, BiPredicate<G, F> right) {
    List<G> ordered = new ArrayList<>();
    gold.stream().filter(required).forEach(ordered::add);
    int requiredCount = ordered.size();
    gold.stream().filter(required.negate()).forEach(ordered::add);
    int[] partners = new Search<>(ordered, found, right).partners();

    List<Pair<G, F>> pairs = new ArrayList<>();
    List<G> missed = new ArrayList<>();
    boolean[] used = new boolean[found.size()];
    for (int g = 0; g < ordered.size(); g++) {
      if (partners[g] >= 0) {
        used[partners[g]] = true;
        pairs.add(new Pair<>(ordered.get(g), found.get(partners[g])));
      } else if (g < requiredCount) {
        missed.add(ordered.get(g));
      }
    }
    List<F> spurious =
        IntStream.range(0, used.length).filter(f -> !used[f]).mapToObj(found::get).toList();
    return new Matching<>(pairs, missed, spurious);
  }

  /** One search for augmenting paths over a graph of right pairs. */
  private static final class Search<G, F> {
    private static final int NOBODY = -1;

    private final int[][] candidates;
    private final int[] goldOf;

    Search(List<G> gold, List<F> found, BiPredicate<G, F> right) {
      candidates =
          gold.stream()
              .map(
                  g ->
                      IntStream.range(0, found.size())
                          .filter(f -> right.test(g, found.get(f)))
                          .toArray())
              .toArray(int[][]::new);
      goldOf = new int[found.size()];
      Arrays.fill(goldOf, NOBODY);
    }

    int[] partners() {
      for (int g = 0; g < candidates.length; g++) {
        augment(g, new boolean[goldOf.length]);
      }
      int[] foundOf = new int[candidates.length];
      Arrays.fill(foundOf, NOBODY);
      for (int f = 0; f < goldOf.length; f++) {
        if (goldOf[f] != NOBODY) {
          foundOf[goldOf[f]] = f;
        }
      }
      return foundOf;
    }

    private boolean augment(int g, boolean[] visited) {
      for (int f : candidates[g]) {
        if (!visited[f]) {
          visited[f] = true;
          if (goldOf[f] == NOBODY || augment(goldOf[f], visited)) {
            goldOf[f] = g;
            return true;
          }
        }
      }
      return false;
    }
  }
}
