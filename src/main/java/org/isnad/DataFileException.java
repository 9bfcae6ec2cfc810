package org.isnad;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A data file that can't be used, the library's own or a user's, with every problem in it as {@code
 * file:line: problem}; the problem says what to do about it.
 */
public final class DataFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, in the order of files and lines. */
  private final List<String> problems;

  /**
   * Names all problems at once, so that a file is mended in one go.
   *
   * @param problems what is wrong, in the order of files and lines; its lines are the message
   */
  public DataFileException(List<String> problems) {
    super(String.join(System.lineSeparator(), requireNonNull(problems, "problems")));
    this.problems = List.copyOf(problems);
  }

  /**
   * All that is wrong.
   *
   * @return the problems in the order of files and lines
   */
  public List<String> problems() {
    return problems;
  }
}
