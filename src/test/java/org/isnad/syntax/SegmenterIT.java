package org.isnad.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The fast segmenter gives the words that CoreNLP's own gives, whatever the text. */
class SegmenterIT {

  private static final SegmenterComparison COMPARISON = new SegmenterComparison();

  /** Of the raw news, every so many articles one is compared. */
  private static final int STEP = 250;

  private static final Path NEWS = Path.of("../shared/data/news/news.txt.xz");

  @Test
  void cutsTheBundledPageAlike() throws IOException {
    assertThat(COMPARISON.differences(Files.readAllLines(Path.of("test-corpus/page.txt")).stream()))
        .isEmpty();
  }

  @Test
  void cutsRawNewsAlike() throws IOException, InterruptedException {
    assumeTrue(Files.exists(NEWS), "the raw news is not beside this repository");
    List<String> lines = sample();

    assertThat(lines).hasSizeGreaterThan(500);
    assertThat(COMPARISON.differences(lines.stream())).isEmpty();
  }

  private static List<String> sample() throws IOException, InterruptedException {
    Process xz = new ProcessBuilder("xz", "-dc", NEWS.toString()).start();
    List<String> sample = new ArrayList<>();
    try (BufferedReader news =
        new BufferedReader(new InputStreamReader(xz.getInputStream(), StandardCharsets.UTF_8))) {
      int article = 0;
      for (String line = news.readLine(); line != null; line = news.readLine()) {
        article += line.startsWith("# ") ? 1 : 0;
        if (article % STEP == 0) {
          sample.add(line);
        }
      }
    }
    assertThat(xz.waitFor()).isZero();
    return sample;
  }

  @Test
  void losesTheLetterThatCoreNlpTakesForAMark() {
    Stream<String> lines =
        Stream.of("null", "nullify it", "annull", "nullnull", "a null b", "null");

    assertThat(COMPARISON.differences(lines)).isEmpty();
  }

  @Provide
  Arbitrary<String> anyLine() {
    Arbitrary<String> arabic =
        Arbitraries.strings().withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ").ofMaxLength(9);
    Arbitrary<String> prefixes =
        Arbitraries.of("", "و", "ف", "ب", "ل", "ك", "س", "وال", "لل", "ول");
    Arbitrary<String> suffixes = Arbitraries.of("", "ه", "ها", "هم", "نا", "تها", "ي", "كم", "ى");
    Arbitrary<String> oddities =
        Arbitraries.of(
            "َ",
            "ّ",
            "ٌ",
            "ـ",
            "ـــ",
            "ٱ",
            "ڤ",
            "گ",
            "پ",
            "ی",
            "ک",
            "ۚ",
            "ؐ",
            "٣",
            "۴",
            "1",
            "٣٫٥",
            "،",
            "؛",
            "؟",
            "«",
            "»",
            "…",
            "...",
            "....",
            "-",
            "--",
            "_",
            "__",
            "+",
            "#",
            "@",
            "&",
            "(",
            ")",
            "[نلل]",
            "[",
            "]",
            "-LRB-",
            "null",
            ".#.",
            ".##.",
            "😀",
            "🇪🇬",
            "\uD83D",
            "\uDE00",
            "ﷲ",
            "ﻻ",
            "é",
            "Я",
            "中",
            "\u200F",
            "\u0000",
            "\u000B",
            "\t",
            "\u00A0",
            "%",
            "£",
            "$5.20",
            "12:30",
            "1/2/2018",
            "http://www.example.org/a?b=c&d#e",
            "www.example.com",
            "a@b.org",
            "a@a@",
            "@name",
            "#وسم_عربي",
            "&amp;",
            "<b>",
            "</p>",
            "U.S.",
            "'s");
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(6, arabic),
            Tuple.of(3, oddities),
            Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(4)),
            Tuple.of(1, Arbitraries.strings().withCharRange('\u0600', '\u06FF').ofMaxLength(6)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)));
    Arbitrary<String> lengthened = word.map(w -> w.isEmpty() ? w : w + w.substring(0, 1).repeat(3));
    Arbitrary<String> whole = Arbitraries.frequencyOf(Tuple.of(9, word), Tuple.of(1, lengthened));
    return Combinators.combine(prefixes, whole, suffixes, Arbitraries.of("", " ", " "))
        .as((prefix, stem, suffix, gap) -> prefix + stem + suffix + gap)
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 1500)
  void cutsAnyLineAlike(@ForAll @From("anyLine") String line) {
    assertThat(COMPARISON.differences(Stream.of(line))).isEmpty();
  }

  @Property(tries = 1500)
  void cutsAnyWordAlike(@ForAll @From("anyLine") String line) {
    List<String> words = Arrays.asList(line.split(" ", -1));

    assertThat(COMPARISON.differences(words.stream())).isEmpty();
  }
}
