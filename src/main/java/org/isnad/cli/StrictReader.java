package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Decodes bytes and replaces nothing: bytes that aren't of the encoding are a {@link
 * BadInputException} that says which.
 */
final class StrictReader extends Reader {

  private final String source;
  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).flip();
  private long bytesBefore;
  private boolean ended;
  private boolean finished;

  /**
   * @param source what messages call it
   */
  StrictReader(String source, InputStream in, Charset encoding) {
    this.source = source;
    this.in = in;
    this.decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (finished) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(buffer, offset, count);
    return count;
  }

  /** Decodes what there is; what stands before undecodable bytes is given before they are named. */
  private void decode() {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    boolean nothing = chars.position() == 0;
    if (result.isError() && nothing) {
      throw undecodable();
    }
    if (result.isUnderflow() && !ended) {
      fill();
    } else if (result.isUnderflow() && nothing) {
      decoder.flush(chars);
      finished = true;
    }
    chars.flip();
  }

  private void fill() {
    bytesBefore += bytes.position();
    bytes.compact();
    int count = readBytes();
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private int readBytes() {
    try {
      return in.read(bytes.array(), bytes.position(), bytes.remaining());
    } catch (IOException e) {
      throw Source.unreadable(source, e);
    }
  }

  private BadInputException undecodable() {
    String encoding = decoder.charset().name();
    String remedy =
        decoder.charset().equals(UTF_8)
            ? "name the file's encoding, e.g. --encoding windows-1256"
            : "name another --encoding, or leave it away for UTF-8";
    return new BadInputException(
        source
            + ": byte "
            + (bytesBefore + bytes.position())
            + " (0x"
            + HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()))
            + ") is not "
            + encoding
            + ": "
            + remedy);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
