package org.isnad.mentions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.DataFileException;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/**
 * Classes of words that stand in like contexts, clustered from raw news: they tell the tagger that
 * a word that it has never seen behaves like a surname or a city.
 */
public final class WordClasses {

  private static final String[] COLUMNS = {"word", "coarse", "fine"};
  private static final int[] NONE = {-1, -1};

  private final Map<String, int[]> classes;

  private WordClasses(Map<String, int[]> classes) {
    this.classes = classes;
  }

  static WordClasses load() {
    return of(DataTable.ofModel("ner/classes.tsv", COLUMNS).rows());
  }

  /**
   * Reads a file of classes: word key, coarse class, fine class.
   *
   * @throws DataFileException naming file, line and reason, if it is missing or malformed
   */
  public static WordClasses of(Path file) {
    return of(DataTable.ofFile(file, COLUMNS).rows());
  }

  private static WordClasses of(List<Row> rows) {
    Map<String, int[]> classes = new HashMap<>(rows.size() * 2);
    List<String> problems = new ArrayList<>();
    for (Row row : rows) {
      try {
        classes.put(
            row.get("word"),
            new int[] {Integer.parseInt(row.get("coarse")), Integer.parseInt(row.get("fine"))});
      } catch (NumberFormatException e) {
        problems.add(row.problem("the classes must be two numbers"));
      }
    }
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    return new WordClasses(classes);
  }

  int coarse(String key) {
    return classes.getOrDefault(key, NONE)[0];
  }

  int fine(String key) {
    return classes.getOrDefault(key, NONE)[1];
  }
}
