package org.isnad.relations;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.text.DataTable.Row;

/**
 * The lines of the lexicon's own tables as the library reads them: which columns they have is said
 * there alone.
 */
final class LexiconLines {

  private static final LexiconTables TABLES = LexiconTables.load(List.of(), new ArrayList<>());

  private LexiconLines() {}

  /** Of models/lexicon/inventory.tsv. */
  static List<Row> inventory() {
    return TABLES.inventory();
  }

  /** The ids of what the inventory has so. */
  static Set<String> inventoryWhere(Predicate<? super Row> condition) {
    return inventory().stream().filter(condition).map(row -> row.get("predicate")).collect(toSet());
  }

  /** Of models/lexicon/predicates.tsv. */
  static List<Row> predicates() {
    return TABLES.libraryFrames();
  }

  /** Of models/lexicon/classes.tsv. */
  static List<Row> classes() {
    return TABLES.classes();
  }
}
