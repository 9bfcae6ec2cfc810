package org.isnad.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.Entity;
import org.isnad.Extraction;
import org.isnad.Mention;

/**
 * Which found entity is which gold one: the one-to-one assignment under which they share the most
 * mentions. Mentions of all types count, titles and nationalities too; one on the same span counts
 * in full where its type is right, one whose span is somewhat off counts half. Names alone decide
 * only where mentions don't.
 */
final class EntityAlignment {

  private static final double SAME_SPAN = 0.75;
  private static final double SAME_SPAN_AND_TYPE = 1;
  private static final double OVERLAP = 0.5;
  private static final double SAME_NAME = 0.1;

  private final Map<String, String> foundOfGold = new HashMap<>();
  private final Set<String> alignedFound = new HashSet<>();

  EntityAlignment(GoldDocument gold, Extraction found) {
    List<Entity> golds = gold.extraction().entities();
    List<Entity> founds = found.entities();
    int[] assigned = Assignment.best(similarity(gold, golds, found, founds));
    for (int g = 0; g < assigned.length; g++) {
      if (assigned[g] >= 0) {
        foundOfGold.put(golds.get(g).id(), founds.get(assigned[g]).id());
        alignedFound.add(founds.get(assigned[g]).id());
      }
    }
  }

  private static double[][] similarity(
      GoldDocument gold, List<Entity> golds, Extraction found, List<Entity> founds) {
    Map<String, Integer> rows = places(golds);
    Map<String, Integer> columns = places(founds);
    double[][] similarity = new double[golds.size()][founds.size()];
    for (GoldMention g : gold.mentions()) {
      Integer row = g.mention().entity().map(rows::get).orElse(null);
      if (row == null) {
        continue;
      }
      for (Mention f : found.mentions()) {
        Integer column = f.entity().map(columns::get).orElse(null);
        if (column != null) {
          similarity[row][column] += similarity(g, f);
        }
      }
    }
    for (int g = 0; g < golds.size(); g++) {
      for (int f = 0; f < founds.size(); f++) {
        if (golds.get(g).type() == founds.get(f).type()
            && golds.get(g).name().equals(founds.get(f).name())) {
          similarity[g][f] += SAME_NAME;
        }
      }
    }
    return similarity;
  }

  private static double similarity(GoldMention gold, Mention found) {
    boolean sameType = gold.hasType(found.type());
    if (gold.hasSpan(found.span())) {
      return sameType ? SAME_SPAN_AND_TYPE : SAME_SPAN;
    }
    return sameType && Overlap.isHalf(gold.mention().span(), found.span()) ? OVERLAP : 0;
  }

  private static Map<String, Integer> places(List<Entity> entities) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      places.putIfAbsent(entities.get(i).id(), i);
    }
    return places;
  }

  /** Whether these two are assigned to each other. */
  boolean areSame(String gold, String found) {
    return found.equals(foundOfGold.get(gold));
  }

  /** Whether either is assigned to anything, so that the answer of {@link #areSame} is known. */
  boolean knows(String gold, String found) {
    return foundOfGold.containsKey(gold) || alignedFound.contains(found);
  }
}
