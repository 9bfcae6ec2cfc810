package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

  /** Oman thanked Kenya. */
  private static final String GOLD =
      """
      {"schema": "isnad/1",
       "document": {"id": "thanks", "date": "2024-05-03", "text": "شكرت عمان كينيا"},
       "mentions": [
         {"id": "m1", "start": 5, "end": 9, "text": "عمان", "type": "COUNTRY", "entity": "e1"},
         {"id": "m2", "start": 10, "end": 15, "text": "كينيا", "type": "COUNTRY", "entity": "e2",
          "core": false, "alt_spans": [{"start": 11, "end": 15, "text": "ينيا"}],
          "alt_types": ["LOCATION"], "alt_values": ["2024"]}],
       "entities": [
         {"id": "e1", "type": "COUNTRY", "name": "عمان", "country": "OM"},
         {"id": "e2", "type": "COUNTRY", "name": "كينيا", "country": "KE"}],
       "relations": [
         {"id": "r1", "predicate": "thank", "trigger": {"start": 0, "end": 4, "text": "شكرت"},
          "subject": {"start": null, "end": null, "text": null, "entity": "e1", "actor": null,
                      "actor_alt": ["OM"], "implicit": true},
          "object": {"start": 10, "end": 15, "text": "كينيا", "entity": "e2", "actor": "KE"},
          "object_alt": [{"start": 5, "end": 9, "text": "عمان", "entity": "e1", "actor": "OM"}],
          "subject_alt": [], "predicate_alt": ["praise"], "modality_alt": ["reported"],
          "symmetric": true, "polarity": "affirmed", "modality": "asserted", "tier": 2}]}
      """;

  private static GoldDocument read(String json) {
    return GoldReader.read("thanks.json", json);
  }

  @Test
  void whatTheAnnotatorAllowsIsRead() {
    GoldDocument gold = read(GOLD);
    GoldMention kenya = gold.mentions().get(1);
    assertThat(kenya.core()).isFalse();
    assertThat(kenya.otherSpans()).containsExactly(new Span(11, 15));
    assertThat(kenya.otherTypes()).containsExactly(MentionType.LOCATION);
    assertThat(kenya.otherValues()).containsExactly("2024");
    GoldRelation thanks = gold.relations().get(0);
    assertThat(thanks.symmetric()).isTrue();
    assertThat(thanks.otherPredicates()).containsExactly("praise");
    assertThat(thanks.otherModalities()).isEqualTo(Set.of(Modality.REPORTED));
    assertThat(thanks.subjects()).hasSize(1);
    assertThat(thanks.subjects().get(0).otherActors()).containsExactly("OM");
    assertThat(thanks.objects())
        .extracting(object -> object.participant().entity())
        .containsExactly(Optional.of("e2"), Optional.of("e1"));
  }

  @Test
  void withoutFurtherFieldsEverythingIsCoreAndHasOneAnswer() {
    GoldDocument gold = read(GOLD);
    assertThat(gold.mentions().get(0))
        .isEqualTo(
            new GoldMention(
                gold.extraction().mentions().get(0), true, Set.of(), Set.of(), Set.of()));
    assertThat(gold.relations().get(0).core()).isTrue();
    assertThat(gold.relations().get(0).speaker()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"text\": \"عمان\", \"type\" ~ \"text\": \"كينيا\", \"type\" ~ $.mentions[0]: the text at"
            + " [5, 9) is «عمان», not «كينيا»",
        "\"end\": 15, \"text\": \"كينيا\", \"type\" ~ \"end\": 16, \"text\": \"كينيا\", \"type\" ~"
            + " $.mentions[1]: [10, 16) ends behind the text, which has 15 characters",
        "\"text\": \"ينيا\" ~ \"text\": \"نيا\" ~ $.mentions[1].alt_spans: the text at [11, 15) is"
            + " «ينيا», not «نيا»",
        "\"text\": \"شكرت\"} ~ \"text\": \"شكر\"} ~ $.relations[0].trigger: the text at [0, 4) is"
            + " «شكرت», not «شكر»",
        "\"COUNTRY\", \"entity\": \"e1\" ~ \"COUNTRY\", \"entity\": \"e7\" ~ $.mentions[0]: there is"
            + " no entity e7",
        "\"id\": \"e2\", ~ \"id\": \"e1\", ~ $.entities: there are two entities e1",
        "\"core\": false ~ \"core\": \"no\" ~ $.mentions[1].core: expected true or false",
        "[\"LOCATION\"] ~ [\"PLACE\"] ~ $.mentions[1].alt_types: \"PLACE\" is no answer here",
        "[\"reported\"] ~ \"reported\" ~ $.relations[0].modality_alt: expected a list",
        "[\"reported\"] ~ [\"REPORTED\"] ~ $.relations[0].modality_alt: \"REPORTED\" is no answer"
            + " here",
        "\"start\": 11, ~ ` ` ~ $.mentions[1].alt_spans: expected a span: \"start\" and \"end\" as"
            + " whole numbers",
        "\"isnad/1\" ~ \"isnad/9\" ~ $.schema: «isnad/9» is not isnad/1"
      })
  void aSlipOfTheAnnotatorsIsNamedWithItsFileAndPlace(String right, String slip, String message) {
    assertThat(GOLD).contains(right);
    assertThatExceptionOfType(GoldFormatException.class)
        .isThrownBy(() -> read(GOLD.replace(right, slip)))
        .withMessage("thanks.json: " + message);
  }

  @Test
  void whatIsNotJsonIsNamedWithItsLine() {
    assertThatExceptionOfType(GoldFormatException.class)
        .isThrownBy(() -> read("{\"schema\":\n oops}"))
        .withMessageStartingWith("thanks.json: line 2: not JSON: ");
    assertThatExceptionOfType(GoldFormatException.class)
        .isThrownBy(() -> read(""))
        .withMessageStartingWith("thanks.json: $: expected an object");
  }
}
