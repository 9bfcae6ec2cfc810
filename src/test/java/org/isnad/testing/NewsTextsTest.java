package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NewsTextsTest {

  private final NewsTexts news = NewsTexts.load();

  @Test
  void theSameSeedGivesTheSameTextAndAnotherAnotherOne() {
    assertThat(news.text(7)).isEqualTo(NewsTexts.load().text(7)).isNotEqualTo(news.text(8));
  }

  @Test
  void everySlotIsFilled() {
    assertThat(news.emptySlots()).isEmpty();
    assertThat(LongStream.range(0, 500).mapToObj(news::text).filter(text -> text.contains("{")))
        .isEmpty();
  }

  @Test
  void sentencesAreOfUnlikeLength() {
    assertThat(LongStream.range(0, 50).mapToObj(news::text).map(String::length).distinct().count())
        .isGreaterThan(30);
  }

  @Test
  void shortTextsAreMadeOfFewSentences() {
    assertThat(LongStream.range(0, 500).mapToObj(news::shortText).mapToInt(String::length).sum())
        .isLessThan(
            LongStream.range(0, 500).mapToObj(news::text).mapToInt(String::length).sum() / 2);
  }

  @Test
  void splicesAreCutFromTheirTexts() {
    Splicer splicer = new Splicer(List.of("aaaa", "bbbb"));
    List<String> texts =
        LongStream.range(0, 200).mapToObj(seed -> splicer.text(new Random(seed))).toList();
    assertThat(texts).anyMatch(text -> text.matches("(?s).*a.*b.*"));
    assertThat(texts).allMatch(text -> text.replaceAll("[^A-Za-z]|a+|b+", "").isEmpty());
    assertThat(texts).anyMatch(text -> text.contains("😀"));
  }

  @Test
  void theSmallestTextKeepsTheFaultAndNothingElse() {
    assertThat(
            Shrinker.smallest(
                "one two three\nfour five six", t -> t.contains("two") && t.contains("five")))
        .isEqualTo("two five ");
  }

  @Test
  void anExceptionIsKnownByItsClassAndItsFirstFrameOfOurs() {
    Failure failure = Failure.of(new IllegalStateException("why"));
    assertThat(failure.kind())
        .startsWith(
            "java.lang.IllegalStateException in org.isnad.testing.NewsTextsTest.anException");
    assertThat(failure.detail()).contains("why", "at org.isnad.testing");
  }
}
