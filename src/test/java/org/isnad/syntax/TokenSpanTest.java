package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.isnad.Span;
import org.isnad.syntax.Token.Attachment;
import org.isnad.text.BlockType;
import org.junit.jupiter.api.Test;

/** A place in the text never loses its sentence. */
class TokenSpanTest {

  private static final TokenSpan PLACE = new TokenSpan(1, 3, 6);

  @Test
  void aPlaceCoversWhatLiesWithinIt() {
    assertThat(PLACE.covers(new TokenSpan(1, 3, 4))).isTrue();
    assertThat(PLACE.covers(PLACE)).isTrue();
    assertThat(PLACE.covers(new TokenSpan(1, 5, 7))).isFalse();
  }

  @Test
  void aPlaceOverlapsWhatSharesAToken() {
    assertThat(PLACE.overlaps(new TokenSpan(1, 5, 7))).isTrue();
    assertThat(PLACE.overlaps(new TokenSpan(1, 6, 7))).isFalse();
  }

  @Test
  void aPlaceMeetsWhatBeginsWhereItEnds() {
    assertThat(PLACE.meets(new TokenSpan(1, 6, 7))).isTrue();
    assertThat(PLACE.meets(new TokenSpan(1, 7, 8))).isFalse();
  }

  @Test
  void nothingOfAnotherSentenceIsCoveredOverlappedOrMet() {
    assertThat(PLACE.covers(new TokenSpan(2, 3, 4))).isFalse();
    assertThat(PLACE.overlaps(new TokenSpan(2, 3, 4))).isFalse();
    assertThat(PLACE.meets(new TokenSpan(2, 6, 7))).isFalse();
  }

  @Test
  void aPlaceHoldsAtLeastOneToken() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenSpan(0, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenSpan(0, -1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new TokenSpan(-1, 0, 2));
  }

  @Test
  void aSentenceShowsOnlyItsOwnPlaces() {
    Sentence sentence = new Sentence(1, new Span(10, 12), BlockType.BODY, List.of(token()));

    assertThat(sentence.span(sentence.tokens(0, 1))).isEqualTo(new Span(10, 12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sentence.span(new TokenSpan(0, 0, 1)))
        .withMessageContaining("sentence 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sentence.tokens(0, 2))
        .withMessageContaining("has 1 tokens");
  }

  private static Token token() {
    return new Token(0, new Span(10, 12), "لم", "لم", "RP", Attachment.STEM);
  }
}
