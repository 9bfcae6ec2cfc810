package org.isnad;

import static org.isnad.testing.ExtractionAssert.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** No text, however broken, makes the library throw or point outside of it. */
class AnyTextProperties {

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

  @Property(tries = 400)
  void brokenNewsIsRead(@ForAll @From("brokenNews") String text) {
    assertThat(ISNAD.extract(Article.of(text))).hasNoError().hasSpansThatHoldTheirWords();
  }

  @Property(tries = 400)
  void anyStringIsRead(@ForAll String text) {
    assertThat(ISNAD.extract(Article.of(text))).hasNoError().hasSpansThatHoldTheirWords();
  }
}
