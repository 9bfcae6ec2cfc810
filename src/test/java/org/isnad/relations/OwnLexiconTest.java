package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Predicates, frames and word classes that a user adds to the library's own. */
class OwnLexiconTest {

  private static final String INVENTORY =
      "predicate>tier>kind>cameo>plover>reciprocal>speech>inner>control>gloss";
  private static final String FRAMES =
      "predicate>kind>lemma>frame>masdar>genitive>participle>examples>counterexamples";
  private static final String CLASSES = "class>words";

  private final Path directory;

  OwnLexiconTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Path file(String name, String... lines) throws IOException {
    String content = "# Source: a test\n" + String.join("\n", lines) + "\n";
    return Files.writeString(directory.resolve(name), content.replace('>', '\t'));
  }

  @Test
  void aPredicateOfTheUsersHasItsFrames() throws IOException {
    Path inventory = file("inventory.tsv", INVENTORY, "vaccinate>2>event>->->->->->->vaccinate");
    Path frames =
        file("frames.tsv", FRAMES, "vaccinate>verb>لقّح>S T>->->->لقح [S الطبيب] [T هدى]>-");

    Lexicon lexicon = Lexicon.load(List.of(frames, inventory));
    assertThat(lexicon.predicates()).contains("vaccinate", "accuse");
    assertThat(lexicon.framesOfVerb("لقّح"))
        .singleElement()
        .extracting(Frame::place)
        .isEqualTo(frames + "#vaccinate");
  }

  @Test
  void aFrameOfTheUsersComesBeforeOurs() throws IOException {
    Path frames = file("frames.tsv", FRAMES, "praise>verb>اتّهم>S T>->->->اتهم [S زيد] [T هدى]>-");

    assertThat(Lexicon.load(List.of(frames)).framesOfVerb("اتّهم"))
        .extracting(Frame::predicate)
        .startsWith("praise")
        .contains("accuse");
  }

  @Test
  void aWordClassOfTheUsersIsAddedToOurs() throws IOException {
    Path classes = file("classes.tsv", CLASSES, "weapon>منجنيق", "vaccine>لقاح");
    Path frames =
        file("frames.tsv", FRAMES, "praise>verb>مدح>S T{@vaccine}>->->->مدح [S زيد] [T لقاحا]>-");

    Lexicon lexicon = Lexicon.load(List.of(classes, frames));
    assertThat(lexicon.isOfClass("@weapon", "منجنيق")).isTrue();
    assertThat(lexicon.isOfClass("@weapon", "صاروخ")).isTrue();
    assertThat(lexicon.isOfClass("@vaccine", "لقاح")).isTrue();
  }

  @Test
  void everyProblemOfEveryFileIsTold() throws IOException {
    Path first =
        file(
            "first.tsv",
            FRAMES,
            "vaccinate>verb>لقّح>S T>->->->لقح [S الطبيب] [T هدى]>-",
            "praise>verb>مدح>S T{@vaccine}>->->->مدح [S زيد] [T لقاحا]>-",
            "praise>verb>أثنى>S على:X>->->->أثنى [S زيد]>-",
            "praise>verb>مجّد>S T>->->->مجد [S زيد] [T هدى>-");
    Path second = file("second.tsv", INVENTORY, "Vaccinate>2>event>->->->->->->-");
    Path missing = directory.resolve("missing.tsv");

    DataFileException refused =
        catchThrowableOfType(
            DataFileException.class, () -> Lexicon.load(List.of(first, second, missing)));
    assertThat(refused.problems())
        .containsExactlyInAnyOrder(
            first + ":3: predicate vaccinate is not in lexicon/inventory.tsv",
            first + ":4: class @vaccine is not in lexicon/classes.tsv",
            first + ":5: slot «على:X» has no role S, T, C, R, I, L, D or TOPIC",
            first
                + ":6: a bracket without its role or its end in «مجد [S زيد] [T هدى»; write [S ...]",
            second + ":3: predicate must be small letters and hyphens, not «Vaccinate»",
            second + ":3: nothing under gloss; fill it in",
            missing + ": no such file");
  }
}
