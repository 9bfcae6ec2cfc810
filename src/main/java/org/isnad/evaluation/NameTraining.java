package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.isnad.text.DataFileException;

/**
 * Trains the name tagger's sequence model, and writes its card.
 *
 * <p>The figures of the card come from a model that has not seen the last tenth of each file; the
 * model that is given has seen everything. Deterministic.
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
   * What training gives.
   *
   * @param model the weights
   * @param card a text in Markdown: the data, its licences, the accuracy, how to train it again
   */
  public record Trained(CrfModel model, String card) {}

  /**
   * Trains on column files. All files are read before anything slow begins.
   *
   * @param files word, tab, BIO tag; an empty line between sentences
   * @param classes the word classes: word, coarse class, fine class
   * @throws DataFileException naming file, line and reason, if a file is missing or malformed
   */
  public static Trained train(List<Path> files, Path classes) {
    List<Corpus> corpora =
        files.stream().map(file -> new Corpus(nameOf(file), NameCorpus.read(file))).toList();
    WordClasses wordClasses = WordClasses.of(classes);
    NameFeatures features = new NameFeatures(wordClasses, Gazetteer.load());
    return new NameTraining(Analyzer.load(), features).run(corpora);
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private record Corpus(String name, List<TaggedWords> sentences) {}

  private Trained run(List<Corpus> corpora) {
    List<Part> parts = corpora.stream().map(this::part).toList();
    CrfModel heldOut = trainer().train(parts.stream().flatMap(p -> p.seen().stream()).toList());
    StringBuilder figures = new StringBuilder();
    parts.forEach(part -> figures.append(part.score(heldOut)));
    CrfModel model = trainer().train(parts.stream().flatMap(p -> p.all().stream()).toList());
    List<String> names = corpora.stream().map(Corpus::name).toList();
    return new Trained(model, NameModelCard.of(names, training(), figures.toString()));
  }

  private static String training() {
    return String.format(
        Locale.ROOT,
        "%d epochs of AdaGrad, prior %s, features seen at least %d times",
        EPOCHS,
        PRIOR,
        LEAST_COUNT);
  }

  private static CrfTrainer trainer() {
    return new CrfTrainer(NameTags.COUNT, EPOCHS, PRIOR, LEAST_COUNT, LEAST_WEIGHT);
  }

  private Part part(Corpus corpus) {
    List<Segmented> segmented =
        corpus.sentences.parallelStream()
            .map(sentence -> NameCorpus.segment(sentence, analyzer))
            .flatMap(Optional::stream)
            .toList();
    List<Example> examples =
        segmented.stream().map(s -> new Example(features.of(s.sentence()), s.labels())).toList();
    return new Part(corpus.name, examples);
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
}
