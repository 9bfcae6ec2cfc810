package org.isnad.cli;

import java.io.IOException;

/** Whoever read standard output wants no more of it, as {@code head} does: no fault of anybody. */
final class ClosedPipeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super(cause);
  }
}
