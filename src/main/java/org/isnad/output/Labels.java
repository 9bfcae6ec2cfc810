package org.isnad.output;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What pages call types, roles, predicates and states. */
final class Labels {

  private static final CSVFormat TABLE =
      CSVFormat.TDF
          .builder()
          .setCommentMarker('#')
          .setQuote(null)
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(false)
          .get();

  private static final int LETTERS_OF_A_STATE = 2;

  private final Map<String, Label> values = new HashMap<>();
  private final Map<String, String> glosses = new HashMap<>();
  private final Set<String> lasting = new HashSet<>();

  /** Those of labels.tsv, and the glosses of the lexicon's inventory of predicates. */
  Labels() {
    for (CSVRecord row : rows("labels.tsv")) {
      values.put(row.get("key"), new Label(row.get("arabic"), row.get("english")));
    }
    for (CSVRecord row : rows("/org/isnad/models/lexicon/inventory.tsv")) {
      glosses.put(row.get("predicate"), row.get("gloss"));
      if (row.get("kind").equals("static")) {
        lasting.add(row.get("predicate"));
      }
    }
  }

  private static Iterable<CSVRecord> rows(String resource) {
    try {
      return TABLE.parse(new StringReader(Resources.text(resource))).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param kind type, polarity, modality or role
   * @param value the value's name, as in {@code isnad/1}, in upper case
   */
  Label of(String kind, String value) {
    Label label = values.get(kind + "." + value);
    if (label == null) {
      throw new IllegalStateException("labels.tsv has no line for " + kind + "." + value);
    }
    return label;
  }

  /** All that the inventory says of a predicate's meaning; its id where it is a user's own. */
  String gloss(String predicate) {
    return glosses.getOrDefault(predicate, predicate.replace('-', ' '));
  }

  /** Whether a predicate tells of what lasts, an office or a place, and not of an event. */
  boolean isLasting(String predicate) {
    return lasting.contains(predicate);
  }

  /** The first of the meanings that {@link #gloss} gives. */
  String shortGloss(String predicate) {
    return gloss(predicate).split("[,(;]", 2)[0].strip();
  }

  /** What the JDK calls a state in English, or nothing. */
  static String state(String code) {
    return state(code, Locale.ENGLISH);
  }

  /** What the JDK calls a state in the language, or nothing. */
  static String state(String code, Locale language) {
    boolean isCode =
        code.length() == LETTERS_OF_A_STATE && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    String name =
        isCode ? new Locale.Builder().setRegion(code).build().getDisplayCountry(language) : "";
    return name.equals(code) ? "" : name;
  }
}
