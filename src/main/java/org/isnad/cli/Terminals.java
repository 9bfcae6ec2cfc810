package org.isnad.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Which of the streams that are written to a person sees at once. */
interface Terminals {

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
      };

  boolean showsResults();

  boolean showsMessages();

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
