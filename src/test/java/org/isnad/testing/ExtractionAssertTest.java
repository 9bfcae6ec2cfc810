package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.testing.ExtractionAssert.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.isnad.Article;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.output.JsonFormat;
import org.junit.jupiter.api.Test;

class ExtractionAssertTest {

  /** «Yesterday Washington accused Tehran of aiding Moscow, which it had denied.» */
  private final Extraction accusation =
      JsonFormat.read(
          """
          {"schema": "isnad/1",
           "document": {"id": "a", "date": "2024-05-02", "text": "اتهمت أميركا أمس طهران بدعم موسكو ولم تنفه"},
           "mentions": [
            {"id": "m1", "start": 6, "end": 12, "text": "أميركا", "type": "COUNTRY", "entity": "e1", "value": null},
            {"id": "m2", "start": 13, "end": 16, "text": "أمس", "type": "DATE", "entity": null, "value": "2024-05-01"},
            {"id": "m3", "start": 17, "end": 22, "text": "طهران", "type": "LOCATION", "entity": "e2", "value": null}],
           "entities": [
            {"id": "e1", "type": "COUNTRY", "name": "الولايات المتحدة", "country": "US"},
            {"id": "e2", "type": "LOCATION", "name": "طهران", "country": "IR"}],
           "relations": [
            {"id": "r1", "predicate": "accuse", "cameo": "112", "plover": "ACCUSE",
             "trigger": {"start": 0, "end": 5, "text": "اتهمت", "lemma": "اتهم"},
             "subject": {"start": 6, "end": 12, "text": "أميركا", "entity": "e1", "actor": "US"},
             "object": {"start": 17, "end": 22, "text": "طهران", "entity": "e2", "actor": "IR"},
             "arguments": [{"role": "claim", "start": 23, "end": 33, "text": "بدعم موسكو", "entity": null, "actor": null}],
             "speaker": null, "polarity": "affirmed", "modality": "asserted", "date": "2024-05-01"},
            {"id": "r2", "predicate": "support", "cameo": null, "plover": null,
             "trigger": {"start": 24, "end": 27, "text": "دعم", "lemma": "دعم"},
             "subject": {"start": 17, "end": 22, "text": "طهران", "entity": "e2", "actor": "IR"},
             "object": {"start": 28, "end": 33, "text": "موسكو", "entity": null, "actor": "RU"},
             "arguments": [],
             "speaker": {"start": 6, "end": 12, "text": "أميركا", "entity": "e1", "actor": "US"},
             "polarity": "affirmed", "modality": "reported", "date": null},
            {"id": "r3", "predicate": "deny", "cameo": null, "plover": null,
             "trigger": {"start": 38, "end": 42, "text": "تنفه", "lemma": "نفى"},
             "subject": {"start": null, "end": null, "text": null, "entity": "e2", "actor": "IR"},
             "object": null, "arguments": [],
             "speaker": null, "polarity": "negated", "modality": "asserted", "date": null}]}
          """);

  @Test
  void everythingThatIsThereIsFound() {
    assertThat(accusation)
        .hasNoError()
        .hasSpansThatHoldTheirWords()
        .hasMention("أميركا")
        .ofType(MentionType.COUNTRY)
        .at(6)
        .and()
        .hasDate("أمس")
        .withValue("2024-05-01")
        .once()
        .and()
        .hasEntity("الولايات المتحدة")
        .ofType(EntityType.COUNTRY)
        .calledAlso("أميركا")
        .neverCalled("أمريكا")
        .inCountry("US")
        .and()
        .hasRelation("accuse")
        .from("الولايات المتحدة")
        .from("أميركا")
        .fromActor("US")
        .to("طهران")
        .toActor("IR")
        .between("طهران", "أميركا")
        .withArgument(Role.CLAIM, "بدعم موسكو")
        .on("2024-05-01")
        .triggeredBy("اتهمت")
        .saidByNobody()
        .isAffirmed()
        .isAsserted()
        .and()
        .hasRelation("support")
        .isReported()
        .saidBy("الولايات المتحدة")
        .undated()
        .and()
        .hasRelation("deny")
        .from("طهران")
        .toNobody()
        .isNegated()
        .once()
        .and()
        .hasNoMention("موسكو")
        .hasNoRelation("kill");
  }

  @Test
  void aMissingRelationIsAnsweredWithAllThatThereAre() {
    assertThatThrownBy(() -> assertThat(accusation).hasRelation("kill"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            Expecting a relation kill but found:
              r1 «الولايات المتحدة» («أميركا») [US] —accuse→ «طهران» [IR], claim «بدعم موسكو», on 2024-05-01
              r2 «طهران» [IR] —support→ «موسكو» [RU], reported, said by «الولايات المتحدة» («أميركا») [US]
              r3 «طهران» [IR] —not deny→ nobody
            in the text:
              اتهمت أميركا أمس طهران بدعم موسكو ولم تنفه""");
  }

  @Test
  void aWrongParticipantIsAnsweredWithTheRelationsThatFulfilledTheRest() {
    assertThatThrownBy(() -> assertThat(accusation).hasRelation("support").from("طهران").to("بكين"))
        .hasMessage(
            """
            Expecting a relation support from «طهران» to «بكين» but found:
              r2 «طهران» [IR] —support→ «موسكو» [RU], reported, said by «الولايات المتحدة» («أميركا») [US]
            in the text:
              اتهمت أميركا أمس طهران بدعم موسكو ولم تنفه""");
  }

  @Test
  void aMissingMentionIsAnsweredWithTypesPlacesAndValues() {
    assertThatThrownBy(() -> assertThat(accusation).hasMention("باريس"))
        .hasMessageContaining(
            """
            Expecting a mention «باريس» but found:
              m1 COUNTRY «أميركا» at 6
              m2 DATE «أمس» at 13, value 2024-05-01
              m3 LOCATION «طهران» at 17
            """);
  }

  @Test
  void aDateIsLookedForAmongDatesOnly() {
    assertThatThrownBy(() -> assertThat(accusation).hasDate("طهران"))
        .hasMessageContaining("Expecting a date «طهران» but found:\n  m2 DATE «أمس»");
  }

  @Test
  void aMissingNameIsAnsweredWithTheNamesThereAre() {
    assertThatThrownBy(() -> assertThat(accusation).hasEntity("طهران").calledAlso("إيران"))
        .hasMessageContaining("Expecting an entity «طهران» called also «إيران» but found:")
        .hasMessageContaining("e2 LOCATION «طهران» in IR, called [طهران]");
  }

  @Test
  void whereNothingWasFoundTheMessageSaysSo() {
    Extraction nothing =
        new Extraction(Article.of("نص"), List.of(), List.of(), List.of(), Optional.empty());
    assertThatThrownBy(() -> assertThat(nothing).hasRelation("say"))
        .hasMessage("Expecting a relation say but found none.\nin the text:\n  نص");
    assertThatCode(() -> assertThat(nothing).hasNoRelations()).doesNotThrowAnyException();
  }

  @Test
  void anErrorIsShown() {
    Extraction failed = Extraction.failed(Article.of("نص"), Failure.of("100% odd"));
    assertThatThrownBy(() -> assertThat(failed).hasNoError()).hasMessageContaining("100% odd");
  }

  @Test
  void aLongTextIsCut() {
    Extraction nothing =
        new Extraction(
            Article.of("ن".repeat(5000)), List.of(), List.of(), List.of(), Optional.empty());
    assertThatThrownBy(() -> assertThat(nothing).hasMention("س"))
        .message()
        .hasSizeLessThan(500)
        .endsWith("…");
  }

  @Test
  void aSpanThatHoldsOtherWordsIsNamed() {
    Extraction shifted =
        new Extraction(
            Article.of("أهلا طهران"),
            List.of(tehranAt("m1", new Span(4, 9)), tehranAt("m2", new Span(5, 99))),
            List.of(),
            List.of(),
            Optional.empty());
    assertThatThrownBy(() -> assertThat(shifted).hasSpansThatHoldTheirWords())
        .hasMessageContaining("m1 [4, 9) «طهران» is « طهرا»")
        .hasMessageContaining("m2 [5, 99) «طهران» is «(beyond the end)»");
  }

  private static Mention tehranAt(String id, Span span) {
    return Mentions.mention(
        id, span, "طهران", MentionType.LOCATION, Optional.empty(), Optional.empty(), 1, "");
  }

  @Test
  void whatMustNotBeThereIsShownWhereItIs() {
    assertThatThrownBy(() -> assertThat(accusation).hasNoRelation("deny"))
        .hasMessageContaining(
            "Expecting no relation deny but found:\n  r3 «طهران» [IR] —not deny→");
    assertThatThrownBy(() -> assertThat(accusation).hasNoMention("أمس"))
        .hasMessageContaining("Expecting no mention «أمس» but found:\n  m2 DATE");
    assertThatThrownBy(() -> assertThat(accusation).hasNoRelations())
        .hasMessageContaining("Expecting no relation but found:\n  r1");
  }

  @Test
  void everyWishCanFail() {
    List<ThrowingCallable> unfulfilled =
        List.of(
            () -> mention().ofType(MentionType.PERSON),
            () -> mention().withValue("2024"),
            () -> assertThat(accusation).hasDate("أمس").withoutValue(),
            () -> mention().at(7),
            () -> entity().ofType(EntityType.PERSON),
            () -> entity().neverCalled("طهران"),
            () -> entity().inCountry("US"),
            () -> accuse().from("طهران"),
            () -> accuse().fromNobody(),
            () -> accuse().fromActor("IR"),
            () -> accuse().to("أميركا"),
            () -> accuse().toNobody(),
            () -> accuse().toActor("US"),
            () -> accuse().between("طهران", "موسكو"),
            () -> accuse().withArgument(Role.TOPIC, "بدعم موسكو"),
            () -> accuse().withArgument(Role.CLAIM, "بدعم"),
            () -> accuse().saidBy("أميركا"),
            () -> assertThat(accusation).hasRelation("support").saidByNobody(),
            () -> accuse().isNegated(),
            () -> assertThat(accusation).hasRelation("deny").isAffirmed(),
            () -> accuse().isReported(),
            () -> assertThat(accusation).hasRelation("support").isAsserted(),
            () -> accuse().withModality(Modality.FUTURE),
            () -> accuse().on("2024-05-02"),
            () -> accuse().undated(),
            () -> accuse().triggeredBy("تنفه"));
    for (ThrowingCallable wish : unfulfilled) {
      assertThatThrownBy(wish).isInstanceOf(AssertionError.class).hasMessageContaining("but found");
    }
  }

  @Test
  void onceFailsOnTwo() {
    Extraction twice =
        new Extraction(
            accusation.article(),
            List.of(accusation.mentions().get(0), accusation.mentions().get(0)),
            List.of(),
            List.of(),
            Optional.empty());
    assertThatThrownBy(() -> assertThat(twice).hasMention("أميركا").once())
        .hasMessageContaining("Expecting a mention «أميركا» once but found:");
  }

  @Test
  void nullIsNoExtraction() {
    assertThatThrownBy(() -> assertThat((Extraction) null).hasRelation("say"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }

  private MentionAssert mention() {
    return assertThat(accusation).hasMention("طهران");
  }

  private EntityAssert entity() {
    return assertThat(accusation).hasEntity("طهران");
  }

  private RelationAssert accuse() {
    return assertThat(accusation).hasRelation("accuse");
  }
}
