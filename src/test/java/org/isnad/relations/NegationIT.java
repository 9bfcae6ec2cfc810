package org.isnad.relations;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.Article;
import org.isnad.Isnad;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.testing.KnownFailures;
import org.junit.jupiter.api.Test;

/**
 * What the first word of a sentence tells is denied, and otherwise told as before, when «لم يسبق
 * أن» (it has never been that) stands before it: taken from test-corpus/constructions.tsv. Those of
 * which that isn't so yet stand in a list.
 */
class NegationIT {

  private static final Path CHANGED =
      Path.of("src/test/resources/org/isnad/relations/changed-by-negation.tsv");
  private static final String NEVER = "لم يسبق أن ";
  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);
  private static final Isnad ISNAD = Isnad.create();

  @Test
  void onlyTheListedSentencesTellSomethingElseOrDontDenyIt() {
    KnownFailures.in(CHANGED).assertAreThoseOf(changed(sentence -> NEVER + sentence));
  }

  @Test
  void manySentencesBeginWithWhatTheyTell() {
    assertThat(
            ConstructionLines.sentences().keySet().stream().filter(s -> !toldFirst(s, 0).isEmpty()))
        .hasSizeGreaterThan(120);
  }

  /** Whether this test can fail: what isn't denied is found out. */
  @Test
  void aSentenceThatStaysAffirmedIsFoundOut() {
    assertThat(changed(sentence -> "وقد " + sentence)).hasSizeGreaterThan(120);
  }

  private static Map<String, String> changed(UnaryOperator<String> negation) {
    Map<String, String> changed = new LinkedHashMap<>();
    ConstructionLines.sentences()
        .forEach(
            (sentence, place) -> {
              Set<String> told = toldFirst(sentence, 0);
              String denied = negation.apply(sentence);
              if (!told.isEmpty() && !isDenied(told, denied, denied.length() - sentence.length())) {
                changed.put(sentence, place);
              }
            });
    return changed;
  }

  private static boolean isDenied(Set<String> told, String sentence, int verb) {
    List<Relation> denied = at(sentence, verb);
    return denied.stream().allMatch(relation -> relation.polarity() == Polarity.NEGATED)
        && denied.stream().map(NegationIT::told).collect(toSet()).equals(told);
  }

  /** What the first word tells of what happened, as a fact. */
  private static Set<String> toldFirst(String sentence, int verb) {
    List<Relation> first = at(sentence, verb);
    boolean fact =
        first.stream()
            .allMatch(
                relation ->
                    relation.polarity() == Polarity.AFFIRMED
                        && relation.modality() == Modality.ASSERTED);
    return fact ? first.stream().map(NegationIT::told).collect(toSet()) : Set.of();
  }

  private static List<Relation> at(String sentence, int start) {
    return ISNAD.extract(Article.of(sentence).publishedOn(DAY)).relations().stream()
        .filter(relation -> relation.trigger().span().start() == start)
        .toList();
  }

  private static String told(Relation relation) {
    return relation.predicate().id()
        + " "
        + words(relation.subject())
        + " "
        + words(relation.object());
  }

  private static String words(Participant party) {
    return party.isStated() ? party.name() : "∅";
  }
}
