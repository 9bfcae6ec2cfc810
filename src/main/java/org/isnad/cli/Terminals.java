package org.isnad.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/** Which of the streams that are written to a person sees at once. */
interface Terminals {

  /** From 10 to 9999 columns; some terminals say 0. */
  String A_WIDTH = "[1-9]\\d{1,3}";

  /** Neither. */
  Terminals NONE =
      new Terminals() {
        @Override
        public boolean showsResults() {
          return false;
        }

        @Override
        public boolean showsMessages() {
          return false;
        }
      };

  /** Those of this process. */
  Terminals OF_PROCESS =
      new Terminals() {
        @Override
        public boolean showsResults() {
          return isTerminal(1);
        }

        @Override
        public boolean showsMessages() {
          return isTerminal(2);
        }

        @Override
        public OptionalInt columns() {
          return Terminals.columns(System.getenv(), this);
        }

        @Override
        public boolean hasColours() {
          return Terminals.hasColours(System.getenv(), this);
        }
      };

  boolean showsResults();

  boolean showsMessages();

  /** How wide the terminal is, or what results are read in; empty if nobody knows. */
  default OptionalInt columns() {
    return OptionalInt.empty();
  }

  /** Whether results may be coloured. */
  default boolean hasColours() {
    return false;
  }

  /** What the environment says goes before what the terminal says: so one can choose. */
  static OptionalInt columns(Map<String, String> environment, Terminals terminals) {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (columns.matches(A_WIDTH)) {
      return OptionalInt.of(Integer.parseInt(columns));
    }
    return terminals.showsResults() || terminals.showsMessages()
        ? columnsOfTerminal()
        : OptionalInt.empty();
  }

  /** As no-color.org has it, and not where the terminal can't show them. */
  static boolean hasColours(Map<String, String> environment, Terminals terminals) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb")
        && terminals.showsResults();
  }

  /** A shell knows COLUMNS, but seldom passes it on. */
  private static OptionalInt columnsOfTerminal() {
    try {
      Process size =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(Redirect.DISCARD)
              .start();
      String[] rowsAndColumns =
          new String(size.getInputStream().readAllBytes(), US_ASCII).strip().split(" ");
      boolean known = rowsAndColumns.length == 2 && rowsAndColumns[1].matches(A_WIDTH);
      return known ? OptionalInt.of(Integer.parseInt(rowsAndColumns[1])) : OptionalInt.empty();
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  /** Java knows of standard input and output together only; every Unix can tell of each. */
  private static boolean isTerminal(int stream) {
    try {
      return new ProcessBuilder("test", "-t", Integer.toString(stream))
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
