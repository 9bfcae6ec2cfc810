package org.isnad.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.dates.MarkedDates.Marked;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures dates on the sentences of test-corpus/dates. The two figures only ever go up: who has
 * mended a kind writes down the new one.
 */
class DateCorpusIT {

  /** F1 of span and type. */
  private static final double SPANS = 0.97;

  /** F1 of span, type and value. */
  private static final double VALUES = 0.96;

  private static final List<Row> ROWS =
      DataTable.ofFile(Path.of("test-corpus/dates/kinds.tsv"), "kind", "published", "sentence")
          .rows();

  private static final Tally SPAN_TALLY = new Tally();
  private static final Tally VALUE_TALLY = new Tally();
  private static final List<String> MISTAKES = new ArrayList<>();

  /** What is found, marked, and both. */
  private static final class Tally {
    private int found;
    private int marked;
    private int both;

    void add(Set<?> found, Set<?> marked) {
      this.found += found.size();
      this.marked += marked.size();
      both += (int) found.stream().filter(marked::contains).count();
    }

    double f1() {
      return 2.0 * both / (found + marked);
    }
  }

  @BeforeAll
  static void read() {
    for (Row row : ROWS) {
      MarkedDates sentence = MarkedDates.of(row.get("sentence"));
      Set<Marked> marked = Set.copyOf(sentence.dates());
      Set<Marked> found =
          sentence.found(LocalDate.parse(row.get("published"))).stream()
              .map(Marked::of)
              .collect(Collectors.toSet());
      SPAN_TALLY.add(spans(found), spans(marked));
      VALUE_TALLY.add(found, marked);
      if (!found.equals(marked)) {
        MISTAKES.add(
            row.place()
                + ": found "
                + found.stream().map(date -> date.in(sentence.text())).toList()
                + " in "
                + sentence.marked());
      }
    }
  }

  private static Set<Object> spans(Set<Marked> dates) {
    return dates.stream()
        .map(date -> List.of(date.span(), date.type()))
        .collect(Collectors.toSet());
  }

  @Test
  void itTriesEachKindInFiveWaysAtLeast() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    ROWS.forEach(row -> kinds.merge(row.get("kind"), 1, Integer::sum));
    assertThat(ROWS).hasSizeGreaterThan(120);
    assertThat(kinds).hasSizeGreaterThan(20);
    assertThat(kinds.values()).allMatch(sentences -> sentences >= 5);
  }

  @Test
  void spansAreAsRightAsTheyWere() {
    assertThat(SPAN_TALLY.f1()).as(String.join("\n", MISTAKES)).isGreaterThanOrEqualTo(SPANS);
  }

  @Test
  void valuesAreAsRightAsTheyWere() {
    assertThat(VALUE_TALLY.f1()).as(String.join("\n", MISTAKES)).isGreaterThanOrEqualTo(VALUES);
  }
}
