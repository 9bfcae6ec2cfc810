package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.TimexMod;
import org.isnad.TimexSet;
import org.isnad.TimexValue;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.Test;

/**
 * Reads every sentence of models/dates/qualifiers.tsv as a text of its own. All dates in it are
 * marked with their values, and behind these with the modifier and the recurrence that they have;
 * an example has what its line gives, a counterexample hasn't.
 */
class DateQualifierExamplesIT {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 8, 16);

  private static final List<Row> LINES =
      DataTable.ofModel(
              "dates/qualifiers.tsv",
              "qualifier",
              "mod",
              "quant",
              "freq",
              "of",
              "before",
              "inside",
              "behind",
              "examples",
              "counterexamples")
          .rows();

  @Test
  void everyLineHasExamplesAndCounterexamples() {
    assertThat(LINES).hasSizeGreaterThan(15);
    assertThat(LINES)
        .allSatisfy(
            line -> {
              assertThat(line.list("examples")).as(line.place()).isNotEmpty();
              assertThat(line.list("counterexamples")).as(line.place()).isNotEmpty();
            });
  }

  @Test
  void everySentenceIsReadAsMarked() {
    assertThat(
            LINES.stream()
                .flatMap(
                    line ->
                        Stream.of("examples", "counterexamples")
                            .flatMap(column -> line.list(column).stream())
                            .flatMap(sentence -> problem(sentence))
                            .map(problem -> line.problem(problem))))
        .isEmpty();
  }

  @Test
  void whatALineGivesStandsInItsExamplesAndInNoCounterexample() {
    List<String> problems = new ArrayList<>();
    for (Row line : LINES) {
      String gives = gives(line);
      if (!gives.isEmpty()) {
        line.list("examples").stream()
            .filter(sentence -> !sentence.matches(gives))
            .forEach(sentence -> problems.add(line.problem("no example: " + sentence)));
        line.list("counterexamples").stream()
            .filter(sentence -> sentence.matches(gives))
            .forEach(sentence -> problems.add(line.problem("no counterexample: " + sentence)));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aSentenceThatIsReadOtherwiseIsAProblem() {
    assertThat(problem("هاجر قبل [عام 2011 = 2011 BEFORE].")).isEmpty();
    assertThat(problem("هاجر قبل [عام 2011 = 2011].")).isNotEmpty();
    assertThat(problem("هاجر قبل [عام 2011 = 2011 AFTER].")).isNotEmpty();
    assertThat(problem("هاجر قبل عام 2011.")).isNotEmpty();
  }

  /** What a sentence holds in which a line fits. */
  private static String gives(Row line) {
    String freq = line.get("freq");
    String set =
        line.get("quant")
            + (freq.isEmpty() ? "" : freq.matches("\\d+") ? " " + freq + "X" : " \\d+X");
    String given = (line.get("mod") + set).strip();
    return given.isEmpty() ? "" : ".* = \\S+ " + given + "\\].*";
  }

  private static Stream<String> problem(String sentence) {
    MarkedDates marked = MarkedDates.of(sentence);
    List<String> wanted =
        marked.dates().stream()
            .map(date -> date.span().of(marked.text()) + " = " + date.value() + date.qualifiers())
            .toList();
    List<String> found =
        marked.found(PUBLISHED).stream()
            .map(date -> date.span().of(marked.text()) + " = " + shown(date))
            .toList();
    return found.equals(wanted)
        ? Stream.empty()
        : Stream.of("found " + found + ", not as marked in " + sentence);
  }

  private static String shown(DateMention date) {
    return date.timex().map(DateQualifierExamplesIT::shown).orElse("?");
  }

  private static String shown(TimexValue timex) {
    StringBuilder shown = new StringBuilder(timex.value());
    timex.mod().map(TimexMod::name).ifPresent(mod -> shown.append(' ').append(mod));
    timex.set().flatMap(TimexSet::quantifier).ifPresent(quant -> shown.append(' ').append(quant));
    timex.set().ifPresent(set -> set.frequency().ifPresent(n -> shown.append(" " + n + "X")));
    return shown.toString();
  }
}
