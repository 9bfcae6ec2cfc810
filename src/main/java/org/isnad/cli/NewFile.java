package org.isnad.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.isnad.Extraction;
import org.isnad.output.DocumentWriter;

/**
 * A file that appears whole or not at all: it is written under another name beside its place, and
 * moved there at the end. A file that stood there is replaced only then.
 */
final class NewFile implements Results {

  private final Path target;
  private final Path draft;
  private final OpenFile file;

  /**
   * @throws BadInputException if nothing can be written there
   */
  NewFile(Path target, DocumentWriter writer) {
    this.target = place(target);
    this.draft = Drafts.beside(this.target);
    try {
      this.file = new OpenFile(draft, writer);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /** The file itself where {@code path} is a link to it. */
  private static Path place(Path path) {
    Targets.check(path);
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  @Override
  public void add(Extraction extraction) {
    // Made before anything is written: making it may need more memory than there is.
    String document = file.made(extraction);
    try {
      file.write(document);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  @Override
  public void complete() {
    try {
      file.complete();
      move(draft, target);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    try {
      try {
        file.close();
      } finally {
        Drafts.delete(draft);
      }
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  static BadInputException unwritable(Path path, IOException e) {
    return new BadInputException(path + ": can't be written: " + Reasons.of(e));
  }
}
