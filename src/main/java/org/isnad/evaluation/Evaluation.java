package org.isnad.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Extraction;

/** What a reader of articles finds in a gold corpus, and how good that is. Immutable. */
public final class Evaluation {

  private final GoldCorpus corpus;
  private final List<Section> sections;
  private final PredicateGroups predicates;

  private Evaluation(GoldCorpus corpus, List<Section> sections, PredicateGroups predicates) {
    this.corpus = corpus;
    this.sections = List.copyOf(sections);
    this.predicates = predicates;
  }

  /** The results of a section of the corpus. */
  record Section(GoldCorpus.Section gold, List<Result> results) {

    DocumentScores scores() {
      return results.stream().map(Result::scores).reduce(DocumentScores.NONE, DocumentScores::plus);
    }
  }

  /** What was found in a document. */
  record Result(GoldCorpus.Document document, Extraction found, DocumentScores scores) {}

  /**
   * Reads every article of {@code corpus} with {@code reader}.
   *
   * @param reader gives what it finds; an extraction with an error counts as one that is empty, and
   *     the report says so
   */
  public static Evaluation of(GoldCorpus corpus, Function<Article, Extraction> reader) {
    requireNonNull(reader, "reader");
    PredicateGroups predicates = PredicateGroups.ofModel();
    List<Section> sections = new ArrayList<>();
    for (GoldCorpus.Section section : corpus.sections()) {
      List<Result> results = new ArrayList<>();
      for (GoldCorpus.Document document : section.documents()) {
        Extraction found = reader.apply(document.gold().extraction().article());
        results.add(
            new Result(document, found, DocumentScores.of(document.gold(), found, predicates)));
      }
      sections.add(new Section(section, List.copyOf(results)));
    }
    return new Evaluation(corpus, sections, predicates);
  }

  /** The figures as Markdown: the same for the same corpus, models and code, on any machine. */
  public String report() {
    return new AccuracyReport(corpus, sections, predicates).write();
  }

  /** The same for a corpus that isn't the project's own, without a word on ACCURACY.md. */
  public String figures() {
    return new AccuracyReport(corpus, sections, predicates).writeFigures();
  }

  /**
   * What was missed and what was found falsely, with its sentence, for people; nothing of sections
   * that are there to be measured on only.
   */
  public String mistakes() {
    return new MistakesReport(sections, predicates).write();
  }
}
