package org.isnad.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.Extraction;
import org.isnad.output.JsonFormat;

/**
 * What is found as a tree that is the same for a row of Spark and for isnad/1, which differ in
 * little: nulls are left out, a participant has no name, an argument no filler of its own.
 */
final class ContractJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private ContractJson() {}

  /** From isnad/1. */
  static JsonNode of(Extraction extraction) {
    ObjectNode document = parsed(JsonFormat.writeLine(extraction));
    document.remove(List.of("schema", "document"));
    return withoutNulls(document);
  }

  /** From Spark, a tree for each row, with the {@code id} of the article. */
  static List<JsonNode> of(Dataset<Row> extracted) {
    return extracted
        .select("id", "entities", "mentions", "relations", "error")
        .toJSON()
        .collectAsList()
        .stream()
        .map(ContractJson::ofRow)
        .toList();
  }

  private static JsonNode ofRow(String json) {
    ObjectNode row = parsed(json);
    for (JsonNode relation : row.withArray("relations")) {
      for (JsonNode argument : relation.withArray("arguments")) {
        ObjectNode filler = (ObjectNode) ((ObjectNode) argument).remove("filler");
        ((ObjectNode) argument).setAll(withoutName(filler));
      }
      for (String party : List.of("subject", "object", "speaker")) {
        if (relation.get(party) instanceof ObjectNode stated) {
          withoutName(stated);
        }
      }
    }
    return row;
  }

  private static ObjectNode withoutName(ObjectNode participant) {
    participant.remove("name");
    return participant;
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(field -> field.getValue().isNull());
      object.forEach(ContractJson::withoutNulls);
    } else if (node instanceof ArrayNode array) {
      array.forEach(ContractJson::withoutNulls);
    }
    return node;
  }

  private static ObjectNode parsed(String json) {
    try {
      return (ObjectNode) Objects.requireNonNull(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
