package org.isnad.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a user of the library has on the class path: its classes and the jars that come with it. */
public final class RuntimeClassPath {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path JARS = Path.of("target", "runtime-class-path.txt");

  private RuntimeClassPath() {}

  /** The jars that Maven hands to users together with the library. */
  public static List<Path> jars() {
    try {
      return Stream.of(Files.readString(JARS).strip().split(File.pathSeparator))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          JARS + " can't be read; mvn generate-test-resources writes it", e);
    }
  }

  /** For {@code java -cp}: a directory of the test's own, the library and those jars. */
  public static String with(Path directory) {
    List<String> places = new ArrayList<>();
    places.add(directory.toString());
    places.add(CLASSES.toString());
    jars().forEach(jar -> places.add(jar.toString()));
    return String.join(File.pathSeparator, places);
  }
}
