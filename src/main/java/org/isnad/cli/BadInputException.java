package org.isnad.cli;

/** What the user gave can't be used; the message names the thing, the reason and the remedy. */
final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }
}
