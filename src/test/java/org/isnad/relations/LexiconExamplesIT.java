package org.isnad.relations;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads every sentence of models/lexicon/predicates.tsv as a text of its own: an example must tell
 * its line's predicate, with those whom it marks in their roles; a counterexample must not tell it.
 *
 * <p>Some aren't read so yet. The three limits below are how many; they only ever go down. Whoever
 * has mended some sets a limit too low, reads in the failure how many are left and which, and
 * writes down that number. Who adds a line to the lexicon chooses sentences that are read.
 */
class LexiconExamplesIT {

  /** Examples in which the predicate isn't found: at most so many. */
  private static final int WITHOUT_THEIR_PREDICATE = 50;

  /** Those, and examples in which it is found, but not with all who are marked: at most so many. */
  private static final int NOT_READ_IN_FULL = 60;

  /** Counterexamples in which the predicate is found: at most so many. */
  private static final int FALSE_ALARMS = 8;

  private static final Isnad ISNAD = Isnad.create();

  private static Map<LexiconSentence, Extraction> examples = Map.of();
  private static Map<LexiconSentence, Extraction> counterexamples = Map.of();

  @BeforeAll
  static void readTheLexicon() {
    examples = read(sentences("examples"));
    counterexamples = read(sentences("counterexamples"));
  }

  @Test
  void examplesTellTheirPredicate() {
    assertAtMost(
        WITHOUT_THEIR_PREDICATE,
        "examples without their predicate",
        examples,
        (sentence, found) -> !sentence.isToldIn(found));
  }

  @Test
  void examplesTellItWithAllWhomTheyMark() {
    assertAtMost(
        NOT_READ_IN_FULL,
        "examples without all whom they mark",
        examples,
        (sentence, found) -> !sentence.isFullyReadIn(found));
  }

  @Test
  void counterexamplesDoNotTellThePredicate() {
    assertAtMost(
        FALSE_ALARMS,
        "counterexamples that tell the predicate",
        counterexamples,
        LexiconSentence::isToldIn);
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
  void moreThanTheLimitFailsWithTheSentences() {
    assertThatThrownBy(() -> assertAtMost(10, "examples", examples, (sentence, found) -> true))
        .hasMessageContaining(examples.size() + " examples, at most 10 are allowed")
        .hasMessageContaining("lexicon/predicates.tsv:")
        .hasMessageContaining(examples.keySet().iterator().next().written());
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

  private static void assertAtMost(
      int limit,
      String what,
      Map<LexiconSentence, Extraction> read,
      BiPredicate<LexiconSentence, Extraction> isBad) {
    List<String> bad =
        read.entrySet().stream()
            .filter(reading -> isBad.test(reading.getKey(), reading.getValue()))
            .map(reading -> reading.getKey().toString())
            .toList();
    assertThat(bad.size())
        .withFailMessage(
            () ->
                bad.size()
                    + " "
                    + what
                    + ", at most "
                    + limit
                    + " are allowed; mend those that are new here:\n"
                    + String.join("\n", bad))
        .isLessThanOrEqualTo(limit);
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
        DataTable.ofModel(
                "lexicon/inventory.tsv",
                "predicate",
                "tier",
                "kind",
                "cameo",
                "plover",
                "reciprocal",
                "speech",
                "inner",
                "control",
                "gloss")
            .rows()
            .stream()
            .filter(row -> row.get("reciprocal").equals("yes"))
            .map(row -> row.get("predicate"))
            .collect(toSet());
    return DataTable.ofModel(
            "lexicon/predicates.tsv",
            "predicate",
            "kind",
            "lemma",
            "frame",
            "masdar",
            "genitive",
            "participle",
            "examples",
            "counterexamples")
        .rows()
        .stream()
        .flatMap(
            row -> row.list(column).stream().map(written -> sentence(row, written, reciprocal)))
        .toList();
  }

  private static LexiconSentence sentence(Row row, String written, Set<String> reciprocal) {
    String predicate = row.get("predicate");
    return LexiconSentence.of(row.place(), predicate, reciprocal.contains(predicate), written);
  }
}
