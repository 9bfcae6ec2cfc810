package org.isnad.output;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Strings of any origin as text that every reader of lines, XML and UTF-8 gives back unchanged.
 *
 * <p>A backslash becomes {@code \\}; a line feed, carriage return and tab become {@code \n}, {@code
 * \r} and {@code \t}; other control characters, separators of lines and paragraphs, unpaired
 * surrogates and non-characters become {@code \}{@code uXXXX}. What Arabic is written with stays as
 * it is.
 */
final class Escapes {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Escapes() {}

  /** The string on one line, without a tab. */
  static String oneLine(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        escaped.append(c).append(text.charAt(++i));
      } else {
        append(c, escaped);
      }
    }
    return escaped.toString();
  }

  /** Several strings in one cell, set apart by bars; bars and backslashes in them are escaped. */
  static String joined(List<String> texts) {
    return texts.stream()
        .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  private static void append(char c, StringBuilder escaped) {
    switch (c) {
      case '\\' -> escaped.append("\\\\");
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> {
        if (isUnprintable(c)) {
          escaped.append("\\u").append(HEX.toHexDigits(c));
        } else {
          escaped.append(c);
        }
      }
    }
  }

  private static boolean isUnprintable(char c) {
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }

  static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
