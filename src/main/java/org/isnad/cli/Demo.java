package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The README's first command: {@code mvn -q compile exec:java}. Shows what the library finds in a
 * bundled page, or in the file that the argument names.
 */
public final class Demo {

  private Demo() {}

  /** Runs {@code isnad demo} with the same arguments. */
  public static void main(String[] args) {
    List<String> command = new ArrayList<>(List.of("demo"));
    command.addAll(List.of(args));
    int code = Main.runInProcess(IsnadReader::new, command.toArray(String[]::new));
    if (code != Main.OK) {
      System.exit(code);
    }
  }
}
