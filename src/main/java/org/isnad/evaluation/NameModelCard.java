package org.isnad.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** The card of a name model: what it was made from, whom to name for it, how good it is. */
final class NameModelCard {

  private NameModelCard() {}

  /**
   * @param files the names of the training files; those that the corpora list has are attributed to
   *     their authors
   * @param corpora the list
   * @param training how it was trained
   * @param figures the rows of the accuracy table
   * @param readings the rows of the table of readings
   * @param ablation the rows of the table of feature groups
   */
  static String of(
      List<String> files,
      NameCorpora corpora,
      String training,
      String figures,
      String readings,
      String ablation) {
    String data =
        files.stream()
            .map(file -> "  - `" + file + "`: " + attribution(file, corpora))
            .collect(joining("\n"));
    String licence =
        corpora.listsAll(files)
            ? "CC BY-SA 4.0, with the attribution above"
            : "what the data's licences allow";
    String development =
        files.stream()
            .map(file -> "`" + file + "`: " + corpora.developmentOf(file))
            .collect(joining("; "));
    String columns = files.stream().map(file -> " " + file + " |").collect(joining());
    String options = files.stream().map(file -> "--train " + file + " ").collect(joining());
    return String.format(
        Locale.ROOT,
        TEXT,
        data,
        licence,
        training,
        development,
        figures,
        columns,
        "---|".repeat(files.size()),
        readings,
        files.get(0),
        ablation,
        options);
  }

  private static String attribution(String file, NameCorpora corpora) {
    return corpora
        .attribution(file)
        .orElse("not listed in models/ner/corpora.tsv: write its source and licence here");
  }

  private static final String TEXT =
      """
      # The name model `names.crf`

      Two linear-chain conditional random fields over segmented tokens; labels PER, LOC, ORG (BIO). The
      first reads each sentence by itself, the second knows what the first took each word of the document
      for.

      - Data; the first file's convention is the model's, of the others it learnt what they have in common
        with it:
      %s
      - Word classes: those of the file that `--classes` named; the library's own `classes.tsv` has its
        source and licence in its head.
      - Licence of the weights: %s.
      - Training: %s.
      - Development documents, of which sentences in a row stand for one where a file doesn't mark them:
        %s.

      Exact names on the development documents, by a model that has not seen them (the model that is
      shipped has):

      | file | type | gold | found | right | precision | recall | F1 |
      |---|---|---|---|---|---|---|---|
      %s
      What the second reading is worth: F1 of all types.

      | readings |%s
      |---|%s
      %s
      What each group of features is worth: F1 of all types by a first reading that is trained from the
      first file alone, without the group.

      | without | %s |
      |---|---|
      %s
      To write it again:

          java -jar target/isnad.jar train-names %s--classes models/ner/classes.tsv --out models/ner
      """;
}
