package org.isnad.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;

/**
 * What went wrong with a text.
 *
 * @param kind what failures are counted by: the class of an exception and the first frame of the
 *     library's own, or the kind of a fault against the contract
 * @param detail the whole of it
 */
public record Failure(String kind, String detail) {

  private static final String OWN = "org.isnad.";
  private static final int FRAMES = 8;

  /** Reads a text and checks the result; empty if all is well. */
  public static Optional<Failure> of(Isnad isnad, String text) {
    try {
      Extraction found = isnad.extract(Article.of(text));
      return of(ContractCheck.faults(found));
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of(of(e));
    }
  }

  /** The failure that the faults of {@link ContractCheck} are; empty if there is none. */
  public static Optional<Failure> of(List<String> faults) {
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Failure(kind(faults.get(0)), String.join("\n", faults)));
  }

  /** The failure that an exception is. */
  public static Failure of(Throwable thrown) {
    List<String> own =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OWN))
            .map(Failure::shown)
            .limit(FRAMES)
            .toList();
    String first = own.isEmpty() ? "nowhere of its own" : own.get(0);
    String frames = String.join("\n  at ", own);
    return new Failure(thrown.getClass().getName() + " in " + first, thrown + "\n  at " + frames);
  }

  private static String shown(StackTraceElement frame) {
    return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
  }

  /** The kind of a fault that {@link ContractCheck} found. */
  public static String kind(String fault) {
    return fault.substring(0, fault.indexOf(':'));
  }
}
