package org.isnad.output;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import org.isnad.Extraction;

/**
 * The {@code isnad/1} contract: an {@link Extraction} as JSON, and back.
 *
 * <p>Offsets are UTF-16 code units of the original text; code points where the document's {@code
 * offsets} says so. What is written is read back equal, with every string unchanged, unpaired
 * surrogates and control characters included; they are escaped, so that the JSON can be encoded in
 * UTF-8 without loss. A participant's name isn't in the contract: it is read from the entity that
 * the participant names, or else from its antecedent, or else is its text.
 *
 * <p>All methods are safe for all threads.
 */
public final class JsonFormat {

  /** The name and version of the contract, which stands first in every document. */
  public static final String SCHEMA = "isnad/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private JsonFormat() {}

  /**
   * The document on many lines, one for each mention, entity and participant, for people.
   *
   * @param extraction what was found in the document
   * @return the JSON; its last line is ended
   */
  public static String write(Extraction extraction) {
    return write(extraction, Offsets.UTF16);
  }

  /**
   * The same with its places counted in {@code offsets}, which the document then names.
   *
   * @param extraction what was found in the document
   * @param offsets what places are counted in
   * @return the JSON; its last line is ended
   */
  public static String write(Extraction extraction, Offsets offsets) {
    return write(extraction, offsets, new JsonLayout()) + "\n";
  }

  /**
   * The document on one line without a line break, for JSON Lines.
   *
   * @param extraction what was found in the document
   * @return the line; a line break must follow it
   */
  public static String writeLine(Extraction extraction) {
    return writeLine(extraction, Offsets.UTF16);
  }

  /**
   * The same with its places counted in {@code offsets}, which the document then names.
   *
   * @param extraction what was found in the document
   * @param offsets what places are counted in
   * @return the line; a line break must follow it
   */
  public static String writeLine(Extraction extraction, Offsets offsets) {
    return write(extraction, offsets, new MinimalPrettyPrinter());
  }

  /**
   * Reads a document. Fields that the contract doesn't know are skipped, so that annotated gold
   * documents can be read too; a missing {@code lemma} or {@code evidence} is empty, a missing
   * {@code confidence} is 1.
   *
   * @param json one document
   * @return what it says, with places in UTF-16 code units
   * @throws JsonFormatException if {@code json} isn't JSON, or isn't {@code isnad/1}, or names a
   *     place outside its text or an entity that it doesn't have
   */
  public static Extraction read(String json) {
    return JsonReader.extraction(parse(requireNonNull(json, "json")));
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw JsonFormatException.notJson(e);
    }
  }

  private static String write(Extraction extraction, Offsets offsets, PrettyPrinter layout) {
    requireNonNull(extraction, "extraction");
    requireNonNull(offsets, "offsets");
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = MAPPER.createGenerator(json)) {
      generator.setPrettyPrinter(layout);
      new JsonWriter(generator, extraction, offsets).write();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return escapeUnprintable(json.toString());
  }

  /**
   * Escapes what UTF-8 can't carry (unpaired surrogates) and what some readers of lines take for a
   * line's end (U+0085, U+2028, U+2029). Such characters stand only inside strings.
   */
  private static String escapeUnprintable(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Escapes.isPair(json, i)) {
        i++;
      } else if (Character.isSurrogate(c) || isLateControl(c) || c == '\u2028' || c == '\u2029') {
        escaped.append(json, copied, i).append("\\u").append(HEX.toHexDigits(c));
        copied = i + 1;
      }
    }
    return copied == 0 ? json : escaped.append(json, copied, json.length()).toString();
  }

  private static boolean isLateControl(char c) {
    return c >= '\u007F' && c <= '\u009F';
  }
}
