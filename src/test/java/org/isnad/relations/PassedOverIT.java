package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.Stage;
import org.isnad.Unread;
import org.isnad.Unread.Reason;
import org.isnad.output.JsonFormat;
import org.isnad.testing.ContractCheck;
import org.junit.jupiter.api.Test;

/** Which words an extraction says it has passed over, and why. */
class PassedOverIT {

  private static final Isnad ISNAD = Isnad.builder().explain().build();

  private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> unread(
      Isnad isnad, String text) {
    return assertThat(isnad.extract(Article.of(text)).unread())
        .extracting(Unread::text, Unread::predicate, Unread::reason);
  }

  @Test
  void anEventNounWithoutThoseWhoTakePart() {
    unread(ISNAD, "بدأت المفاوضات في المساء.")
        .containsExactly(tuple("المفاوضات", "negotiate", Reason.NO_FRAME));
  }

  @Test
  void aVerbWithoutThoseWhomItNeeds() {
    unread(ISNAD, "ستعود الحافلة، ويعرضون كتبهم في المعرض.")
        .contains(tuple("يعرضون", "propose", Reason.NO_FRAME));
  }

  @Test
  void nothingOfWhatIsTold() {
    assertThat(ISNAD.extract(Article.of("اتهمت قطر الهند بانتهاك الاتفاق.")).unread())
        .extracting(Unread::text)
        .doesNotContain("اتهمت");
    assertThat(ISNAD.extract(Article.of("زارت الوزيرة الألمانية تونس.")).unread()).isEmpty();
  }

  @Test
  void nothingOfALightVerbAndItsNounThatAreReadTogether() {
    Extraction talks = ISNAD.extract(Article.of("أجرى الوزير الألماني محادثات مع نظيره الكيني."));

    assertThat(talks.relations("discuss")).isNotEmpty();
    assertThat(talks.unread()).isEmpty();
  }

  @Test
  void nothingOfASenseThatTellsNothing() {
    assertThat(ISNAD.extract(Article.of("قتل الشاب الوقت في المقهى.")).unread()).isEmpty();
  }

  @Test
  void whatIsLessSureThanTheUserAsks() {
    unread(Isnad.builder().explain().minimumConfidence(1).build(), "زارت الوزيرة الألمانية تونس.")
        .contains(tuple("زارت", "visit", Reason.UNSURE));
  }

  @Test
  void nothingUnlessItIsAskedFor() {
    assertThat(Isnad.create().extract(Article.of("بدأت المفاوضات في المساء.")).unread()).isEmpty();
  }

  @Test
  void withoutRelationsNothingCanBeSaidOfThem() {
    Isnad.Builder names = Isnad.builder().stages(Set.of(Stage.ENTITIES)).explain();

    assertThatThrownBy(names::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("add that stage, or leave explain() out");
  }

  /** No word is told and passed over at once, and JSON gives back what it was given. */
  @Test
  void inOurCorpusItKeepsTheContract() throws IOException {
    List<Extraction> found;
    try (Stream<Path> files = Files.list(Path.of("test-corpus", "development"))) {
      found =
          files.filter(file -> file.toString().endsWith(".json")).sorted().map(this::read).toList();
    }
    assertThat(found).flatExtracting(Extraction::unread).hasSizeGreaterThan(50);
    assertThat(found).flatExtracting(ContractCheck::faults).isEmpty();
  }

  private Extraction read(Path gold) {
    try {
      return ISNAD.extract(JsonFormat.read(Files.readString(gold)).article());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
