package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.testing.ContractCheck;
import org.isnad.testing.Failure;
import org.isnad.testing.NewsTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A long run over invented news, which no build does: {@code mvn test -Dtest=InventedNewsRun
 * -Dinvented.texts=1000000}. Each text is short, made of the constructions of {@link NewsTexts},
 * half of them cut and spliced; its result must keep the contract. One failing text doesn't end the
 * run: all are counted, and the smallest text of each kind is shown with its seed.
 *
 * <ul>
 *   <li>{@code invented.texts}: how many are read, on one thread
 *   <li>{@code isnad.seed}: the seed of the first; the next text has the next seed
 *   <li>{@code news.summary}: the file that the figures go to
 * </ul>
 */
@EnabledIfSystemProperty(named = "invented.texts", matches = "[1-9][0-9]*")
class InventedNewsRun {

  private static final int CHUNK = 1000;
  private static final Isnad ISNAD = Isnad.create();

  private final RunTally tally = new RunTally();

  @Test
  void everyTextIsReadAndValid() throws Exception {
    NewsTexts news = NewsTexts.load();
    long first = Long.getLong("isnad.seed", 1);
    long end = first + Long.getLong("invented.texts", 0);
    for (long seed = first; seed < end; seed++) {
      read(news.shortText(seed), seed);
      if ((seed - first) % CHUNK == CHUNK - 1) {
        tally.write(); // now and then, so that a run that is stopped has told what it found
      }
    }
    tally.write();
    assertThat(tally.failed()).as(tally.summary()).isZero();
  }

  private void read(String text, long seed) {
    Optional<Extraction> found = Optional.empty();
    Optional<Failure> failure;
    try {
      Extraction extraction = ISNAD.extract(Article.of(text));
      found = Optional.of(extraction);
      failure = Failure.of(ContractCheck.faults(extraction));
    } catch (RuntimeException | StackOverflowError e) {
      failure = Optional.of(Failure.of(e));
    }
    tally.count("seed " + seed, text, found, failure.stream().toList(), InventedNewsRun::failures);
  }

  private static List<Failure> failures(String text) {
    return Failure.of(ISNAD, text).stream().toList();
  }
}
