package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import org.isnad.Failure;

/** The three standard streams, in UTF-8. */
final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final BooleanSupplier debugs;

  /**
   * @param debugs whether whoever looks for a fault wants to see where things went wrong
   */
  Console(InputStream in, OutputStream out, OutputStream err, BooleanSupplier debugs) {
    this.debugs = debugs;
    this.in = in;
    this.out = new PrintStream(new BufferedOutputStream(out), false, UTF_8);
    this.err = new PrintStream(err, true, UTF_8);
  }

  InputStream input() {
    return in;
  }

  PrintStream results() {
    return out;
  }

  PrintStream messages() {
    return err;
  }

  /**
   * Hands over a piece of the result at once, for whoever reads the other end of a pipe.
   *
   * @throws BadInputException if nobody takes it any more
   */
  void give(String text) {
    out.print(text);
    if (out.checkError()) {
      throw new BadInputException(
          "standard output can't be written to: the pipe is closed or the disk is full");
    }
  }

  /** Says something to the user, on one line whatever it holds. */
  void say(String message) {
    err.print("isnad: " + oneLine(message) + "\n");
    err.flush();
  }

  /** Where something went wrong, for those who want to see it: a stack trace. */
  void trace(Throwable thrown) {
    if (debugs.getAsBoolean()) {
      thrown.printStackTrace(err);
      err.flush();
    }
  }

  /** The same of a document that could not be read. */
  void trace(Failure failure) {
    if (debugs.getAsBoolean()) {
      failure.stack().forEach(frame -> err.print("\tat " + frame + "\n"));
      err.flush();
    }
  }

  void flush() {
    out.flush();
    err.flush();
  }

  private static String oneLine(String message) {
    StringBuilder line = new StringBuilder(message.length());
    message
        .strip()
        .codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }
}
