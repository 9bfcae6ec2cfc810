package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.MentionType.COUNTRY;
import static org.isnad.MentionType.LOCATION;
import static org.isnad.MentionType.ORGANIZATION;
import static org.isnad.MentionType.PERSON;

import java.util.List;
import java.util.Set;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Span;
import org.junit.jupiter.api.Test;

class MentionScoresTest {

  private static final String TEXT = "زارت ليلى منصور كينيا أمس مع وفد من وكالة الشمس في 3 مايو";

  private static Annotation text() {
    return Annotation.of(TEXT);
  }

  private static GoldDocument with(GoldDocument document, GoldMention... mentions) {
    return new GoldDocument(document.extraction(), List.of(mentions), document.relations());
  }

  @Test
  void aMentionIsRightIfSpanAndTypeAre() {
    GoldDocument gold =
        text()
            .mention(PERSON, "ليلى منصور")
            .mention(COUNTRY, "كينيا")
            .mention(ORGANIZATION, "وكالة الشمس")
            .gold();
    Extraction found =
        text()
            .mention(PERSON, "ليلى")
            .mention(COUNTRY, "كينيا")
            .mention(LOCATION, "وكالة الشمس")
            .extraction();
    MentionScores scores = MentionScores.of(gold, found);
    assertThat(scores.byType().get(PERSON)).isEqualTo(Score.of(0, 1, 1));
    assertThat(scores.byType().get(COUNTRY)).isEqualTo(Score.of(1, 1, 1));
    assertThat(scores.byType().get(ORGANIZATION)).isEqualTo(Score.of(0, 0, 1));
    assertThat(scores.byType().get(LOCATION)).isEqualTo(Score.of(0, 1, 0));
    assertThat(scores.all()).isEqualTo(Score.of(1, 3, 3));
  }

  @Test
  void anotherSpanOrTypeThatTheAnnotatorAllowsIsRight() {
    Annotation annotation = text().mention(ORGANIZATION, "وكالة الشمس");
    Mention agency = annotation.gold().mentions().get(0).mention();
    GoldDocument gold =
        with(
            annotation.gold(),
            new GoldMention(
                agency, true, Set.of(text().span("الشمس")), Set.of(LOCATION), Set.of()));
    assertThat(MentionScores.of(gold, text().mention(LOCATION, "الشمس").extraction()).byType())
        .containsOnlyKeys(ORGANIZATION)
        .containsEntry(ORGANIZATION, Score.of(1, 1, 1));
    assertThat(
            MentionScores.of(
                    gold,
                    text()
                        .mention(ORGANIZATION, "وكالة الشمس")
                        .mention(ORGANIZATION, "الشمس")
                        .extraction())
                .all())
        .as("but not twice")
        .isEqualTo(Score.of(1, 2, 1));
  }

  @Test
  void aMentionThatIsNotCoreIsNeitherAMissNorAFalseAlarm() {
    Annotation annotation = text().mention(COUNTRY, "كينيا");
    Mention kenya = annotation.gold().mentions().get(0).mention();
    GoldDocument gold =
        with(annotation.gold(), new GoldMention(kenya, false, Set.of(), Set.of(), Set.of()));
    assertThat(MentionScores.of(gold, text().extraction()).byType()).isEmpty();
    assertThat(MentionScores.of(gold, annotation.extraction()).byType()).isEmpty();
  }

  @Test
  void aDateIsRightIfItsSpanAndItsValueAre() {
    GoldDocument gold = text().date("أمس", "2024-05-02").date("3 مايو", "2024-05-03").gold();
    MentionScores scores =
        MentionScores.of(
            gold, text().date("أمس", "2024-05-02").date("3 مايو", "2023-05-03").extraction());
    assertThat(scores.values()).isEqualTo(new Ratio(1, 2));
    assertThat(scores.dates()).isEqualTo(Score.of(1, 2, 2));
  }

  @Test
  void theValueOfADateThatWasNotFoundLowersRecallOnly() {
    GoldDocument gold = text().date("أمس", "2024-05-02").date("3 مايو", "2024-05-03").gold();
    MentionScores scores = MentionScores.of(gold, text().date("أمس", "2024-05-02").extraction());
    assertThat(scores.values()).isEqualTo(new Ratio(1, 1));
    assertThat(scores.dates()).isEqualTo(Score.of(1, 1, 2));
  }

  @Test
  void aValueThatNobodyCanKnowMustNotBeGuessed() {
    GoldDocument gold = text().date("أمس", "").gold();
    assertThat(MentionScores.of(gold, text().date("أمس", "").extraction()).values())
        .isEqualTo(new Ratio(1, 1));
    assertThat(MentionScores.of(gold, text().date("أمس", "2024-05-02").extraction()).values())
        .isEqualTo(new Ratio(0, 1));
  }

  @Test
  void anotherValueThatTheAnnotatorAllowsIsRight() {
    Annotation annotation = text().date("أمس", "2024-05-02");
    Mention yesterday = annotation.gold().mentions().get(0).mention();
    GoldDocument gold =
        with(
            annotation.gold(),
            new GoldMention(yesterday, true, Set.of(), Set.of(), Set.of("PAST_REF")));
    MentionScores scores = MentionScores.of(gold, text().date("أمس", "PAST_REF").extraction());
    assertThat(scores.values()).isEqualTo(new Ratio(1, 1));
    assertThat(scores.dates()).isEqualTo(Score.of(1, 1, 1));
  }

  @Test
  void aCountryIsRightIfItsEntityHasTheCode() {
    GoldDocument gold =
        text().entity("e1", COUNTRY, "كينيا", "KE").mention(COUNTRY, "كينيا", "e1").gold();
    assertThat(
            MentionScores.of(
                    gold,
                    text()
                        .entity("e9", COUNTRY, "كينيا", "KE")
                        .mention(COUNTRY, "كينيا", "e9")
                        .extraction())
                .countryCodes())
        .isEqualTo(new Ratio(1, 1));
    assertThat(MentionScores.of(gold, text().mention(COUNTRY, "كينيا").extraction()).countryCodes())
        .isEqualTo(new Ratio(0, 1));
  }

  @Test
  void halfOfTheShorterSpanIsAnOverlapAndLessIsNot() {
    assertThat(Overlap.isHalf(new Span(0, 10), new Span(8, 12))).isTrue();
    assertThat(Overlap.isHalf(new Span(0, 10), new Span(9, 12))).isFalse();
    assertThat(Overlap.isHalf(new Span(0, 10), new Span(10, 10))).isFalse();
  }
}
