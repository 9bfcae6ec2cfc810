package org.isnad;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateTagger;
import org.isnad.entities.EntityLinker;
import org.isnad.entities.LinkedText;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameMention;
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
 * <p>Loading takes some seconds and some 700 MB of heap: keep one instance. It is immutable and
 * safe for all threads.
 */
public final class Isnad {

  private final Analyzer analyzer;
  private final NameTagger nameTagger;
  private final DateTagger dateTagger;
  private final EntityLinker entityLinker;
  private final RelationExtractor relationExtractor;

  private Isnad(
      Analyzer analyzer,
      NameTagger nameTagger,
      DateTagger dateTagger,
      EntityLinker entityLinker,
      RelationExtractor relationExtractor) {
    this.analyzer = analyzer;
    this.nameTagger = nameTagger;
    this.dateTagger = dateTagger;
    this.entityLinker = entityLinker;
    this.relationExtractor = relationExtractor;
  }

  /**
   * Loads the library's models.
   *
   * @throws org.isnad.text.DataFileException if a data file of the library is malformed
   */
  public static Isnad create() {
    Gazetteer gazetteer = Gazetteer.load();
    return new Isnad(
        Analyzer.load(),
        NameTagger.load(gazetteer),
        DateTagger.load(),
        EntityLinker.of(gazetteer),
        RelationExtractor.of(Lexicon.load(), VerbDictionary.load()));
  }

  /**
   * Reads one article.
   *
   * @param article any text; without a date, the one printed on the page counts
   * @return what was found; never fails on any text
   */
  public Extraction extract(Article article) {
    requireNonNull(article, "article");
    String text = article.text();
    List<Sentence> sentences = analyzer.sentences(text);
    Optional<LocalDate> published =
        article
            .date()
            .or(() -> dateTagger.publicationDate(sentences))
            .filter(Article::canBePublishedOn);
    List<NameMention> names = nameTagger.tag(sentences);
    List<DateMention> dates = dateTagger.tag(sentences, published);
    LinkedText linked = entityLinker.link(text, sentences, names, dates);
    RelationExtractor.Found found = relationExtractor.extract(text, linked);
    return new Extraction(
        new Article(article.id(), text, published),
        linked.mentions(),
        linked.entities(),
        found.relations(),
        found.left());
  }

  /**
   * Reads many articles on all cores.
   *
   * @param articles taken as results are asked for, some few ahead for each core: neither stream is
   *     ever held whole
   * @return one extraction for each, in the order of the articles; where reading one fails, be it
   *     that memory runs out or that it is null, an empty extraction that says why. What the stream
   *     of articles itself throws is thrown in its place. Closing it closes the articles and ends
   *     the waiting of whoever takes results, with an {@link IllegalStateException}
   */
  public Stream<Extraction> extractAll(Stream<Article> articles) {
    return InOrder.map(requireNonNull(articles, "articles"), new OneByOne(this::extract)::read);
  }
}
