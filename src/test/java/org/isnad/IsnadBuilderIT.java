package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library with names, predicates and a model of one's own, and one that does less. */
class IsnadBuilderIT {

  private static final Isnad PLAIN = Isnad.create();

  /** Spain denied that Salwa al-Zahrani had visited Amman; the French president met Egypt's. */
  private static final Article NEWS =
      Article.of(
          "نفت إسبانيا أن تكون سلوى الزهراني قد زارت عمان. "
              + "والتقى الرئيس الفرنسي إيمانويل ماكرون نظيره المصري عبد الفتاح السيسي.");

  private final Path directory;

  IsnadBuilderIT(@TempDir Path directory) {
    this.directory = directory;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  @Test
  void aUsersNameIsReadAsTheUserSays() throws IOException {
    Path names =
        file(
            "names.tsv",
            """
            # Source: a test
            name\taliases\ttype\tiso\tkind\tambiguous
            عمان\t-\tLOCATION\tJO\t-\t-
            """);
    Extraction found = Isnad.builder().gazetteer(names).build().extract(NEWS);

    assertThat(PLAIN.extract(NEWS).entities())
        .filteredOn(entity -> entity.name().equals("عمان"))
        .extracting(Entity::type)
        .containsExactly(EntityType.COUNTRY);
    assertThat(found.entities())
        .filteredOn(entity -> entity.name().equals("عمان"))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.type()).isEqualTo(EntityType.LOCATION);
              assertThat(entity.country()).contains("JO");
            });
  }

  /** It rained yesterday; at 22:30 in Greenwich it is tomorrow in Riyadh. */
  @Test
  void theZoneSaysWhichDayAMomentIs() {
    Article article =
        Article.of("هطل المطر أمس.").publishedAt(Instant.parse("2023-08-15T22:30:00Z"));
    Isnad riyadh =
        Isnad.builder().stages(Set.of(Stage.ENTITIES)).zone(ZoneId.of("Asia/Riyadh")).build();

    assertThat(PLAIN.extract(article).article().date()).hasValue(LocalDate.of(2023, 8, 15));
    assertThat(riyadh.extract(article).article().date()).hasValue(LocalDate.of(2023, 8, 16));
    assertThat(riyadh.extract(article).mentions())
        .extracting(Mention::value)
        .containsExactly(Optional.of("2023-08-15"));
    LocalDate day = LocalDate.of(2024, 3, 5);
    assertThat(riyadh.extract(article.publishedOn(day)).article().date()).hasValue(day);
  }

  /** The month began a day later than in Saudi Arabia. */
  @Test
  void islamicDaysMoveByTheOffset() {
    Article article = Article.of("وقعت المعاهدة في 15 رمضان 1444هـ.");
    Isnad later = Isnad.builder().stages(Set.of(Stage.ENTITIES)).hijriOffset(1).build();

    assertThat(PLAIN.extract(article).mentions())
        .extracting(Mention::value)
        .containsExactly(Optional.of("2023-04-06"));
    assertThat(later.extract(article).mentions())
        .extracting(Mention::value)
        .containsExactly(Optional.of("2023-04-07"));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void aCalendarThatNobodyHasIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Isnad.builder().hijriOffset(3))
        .withMessage("no country's months begin 3 days from Umm al-Qura's; give -2 to 2");
    assertThatNullPointerException()
        .isThrownBy(() -> Isnad.builder().zone(null))
        .withMessage("home");
  }

  /** The README's text block is written to a file as Java would write it, and read. */
  @Test
  void theReadmesPredicateIsRead() throws IOException {
    Matcher block =
        Pattern.compile("Files\\.writeString\\([^\n]*\"\"\"\n(.*?)\"\"\"", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).as("a text block in the README").isTrue();
    Path mine = file("mine.tsv", block.group(1).stripIndent().translateEscapes());
    Article stopover = Article.of("عرّج ماكرون على تونس.");

    assertThat(PLAIN.extract(stopover).relations("visit")).isEmpty();
    assertThat(Isnad.builder().predicates(mine).build().extract(stopover).relations("visit"))
        .singleElement()
        .satisfies(
            visit -> {
              assertThat(visit.subject().name()).isEqualTo("ماكرون");
              assertThat(visit.object().name()).isEqualTo("تونس");
              assertThat(visit.evidence()).isEqualTo(mine + "#visit");
            });
  }

  /** An example without its frame's preposition, and a counterexample that is none. */
  @Test
  void aPredicateThatItsOwnExamplesDoNotTellIsRefused() throws IOException {
    String head =
        "# Source: a test\n"
            + "predicate\tkind\tlemma\tframe\tmasdar\tgenitive\tparticiple\texamples"
            + "\tcounterexamples\n";
    Path mine =
        file(
            "mine.tsv",
            head
                + "visit\tverb\tعرّج\tS على:T\t-\t-\t-\tعرج [S الوزير] نحو [T تونس]\t-\n"
                + "visit\tverb\tعرّج\tS على:T\t-\t-\t-"
                + "\tعرج [S الوزير] على [T تونس]\tعرج السفير على ليبيا\n");

    DataFileException refused =
        catchThrowableOfType(
            DataFileException.class, () -> Isnad.builder().predicates(mine).build());
    assertThat(refused.problems())
        .containsExactly(
            mine
                + ":3: the example «عرج الوزير نحو تونس» is not read as visit;"
                + " mend the frame, or choose another sentence",
            mine
                + ":4: the counterexample «عرج السفير على ليبيا» is read as visit;"
                + " mend the frame, or choose another sentence");
  }

  @Test
  void aUsersModelIsTheEvidenceOfWhatItFinds() throws IOException {
    Path model = directory.resolve("mine.crf");
    Files.copy(Path.of("models", "ner", "names.crf"), model);
    Article unknown = Article.of("قال المحلل فيدانت كومار إن الأسعار سترتفع.");
    Extraction found = Isnad.builder().nameModel(model).build().extract(unknown);

    assertThat(found.mentions()).extracting(Mention::evidence).contains(model.toString());
    assertThat(found.mentions())
        .extracting(Mention::text)
        .isEqualTo(PLAIN.extract(unknown).mentions().stream().map(Mention::text).toList());
  }

  @Test
  void entitiesAloneComeWithoutRelations() {
    Extraction found = Isnad.builder().stages(EnumSet.of(Stage.ENTITIES)).build().extract(NEWS);
    Extraction all = PLAIN.extract(NEWS);

    assertThat(all.relations()).isNotEmpty();
    assertThat(found.relations()).isEmpty();
    assertThat(found.mentions()).isEqualTo(all.mentions());
    assertThat(found.entities()).isEqualTo(all.entities());
  }

  @Test
  void relationsBelowTheLeastConfidenceAreLeftOut() {
    List<Relation> all = PLAIN.extract(NEWS).relations();
    double least = all.stream().mapToDouble(Relation::confidence).max().orElseThrow();
    assertThat(all).extracting(Relation::confidence).anyMatch(confidence -> confidence < least);

    assertThat(Isnad.builder().minimumConfidence(least).build().extract(NEWS).relations())
        .isNotEmpty()
        .isEqualTo(all.stream().filter(relation -> relation.confidence() >= least).toList());
  }

  @Test
  void manyThreadsOrOneGiveTheSame() {
    Isnad single = Isnad.builder().parallelism(1).build();
    assertThat(single.extractAll(Stream.of(NEWS, Article.of(""), NEWS)))
        .containsExactly(PLAIN.extract(NEWS), PLAIN.extract(Article.of("")), PLAIN.extract(NEWS));
  }

  @Test
  void everyProblemOfEveryFileIsToldAtOnce() throws IOException {
    Path empty = file("empty.tsv", "");
    Path missing = directory.resolve("missing.tsv");

    DataFileException refused =
        catchThrowableOfType(
            DataFileException.class,
            () ->
                Isnad.builder()
                    .gazetteer(empty)
                    .predicates(empty)
                    .predicates(missing)
                    .nameModel(empty)
                    .build());
    assertThat(refused.problems())
        .contains(
            empty
                + ":1: no header line; the columns must be name, aliases, type, iso, kind,"
                + " ambiguous",
            empty + ": truncated; get it again or train it again",
            empty
                + ":1: no header line; the columns must be predicate, kind, lemma, frame, masdar,"
                + " genitive, participle, examples, counterexamples",
            missing + ": no such file");
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Isnad.builder().stages(Set.of(Stage.RELATIONS)))
        .withMessage("no stage works without ENTITIES, and [RELATIONS] lacks it; add it");
    assertThatIllegalArgumentException().isThrownBy(() -> Isnad.builder().minimumConfidence(1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> Isnad.builder().parallelism(0));
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Isnad.builder()
                    .stages(Set.of(Stage.ENTITIES))
                    .predicates(Path.of("mine.tsv"))
                    .build())
        .withMessageContaining("add that stage, or leave out [mine.tsv]");
  }
}
