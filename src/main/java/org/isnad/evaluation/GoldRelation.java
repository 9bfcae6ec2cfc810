package org.isnad.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Modality;
import org.isnad.Relation;

/**
 * A relation that an annotator marked, with the answers that are as right as the one it gives.
 *
 * @param relation the annotated answer
 * @param core whether no reader would dispute it; one that isn't core is neither missed when absent
 *     nor a false alarm when found right
 * @param symmetric whether subject and object may change places
 * @param otherPredicates further right predicates
 * @param subjects the right subjects, the annotated one first
 * @param objects the right objects, the annotated one first
 * @param speaker the annotated speaker
 * @param otherModalities further right modalities
 */
public record GoldRelation(
    Relation relation,
    boolean core,
    boolean symmetric,
    Set<String> otherPredicates,
    List<GoldParticipant> subjects,
    List<GoldParticipant> objects,
    Optional<GoldParticipant> speaker,
    Set<Modality> otherModalities) {

  public GoldRelation {
    otherPredicates = Set.copyOf(otherPredicates);
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    otherModalities = Set.copyOf(otherModalities);
  }

  String predicate() {
    return relation.predicate().id();
  }

  boolean hasPredicate(String id) {
    return id.equals(predicate()) || otherPredicates.contains(id);
  }

  boolean hasModality(Modality modality) {
    return modality == relation.modality() || otherModalities.contains(modality);
  }
}
