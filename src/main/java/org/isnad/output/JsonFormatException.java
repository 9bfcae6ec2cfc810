package org.isnad.output;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** A document that isn't {@code isnad/1}; the message names the field, its fault and what fits. */
public final class JsonFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  JsonFormatException(String path, String problem) {
    super(path + ": " + problem);
  }

  private JsonFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  static JsonFormatException notJson(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String where =
        place == null ? "" : "line " + place.getLineNr() + ", column " + place.getColumnNr() + ": ";
    return new JsonFormatException(where + "not JSON: " + e.getOriginalMessage(), e);
  }
}
