package org.isnad.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Extraction;
import org.isnad.Mention;

/**
 * How well mentions were gathered into entities, by the three measures whose mean the CoNLL shared
 * tasks use, over the mentions that name a person, country, place or organisation. Mentions that
 * were missed or found falsely are part of their clusters, as in the reference scorer (S. Pradhan
 * et al., "Scoring coreference partitions of predicted mentions", ACL 2014). A name without an
 * entity is a cluster of its own.
 *
 * @param muc links (M. Vilain et al., MUC-6, 1995); it doesn't see clusters of one
 * @param b3 the mean over mentions of how much of their clusters agrees (A. Bagga and B. Baldwin,
 *     1998)
 * @param ceaf clusters, each assigned to one, with φ₄, the Dice coefficient (X. Luo, "On
 *     coreference resolution performance metrics", 2005)
 */
public record CoreferenceScores(Score muc, Score b3, Score ceaf) {

  static final CoreferenceScores NONE = new CoreferenceScores(Score.NONE, Score.NONE, Score.NONE);

  /** Scores {@code found} against {@code gold}; mentions that aren't core are left out of both. */
  public static CoreferenceScores of(GoldDocument gold, Extraction found) {
    return of(gold, found, MentionScores.match(gold, found));
  }

  static CoreferenceScores of(
      GoldDocument gold, Extraction found, Matching<GoldMention, Mention> matching) {
    Map<Mention, GoldMention> goldOf = new IdentityHashMap<>();
    matching.pairs().forEach(pair -> goldOf.put(pair.found(), pair.gold()));
    Clusters key = new Clusters();
    int number = 0;
    Map<Mention, Integer> numbers = new IdentityHashMap<>();
    for (GoldMention mention : gold.mentions()) {
      if (mention.core() && mention.mention().type().isName()) {
        numbers.put(mention.mention(), number);
        key.add(mention.mention(), number);
        number++;
      }
    }
    Clusters response = new Clusters();
    for (Mention mention : found.mentions()) {
      GoldMention partner = goldOf.get(mention);
      Integer same = partner == null ? null : numbers.get(partner.mention());
      if (same != null) {
        response.add(mention, same);
      } else if (partner == null && mention.type().isName()) {
        response.add(mention, number);
        number++;
      }
    }
    return of(key.sets(), response.sets());
  }

  /**
   * Scores one partition against another.
   *
   * @param key the right clusters, disjoint
   * @param response the found clusters, disjoint; equal members are the same mention
   */
  public static <T> CoreferenceScores of(Collection<Set<T>> key, Collection<Set<T>> response) {
    return new CoreferenceScores(
        new Score(links(response, key), links(key, response)),
        new Score(members(response, key), members(key, response)),
        clusters(List.copyOf(key), List.copyOf(response)));
  }

  /** Of the links that hold {@code ours} together, those that {@code theirs} keeps. */
  private static <T> Ratio links(Collection<Set<T>> ours, Collection<Set<T>> theirs) {
    Map<T, Integer> clusterOf = clusterOf(theirs);
    Ratio links = Ratio.NONE;
    for (Set<T> cluster : ours) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (T member : cluster) {
        Integer part = clusterOf.get(member);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      int pieces = parts.size() + alone;
      links = links.plus(new Ratio(cluster.size() - pieces, cluster.size() - 1));
    }
    return links;
  }

  /**
   * The sum over the members of {@code ours} of the share of their cluster that stays with them.
   */
  private static <T> Ratio members(Collection<Set<T>> ours, Collection<Set<T>> theirs) {
    Map<T, Integer> clusterOf = clusterOf(theirs);
    Ratio members = Ratio.NONE;
    for (Set<T> cluster : ours) {
      Map<Integer, Integer> sizes = new HashMap<>();
      for (T member : cluster) {
        Integer part = clusterOf.get(member);
        if (part != null) {
          sizes.merge(part, 1, Integer::sum);
        }
      }
      double kept =
          sizes.values().stream().mapToDouble(size -> (double) size * size / cluster.size()).sum();
      members = members.plus(new Ratio(kept, cluster.size()));
    }
    return members;
  }

  private static <T> Score clusters(List<Set<T>> key, List<Set<T>> response) {
    double[][] similarity = new double[key.size()][response.size()];
    for (int k = 0; k < key.size(); k++) {
      for (int r = 0; r < response.size(); r++) {
        Set<T> found = response.get(r);
        long common = key.get(k).stream().filter(found::contains).count();
        similarity[k][r] = 2.0 * common / (key.get(k).size() + found.size());
      }
    }
    int[] assigned = Assignment.best(similarity);
    double sum = 0;
    for (int k = 0; k < assigned.length; k++) {
      sum += assigned[k] < 0 ? 0 : similarity[k][assigned[k]];
    }
    return new Score(new Ratio(sum, response.size()), new Ratio(sum, key.size()));
  }

  private static <T> Map<T, Integer> clusterOf(Collection<Set<T>> clusters) {
    Map<T, Integer> numbers = new HashMap<>();
    int number = 0;
    for (Set<T> cluster : clusters) {
      for (T member : cluster) {
        numbers.put(member, number);
      }
      number++;
    }
    return numbers;
  }

  /** The mean of the three F1; of those that are defined where MUC sees no link at all. */
  public OptionalDouble conll() {
    return Stream.of(muc, b3, ceaf)
        .map(Score::f1)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .average();
  }

  CoreferenceScores plus(CoreferenceScores other) {
    return new CoreferenceScores(muc.plus(other.muc), b3.plus(other.b3), ceaf.plus(other.ceaf));
  }

  /** The mentions of one document, by numbers that gold and found share, in their entities. */
  private static final class Clusters {
    private final Map<String, Set<Integer>> byEntity = new LinkedHashMap<>();

    void add(Mention mention, int number) {
      String entity = mention.entity().map(id -> "entity " + id).orElse("mention " + number);
      byEntity.computeIfAbsent(entity, id -> new HashSet<>()).add(number);
    }

    Collection<Set<Integer>> sets() {
      return byEntity.values();
    }
  }
}
