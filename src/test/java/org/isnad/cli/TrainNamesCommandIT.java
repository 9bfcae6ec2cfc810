package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameFeatures;
import org.isnad.mentions.NameModel;
import org.isnad.mentions.NameTags;
import org.isnad.mentions.Titles;
import org.isnad.mentions.WordClasses;
import org.isnad.syntax.Analyzer;
import org.isnad.syntax.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a model on a handful of sentences. */
class TrainNamesCommandIT {

  /** Whoever is called «السيد» (Mr) is a person; what is called «قرية» (village) is a place. */
  private static final String SENTENCES =
      """
      قال	O
      السيد	O
      شمروخ	B-PERS
      ذلك	O

      رفض	O
      السيد	O
      دعنوس	B-PERS
      ذلك	O

      أكد	O
      السيد	O
      بلهوط	B-PERS
      ذلك	O

      وصل	O
      إلى	O
      قرية	O
      طخشانة	B-LOC
      أمس	O

      عاد	O
      إلى	O
      قرية	O
      زعرقيطة	B-LOC
      أمس	O

      سافر	O
      إلى	O
      قرية	O
      برطانوش	B-LOC
      أمس	O
      """;

  private static Path home = Path.of("");
  private static CommandRun first = new CommandRun(-1, "", "");
  private static CommandRun again = new CommandRun(-1, "", "");

  @BeforeAll
  static void trainTwice(@TempDir Path directory) throws IOException {
    home = directory;
    Path train = Files.writeString(home.resolve("mine.tsv"), SENTENCES.repeat(2), UTF_8);
    Path classes =
        Files.writeString(
            home.resolve("classes.tsv"), "# Source: a test\nword\tclasses\nقال\t1|10\n", UTF_8);
    Files.createDirectory(home.resolve("first"));
    Files.createDirectory(home.resolve("again"));
    Files.writeString(home.resolve("again/names.crf"), "an older model", UTF_8);
    first = train(train, classes, home.resolve("first"));
    again = train(train, classes, home.resolve("again"));
  }

  private static CommandRun train(Path train, Path classes, Path out) {
    return CommandRun.of("train-names", "--train", train, "--classes", classes, "--out", out);
  }

  @Test
  void theModelAndItsCardAreWrittenAndTheCardIsShown() throws IOException {
    Path out = home.resolve("first");
    String card = Files.readString(out.resolve("names.md"), UTF_8);
    assertThat(first).isEqualTo(new CommandRun(0, card, ""));
    assertThat(card)
        .contains(
            "| mine.tsv | PER |",
            "| mine.tsv | all |",
            "| the first reading alone | ",
            "| words | ")
        .contains("train-names --train mine.tsv --classes models/ner/classes.tsv");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("names.crf", "names.md");
    }
  }

  @Test
  void theSameFilesGiveTheSameModelInPlaceOfAnOlderOne() {
    assertThat(again).isEqualTo(first);
    assertThat(home.resolve("again/names.crf"))
        .hasSameBinaryContentAs(home.resolve("first/names.crf"));
  }

  @Test
  void theModelKnowsNamesThatItHasNotSeenByWhatStandsAroundThem() throws IOException {
    assertThat(label("نفى السيد قنطروش ذلك", "قنطروش")).isEqualTo(NameTags.index("PER", true));
    assertThat(label("ذهب إلى قرية مخلونة أمس", "مخلونة")).isEqualTo(NameTags.index("LOC", true));
    assertThat(label("نفى السيد قنطروش ذلك", "السيد")).isEqualTo(NameTags.OUTSIDE);
  }

  private static int label(String line, String word) throws IOException {
    Sentence sentence = Analyzer.load().line(line).orElseThrow();
    NameFeatures features =
        new NameFeatures(
            WordClasses.of(home.resolve("classes.tsv")), Gazetteer.load(), Titles.load());
    try (var in = Files.newInputStream(home.resolve("first/names.crf"))) {
      int[] labels = NameModel.read("names.crf", in).labels(List.of(sentence), features).get(0);
      int start = line.indexOf(word);
      return Stream.iterate(0, i -> i + 1)
          .limit(sentence.size())
          .filter(i -> sentence.token(i).span().start() == start)
          .map(i -> labels[i])
          .findFirst()
          .orElseThrow();
    }
  }
}
