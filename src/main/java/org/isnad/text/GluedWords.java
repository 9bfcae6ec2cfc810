package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.isnad.Span;

/**
 * Finds the places where two words have lost the blank between them, as happens where a page's
 * headings and line ends are stripped of their markup: «أمريكيةواتهمت» (American, and accused),
 * «وذلكبحسب» (and that, according to).
 *
 * <p>ة, and ـً with its alif, end a word, so what follows is another one. Elsewhere a run of
 * letters is cut only if it is no known word, both parts are, and the second begins as a word does:
 * with و (and), with ب or ل and a known word, with the article, or with إ. Where two cuts are about
 * as good as each other there is none. Letters and digits are words apart, and a dash that joins
 * nothing is no part of a word. What is left uncut is left to the segmenter: a wrong cut costs a
 * name, a missed one a conjunction.
 *
 * <p>Takes linear time. Immutable and safe for all threads.
 */
public final class GluedWords {

  /** Of the known words 1 in 10,000 is longer. Bounds the work on a long run of letters. */
  private static final int LONGEST_WORD = 16;

  private static final int SHORTEST_RUN = 6;

  /** By how much (in natural logarithms of probability) the best cut must beat the next one. */
  private static final double CLEARLY = 1.0;

  /** Words too short to be told from first syllables by their length, but common enough. */
  private static final List<String> SHORT_WORDS = List.of("من", "عن", "في", "أن", "أو", "مع");

  private final Words words;

  private GluedWords(Words words) {
    this.words = words;
  }

  /** With the library's own word list. */
  public static GluedWords ofModels() {
    return new GluedWords(Words.ofModels());
  }

  /**
   * The places where a blank is missing.
   *
   * @param text the whole document
   * @param span the stretch of it to look at
   * @return ascending offsets into {@code text}: each that of a second word's first letter
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public List<Integer> positions(String text, Span span) {
    Objects.requireNonNull(text, "text");
    FoldedText folded = FoldedText.of(text, span, List.of());
    String letters = folded.text();
    boolean[] tanwin = tanwin(text, folded);
    List<Integer> positions = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= letters.length(); i++) {
      if (i == letters.length() || !Letters.isArabic(letters.charAt(i))) {
        addLexicalCut(letters, start, i, folded, positions);
        start = i + 1;
        if (i < letters.length() && (isLetterBesideDigit(letters, i) || isDashBehind(letters, i))) {
          positions.add(place(folded, i));
        }
      } else if (!Letters.isArabic(letters.charAt(i - 1))) {
        start = i;
        if (isLetterBesideDigit(letters, i) || isDashBefore(letters, i)) {
          positions.add(place(folded, i));
        }
      } else if (i > start && endsWord(letters, tanwin, start, i)) {
        addLexicalCut(letters, start, i, folded, positions);
        positions.add(place(folded, i));
        start = i;
      }
    }
    return List.copyOf(positions);
  }

  /** «و1953» (and 1953), «1444هـ» (1444 AH): a number is a word of its own. */
  private static boolean isLetterBesideDigit(String letters, int i) {
    char before = letters.charAt(i - 1);
    char here = letters.charAt(i);
    return (Letters.isArabic(before) && isDigit(here))
        || (isDigit(before) && Letters.isArabic(here));
  }

  /** «يانغ- على»: a dash that closes an insertion, unlike a hyphen, joins nothing. */
  private static boolean isDashBehind(String letters, int i) {
    return letters.charAt(i) == '-'
        && Letters.isArabic(letters.charAt(i - 1))
        && (i + 1 == letters.length() || !Character.isLetterOrDigit(letters.charAt(i + 1)));
  }

  /** «تؤكد -لا موسكو»: a dash that opens an insertion. */
  private static boolean isDashBefore(String letters, int i) {
    return letters.charAt(i - 1) == '-'
        && (i == 1 || !Character.isLetterOrDigit(letters.charAt(i - 2)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int place(FoldedText folded, int i) {
    return folded.original(i, i + 1).start();
  }

  /** Of each folded character: whether it ends a word by its tanwin, «ًا» or «اً». */
  private static boolean[] tanwin(String text, FoldedText folded) {
    boolean[] ends = new boolean[folded.text().length()];
    for (int i = 1; i < ends.length; i++) {
      ends[i] =
          folded.text().charAt(i) == 'ا'
              && (hasFathatan(text, folded, i) || hasFathatan(text, folded, i - 1));
    }
    return ends;
  }

  private static boolean hasFathatan(String text, FoldedText folded, int i) {
    Span letter = folded.original(i, i + 1);
    for (int k = letter.start(); k < letter.end(); k++) {
      if (text.charAt(k) == '\u064B') {
        return true;
      }
    }
    return false;
  }

  /** Whether the letter before {@code i} can only be a word's last one. */
  private boolean endsWord(String letters, boolean[] tanwin, int start, int i) {
    if (tanwin[i - 1] && i - start >= 3) {
      return true;
    }
    char last = letters.charAt(i - 1);
    if (last != 'ة' && last != 'ى') {
      return false;
    }
    int end = i;
    while (end < letters.length()
        && end - i <= LONGEST_WORD
        && Letters.isArabic(letters.charAt(end))) {
      end++;
    }
    String first = word(letters, start, i);
    String second = word(letters, i, end);
    return last == 'ة' ? isCutBehindTaa(first, second) : isCutBehindAlif(first, second);
  }

  /** ة stands inside a word only by a slip of the finger: «الوةلايات». */
  private boolean isCutBehindTaa(String first, String second) {
    return first.length() >= 3
        && (second.length() >= 3 || second.equals("و"))
        && (words.count(first) > 0 || words.count(second) > 0 || first.length() >= 6);
  }

  /** ى inside a word may be a ي written without its dots, so both parts must be known. */
  private boolean isCutBehindAlif(String first, String second) {
    return second.length() >= 3
        && words.count(first) >= 100
        && words.count(second) > 0
        && words.count(first + second) == 0;
  }

  /** The letters from one place to another; empty if they are too many for a word. */
  private static String word(String letters, int from, int to) {
    return to - from > LONGEST_WORD ? "" : letters.substring(from, to);
  }

  private void addLexicalCut(
      String letters, int start, int end, FoldedText folded, List<Integer> positions) {
    int length = end - start;
    if (length < SHORTEST_RUN || length > 2 * LONGEST_WORD) {
      return;
    }
    String run = letters.substring(start, end);
    if (words.count(run) > 0) {
      return;
    }
    double[] scores = new double[length];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    int best = 0;
    for (int i = 2; i <= length - 3; i++) {
      scores[i] = score(run.substring(0, i), run.substring(i));
      best = scores[i] > scores[best] ? i : best;
    }
    if (best == 0) {
      return;
    }
    double chosen = scores[best];
    scores[best] = Double.NEGATIVE_INFINITY;
    if (chosen - Arrays.stream(scores).max().orElseThrow() >= CLEARLY) {
      positions.add(place(folded, start + best));
    }
  }

  /** How likely two words are to stand here, up to a constant; -∞ if they are not two words. */
  private double score(String first, String second) {
    int firstCount = words.count(first);
    int secondCount = words.count(second);
    if (firstCount == 0 || secondCount == 0 || !isFamiliar(first, firstCount)) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean begins =
        switch (second.charAt(0)) {
          case 'و' -> beginsWithAnd(first, second, secondCount);
          case 'ب', 'ل' -> beginsWithPreposition(first, second, firstCount, secondCount);
          case 'ا' -> beginsWithArticle(first, second, secondCount);
          case 'إ' -> beginsWithHamza(first, second, secondCount);
          default -> false;
        };
    return begins ? Math.log(firstCount) + Math.log(secondCount) : Double.NEGATIVE_INFINITY;
  }

  /** The rarer a word, the longer it must be not to be the first syllables of a foreign name. */
  private boolean isFamiliar(String first, int count) {
    int stem =
        words.beginsWithConjunction(first)
            ? Math.max(count, words.count(first.substring(1)))
            : count;
    return stem >= 20 || (first.length() >= 6 && stem >= 5);
  }

  /** «ومصابون|وبحسب»; not «يكمل|وها» (they complete it), whose second part is a pronoun. */
  private boolean beginsWithAnd(String first, String second, int count) {
    int stem = words.count(second.substring(1));
    if (!words.beginsWithConjunction(second)) {
      return false;
    }
    return switch (second.length()) {
      case 3 -> first.length() >= 5 && count >= 2000;
      case 4 -> (first.length() >= 5 && count >= 400) || (first.length() == 4 && count >= 1000);
      default -> first.length() >= 4 && stem >= 20;
    };
  }

  /** «وذلك|بحسب»; not «تجار|بهما» (both their experiences). */
  private boolean beginsWithPreposition(
      String first, String second, int firstCount, int secondCount) {
    if (first.length() < 4 || firstCount < 100 || second.length() < 4) {
      return false;
    }
    boolean pronoun = second.charAt(1) == 'ه' && second.length() == 4;
    boolean article = second.startsWith("لل") || second.startsWith("بال");
    return (!pronoun && secondCount >= 100 && words.count(second.substring(1)) >= 200)
        || (article && second.length() >= 6 && secondCount >= 20);
  }

  /** «وزير|الخارجية»; not «كال|أم»: the first part is no clitic and ends in no ل. */
  private static boolean beginsWithArticle(String first, String second, int count) {
    return second.startsWith("ال")
        && second.length() >= 5
        && count >= 10
        && first.length() >= 3
        && !first.endsWith("ل");
  }

  /** «النظر|إلى»: إ begins a word, or follows clitics: «وبالإسلامي» (and with the Islamic). */
  private static boolean beginsWithHamza(String first, String second, int count) {
    return second.length() >= 3
        && count >= 10
        && (first.length() >= 3 || SHORT_WORDS.contains(first))
        && !first.endsWith("ال")
        && !first.endsWith("لا");
  }
}
