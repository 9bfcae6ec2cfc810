package org.isnad.relations;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.testing.KnownFailures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sentence of test-corpus/constructions.tsv tells the same when it is written otherwise, in
 * each way of {@link Rewriting}: who does what to whom, whether it is affirmed and how it is
 * vouched for. The sentences of which that isn't so yet stand in a list.
 */
class RewritingIT {

  private static final Path CHANGED =
      Path.of("src/test/resources/org/isnad/relations/changed-by-rewriting.tsv");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
  private static final Isnad ISNAD = Isnad.create();

  /** What each sentence tells as it stands in the table. */
  private static final Map<String, Set<String>> AS_WRITTEN = new LinkedHashMap<>();

  @BeforeAll
  static void readTheTable() {
    ConstructionLines.sentences()
        .keySet()
        .forEach(sentence -> AS_WRITTEN.put(sentence, told(sentence, ISNAD::extract)));
  }

  @Test
  void onlyTheListedSentencesTellSomethingElseWhenWrittenOtherwise() {
    Map<String, String> changed = new LinkedHashMap<>();
    for (Rewriting rewriting : Rewriting.values()) {
      changed.putAll(changed(rewriting, ISNAD::extract));
    }
    KnownFailures.in(CHANGED).assertAreThoseOf(changed);
  }

  /** Whether there is something that could change. */
  @ParameterizedTest
  @CsvSource({
    "AND_BEFORE, 180",
    "TATWEEL, 230",
    "VOWEL_MARKS, 150",
    "OTHER_QUOTES, 5",
    "SENTENCE_AFTER, 230",
    "YESTERDAY_BETWEEN, 120",
    "ASIDE_BETWEEN, 20",
    "NAMES_SWAPPED, 3"
  })
  void eachWayOfWritingChangesManySentencesThatTellSomething(Rewriting rewriting, int atLeast) {
    long telling =
        ConstructionLines.sentences().keySet().stream()
            .filter(sentence -> !rewriting.of(sentence).equals(sentence))
            .filter(sentence -> !AS_WRITTEN.getOrDefault(sentence, Set.of()).isEmpty())
            .count();
    assertThat(telling).isGreaterThan(atLeast);
  }

  /** Whether this test can fail: a reader whom a conjunction throws off is found out. */
  @Test
  void aReaderWhoReadsNothingBehindAConjunctionIsFoundOut() {
    Function<Article, Extraction> thrownOff =
        article -> ISNAD.extract(article.text().startsWith("و") ? Article.of("") : article);
    assertThat(changed(Rewriting.AND_BEFORE, thrownOff)).hasSizeGreaterThan(180);
  }

  /** The sentences that tell something else when written so, with their places. */
  private static Map<String, String> changed(
      Rewriting rewriting, Function<Article, Extraction> reader) {
    Map<String, String> changed = new LinkedHashMap<>();
    ConstructionLines.sentences()
        .forEach(
            (sentence, place) -> {
              String otherwise = rewriting.of(sentence);
              if (!otherwise.equals(sentence)
                  && !told(otherwise, reader).equals(AS_WRITTEN.get(sentence))) {
                changed.put(name(rewriting) + "\t" + sentence, place);
              }
            });
    return changed;
  }

  private static String name(Rewriting rewriting) {
    return rewriting.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<String> told(String text, Function<Article, Extraction> reader) {
    Set<String> told = new TreeSet<>();
    reader.apply(Article.of(text).publishedOn(DAY)).relations().forEach(r -> told.add(told(r)));
    return told;
  }

  private static String told(Relation relation) {
    return List.of(
            relation.predicate().id(),
            words(relation.subject()),
            words(relation.object()),
            relation.polarity(),
            relation.modality())
        .stream()
        .map(Object::toString)
        .collect(joining(" "));
  }

  /** Without what a way of writing may have added to them. */
  private static String words(Participant party) {
    return party.name().replaceAll("[\u0640\u064B-\u0652]", "").replaceAll("[«»]", "\"");
  }
}
