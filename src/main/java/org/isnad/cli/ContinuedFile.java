package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.output.JsonFormat;
import org.isnad.output.JsonFormatException;
import org.isnad.output.Offsets;
import org.jspecify.annotations.Nullable;

/**
 * A file of JSON lines that grows by a line for each document, and is gone on with where a run was
 * killed: what it holds is not read again, and a line that was cut short is cut away. Nothing in it
 * is changed before every line that it holds is known for the result of its document.
 */
final class ContinuedFile implements Results {

  private static final String MEND =
      "name another file with --out, or leave --resume away to begin anew";

  /** What every line begins with: a line cut short that begins otherwise is somebody else's. */
  private static final byte[] START = ("{\"schema\":\"" + JsonFormat.SCHEMA + "\"").getBytes(UTF_8);

  private final Path target;
  private final Offsets offsets;

  /** Open from the first result on, or from the beginning where the file was there. */
  private @Nullable FileChannel file;

  /** How much of the file is whole lines. */
  private long end;

  private Tally before = Tally.NONE;

  /**
   * @param target a file, or nothing as yet
   * @param offsets what places are counted in
   * @throws BadInputException if it can't be written, or another run is writing it
   */
  ContinuedFile(Path target, Offsets offsets) {
    this.target = target;
    this.offsets = offsets;
    Targets.check(target);
    Targets.directoryOf(target);
    if (Files.exists(target)) {
      file = open(StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
  }

  private FileChannel open(StandardOpenOption... options) {
    try {
      FileChannel opened = FileChannel.open(target, options);
      if (!isOurs(opened)) {
        opened.close();
        throw new BadInputException(
            target + ": another isnad is writing it: wait for its end, or name another file");
      }
      return opened;
    } catch (IOException e) {
      throw NewFile.unwritable(target, e);
    }
  }

  private static boolean isOurs(FileChannel opened) throws IOException {
    try {
      return opened.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public Stream<Input> left(Stream<Input> inputs) {
    try {
      Iterator<Input> documents = inputs.iterator();
      if (file != null) {
        pass(documents, file);
      }
      int inOrder = Spliterator.ORDERED | Spliterator.NONNULL;
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, inOrder), false)
          .onClose(inputs::close);
    } catch (IOException e) {
      inputs.close();
      throw Source.unreadable(target.toString(), e);
    } catch (RuntimeException | Error e) {
      inputs.close();
      throw e;
    }
  }

  /** Passes by the documents whose results are there. */
  private void pass(Iterator<Input> documents, FileChannel held) throws IOException {
    long count = measure(held);
    held.position(0);
    // Not closed: that would close the file.
    Lines lines = Lines.of(target.toString(), Channels.newInputStream(held), UTF_8);
    for (long i = 0; i < count; i++) {
      Extraction result = result(lines);
      if (!documents.hasNext()) {
        throw new BadInputException(
            target
                + ": holds "
                + count
                + " results, but there are only "
                + i
                + " documents: the input has changed: "
                + MEND);
      }
      check(lines.number(), result, documents.next());
      before = before.and(result.error().isPresent());
    }
  }

  /** The number of whole lines, whose {@link #end} is found on the way. */
  private long measure(FileChannel held) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    long count = 0;
    long read = 0;
    held.position(0);
    while (held.read(buffer.clear()) >= 0) {
      for (int i = 0; i < buffer.position(); i++) {
        if (buffer.get(i) == '\n') {
          count++;
          end = read + i + 1;
        }
      }
      read += buffer.position();
    }
    checkCutLine(held);
    return count;
  }

  private void checkCutLine(FileChannel held) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(START.length);
    int count = Math.max(held.read(start, end), 0);
    if (!start.flip().equals(ByteBuffer.wrap(START, 0, count))) {
      throw new BadInputException(target + ": its last line is no result of isnad's: " + MEND);
    }
  }

  private Extraction result(Lines lines) throws IOException {
    String line = lines.next();
    String place = target + ": line " + lines.number();
    try {
      Extraction result = JsonFormat.read(String.valueOf(line));
      if (!JsonFormat.writeLine(result, offsets).equals(line)) {
        throw new BadInputException(
            place + ": written with other --offsets or by another version of isnad: " + MEND);
      }
      return result;
    } catch (JsonFormatException e) {
      throw new BadInputException(place + ": no result of isnad's: " + MEND);
    }
  }

  private void check(int line, Extraction result, Input document) {
    Article held = result.article();
    Article given = document.article();
    String differs = null;
    if (!held.id().equals(given.id())) {
      differs = "the id «" + given.id() + "» and not «" + held.id() + "»";
    } else if (given.date().isPresent() && !given.date().equals(held.date())) {
      differs = "another date";
    } else if (!hasTextOf(result, given)) {
      differs = "another text";
    }
    if (differs != null) {
      throw new BadInputException(
          document.place()
              + ": has "
              + differs
              + " since its result was written, "
              + target
              + ": line "
              + line
              + ": "
              + MEND);
    }
  }

  /** The text may have been too long to be given back beside its error. */
  private static boolean hasTextOf(Extraction result, Article given) {
    String text = result.article().text();
    return text.equals(given.text()) || (result.error().isPresent() && text.isEmpty());
  }

  @Override
  public Tally before() {
    return before;
  }

  @Override
  public void add(Extraction extraction) {
    // Made before anything is written: making it may need more memory than there is.
    ByteBuffer line = UTF_8.encode(JsonFormat.writeLine(extraction, offsets) + "\n");
    FileChannel growing = whole();
    try {
      while (line.hasRemaining()) {
        growing.write(line);
      }
      end = growing.position();
    } catch (IOException e) {
      throw NewFile.unwritable(target, e);
    }
  }

  /** The file to write on in, behind its last whole line. */
  private FileChannel whole() {
    FileChannel growing =
        file == null ? open(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW) : file;
    file = growing;
    try {
      cut(growing);
      return growing;
    } catch (IOException e) {
      throw NewFile.unwritable(target, e);
    }
  }

  private void cut(FileChannel growing) throws IOException {
    if (growing.size() > end) {
      growing.truncate(end);
    }
    growing.position(end);
  }

  @Override
  public void complete() {
    try {
      whole().force(true);
    } catch (IOException e) {
      throw NewFile.unwritable(target, e);
    }
  }

  @Override
  public void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw NewFile.unwritable(target, e);
    }
  }
}
