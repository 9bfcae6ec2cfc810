package org.isnad.evaluation;

/** Gold annotation that can't be scored against; the message names the file and why. */
public final class GoldFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldFormatException(String source, String problem) {
    super(source + ": " + problem);
  }
}
