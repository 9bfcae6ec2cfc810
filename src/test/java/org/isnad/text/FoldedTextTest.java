package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.isnad.Span;
import org.junit.jupiter.api.Test;

/** The text that the parser reads, and the way back to the original. */
class FoldedTextTest {

  @Test
  void marksBelongToTheLetterTheyTrail() {
    String original = "قَالَ مُحَمَّدٌ";
    FoldedText folded = fold(original);
    assertThat(folded.text()).isEqualTo("قال محمد");
    assertThat(folded.original(0, 3).of(original)).isEqualTo("قَالَ");
    assertThat(folded.original(4, 8).of(original)).isEqualTo("مُحَمَّدٌ");
  }

  @Test
  void aLigatureStandsForEachOfItsLetters() {
    String original = "ﻻ ﷲ";
    FoldedText folded = fold(original);
    assertThat(folded.text()).isEqualTo("لا الله");
    assertThat(folded.original(0, 1).of(original)).isEqualTo("ﻻ");
    assertThat(folded.original(3, 7).of(original)).isEqualTo("ﷲ");
  }

  @Test
  void aGluePlaceBecomesABlankThatNoSpanHolds() {
    String original = "أمريكيةُواتهمت";
    FoldedText folded =
        FoldedText.of(original, new Span(0, original.length()), List.of(original.indexOf('و')));
    assertThat(folded.text()).isEqualTo("أمريكية واتهمت");
    assertThat(folded.original(0, 7).of(original)).isEqualTo("أمريكيةُ");
    assertThat(folded.original(7, 8).isEmpty()).isTrue();
    assertThat(folded.original(8, 14).of(original)).isEqualTo("واتهمت");
    assertThat(folded.original(0, 14).of(original)).isEqualTo(original);
  }

  @Test
  void gluePlacesOutsideTheBlockArePassedOver() {
    String original = "قالت القاهرة إن";
    FoldedText folded = FoldedText.of(original, new Span(5, 12), List.of(0, 3, 5, 12, 14));
    assertThat(folded.text()).isEqualTo("القاهرة");
    assertThat(folded.original(0, 7)).isEqualTo(new Span(5, 12));
  }

  @Test
  void everyBlankAndEveryControlIsOneSpace() {
    assertThat(fold("ا\u00A0ب\tت\u3000ث\u0000ج\uE000ح\uD800خ\r\nد").text())
        .isEqualTo("ا ب ت ث ج ح خ  د");
  }

  @Test
  void aHashtagIsWords() {
    assertThat(fold("#كوريا_الشمالية").text()).isEqualTo(" كوريا الشمالية");
    assertThat(fold("C# 4").text()).isEqualTo("C# 4");
  }

  @Test
  void aSurrogatePairIsNeverHalved() {
    String original = "ب😀ت";
    FoldedText folded = fold(original);
    assertThat(folded.text()).isEqualTo(original);
    assertThat(folded.original(1, 2)).isEqualTo(new Span(1, 3));
    assertThat(folded.original(2, 3)).isEqualTo(new Span(1, 3));
    assertThat(FoldedText.of(original, new Span(2, 4), List.of()).original(0, 1))
        .isEqualTo(new Span(3, 4));
  }

  @Test
  void originalOffsetsAreFoundAgain() {
    FoldedText folded = fold("\u200Fمُصرُ");
    assertThat(folded.text()).isEqualTo("مصر");
    assertThat(folded.folded(0)).isZero();
    assertThat(folded.folded(2)).isZero(); // the mark of the first letter
    assertThat(folded.folded(3)).isEqualTo(1);
    assertThat(folded.folded(99)).isEqualTo(3);
  }

  @Test
  void aStretchBeyondTheTextIsRefused() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> FoldedText.of("مصر", new Span(0, 4), List.of()));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> fold("مصر").original(0, 4));
  }

  private static FoldedText fold(String original) {
    return FoldedText.of(original, new Span(0, original.length()), List.of());
  }
}
