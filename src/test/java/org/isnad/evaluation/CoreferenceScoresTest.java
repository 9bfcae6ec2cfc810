package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.isnad.MentionType.LOCATION;
import static org.isnad.MentionType.PERSON;
import static org.isnad.MentionType.TITLE;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreferenceScoresTest {

  private static final Offset<Double> ROUNDING = within(1e-9);

  /** The worked example of Pradhan et al. (2014): e is missed, h and i are found falsely. */
  @Test
  void thePublishedExampleHasThePublishedScores() {
    CoreferenceScores scores =
        CoreferenceScores.of(
            List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g")),
            List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i")));
    assertThat(scores.muc()).isEqualTo(Score.of(2, 5, 5));
    assertThat(scores.b3().precision().value()).hasValue(0.5);
    assertThat(scores.b3().recall().value().orElseThrow()).isCloseTo(35.0 / 12 / 7, ROUNDING);
    assertThat(scores.ceaf().precision().value().orElseThrow()).isCloseTo(1.3 / 3, ROUNDING);
    assertThat(scores.ceaf().recall().value().orElseThrow()).isCloseTo(0.65, ROUNDING);
    double b3 = 2 * 0.5 * (5.0 / 12) / (0.5 + 5.0 / 12);
    double ceaf = 2 * (1.3 / 3) * 0.65 / (1.3 / 3 + 0.65);
    assertThat(scores.conll().orElseThrow()).isCloseTo((0.4 + b3 + ceaf) / 3, ROUNDING);
  }

  @Test
  void oneClusterForAllHasFullRecallOfLinksButHalfThePrecision() {
    CoreferenceScores scores =
        CoreferenceScores.of(List.of(Set.of(1, 2), Set.of(3, 4)), List.of(Set.of(1, 2, 3, 4)));
    assertThat(scores.muc()).isEqualTo(new Score(new Ratio(2, 3), new Ratio(2, 2)));
    assertThat(scores.b3()).isEqualTo(new Score(new Ratio(2, 4), new Ratio(4, 4)));
    assertThat(scores.ceaf().recall().value().orElseThrow()).isCloseTo(2.0 * 2 / 6 / 2, ROUNDING);
  }

  @Test
  void mucSeesNoClustersOfOneAndTheMeanIsThenOfTheOtherTwo() {
    CoreferenceScores scores =
        CoreferenceScores.of(List.of(Set.of(1), Set.of(2)), List.of(Set.of(1), Set.of(2)));
    assertThat(scores.muc().f1()).isEmpty();
    assertThat(scores.conll()).hasValue(1);
  }

  private static final String TEXT = "زار سامي عمان ثم عاد حداد والوزير إلى بيروت";

  private static Annotation text() {
    return Annotation.of(TEXT).entity("e1", PERSON, "سامي", "").entity("e2", LOCATION, "عمان", "");
  }

  @Test
  void onlyNamesAreCountedAndIdsMeanNothing() {
    GoldDocument gold =
        text()
            .mention(PERSON, "سامي", "e1")
            .mention(PERSON, "حداد", "e1")
            .mention(TITLE, "الوزير", "e1")
            .mention(LOCATION, "عمان", "e2")
            .gold();
    CoreferenceScores scores =
        CoreferenceScores.of(
            gold,
            text()
                .mention(PERSON, "سامي", "e2")
                .mention(PERSON, "حداد", "e2")
                .mention(LOCATION, "عمان", "e1")
                .extraction());
    assertThat(scores.muc()).isEqualTo(Score.of(1, 1, 1));
    assertThat(scores.b3()).isEqualTo(Score.of(3, 3, 3));
    assertThat(scores.ceaf()).isEqualTo(Score.of(2, 2, 2));
  }

  @Test
  void aNameFoundFalselyIsPartOfItsCluster() {
    GoldDocument gold = text().mention(PERSON, "سامي", "e1").mention(PERSON, "حداد", "e1").gold();
    CoreferenceScores scores =
        CoreferenceScores.of(
            gold,
            text()
                .mention(PERSON, "سامي", "e1")
                .mention(PERSON, "حداد", "e1")
                .mention(LOCATION, "بيروت", "e1")
                .extraction());
    assertThat(scores.muc()).isEqualTo(new Score(new Ratio(1, 2), new Ratio(1, 1)));
    assertThat(scores.b3().precision().value().orElseThrow()).isCloseTo(4.0 / 3 / 3, ROUNDING);
    assertThat(scores.b3().recall().value()).hasValue(1);
    assertThat(scores.ceaf().precision().value().orElseThrow()).isCloseTo(0.8, ROUNDING);
  }

  @Test
  void aNameThatIsNotCoreIsLeftOutOfBoth() {
    GoldDocument plain = text().mention(PERSON, "سامي", "e1").mention(LOCATION, "بيروت").gold();
    GoldMention doubtful =
        new GoldMention(plain.mentions().get(1).mention(), false, Set.of(), Set.of(), Set.of());
    GoldDocument gold =
        new GoldDocument(plain.extraction(), List.of(plain.mentions().get(0), doubtful), List.of());
    CoreferenceScores scores = CoreferenceScores.of(gold, plain.extraction());
    assertThat(scores.b3()).isEqualTo(Score.of(1, 1, 1));
    assertThat(scores.ceaf()).isEqualTo(Score.of(1, 1, 1));
  }
}
