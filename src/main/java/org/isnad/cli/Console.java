package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.isnad.Failure;
import org.isnad.output.TextLayout;

/** The three standard streams, in UTF-8. */
final class Console {

  /** Back to the line's beginning, and away with what stands there. */
  private static final String CLEAR = "\r\u001B[K";

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final Terminals terminals;
  private final BooleanSupplier debugs;
  private boolean hasBar;

  /**
   * @param terminals which of the streams are terminals
   * @param debugs whether whoever looks for a fault wants to see where things went wrong
   */
  Console(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Terminals terminals,
      BooleanSupplier debugs) {
    this.in = in;
    this.out = new BufferedOutputStream(out);
    this.err = new PrintStream(err, true, UTF_8);
    this.terminals = terminals;
    this.debugs = debugs;
  }

  InputStream input() {
    return in;
  }

  OutputStream results() {
    return out;
  }

  OutputStream messages() {
    return err;
  }

  Terminals terminals() {
    return terminals;
  }

  /** How pages for people are laid out on standard output. */
  TextLayout layout() {
    int columns = terminals.columns().orElse(TextLayout.USUAL.columns());
    return new TextLayout(Math.max(columns, TextLayout.NARROWEST), terminals.hasColours());
  }

  /**
   * Hands over a piece of the result at once, for whoever reads the other end of a pipe.
   *
   * @throws ClosedPipeException if nobody reads there any more
   * @throws BadInputException if it can't be written for another reason
   */
  void give(String text) {
    try {
      out.write(text.getBytes(UTF_8));
      out.flush();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
        throw new ClosedPipeException(e);
      }
      throw new BadInputException("standard output: can't be written: " + Reasons.of(e));
    }
  }

  /** Says something to the user, on one line whatever it holds. */
  void say(String message) {
    print("isnad: " + oneLine(message) + "\n");
  }

  /** Shows how far the work is, in place of what was shown of it before. */
  synchronized void show(String bar) {
    err.print(CLEAR + bar);
    err.flush();
    hasBar = true;
  }

  /** Takes away what {@link #show} has shown. */
  synchronized void hide() {
    print("");
  }

  /** Prints what stays, in place of a bar, which comes again beneath. */
  private synchronized void print(String text) {
    err.print(hasBar ? CLEAR + text : text);
    err.flush();
    hasBar = false;
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
      StringBuilder frames = new StringBuilder();
      failure.stack().forEach(frame -> frames.append("\tat ").append(frame).append("\n"));
      print(frames.toString());
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      // What help has not reached is nobody's loss; results are written by give().
    }
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
