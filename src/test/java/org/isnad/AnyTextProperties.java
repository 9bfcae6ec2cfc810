package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.isnad.testing.Failure;
import org.isnad.testing.NewsTexts;
import org.isnad.testing.Shrinker;
import org.junit.jupiter.api.Test;

/**
 * No text, however broken, makes the library throw, or break what the contract promises of every
 * result.
 *
 * <p>A longer run, in all threads and to the first failure: {@code mvn test
 * -Dtest=AnyTextProperties#newsIsRead -Disnad.tries=1000000}. A failure names the seed of its text,
 * with which {@code -Disnad.seed=… -Disnad.tries=1} makes it again.
 */
class AnyTextProperties {

  private static final int TRIES = Integer.getInteger("isnad.tries", 200);

  private static final Isnad ISNAD = Isnad.create();

  @Provide
  Arbitrary<String> brokenNews() {
    Arbitrary<String> words =
        Arbitraries.of(
            "قال",
            "إن",
            "اتهمت",
            "سيزور",
            "لم",
            "نفت",
            "اعتقال",
            "من قبل",
            "التقى",
            "مع",
            "أن",
            "واشنطن",
            "لليابان",
            "وروسيا",
            "الرئيس",
            "الروسي",
            "بوتين",
            "وزير",
            "الخارجية",
            "أمس",
            "رئيسها",
            "بحسب",
            "ها",
            "ه",
            "هم",
            "قائلا",
            "تم",
            "قد",
            "يوم 3 مايو",
            "«",
            "»",
            ":");
    Arbitrary<String> oddities =
        Arbitraries.of(
            "😀", "\uD83D", "\uDE00", "\u064E", "ـ", "\u200F", "\n", ".", "،", "؟", "(", "ﷲ", "ﻻ",
            "\u0000", "\uFFFF", "و", "ل", "ب", "#", "-", "٣");
    return Arbitraries.frequencyOf(
            Tuple.of(6, words.map(word -> " " + word)),
            Tuple.of(2, oddities),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)))
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aLigatureInAWordThatLooksLikeADateIsRead() {
    assertThat(Failure.of(ISNAD, "ﻻب قال")).isEmpty();
  }

  @Test
  void aVerbBehindTheCommaThatASentenceBeginsWithIsRead() {
    assertThat(Failure.of(ISNAD, "، التقى")).isEmpty();
    assertThat(Failure.of(ISNAD, "، \"التقى ")).isEmpty();
  }

  @Test
  void nobodyIsHisOwnBrother() {
    assertThat(Failure.of(ISNAD, "التقى القيادي سالم الحوثي شقيق القيادي الحوثي.")).isEmpty();
    assertThat(Failure.of(ISNAD, "قال سامر الحلبي إن القيادي الحلبي شقيق القيادي الحلبي."))
        .isEmpty();
  }

  @Property(tries = 400)
  void brokenNewsIsRead(@ForAll @From("brokenNews") String text) {
    assertThat(Failure.of(ISNAD, text)).isEmpty();
  }

  @Property(tries = 400)
  void anyStringIsRead(@ForAll String text) {
    assertThat(Failure.of(ISNAD, text)).isEmpty();
  }

  @Test
  void newsIsRead() {
    NewsTexts news = NewsTexts.load();
    long first = Long.getLong("isnad.seed", new Random().nextInt());
    LongStream.range(first, first + TRIES).parallel().forEach(seed -> check(news.text(seed), seed));
  }

  private static void check(String text, long seed) {
    Optional<Failure> failure = Failure.of(ISNAD, text);
    if (failure.isPresent()) {
      String kind = failure.get().kind();
      String small =
          Shrinker.smallest(
              text, t -> Failure.of(ISNAD, t).filter(f -> f.kind().equals(kind)).isPresent());
      throw new AssertionError(
          "-Disnad.seed=%s -Disnad.tries=1: %s%nin the text:%n%s%nand the smaller one:%n%s"
              .formatted(Long.toString(seed), failure.get().detail(), text, small));
    }
  }
}
