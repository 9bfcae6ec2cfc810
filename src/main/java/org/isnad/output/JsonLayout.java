package org.isnad.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.Set;

/**
 * The contract's own layout: a line for each field of the document, each mention and each entity; a
 * relation breaks before its trigger, its participants and its polarity. Made for one document.
 */
final class JsonLayout implements PrettyPrinter {

  private static final Set<String> ON_A_NEW_LINE =
      Set.of("trigger", "subject", "object", "arguments", "speaker", "polarity");

  /** The depth of the document's own object, and of the lists in it. */
  private static final int DOCUMENT = 1;

  private static final int LIST = 2;

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    throw new IllegalStateException("a layout is made for one document");
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    if (depth == DOCUMENT) {
      json.writeRaw("\n  ");
    }
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    if (depth == DOCUMENT) {
      json.writeRaw(",\n  ");
    } else if (ON_A_NEW_LINE.contains(json.getOutputContext().getCurrentName())) {
      json.writeRaw(",\n     ");
    } else {
      json.writeRaw(", ");
    }
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    json.writeRaw(depth == DOCUMENT ? "\n}" : "}");
    depth--;
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    if (depth == LIST) {
      json.writeRaw("\n    ");
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(depth == LIST ? ",\n    " : ", ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    json.writeRaw(depth == LIST && values > 0 ? "\n  ]" : "]");
    depth--;
  }
}
