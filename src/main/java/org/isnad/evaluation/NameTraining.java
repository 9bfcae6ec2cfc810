package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
import org.isnad.evaluation.CrfTrainer.Field;
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
 * <p>Each file is a corpus with a convention of its own; the model reads by that of the first.
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
          /* epochs= */ 6,
          /* rate= */ 0.1,
          /* prior= */ 2e-5,
          /* leastCount= */ 4,
          /* leastWeight= */ 0.15);

  private static final int FOLDS = 4;

  /** The number of the corpus by whose convention the model reads. */
  private static final int CONVENTION = 0;

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
   * @param files word, tab, BIO tag; an empty line between sentences, two between documents. What
   *     counts as a name is learnt from the first; from the others, what they share with it.
   * @param classes the word classes: a word, a tab, its classes
   * @throws DataFileException naming file, line and reason, if a file is missing or malformed
   */
  public static Trained train(List<Path> files, Path classes) {
    List<Corpus> read =
        IntStream.range(0, files.size())
            .mapToObj(i -> new Corpus(i, nameOf(files.get(i)), NameCorpus.read(files.get(i))))
            .toList();
    WordClasses wordClasses = WordClasses.of(classes);
    NameFeatures features = new NameFeatures(wordClasses, Gazetteer.load(), Titles.load());
    return new NameTraining().run(read, features, Analyzer.load());
  }

  private static String nameOf(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }

  private record Corpus(int domain, String name, NameCorpus.Documents documents) {}

  /**
   * A document whose words are segmented.
   *
   * @param domain the number of its corpus
   * @param flows whether nobody knows where in its corpus a document ends: it may be a part of one
   */
  private record Text(int domain, boolean flows, List<Sentence> sentences, List<int[]> labels) {

    boolean flowsInto(Text next) {
      return flows && domain == next.domain;
    }
  }

  /** A document as a reading sees it: the numbers of each token's features. */
  private record Seen(Text text, List<int[][]> features) {

    Stream<Example> examples() {
      return IntStream.range(0, features.size())
          .mapToObj(s -> new Example(features.get(s), text.labels.get(s), text.domain));
    }
  }

  /** A corpus, the documents on which figures are measured apart. */
  private record Part(int domain, String name, List<Text> training, List<Text> development) {

    Stream<Text> all() {
      return Stream.concat(training.stream(), development.stream());
    }
  }

  /** Features and what learns from them. */
  private record Learner(NameFeatures observed, FeatureNumbers numbers, int corpora) {

    Seen see(Text text) {
      return new Seen(text, text.sentences.stream().map(observed::of).map(this::numbers).toList());
    }

    private int[][] numbers(List<long[]> tokens) {
      return tokens.stream().map(numbers::of).toArray(int[][]::new);
    }

    Field field(List<Seen> documents) {
      return new CrfTrainer(SETTINGS, numbers, corpora)
          .train(documents.stream().flatMap(Seen::examples).toList());
    }

    List<int[]> labelled(Seen document, CrfModel model) {
      return document.features.stream()
          .map(sentence -> model.best(Stream.of(sentence).map(numbers::hashes).toList()))
          .toList();
    }

    List<List<int[]>> labelled(List<Seen> documents, CrfModel model) {
      return documents.stream().map(document -> labelled(document, model)).toList();
    }

    /** The same documents as the second reading sees them. */
    List<Seen> again(List<Seen> documents, List<List<int[]>> firstLabels) {
      return IntStream.range(0, documents.size())
          .mapToObj(
              d -> again(documents.get(d), firstLabels.get(d), votes(documents, firstLabels, d)))
          .toList();
    }

    private Seen again(Seen document, List<int[]> firstLabels, DocumentVotes votes) {
      List<int[][]> features = new ArrayList<>();
      for (int s = 0; s < firstLabels.size(); s++) {
        int[] own = firstLabels.get(s);
        int[][] first = document.features.get(s);
        int[][] more = numbers(observed.second(votes.on(document.text.sentences.get(s), own), own));
        features.add(
            IntStream.range(0, more.length)
                .mapToObj(i -> joined(first[i], more[i]))
                .toArray(int[][]::new));
      }
      return new Seen(document.text, features);
    }

    private static int[] joined(int[] first, int[] second) {
      return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
    }

    /** Of a document, and of its neighbours where it may have been cut off from them. */
    private static DocumentVotes votes(
        List<Seen> documents, List<List<int[]>> firstLabels, int at) {
      Text text = documents.get(at).text;
      boolean isCutBefore = at > 0 && documents.get(at - 1).text.flowsInto(text);
      boolean isCutBehind = at + 1 < documents.size() && text.flowsInto(documents.get(at + 1).text);
      int from = isCutBefore ? at - 1 : at;
      int to = isCutBehind ? at + 2 : at + 1;
      return DocumentVotes.of(
          documents.subList(from, to).stream()
              .flatMap(document -> document.text.sentences.stream())
              .toList(),
          firstLabels.subList(from, to).stream().flatMap(List::stream).toList());
    }
  }

  /** Both readings, for each corpus's convention. */
  private record Readings(Learner learner, Field first, Field second) {

    NameModel model(int domain) {
      return new NameModel(first.model(domain), second.model(domain));
    }
  }

  private Trained run(List<Corpus> read, NameFeatures features, Analyzer analyzer) {
    List<Part> parts = read.stream().map(corpus -> part(corpus, analyzer)).toList();
    List<Text> seen = parts.stream().flatMap(part -> part.training.stream()).toList();
    Learner learner = new Learner(features, new FeatureNumbers(), parts.size());
    Readings unknowing = train(seen, learner);
    String figures = figures(parts, unknowing);
    String worth = readings(parts, unknowing);
    String ablation = ablation(parts.get(CONVENTION), features);
    Readings readings = train(parts.stream().flatMap(Part::all).toList(), learner);
    List<String> names = read.stream().map(Corpus::name).toList();
    return new Trained(
        readings.model(CONVENTION),
        NameModelCard.of(names, corpora, training(), figures, worth, ablation));
  }

  private static String training() {
    return String.format(
        Locale.ROOT,
        "%d epochs of AdaGrad, rate %s, prior %s, features seen at least %d times and weighing"
            + " at least %s, in %d folds",
        SETTINGS.epochs(),
        SETTINGS.rate(),
        SETTINGS.prior(),
        SETTINGS.leastCount(),
        SETTINGS.leastWeight(),
        FOLDS);
  }

  private Part part(Corpus corpus, Analyzer analyzer) {
    List<List<TaggedWords>> documents = corpus.documents.all();
    Set<Integer> held = corpora.development(corpus.name, documents.size());
    List<Text> training = new ArrayList<>();
    List<Text> development = new ArrayList<>();
    List<Text> texts =
        documents.parallelStream().map(document -> text(corpus, document, analyzer)).toList();
    for (int d = 0; d < texts.size(); d++) {
      (held.contains(d) ? development : training).add(texts.get(d));
    }
    return new Part(corpus.domain, corpus.name, training, development);
  }

  private static Text text(Corpus corpus, List<TaggedWords> document, Analyzer analyzer) {
    List<Segmented> segmented =
        document.stream()
            .map(sentence -> NameCorpus.segment(sentence, analyzer))
            .flatMap(Optional::stream)
            .toList();
    return new Text(
        corpus.domain,
        !corpus.documents.marked(),
        segmented.stream().map(Segmented::sentence).toList(),
        segmented.stream().map(Segmented::labels).toList());
  }

  private static Readings train(List<Text> texts, Learner learner) {
    List<Seen> documents = texts.stream().map(learner::see).toList();
    List<Seen> again = learner.again(documents, unseenLabels(documents, learner));
    return new Readings(learner, learner.field(documents), learner.field(again));
  }

  /** What a first reading makes of each document if it hasn't learnt from it. */
  private static List<List<int[]>> unseenLabels(List<Seen> documents, Learner learner) {
    List<List<int[]>> labels = new ArrayList<>(Collections.nCopies(documents.size(), List.of()));
    for (int fold = 0; fold < FOLDS; fold++) {
      Field field = learner.field(outside(documents, fold));
      List<CrfModel> models = IntStream.range(0, learner.corpora).mapToObj(field::model).toList();
      for (int d = fold; d < documents.size(); d += FOLDS) {
        Seen document = documents.get(d);
        labels.set(d, learner.labelled(document, models.get(document.text.domain)));
      }
    }
    return labels;
  }

  private static List<Seen> outside(List<Seen> documents, int fold) {
    return IntStream.range(0, documents.size())
        .filter(d -> d % FOLDS != fold)
        .mapToObj(documents::get)
        .toList();
  }

  private static String figures(List<Part> parts, Readings readings) {
    StringBuilder rows = new StringBuilder();
    for (Part part : parts) {
      rows.append(score(part, bothReadings(part, readings)).table(part.name));
    }
    return rows.toString();
  }

  /** The labels of a corpus's development documents, by its own convention. */
  private static List<List<int[]>> bothReadings(Part part, Readings readings) {
    NameModel model = readings.model(part.domain);
    Learner learner = readings.learner;
    List<Seen> documents = part.development.stream().map(learner::see).toList();
    List<Seen> again = learner.again(documents, learner.labelled(documents, model.first()));
    return learner.labelled(again, model.second());
  }

  private static List<List<int[]>> firstReading(Part part, Field field, Learner learner) {
    List<Seen> documents = part.development.stream().map(learner::see).toList();
    return learner.labelled(documents, field.model(part.domain));
  }

  /** Each file's F1 with both readings and with the first alone. */
  private static String readings(List<Part> parts, Readings readings) {
    return row("both readings", parts, part -> bothReadings(part, readings))
        + row(
            "the first reading alone",
            parts,
            part -> firstReading(part, readings.first, readings.learner));
  }

  /** The first file's F1 with less to see; from that file alone, as more would take hours. */
  private static String ablation(Part part, NameFeatures features) {
    StringBuilder rows = new StringBuilder(without("nothing", part, features));
    for (Group group : Group.values()) {
      if (group != Group.DOCUMENT) {
        String name = group.name().toLowerCase(Locale.ROOT);
        rows.append(without(name, part, features.without(group)));
      }
    }
    return rows.toString();
  }

  private static String without(String name, Part part, NameFeatures rest) {
    Learner learner = new Learner(rest, new FeatureNumbers(), 1);
    Field field = learner.field(part.training.stream().map(learner::see).toList());
    return row(name, List.of(part), only -> firstReading(only, field, learner));
  }

  private static String row(
      String name, List<Part> parts, Function<Part, List<List<int[]>>> labeller) {
    StringBuilder row = new StringBuilder("| ").append(name);
    for (Part part : parts) {
      row.append(String.format(Locale.ROOT, " | %.3f", score(part, labeller.apply(part)).f1()));
    }
    return row.append(" |\n").toString();
  }

  private static NameScore score(Part part, List<List<int[]>> found) {
    NameScore score = new NameScore();
    for (int d = 0; d < found.size(); d++) {
      for (int s = 0; s < found.get(d).size(); s++) {
        score.add(part.development.get(d).labels.get(s), found.get(d).get(s));
      }
    }
    return score;
  }
}
