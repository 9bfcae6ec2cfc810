package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.testing.KnownFailures;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads every sentence of models/lexicon/predicates.tsv as a text of its own: an example must tell
 * its line's predicate, with those whom it marks in their roles; a counterexample must not tell it.
 *
 * <p>Some aren't read so yet. They stand in {@code lexicon-not-read.tsv}, which only ever gets
 * shorter: whoever has mended some takes them off the list, and who adds a line to the lexicon
 * chooses sentences that are read.
 */
class LexiconExamplesIT {

  private static final Path NOT_READ =
      Path.of("src/test/resources/org/isnad/relations/lexicon-not-read.tsv");

  private static final Isnad ISNAD = Isnad.create();

  private static Map<LexiconSentence, Extraction> examples = Map.of();
  private static Map<LexiconSentence, Extraction> counterexamples = Map.of();

  @BeforeAll
  static void readTheLexicon() {
    examples = read(sentences("examples"));
    counterexamples = read(sentences("counterexamples"));
  }

  @Test
  void justTheListedSentencesAreNotReadAsTheyStandThere() {
    KnownFailures.in(NOT_READ).assertAreThoseOf(notRead(examples, counterexamples));
  }

  @Test
  void noSentenceMakesReadingFail() {
    assertThat(examples).hasSizeGreaterThan(800);
    assertThat(counterexamples).hasSizeGreaterThan(200);
    assertThat(examples.values()).noneMatch(found -> found.error().isPresent());
    assertThat(counterexamples.values()).noneMatch(found -> found.error().isPresent());
  }

  // Whether this test can fail.

  @Test
  void aMarkInAnotherRoleIsNotFilled() {
    LexiconSentence right = sentence("اتهمت [S قطر] [T الهند] [C بانتهاك الاتفاق]", false);
    LexiconSentence swapped = sentence("اتهمت [T قطر] [S الهند] [C بانتهاك الاتفاق]", false);
    LexiconSentence equal = sentence("اتهمت [T قطر] [S الهند] [C بانتهاك الاتفاق]", true);
    LexiconSentence claim = sentence("اتهمت [S قطر] [C الهند] [I بانتهاك] الاتفاق", false);
    Extraction found = ISNAD.extract(Article.of(right.text()));
    assertThat(right.isFullyReadIn(found)).isTrue();
    assertThat(swapped.isToldIn(found)).isTrue();
    assertThat(swapped.isFullyReadIn(found)).isFalse();
    assertThat(equal.isFullyReadIn(found)).isTrue();
    assertThat(claim.isFullyReadIn(found)).isFalse();
  }

  @Test
  void whatIsWrongWithASentenceIsToldApart() {
    LexiconSentence accuses = sentence("اتهمت [S قطر] [T الهند] [C بانتهاك الاتفاق]", false);
    LexiconSentence swapped = sentence("اتهمت [T قطر] [S الهند] [C بانتهاك الاتفاق]", false);
    LexiconSentence visits = sentence("زارت [S قطر] [T الهند]", false);
    Extraction accusation = ISNAD.extract(Article.of(accuses.text()));
    Extraction visit = ISNAD.extract(Article.of(visits.text()));
    Map<LexiconSentence, Extraction> read = new LinkedHashMap<>();
    read.put(accuses, accusation);
    read.put(swapped, accusation);
    read.put(visits, visit);
    assertThat(notRead(read, Map.of(accuses, accusation)))
        .containsOnlyKeys(
            "in-part\taccuse\t" + swapped.written(),
            "untold\taccuse\t" + visits.written(),
            "false-alarm\taccuse\t" + accuses.written())
        .containsValue("here:1");
  }

  @Test
  void theArticleIsSpeltAsBehindItsPreposition() {
    LexiconSentence journalists = sentence("قال ل[R الصحفيين] إن", false);
    assertThat(journalists.text()).isEqualTo("قال للصحفيين إن");
    assertThat(journalists.marks().get(0).span().of(journalists.text())).isEqualTo("لصحفيين");
    assertThat(sentence("قال ل[R اللجنة] إن", false).text()).isEqualTo("قال للجنة إن");
    assertThat(sentence("قال ل[R كينيا] إن", false).text()).isEqualTo("قال لكينيا إن");
    assertThat(sentence("قال [S الوزير] إن", false).text()).isEqualTo("قال الوزير إن");
  }

  private static LexiconSentence sentence(String written, boolean isReciprocal) {
    return LexiconSentence.of("here:1", "accuse", isReciprocal, written);
  }

  /** What is wrong with each sentence that isn't read as it stands there, and its place. */
  private static Map<String, String> notRead(
      Map<LexiconSentence, Extraction> examples, Map<LexiconSentence, Extraction> counterexamples) {
    Map<String, String> wrong = new LinkedHashMap<>();
    examples.forEach(
        (sentence, found) -> {
          if (!sentence.isFullyReadIn(found)) {
            wrong.put(
                line(sentence.isToldIn(found) ? "in-part" : "untold", sentence), sentence.place());
          }
        });
    counterexamples.forEach(
        (sentence, found) -> {
          if (sentence.isToldIn(found)) {
            wrong.put(line("false-alarm", sentence), sentence.place());
          }
        });
    return wrong;
  }

  /** Without its place, which moves with every line that is added to the lexicon. */
  private static String line(String wrong, LexiconSentence sentence) {
    return String.join("\t", wrong, sentence.predicate(), sentence.written());
  }

  private static Map<LexiconSentence, Extraction> read(List<LexiconSentence> sentences) {
    Map<LexiconSentence, Extraction> read = new LinkedHashMap<>();
    try (Stream<Extraction> found =
        ISNAD.extractAll(sentences.stream().map(sentence -> Article.of(sentence.text())))) {
      Iterator<LexiconSentence> next = sentences.iterator();
      found.forEachOrdered(extraction -> read.put(next.next(), extraction));
    }
    return read;
  }

  private static List<LexiconSentence> sentences(String column) {
    Set<String> reciprocal =
        LexiconLines.inventoryWhere(row -> row.get("reciprocal").equals("yes"));
    return LexiconLines.predicates().stream()
        .flatMap(
            row -> row.list(column).stream().map(written -> sentence(row, written, reciprocal)))
        .toList();
  }

  private static LexiconSentence sentence(Row row, String written, Set<String> reciprocal) {
    String predicate = row.get("predicate");
    return LexiconSentence.of(row.place(), predicate, reciprocal.contains(predicate), written);
  }
}
