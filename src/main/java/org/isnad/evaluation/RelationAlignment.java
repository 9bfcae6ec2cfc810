package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Extraction;
import org.isnad.Relation;

/**
 * Which found relation speaks of which gold one: they have the predicate in common, and the trigger
 * or both participants. Each goes with one, so that as much as possible agrees in sum.
 */
final class RelationAlignment {

  /** What an agreement is worth; each outweighs all those behind it. */
  private static final double STRICTLY_RIGHT = 64;

  private static final double LOOSELY_RIGHT = 32;
  private static final double SAME_TRIGGER = 16;
  private static final double SAME_PREDICATE = 8;
  private static final double SAME_DETAIL = 1;

  private RelationAlignment() {}

  static List<Matching.Pair<GoldRelation, Relation>> of(
      GoldDocument gold, Extraction found, RelationJudge judge) {
    List<GoldRelation> golds = gold.relations();
    List<Relation> founds = found.relations();
    double[][] weights = new double[golds.size()][founds.size()];
    for (int g = 0; g < golds.size(); g++) {
      for (int f = 0; f < founds.size(); f++) {
        weights[g][f] = weight(golds.get(g), founds.get(f), judge);
      }
    }
    int[] assigned = Assignment.best(weights);
    List<Matching.Pair<GoldRelation, Relation>> pairs = new ArrayList<>();
    for (int g = 0; g < assigned.length; g++) {
      if (assigned[g] >= 0) {
        pairs.add(new Matching.Pair<>(golds.get(g), founds.get(assigned[g])));
      }
    }
    return pairs;
  }

  private static double weight(GoldRelation gold, Relation found, RelationJudge judge) {
    if (!judge.isAbout(gold, found)) {
      return 0;
    }
    double weight = 1;
    weight += judge.isStrictlyRight(gold, found) ? STRICTLY_RIGHT : 0;
    weight += judge.isLooselyRight(gold, found) ? LOOSELY_RIGHT : 0;
    weight += RelationJudge.sharesTrigger(gold, found) ? SAME_TRIGGER : 0;
    weight += gold.predicate().equals(found.predicate().id()) ? SAME_PREDICATE : 0;
    weight += RelationJudge.isPolarityRight(gold, found) ? SAME_DETAIL : 0;
    weight += RelationJudge.isModalityRight(gold, found) ? SAME_DETAIL : 0;
    weight += RelationJudge.isDateRight(gold, found) ? SAME_DETAIL : 0;
    weight += judge.isSpeakerRight(gold, found) ? SAME_DETAIL : 0;
    weight += judge.areActorsRight(gold, found) ? SAME_DETAIL : 0;
    return weight;
  }
}
