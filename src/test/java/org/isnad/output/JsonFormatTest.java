package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.Antecedent;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.testing.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormatTest {

  /** «Washington accused Tehran of supplying drones, and added that it will respond.» */
  private static final String PRETTY =
      """
      {
        "schema": "isnad/1",
        "document": {"id": "drones", "date": "2024-05-02", "text": "اتهمت واشنطن طهران بتزويد موسكو بمسيرات. وأضافت أنها سترد."},
        "mentions": [
          {"id": "m1", "start": 6, "end": 12, "text": "واشنطن", "type": "LOCATION", "entity": "e1", "value": null, "confidence": 0.97, "evidence": "gazetteer/countries.tsv#US"},
          {"id": "m2", "start": 13, "end": 18, "text": "طهران", "type": "LOCATION", "entity": "e2", "value": null, "confidence": 0.9, "evidence": "gazetteer/countries.tsv#IR"}
        ],
        "entities": [
          {"id": "e1", "type": "LOCATION", "name": "واشنطن", "country": "US"},
          {"id": "e2", "type": "LOCATION", "name": "طهران", "country": null}
        ],
        "relations": [
          {"id": "r1", "predicate": "accuse", "cameo": "112", "plover": "ACCUSE",
           "trigger": {"start": 0, "end": 5, "text": "اتهمت", "lemma": "اتهم"},
           "subject": {"start": 6, "end": 12, "text": "واشنطن", "entity": "e1", "actor": "US", "antecedent": null},
           "object": {"start": 13, "end": 18, "text": "طهران", "entity": "e2", "actor": "IR", "antecedent": null},
           "arguments": [{"role": "claim", "start": 19, "end": 39, "text": "بتزويد موسكو بمسيرات", "entity": null, "actor": null, "antecedent": null}],
           "speaker": null,
           "polarity": "affirmed", "modality": "asserted", "date": null, "confidence": 0.9, "evidence": "lexicon/predicates.tsv#accuse"},
          {"id": "r2", "predicate": "say", "cameo": null, "plover": null,
           "trigger": {"start": 42, "end": 47, "text": "أضافت", "lemma": "أضاف"},
           "subject": {"start": null, "end": null, "text": null, "entity": "e1", "actor": "US", "antecedent": null},
           "object": null,
           "arguments": [],
           "speaker": {"start": 6, "end": 12, "text": "واشنطن", "entity": "e1", "actor": "US", "antecedent": null},
           "polarity": "negated", "modality": "future", "date": "2024-05-03", "confidence": 1.0, "evidence": ""}
        ]
      }
      """;

  private final Extraction drones = JsonFormat.read(PRETTY);

  @Test
  void writesTheContractFieldByField() {
    assertThat(JsonFormat.write(drones)).isEqualTo(PRETTY);
  }

  @Test
  void readsEveryFieldIntoItsValue() {
    assertThat(drones.article().date()).contains(LocalDate.of(2024, 5, 2));
    assertThat(drones.mentions().get(0).type()).isEqualTo(MentionType.LOCATION);
    assertThat(drones.mentions().get(0).span()).isEqualTo(new Span(6, 12));
    assertThat(drones.mentions().get(0).entity()).contains("e1");
    assertThat(drones.mentions().get(0).value()).isEmpty();
    assertThat(drones.entities().get(0).country()).contains("US");
    Relation accusation = drones.relations().get(0);
    assertThat(accusation.predicate().cameo()).contains("112");
    assertThat(accusation.trigger().lemma()).isEqualTo("اتهم");
    assertThat(accusation.object().actor()).contains("IR");
    assertThat(accusation.arguments().get(0).role()).isEqualTo(Role.CLAIM);
    assertThat(accusation.speaker()).isEmpty();
    assertThat(drones.error()).isEmpty();
  }

  @Test
  void aDroppedSubjectHasNoPlaceButTheNameOfItsEntity() {
    Participant dropped = drones.relations().get(1).subject();
    assertThat(dropped.span()).isEmpty();
    assertThat(dropped.text()).isEmpty();
    assertThat(dropped.name()).isEqualTo("واشنطن");
    assertThat(dropped.isStated()).isTrue();
  }

  @Test
  void whatAPronounStandsForIsWrittenWhereItIsNoEntity() {
    Antecedent soldiers = new Antecedent(new Span(0, 6), "الجنود");
    Participant they =
        new Participant(
            Optional.empty(),
            "",
            Optional.empty(),
            "الجنود",
            Optional.empty(),
            Optional.of(soldiers));
    Extraction found = claiming(they);
    assertThat(JsonFormat.writeLine(found))
        .contains(
            "\"subject\":{\"start\":null,\"end\":null,\"text\":null,\"entity\":null,\"actor\":null,"
                + "\"antecedent\":{\"start\":0,\"end\":6,\"text\":\"الجنود\"}}");
    assertThat(JsonFormat.read(JsonFormat.write(found))).isEqualTo(found);
    assertThat(they.isStated()).isTrue();
  }

  private static Extraction claiming(Participant subject) {
    String text = "الجنود وصلوا وانسحبوا";
    Relation withdrawal =
        Relations.relation(
            "r1",
            new Predicate("withdraw", Optional.empty(), Optional.empty()),
            new Trigger(new Span(14, 21), "انسحبوا", "انسحب"),
            subject,
            Participant.unstated(),
            List.of(),
            Optional.empty(),
            Polarity.AFFIRMED,
            Modality.ASSERTED,
            Optional.empty(),
            1,
            "");
    return new Extraction(
        Article.of(text), List.of(), List.of(), List.of(withdrawal), Optional.empty());
  }

  @Test
  void aNullParticipantIsUnstated() {
    assertThat(drones.relations().get(1).object()).isEqualTo(Participant.unstated());
    assertThat(drones.relations().get(1).modality()).isEqualTo(Modality.FUTURE);
  }

  @Test
  void oneLineHoldsTheSameWithoutAnyLineBreak() {
    String line = JsonFormat.writeLine(drones);
    assertThat(line.lines()).hasSize(1);
    assertThat(line).startsWith("{\"schema\":\"isnad/1\",\"document\":{\"id\":\"drones\",");
    assertThat(JsonFormat.read(line)).isEqualTo(drones);
  }

  @Test
  void anEmptyDocumentIsADocumentWithNothingInIt() {
    assertThat(JsonFormat.write(nothingIn("")))
        .isEqualTo(
            """
            {
              "schema": "isnad/1",
              "document": {"id": "", "date": null, "text": ""},
              "mentions": [],
              "entities": [],
              "relations": []
            }
            """);
    assertThat(JsonFormat.read(JsonFormat.write(nothingIn("")))).isEqualTo(nothingIn(""));
  }

  @Test
  void anErrorIsAFieldOfItsOwnAtTheEnd() {
    Extraction failed = Extraction.failed(Article.of("نص"), Failure.of("too odd"));
    assertThat(JsonFormat.writeLine(failed)).endsWith("\"relations\":[],\"error\":\"too odd\"}");
    assertThat(JsonFormat.read(JsonFormat.writeLine(failed))).isEqualTo(failed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD800",
        "a\uDC00b\uD83D",
        "\uDC00\uD800",
        "\uD83D\uDE00",
        "\u0000\u0001\u001B[2J\u007F\u0085\u009F",
        "line\u2028separator\u2029s\r\n\t",
        "\u202Eright to left\u2066\uFEFF\u200F",
        "\"quotes\" and \\backslashes\\u0041/"
      })
  void everyStringSurvivesEvenUtf8(String text) {
    String json = JsonFormat.writeLine(nothingIn(text));
    assertThat(json).doesNotContain("\u2028", "\u2029", "\u0085", "\n", "\u001B");
    byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String decoded = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(decoded).isEqualTo(json);
    assertThat(JsonFormat.read(decoded).article().text()).isEqualTo(text);
  }

  @Test
  void arabicAndEmojiStayReadable() {
    assertThat(JsonFormat.writeLine(nothingIn("سلام \uD83D\uDE00"))).contains("سلام \uD83D\uDE00");
  }

  @Test
  void goldDocumentsWithFurtherFieldsAreRead() {
    Extraction gold =
        JsonFormat.read(
            """
            {"schema": "isnad/1", "phenomena": ["passive", {"deep": [1, 2]}], "note": 3,
             "document": {"id": "gold", "date": null, "text": "اعتُقل زيد", "source": "own"},
             "mentions": [{"id": "m1", "start": 7, "end": 10, "text": "زيد", "type": "PERSON",
               "entity": null, "value": null, "core": true, "alt_spans": [{"start": 0, "end": 1}]}],
             "entities": [],
             "relations": [{"id": "r1", "predicate": "arrest", "cameo": "173", "plover": "COERCE",
               "trigger": {"start": 0, "end": 6, "text": "اعتُقل"}, "subject": null,
               "object": {"start": 7, "end": 10, "text": "زيد", "entity": null, "actor": null},
               "polarity": "affirmed", "modality": "asserted", "tier": 1, "symmetric": false}]}
            """);
    assertThat(gold.mentions()).extracting(Mention::confidence).containsExactly(1.0);
    assertThat(gold.mentions()).extracting(Mention::evidence).containsExactly("");
    Relation arrest = gold.relations().get(0);
    assertThat(arrest.trigger().lemma()).isEmpty();
    assertThat(arrest.arguments()).isEmpty();
    assertThat(arrest.speaker()).isEmpty();
    assertThat(arrest.object().name()).isEqualTo("زيد");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2024-05-02         | +12024-05-02   | $.document.date: «+12024-05-02» lies outside the"
            + " years 1 to 9999",
        "2024-05-02         | 0000-05-02     | $.document.date: «0000-05-02» lies outside the"
            + " years 1 to 9999",
        "isnad/1            | isnad/2        | $.schema: «isnad/2» is not isnad/1",
        "2024-05-02         | 2024-02-31     | $.document.date: «2024-02-31» is not a date of the"
            + " form YYYY-MM-DD",
        "\"start\": 13      | \"start\": 19  | $.mentions[1].start: [19, 18) is not a span",
        "\"start\": 13      | \"start\": 1.5 | $.mentions[1].start: expected a whole number, found"
            + " 1.5",
        "\"start\": 42, \"end\": 47 | \"start\": 42, \"end\": 470 | $.relations[1].trigger:"
            + " [42, 470) ends behind the text, which has 58 characters",
        "\"end\": 39, \"text\": \"بتزويد | \"end\": 59, \"text\": \"بتزويد |"
            + " $.relations[0].arguments[0]: [19, 59) ends behind the text, which has 58 characters",
        "\"entity\": \"e2\", \"value\" | \"entity\": \"e9\", \"value\" |"
            + " $.mentions[1]: there is no entity e9",
        "\"text\": null, \"entity\": \"e1\" | \"text\": null, \"entity\": \"e3\" |"
            + " $.relations[1].subject: there is no entity e3",
        "\"id\": \"e2\" | \"id\": \"e1\" | $.entities: there are two entities e1",
        "\"antecedent\": null | \"antecedent\": {\"start\": 3} | $.relations[0].subject.antecedent.end:"
            + " expected a whole number, found nothing",
        "\"confidence\": 0.9, | \"confidence\": 2, | $.mentions[1].confidence: expected a number"
            + " between 0 and 1, found 2",
        "\"type\": \"LOCATION\" | \"type\": \"Place\" | $.mentions[0].type: «Place» is none of"
            + " PERSON, COUNTRY, LOCATION, ORGANIZATION, DATE, TIME, DURATION, NATIONALITY, TITLE",
        "\"negated\"        | \"denied\"     | $.relations[1].polarity: «denied» is none of"
            + " affirmed, negated",
        "\"affirmed\"       | \"AFFIRMED\"   | $.relations[0].polarity: «AFFIRMED» is none of"
            + " affirmed, negated",
        "\"role\": \"claim\" | \"role\": null | $.relations[0].arguments[0].role: expected a"
            + " string, found nothing",
        "\"object\": null   | \"object\": [] | $.relations[1].object: expected an object, found a"
            + " list",
        "\"arguments\": []  | \"arguments\": {} | $.relations[1].arguments: expected a list, found"
            + " an object",
        "\"name\": \"طهران\" | \"label\": \"طهران\" | $.entities[1].name: expected a string, found"
            + " nothing"
      })
  void aFaultIsNamedWithItsPlaceAndWhatFits(String right, String wrong, String message) {
    assertThat(PRETTY).contains(right);
    int at = PRETTY.indexOf(right);
    String json = PRETTY.substring(0, at) + wrong + PRETTY.substring(at + right.length());
    assertThatThrownBy(() -> JsonFormat.read(json))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "[]", "null", "{", "{} {}", "{\"schema\":\"isnad/1\",\"schema\":1}"})
  void whatIsNoDocumentIsRefused(String json) {
    assertThatThrownBy(() -> JsonFormat.read(json)).isInstanceOf(JsonFormatException.class);
  }

  @Test
  void brokenJsonIsNamedWithLineAndColumn() {
    assertThatThrownBy(() -> JsonFormat.read("{\n\"schema\" 1}"))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("line 2, column ")
        .hasMessageContaining("not JSON");
  }

  private static Extraction nothingIn(String text) {
    return new Extraction(Article.of(text), List.of(), List.of(), List.of(), Optional.empty());
  }
}
