package org.isnad.mentions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.DataFileException;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/**
 * Classes of words that stand in like contexts, clustered from raw news: they tell the tagger that
 * a word that it has never seen behaves like a surname or a city. Each word has a class in several
 * clusterings, from coarse to fine. Immutable and safe for all threads.
 */
public final class WordClasses {

  private static final String[] COLUMNS = {"word", "classes"};

  private final Map<String, int[]> classes;
  private final int[] none;

  private WordClasses(Map<String, int[]> classes, int clusterings) {
    this.classes = classes;
    this.none = new int[clusterings];
    Arrays.fill(none, -1);
  }

  static WordClasses load() {
    return of(DataTable.ofModel("ner/classes.tsv", COLUMNS));
  }

  /**
   * Reads a file of classes: a word's key, a tab, and its class in each clustering, separated by
   * bars: {@code روسيا→12|440|33}.
   *
   * @throws DataFileException naming file, line and reason, if it is missing or malformed
   */
  public static WordClasses of(Path file) {
    return of(DataTable.ofFile(file, COLUMNS));
  }

  private static WordClasses of(DataTable table) {
    List<Row> rows = table.rows();
    if (rows.isEmpty()) {
      throw new DataFileException(List.of(table.name() + ": no words: write a word in each line"));
    }
    int clusterings = rows.get(0).list("classes").size();
    Map<String, int[]> classes = new HashMap<>(rows.size() * 2);
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      List<String> numbers = row.list("classes");
      if (numbers.isEmpty() || numbers.size() != clusterings) {
        problems.add(row.problem("every word must have as many classes as the first"));
      } else {
        try {
          classes.put(row.get("word"), numbers.stream().mapToInt(Integer::parseInt).toArray());
        } catch (NumberFormatException e) {
          problems.add(row.problem("the classes must be numbers, separated by bars"));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return new WordClasses(classes, clusterings);
  }

  /** How many clusterings there are. */
  int clusterings() {
    return none.length;
  }

  /**
   * The classes of a word, one of each clustering; -1 for a word that is not listed. Not to be
   * changed.
   */
  int[] of(String key) {
    return classes.getOrDefault(key, none);
  }
}
