package org.isnad.evaluation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/** The card of a name model: what it was made from, whom to name for it, how good it is. */
final class NameModelCard {

  private NameModelCard() {}

  /**
   * @param files the names of the training files; those that models/ner/corpora.tsv lists are
   *     attributed to their authors
   * @param training how it was trained
   * @param figures the rows of the accuracy table
   */
  static String of(List<String> files, String training, String figures) {
    Map<String, Row> corpora =
        DataTable.ofModel("ner/corpora.tsv", "file", "corpus", "licence", "source").rows().stream()
            .collect(toMap(row -> row.get("file"), identity()));
    String data =
        files.stream()
            .map(
                file ->
                    "  - `" + file + "`: " + attribution(Optional.ofNullable(corpora.get(file))))
            .collect(joining("\n"));
    String licence =
        corpora.keySet().containsAll(files)
            ? "CC BY-SA 4.0, with the attribution above"
            : "what the data's licences allow";
    String options = files.stream().map(file -> "--train " + file + " ").collect(joining());
    return TEXT.formatted(data, licence, training, figures, options);
  }

  private static String attribution(Optional<Row> corpus) {
    return corpus
        .map(row -> row.get("corpus") + " (" + row.get("licence") + "; " + row.get("source") + ")")
        .orElse("not listed in models/ner/corpora.tsv: write its source and licence here");
  }

  private static final String TEXT =
      """
      # The name model `names.crf`

      A linear-chain conditional random field over segmented tokens; labels PER, LOC, ORG (BIO).

      - Data:
      %s
      - Word classes: those of the file that `--classes` named; the library's own `classes.tsv` has its
        source and licence in its head.
      - Features: words, tags, affixes, word classes, gazetteer entries in a window of two.
      - Licence of the weights: %s.
      - Training: %s.

      Exact names on the last tenth of each file, by a model that has not seen it (the model that is
      shipped has):

      | file | type | gold | found | right | precision | recall | F1 |
      |---|---|---|---|---|---|---|---|
      %s
      To write it again:

          java -jar target/isnad.jar train-names %s--classes models/ner/classes.tsv --out models/ner
      """;
}
