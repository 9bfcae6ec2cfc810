package org.isnad.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A file that is read.
 *
 * @param path where it is
 * @param id what its results are named after: its name without its extension, behind those of the
 *     directories below the one that the user has named, with slashes between them
 */
record InputFile(Path path, String id) {

  private static final String COMPRESSED = ".gz";
  private static final String TEXT = ".txt";

  /** Stands in a name for what the locale's encoding can't show. */
  private static final char REPLACEMENT = '\uFFFD';

  /** A file that the user has named. */
  static InputFile of(Path path) {
    return new InputFile(path, id(path));
  }

  /** What the results of a file or directory are named after. */
  static String id(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = uncompressed(last == null ? "" : last.toString());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * The texts of a directory and of those in it, hidden ones and links to others left aside, in the
   * order of their paths.
   *
   * @throws BadInputException if there are none, or a directory can't be read
   */
  static List<InputFile> textsBelow(Path directory) {
    List<InputFile> texts = new ArrayList<>();
    collect(directory, "", texts);
    if (texts.isEmpty()) {
      throw new BadInputException(
          directory + ": no .txt files in this directory: name one that has some, or a file");
    }
    texts.sort(Comparator.comparing(InputFile::toString));
    return texts;
  }

  private static void collect(Path directory, String above, List<InputFile> texts) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (isText(name) && Files.isRegularFile(entry)) {
          checkName(entry);
          texts.add(new InputFile(entry, above + id(entry)));
        } else if (!name.startsWith(".") && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          checkName(entry);
          collect(entry, above + name + "/", texts);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw Source.unreadable(directory.toString(), requireNonNull(e.getCause(), "cause"));
    } catch (IOException e) {
      throw Source.unreadable(directory.toString(), e);
    }
  }

  private static void checkName(Path entry) {
    if (entry.toString().indexOf(REPLACEMENT) >= 0 && !Source.localeHasArabic()) {
      throw Source.notOfTheLocale(entry.toString());
    }
  }

  private static boolean isText(String name) {
    return uncompressed(name).endsWith(TEXT);
  }

  private static String uncompressed(String name) {
    return name.endsWith(COMPRESSED)
        ? name.substring(0, name.length() - COMPRESSED.length())
        : name;
  }

  /** Whether its name says that it holds JSON lines. */
  boolean isNamedAsLines() {
    String name = uncompressed(path.toString());
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /** What it holds, whether it is compressed or not. */
  InputStream open() throws IOException {
    InputStream in = Files.newInputStream(path);
    if (!path.toString().endsWith(COMPRESSED)) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
