package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.isnad.Extraction;
import org.isnad.output.DocumentWriter;

/** A file of results while it is being written. */
final class OpenFile implements Closeable {

  private final Writer file;
  private final DocumentWriter writer;

  /** Makes the file, which must not be there. */
  OpenFile(Path path, DocumentWriter writer) throws IOException {
    this.file = Files.newBufferedWriter(path, UTF_8, StandardOpenOption.CREATE_NEW);
    this.writer = writer;
    file.write(writer.head());
  }

  /** The document as the file will hold it; nothing is written yet. */
  String made(Extraction extraction) {
    return writer.document(extraction);
  }

  /** The same, for a file that tells what the document's own files are called. */
  String made(Extraction extraction, String fileName) {
    return writer.document(extraction, fileName);
  }

  void write(String document) throws IOException {
    file.write(document);
  }

  /** Ends and closes the file. */
  void complete() throws IOException {
    file.write(writer.foot());
    file.close();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
