package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the environment says of what results are read in. */
class TerminalsTest {

  private static final Terminals TERMINAL =
      new Terminals() {
        @Override
        public boolean showsResults() {
          return true;
        }

        @Override
        public boolean showsMessages() {
          return true;
        }
      };

  @ParameterizedTest
  @CsvSource({"60, 60", "160, 160", "10, 10", "9999, 9999"})
  void columnsSaysTheWidthEvenOfAPipe(String columns, int width) {
    assertThat(Terminals.columns(Map.of("COLUMNS", columns), Terminals.NONE)).hasValue(width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-3", "wide", "٦٠", "99999"})
  void whatIsNoWidthIsPassedOver(String columns) {
    assertThat(Terminals.columns(Map.of("COLUMNS", columns), Terminals.NONE)).isEmpty();
  }

  @Test
  void aTerminalHasColoursUnlessItCantOrOneWantsNone() {
    assertThat(Terminals.hasColours(Map.of("TERM", "xterm"), TERMINAL)).isTrue();
    assertThat(Terminals.hasColours(Map.of("TERM", "xterm", "NO_COLOR", ""), TERMINAL)).isTrue();
    assertThat(Terminals.hasColours(Map.of("TERM", "xterm", "NO_COLOR", "1"), TERMINAL)).isFalse();
    assertThat(Terminals.hasColours(Map.of("TERM", "dumb"), TERMINAL)).isFalse();
    assertThat(Terminals.hasColours(Map.of(), TERMINAL)).isFalse();
    assertThat(Terminals.hasColours(Map.of("TERM", "xterm"), Terminals.NONE)).isFalse();
  }
}
