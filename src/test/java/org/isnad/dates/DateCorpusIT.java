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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures dates on the sentences of test-corpus/dates. The figures only ever go up: who has mended
 * a kind writes down the new one.
 */
class DateCorpusIT {

  /** The rows of a file of test-corpus/dates. */
  private static List<Row> rows(String file) {
    return DataTable.ofFile(Path.of("test-corpus/dates", file), "kind", "published", "sentence")
        .rows();
  }

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

  /** The dates of a file, found by the library and compared with its marks. */
  private static final class Measured {
    private final Tally spans = new Tally();
    private final Tally values = new Tally();
    private final List<String> mistakes = new ArrayList<>();

    Measured(String file) {
      rows(file).forEach(this::add);
    }

    private void add(Row row) {
      MarkedDates sentence = MarkedDates.of(row.get("sentence"));
      Set<Marked> marked = Set.copyOf(sentence.dates());
      Set<Marked> found =
          sentence.found(LocalDate.parse(row.get("published"))).stream()
              .map(Marked::of)
              .collect(Collectors.toSet());
      spans.add(spans(found), spans(marked));
      values.add(found, marked);
      if (!found.equals(marked)) {
        mistakes.add(
            row.place()
                + ": found "
                + found.stream().map(date -> date.in(sentence.text())).toList()
                + " in "
                + sentence.marked());
      }
    }

    private static Set<Object> spans(Set<Marked> dates) {
      return dates.stream()
          .map(date -> List.of(date.span(), date.type()))
          .collect(Collectors.toSet());
    }

    String mistakes() {
      return String.join("\n", mistakes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kinds.tsv", "news.tsv"})
  void itTriesEachKindInFiveWaysAtLeast(String file) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    rows(file).forEach(row -> kinds.merge(row.get("kind"), 1, Integer::sum));
    assertThat(kinds).hasSizeGreaterThan(20);
    assertThat(kinds.values()).allMatch(sentences -> sentences >= 5);
  }

  @Test
  void theSentencesAsNewsWritesThemHoldFourHundredDatesAtLeast() {
    long dates =
        rows("news.tsv").stream()
            .mapToLong(row -> MarkedDates.of(row.get("sentence")).dates().size())
            .sum();
    assertThat(dates).isGreaterThanOrEqualTo(400);
  }

  /** F1 of span and type, and of span, type and value. */
  @ParameterizedTest
  @CsvSource({"kinds.tsv, 0.99, 0.99", "news.tsv, 0.99, 0.98"})
  void spansAndValuesAreAsRightAsTheyWere(String file, double spans, double values) {
    Measured measured = new Measured(file);
    assertThat(measured.spans.f1()).as(measured.mistakes()).isGreaterThanOrEqualTo(spans);
    assertThat(measured.values.f1()).as(measured.mistakes()).isGreaterThanOrEqualTo(values);
  }
}
