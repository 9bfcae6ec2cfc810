package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Why a document could not be read. Two failures are equal if they say the same: that is all that
 * JSON keeps of one.
 */
public final class Failure {

  private static final String OURS = "org.isnad.";

  private final Optional<String> type;
  private final String message;
  private final List<StackTraceElement> stack;

  private Failure(Optional<String> type, String message, List<StackTraceElement> stack) {
    this.type = type;
    this.message = message;
    this.stack = stack;
  }

  /**
   * A failure in words.
   *
   * @param message what went wrong
   * @return a failure without type and stack
   */
  public static Failure of(String message) {
    return new Failure(Optional.empty(), requireNonNull(message, "message"), List.of());
  }

  /**
   * What was thrown.
   *
   * @param thrown any throwable; it is not kept
   * @return its class, message and stack
   */
  public static Failure of(Throwable thrown) {
    String message = requireNonNull(thrown, "thrown").getMessage();
    return new Failure(
        Optional.of(thrown.getClass().getName()),
        message == null ? "" : message,
        List.of(thrown.getStackTrace()));
  }

  /**
   * The class of what was thrown.
   *
   * @return its full name; empty where the failure is in words or was read from JSON
   */
  public Optional<String> type() {
    return type;
  }

  /**
   * What is said of it, without the class.
   *
   * @return the message; empty if what was thrown had none
   */
  public String message() {
    return message;
  }

  /**
   * Where it was thrown.
   *
   * @return the innermost call first; empty where {@link #type} is
   */
  public List<StackTraceElement> stack() {
    return stack;
  }

  /**
   * The innermost call of this library's own.
   *
   * @return nothing where the stack has none
   */
  public Optional<StackTraceElement> ownFrame() {
    return stack.stream().filter(frame -> frame.getClassName().startsWith(OURS)).findFirst();
  }

  /**
   * Class, message and the innermost call of our own: what a report of a fault needs.
   *
   * @return one line, unless the message has more
   */
  public String withOwnFrame() {
    return this + ownFrame().map(frame -> " at " + frame).orElse("");
  }

  /** Class and message, as {@link Throwable#toString()} has them: what JSON keeps. */
  @Override
  public String toString() {
    return type.map(name -> message.isEmpty() ? name : name + ": " + message).orElse(message);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Failure failure && toString().equals(failure.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
