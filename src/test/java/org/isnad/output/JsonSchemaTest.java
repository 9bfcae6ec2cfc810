package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;
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
}
