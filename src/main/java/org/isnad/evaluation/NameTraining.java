package org.isnad.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.evaluation.CrfTrainer.Example;
import org.isnad.evaluation.NameCorpus.Segmented;
import org.isnad.evaluation.NameCorpus.TaggedWords;
import org.isnad.mentions.CrfModel;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameFeatures;
import org.isnad.mentions.NameTagger;
import org.isnad.mentions.NameTags;
import org.isnad.mentions.WordClasses;
import org.isnad.syntax.Analyzer;

/**
 * Trains the name tagger's sequence model and writes it with its card.
 *
 * <p>The figures of the card come from a model that has not seen the last tenth of each file; the
 * model that is written has seen everything. Deterministic.
 */
public final class NameTraining {

  private static final int EPOCHS = 14;
  private static final double PRIOR = 2e-5;
  private static final int LEAST_COUNT = 2;
  private static final double LEAST_WEIGHT = 0.06;
  private static final int HELD_OUT = 10;

  private final Analyzer analyzer;
  private final NameFeatures features;

  private NameTraining(Analyzer analyzer, NameFeatures features) {
    this.analyzer = analyzer;
    this.features = features;
  }

  /**
   * Trains on column files.
   *
   * @param files word, tab, BIO tag; an empty line between sentences
   * @param classes the word classes: word, coarse class, fine class
   * @param out the directory for {@code names.crf} and {@code names.md}
   * @return the card's text
   * @throws org.isnad.text.DataFileException naming file, line and reason, if a file is malformed
   */
  public static String train(List<Path> files, Path classes, Path out) throws IOException {
    NameFeatures features = new NameFeatures(WordClasses.of(classes), Gazetteer.load());
    return new NameTraining(Analyzer.load(), features).run(files, out);
  }

  private String run(List<Path> files, Path out) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(part(file));
    }
    StringBuilder figures = new StringBuilder();
    CrfModel heldOut = trainer().train(parts.stream().flatMap(p -> p.seen().stream()).toList());
    for (Part part : parts) {
      figures.append(part.score(heldOut));
    }
    CrfModel model = trainer().train(parts.stream().flatMap(p -> p.all().stream()).toList());
    String card = card(files, figures.toString());
    write(model, card, out);
    return card;
  }

  private static CrfTrainer trainer() {
    return new CrfTrainer(NameTags.COUNT, EPOCHS, PRIOR, LEAST_COUNT, LEAST_WEIGHT);
  }

  private Part part(Path file) {
    List<TaggedWords> sentences = NameCorpus.read(file);
    List<Segmented> segmented =
        sentences.parallelStream()
            .map(sentence -> NameCorpus.segment(sentence, analyzer))
            .flatMap(java.util.Optional::stream)
            .toList();
    List<Example> examples =
        segmented.stream().map(s -> new Example(features.of(s.sentence()), s.labels())).toList();
    return new Part(file.getFileName().toString(), examples);
  }

  /** One file; its last tenth is held out. */
  private record Part(String name, List<Example> all) {

    List<Example> seen() {
      return all.subList(0, all.size() - all.size() / HELD_OUT);
    }

    List<Example> unseen() {
      return all.subList(all.size() - all.size() / HELD_OUT, all.size());
    }

    /** Lines of the card's table: precision, recall and F1 over exact names. */
    String score(CrfModel model) {
      NameScore score = new NameScore();
      for (Example example : unseen()) {
        score.add(example.labels(), NameTagger.labels(model, example.features()));
      }
      return score.table(name);
    }
  }

  private static String card(List<Path> files, String figures) {
    StringBuilder names = new StringBuilder();
    files.forEach(file -> names.append("--train ").append(file.getFileName()).append(' '));
    return String.format(
        Locale.ROOT,
        """
        # The name model `names.crf`

        A linear-chain conditional random field over segmented tokens; labels PER, LOC, ORG (BIO).

        - Data: ANERcorp, CAMeL Lab's train split (CC BY-SA 4.0; Benajiba et al. 2007, Obeid et al. 2020),
          AQMAR (CC BY-SA 3.0; Mohit et al. 2012), Wojood's public sample (MIT; Jarrar et al. 2022).
        - Word classes (`classes.tsv`): k-means over fastText skip-gram vectors of the segmented ANT
          corpus v2.1 (A. Chouigui, O. Ben Khiroun, B. Elayeb; 7.5 million words of news of 2018).
        - Features: words, tags, affixes, word classes, gazetteer entries in a window of two.
        - Licence of the weights: CC BY-SA 4.0, with the attribution above.
        - Training: %d epochs of AdaGrad, prior %s, features seen at least %d times.

        Exact names on the last tenth of each file, by a model that has not seen it (the model that is
        shipped has):

        | file | type | gold | found | right | precision | recall | F1 |
        |---|---|---|---|---|---|---|---|
        %s
        To write it again:

            java -jar target/isnad.jar train-names %s--classes models/ner/classes.tsv --out models/ner
        """,
        EPOCHS,
        PRIOR,
        LEAST_COUNT,
        figures,
        names);
  }

  /** Both files are complete or not there at all. */
  private static void write(CrfModel model, String card, Path out) throws IOException {
    Files.createDirectories(out);
    Path weights = Files.createTempFile(out, "names", ".tmp");
    try (OutputStream stream = Files.newOutputStream(weights)) {
      model.write(stream);
    }
    Files.move(
        weights, out.resolve("names.crf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Path text = Files.createTempFile(out, "names", ".tmp");
    Files.writeString(text, card, StandardCharsets.UTF_8);
    Files.move(text, out.resolve("names.md"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
