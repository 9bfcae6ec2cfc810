package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The places where results are put: looked at, all of them, before anything is put anywhere. */
final class Targets {

  private Targets() {}

  /**
   * Checks that every target can be made or replaced, and is no input.
   *
   * @throws BadInputException that names the first that can't
   */
  static void check(Collection<Path> targets, Collection<Path> inputs) {
    Set<Path> read = new HashSet<>();
    for (Path input : inputs) {
      read.add(real(input));
    }
    for (Path target : targets) {
      if (Files.exists(target) && read.contains(real(target))) {
        throw new BadInputException(
            "--out " + target + ": would overwrite the input: name another place");
      }
      check(target);
    }
  }

  /** Checks that there is a file at {@code target} that can be replaced, or nothing. */
  static void check(Path target) {
    if (Files.isDirectory(target)) {
      throw new BadInputException(
          target + ": is a directory: move it away, or name another place for results");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new BadInputException(
          target + ": not a regular file: leave --out away to write to standard output");
    }
  }

  /**
   * The directory in which {@code target} is made.
   *
   * @throws BadInputException if there is no such directory
   */
  static Path directoryOf(Path target) {
    Path directory = target.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new BadInputException(
          target + ": there is no directory " + directory + ": make it first");
    }
    return directory;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // Gone meanwhile, or not to be looked at: reading it will say so.
      return path.toAbsolutePath().normalize();
    }
  }
}
