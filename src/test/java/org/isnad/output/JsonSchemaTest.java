package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Quantity;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.TimexMod;
import org.isnad.TimexSet;
import org.isnad.TimexValue;
import org.isnad.Unread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/isnad-1.schema.json says of our JSON what it is. */
class JsonSchemaTest {

  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(Path.of("docs", "isnad-1.schema.json")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What the schema finds wrong with a document. */
  static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  static Stream<String> hostileNames() {
    return HostileNames.all();
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void whatIsWrittenIsValid(String name) {
    assertThat(faults(JsonFormat.write(HostileNames.named(name)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Offsets.class)
  void soItIsInEitherCount(Offsets offsets) {
    assertThat(faults(JsonFormat.writeLine(HostileNames.named("\uD83D\uDE00"), offsets))).isEmpty();
  }

  @Test
  void anErrorIsValid() {
    Extraction failed = Extraction.failed(Article.of("نص"), Failure.of("too odd"));
    assertThat(faults(JsonFormat.write(failed))).isEmpty();
  }

  private static final String TWICE_A_WEEK =
      JsonFormat.write(
          new Extraction(
              Article.of("مرتين في الأسبوع"),
              List.of(
                  Mention.builder("m1", new Span(9, 16), "الأسبوع", MentionType.DURATION)
                      .timex(
                          Optional.of(
                              TimexValue.of("P1W")
                                  .withMod(TimexMod.APPROX)
                                  .withSet(new TimexSet(Optional.of("EVERY"), OptionalInt.of(2)))))
                      .build()),
              List.of(),
              List.of(),
              Optional.empty()));

  @Test
  void aDateWithAllThatIsSaidOfItIsValid() {
    assertThat(faults(TWICE_A_WEEK)).isEmpty();
    assertThat(TWICE_A_WEEK)
        .contains(
            "\"value\": \"P1W\", \"timex\": {\"mod\": \"APPROX\", \"set\": {\"quant\": \"EVERY\", \"freq\":"
                + " \"2X\"}, \"begin\": null, \"end\": null, \"alternatives\": []}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"mod\": \"APPROX\"    | \"mod\": \"about\"",
        "\"freq\": \"2X\"       | \"freq\": 2",
        "\"begin\": null        | \"begin\": \"soon\"",
        "\"alternatives\": []   | \"alternatives\": [1]",
        "\"mod\":               | \"mode\":",
        "\"timex\":             | \"time\":",
      })
  void aDateOtherwiseIsNot(String right, String wrong) {
    assertThat(TWICE_A_WEEK).contains(right);
    assertThat(faults(TWICE_A_WEEK.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "isnad/1             | isnad/2",
        "\"start\": 0,       | \"start\": -1,",
        "\"start\": 0,       | \"start\": \"0\",",
        "\"start\": 0,       | \"start\": null,",
        "\"type\": \"PERSON\" | \"type\": \"Person\"",
        "\"confidence\": 0.5 | \"confidence\": 1.5",
        "\"country\": \"KP\" | \"country\": \"PRK\"",
        "\"polarity\": \"negated\" | \"polarity\": \"NEGATED\"",
        "\"role\": \"claim\" | \"role\": \"speaker\"",
        "\"lemma\":          | \"lemme\":",
        "\"plover\":         | \"plove\":",
        "\"date\": \"2024-05-03\" | \"date\": \"3.5.2024\"",
        "\"document\":       | \"article\":"
      })
  void anythingElseIsNot(String right, String wrong) {
    String json = JsonFormat.write(HostileNames.named("بوتين"));
    assertThat(json).contains(right);
    assertThat(faults(json.replace(right, wrong))).isNotEmpty();
  }

  /** The object is at least 37, and the first five letters are quoted. */
  private static String counted() {
    Extraction named = HostileNames.named("بوتين");
    Relation relation = named.relations().get(0);
    Relation counted =
        relation.toBuilder()
            .object(relation.object().counted(new Quantity(37, Quantity.Bound.AT_LEAST)))
            .quote(Optional.of(new Span(0, 5)))
            .build();
    return JsonFormat.write(
        new Extraction(
            named.article(), named.mentions(), named.entities(), List.of(counted), named.error()));
  }

  @Test
  void aCountedParticipantAndAQuotedClaimAreValid() {
    assertThat(faults(counted())).isEmpty();
    assertThat(counted())
        .contains("\"quantity\": {\"value\": 37, \"bound\": \"at-least\"}")
        .contains("\"quote\": {\"start\": 0, \"end\": 5}");
  }

  /** «بدأت المفاوضات»: the negotiations have begun, whoever negotiates. */
  private static final String PASSED_OVER =
      JsonFormat.write(
          new Extraction(
              Article.of("بدأت المفاوضات"),
              List.of(),
              List.of(),
              List.of(),
              List.of(
                  new Unread(new Span(5, 14), "المفاوضات", "negotiate", Unread.Reason.NO_FRAME)),
              Optional.empty()));

  @Test
  void whatWasPassedOverIsValid() {
    assertThat(faults(PASSED_OVER)).isEmpty();
    assertThat(PASSED_OVER)
        .contains(
            "\"unread\": [{\"start\": 5, \"end\": 14, \"text\": \"المفاوضات\", \"predicate\":"
                + " \"negotiate\", \"reason\": \"no-frame\"}]");
  }

  @Test
  void whereNothingWasPassedOverThereIsNoFieldForIt() {
    assertThat(JsonFormat.write(HostileNames.named("بوتين"))).doesNotContain("unread");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"no-frame\"   | \"NO_FRAME\" | $.document.unread[0].reason: «NO_FRAME» is none of no-frame,"
            + " no-parties, unsure",
        "\"predicate\": | \"lemma\":   | $.document.unread[0].predicate: expected a string, found"
            + " nothing",
        "\"end\": 14    | \"end\": 15  | $.document.unread[0]: [5, 15) ends behind the text, which has"
            + " 14 characters",
      })
  void passedOverOtherwiseIsNotRead(String right, String wrong, String problem) {
    assertThat(PASSED_OVER).contains(right);
    assertThatThrownBy(() -> JsonFormat.read(PASSED_OVER.replace(right, wrong)))
        .hasMessage(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"value\": 37   | \"value\": -1     | $.relations[0].object.quantity.value: -1 is less than"
            + " nothing",
        "\"value\": 37   | \"value\": 1.5    | $.relations[0].object.quantity.value: expected a whole"
            + " number, found 1.5",
        "\"at-least\"    | \"at_least\"      | $.relations[0].object.quantity.bound: «at_least» is"
            + " none of exact, about, at-least, at-most",
        "\"end\": 5}     | \"end\": null}    | $.relations[0].quote.end: expected a whole number,"
            + " found nothing",
      })
  void countedOrQuotedOtherwiseTheyAreNeitherValidNorRead(
      String right, String wrong, String problem) {
    String json = counted();
    assertThat(json).contains(right);
    String mistaken = json.replace(right, wrong);
    assertThat(faults(mistaken)).isNotEmpty();
    assertThatThrownBy(() -> JsonFormat.read(mistaken)).hasMessage(problem);
  }
}
