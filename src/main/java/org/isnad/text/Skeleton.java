package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.DataFileException;

/**
 * One key on which the spellings of a name meet: «جوتيريش» and «غوتيريش» (Guterres), «جاي-إن» and
 * «جاي إن» (Jae-in), «مسئول» and «مسؤول». It goes beyond {@link Letters#key}, which serves any
 * word; a skeleton is for names, and is only compared, never shown.
 *
 * <p>What is folded, word by word, before the words are joined without a blank or hyphen:
 *
 * <ul>
 *   <li>everything that {@link Letters#key} folds, and پ چ ژ ڤ گ to their nearest Arabic letters;
 *   <li>the seat of a hamza before و («شئون», «شؤون»), a hamza that ends a word behind alif;
 *   <li>«ابن» and «بن» (son of), «أبا» and «أبو» (father of) before another word;
 *   <li>a long vowel written twice («داوود», «داود»);
 *   <li>of words that look foreign, those without ع ح ص ض ط ظ ث ذ: g written غ or ج, or in «نك» k;
 *       «اي» for ي («بايدن», «بيدن»); ي where five consonants are enough to tell the name.
 * </ul>
 *
 * <p>Compounds written as one word are taken apart first («عبدالله», «نورالدين»). The article
 * stays: «الحسن» is not «حسن». Short words need more care, since another name is only a letter
 * away: words of up to three letters are compared by key alone (but for a last «نغ»), g is folded
 * in words of five letters or behind ن, behind an article in words of seven («الغربي» is not
 * «الجربي»), «اي» in words of five («زايد» is not «زيد»). What that misses stands in {@code
 * models/text/name-spellings.tsv}.
 *
 * <p>Linear time. Safe for all threads.
 */
public final class Skeleton {

  private static final String FILE = "text/name-spellings.tsv";

  private static final int SHORT = 3;
  private static final String NATIVE = "عحصضظثذ";
  private static final String LONG_VOWELS = "اوي";
  private static final String ARTICLE = "ال";
  private static final List<String> FIRST_PARTS = List.of("عبد", "ابو");
  private static final List<String> LAST_PARTS = List.of("الله", "الدين");

  /** Of a word without its article: long enough to be no Arabic family name. */
  private static final int LONG = 7;

  private Skeleton() {}

  /**
   * The exceptional spellings, read once: from a key to the key of the first spelling in its line.
   */
  private static final Lazy<Map<String, String>> SPELLINGS = new Lazy<>(Skeleton::spellings);

  static Map<String, String> spellings() {
    Map<String, String> first = new HashMap<>();
    DataTable.ofModel(FILE, Column.list("spellings").plain().required())
        .forEach(
            row -> {
              List<String> keys = row.list("spellings").stream().map(Letters::key).toList();
              for (String key : keys) {
                if (first.put(key, keys.get(0)) != null) {
                  throw new IllegalArgumentException(
                      "the spelling " + key + " stands twice; remove one");
                }
              }
            });
    return Map.copyOf(first);
  }

  /**
   * Reads the exceptional spellings now rather than with the first name, so that what is wrong with
   * them is known before a text is read.
   *
   * @throws DataFileException if they are malformed, naming every line
   */
  public static void load() {
    SPELLINGS.get();
  }

  /**
   * The skeleton of a name.
   *
   * @param name of one or more words; any string
   * @return letters and digits only, or nothing if the name has none
   */
  public static String of(String name) {
    Objects.requireNonNull(name, "name");
    List<String> words = words(Letters.plain(name)).stream().flatMap(Skeleton::apart).toList();
    StringBuilder skeleton = new StringBuilder(name.length());
    for (int i = 0; i < words.size(); i++) {
      skeleton.append(fold(words.get(i), i + 1 < words.size()));
    }
    return skeleton.toString();
  }

  private static List<String> words(String plain) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** The parts of a compound written as one word: «عبدالله», «أبوالغيط», «نصرالله», «نورالدين». */
  private static Stream<String> apart(String word) {
    int first = lengthOfFirstPart(word);
    return first == 0
        ? Stream.of(word)
        : Stream.of(word.substring(0, first), word.substring(first));
  }

  private static int lengthOfFirstPart(String word) {
    String key = Letters.foldAll(word);
    for (String first : FIRST_PARTS) {
      if (key.startsWith(first + ARTICLE) && key.length() > first.length() + 4) {
        return first.length();
      }
    }
    for (String last : LAST_PARTS) {
      if (key.endsWith(last) && key.length() > last.length() + 1) {
        return key.length() - last.length();
      }
    }
    return 0;
  }

  private static String fold(String plain, boolean leads) {
    String key = Letters.foldAll(foldHamza(foldForeignLetters(plain)));
    key = SPELLINGS.get().getOrDefault(key, key);
    if (leads) {
      key = foldLeadingWord(key);
    }
    String folded = key.length() <= SHORT ? key : foldVowels(key);
    folded = foldForeignG(folded);
    return isForeign(folded) ? foldForeignVowels(folded) : folded;
  }

  /** آل (the house of) on its own is no article. */
  private static String foldLeadingWord(String key) {
    return switch (key) {
      case "ابن" -> "بن";
      case "ابا" -> "ابو";
      case ARTICLE -> "ال ";
      default -> key;
    };
  }

  private static String foldForeignLetters(String plain) {
    return plain
        .replace('پ', 'ب')
        .replace('ڤ', 'ف')
        .replace('گ', 'ج')
        .replace('ژ', 'ج')
        .replace('چ', 'ج');
  }

  /** «مسئول» and «مسؤول» (official), «هيأة» and «هيئة» (body), «صنعاء» and «صنعا» (Sanaa). */
  private static String foldHamza(String word) {
    String folded =
        word.replace("ؤو", "و")
            .replace("ئو", "و")
            .replace("ءو", "و")
            .replace("يأة", "يئة")
            .replace("ىء", "يء");
    return folded.endsWith("اء") && folded.length() > SHORT + 1
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private static String foldVowels(String key) {
    StringBuilder folded = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean again = i > 0 && (c == 'و' || c == 'ي') && key.charAt(i - 1) == c;
      if (!again) {
        folded.append(c);
      }
    }
    return folded.length() <= SHORT ? key : folded.toString();
  }

  private static boolean isForeign(String key) {
    return key.length() > SHORT
        && !(key.startsWith(ARTICLE) && key.length() > 4)
        && key.chars().noneMatch(c -> NATIVE.indexOf(c) >= 0);
  }

  private static String foldForeignG(String key) {
    if (key.chars().anyMatch(c -> NATIVE.indexOf(c) >= 0)) {
      return key;
    }
    boolean article = key.startsWith(ARTICLE);
    int letters = key.length() - (article ? 2 : 0);
    if (letters <= SHORT) {
      return key.endsWith("نغ") ? key.substring(0, key.length() - 1) + "ج" : key;
    }
    String folded = key.charAt(0) + key.substring(1).replace("نغ", "نج");
    if (letters > SHORT + 1) {
      folded = folded.charAt(0) + folded.substring(1).replace("نك", "نج");
    }
    return letters > (article ? LONG - 1 : SHORT + 1) ? folded.replace('غ', 'ج') : folded;
  }

  /** «اي» before a consonant is one vowel; before another vowel its ي is a consonant. */
  private static String foldForeignVowels(String key) {
    char last = key.charAt(key.length() - 1);
    if (key.length() <= SHORT + 1 || last == 'ي' || last == 'ه') {
      return key;
    }
    StringBuilder folded = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      boolean diphthong =
          i > 0
              && i + 2 < key.length()
              && key.startsWith("اي", i)
              && LONG_VOWELS.indexOf(key.charAt(i + 2)) < 0;
      if (!diphthong) {
        folded.append(key.charAt(i));
      }
    }
    return folded.toString();
  }
}
