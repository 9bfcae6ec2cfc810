package org.isnad.relations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.DataFileException;
import org.isnad.Modality;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Control;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/**
 * The lines of the lexicon's tables to which a user may add.
 *
 * @param inventory predicates, the library's own first
 * @param classes word classes
 * @param ownFrames a user's frames
 * @param libraryFrames the library's own
 */
record LexiconTables(
    List<Row> inventory, List<Row> classes, List<Row> ownFrames, List<Row> libraryFrames) {

  private static final String ROLES = "(S|T|C|R|I|L|D|TOPIC)";
  private static final String INVENTORY_HEADER = "predicate\ttier";
  private static final String CLASSES_HEADER = "class\t";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Column[] INVENTORY = {
    Column.matching("predicate", "[a-z]+(-[a-z]+)*", "small letters and hyphens").unique(),
    Column.oneOf("tier", "1", "2").required(),
    Column.oneOf("kind", "event", "static").required(),
    Column.matching("cameo", "[0-9]{2,4}", "two to four digits"),
    Column.matching("plover", "[A-Z]+", "capitals"),
    Column.oneOf("reciprocal", "yes"),
    Column.oneOf("speech", Speech.class),
    Column.oneOf("inner", Modality.class),
    Column.oneOf("control", Control.class),
    Column.of("gloss").required()
  };

  private static final Column[] CLASSES = {
    Column.matching("class", "[a-z]+(-[a-z]+)*", "small letters and hyphens").unique(),
    Column.list("words").required()
  };

  private static final Column[] FRAMES = {
    Column.of("predicate").required(),
    Column.oneOf("kind", TriggerKind.class).required(),
    Column.list("lemma").required(),
    Column.of("frame").required(),
    Column.list("masdar"),
    Column.matching("genitive", ROLES + "(/" + ROLES + ")?", "a role, or S/T"),
    Column.list("participle"),
    Column.list("examples").required(),
    Column.list("counterexamples")
  };

  private static final Column[] SENSES = {
    Column.oneOf("kind", TriggerKind.class).required(),
    Column.list("lemma").required(),
    Column.of("frame").required(),
    Column.list("masdar"),
    Column.matching("genitive", ROLES + "(/" + ROLES + ")?", "a role, or S/T"),
    Column.list("examples").required(),
    Column.of("gloss").required()
  };

  /**
   * Reads the library's own tables and a user's.
   *
   * @param own the user's files; the header line of each says which table it adds to
   * @param problems gets what is wrong with the user's
   * @throws DataFileException if one of the library's own is malformed
   */
  static LexiconTables load(List<Path> own, List<String> problems) {
    LexiconTables users =
        new LexiconTables(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), List.of());
    own.forEach(file -> users.add(file, problems));
    return new LexiconTables(
        joined(DataTable.ofModel("lexicon/inventory.tsv", INVENTORY).rows(), users.inventory),
        joined(DataTable.ofModel("lexicon/classes.tsv", CLASSES).rows(), users.classes),
        users.ownFrames,
        DataTable.ofModel("lexicon/predicates.tsv", FRAMES).rows());
  }

  /** What the words of the library's frames mean besides, without telling anything. */
  static List<Row> senses() {
    return DataTable.ofModel("lexicon/senses.tsv", SENSES).rows();
  }

  private static List<Row> joined(List<Row> first, List<Row> second) {
    List<Row> rows = new ArrayList<>(first);
    rows.addAll(second);
    return rows;
  }

  private void add(Path file, List<String> problems) {
    String header = header(file);
    try {
      if (header.startsWith(INVENTORY_HEADER)) {
        inventory.addAll(DataTable.ofFile(file, INVENTORY).rows());
      } else if (header.startsWith(CLASSES_HEADER)) {
        classes.addAll(DataTable.ofFile(file, CLASSES).rows());
      } else {
        ownFrames.addAll(DataTable.ofFile(file, FRAMES).rows());
      }
    } catch (DataFileException e) {
      problems.addAll(e.problems());
    }
  }

  /**
   * The first line that is no comment; nothing where the file can't be read, which is told then.
   */
  private static String header(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8)
          .lines()
          .map(line -> line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .findFirst()
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
