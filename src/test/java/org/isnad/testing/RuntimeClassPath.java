package org.isnad.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a user of the library has on the class path, its classes and the jars that come with it, and
 * what the command line has, the optional jars too.
 */
public final class RuntimeClassPath {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path USERS = Path.of("target", "users-class-path.txt");
  private static final Path WHOLE = Path.of("target", "whole-class-path.txt");

  private RuntimeClassPath() {}

  /** The jars that Maven hands to users together with the library. */
  public static List<Path> jars() {
    return jars(USERS);
  }

  /** Those and the optional ones, which lie beside the command line's jar. */
  public static List<Path> wholeJars() {
    return jars(WHOLE);
  }

  private static List<Path> jars(Path list) {
    try {
      return Stream.of(Files.readString(list).strip().split(File.pathSeparator))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          list + " can't be read; mvn generate-test-resources writes it", e);
    }
  }

  /** For {@code java -cp}: a directory of the test's own, the library and what comes with it. */
  public static String with(Path directory) {
    return with(directory, jars());
  }

  /** The same with the optional jars. */
  public static String wholeWith(Path directory) {
    return with(directory, wholeJars());
  }

  private static String with(Path directory, List<Path> jars) {
    List<String> places = new ArrayList<>();
    places.add(directory.toString());
    places.add(CLASSES.toString());
    jars.forEach(jar -> places.add(jar.toString()));
    return String.join(File.pathSeparator, places);
  }
}
