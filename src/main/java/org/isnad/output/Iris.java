package org.isnad.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** Strings of any origin as parts of IRIs. */
final class Iris {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String UNRESERVED = "-._~";

  private Iris() {}

  /** Letters of ASCII and Arabic and digits as they are, all else percent-encoded. */
  static String part(String text) {
    StringBuilder part = new StringBuilder();
    Escapes.oneLine(text)
        .codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                part.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(UTF_8)) {
                  part.append('%').append(HEX.toHexDigits(b));
                }
              }
            });
    return part.toString();
  }

  private static boolean isPlain(int c) {
    boolean hasScript = c < 0x80 || c >= 0x620 && c <= 0x6FF;
    return hasScript && Character.isLetterOrDigit(c) || c < 0x80 && UNRESERVED.indexOf(c) >= 0;
  }
}
