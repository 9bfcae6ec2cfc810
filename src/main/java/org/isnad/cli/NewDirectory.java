package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Extraction;

/**
 * A directory of results, one file for each document: they appear when the last of them is written,
 * or not at all. The directory is made if it isn't there; other files in it are left alone.
 */
final class NewDirectory implements Results {

  private final Path directory;
  private final boolean isNew;
  private final Path draft;
  private final ResultFormat format;
  private final List<String> names = new ArrayList<>();

  NewDirectory(Path directory, ResultFormat format) {
    this.directory = directory.toAbsolutePath();
    this.isNew = !Files.exists(directory);
    this.format = format;
    if (!isNew && !Files.isDirectory(directory)) {
      throw new BadInputException(
          directory + ": is a file: for many texts --out names a directory");
    }
    Path beside = isNew ? this.directory : this.directory.resolve("results");
    this.draft = NewFile.draftBeside(beside);
    try {
      Files.createDirectory(draft);
    } catch (IOException e) {
      throw NewFile.unwritable(directory, e);
    }
    draft.toFile().deleteOnExit();
  }

  @Override
  public void add(Extraction extraction) {
    String name = format.fileNameFor(extraction.article().id());
    try (NewFile file = new NewFile(draft.resolve(name), format)) {
      file.add(extraction);
      file.complete();
      names.add(name);
    }
    draft.resolve(name).toFile().deleteOnExit();
  }

  @Override
  public void complete() {
    try {
      if (isNew) {
        NewFile.move(draft, directory);
        return;
      }
      for (String name : names) {
        NewFile.move(draft.resolve(name), directory.resolve(name));
      }
    } catch (IOException e) {
      throw NewFile.unwritable(directory, e);
    }
  }

  @Override
  public void close() {
    try {
      for (String name : names) {
        Files.deleteIfExists(draft.resolve(name));
      }
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw NewFile.unwritable(draft, e);
    }
  }
}
