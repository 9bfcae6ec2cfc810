package org.isnad.relations;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.isnad.DataFileException;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.DataTable.Row;

/**
 * How often a reading is right: what the rules say of it ({@link Match#sure}) is only an order; the
 * table {@code lexicon/confidence.tsv} says what share of such readings was right in texts with
 * gold. Immutable.
 */
final class Confidences {

  private static final String FILE = "lexicon/confidence.tsv";

  /** .9 - .1 - .1 is a little less than .7. */
  private static final double ROUNDING = 1e-9;

  private static final NavigableMap<Double, Double> NONE = Collections.emptyNavigableMap();

  static final Column[] COLUMNS = {
    Column.oneOf("kind", Kind.class).required(),
    Column.of("sure").required().only("a number from 0 to 1", Confidences::isShare),
    Column.of("confidence").required().only("a number from 0 to 1", Confidences::isShare),
    Column.of("right").required().only("a count", cell -> cell.matches("\\d+")),
    Column.of("of").required().only("a count", cell -> cell.matches("\\d+"))
  };

  /** What tells an event. */
  enum Kind {
    /** A verb of speech: «قال» (said). */
    SAYING,
    /** Another verb, light ones included: «قصف» (shelled), «شن غارة» (launched a raid). */
    DOING,
    /** A masdar, another event noun or an adjective: «قصف» (shelling). */
    NOUN,
    /** A standing fact of a name, which no event tells. */
    STANDING;

    private static Kind of(Match match, Unit trigger) {
      boolean noun = trigger.is(Unit.Kind.NOUN, Unit.Kind.ADJECTIVE);
      if (noun && match.content().isEmpty()) { // with one it goes on with a verb: «مضيفا أن»
        return NOUN;
      }
      return match.frame().kind().speech() == Speech.NONE ? DOING : SAYING;
    }
  }

  private final Map<Kind, NavigableMap<Double, Double>> shares = new EnumMap<>(Kind.class);

  private Confidences() {}

  /**
   * Reads the table.
   *
   * @throws DataFileException if a line is malformed, or a kind has no row for the least sure
   */
  static Confidences load() {
    Confidences confidences = new Confidences();
    List<Row> rows = DataTable.ofModel(FILE, COLUMNS).rows();
    for (Row row : rows) {
      confidences
          .shares
          .computeIfAbsent(row.constant("kind", Kind.class), kind -> new TreeMap<>())
          .put(Double.parseDouble(row.get("sure")), Double.parseDouble(row.get("confidence")));
    }
    List<String> missing =
        Arrays.stream(Kind.values())
            .filter(kind -> confidences.shares.getOrDefault(kind, NONE).floorEntry(0.0) == null)
            .map(kind -> "no row of the kind " + kind + " with sure 0; add one")
            .map(what -> rows.isEmpty() ? FILE + ":1: " + what : atEnd(rows).problem(what))
            .toList();
    if (!missing.isEmpty()) {
      throw new DataFileException(missing);
    }
    return confidences;
  }

  /** A row that isn't there is missed where the file ends. */
  private static Row atEnd(List<Row> rows) {
    return rows.get(rows.size() - 1);
  }

  /** The share of such readings that is right. */
  double of(Match match, Unit trigger) {
    return of(Kind.of(match, trigger), match.sure());
  }

  /** The share of standing facts that is right. */
  double ofStandingFact() {
    return of(Kind.STANDING, 1);
  }

  /** That of the nearest row that is no surer. */
  private double of(Kind kind, double sure) {
    return requireNonNull(shares.getOrDefault(kind, NONE).floorEntry(sure + ROUNDING)).getValue();
  }

  private static boolean isShare(String cell) {
    return cell.matches("0(\\.\\d+)?|1(\\.0+)?");
  }
}
