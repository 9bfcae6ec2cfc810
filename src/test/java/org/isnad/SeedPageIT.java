package org.isnad;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.isnad.testing.ExtractionAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Acceptance on the page that the project began with. The page is not ours to publish: it lies
 * beside the checkout, in {@code ../shared/seed}, and where it doesn't, these tests are skipped.
 */
class SeedPageIT {

  private static final Path PAGE = Path.of("..", "shared", "seed", "page.txt");
  private static Extraction found;

  @BeforeAll
  static void readThePage() throws IOException {
    String text = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    found = Isnad.create().extract(Article.of(text).publishedOn(LocalDate.of(2023, 8, 16)));
  }

  @BeforeEach
  void thePageIsHere() {
    assumeThat(PAGE)
        .withFailMessage("skipped: the seed page is not beside this checkout (%s)", PAGE)
        .exists();
  }

  @Test
  void everySpanHoldsItsWords() {
    assertThat(found).hasSpansThatHoldTheirWords();
  }

  @Test
  void theUnitedStatesAccuseNorthKoreaOfSupplyingArmsToRussia() {
    assertThat(found)
        .hasRelation("accuse")
        .from("الولايات المتحدة")
        .to("كوريا الشمالية")
        .triggeredBy("اتهمت")
        .isAffirmed()
        .isAsserted();
    assertThat(found)
        .hasRelation("supply-arms")
        .from("كوريا الشمالية")
        .to("أسلحة")
        .withArgument(Role.RECIPIENT, "روسيا")
        .saidBy("الولايات المتحدة")
        .isReported();
  }

  @Test
  void pyongyangAndMoscowDeny() {
    assertThat(found).hasRelation("deny").from("بيونج يانج").fromActor("KP").isAffirmed();
    assertThat(found).hasRelation("deny").from("موسكو").fromActor("RU").isAffirmed();
  }

  @Test
  void kimAndPutinExchangeLetters() {
    assertThat(found)
        .hasRelation("exchange-letters")
        .between("كيم جونج أون", "فلاديمير بوتين")
        .isReported();
  }

  @Test
  void washingtonBelievesThatMoscowSeeksMoreCooperation() {
    assertThat(found).hasRelation("believe").from("واشنطن").fromActor("US");
    assertThat(found)
        .hasRelation("cooperate")
        .between("موسكو", "بيونج يانج")
        .saidBy("واشنطن")
        .isReported();
  }

  @Test
  void patelSpeaksAndIsSpokesmanOfTheStateDepartment() {
    assertThat(found).hasRelation("say").from("فيدانت باتيل").on("2023-08-15");
    assertThat(found).hasRelation("spokesperson-of").from("فيدانت باتيل").to("وزارة الخارجية");
  }

  @Test
  void kimSongGyongCriticisesTheUnitedStates() {
    assertThat(found).hasRelation("criticise").from("كيم سون جيونج").to("الولايات المتحدة");
  }

  @Test
  void threeStatesRequestTheMeetingAndChinaOpposesIt() {
    assertThat(found).hasRelation("request").fromActor("US");
    assertThat(found).hasRelation("request").fromActor("AL");
    assertThat(found).hasRelation("request").fromActor("JP");
    assertThat(found).hasRelation("oppose").fromActor("CN");
  }

  @Test
  void threeLeadersWillDiscussOnTheEighteenthOfAugust() {
    for (String state : new String[] {"KR", "US", "JP"}) {
      assertThat(found)
          .hasRelation("discuss")
          .fromActor(state)
          .withModality(Modality.FUTURE)
          .on("2023-08-18")
          .withArgument(Role.LOCATION, "كامب ديفيد");
    }
  }

  @Test
  void kimIsKimJongUn() {
    assertThat(found)
        .hasEntity("كيم جونج أون")
        .calledAlso("كيم")
        .neverCalled("كيم سون جيونج")
        .ofType(EntityType.PERSON);
    assertThat(found).hasEntity("بيونج يانج").calledAlso("بيونغ يانغ");
    assertThat(found).hasEntity("كوريا الشمالية").inCountry("KP");
  }

  @Test
  void datesAreOnTheCalendar() {
    assertThat(found).hasDate("18 أغسطس").withValue("2023-08-18");
    assertThat(found).hasDate("أغسطس/آب الماضي").withValue("2022-08");
    assertThat(found).hasDate("عام 2017").withValue("2017");
    assertThat(found).hasDate("أمس الثلاثاء").withValue("2023-08-15");
    assertThat(found).hasDate("الشهر الماضي").withValue("2023-07");
    assertThat(found).hasDate("16th, August 2023").withValue("2023-08-16");
  }
}
