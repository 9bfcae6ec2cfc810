package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    this.draft = Drafts.beside(beside);
    try {
      Files.createDirectory(draft);
    } catch (IOException e) {
      throw NewFile.unwritable(directory, e);
    }
  }

  @Override
  public void add(Extraction extraction) {
    String name = format.fileNameFor(extraction.article().id());
    try {
      Files.writeString(
          draft.resolve(name), format.write(extraction), UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw NewFile.unwritable(directory.resolve(name), e);
    }
    names.add(name);
  }

  @Override
  public void complete() {
    if (isNew) {
      move(draft, directory);
      return;
    }
    // Much may have changed since the work began.
    names.forEach(name -> Targets.check(directory.resolve(name)));
    names.forEach(name -> move(draft.resolve(name), directory.resolve(name)));
  }

  private static void move(Path from, Path to) {
    try {
      NewFile.move(from, to);
    } catch (IOException e) {
      throw NewFile.unwritable(to, e);
    }
  }

  @Override
  public void close() {
    try {
      Drafts.delete(draft);
    } catch (IOException e) {
      throw NewFile.unwritable(draft, e);
    }
  }
}
