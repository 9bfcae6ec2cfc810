package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.dates.MarkedDates.Marked;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.Test;

/**
 * Reads every sentence of models/dates/rules.tsv as a text of its own. An example holds what its
 * rule must find there, with its value; in a counterexample the rule must find nothing. A rule of
 * type {@code -} is the reverse: it keeps an example free of dates, and lets a counterexample be.
 */
class DateRuleExamplesIT {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 8, 16);

  private static final List<Row> RULES =
      DataTable.ofModel(
              "dates/rules.tsv",
              "rule",
              "after",
              "not-after",
              "pattern",
              "next",
              "not-next",
              "type",
              "value",
              "examples",
              "counterexamples")
          .rows();

  @Test
  void everyRuleHasExamplesAndCounterexamples() {
    assertThat(RULES).hasSizeGreaterThan(100);
    assertThat(RULES)
        .allSatisfy(
            rule -> {
              assertThat(rule.list("examples")).as(rule.place()).isNotEmpty();
              assertThat(rule.list("counterexamples")).as(rule.place()).isNotEmpty();
            });
  }

  @Test
  void theRuleFindsWhatItsExamplesMark() {
    assertThat(problems("examples")).isEmpty();
  }

  @Test
  void theRuleFindsNothingInItsCounterexamples() {
    assertThat(problems("counterexamples")).isEmpty();
  }

  @Test
  void aSentenceThatIsReadOtherwiseIsAProblem() {
    assertThat(exampleProblem("deictic", "وصل [أمس = 2023-08-15].")).isEmpty();
    assertThat(exampleProblem("deictic", "وصل [أمس = 2023-08-14].")).isNotEmpty();
    assertThat(exampleProblem("weekday", "وصل [أمس = 2023-08-15].")).isNotEmpty();
    assertThat(exampleProblem("deictic", "وصل أمس.")).isNotEmpty();
    assertThat(counterexampleProblem("deictic", "وصل أمس.")).isNotEmpty();
    assertThat(counterexampleProblem("weekday", "وصل أمس.")).isEmpty();
    assertThat(blockerProblem("وصل أمس.", true)).isNotEmpty();
    assertThat(blockerProblem("وصل أمس.", false)).isEmpty();
  }

  private static List<String> problems(String column) {
    boolean isExample = column.equals("examples");
    List<String> problems = new ArrayList<>();
    for (Row rule : RULES) {
      for (String sentence : rule.list(column)) {
        String problem =
            rule.get("type").isEmpty()
                ? blockerProblem(sentence, isExample)
                : isExample
                    ? exampleProblem(rule.get("rule"), sentence)
                    : counterexampleProblem(rule.get("rule"), sentence);
        if (!problem.isEmpty()) {
          problems.add(rule.place() + " " + rule.get("rule") + ": " + problem);
        }
      }
    }
    return problems;
  }

  private static String exampleProblem(String rule, String sentence) {
    MarkedDates marked = MarkedDates.of(sentence);
    List<Marked> found = foundBy(rule, marked);
    return marked.dates().isEmpty() || !found.containsAll(marked.dates())
        ? show(marked) + ", not as marked in " + sentence
        : "";
  }

  private static String counterexampleProblem(String rule, String sentence) {
    MarkedDates marked = MarkedDates.of(sentence);
    return foundBy(rule, marked).isEmpty() ? "" : show(marked);
  }

  private static String blockerProblem(String sentence, boolean isExample) {
    MarkedDates marked = MarkedDates.of(sentence);
    return marked.found(PUBLISHED).isEmpty() == isExample ? "" : show(marked);
  }

  private static List<Marked> foundBy(String rule, MarkedDates marked) {
    return marked.found(PUBLISHED).stream()
        .filter(date -> date.evidence().equals("dates/rules.tsv#" + rule))
        .map(Marked::of)
        .toList();
  }

  private static String show(MarkedDates marked) {
    List<String> found =
        marked.found(PUBLISHED).stream()
            .map(date -> Marked.of(date).in(marked.text()) + " (" + date.evidence() + ")")
            .toList();
    return "found " + found + " in «" + marked.text() + "»";
  }
}
