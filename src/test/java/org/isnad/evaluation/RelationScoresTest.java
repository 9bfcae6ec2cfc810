package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.MentionType.COUNTRY;
import static org.isnad.MentionType.PERSON;
import static org.isnad.Polarity.AFFIRMED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Extraction;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Relation;
import org.junit.jupiter.api.Test;

class RelationScoresTest {

  /** Yesterday the Peruvian minister accused Chile of delay, and Lima met Quito, said Salem. */
  private static final String TEXT =
      "أمس اتهمت بيرو جارتها تشيلي بالمماطلة في الملف، والتقت ليما الإكوادور، حسب سالم";

  private static final PredicateGroups PREDICATES = PredicateGroups.ofModel();

  private static Annotation text() {
    return Annotation.of(TEXT)
        .entity("e1", COUNTRY, "بيرو", "PE")
        .entity("e2", COUNTRY, "تشيلي", "CL")
        .entity("e3", COUNTRY, "الإكوادور", "EC")
        .entity("e4", PERSON, "سالم", "")
        .mention(COUNTRY, "بيرو", "e1")
        .mention(COUNTRY, "تشيلي", "e2")
        .mention(COUNTRY, "الإكوادور", "e3")
        .mention(PERSON, "سالم", "e4");
  }

  private static final Participant PERU = text().named("بيرو", "e1", "PE");
  private static final Participant CHILE = text().named("تشيلي", "e2", "CL");
  private static final Participant ECUADOR = text().named("الإكوادور", "e3", "EC");
  private static final Participant LIMA = text().named("ليما", "e1", "PE");
  private static final Participant SALEM = text().named("سالم", "e4", "");

  private static final GoldDocument GOLD = text().relation("accuse", "اتهمت", PERU, CHILE).gold();

  private static RelationScores score(GoldDocument gold, Annotation found) {
    return RelationScores.of(gold, found.extraction(), PREDICATES);
  }

  private static Score strict(GoldDocument gold, Annotation found) {
    return score(gold, found).strict(predicate -> true);
  }

  private static Score relaxed(GoldDocument gold, Annotation found) {
    return score(gold, found).relaxed(predicate -> true);
  }

  @Test
  void aRelationIsStrictlyRightIfPredicateSubjectObjectAndPolarityAre() {
    assertThat(strict(GOLD, text().relation("accuse", "اتهمت", PERU, CHILE)))
        .isEqualTo(Score.of(1, 1, 1));
    assertThat(strict(GOLD, text().relation("criticise", "اتهمت", PERU, CHILE)))
        .isEqualTo(Score.of(0, 1, 1));
    assertThat(strict(GOLD, text().relation("accuse", "اتهمت", CHILE, PERU)))
        .isEqualTo(Score.of(0, 1, 1));
    assertThat(strict(GOLD, text().relation("accuse", "اتهمت", PERU, Participant.unstated())))
        .isEqualTo(Score.of(0, 1, 1));
    assertThat(strict(GOLD, text().negated("accuse", "اتهمت", PERU, CHILE)))
        .isEqualTo(Score.of(0, 1, 1));
  }

  @Test
  void relaxedForgivesPolarity() {
    assertThat(relaxed(GOLD, text().negated("accuse", "اتهمت", PERU, CHILE)))
        .isEqualTo(Score.of(1, 1, 1));
    assertThat(relaxed(GOLD, text().relation("accuse", "اتهمت", CHILE, PERU)))
        .isEqualTo(Score.of(0, 1, 1));
  }

  @Test
  void aParticipantIsTheSameByItsEntityWhereverItStands() {
    assertThat(strict(GOLD, text().relation("accuse", "اتهمت", LIMA, CHILE)))
        .isEqualTo(Score.of(1, 1, 1));
  }

  @Test
  void anotherEntityOnTheSameWordsIsWrongStrictlyAndRightByItsWords() {
    Participant taken = text().named("تشيلي", "e3", "CL");
    assertThat(strict(GOLD, text().relation("accuse", "اتهمت", PERU, taken)))
        .isEqualTo(Score.of(0, 1, 1));
    assertThat(relaxed(GOLD, text().relation("accuse", "اتهمت", PERU, taken)))
        .isEqualTo(Score.of(1, 1, 1));
  }

  @Test
  void withoutAnEntityOnEitherSideTheWordsDecide() {
    Participant phrase = text().phrase("جارتها تشيلي");
    assertThat(strict(GOLD, text().relation("accuse", "اتهمت", PERU, phrase)))
        .isEqualTo(Score.of(1, 1, 1));
    Participant other = text().phrase("المماطلة");
    assertThat(strict(GOLD, text().relation("accuse", "اتهمت", PERU, other)))
        .isEqualTo(Score.of(0, 1, 1));
  }

  @Test
  void twoPhrasesForOneStateAreTheSame() {
    GoldDocument gold =
        text().relation("accuse", "اتهمت", PERU, text().phrase("جارتها", "CL")).gold();
    assertThat(strict(gold, text().relation("accuse", "اتهمت", PERU, text().phrase("الملف", "CL"))))
        .isEqualTo(Score.of(1, 1, 1));
    assertThat(strict(gold, text().relation("accuse", "اتهمت", PERU, text().phrase("الملف", "AR"))))
        .isEqualTo(Score.of(0, 1, 1));
  }

  @Test
  void thePartiesOfAReciprocalPredicateStandInEitherOrder() {
    GoldDocument gold = text().relation("meet", "التقت", LIMA, ECUADOR).gold();
    assertThat(strict(gold, text().relation("meet", "التقت", ECUADOR, LIMA)))
        .isEqualTo(Score.of(1, 1, 1));
    assertThat(strict(gold, text().relation("meet", "التقت", ECUADOR, CHILE)))
        .isEqualTo(Score.of(0, 1, 1));
  }

  private static GoldDocument with(GoldDocument document, GoldRelation relation) {
    return new GoldDocument(document.extraction(), document.mentions(), List.of(relation));
  }

  private static GoldRelation accusation(boolean core, boolean symmetric) {
    return new GoldRelation(
        GOLD.relations().get(0).relation(),
        core,
        symmetric,
        Set.of("criticise"),
        List.of(new GoldParticipant(PERU, Set.of()), new GoldParticipant(SALEM, Set.of())),
        List.of(new GoldParticipant(CHILE, Set.of("EC"))),
        Optional.empty(),
        Set.of(Modality.POSSIBLE));
  }

  @Test
  void whatTheAnnotatorAllowsIsRightAndCountsUnderTheAnnotatedPredicate() {
    GoldDocument gold = with(GOLD, accusation(true, false));
    RelationScores scores = score(gold, text().relation("criticise", "اتهمت", SALEM, CHILE));
    assertThat(scores.strict()).isEqualTo(java.util.Map.of("accuse", Score.of(1, 1, 1)));
    assertThat(strict(gold, text().relation("accuse", "اتهمت", CHILE, PERU)))
        .isEqualTo(Score.of(0, 1, 1));
    assertThat(
            strict(
                with(GOLD, accusation(true, true)),
                text().relation("accuse", "اتهمت", CHILE, PERU)))
        .isEqualTo(Score.of(1, 1, 1));
  }

  @Test
  void aRelationThatIsNotCoreIsNeitherAMissNorAFalseAlarmUnlessItIsWrong() {
    GoldDocument gold = with(GOLD, accusation(false, false));
    assertThat(strict(gold, text())).isEqualTo(Score.NONE);
    assertThat(strict(gold, text().relation("accuse", "اتهمت", PERU, CHILE))).isEqualTo(Score.NONE);
    assertThat(strict(gold, text().relation("accuse", "اتهمت", ECUADOR, CHILE)))
        .isEqualTo(Score.of(0, 1, 0));
  }

  private static Annotation reported(Participant speaker, String date, Participant subject) {
    return text()
        .relation("accuse", "اتهمت", subject, CHILE, Optional.of(speaker), AFFIRMED, date, 0.9);
  }

  @Test
  void speakerDateModalityAndPolarityAreJudgedOnRelationsThatSpeakOfTheSameEvent() {
    GoldDocument gold = reported(SALEM, "2024-05-02", PERU).gold();
    RelationScores right = score(gold, reported(SALEM, "2024-05-02", PERU));
    assertThat(right.speaker()).isEqualTo(new Ratio(1, 1));
    assertThat(right.date()).isEqualTo(new Ratio(1, 1));
    assertThat(right.modality()).isEqualTo(new Ratio(1, 1));
    assertThat(right.polarity()).isEqualTo(new Ratio(1, 1));

    RelationScores wrong = score(gold, text().negated("accuse", "اتهمت", ECUADOR, CHILE));
    assertThat(wrong.speaker()).isEqualTo(new Ratio(0, 1));
    assertThat(wrong.date()).isEqualTo(new Ratio(0, 1));
    assertThat(wrong.modality()).isEqualTo(new Ratio(0, 1));
    assertThat(wrong.polarity()).isEqualTo(new Ratio(0, 1));

    assertThat(score(gold, text()).speaker()).isEqualTo(Ratio.NONE);
  }

  @Test
  void aSpeakerThatNobodyNamedIsWrong() {
    assertThat(score(GOLD, reported(SALEM, "", PERU)).speaker()).isEqualTo(new Ratio(0, 1));
    assertThat(score(GOLD, text().relation("accuse", "اتهمت", PERU, CHILE)).speaker())
        .as("where there is none in either, there is nothing to be right about")
        .isEqualTo(Ratio.NONE);
  }

  @Test
  void actorsAreJudgedOnTheParticipantsThatAreRight() {
    Participant stateless = text().named("بيرو", "e1", "");
    assertThat(score(GOLD, text().relation("accuse", "اتهمت", PERU, CHILE)).actor())
        .isEqualTo(new Ratio(2, 2));
    assertThat(score(GOLD, text().relation("accuse", "اتهمت", stateless, CHILE)).actor())
        .isEqualTo(new Ratio(1, 2));
    assertThat(score(GOLD, text().relation("accuse", "اتهمت", ECUADOR, CHILE)).actor())
        .as("the wrong subject is not judged")
        .isEqualTo(new Ratio(1, 1));
    Participant asEcuador = text().named("تشيلي", "e2", "EC");
    assertThat(
            score(
                    with(GOLD, accusation(true, false)),
                    text().relation("accuse", "اتهمت", PERU, asEcuador))
                .actor())
        .as("the annotator allows EC")
        .isEqualTo(new Ratio(2, 2));
  }

  @Test
  void confidenceIsHeldAgainstWhatWasRight() {
    GoldDocument gold = reported(SALEM, "", PERU).gold();
    Annotation found =
        reported(SALEM, "", PERU)
            .relation("deny", "حسب", SALEM, CHILE, Optional.empty(), AFFIRMED, "", 0.95)
            .relation("deny", "حسب", SALEM, PERU, Optional.empty(), AFFIRMED, "", 0.0)
            .relation("deny", "حسب", PERU, PERU, Optional.empty(), AFFIRMED, "", 1);
    List<Reliability.Bin> bins = score(gold, found).reliability().bins();
    assertThat(bins.get(9).right()).isEqualTo(new Ratio(1, 3));
    assertThat(bins.get(9).stated().part()).isEqualTo(2.85);
    assertThat(bins.get(0).right()).isEqualTo(new Ratio(0, 1));
    assertThat(bins.subList(1, 9)).allMatch(bin -> bin.right().whole() == 0);
  }

  @Test
  void eventsAndFactsAreSummedApart() {
    Annotation both =
        text().relation("accuse", "اتهمت", PERU, CHILE).relation("located-in", "حسب", LIMA, PERU);
    RelationScores scores = score(both.gold(), both);
    assertThat(scores.strict(PREDICATES::isStatic)).isEqualTo(Score.of(1, 1, 1));
    assertThat(scores.strict(predicate -> !PREDICATES.isStatic(predicate)))
        .isEqualTo(Score.of(1, 1, 1));
    assertThat(PREDICATES.groupOf("accuse")).isEqualTo("ACCUSE");
    assertThat(PREDICATES.groupOf("located-in")).isEqualTo("static");
    assertThat(PREDICATES.groupOf("say")).isEqualTo("(no PLOVER type)");
  }

  @Test
  void ofTwoFoundRelationsThatAreRightTheOneWithTheTriggerSpeaksOfTheEvent() {
    Extraction found =
        text()
            .relation("accuse", "حسب", PERU, CHILE)
            .relation("accuse", "اتهمت", PERU, CHILE)
            .extraction();
    RelationJudge judge = new RelationJudge(new EntityAlignment(GOLD, found), PREDICATES);
    List<Relation> partners =
        RelationAlignment.of(GOLD, found, judge).stream().map(Matching.Pair::found).toList();
    assertThat(partners).extracting(Relation::id).containsExactly("r2");
  }
}
