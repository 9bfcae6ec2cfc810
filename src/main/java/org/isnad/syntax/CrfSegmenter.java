package org.isnad.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Cuts Arabic words into stems and clitics with the weights of CoreNLP's segmenter, and gives
 * exactly the words that CoreNLP gives, in a fraction of its time.
 *
 * <p>A line becomes words, the words become units, and the best labels of the units by a
 * conditional random field of second order say where to cut and what to spell differently. CoreNLP
 * spells each feature as a string and works out the probability of every label before it looks for
 * the best; here features are numbers and only the best labels are looked for.
 *
 * <p>Immutable and safe for all threads. Time is linear in the length of the line.
 */
final class CrfSegmenter {

  private final Lexer lexer;
  private final Units units;
  private final SegmenterScores scores;

  CrfSegmenter(SegmenterModel model) {
    this.lexer = new Lexer(model.lexer());
    this.units = new Units(model.words());
    this.scores = new SegmenterScores(model);
  }

  /**
   * Loads what the build has converted.
   *
   * @return nothing if the build has converted nothing
   */
  static Optional<CrfSegmenter> load() {
    try (InputStream in = CrfSegmenter.class.getResourceAsStream(SegmenterModel.FILE)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new CrfSegmenter(SegmenterModel.read(in, SegmenterModel.FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stems and clitics of a line, in CoreNLP's spelling. */
  List<String> words(String line) {
    UnitLine unitLine = UnitLine.of(lexer.words(line), units);
    return unitLine.segments(BestLabels.of(unitLine, scores));
  }
}
