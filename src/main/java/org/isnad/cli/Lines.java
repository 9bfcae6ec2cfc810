package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file, each decoded by itself, so that one that isn't text costs no other. */
abstract class Lines implements Closeable {

  private static final byte[] LINE_FEED = {'\n'};

  private int number;

  /**
   * @param file what messages call it
   */
  static Lines of(String file, InputStream in, Charset encoding) {
    return encoding.canEncode() && Arrays.equals("\n".getBytes(encoding), LINE_FEED)
        ? new OfBytes(file, in, encoding)
        : new OfCharacters(file, in, encoding);
  }

  /**
   * The next line; null if there is none.
   *
   * @throws BadInputException if it can't be decoded; the next call gives the line behind it
   */
  @Nullable String next() throws IOException {
    number++;
    return read();
  }

  /** The number of the line that was asked for last, from 1. */
  int number() {
    return number;
  }

  abstract @Nullable String read() throws IOException;

  /** Lines of an encoding in which the bytes of line ends stand for nothing else. */
  private static final class OfBytes extends Lines {
    private final String file;
    private final InputStream in;
    private final Charset encoding;
    private boolean behindCarriageReturn;

    OfBytes(String file, InputStream in, Charset encoding) {
      this.file = file;
      this.in = new BufferedInputStream(in, 1 << 16);
      this.encoding = encoding;
    }

    @Override
    @Nullable String read() throws IOException {
      byte[] line = bytes();
      if (line == null) {
        return null;
      }
      if (encoding.equals(UTF_8)) {
        String text = new String(line, UTF_8);
        // The replacement character itself may stand in the text.
        if (text.indexOf('\uFFFD') < 0) {
          return text;
        }
      }
      StringWriter text = new StringWriter();
      String place = file + ": line " + number();
      new StrictReader(place, new ByteArrayInputStream(line), encoding).transferTo(text);
      return text.toString();
    }

    /** A line that is longer than memory is passed over before its error is thrown. */
    private byte @Nullable [] bytes() throws IOException {
      try {
        return line();
      } catch (OutOfMemoryError e) {
        int skipped = in.read();
        while (skipped >= 0 && skipped != '\n') {
          skipped = in.read();
        }
        throw new BadInputException(
            file + ": line " + number() + ": out of memory: give Java more, e.g. java -Xmx4g");
      }
    }

    private byte @Nullable [] line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int read = in.read();
      if (read == '\n' && behindCarriageReturn) {
        read = in.read();
      }
      if (read < 0) {
        return null;
      }
      while (read >= 0 && read != '\n' && read != '\r') {
        line.write(read);
        read = in.read();
      }
      behindCarriageReturn = read == '\r';
      return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Lines of an encoding such as UTF-16: behind bytes that aren't of it no line can be found. */
  private static final class OfCharacters extends Lines {
    private final BufferedReader reader;
    private boolean ended;

    OfCharacters(String file, InputStream in, Charset encoding) {
      this.reader = new BufferedReader(new StrictReader(file, in, encoding));
    }

    @Override
    @Nullable String read() throws IOException {
      if (ended) {
        return null;
      }
      // Stays so where decoding fails.
      ended = true;
      String line = reader.readLine();
      ended = line == null;
      return line;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
