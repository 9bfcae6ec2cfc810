package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.Span;

/** What holds of any text, however broken. */
class TextProperties {

  private static final Page PAGE = Page.ofModels();
  private static final GluedWords GLUED_WORDS = GluedWords.ofModels();

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> characters =
        Arbitraries.of(
            "ا", "و", "ة", "ى", "ي", "ل", "ب", "أ", "ی", "ک", "ﻻ", "ﷲ", "ﹰ", "\u064E", "\u0651",
            "\u064B", "\u0654", "ـ", "\u200F", "\u200C", "\u061C", " ", "\u00A0", "\n", "\r\n",
            "\u2028", "\t", "\u0000", "\uD83D", "\uDE00", "😀", "𝐀", "_", "#", "é", "٣", "9", ".",
            "،", ":", "-", "(", ")", "…", "\uE000", "\uFFFF", "½");
    Arbitrary<String> phrases =
        Arbitraries.of(
            "إعلان",
            "وتأتي",
            "المصدر:",
            "إقرأ أيضا",
            "تاريخ النشر: 3 مايو",
            "(رويترز) -",
            "أمريكيةواتهمت",
            "وذلكبحسب",
            "كلمات دلالية:",
            "قالت موسكو.",
            "واشنطن");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, characters),
            net.jqwik.api.Tuple.of(2, phrases),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property
  void theWayBackIsMonotoneAndInBounds(@ForAll @From("anyText") String text) {
    FoldedText folded = foldWithGlue(text);
    int length = folded.text().length();
    for (int i = 0; i < length; i++) {
      Span one = folded.original(i, i + 1);
      assertThat(one.end()).isLessThanOrEqualTo(text.length());
      assertThat(splitsPair(text, one.start()) || splitsPair(text, one.end())).isFalse();
      if (i > 0) {
        Span before = folded.original(i - 1, i);
        assertThat(one.start()).isGreaterThanOrEqualTo(before.start());
        assertThat(one.end()).isGreaterThanOrEqualTo(before.end());
      }
    }
    assertThat(folded.original(0, length).end()).isLessThanOrEqualTo(text.length());
    assertThat(folded.original(length, length).isEmpty()).isTrue();
  }

  @Property
  void lettersComeBackAsThemselves(@ForAll @From("anyText") String text) {
    FoldedText folded = foldWithGlue(text);
    for (int i = 0; i < folded.text().length(); i++) {
      char c = folded.text().charAt(i);
      if (Letters.isArabic(c)) {
        assertThat(Letters.plain(folded.original(i, i + 1).of(text))).contains(String.valueOf(c));
      }
    }
  }

  @Property
  void foldingAgreesWithThePlainSpelling(@ForAll @From("anyText") String text) {
    FoldedText folded = foldWithGlue(text);
    assertThat(arabicLetters(folded.text())).isEqualTo(arabicLetters(Letters.plain(text)));
  }

  @Property
  void foldedTextHoldsNoMarkAndNoBlankButTheSpace(@ForAll @From("anyText") String text) {
    String folded = foldWithGlue(text).text();
    assertThat(folded.chars().noneMatch(c -> Letters.isMark((char) c))).isTrue();
    assertThat(folded.chars().noneMatch(c -> c != ' ' && Character.isWhitespace(c))).isTrue();
    assertThat(folded.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
        .isTrue();
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll @From("anyText") String text) {
    String once = Letters.plain(text);
    assertThat(Letters.plain(once)).isEqualTo(once);
    assertThat(Letters.key(Letters.key(text))).isEqualTo(Letters.key(text));
  }

  @Property
  void blocksCoverEveryLetterOnceAndInOrder(@ForAll @From("anyText") String text) {
    int behind = 0;
    for (Block block : PAGE.blocks(text)) {
      assertThat(block.span().isEmpty()).isFalse();
      assertThat(letterOrDigit(text.substring(behind, block.span().start()))).isFalse();
      assertThat(block.span().start()).isGreaterThanOrEqualTo(behind);
      assertThat(splitsPair(text, block.span().start())).isFalse();
      behind = block.span().end();
    }
    assertThat(letterOrDigit(text.substring(behind))).isFalse();
  }

  @Property
  void gluePlacesAscendAndPartLettersFromWhatTheyTouch(@ForAll @From("anyText") String text) {
    int before = 0;
    for (int place : GLUED_WORDS.positions(text, new Span(0, text.length()))) {
      assertThat(place).isGreaterThan(before);
      assertThat(isGlued(text.charAt(place))).isTrue();
      before = place;
    }
  }

  private static boolean isGlued(char c) {
    String plain = Letters.plain(String.valueOf(c));
    return plain.equals("-") || Character.isLetterOrDigit(plain.charAt(0));
  }

  @Property
  void aSkeletonIsLettersAndDigitsOnly(@ForAll @From("anyText") String text) {
    assertThat(
            Skeleton.of(text).codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' '))
        .isTrue();
  }

  private static FoldedText foldWithGlue(String text) {
    Span all = new Span(0, text.length());
    List<Integer> glue = GLUED_WORDS.positions(text, all);
    return FoldedText.of(text, all, glue);
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean letterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String arabicLetters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(c -> Letters.isArabic((char) c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
