package org.isnad.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A SHA-256 over named files, in the order in which they are added. */
final class Checksum {

  private static final String MODELS = "/org/isnad/models";
  private static final int SHORT = 12;

  private final MessageDigest digest;

  Checksum() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** That of the library's own models, whether they lie in its jar or in a build directory. */
  static Checksum ofModels() {
    try {
      URL models = Checksum.class.getResource(MODELS);
      if (models == null) {
        throw new IllegalStateException("the library's models are missing: " + MODELS);
      }
      URI place = models.toURI();
      if (!"jar".equals(place.getScheme())) {
        return ofFiles(Path.of(place));
      }
      String jar = place.getRawSchemeSpecificPart();
      URI file = URI.create(jar.substring(0, jar.indexOf("!/")));
      try (FileSystem inside = FileSystems.newFileSystem(Path.of(file), Map.of())) {
        return ofFiles(inside.getPath(MODELS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Checksum ofFiles(Path directory) throws IOException {
    Checksum checksum = new Checksum();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> sorted =
          files
              .filter(Files::isRegularFile)
              .sorted(Comparator.comparing(file -> name(directory, file)))
              .toList();
      for (Path file : sorted) {
        checksum.add(name(directory, file), Files.readAllBytes(file));
      }
    }
    return checksum;
  }

  private static String name(Path directory, Path file) {
    Path relative = directory.relativize(file);
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  void add(String name, byte[] content) {
    digest.update((name + "\n" + content.length + "\n").getBytes(UTF_8));
    digest.update(content);
  }

  /** The first digits; no more can be added. */
  String shortForm() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
  }
}
