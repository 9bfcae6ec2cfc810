package org.isnad.text;

import java.text.Normalizer;

/**
 * The spelling variants of single Arabic letters.
 *
 * <p>Two depths. <em>Plain</em> letters are the text's own spelling in today's Arabic letters:
 * vowel marks, tatweel and invisible marks are gone, Persian ی ک, presentation forms and Eastern
 * digits are replaced. The <em>key</em> goes on to fold what writers leave out or confuse: the
 * seats of hamza, ى and ي, ة and ه. Look lists up by key, show plain.
 *
 * <p>All methods take any string, half a surrogate pair included, and never throw.
 */
public final class Letters {

  private Letters() {}

  /**
   * The letter that {@code c} stands for, or 0 where it is only a mark (vowel, tatweel, joiner).
   */
  static char plain(char c) {
    return switch (c) {
      case 'ی', 'ې', 'ۍ', 'ے' -> 'ي';
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
   * Whether {@code c} is a vowel mark, a Quranic mark, a tatweel, or an invisible character:
   * joiner, direction mark, variation selector. A mark belongs to the letter before it.
   */
  public static boolean isMark(char c) {
    return isVowelMark(c)
        || c == 'ـ'
        || (c >= '\uFE00' && c <= '\uFE0F')
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isVowelMark(char c) {
    return (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u06D6' && c <= '\u06ED')
        || (c >= '\u08D3' && c <= '\u08FF')
        // The same marks standing alone; compatibility decomposition would put a blank before them.
        || (c >= '\uFE70' && c <= '\uFE7F' && c != '\uFE73')
        || (c >= '\uFC5E' && c <= '\uFC63')
        || (c >= '\uFCF2' && c <= '\uFCF4');
  }

  /**
   * Whether {@code c} is a letter of the Arabic script, Persian and presentation forms included.
   */
  public static boolean isArabic(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /**
   * Whether a character is a printed one of ASCII or a letter of today's Arabic, which are their
   * own plain letters and join with no other character: nearly all that is ever asked about.
   */
  static boolean isCommon(char c) {
    return c >= ' ' && c <= '~' || c >= 'ء' && c <= 'غ' || c >= 'ف' && c <= 'ي';
  }

  private static boolean isCommon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isCommon(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The plain spelling of a text. */
  public static String plain(String text) {
    return isCommon(text) ? text : respelled(text);
  }

  private static String respelled(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int codePoint = composed.codePointAt(i);
      i += Character.charCount(codePoint);
      char c = Character.isBmpCodePoint(codePoint) ? (char) codePoint : 'x';
      if (!isMark(c)) {
        plain.append(plainSpelling(codePoint));
      } else if (isHamzaMark(c) && !plain.isEmpty()) {
        int last = plain.length() - 1;
        plain.setCharAt(last, withHamza(plain.charAt(last), c));
      }
    }
    return plain.toString();
  }

  /**
   * The plain letters of one character that is no mark: several for a ligature, itself for anything
   * that is no Arabic letter, digit or compatibility form.
   */
  static String plainSpelling(int codePoint) {
    if (isOrdinary(codePoint)) {
      return String.valueOf(plain((char) codePoint));
    }
    String written = Character.toString(codePoint);
    String spelt = Normalizer.normalize(written, Normalizer.Form.NFKC);
    // An accent standing alone decomposes into a blank and a mark; it is better left alone.
    if (spelt.startsWith(" ") && !Character.isSpaceChar(codePoint)) {
      return written;
    }
    StringBuilder letters = new StringBuilder(spelt.length());
    for (int i = 0; i < spelt.length(); i++) {
      char c = plain(spelt.charAt(i));
      if (c != 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** Whether {@code c} is madda or hamza as a mark of its own, as in decomposed text (NFD). */
  static boolean isHamzaMark(char c) {
    return c >= '\u0653' && c <= '\u0655';
  }

  /** A letter with a hamza mark on it: the one letter that the two make, or else the letter. */
  static char withHamza(char letter, char mark) {
    String joined = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
    return joined.length() == 1 ? joined.charAt(0) : letter;
  }

  /** Whether a character is a letter that is spelt with one plain letter: nearly all of a page. */
  static boolean isOrdinaryLetter(int codePoint) {
    return isOrdinary(codePoint) && Character.isLetter(codePoint) && codePoint != 'ـ';
  }

  /** ASCII and the Arabic letters that have no compatibility decomposition. */
  private static boolean isOrdinary(int codePoint) {
    return codePoint < 0x80
        || (codePoint >= 0x0600 && codePoint <= 0x0674)
        || (codePoint >= 0x0679 && codePoint <= 0x06FF);
  }

  /** The key of a text: its plain spelling with hamza seats, ى/ي and ة/ه folded. */
  public static String key(String text) {
    return foldAll(plain(text));
  }

  /** Folds each letter of a plain text; the result is as long. */
  static String foldAll(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (fold(plain.charAt(i)) != plain.charAt(i)) {
        return foldedFrom(plain, i);
      }
    }
    return plain;
  }

  private static String foldedFrom(String plain, int first) {
    char[] key = plain.toCharArray();
    for (int i = first; i < key.length; i++) {
      key[i] = fold(key[i]);
    }
    return new String(key);
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
