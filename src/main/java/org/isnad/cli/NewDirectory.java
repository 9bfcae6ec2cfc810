package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.Extraction;

/**
 * A directory of results, files for each document or for all of them: they appear when the last of
 * them is written, or not at all. The directory is made if it isn't there; other files in it are
 * left alone.
 */
final class NewDirectory implements Results {

  private final Path directory;
  private final boolean isNew;
  private final Path draft;
  private final Manner manner;
  private final Naming naming;

  /** The parts that get a file for each document. */
  private final List<ResultFormat.Part> ofEach = new ArrayList<>();

  /** The files that are for all documents, by name. */
  private final Map<String, OpenFile> ofAll = new LinkedHashMap<>();

  private final List<String> written = new ArrayList<>();
  private long added;

  /** What the files of a document are named after. */
  interface Naming {
    /**
     * @param number which of the documents it is, from 1
     */
    String name(Extraction extraction, long number);
  }

  /**
   * @param allNamed what files for all documents are named after
   * @throws BadInputException if nothing can be written there
   */
  NewDirectory(Path directory, ResultFormat format, Manner manner, String allNamed, Naming naming) {
    this.directory = directory.toAbsolutePath();
    this.isNew = !Files.exists(directory);
    this.manner = manner;
    this.naming = naming;
    if (!isNew && !Files.isDirectory(directory)) {
      throw new BadInputException(
          directory + ": is a file: for many files --out names a directory");
    }
    Path beside = isNew ? this.directory : this.directory.resolve("results");
    this.draft = Drafts.beside(beside);
    try {
      Files.createDirectory(draft);
      for (ResultFormat.Part part : format.parts()) {
        open(part, format.many() == ResultFormat.Many.ONE_FILE, allNamed);
      }
    } catch (IOException e) {
      throw NewFile.unwritable(directory, e);
    }
  }

  private void open(ResultFormat.Part part, boolean together, String allNamed) throws IOException {
    if (together || part.isForAll()) {
      String name = part.fileNameFor(allNamed);
      ofAll.put(name, new OpenFile(draft.resolve(name), part.writer().apply(manner)));
      written.add(name);
    } else {
      ofEach.add(part);
    }
  }

  @Override
  public void add(Extraction extraction) {
    // All made before anything is written: making it may need more memory than there is.
    Map<String, String> documents = new LinkedHashMap<>();
    String document = naming.name(extraction, added + 1);
    ofAll.forEach((name, file) -> documents.put(name, file.made(extraction, document)));
    ofEach.forEach(
        part ->
            documents.put(
                part.fileNameFor(document), part.writer().apply(manner).file(extraction)));
    documents.forEach(this::write);
    added++;
  }

  private void write(String name, String document) {
    try {
      OpenFile shared = ofAll.get(name);
      if (shared != null) {
        shared.write(document);
      } else {
        Files.writeString(draft.resolve(name), document, UTF_8, StandardOpenOption.CREATE_NEW);
        written.add(name);
      }
    } catch (IOException e) {
      throw NewFile.unwritable(directory.resolve(name), e);
    }
  }

  @Override
  public void complete() {
    for (Map.Entry<String, OpenFile> file : ofAll.entrySet()) {
      try {
        file.getValue().complete();
      } catch (IOException e) {
        throw NewFile.unwritable(directory.resolve(file.getKey()), e);
      }
    }
    if (isNew) {
      move(draft, directory);
      return;
    }
    // Much may have changed since the work began.
    written.forEach(name -> Targets.check(directory.resolve(name)));
    written.forEach(name -> move(draft.resolve(name), directory.resolve(name)));
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
      for (OpenFile file : ofAll.values()) {
        file.close();
      }
    } catch (IOException e) {
      throw NewFile.unwritable(draft, e);
    } finally {
      deleteDraft();
    }
  }

  private void deleteDraft() {
    try {
      Drafts.delete(draft);
    } catch (IOException e) {
      throw NewFile.unwritable(draft, e);
    }
  }
}
