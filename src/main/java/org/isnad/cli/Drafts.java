package org.isnad.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files and directories under hidden names beside their place, until they are whole and moved
 * there. What a process leaves behind goes when it ends, or else with the next draft beside it:
 * names hold the number of their process.
 */
final class Drafts {

  private static final Pattern NAME = Pattern.compile("\\.isnad-(\\d{1,18})-[0-9a-f]+\\.part");

  private static final long PROCESS = ProcessHandle.current().pid();

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Drafts::deleteIfPossible)));
  }

  private Drafts() {}

  /**
   * A name of its own beside {@code target}; nothing is made there yet.
   *
   * @throws BadInputException if there is no such directory
   */
  static Path beside(Path target) {
    Path directory = Targets.directoryOf(target);
    deleteThoseOfTheDead(directory);
    String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path draft = directory.resolve(".isnad-" + PROCESS + "-" + mark + ".part");
    OPEN.add(draft);
    return draft;
  }

  /** Takes away a draft and, where it is a directory, the files in it; nothing if it was moved. */
  static void delete(Path draft) throws IOException {
    if (Files.isDirectory(draft, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(draft)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
    Files.deleteIfExists(draft);
    OPEN.remove(draft);
  }

  private static void deleteThoseOfTheDead(Path directory) {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(directory, ".isnad-*.part")) {
      for (Path draft : drafts) {
        if (isOfTheDead(draft.getFileName())) {
          deleteIfPossible(draft);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Another's leftovers are no reason not to write results.
    }
  }

  /** A process of our own number that doesn't know of it is gone, too. */
  private static boolean isOfTheDead(Path name) {
    Matcher parts = NAME.matcher(name.toString());
    if (!parts.matches()) {
      return false;
    }
    long process = Long.parseLong(parts.group(1));
    return process == PROCESS
        ? OPEN.stream().noneMatch(open -> name.equals(open.getFileName()))
        : ProcessHandle.of(process).isEmpty();
  }

  private static void deleteIfPossible(Path draft) {
    try {
      delete(draft);
    } catch (IOException e) {
      // It stays for the next run.
    }
  }
}
