package org.isnad.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A committed list of what isn't read as it should be, one a line, behind the comments that say
 * what it is. A test compares it as a set with what fails today: a count hides that one line was
 * mended and another lost.
 */
public final class KnownFailures {

  private static final Path MADE_TODAY = Path.of("target", "known-failures");

  private final Path file;
  private final List<String> comments = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();

  private KnownFailures(Path file) {
    this.file = file;
  }

  /**
   * Reads a list.
   *
   * @param file of lines; those that begin with # are comments
   */
  public static KnownFailures in(Path file) {
    KnownFailures failures = new KnownFailures(file);
    try {
      for (String line : Files.readAllLines(file, UTF_8)) {
        (line.startsWith("#") ? failures.comments : failures.known).add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return failures;
  }

  /** The lines. */
  public Set<String> lines() {
    return Set.copyOf(known);
  }

  /**
   * Fails unless just the listed lines fail today, naming those that are new and those that are
   * mended. Writes the list as it would be right today, for whoever wants it so.
   *
   * @param today what fails, each with the place where whoever mends it must look
   */
  public void assertAreThoseOf(Map<String, String> today) {
    List<String> gained =
        today.keySet().stream()
            .filter(line -> !known.contains(line))
            .map(line -> today.get(line) + "\t" + line)
            .toList();
    List<String> mended = known.stream().filter(line -> !today.containsKey(line)).toList();
    if (gained.isEmpty() && mended.isEmpty()) {
      return;
    }
    throw new AssertionError(
        file
            + " is not what fails today."
            + shown("Fails, and isn't listed (mend it)", gained)
            + shown("Is listed, and is mended or gone (take it off)", mended)
            + "\nOnce only what must be is left: cp "
            + written(today.keySet())
            + " "
            + file);
  }

  private static String shown(String what, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : "\n"
            + what
            + ", "
            + lines.size()
            + ":"
            + lines.stream().collect(joining("\n  ", "\n  ", ""));
  }

  private Path written(Set<String> lines) {
    Path copy = MADE_TODAY.resolve(file.getFileName());
    List<String> all = new ArrayList<>(comments);
    all.addAll(lines);
    try {
      Files.createDirectories(MADE_TODAY);
      return Files.write(copy, all, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
