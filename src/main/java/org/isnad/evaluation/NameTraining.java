package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.DataFileException;
import org.isnad.evaluation.CrfTrainer.Example;
import org.isnad.evaluation.NameCorpus.Segmented;
import org.isnad.evaluation.NameCorpus.TaggedWords;
import org.isnad.mentions.CrfModel;
import org.isnad.mentions.DocumentVotes;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameFeatures;
import org.isnad.mentions.NameFeatures.Group;
import org.isnad.mentions.NameModel;
import org.isnad.mentions.Titles;
import org.isnad.mentions.WordClasses;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.Sentence;

/**
 * Trains the name tagger's sequence model, and writes its card.
 *
 * <p>The second reading learns from what a first reading makes of text that it has not seen
 * (stacking; Wolpert, 1992): of each quarter of the documents, the labels of the first reading come
 * from a model that was trained on the other three.
 *
 * <p>The figures of the card come from models that have not seen the development documents; the
 * model that is given has seen everything. Deterministic.
 */
public final class NameTraining {

  private static final CrfTrainer.Settings SETTINGS =
      new CrfTrainer.Settings(
          /* epochs= */ 10,
          /* rate= */ 0.1,
          /* prior= */ 2e-5,
          /* leastCount= */ 4,
          /* leastWeight= */ 0.08);

  private static final int FOLDS = 4;

  private final NameCorpora corpora = NameCorpora.load();

  private NameTraining() {}

  /**
   * What training gives.
   *
   * @param model the weights
   * @param card a text in Markdown: the data, its licences, the accuracy, what each group of
   *     features is worth, how to train it again
   */
  public record Trained(NameModel model, String card) {}

  /**
   * Trains on column files. All files are read before anything slow begins.
   *
   * @param files word, tab, BIO tag; an empty line between sentences, two between documents
   * @param classes the word classes: a word, a tab, its classes
   * @throws DataFileException naming file, line and reason, if a file is missing or malformed
   */
  public static Trained train(List<Path> files, Path classes) {
    List<Corpus> read =
        files.stream().map(file -> new Corpus(nameOf(file), NameCorpus.read(file))).toList();
    WordClasses wordClasses = WordClasses.of(classes);
    NameFeatures features = new NameFeatures(wordClasses, Gazetteer.load(), Titles.load());
    return new NameTraining().run(read, features, Analyzer.load());
  }

  private static String nameOf(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }

  private record Corpus(String name, List<List<TaggedWords>> documents) {}

  /** A document whose words are segmented. */
  private record Text(List<Sentence> sentences, List<int[]> labels) {}

  /** A document as the first reading sees it. */
  private record Seen(Text text, List<List<long[]>> features) {

    List<Example> examples() {
      return IntStream.range(0, features.size())
          .mapToObj(s -> new Example(features.get(s), text.labels.get(s)))
          .toList();
    }

    List<int[]> labelled(CrfModel model) {
      return features.stream().map(model::best).toList();
    }

    /** The same document as the second reading sees it. */
    Seen again(NameFeatures observed, List<int[]> firstLabels) {
      DocumentVotes votes = DocumentVotes.of(text.sentences, firstLabels);
      List<List<long[]>> second = new ArrayList<>();
      for (int s = 0; s < features.size(); s++) {
        int[] own = firstLabels.get(s);
        second.add(observed.second(features.get(s), votes.on(text.sentences.get(s), own), own));
      }
      return new Seen(text, second);
    }
  }

  /** A corpus, the documents on which figures are measured apart. */
  private record Part(String name, List<Text> training, List<Text> development) {

    Stream<Text> all() {
      return Stream.concat(training.stream(), development.stream());
    }
  }

  private Trained run(List<Corpus> read, NameFeatures features, Analyzer analyzer) {
    List<Part> parts = read.stream().map(corpus -> part(corpus, analyzer)).toList();
    List<Text> seen = parts.stream().flatMap(part -> part.training.stream()).toList();
    NameModel unknowing = train(seen, features);
    String figures = figures(parts, unknowing, features);
    String ablation = ablation(parts, seen, unknowing, features);
    NameModel model = train(parts.stream().flatMap(Part::all).toList(), features);
    List<String> names = read.stream().map(Corpus::name).toList();
    return new Trained(model, NameModelCard.of(names, corpora, training(), figures, ablation));
  }

  private static String training() {
    return String.format(
        Locale.ROOT,
        "%d epochs of AdaGrad, rate %s, prior %s, features seen at least %d times, in %d folds",
        SETTINGS.epochs(),
        SETTINGS.rate(),
        SETTINGS.prior(),
        SETTINGS.leastCount(),
        FOLDS);
  }

  private Part part(Corpus corpus, Analyzer analyzer) {
    Set<Integer> held = corpora.development(corpus.name, corpus.documents.size());
    List<Text> training = new ArrayList<>();
    List<Text> development = new ArrayList<>();
    List<Text> texts =
        corpus.documents.parallelStream().map(document -> text(document, analyzer)).toList();
    for (int d = 0; d < texts.size(); d++) {
      (held.contains(d) ? development : training).add(texts.get(d));
    }
    return new Part(corpus.name, training, development);
  }

  private static Text text(List<TaggedWords> document, Analyzer analyzer) {
    List<Segmented> segmented =
        document.stream()
            .map(sentence -> NameCorpus.segment(sentence, analyzer))
            .flatMap(Optional::stream)
            .toList();
    return new Text(
        segmented.stream().map(Segmented::sentence).toList(),
        segmented.stream().map(Segmented::labels).toList());
  }

  private static Seen see(Text text, NameFeatures features) {
    return new Seen(text, text.sentences.stream().map(features::of).toList());
  }

  private static NameModel train(List<Text> texts, NameFeatures features) {
    List<Seen> documents = texts.parallelStream().map(text -> see(text, features)).toList();
    List<CrfModel> folds =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> field(outside(documents, fold)))
            .toList();
    List<Seen> again =
        IntStream.range(0, documents.size())
            .mapToObj(
                d -> {
                  Seen document = documents.get(d);
                  return document.again(features, document.labelled(folds.get(d % FOLDS)));
                })
            .toList();
    List<CrfModel> both = Stream.of(documents, again).parallel().map(NameTraining::field).toList();
    return new NameModel(both.get(0), both.get(1));
  }

  private static List<Seen> outside(List<Seen> documents, int fold) {
    return IntStream.range(0, documents.size())
        .filter(d -> d % FOLDS != fold)
        .mapToObj(documents::get)
        .toList();
  }

  private static CrfModel field(List<Seen> documents) {
    return new CrfTrainer(SETTINGS)
        .train(documents.stream().flatMap(document -> document.examples().stream()).toList());
  }

  private static String figures(List<Part> parts, NameModel model, NameFeatures features) {
    StringBuilder rows = new StringBuilder();
    for (Part part : parts) {
      NameScore score = score(part, text -> model.labels(text.sentences, features));
      rows.append(score.table(part.name));
    }
    return rows.toString();
  }

  /** Each file's F1 with both readings, with the first alone, and with less to see in the first. */
  private static String ablation(
      List<Part> parts, List<Text> seen, NameModel model, NameFeatures features) {
    StringBuilder rows = new StringBuilder();
    rows.append(row("both readings", parts, text -> model.labels(text.sentences, features)));
    rows.append(
        row("the first reading alone", parts, text -> see(text, features).labelled(model.first())));
    List<String> without =
        Stream.of(Group.values())
            .parallel()
            .filter(group -> group != Group.DOCUMENT)
            .map(group -> without(group, parts, seen, features.without(group)))
            .toList();
    without.forEach(rows::append);
    return rows.toString();
  }

  private static String without(Group group, List<Part> parts, List<Text> seen, NameFeatures rest) {
    CrfModel model = field(seen.stream().map(text -> see(text, rest)).toList());
    String name = "the first without " + group.name().toLowerCase(Locale.ROOT);
    return row(name, parts, text -> see(text, rest).labelled(model));
  }

  private static String row(String name, List<Part> parts, Function<Text, List<int[]>> labeller) {
    StringBuilder row = new StringBuilder("| ").append(name);
    for (Part part : parts) {
      row.append(String.format(Locale.ROOT, " | %.3f", score(part, labeller).f1()));
    }
    return row.append(" |\n").toString();
  }

  private static NameScore score(Part part, Function<Text, List<int[]>> labeller) {
    NameScore score = new NameScore();
    for (Text text : part.development) {
      List<int[]> found = labeller.apply(text);
      for (int s = 0; s < found.size(); s++) {
        score.add(text.labels.get(s), found.get(s));
      }
    }
    return score;
  }
}
