package org.isnad.evaluation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/** What models/ner/corpora.tsv knows of the corpora that names are learnt from. */
final class NameCorpora {

  private static final int LAST_PART = 10;

  private final Map<String, Row> rows;

  private NameCorpora(Map<String, Row> rows) {
    this.rows = rows;
  }

  static NameCorpora load() {
    return new NameCorpora(
        DataTable.ofModel(
                "ner/corpora.tsv",
                Column.of("file").unique(),
                Column.of("corpus").required(),
                Column.of("licence").required(),
                Column.of("source").required(),
                Column.list("development").only("numbers from 1", NameCorpora::isNumber))
            .rows()
            .stream()
            .collect(toMap(row -> row.get("file"), identity())));
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[1-9][0-9]{0,6}");
  }

  /** Whom to name for a file, and under which licence it stands. */
  Optional<String> attribution(String file) {
    return Optional.ofNullable(rows.get(file))
        .map(row -> row.get("corpus") + " (" + row.get("licence") + "; " + row.get("source") + ")");
  }

  boolean listsAll(List<String> files) {
    return rows.keySet().containsAll(files);
  }

  /**
   * The documents of a file, by their indices, that figures are measured on: those that the list
   * names, otherwise the last tenth.
   */
  Set<Integer> development(String file, int documents) {
    List<String> listed =
        rows.containsKey(file) ? rows.get(file).list("development") : List.<String>of();
    IntStream indices =
        listed.isEmpty()
            ? IntStream.range(documents - documents / LAST_PART, documents)
            : listed.stream().mapToInt(number -> Integer.parseInt(number) - 1);
    return indices.boxed().collect(Collectors.toSet());
  }

  /** The development documents in words. */
  String developmentOf(String file) {
    List<String> listed =
        rows.containsKey(file) ? rows.get(file).list("development") : List.<String>of();
    return listed.isEmpty() ? "the last tenth" : "documents " + String.join(", ", listed);
  }
}
