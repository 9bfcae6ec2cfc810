package org.isnad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.isnad.Participant;
import org.isnad.Relation;

/** Whether a found relation is right for a gold one, in one document. */
final class RelationJudge {

  private final EntityAlignment entities;
  private final PredicateGroups predicates;

  RelationJudge(EntityAlignment entities, PredicateGroups predicates) {
    this.entities = entities;
    this.predicates = predicates;
  }

  /** Predicate, subject, object and polarity are right. */
  boolean isStrictlyRight(GoldRelation gold, Relation found) {
    return gold.relation().polarity() == found.polarity()
        && gold.hasPredicate(found.predicate().id())
        && fillings(gold, found, this::isSame).isPresent();
  }

  /** Predicate, subject and object are right, the latter two at least by their words. */
  boolean isLooselyRight(GoldRelation gold, Relation found) {
    return gold.hasPredicate(found.predicate().id())
        && fillings(gold, found, this::isSimilar).isPresent();
  }

  /** The found relation speaks of the same event, however well it tells it. */
  boolean isAbout(GoldRelation gold, Relation found) {
    return gold.hasPredicate(found.predicate().id())
        && (sharesTrigger(gold, found) || fillings(gold, found, this::isSimilar).isPresent());
  }

  static boolean sharesTrigger(GoldRelation gold, Relation found) {
    return gold.relation().trigger().span().overlaps(found.trigger().span());
  }

  /** A right participant and the found one that stands for it. */
  record Filling(GoldParticipant gold, Participant found) {}

  /**
   * The subject, object and speaker of {@code found} that are right; subject and object each on its
   * own if not both are.
   */
  List<Filling> rightParticipants(GoldRelation gold, Relation found) {
    List<Filling> right = new ArrayList<>(rightParties(gold, found));
    if (gold.speaker().isPresent() && found.speaker().isPresent() && isSpeakerRight(gold, found)) {
      right.add(new Filling(gold.speaker().get(), found.speaker().get()));
    }
    return right;
  }

  boolean areActorsRight(GoldRelation gold, Relation found) {
    return rightParticipants(gold, found).stream()
        .allMatch(filling -> filling.gold().hasActor(filling.found().actor()));
  }

  private List<Filling> rightParties(GoldRelation gold, Relation found) {
    return fillings(gold, found, this::isSame)
        .or(() -> fillings(gold, found, this::isSimilar))
        .orElseGet(() -> rightOnTheirOwn(gold, found));
  }

  private List<Filling> rightOnTheirOwn(GoldRelation gold, Relation found) {
    List<Filling> right = new ArrayList<>();
    filling(gold.subjects(), found.subject(), this::isSimilar).ifPresent(right::add);
    filling(gold.objects(), found.object(), this::isSimilar).ifPresent(right::add);
    return right;
  }

  /** Both participants, under the first alternatives that are right; in either order if allowed. */
  private Optional<List<Filling>> fillings(
      GoldRelation gold, Relation found, BiPredicate<Participant, Participant> right) {
    Optional<List<Filling>> straight = fillings(gold, found.subject(), found.object(), right);
    return straight.isEmpty() && isSymmetric(gold)
        ? fillings(gold, found.object(), found.subject(), right)
        : straight;
  }

  private static Optional<List<Filling>> fillings(
      GoldRelation gold,
      Participant subject,
      Participant object,
      BiPredicate<Participant, Participant> right) {
    return filling(gold.subjects(), subject, right)
        .flatMap(first -> filling(gold.objects(), object, right).map(last -> List.of(first, last)));
  }

  private static Optional<Filling> filling(
      List<GoldParticipant> alternatives,
      Participant found,
      BiPredicate<Participant, Participant> right) {
    return alternatives.stream()
        .filter(gold -> right.test(gold.participant(), found))
        .findFirst()
        .map(gold -> new Filling(gold, found));
  }

  private boolean isSymmetric(GoldRelation gold) {
    return gold.symmetric() || predicates.isReciprocal(gold.predicate());
  }

  /**
   * By entity where both have one; otherwise their spans share half of the shorter one, or neither
   * has an entity and both stand for the same state. Nobody is only nobody.
   */
  boolean isSame(Participant gold, Participant found) {
    if (!gold.isStated() || !found.isStated()) {
      return gold.isStated() == found.isStated();
    }
    if (gold.entity().isPresent() && found.entity().isPresent()) {
      String goldEntity = gold.entity().get();
      String foundEntity = found.entity().get();
      return entities.knows(goldEntity, foundEntity)
          ? entities.areSame(goldEntity, foundEntity)
          : overlap(gold, found);
    }
    boolean nameless = gold.entity().isEmpty() && found.entity().isEmpty();
    return overlap(gold, found)
        || (nameless && gold.actor().isPresent() && gold.actor().equals(found.actor()));
  }

  /** As {@link #isSame}, or by their spans whatever their entities are. */
  boolean isSimilar(Participant gold, Participant found) {
    return isSame(gold, found) || overlap(gold, found);
  }

  private static boolean overlap(Participant gold, Participant found) {
    return gold.span().isPresent()
        && found.span().isPresent()
        && Overlap.isHalf(gold.span().get(), found.span().get());
  }

  boolean isSpeakerRight(GoldRelation gold, Relation found) {
    return gold.speaker()
        .map(
            speaker ->
                found.speaker().isPresent() && isSame(speaker.participant(), found.speaker().get()))
        .orElse(found.speaker().isEmpty());
  }

  static boolean isModalityRight(GoldRelation gold, Relation found) {
    return gold.hasModality(found.modality());
  }

  static boolean isPolarityRight(GoldRelation gold, Relation found) {
    return gold.relation().polarity() == found.polarity();
  }

  static boolean isDateRight(GoldRelation gold, Relation found) {
    return gold.relation().date().equals(found.date());
  }
}
