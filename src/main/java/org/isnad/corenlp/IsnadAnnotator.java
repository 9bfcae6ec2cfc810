package org.isnad.corenlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.time.TimeAnnotations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.syntax.Analyzer;
import org.isnad.text.Lazy;

/**
 * The library as a step of a CoreNLP pipeline. In the pipeline's properties:
 *
 * <pre>{@code
 * annotators = isnad
 * customAnnotatorClass.isnad = org.isnad.corenlp.IsnadAnnotator
 * }</pre>
 *
 * <p>Alone it makes sentences, tokens and parts of speech itself. Behind {@code tokenize, ssplit,
 * pos} it annotates theirs; it finds them by their character offsets.
 *
 * <p>It fills in:
 *
 * <ul>
 *   <li>named entity tags and normalized values of tokens, {@code O} where there is no name: of
 *       dates and times the TIMEX3 value, of countries and nationalities the ISO 3166-1 code, of
 *       other names the full name;
 *   <li>entity mentions of sentences and document, each with its confidence and its canonical
 *       mention;
 *   <li>coreference chains, of what is spoken of at least twice;
 *   <li>triples of the predicates of Isnad's inventory, where CoreNLP's {@code kbp} has its own;
 *   <li>quotes whose speaker is known;
 *   <li>the document's date, where it has none and the page prints one.
 * </ul>
 *
 * <p>The day of publication is taken from the document's date ({@code DocDateAnnotation}).
 * Character offsets are UTF-16 code units of the document's text. Loading takes what {@link Isnad}
 * takes; for tokens of its own the annotator loads CoreNLP's segmenter and tagger once more with
 * the first document that has none, which takes half a second and some 10 MB of heap. It has no
 * state and is safe for all threads.
 */
public final class IsnadAnnotator implements Annotator {

  private final Isnad isnad;
  private final Lazy<Analyzer> analyzer = new Lazy<>(Analyzer::load);

  /**
   * As CoreNLP makes it from a pipeline's properties. Behind its name and a dot it has these:
   *
   * <ul>
   *   <li>{@code gazetteer}, {@code predicates}: files, separated by commas, of names and
   *       predicates to add, as {@link Isnad.Builder} takes them;
   *   <li>{@code nameModel}: another name model;
   *   <li>{@code minimumConfidence}: relations below it make no triples.
   * </ul>
   *
   * @param name the name that the properties give it: {@code isnad} where they say {@code
   *     customAnnotatorClass.isnad}
   * @param properties the pipeline's properties
   * @throws org.isnad.DataFileException if a data file is missing or malformed
   * @throws IllegalArgumentException if the least confidence is no number from 0 to 1
   */
  public IsnadAnnotator(String name, Properties properties) {
    this(library(requireNonNull(name, "name") + ".", requireNonNull(properties, "properties")));
  }

  private static Isnad library(String prefix, Properties properties) {
    Isnad.Builder builder = Isnad.builder();
    files(properties, prefix + "gazetteer").forEach(builder::gazetteer);
    files(properties, prefix + "predicates").forEach(builder::predicates);
    files(properties, prefix + "nameModel").forEach(builder::nameModel);
    return builder.minimumConfidence(number(properties, prefix + "minimumConfidence")).build();
  }

  private static double number(Properties properties, String key) {
    String written = properties.getProperty(key, "0");
    try {
      return Double.parseDouble(written);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          key + " is «" + written + "»; give a number from 0 to 1", e);
    }
  }

  private static Stream<Path> files(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(file -> !file.isEmpty())
        .map(Path::of);
  }

  /**
   * An annotator that reads with a library that is loaded already.
   *
   * @param isnad the library
   */
  public IsnadAnnotator(Isnad isnad) {
    this.isnad = requireNonNull(isnad, "isnad");
  }

  /**
   * Reads a document and fills it in.
   *
   * @param annotation a document with its text
   * @throws IllegalArgumentException if it has no text, if its date is no day, or if it has tokens
   *     but no sentences or parts of speech
   */
  @Override
  public void annotate(Annotation annotation) {
    String text =
        requireNonNull(annotation, "annotation").get(CoreAnnotations.TextAnnotation.class);
    if (text == null) {
      throw new IllegalArgumentException("the document has no text; make it with its text");
    }
    if (!annotation.containsKey(CoreAnnotations.TokensAnnotation.class)) {
      OwnTokens.write(annotation, text, analyzer.get().sentences(text));
    }
    Layout layout = Layout.of(annotation);
    Extraction found = isnad.extract(article(annotation, text));
    Names names = new Names(found);
    new MentionWriter(layout, names, found).write(annotation);
    new ChainWriter(layout, names, found).write(annotation);
    new TripleWriter(layout, names, found).write();
    new QuoteWriter(layout, names, found).write(annotation);
    found.article().date().ifPresent(date -> writeDate(annotation, date));
  }

  private static Article article(Annotation annotation, String text) {
    String id = annotation.get(CoreAnnotations.DocIDAnnotation.class);
    String date = annotation.get(CoreAnnotations.DocDateAnnotation.class);
    return Article.of(
        Objects.requireNonNullElse(id, ""),
        text,
        Optional.ofNullable(date).flatMap(DocumentDate::parse));
  }

  private static void writeDate(Annotation annotation, LocalDate date) {
    if (!annotation.containsKey(CoreAnnotations.DocDateAnnotation.class)) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, date.toString());
    }
  }

  /** Nothing: what it is not given, it makes. */
  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.NamedEntityTagAnnotation.class,
        CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
        CoreAnnotations.MentionsAnnotation.class,
        CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class,
        TimeAnnotations.TimexAnnotation.class,
        CorefCoreAnnotations.CorefChainAnnotation.class,
        CoreAnnotations.KBPTriplesAnnotation.class,
        CoreAnnotations.QuotationsAnnotation.class);
  }
}
