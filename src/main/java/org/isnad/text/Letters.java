package org.isnad.text;

import java.text.Normalizer;

/**
 * The spelling variants of single Arabic letters.
 *
 * <p>Two depths. <em>Plain</em> letters are the text's own spelling in today's Arabic letters:
 * vowel marks, tatweel and invisible marks are gone, Persian ی ک, presentation forms and Eastern
 * digits are replaced. The <em>key</em> goes on to fold what writers leave out or confuse: the
 * seats of hamza, ى and ي, ة and ه. Look lists up by key, show plain.
 */
public final class Letters {

  private Letters() {}

  /**
   * The letter that {@code c} stands for, or 0 where it is only a mark (vowel, tatweel, joiner).
   */
  static char plain(char c) {
    return switch (c) {
      case 'ی', 'ې', 'ۍ' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ہ', 'ھ', 'ە' -> 'ه';
      case 'ۀ', 'ۃ' -> 'ة';
      case 'ٱ' -> 'ا';
      case 'ـ' -> 0;
      default -> {
        if (isMark(c)) {
          yield 0;
        }
        yield Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
      }
    };
  }

  /**
   * Whether {@code c} is a vowel mark, a Quranic mark, or an invisible joiner or direction mark.
   */
  public static boolean isMark(char c) {
    return (c >= 'ً' && c <= 'ٟ')
        || c == 'ٰ'
        || (c >= 'ؐ' && c <= 'ؚ')
        || (c >= 'ۖ' && c <= 'ۭ')
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\u00AD'
        || c == '\uFEFF'
        || c == 'ـ';
  }

  /**
   * Whether {@code c} is a letter of the Arabic script, Persian and presentation forms included.
   */
  public static boolean isArabic(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** The plain spelling of a text. Never longer than its compatibility decomposition. */
  public static String plain(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = plain(composed.charAt(i));
      if (c != 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The key of a text: its plain spelling with hamza seats, ى/ي and ة/ه folded. */
  public static String key(String text) {
    String plain = plain(text);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      key.append(fold(plain.charAt(i)));
    }
    return key.toString();
  }

  private static char fold(char plain) {
    return switch (plain) {
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ', 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> plain;
    };
  }
}
