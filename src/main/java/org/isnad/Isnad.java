package org.isnad;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateTagger;
import org.isnad.entities.EntityLinker;
import org.isnad.entities.LinkedText;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameMention;
import org.isnad.mentions.NameModel;
import org.isnad.mentions.NameTagger;
import org.isnad.relations.Lexicon;
import org.isnad.relations.RelationExtractor;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbDictionary;

/**
 * Reads Arabic news: names, dates, and who did what to whom, says whom.
 *
 * <pre>{@code
 * Isnad isnad = Isnad.create();
 * Extraction found = isnad.extract(Article.of(text).publishedOn(LocalDate.of(2023, 8, 16)));
 * for (Relation r : found.relations()) {
 *   System.out.println(r.subject().name() + " " + r.predicate().id() + " " + r.object().name());
 * }
 * }</pre>
 *
 * <p>Loading takes some seconds, and what is loaded some 90 MB of heap: keep one instance. It is
 * immutable and safe for all threads.
 */
public final class Isnad {

  private final Analyzer analyzer;
  private final NameTagger nameTagger;
  private final DateTagger dateTagger;
  private final EntityLinker entityLinker;
  private final Optional<RelationExtractor> relationExtractor;
  private final double minimumConfidence;
  private final boolean explains;
  private final ZoneId zone;
  private final Workers workers;

  private Isnad(
      Analyzer analyzer,
      NameTagger nameTagger,
      DateTagger dateTagger,
      EntityLinker entityLinker,
      Optional<RelationExtractor> relationExtractor,
      double minimumConfidence,
      boolean explains,
      ZoneId zone,
      Workers workers) {
    this.analyzer = analyzer;
    this.nameTagger = nameTagger;
    this.dateTagger = dateTagger;
    this.entityLinker = entityLinker;
    this.relationExtractor = relationExtractor;
    this.minimumConfidence = minimumConfidence;
    this.explains = explains;
    this.zone = zone;
    this.workers = workers;
  }

  /**
   * Loads the library's models: {@code builder().build()}.
   *
   * @return a library that does all it can, on all cores
   * @throws DataFileException if a data file of the library is malformed
   */
  public static Isnad create() {
    return builder().build();
  }

  /**
   * For names, predicates and a name model of one's own, and for less than the library can do.
   *
   * @return a builder of a library that does all it can, until it is told otherwise
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says what is wrong with all of a user's files at once, not only with the first. What takes long
   * and is no user's is loaded side by side with the rest.
   */
  private static Isnad load(Builder wanted) {
    boolean relations = wanted.stages.contains(Stage.RELATIONS);
    Loading<Analyzer> analyzer = Loading.of(Analyzer::load);
    Loading<DateTagger> dateTagger = Loading.of(DateTagger::load);
    Optional<Loading<VerbDictionary>> verbs =
        relations ? Optional.of(Loading.of(VerbDictionary::load)) : Optional.empty();
    List<String> problems = new ArrayList<>();
    Optional<Gazetteer> gazetteer = tried(problems, () -> Gazetteer.load(wanted.gazetteers));
    Optional<NameModel> nameModel =
        wanted.nameModel.flatMap(file -> tried(problems, () -> NameModel.ofFile(file)));
    Optional<Lexicon> lexicon =
        relations ? tried(problems, () -> Lexicon.load(wanted.predicates)) : Optional.empty();
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
    Gazetteer names = gazetteer.orElseThrow();
    Loading<EntityLinker> entityLinker = Loading.of(() -> EntityLinker.of(names));
    NameTagger nameTagger =
        nameModel
            .map(model -> NameTagger.load(names, model, wanted.nameModel.orElseThrow().toString()))
            .orElseGet(() -> NameTagger.load(names));
    Isnad isnad =
        new Isnad(
            analyzer.loaded(),
            nameTagger,
            dateTagger.loaded().withHijriOffset(wanted.hijriOffset),
            entityLinker.loaded(),
            lexicon.map(frames -> RelationExtractor.of(frames, verbs.orElseThrow().loaded())),
            wanted.minimumConfidence,
            wanted.explains,
            wanted.zone,
            wanted.workers);
    lexicon.ifPresent(isnad::checkExamples);
    return isnad;
  }

  /**
   * As our own frames are held to their examples by the tests, so a user's when they are loaded.
   */
  private void checkExamples(Lexicon lexicon) {
    List<String> problems =
        lexicon.ownExamples().stream()
            .flatMap(example -> example.problem(predicates(example.text())).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new DataFileException(problems);
    }
  }

  private Set<String> predicates(String text) {
    return read(Article.of(text)).relations().stream()
        .map(relation -> relation.predicate().id())
        .collect(Collectors.toSet());
  }

  private static <T> Optional<T> tried(List<String> problems, Supplier<T> loader) {
    try {
      return Optional.of(loader.get());
    } catch (DataFileException e) {
      problems.addAll(e.problems());
      return Optional.empty();
    }
  }

  /**
   * Reads one article.
   *
   * @param article any text; without a date, the one printed on the page counts
   * @return what was found; never fails on any text
   */
  public Extraction extract(Article article) {
    return surest(read(requireNonNull(article, "article")));
  }

  private Extraction read(Article article) {
    String text = article.text();
    List<Sentence> sentences = analyzer.sentences(text);
    Optional<LocalDate> published =
        article
            .date()
            .or(() -> article.instant().map(moment -> LocalDate.ofInstant(moment, zone)))
            .or(() -> dateTagger.publicationDate(sentences))
            .filter(Article::canBePublishedOn);
    List<NameMention> names = nameTagger.tag(sentences);
    List<DateMention> dates = dateTagger.tag(sentences, published);
    LinkedText linked = entityLinker.link(text, sentences, names, dates);
    Optional<RelationExtractor.Found> found =
        relationExtractor.map(extractor -> extractor.extract(text, linked));
    return new Extraction(
        Article.of(article.id(), text, published),
        linked.mentions(),
        linked.entities(),
        found.map(RelationExtractor.Found::relations).orElse(List.of()),
        found.filter(f -> explains).map(RelationExtractor.Found::unread).orElse(List.of()),
        found.flatMap(RelationExtractor.Found::left));
  }

  /** Without the relations that the user thinks too little of. */
  private Extraction surest(Extraction found) {
    List<Relation> sure =
        found.relations().stream()
            .filter(relation -> relation.confidence() >= minimumConfidence)
            .toList();
    return new Extraction(
        found.article(),
        found.mentions(),
        found.entities(),
        sure,
        explains ? unread(found, sure) : List.of(),
        found.error());
  }

  /** What gave no relation, and the triggers of which no relation is left. */
  private static List<Unread> unread(Extraction found, List<Relation> left) {
    Set<Span> told =
        left.stream().map(relation -> relation.trigger().span()).collect(Collectors.toSet());
    Stream<Unread> unsure =
        found.relations().stream()
            .filter(relation -> !told.contains(relation.trigger().span()))
            .map(Isnad::tooUnsure);
    return Stream.concat(found.unread().stream(), unsure)
        .distinct()
        .sorted(Comparator.comparing(Unread::span))
        .toList();
  }

  private static Unread tooUnsure(Relation relation) {
    Trigger trigger = relation.trigger();
    return new Unread(
        trigger.span(), trigger.text(), relation.predicate().id(), Unread.Reason.UNSURE);
  }

  /**
   * Reads many articles side by side, on all cores unless {@link Builder#parallelism} says
   * otherwise.
   *
   * @param articles taken as results are asked for, some few ahead for each thread: neither stream
   *     is ever held whole
   * @return one extraction for each, in the order of the articles; where reading one fails, be it
   *     that memory runs out or that it is null, an empty extraction that says why. What the stream
   *     of articles itself throws is thrown in its place. Closing it closes the articles and ends
   *     the waiting of whoever takes results, with an {@link IllegalStateException}
   */
  public Stream<Extraction> extractAll(Stream<Article> articles) {
    return InOrder.map(
        requireNonNull(articles, "articles"), new OneByOne(this::extract)::read, workers);
  }

  /**
   * What a library is to be built of. The files are read by {@link #build}; every method that names
   * one adds it to those named before. For one thread.
   */
  public static final class Builder {

    private static final int MOST_DAYS_OFF = 2;

    private final List<Path> gazetteers = new ArrayList<>();
    private final List<Path> predicates = new ArrayList<>();
    private Optional<Path> nameModel = Optional.empty();
    private Set<Stage> stages = EnumSet.allOf(Stage.class);
    private double minimumConfidence;
    private boolean explains;
    private int hijriOffset;
    private ZoneId zone = ZoneOffset.UTC;
    private Workers workers = Workers.ON_ALL_CORES;

    private Builder() {}

    /**
     * Adds names. What a line says of a form replaces what the library's own lines say of it.
     *
     * @param file a table in the format of {@code models/gazetteer} with the columns {@code name};
     *     {@code aliases}, separated by bars; {@code type}: PERSON, COUNTRY, LOCATION or
     *     ORGANIZATION; {@code iso}, the ISO 3166-1 alpha-2 code of the state that it is or belongs
     *     to; {@code kind} of an ORGANIZATION, as in {@code organisations.tsv}; {@code ambiguous},
     *     forms of the line that are often something else
     * @return this builder
     */
    public Builder gazetteer(Path file) {
      gazetteers.add(requireNonNull(file, "file"));
      return this;
    }

    /**
     * Adds words that tell a predicate, or predicates. The example sentences of each line are read
     * when the library is built: each must tell its predicate, and no counterexample may.
     *
     * @param file a table in the format of {@code models/lexicon}: with the columns of {@code
     *     predicates.tsv}, whose frames come before the library's own; of {@code inventory.tsv},
     *     for predicates that the library hasn't, or has otherwise; or of {@code classes.tsv}, for
     *     the words that a frame asks for
     * @return this builder
     */
    public Builder predicates(Path file) {
      predicates.add(requireNonNull(file, "file"));
      return this;
    }

    /**
     * Takes another name model than the library's own.
     *
     * @param file what the command {@code train-names} has written, with the library's word classes
     * @return this builder
     */
    public Builder nameModel(Path file) {
      nameModel = Optional.of(requireNonNull(file, "file"));
      return this;
    }

    /**
     * What to do; everything unless this is called. Without {@link Stage#RELATIONS} neither verbs
     * nor frames are loaded, and extractions have no relations.
     *
     * @param wanted the stages
     * @return this builder
     * @throws IllegalArgumentException if there is no {@link Stage#ENTITIES} among them, which all
     *     the others need
     */
    public Builder stages(Set<Stage> wanted) {
      if (!requireNonNull(wanted, "wanted").contains(Stage.ENTITIES)) {
        throw new IllegalArgumentException(
            "no stage works without ENTITIES, and " + wanted + " lacks it; add it");
      }
      stages = EnumSet.copyOf(wanted);
      return this;
    }

    /**
     * Leaves out relations that the library is less sure of; the ids of the others stay the same.
     *
     * @param least from 0, which leaves out none, to 1
     * @return this builder
     * @throws IllegalArgumentException if it lies outside
     */
    public Builder minimumConfidence(double least) {
      Probabilities.check(least);
      minimumConfidence = least;
      return this;
    }

    /**
     * Has extractions say what they leave out: which words can tell something and gave no relation.
     * Without this {@link Extraction#unread} is empty.
     *
     * @return this builder
     */
    public Builder explain() {
      explains = true;
      return this;
    }

    /**
     * Says where the texts are at home: in which zone the moment of an {@link Article#publishedAt}
     * is a day. At 22:00 UTC it is tomorrow already in Riyadh, and «أمس» (yesterday) is today. UTC
     * unless this is called. The zone of the computer never matters, nor does this for an article
     * with a day, or with none but the one that is printed on its page. Times of day in results are
     * as the text says them.
     *
     * @param home for example {@code ZoneId.of("Asia/Riyadh")}
     * @return this builder
     */
    public Builder zone(ZoneId home) {
      zone = requireNonNull(home, "home");
      return this;
    }

    /**
     * Says how many days later the months of the Islamic calendar begin where the texts are from
     * than in Umm al-Qura, the calendar of Saudi Arabia, which counts unless this is called. Where
     * the crescent must be seen they often begin a day later: {@code hijriOffset(1)}. The days
     * beside it are {@linkplain TimexValue#alternatives() alternatives} in any case.
     *
     * @param days from -2 to 2; below 0, earlier
     * @return this builder
     * @throws IllegalArgumentException if it lies outside, as no calendar in use does
     */
    public Builder hijriOffset(int days) {
      if (days < -MOST_DAYS_OFF || days > MOST_DAYS_OFF) {
        throw new IllegalArgumentException(
            "no country's months begin "
                + days
                + " days from Umm al-Qura's; give "
                + -MOST_DAYS_OFF
                + " to "
                + MOST_DAYS_OFF);
      }
      hijriOffset = days;
      return this;
    }

    /**
     * How many articles {@link Isnad#extractAll} reads side by side; as many as there are cores
     * unless this is called.
     *
     * @param threads how many threads read
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder parallelism(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException(threads + " threads read nothing; give at least 1");
      }
      workers = Workers.of(threads);
      return this;
    }

    /**
     * Loads the library, which takes some seconds.
     *
     * @return the library
     * @throws DataFileException if a file is missing or malformed, with every problem of every file
     *     as {@code file:line: problem}
     * @throws IllegalStateException if predicates were added, or {@link #explain} was called, and
     *     {@link Stage#RELATIONS} left out
     */
    public Isnad build() {
      if (!predicates.isEmpty() && !stages.contains(Stage.RELATIONS)) {
        throw new IllegalStateException(
            "predicates were added, which only RELATIONS reads; add that stage, or leave out "
                + predicates);
      }
      if (explains && !stages.contains(Stage.RELATIONS)) {
        throw new IllegalStateException(
            "explain() says which words gave no relation, and without RELATIONS none does; add that"
                + " stage, or leave explain() out");
      }
      return load(this);
    }
  }
}
