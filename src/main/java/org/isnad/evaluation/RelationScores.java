package org.isnad.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.isnad.Extraction;
import org.isnad.Participant;
import org.isnad.Relation;

/**
 * How well relations were found. Strict and relaxed scores pair gold and found relations so that as
 * many as possible are right; the accuracies are over pairs that speak of the same event ({@link
 * RelationAlignment}), core gold ones only.
 *
 * @param strict by predicate: predicate, subject, object and polarity are right. Subject and object
 *     are compared by entity where both have one, otherwise their spans must share half of the
 *     shorter one, or both stand for the same state without being entities
 * @param relaxed by predicate: predicate, subject and object are right, the latter two at least by
 *     their words
 * @param polarity the share whose polarity is right
 * @param modality the share whose modality is right
 * @param speaker where gold or found names a speaker, the share in which it is the same
 * @param date where gold or found tells a date, the share in which it is the same
 * @param actor of the subjects, objects and speakers that are the right ones and stand for a state
 *     in gold or found, the share for which it is the same
 * @param reliability what the confidence of a found relation says and how often it is strictly
 *     right
 */
public record RelationScores(
    Map<String, Score> strict,
    Map<String, Score> relaxed,
    Ratio polarity,
    Ratio modality,
    Ratio speaker,
    Ratio date,
    Ratio actor,
    Reliability reliability) {

  static final RelationScores NONE =
      new RelationScores(
          Map.of(),
          Map.of(),
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Ratio.NONE,
          Reliability.NONE);

  public RelationScores {
    strict = Map.copyOf(strict);
    relaxed = Map.copyOf(relaxed);
  }

  /** Scores {@code found} against {@code gold}. */
  public static RelationScores of(GoldDocument gold, Extraction found, PredicateGroups predicates) {
    return of(gold, found, new RelationJudge(new EntityAlignment(gold, found), predicates));
  }

  static RelationScores of(GoldDocument gold, Extraction found, RelationJudge judge) {
    Matching<GoldRelation, Relation> strict = match(gold, found, judge::isStrictlyRight);
    Matching<GoldRelation, Relation> relaxed = match(gold, found, judge::isLooselyRight);
    List<Matching.Pair<GoldRelation, Relation>> aligned =
        RelationAlignment.of(gold, found, judge).stream()
            .filter(pair -> pair.gold().core())
            .toList();
    return new RelationScores(
        byPredicate(strict),
        byPredicate(relaxed),
        share(aligned, RelationJudge::isPolarityRight),
        share(aligned, RelationJudge::isModalityRight),
        share(having(aligned, RelationScores::hasSpeaker), judge::isSpeakerRight),
        share(having(aligned, RelationScores::hasDate), RelationJudge::isDateRight),
        actors(aligned, judge),
        reliability(strict));
  }

  /** The relations that are right in the sense of {@code right}. */
  static Matching<GoldRelation, Relation> match(
      GoldDocument gold, Extraction found, BiPredicate<GoldRelation, Relation> right) {
    return Matching.largest(gold.relations(), found.relations(), GoldRelation::core, right);
  }

  private static Map<String, Score> byPredicate(Matching<GoldRelation, Relation> matching) {
    Map<String, Score> scores = new HashMap<>();
    for (Matching.Pair<GoldRelation, Relation> pair : matching.pairs()) {
      if (pair.gold().core()) {
        scores.merge(pair.gold().predicate(), Score.of(1, 1, 1), Score::plus);
      }
    }
    matching.missed().forEach(g -> scores.merge(g.predicate(), Score.of(0, 0, 1), Score::plus));
    matching
        .spurious()
        .forEach(f -> scores.merge(f.predicate().id(), Score.of(0, 1, 0), Score::plus));
    return scores;
  }

  private static boolean hasSpeaker(Matching.Pair<GoldRelation, Relation> pair) {
    return pair.gold().speaker().isPresent() || pair.found().speaker().isPresent();
  }

  private static boolean hasDate(Matching.Pair<GoldRelation, Relation> pair) {
    return pair.gold().relation().date().isPresent() || pair.found().date().isPresent();
  }

  private static List<Matching.Pair<GoldRelation, Relation>> having(
      List<Matching.Pair<GoldRelation, Relation>> pairs,
      Predicate<Matching.Pair<GoldRelation, Relation>> condition) {
    return pairs.stream().filter(condition).toList();
  }

  private static Ratio share(
      List<Matching.Pair<GoldRelation, Relation>> pairs,
      BiPredicate<GoldRelation, Relation> right) {
    return pairs.stream()
        .map(pair -> Ratio.of(right.test(pair.gold(), pair.found())))
        .reduce(Ratio.NONE, Ratio::plus);
  }

  private static Ratio actors(
      List<Matching.Pair<GoldRelation, Relation>> pairs, RelationJudge judge) {
    Ratio actors = Ratio.NONE;
    for (Matching.Pair<GoldRelation, Relation> pair : pairs) {
      for (RelationJudge.Filling filling : judge.rightParticipants(pair.gold(), pair.found())) {
        actors = actors.plus(actor(filling.gold(), filling.found()));
      }
    }
    return actors;
  }

  private static Ratio actor(GoldParticipant gold, Participant found) {
    boolean none = gold.participant().actor().isEmpty() && found.actor().isEmpty();
    return none ? Ratio.NONE : Ratio.of(gold.hasActor(found.actor()));
  }

  private static Reliability reliability(Matching<GoldRelation, Relation> strict) {
    Reliability reliability = Reliability.NONE;
    for (Matching.Pair<GoldRelation, Relation> pair : strict.pairs()) {
      if (pair.gold().core()) {
        reliability = reliability.with(pair.found().confidence(), true);
      }
    }
    for (Relation spurious : strict.spurious()) {
      reliability = reliability.with(spurious.confidence(), false);
    }
    return reliability;
  }

  /** The sum of strict scores over the predicates for which {@code condition} holds. */
  Score strict(Predicate<String> condition) {
    return sum(strict, condition);
  }

  /** The sum of relaxed scores over the predicates for which {@code condition} holds. */
  Score relaxed(Predicate<String> condition) {
    return sum(relaxed, condition);
  }

  private static Score sum(Map<String, Score> scores, Predicate<String> condition) {
    return scores.entrySet().stream()
        .filter(entry -> condition.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Score.NONE, Score::plus);
  }

  RelationScores plus(RelationScores other) {
    return new RelationScores(
        Sums.of(strict, other.strict, Score::plus),
        Sums.of(relaxed, other.relaxed, Score::plus),
        polarity.plus(other.polarity),
        modality.plus(other.modality),
        speaker.plus(other.speaker),
        date.plus(other.date),
        actor.plus(other.actor),
        reliability.plus(other.reliability));
  }
}
