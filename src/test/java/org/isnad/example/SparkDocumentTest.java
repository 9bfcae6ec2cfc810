package org.isnad.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The rows of Spark have the fields of isnad/1. The tests of the adapter itself run in the profile
 * {@code spark} alone, and hold docs/spark.md to it; this holds docs/spark.md to the schema of
 * isnad/1, so that whoever adds a field there hears of it in every build.
 */
class SparkDocumentTest {

  /** « | |-- id: string (nullable = false)»: how deep, and what it is called. */
  private static final Pattern COLUMN =
      Pattern.compile("(?m)^ ((?:\\|    )*)\\|-- (\\w+): (\\w+) ");

  private static final int WIDTH_OF_A_LEVEL = "|    ".length();

  /** What isnad/1 has of a document as a whole is in the other columns of the article. */
  private static final Set<String> OF_THE_ARTICLE = Set.of("schema", "document");

  @Test
  void theRowsHaveTheFieldsOfIsnad1() throws IOException {
    assertThat(documented()).containsExactlyElementsOf(inTheSchema());
  }

  /** «relations.subject.text»; the elements of an array have no name of their own. */
  private static Set<String> documented() throws IOException {
    Set<String> fields = new TreeSet<>();
    List<String> path = new ArrayList<>();
    for (MatchResult column :
        COLUMN.matcher(Files.readString(Path.of("docs", "spark.md"))).results().toList()) {
      path.subList(column.group(1).length() / WIDTH_OF_A_LEVEL, path.size()).clear();
      path.add(column.group(2));
      fields.add(
          String.join(".", path).replace(".element", "").replace("arguments.filler", "arguments"));
    }
    // A participant's name is Spark's own; an entity's is not.
    fields.removeIf(field -> field.startsWith("relations.") && field.endsWith(".name"));
    return fields;
  }

  private static Set<String> inTheSchema() throws IOException {
    JsonNode schema = new JsonMapper().readTree(Path.of("docs", "isnad-1.schema.json").toFile());
    Set<String> fields = new TreeSet<>();
    addFields(fields, "", schema, schema);
    fields.removeIf(field -> OF_THE_ARTICLE.contains(field.split("\\.")[0]));
    return fields;
  }

  private static void addFields(Set<String> fields, String before, JsonNode type, JsonNode schema) {
    if (type.has("$ref")) {
      addFields(fields, before, schema.at(type.get("$ref").asText().substring(1)), schema);
    }
    type.path("allOf").forEach(part -> addFields(fields, before, part, schema));
    type.path("oneOf").forEach(part -> addFields(fields, before, part, schema));
    if (type.has("items")) {
      addFields(fields, before, type.get("items"), schema);
    }
    for (var property : type.path("properties").properties()) {
      fields.add(before + property.getKey());
      addFields(fields, before + property.getKey() + ".", property.getValue(), schema);
    }
  }
}
