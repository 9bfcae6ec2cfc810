package org.isnad.text;

import java.util.List;

/** A data file that can't be used, with every problem in it as {@code file:line: problem}. */
public final class DataFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public DataFileException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** All problems found, in the order of the file's lines. */
  public List<String> problems() {
    return problems;
  }
}
