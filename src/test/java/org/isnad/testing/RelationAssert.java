package org.isnad.testing;

import java.util.List;
import java.util.Optional;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.Role;

/**
 * Relations that fulfil all that was asked so far. Participants go by the name of their entity or
 * by the words that stand in the text.
 */
public final class RelationAssert extends Narrowing<RelationAssert, Relation> {

  RelationAssert(ExtractionAssert whole, List<Relation> found) {
    this(whole, "a relation", found);
  }

  private RelationAssert(ExtractionAssert whole, String wanted, List<Relation> found) {
    super(whole, wanted, found, Shown::of);
  }

  @Override
  RelationAssert narrowed(ExtractionAssert whole, String wanted, List<Relation> found) {
    return new RelationAssert(whole, wanted, found);
  }

  public RelationAssert from(String subject) {
    return that("from «" + subject + "»", relation -> isCalled(relation.subject(), subject));
  }

  /** The text doesn't say who does it. */
  public RelationAssert fromNobody() {
    return that("from nobody", relation -> !relation.subject().isStated());
  }

  /** The subject acts for the state of this ISO code. */
  public RelationAssert fromActor(String code) {
    return that("from actor " + code, relation -> actsFor(relation.subject(), code));
  }

  public RelationAssert to(String object) {
    return that("to «" + object + "»", relation -> isCalled(relation.object(), object));
  }

  public RelationAssert toNobody() {
    return that("to nobody", relation -> !relation.object().isStated());
  }

  /** The object stands for the state of this ISO code. */
  public RelationAssert toActor(String code) {
    return that("to actor " + code, relation -> actsFor(relation.object(), code));
  }

  /** A relation whose order carries no meaning has these two parties. */
  public RelationAssert between(String one, String other) {
    return that(
        "between «" + one + "» and «" + other + "»",
        relation ->
            (isCalled(relation.subject(), one) && isCalled(relation.object(), other))
                || (isCalled(relation.subject(), other) && isCalled(relation.object(), one)));
  }

  public RelationAssert withArgument(Role role, String filler) {
    return that(
        "with " + Shown.lowerCase(role) + " «" + filler + "»",
        relation ->
            relation.arguments().stream()
                .anyMatch(
                    argument -> argument.role() == role && isCalled(argument.filler(), filler)));
  }

  public RelationAssert saidBy(String speaker) {
    return that(
        "said by «" + speaker + "»",
        relation -> relation.speaker().filter(who -> isCalled(who, speaker)).isPresent());
  }

  /** No speaker vouches for it. */
  public RelationAssert saidByNobody() {
    return that("said by nobody", relation -> relation.speaker().isEmpty());
  }

  public RelationAssert isAffirmed() {
    return that("affirmed", relation -> relation.polarity() == Polarity.AFFIRMED);
  }

  public RelationAssert isNegated() {
    return that("negated", relation -> relation.polarity() == Polarity.NEGATED);
  }

  public RelationAssert isAsserted() {
    return withModality(Modality.ASSERTED);
  }

  public RelationAssert isReported() {
    return withModality(Modality.REPORTED);
  }

  public RelationAssert withModality(Modality modality) {
    return that(Shown.lowerCase(modality), relation -> relation.modality() == modality);
  }

  /** The TIMEX3 value of when it happened. */
  public RelationAssert on(String date) {
    return that("on " + date, relation -> relation.date().equals(Optional.of(date)));
  }

  /** The text doesn't say when. */
  public RelationAssert undated() {
    return that("undated", relation -> relation.date().isEmpty());
  }

  /** The word that tells it. */
  public RelationAssert triggeredBy(String word) {
    return that("triggered by «" + word + "»", relation -> relation.trigger().text().equals(word));
  }

  private static boolean isCalled(Participant participant, String name) {
    return participant.isStated()
        && (participant.name().equals(name) || participant.text().equals(name));
  }

  private static boolean actsFor(Participant participant, String code) {
    return participant.actor().equals(Optional.of(code));
  }
}
