package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Stage;
import org.isnad.Trigger;
import org.isnad.Unread;
import org.isnad.output.JsonFormat;
import org.isnad.output.TextFormat;
import org.isnad.output.TextLayout;
import org.isnad.testing.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  private static final String PAGE = "بوتين في بكين \uD83D\uDE00";
  private static final LocalDate DAY = LocalDate.of(2023, 8, 16);

  private final Path home;
  private final Path page;

  ExtractCommandTest(@TempDir Path home) throws IOException {
    this.home = home;
    this.page = write("page.txt", PAGE);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text, UTF_8);
  }

  private static Extraction found(String id, String text) {
    return CommandRun.firstWord(Article.of(id, text, Optional.empty()));
  }

  private List<String> namesIn(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  // What is read, and how it is written.

  @Test
  void aFileGivesItsDocumentNamedAfterIt() {
    CommandRun run = CommandRun.of("extract", page);
    assertThat(run).isEqualTo(new CommandRun(0, JsonFormat.write(found("page", PAGE)), ""));
  }

  @Test
  void theDayOfPublicationIsPassedOn() {
    CommandRun run = CommandRun.of("extract", "--date", "2023-08-16", page);
    assertThat(JsonFormat.read(run.out()).article().date()).contains(DAY);
  }

  @Test
  void standardInputIsADocument() {
    CommandRun run = CommandRun.withInput(PAGE.getBytes(UTF_8), "extract", "-");
    assertThat(JsonFormat.read(run.out())).isEqualTo(found("stdin", PAGE));
  }

  @Test
  void theTextIsGivenBackExactlyAsItWas() throws IOException {
    String text = "\uFEFFسطر\r\nسطر\tثان\r\u0000\u2028نهاية\n\n";
    CommandRun run = CommandRun.of("extract", write("odd.txt", text));
    assertThat(JsonFormat.read(run.out()).article().text()).isEqualTo(text);
  }

  @Test
  void anEmptyFileIsADocumentWithNothingInIt() throws IOException {
    CommandRun run = CommandRun.of("extract", write("empty.txt", ""));
    assertThat(run.code()).isZero();
    assertThat(JsonFormat.read(run.out())).isEqualTo(found("empty", ""));
  }

  @Test
  void aLongFileOfManyBytesIsReadWhole() throws IOException {
    String text = "ا\uD83D\uDE00ب".repeat(40_000);
    CommandRun run = CommandRun.of("extract", write("long.txt", "x" + text));
    assertThat(JsonFormat.read(run.out()).article().text()).isEqualTo("x" + text);
  }

  @Test
  void textAndJsonLinesAreOtherFormats() {
    assertThat(CommandRun.of("extract", "--format", "text", page).out())
        .isEqualTo(TextFormat.write(found("page", PAGE)));
    assertThat(CommandRun.of("extract", "--format=jsonl", page).out())
        .isEqualTo(JsonFormat.writeLine(found("page", PAGE)) + "\n");
  }

  @Test
  void oldEncodingsAreReadWhenNamed() throws IOException {
    Path old = home.resolve("old.txt");
    Files.write(old, "بوتين في بكين".getBytes(Charset.forName("windows-1256")));
    CommandRun run = CommandRun.of("extract", "--encoding", "windows-1256", old);
    assertThat(JsonFormat.read(run.out()).article().text()).isEqualTo("بوتين في بكين");
  }

  @Test
  void jsonLinesGiveOneLineEachInOrderWithTheirIds() throws IOException {
    Path lines =
        write(
            "articles.jsonl",
            """
            \uFEFF{"id": "b", "date": "2023-08-16", "text": "بوتين هنا"}

            {"id": 7, "text": "كيم هناك", "source": {"name": "x"}}
            {"date": null, "text": ""}
            """);
    CommandRun run = CommandRun.of("extract", lines);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(JsonFormat::read))
        .containsExactly(
            CommandRun.firstWord(Article.of("بوتين هنا").withId("b").publishedOn(DAY)),
            found("7", "كيم هناك"),
            found("4", ""));
  }

  @Test
  void theDateOptionIsForLinesWithoutOne() throws IOException {
    Path lines =
        write("a.jsonl", "{\"date\": \"2020-01-01\", \"text\": \"أ\"}\n{\"text\": \"ب\"}\n");
    CommandRun run = CommandRun.of("extract", "--date=2023-08-16", lines);
    assertThat(run.out().lines().map(line -> JsonFormat.read(line).article().date().orElseThrow()))
        .containsExactly(LocalDate.of(2020, 1, 1), DAY);
  }

  @Test
  void jsonLinesAreNeverHeldWhole() throws IOException {
    Path lines = write("many.jsonl", "{\"text\": \"بوتين\"}\n".repeat(2_000));
    List<String> events = new ArrayList<>();
    ArticleReader reader =
        article -> {
          events.add("read");
          return CommandRun.firstWord(article);
        };
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            events.add("written");
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            events.add("written");
          }
        };
    new Main(wishes -> reader)
        .run(
            new String[] {"extract", lines.toString()},
            new ByteArrayInputStream(new byte[0]),
            out,
            OutputStream.nullOutputStream());
    assertThat(events).hasSizeGreaterThanOrEqualTo(4_000);
    assertThat(events.subList(0, 4)).containsExactly("read", "written", "read", "written");
  }

  @Test
  void aDirectoryGivesALineForEachTextInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "كيم هناك");
    write("a.txt", "شي هنا");
    write("notes.md", "لا");
    Files.createDirectory(home.resolve("c.txt"));
    CommandRun run = CommandRun.of("extract", home);
    assertThat(run.out().lines().map(JsonFormat::read))
        .containsExactly(found("a", "شي هنا"), found("b", "كيم هناك"), found("page", PAGE));
  }

  @Test
  void severalFilesAndDirectoriesAreReadInTheOrderInWhichTheyAreNamed() throws IOException {
    Path more = moreTexts();
    CommandRun run = CommandRun.of("extract", page, more, "--date", "2023-08-16");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(JsonFormat::read))
        .extracting(found -> found.article().id(), found -> found.article().date())
        .containsExactly(
            tuple("page", Optional.of(DAY)),
            tuple("a", Optional.of(DAY)),
            tuple("b", Optional.of(DAY)));
    Path out = home.resolve("results");
    assertThat(CommandRun.of("extract", "--out", out, more, page))
        .isEqualTo(new CommandRun(0, "", ""));
    assertThat(namesIn(out)).containsExactly("a.json", "b.json", "page.json");
  }

  private Path moreTexts() throws IOException {
    Path more = Files.createDirectory(home.resolve("more"));
    write("more/b.txt", "كيم هناك");
    write("more/a.txt", "شي هنا");
    return more;
  }

  @Test
  void linesAndStandardInputAreReadAlone() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"أ\"}\n");
    refused(
        CommandRun.of("extract", page, lines),
        lines + ": JSON lines can't be read beside other files: give them alone");
    refused(
        CommandRun.of("extract", "-", page),
        "-: standard input can't be read beside files: give it alone");
    Path missing = home.resolve("missing.txt");
    refused(
        CommandRun.of("extract", page, missing),
        missing + ": no such file or directory: check the path");
  }

  @Test
  void twoTextsOfOneNameGetNoFileEach() throws IOException {
    Path more = moreTexts();
    write("more/Page.txt", "كيم هناك");
    Path out = home.resolve("results");
    refused(
        CommandRun.of("extract", "--out", out, page, more),
        "Page: the results of two texts would be called so: rename one, or use --format jsonl");
    assertThat(out).doesNotExist();
    assertThat(CommandRun.of("extract", "--format", "jsonl", "--out", out, page, more).code())
        .isZero();
    assertThat(Files.readAllLines(out)).hasSize(4);
  }

  @Test
  void textsOfADirectoryAreSetApart() throws IOException {
    write("a.txt", "شي هنا");
    CommandRun run = CommandRun.of("extract", "--format", "text", home);
    assertThat(run.out())
        .startsWith(TextFormat.write(found("a", "شي هنا")) + "\n────")
        .endsWith("────\n\n" + TextFormat.write(found("page", PAGE)));
  }

  // Compressed input, directories in directories, JSON lines that no name tells of.

  private Path compressed(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return Files.write(home.resolve(name), bytes.toByteArray());
  }

  @Test
  void aCompressedTextIsNamedAsIfItWereNone() throws IOException {
    assertThat(CommandRun.of("extract", compressed("old.txt.gz", PAGE)))
        .isEqualTo(new CommandRun(0, JsonFormat.write(found("old", PAGE)), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson", "a.jsonl.gz", "a.ndjson.gz"})
  void jsonLinesAreToldByTheirName(String name) throws IOException {
    String lines = "{\"id\": \"x\", \"text\": \"أ\"}\n{\"text\": \"ب\"}\n";
    Path file = name.endsWith(".gz") ? compressed(name, lines) : write(name, lines);
    assertThat(CommandRun.of("extract", file).out().lines().map(JsonFormat::read))
        .containsExactly(found("x", "أ"), found("2", "ب"));
  }

  @Test
  void aDamagedCompressedFileIsNamed() throws IOException {
    String damaged = ": can't be read: the compressed file is damaged or cut short: fetch it again";
    Path none = write("none.txt.gz", PAGE);
    refused(CommandRun.of("extract", none), none + damaged);
    byte[] whole = Files.readAllBytes(compressed("cut.jsonl.gz", "{\"text\": \"أ\"}\n"));
    Path cut = Files.write(home.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 9));
    CommandRun run = CommandRun.of("extract", cut);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().map(JsonFormat::read).map(found -> found.error().isPresent()))
        .contains(true);
    assertThat(run.err()).contains(damaged);
  }

  @Test
  void textsOfADirectoryAreThoseBelowItToo() throws IOException {
    Files.createDirectories(home.resolve("sub/deep"));
    Files.createDirectories(home.resolve(".hidden"));
    write("sub/a.txt", "شي هنا");
    compressed("sub/deep/b.txt.gz", "كيم هناك");
    write(".hidden/c.txt", "لا");
    Files.createSymbolicLink(home.resolve("sub/loop"), home);
    assertThat(CommandRun.of("extract", home).out().lines().map(JsonFormat::read))
        .containsExactly(
            found("page", PAGE), found("sub/a", "شي هنا"), found("sub/deep/b", "كيم هناك"));
    Path out = home.resolve("results");
    assertThat(CommandRun.of("extract", "--out", out, home)).isEqualTo(new CommandRun(0, "", ""));
    assertThat(namesIn(out)).containsExactly("page.json", "sub-a.json", "sub-deep-b.json");
  }

  @Test
  void resultsThatWouldLieInOneFileAreRefused() throws IOException {
    Files.createDirectories(home.resolve("sub"));
    write("sub/a.txt", "شي هنا");
    write("sub-a.txt", "كيم هناك");
    refused(
        CommandRun.of("extract", "--out", home.resolve("results"), home),
        "sub-a: the results of two texts would be called so: rename one, or use --format jsonl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"أ\"}",
        "{\"text\": \"أ\"}\n",
        "\uFEFF{\"text\": \"أ\"}\n",
        "\r\n { \"text\": \"أ\"}\n"
      })
  void standardInputThatBeginsAsAnObjectIsJsonLines(String lines) {
    CommandRun run = CommandRun.withInput(lines.getBytes(UTF_8), "extract", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).hasLineCount(1);
    assertThat(JsonFormat.read(run.out()).article().text()).isEqualTo("أ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{ بوتين }", "\uFEFF\"بوتين\"", "[{\"text\": 1}]"})
  void otherStandardInputIsAText(String text) {
    CommandRun run = CommandRun.withInput(text.getBytes(UTF_8), "extract", "-");
    assertThat(JsonFormat.read(run.out())).isEqualTo(found("stdin", text));
  }

  @Test
  void theUserMaySayWhatTheInputIs() throws IOException {
    String line = "{\"text\": \"أ\"}";
    CommandRun text = CommandRun.withInput(line.getBytes(UTF_8), "extract", "--input", "text", "-");
    assertThat(JsonFormat.read(text.out()).article().text()).isEqualTo(line);
    CommandRun lines = CommandRun.of("extract", "--input", "jsonl", write("lines", line));
    assertThat(JsonFormat.read(lines.out())).isEqualTo(found("1", "أ"));
    refused(
        CommandRun.of("extract", "--input", "jsonl", home),
        home + ": a directory is read for its texts: leave --input away, or name a file in it");
  }

  // What the library is told.

  private Wishes wishesOf(Object... options) {
    List<Wishes> told = new ArrayList<>();
    List<Object> args = new ArrayList<>(List.of("extract", page));
    args.addAll(List.of(options));
    CommandRun run =
        CommandRun.withReaders(
            wishes -> {
              told.add(wishes);
              return CommandRun::firstWord;
            },
            args.toArray());
    assertThat(run.err()).isEmpty();
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  @Test
  void withoutAWishTheLibraryIsAsItIs() {
    assertThat(wishesOf()).isEqualTo(Wishes.none());
    assertThat(wishesOf("--stages", "relations", "--minimum-confidence", "0"))
        .isEqualTo(Wishes.none());
  }

  @Test
  void relationsAreLeftOutWholeOrTheUnsureOfThem() {
    assertThat(wishesOf("--stages", "entities").stages()).containsExactly(Stage.ENTITIES);
    assertThat(wishesOf("--minimum-confidence", "0.85").minimumConfidence()).isEqualTo(0.85);
  }

  @Test
  void whatWasPassedOverIsSaidOnlyOnRequest() {
    assertThat(wishesOf("--explain")).isNotEqualTo(Wishes.none());
    assertThat(wishesOf("--explain").explain()).isTrue();
    assertThat(wishesOf("--explain", "--format", "jsonl").explain()).isTrue();
    assertThat(wishesOf().explain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"relations-tsv", "csv", "events", "html", "turtle", "brat"})
  void formatsWithoutRoomForWhatWasPassedOverAreRefused(String format) {
    refused(
        CommandRun.of("extract", "--explain", "--format", format, page),
        "--explain: --format "
            + format
            + " has no room for what was passed over: use --format json, jsonl or text");
  }

  @Test
  void pagesExplainOnStandardOutputAndInFiles() throws IOException {
    Extraction told = firstLetterPassedOver(Article.of("page", PAGE, Optional.empty()));
    String explained = TextFormat.write(told, TextLayout.USUAL.explaining());
    Path out = home.resolve("out.txt");

    assertThat(explained).contains("Passed over").isNotEqualTo(TextFormat.write(told));
    assertThat(explainedBy("--explain", "--format", "text", page).out()).isEqualTo(explained);
    assertThat(explainedBy("--explain", "--format", "text", "--out", out, page).code()).isZero();
    assertThat(out).hasContent(explained);
  }

  @Test
  void onlyTheWordsForWantedPredicatesAreListed() {
    Wishes accusations = wishesOf("--explain", "--only", "accuse");
    Wishes denials = wishesOf("--explain", "--only", "deny");
    Extraction told = firstLetterPassedOver(Article.of(PAGE));

    assertThat(denials.wanted(told).unread()).isEqualTo(told.unread());
    assertThat(accusations.wanted(told).unread()).isEmpty();
  }

  private static CommandRun explainedBy(Object... args) {
    Object[] all = Stream.concat(Stream.of("extract"), Stream.of(args)).toArray();
    return CommandRun.withReaders(wishes -> ExtractCommandTest::firstLetterPassedOver, all);
  }

  private static Extraction firstLetterPassedOver(Article article) {
    Unread first =
        new Unread(new Span(0, 1), article.text().substring(0, 1), "deny", Unread.Reason.NO_FRAME);
    return new Extraction(
        article, List.of(), List.of(), List.of(), List.of(first), Optional.empty());
  }

  @Test
  void textsAreReadSideBySideOnAsManyThreadsAsAsked() {
    assertThat(wishesOf("--threads", "3").threads()).contains(3);
  }

  @Test
  void filesOfTheUsersOwnArePassedOnInTheirOrder() {
    Wishes wishes =
        wishesOf(
            "--predicates",
            "verbs.tsv",
            "--predicates",
            "nouns.tsv",
            "--gazetteer",
            "names.tsv",
            "--gazetteer",
            "places.tsv",
            "--name-model",
            "names.crf");
    assertThat(wishes.predicates()).containsExactly(Path.of("verbs.tsv"), Path.of("nouns.tsv"));
    assertThat(wishes.gazetteers()).containsExactly(Path.of("names.tsv"), Path.of("places.tsv"));
    assertThat(wishes.nameModel()).contains(Path.of("names.crf"));
  }

  @Test
  void anOwnFileThatIsNotThereIsNamedBeforeAnyModelIsLoaded() {
    Path missing = home.resolve("missing.tsv");
    Path out = home.resolve("result.json");
    refused(
        CommandRun.withReaders(
            IsnadReader::new, "extract", "--gazetteer", missing, "--out", out, page),
        missing + ": no such file");
    assertThat(out).doesNotExist();
  }

  @Test
  void onlyRelationsOfTheNamedPredicatesAreLeft() {
    assertThat(predicatesFound()).containsExactly("say", "accuse", "deny", "say");
    assertThat(predicatesFound("--only", "accuse,deny")).containsExactly("accuse", "deny");
    assertThat(predicatesFound("--only", "deny, accuse")).containsExactly("accuse", "deny");
    assertThat(predicatesFound("--only=deny", "--only=say")).containsExactly("say", "deny", "say");
    assertThat(predicatesFound("--only", "minister-of")).isEmpty();
  }

  private List<String> predicatesFound(Object... options) {
    List<Object> args = new ArrayList<>(List.of("extract", page));
    args.addAll(List.of(options));
    CommandRun run =
        CommandRun.withReaders(
            wishes -> article -> relating(article, "say", "accuse", "deny", "say"), args.toArray());
    assertThat(run.err()).isEmpty();
    return JsonFormat.read(run.out()).relations().stream()
        .map(relation -> relation.predicate().id())
        .toList();
  }

  private static Extraction relating(Article article, String... predicates) {
    Participant unsaid = Participant.unstated();
    List<Relation> relations = new ArrayList<>();
    for (String predicate : predicates) {
      relations.add(
          Relations.relation(
              "r" + (relations.size() + 1),
              new Predicate(predicate, Optional.empty(), Optional.empty()),
              new Trigger(new Span(0, 1), article.text().substring(0, 1), "-"),
              unsaid,
              unsaid,
              List.of(),
              Optional.empty(),
              Polarity.AFFIRMED,
              Modality.ASSERTED,
              Optional.empty(),
              1,
              "by hand"));
    }
    return new Extraction(article, List.of(), List.of(), relations, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acuse             | acuse      | did you mean accuse?",
        "say,accusse       | accusse    | did you mean accuse?",
        "claim-responsibilty | claim-responsibilty | did you mean claim-responsibility?",
        "frobnicate        | frobnicate | name ids of models/lexicon/inventory.tsv, with commas"
            + " between them",
        "''                | ''         | name ids of models/lexicon/inventory.tsv, with commas"
            + " between them"
      })
  void anUnknownPredicate(String only, String unknown, String remedy) {
    Path out = home.resolve("result.json");
    refused(
        CommandRun.of("extract", "--only", only, "--out", out, page),
        "--only: «" + unknown + "» is no predicate: " + remedy);
    assertThat(out).doesNotExist();
  }

  @Test
  void aPredicateOfTheUsersOwnIsKnown() throws IOException {
    Path inventory = write("inventory.tsv", "# Source: mine\npredicate\ttier\nstop-over\t1\n");
    Path classes = write("classes.tsv", "class\twords\nstopping\tx\n");
    assertThat(
            wishesOf(
                    "--predicates", inventory, "--predicates", classes, "--only", "stop-over,visit")
                .only())
        .containsExactlyInAnyOrder("stop-over", "visit");
    refused(
        CommandRun.of(
            "extract",
            "--predicates",
            inventory,
            "--predicates",
            classes,
            "--only",
            "stop-ove",
            page),
        "--only: «stop-ove» is no predicate: did you mean stop-over?");
    refused(
        CommandRun.of("extract", "--predicates", classes, "--only", "stopping", page),
        "--only: «stopping» is no predicate: name ids of models/lexicon/inventory.tsv, with commas"
            + " between them");
    Path missing = home.resolve("missing.tsv");
    refused(
        CommandRun.of("extract", "--predicates", missing, "--only", "deny", page),
        missing + ": can't be read: it does not exist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--predicates=verbs.tsv", "--minimum-confidence=0.8", "--only=deny", "--explain"})
  void wishesForRelationsNeedRelations(String option) {
    refused(
        CommandRun.of("extract", "--stages", "entities", option, page),
        option.replaceFirst("=.*", "")
            + ": --stages entities finds no relations: leave one of the two away");
  }

  // Where it is written.

  @Test
  void outNamesAFile() throws IOException {
    Path out = home.resolve("result.json");
    assertThat(CommandRun.of("extract", "--out", out, page)).isEqualTo(new CommandRun(0, "", ""));
    assertThat(out).hasContent(JsonFormat.write(found("page", PAGE)));
    assertThat(namesIn(home)).containsExactly("page.txt", "result.json");
  }

  @Test
  void outMayBeADirectoryThatIsThere() throws IOException {
    Path out = Files.createDirectory(home.resolve("results"));
    CommandRun.of("extract", "--out", out, "--format", "text", page);
    assertThat(out.resolve("page.txt")).hasContent(TextFormat.write(found("page", PAGE)));
  }

  @Test
  void anOlderResultIsReplaced() throws IOException {
    Path out = write("result.json", "old");
    CommandRun.of("extract", "--out", out, page);
    assertThat(JsonFormat.read(Files.readString(out))).isEqualTo(found("page", PAGE));
  }

  @Test
  void aLinkToAnOlderResultStaysALink() throws IOException {
    Path old = write("result.json", "old");
    Path link = Files.createSymbolicLink(home.resolve("link.json"), old);
    CommandRun.of("extract", "--out", link, page);
    assertThat(link).isSymbolicLink();
    assertThat(JsonFormat.read(Files.readString(old))).isEqualTo(found("page", PAGE));
  }

  @ParameterizedTest
  @CsvSource({"json, .json", "text, .txt"})
  void aDirectoryGivesAFileForEachText(String format, String extension) throws IOException {
    write("b.txt", "كيم هناك");
    Path out = home.resolve("results");
    CommandRun run = CommandRun.of("extract", "--format", format, "--out", out, home);
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(namesIn(out)).containsExactly("b" + extension, "page" + extension);
    assertThat(Files.readString(out.resolve("b" + extension))).contains("كيم هناك");
    assertThat(namesIn(home)).containsExactly("b.txt", "page.txt", "results");
  }

  @Test
  void resultsJoinWhatIsInTheDirectoryAlready() throws IOException {
    Path out = Files.createDirectory(home.resolve("results"));
    Files.writeString(out.resolve("other.json"), "{}");
    Files.writeString(out.resolve("page.json"), "old");
    CommandRun.of("extract", "--out", out, home);
    assertThat(namesIn(out)).containsExactly("other.json", "page.json");
    assertThat(JsonFormat.read(Files.readString(out.resolve("page.json"))))
        .isEqualTo(found("page", PAGE));
  }

  @Test
  void aDirectoryCanGiveOneFileOfLines() throws IOException {
    Path out = home.resolve("all.jsonl");
    CommandRun.of("extract", "--format", "jsonl", "--out", out, home);
    assertThat(out).hasContent(JsonFormat.writeLine(found("page", PAGE)));
  }

  @Test
  void resultsHaveTheUsualPermissions() throws IOException {
    Path out = home.resolve("result.json");
    CommandRun.of("extract", "--out", out, page);
    assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(page));
  }

  // Bad input: one line, exit code 2, nothing written.

  private static void refused(CommandRun run, String message) {
    assertThat(run).isEqualTo(new CommandRun(2, "", "isnad: " + message + "\n"));
  }

  @Test
  void aMissingFile() {
    Path missing = home.resolve("missing.txt");
    refused(
        CommandRun.of("extract", missing), missing + ": no such file or directory: check the path");
  }

  @Test
  void aDirectoryWithoutTexts() throws IOException {
    Path empty = Files.createDirectory(home.resolve("empty"));
    refused(
        CommandRun.of("extract", empty),
        empty + ": no .txt files in this directory: name one that has some, or a file");
  }

  @Test
  void bytesThatAreNotUtf8() throws IOException {
    Path bad = home.resolve("bad.txt");
    Files.write(bad, "بوتين في بكين".getBytes(Charset.forName("windows-1256")));
    refused(
        CommandRun.of("extract", bad),
        bad
            + ": byte 0 (0xC8) is not UTF-8: name the file's encoding, e.g. --encoding windows-1256");
  }

  @Test
  void theByteIsCountedFromTheBeginningOfALongFile() throws IOException {
    byte[] bytes = ("ا".repeat(50_000) + "xب").getBytes(UTF_8);
    bytes[100_001] = (byte) 0xFF;
    CommandRun run = CommandRun.withInput(bytes, "extract", "-");
    refused(
        run,
        "standard input: byte 100001 (0xFF) is not UTF-8: name the file's encoding, e.g."
            + " --encoding windows-1256");
  }

  @Test
  void aTextThatEndsInsideACharacter() {
    byte[] bytes = {'a', 'b', (byte) 0xD8};
    assertThat(CommandRun.withInput(bytes, "extract", "-").err())
        .startsWith("isnad: standard input: byte 2 (0xD8) is not UTF-8");
  }

  @Test
  void aSurrogateIsNotUtf8Either() {
    byte[] bytes = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThat(CommandRun.withInput(bytes, "extract", "-").err())
        .startsWith("isnad: standard input: byte 1 (0xED) is not UTF-8");
  }

  @Test
  void bytesThatTheNamedEncodingLacks() {
    byte[] bytes = {'a', (byte) 0xFF};
    refused(
        CommandRun.withInput(bytes, "extract", "--encoding", "us-ascii", "-"),
        "standard input: byte 1 (0xFF) is not US-ASCII: name another --encoding, or leave it away"
            + " for UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--zone     | Riad       | «Riad» is no known zone: write it as in Asia/Riyadh, Africa/Cairo or +03:00",
        "--hijri-offset | 3      | «3» is no number of days from -2 to 2",
        "--date     | 16/8/2023  | «16/8/2023» is not a date of the form YYYY-MM-DD, e.g. 2023-08-16",
        "--date     | 2023-02-30 | «2023-02-30» is not a date of the form YYYY-MM-DD, e.g. 2023-08-16",
        "--offsets  | bytes      | «bytes» is none of utf16, codepoint",
        "--stages   | dates      | «dates» is none of entities, relations",
        "--minimum-confidence | 1.5  | «1.5» is no number from 0 to 1, e.g. 0.8",
        "--minimum-confidence | -1   | «-1» is no number from 0 to 1, e.g. 0.8",
        "--minimum-confidence | NaN  | «NaN» is no number from 0 to 1, e.g. 0.8",
        "--minimum-confidence | high | «high» is no number from 0 to 1, e.g. 0.8",
        "--threads  | 0          | «0» is no number of threads from 1 to 256",
        "--threads  | 257        | «257» is no number of threads from 1 to 256",
        "--threads  | all        | «all» is no number of threads from 1 to 256",
        "--input    | json       | «json» is none of text, jsonl",
        "--encoding | utf-9      | «utf-9» is no known encoding: try UTF-8, windows-1256, ISO-8859-6"
            + " or UTF-16",
        "--encoding | ?          | «?» is no known encoding: try UTF-8, windows-1256, ISO-8859-6"
            + " or UTF-16"
      })
  void anUnknownDateEncodingOrWayToCount(String option, String value, String message) {
    CommandRun run = CommandRun.of("extract", option, value, page);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("isnad: Invalid value for option '" + option + "'")
        .endsWith(message + "; see isnad extract --help\n")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "JSON", "mentions_tsv", ""})
  void anUnknownFormat(String name) {
    CommandRun run = CommandRun.of("extract", "--format", name, page);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("isnad: Invalid value for option '--format'")
        .contains("«" + name + "» is none of json, jsonl, text, ")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @EnumSource(ResultFormat.class)
  void helpTellsOfEveryFormat(ResultFormat format) {
    assertThat(CommandRun.of("extract", "--help").out()).contains("\n  " + format + "  ");
  }

  // Tables: many documents in one file; several files under --out.

  private static final String MENTION = "\tm1\t0\t5\tبوتين\tPERSON\t\t\t\t\t1.0\t\t\t\t\t\t\t";

  @Test
  void aTableOfManyTextsHasOneHeader() throws IOException {
    write("a.txt", "بوتين هنا");
    CommandRun run = CommandRun.of("extract", "--format", "mentions-tsv", home);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().skip(1)).containsExactly("a" + MENTION, "page" + MENTION);
    assertThat(run.out()).startsWith("document\tid\tstart\t");
  }

  @Test
  void aTableOfNothingIsItsHeader() throws IOException {
    CommandRun run = CommandRun.of("extract", "--format", "mentions-tsv", write("none.jsonl", ""));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("document\tid\t").hasLineCount(1);
  }

  @Test
  void aTableOfLinesGoesIntoOneFile() throws IOException {
    Path lines = write("in.jsonl", "{\"id\": \"x\", \"text\": \"بوتين\"}\n{\"text\": \"بوتين\"}\n");
    Path out = home.resolve("out.tsv");
    CommandRun.of("extract", "--format", "mentions-tsv", "--out", out, lines);
    assertThat(Files.readAllLines(out)).hasSize(3).endsWith("x" + MENTION, "2" + MENTION);
  }

  @Test
  void bothTablesAreTwoFilesInADirectory() throws IOException {
    write("a.txt", "بوتين هنا");
    Path out = home.resolve("tables");
    CommandRun run = CommandRun.of("extract", "--format", "tsv", "--out", out, home);
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    String name = home.getFileName().toString();
    assertThat(namesIn(out)).containsExactly(name + ".mentions.tsv", name + ".relations.tsv");
    assertThat(Files.readAllLines(out.resolve(name + ".mentions.tsv")))
        .endsWith("a" + MENTION, "page" + MENTION);
    assertThat(Files.readAllLines(out.resolve(name + ".relations.tsv"))).hasSize(1);
  }

  @Test
  void severalFilesNeedADirectory() throws IOException {
    refused(
        CommandRun.of("extract", "--format", "tsv", page),
        "--format tsv: makes several files: name a directory for them with --out");
    Path file = write("results.tsv", "old");
    refused(
        CommandRun.of("extract", "--format", "tsv", "--out", file, page),
        file + ": is a file: for many files --out names a directory");
    assertThat(file).hasContent("old");
  }

  @Test
  void whyATextCouldNotBeReadStandsAboveWhereATableHasNoRoomForIt() throws IOException {
    Path bad = write("a.txt", CommandRun.UNREADABLE);
    CommandRun run = CommandRun.of("extract", "--format", "mentions-tsv", home);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "isnad: "
                + bad
                + ": impossible\nisnad: 1 of 2 documents could not be read: the lines above say why\n");
  }

  @Test
  void placesAreCountedAsAsked() throws IOException {
    Path emoji = write("emoji.txt", "\uD83D\uDE00 بوتين");
    CommandRun json = CommandRun.of("extract", "--offsets", "codepoint", emoji);
    assertThat(json.out()).contains("\"offsets\": \"codepoint\"", "\"start\": 0, \"end\": 1,");
    assertThat(JsonFormat.read(json.out())).isEqualTo(found("emoji", "\uD83D\uDE00 بوتين"));
    assertThat(CommandRun.of("extract", "--offsets", "utf16", emoji).out())
        .doesNotContain("\"offsets\"")
        .contains("\"start\": 0, \"end\": 2,");
    assertThat(
            CommandRun.of("extract", "--format", "mentions-tsv", "--offsets", "codepoint", emoji)
                .out())
        .contains("m1\t0\t1\t");
  }

  @Test
  void bratHasTwoFilesForEachTextAndOneForAll() throws IOException {
    write("a.txt", "بوتين هنا");
    Path out = home.resolve("brat");
    CommandRun run = CommandRun.of("extract", "--format", "brat", "--out", out, home);
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(namesIn(out))
        .containsExactly("a.ann", "a.txt", "annotation.conf", "page.ann", "page.txt");
    assertThat(out.resolve("page.txt")).hasContent(PAGE);
    assertThat(Files.readString(out.resolve("a.ann"))).startsWith("T1\tPERSON 0 5\tبوتين\n");
  }

  @Test
  void bratNumbersTheLinesWhoseIdsAreNoNamesForFiles() throws IOException {
    String line = "{\"id\": \"../x\", \"text\": \"بوتين\"}\n";
    Path out = home.resolve("brat");
    CommandRun.of("extract", "--format", "brat", "--out", out, write("in.jsonl", line + line));
    assertThat(namesIn(out))
        .containsExactly("annotation.conf", "in-1.ann", "in-1.txt", "in-2.ann", "in-2.txt");
  }

  @Test
  void aTextIsAPageForABrowser() throws IOException {
    CommandRun run = CommandRun.of("extract", "--format", "html", page);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("<!doctype html>").contains("<h1 dir=\"auto\">" + PAGE);
    Path out = home.resolve("p.html");
    CommandRun.of("extract", "--format", "html", "--out", out, page);
    assertThat(out).hasContent(run.out());
  }

  @Test
  void manyTextsArePagesWithAnIndex() throws IOException {
    write("أ ب.txt", "بوتين هنا");
    Path out = home.resolve("pages");
    CommandRun run = CommandRun.of("extract", "--format", "html", "--out", out, home);
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(namesIn(out)).containsExactly("index.html", "page.html", "أ ب.html");
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("href=\"./page.html\"", "href=\"./%D8%A3%20%D8%A8.html\"");
  }

  @Test
  void pagesOfLinesAreNumbered() throws IOException {
    String line = "{\"id\": \"../x\", \"text\": \"بوتين\"}\n";
    Path out = home.resolve("pages");
    CommandRun.of("extract", "--format", "html", "--out", out, write("in.jsonl", line + line));
    assertThat(namesIn(out)).containsExactly("in-1.html", "in-2.html", "index.html");
    assertThat(Files.readString(out.resolve("index.html"))).contains("href=\"./in-2.html\"");
  }

  @Test
  void manyPagesNeedADirectoryAndNoTextMayBeCalledAsTheIndex() throws IOException {
    refused(
        CommandRun.of("extract", "--format", "html", home),
        "--format html: one document can't hold all of "
            + home
            + ": name a directory for them with --out");
    write("Index.txt", "نص");
    refused(
        CommandRun.of("extract", "--format", "html", "--out", home.resolve("pages"), home),
        "--format html: the result of Index would be called as the file of all, index.html: rename"
            + " that text");
    assertThat(home.resolve("pages")).doesNotExist();
  }

  @Test
  void bratNeverOverwritesTheTexts() {
    refused(
        CommandRun.of("extract", "--format", "brat", "--out", home, home),
        "--out " + page + ": would overwrite the input: name another place");
    refused(
        CommandRun.of(
            "extract", "--format", "brat", "--offsets", "utf16", "--out", home + "/b", page),
        "--offsets utf16: --format brat counts otherwise: use --offsets codepoint, or leave it"
            + " away");
  }

  @Test
  void aPageForPeopleHasNoPlacesToCount() {
    refused(
        CommandRun.of("extract", "--format", "text", "--offsets", "codepoint", page),
        "--offsets: --format text has none: leave --offsets away");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"أ\" \"id\": 1} | line 2, column 14: not JSON: ",
        "{\"text\": \"أ\"} {}        | line 2, column 15: not JSON: ",
        "{\"text\": \"أ\"            | line 2, column ",
        "[\"أ\"]                     | line 2: not an object: write {\"id\": ..., \"date\": ...,"
            + " \"text\": ...}",
        "{\"id\": \"x\"}             | line 2: \"text\" must be there, and a string",
        "{\"text\": null}            | line 2: \"text\" must be there, and a string",
        "{\"text\": 5}               | line 2: \"text\" must be there, and a string",
        "{\"text\": \"أ\", \"id\": []} | line 2: \"id\" must be a string or a number",
        "{\"text\": \"أ\", \"date\": \"16.8.23\"} | line 2: \"date\" «16.8.23» is not a date of the"
            + " form YYYY-MM-DD",
        "{\"text\": \"أ\", \"date\": 2023} | line 2: \"date\" «2023» is not a date of the form"
            + " YYYY-MM-DD"
      })
  void aMalformedLineIsNamedAndCostsNoOther(String line, String message) throws IOException {
    Path lines = write("bad.jsonl", "{\"text\": \"بوتين\"}\n" + line + "\n{\"text\": \"كيم\"}\n");
    Path out = home.resolve("out.jsonl");
    CommandRun run = CommandRun.of("extract", "--out", out, lines);
    assertThat(run.code()).isEqualTo(1);
    List<String> said = run.err().lines().toList();
    assertThat(said).hasSize(2);
    assertThat(said.get(0))
        .startsWith("isnad: " + lines + ": " + message)
        .doesNotContain("Source", "REDACTED");
    assertThat(said.get(1)).isEqualTo(notRead(1, 3));
    List<Extraction> found = Files.readAllLines(out).stream().map(JsonFormat::read).toList();
    assertThat(found).hasSize(3).startsWith(found("1", "بوتين")).endsWith(found("3", "كيم"));
    assertThat(found.get(1).mentions()).isEmpty();
    assertThat(found.get(1).error().orElseThrow()).hasToString(said.get(0).substring(7));
  }

  private static String notRead(int failed, int all) {
    return "isnad: "
        + failed
        + " of "
        + all
        + " documents could not be read: the results say why in \"error\"";
  }

  @Test
  void aMalformedLineKeepsTheIdThatItHas() throws IOException {
    Path lines = write("bad.jsonl", "{\"id\": \"x7\", \"date\": \"soon\", \"text\": \"أ\"}\n{\n");
    assertThat(CommandRun.of("extract", lines).out().lines().map(JsonFormat::read))
        .extracting(found -> found.article().id())
        .containsExactly("x7", "2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-10",
        "2024-05-10T12:00:00Z",
        "2024-05-10T23:59:59.999+03:00",
        "2024-05-10T00:10+0300",
        "2024-05-10t12:00:00z",
        "2024-05-10T12:00:00"
      })
  void aTimeStampCountsByItsDay(String date) throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"أ\", \"date\": \"" + date + "\"}\n");
    CommandRun run = CommandRun.of("extract", lines);
    assertThat(run.err()).isEmpty();
    assertThat(JsonFormat.read(run.out()).article().date()).contains(LocalDate.of(2024, 5, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-09T22:30:00Z,            2024-05-10",
    "2024-05-10T21:00:00Z,            2024-05-11",
    "2024-05-10T00:30:00+05:00,       2024-05-09",
    "2024-05-10T23:59:00,             2024-05-10",
    "2024-05-10,                      2024-05-10",
  })
  void inAZoneItCountsByItsDayThere(String date, LocalDate day) throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"أ\", \"date\": \"" + date + "\"}\n");
    CommandRun run = CommandRun.of("extract", "--zone", "Asia/Riyadh", lines);
    assertThat(run.err()).isEmpty();
    assertThat(JsonFormat.read(run.out()).article().date()).contains(day);
  }

  @Test
  void aStampBeyondTheCalendarIsNoDate() throws IOException {
    Path lines =
        write("a.jsonl", "{\"text\": \"أ\", \"date\": \"+999999999-12-31T23:59:00-18:00\"}\n");
    CommandRun run = CommandRun.of("extract", "--zone", "+18:00", lines);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is not a date of the form YYYY-MM-DD");
  }

  @Test
  void theOffsetOfTheIslamicCalendarReachesTheLibrary() {
    assertThat(wishesOf("--hijri-offset", "-1").hijriOffset()).isEqualTo(-1);
    assertThat(wishesOf("--hijri-offset=1").hijriOffset()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineThatIsNoTextCostsNoOther(String end) throws IOException {
    Path lines = home.resolve("bad.jsonl");
    byte[] bytes =
        ("{\"text\": \"أ\"}" + end + "{\"text\": \"?\"}" + end + end + "{\"text\": \"ب\"}")
            .getBytes(UTF_8);
    bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('?')] =
        (byte) 0xFF;
    Files.write(lines, bytes);
    CommandRun run = CommandRun.of("extract", lines);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("isnad: " + lines + ": line 2: byte 10 (0xFF) is not UTF-8: name the file's")
        .endsWith(notRead(1, 3) + "\n");
    assertThat(run.out().lines().map(JsonFormat::read).map(found -> found.article().text()))
        .containsExactly("أ", "", "ب");
    assertThat(run.out().lines().map(JsonFormat::read).map(found -> found.article().id()))
        .containsExactly("1", "2", "4");
  }

  @Test
  void theReplacementCharacterMayStandInALine() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"أ\uFFFDب\"}\n");
    assertThat(JsonFormat.read(CommandRun.of("extract", lines).out()).article().text())
        .isEqualTo("أ\uFFFDب");
  }

  @Test
  void linesOfUtf16AreReadUpToTheFirstThatIsNone() throws IOException {
    Path lines = home.resolve("a.jsonl");
    String good = "{\"text\": \"أ\"}\n{\"text\": \"ب\"}\n";
    Files.write(lines, good.getBytes(Charset.forName("UTF-16LE")));
    assertThat(CommandRun.of("extract", "--encoding", "UTF-16LE", lines).out().lines()).hasSize(2);
    Files.write(lines, withLoneSurrogate(good));
    CommandRun run = CommandRun.of("extract", "--encoding", "UTF-16LE", lines);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).contains("is not UTF-16LE").endsWith(notRead(1, 3) + "\n");
  }

  /** Good lines, half of a character, and good lines again. */
  private static byte[] withLoneSurrogate(String good) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    bytes.write(good.getBytes(Charset.forName("UTF-16LE")));
    bytes.write(new byte[] {0x00, (byte) 0xD8, 'x', 0});
    bytes.write(good.getBytes(Charset.forName("UTF-16LE")));
    return bytes.toByteArray();
  }

  @Test
  void oneBadTextOfADirectoryCostsNoOther() throws IOException {
    Files.write(home.resolve("b.txt"), new byte[] {(byte) 0xFF});
    Path fresh = home.resolve("fresh");
    CommandRun run = CommandRun.of("extract", "--out", fresh, home);
    assertThat(run.code()).isEqualTo(1);
    List<String> said = run.err().lines().toList();
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).startsWith("isnad: " + home.resolve("b.txt") + ": byte 0 (0xFF)");
    assertThat(said.get(1)).isEqualTo(notRead(1, 2));
    assertThat(namesIn(fresh)).containsExactly("b.json", "page.json");
    assertThat(JsonFormat.read(Files.readString(fresh.resolve("page.json"))))
        .isEqualTo(found("page", PAGE));
    assertThat(JsonFormat.read(Files.readString(fresh.resolve("b.json"))).error().orElseThrow())
        .hasToString(said.get(0).substring(7));
  }

  @Test
  void aDocumentWhoseResultNeedsTooMuchMemoryCostsNoOther() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"بوتين\"}\n{\"text\": \"كيم\"}\n");
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ArticleReader failing =
        article ->
            article.text().equals("بوتين")
                ? Extraction.failed(article, Failure.of(new OutOfMemoryError("Java heap space")))
                : CommandRun.firstWord(article);
    int code =
        new Main(wishes -> failing)
            .run(
                new String[] {"extract", lines.toString()},
                new ByteArrayInputStream(new byte[0]),
                out,
                err);
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .startsWith("isnad: " + lines + ": line 1: java.lang.OutOfMemoryError: Java heap space")
        .contains(" at org.isnad.cli.ExtractCommandTest.")
        .endsWith(notRead(1, 2) + "\n");
    assertThat(out.toString(UTF_8).lines().map(JsonFormat::read).map(Extraction::error))
        .containsExactly(
            Optional.of(Failure.of("java.lang.OutOfMemoryError: Java heap space")),
            Optional.empty());
  }

  @Test
  void aFaultOfTheReaderLeavesTheOlderResultAndNoStackTrace() throws IOException {
    Path out = write("result.json", "old");
    CommandRun run = CommandRun.of("extract", "--out", out, write("faulty.txt", CommandRun.FAULTY));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "isnad: this is a fault of the program, please report it:"
                + " java.lang.IllegalStateException: a fault in the reader"
                + " at org.isnad.cli.CommandRun.firstWord(CommandRun.java:")
        .hasLineCount(1);
    assertThat(out).hasContent("old");
    assertThat(namesIn(home)).containsExactly("faulty.txt", "page.txt", "result.json");
  }

  @Test
  void whoeverLooksForAFaultSeesWhereItIs() throws IOException {
    Path faulty = write("faulty.txt", CommandRun.FAULTY);
    CommandRun usual = CommandRun.of("extract", faulty);
    CommandRun run = CommandRun.of("extract", "--debug", faulty);
    assertThat(run.code()).isEqualTo(usual.code());
    assertThat(run.err())
        .startsWith(usual.err() + "java.lang.IllegalStateException: a fault\nin the reader\n\tat ")
        .contains("\tat org.isnad.cli.CommandRun.firstWord(CommandRun.java:");
    assertThat(CommandRun.of("--debug", "extract", faulty).err()).contains("\tat org.isnad.cli.");
    assertThat(CommandRun.of("extract", "--debug", page)).isEqualTo(CommandRun.of("extract", page));
  }

  @Test
  void soOfADocumentOfMany() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"بوتين\"}\n");
    Failure fault = Failure.of(new IllegalStateException("a fault"));
    CommandRun run =
        CommandRun.withReaders(
            wishes -> article -> Extraction.failed(article, fault), "extract", "--debug", lines);
    assertThat(run.code()).isEqualTo(1);
    List<String> said = run.err().lines().toList();
    assertThat(said.get(0)).startsWith("isnad: " + lines + ": line 1: ");
    assertThat(said.get(1)).startsWith("\tat org.isnad.cli.ExtractCommandTest.soOfADocumentOfMany");
    assertThat(said).endsWith(notRead(1, 1));
  }

  @Test
  void documentsThatCouldNotBeReadAreGivenWithTheirErrorAndCounted() throws IOException {
    write("a.txt", CommandRun.UNREADABLE);
    CommandRun run = CommandRun.of("extract", home);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("isnad: " + home.resolve("a.txt") + ": impossible\n" + notRead(1, 2) + "\n");
    assertThat(run.out().lines().map(line -> JsonFormat.read(line).error()))
        .containsExactly(Optional.of(Failure.of("impossible")), Optional.empty());
  }

  @Test
  void oneJsonDocumentCantHoldMany() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"أ\"}\n");
    refused(
        CommandRun.of("extract", "--format", "json", lines),
        "--format json: one document can't hold all of " + lines + ": use --format jsonl");
    refused(
        CommandRun.of("extract", "--format", "json", home),
        "--format json: one document can't hold all of " + home + ": use --format jsonl");
  }

  @Test
  void theInputIsNeverOverwritten() throws IOException {
    refused(
        CommandRun.of("extract", "--out", page, page),
        "--out " + page + ": would overwrite the input: name another place");
    refused(
        CommandRun.of("extract", "--format", "text", "--out", home, home),
        "--out " + page + ": would overwrite the input: name another place");
    Path lines = write("a.jsonl", "{\"text\": \"أ\"}\n");
    refused(
        CommandRun.of("extract", "--out", home, lines),
        "--out " + lines + ": would overwrite the input: name another place");
    refused(
        CommandRun.of("extract", "--format", "jsonl", "--out", page, home),
        "--out " + page + ": would overwrite the input: name another place");
    Path link = Files.createSymbolicLink(home.resolve("link.json"), page);
    refused(
        CommandRun.of("extract", "--format", "jsonl", "--out", link, home),
        "--out " + link + ": would overwrite the input: name another place");
    assertThat(page).hasContent(PAGE);
    assertThat(lines).hasContent("{\"text\": \"أ\"}");
  }

  @Test
  void ofManyResultsNoneIsPutWhereOneOfThemCantBe() throws IOException {
    write("a.txt", "شي هنا");
    Path out = Files.createDirectory(home.resolve("results"));
    Path taken = Files.createDirectory(out.resolve("page.json"));
    Files.writeString(out.resolve("a.json"), "old");
    refused(
        CommandRun.of("extract", "--out", out, home),
        taken + ": is a directory: move it away, or name another place for results");
    assertThat(out.resolve("a.json")).hasContent("old");
    assertThat(namesIn(out)).containsExactly("a.json", "page.json");
    refused(
        CommandRun.of("extract", "--out", out, page),
        taken + ": is a directory: move it away, or name another place for results");
  }

  @Test
  void whatGetsInTheWayMeanwhileLeavesAllAsItWas() throws IOException {
    write("a.txt", "شي هنا");
    Path out = Files.createDirectory(home.resolve("results"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ArticleReader slow =
        article -> {
          out.resolve("page.json").toFile().mkdir();
          return CommandRun.firstWord(article);
        };
    int code =
        new Main(wishes -> slow)
            .run(
                new String[] {"extract", "--out", out.toString(), home.toString()},
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                err);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(out.resolve("page.json") + ": is a directory");
    assertThat(namesIn(out)).containsExactly("page.json");
  }

  @Test
  void anEmptyPathIsNotTheDirectoryAtHand() {
    String message = "«»: the path is empty: name a file or a directory";
    refused(CommandRun.of("extract", ""), message);
    refused(CommandRun.of("extract", "--out", "", page), message);
    refused(CommandRun.of("extract", "--out", "", home), message);
  }

  @Test
  void draftsOfRunsThatWereKilledGoWithTheNextRun() throws Exception {
    Process killed = new ProcessBuilder("true").start();
    killed.waitFor();
    long living = ProcessHandle.current().parent().orElseThrow().pid();
    write(".isnad-" + killed.pid() + "-a1.part", "half");
    write(".isnad-" + living + "-a2.part", "half");
    write(".isnad-notes.part", "the user's");
    Path out = Files.createDirectory(home.resolve("results"));
    Path draft = Files.createDirectory(out.resolve(".isnad-" + killed.pid() + "-b.part"));
    Files.writeString(draft.resolve("page.json"), "half");

    assertThat(CommandRun.of("extract", "--out", home.resolve("one.json"), page).code()).isZero();
    assertThat(CommandRun.of("extract", "--out", out, home).code()).isZero();

    assertThat(namesIn(home))
        .containsExactly(
            ".isnad-" + living + "-a2.part",
            ".isnad-notes.part",
            "one.json",
            "page.txt",
            "results");
    assertThat(namesIn(out)).containsExactly("page.json");
  }

  @Test
  void aDraftIsNamedAfterItsProcess() throws IOException {
    List<String> seen = new ArrayList<>();
    ArticleReader watching =
        article -> {
          try {
            seen.addAll(namesIn(home));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return CommandRun.firstWord(article);
        };
    new Main(wishes -> watching)
        .run(
            new String[] {"extract", "--out", home.resolve("x.json").toString(), page.toString()},
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    assertThat(seen)
        .anyMatch(name -> name.matches(".isnad-" + ProcessHandle.current().pid() + "-.*part"));
    assertThat(namesIn(home)).containsExactly("page.txt", "x.json");
  }

  @Test
  void aPlaceThatIsNotThere() {
    Path out = home.resolve("no/such/result.json");
    refused(
        CommandRun.of("extract", "--out", out, page),
        out + ": there is no directory " + out.getParent() + ": make it first");
    refused(
        CommandRun.of("extract", "--out", out, home),
        out + ": there is no directory " + out.getParent() + ": make it first");
  }

  @Test
  void aFileWhereADirectoryIsNeeded() throws IOException {
    Path out = write("results", "");
    refused(
        CommandRun.of("extract", "--out", out, home),
        out + ": is a file: for many files --out names a directory");
  }

  @Test
  void aDeviceIsNoPlaceForAResult() {
    refused(
        CommandRun.of("extract", "--out", "/dev/null", page),
        "/dev/null: not a regular file: leave --out away to write to standard output");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void aClosedPipeEndsTheWorkWithoutAWord() throws IOException {
    assertThat(brokenOutput("Broken pipe")).isEqualTo(new CommandRun(141, "", ""));
  }

  @Test
  void aFullDiskBehindStandardOutputEndsTheWorkWithOneLine() throws IOException {
    assertThat(brokenOutput("No space left on device"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "isnad: standard output: can't be written: no space is left there: make room, or"
                    + " write elsewhere\n"));
  }

  private CommandRun brokenOutput(String message) throws IOException {
    Path lines = write("many.jsonl", "{\"text\": \"بوتين\"}\n".repeat(10));
    List<Article> read = new ArrayList<>();
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                wishes ->
                    article -> {
                      read.add(article);
                      return CommandRun.firstWord(article);
                    })
            .run(
                new String[] {"extract", lines.toString()},
                new ByteArrayInputStream(new byte[0]),
                broken,
                err);
    assertThat(read).hasSize(1);
    return new CommandRun(code, "", err.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page\nname.txt", "\u2028.txt", "@args", "a\u0000b"})
  void whateverANameHoldsTheMessageIsOneLine(String name) {
    CommandRun run = CommandRun.of("extract", name);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: ").hasLineCount(1).doesNotContain("\u2028");
  }

  @Test
  void theReaderIsNotEvenMadeForInputThatIsNotThere() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Main(
                wishes -> {
                  throw new AssertionError("models loaded for nothing");
                })
            .run(
                new String[] {"extract", home.resolve("missing").toString()},
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                err);
    assertThat(code).isEqualTo(2);
  }

  @Test
  void allIsTheSameInEgypt() throws IOException {
    write("a.txt", CommandRun.UNREADABLE);
    Path lines = write("a.jsonl", "{\"id\": 12, \"text\": \"أ\"}\n{\"text\": \"ب\"}\nx\n");
    Locale usual = Locale.getDefault();
    List<CommandRun> runs = runsOfManyKinds(lines);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(runsOfManyKinds(lines)).isEqualTo(runs);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private List<CommandRun> runsOfManyKinds(Path lines) {
    return List.of(
        CommandRun.of("extract", "--date", "2023-08-16", page),
        CommandRun.of("extract", "--date", "2023-08-16", "--format", "text", page),
        CommandRun.of("extract", home),
        CommandRun.of("extract", lines),
        CommandRun.of("extract", "--date", "٢٠٢٣", page),
        CommandRun.withInput(new byte[] {'a', (byte) 0xFF}, "extract", "-"),
        CommandRun.of("extract", "--help"),
        CommandRun.of("--help"));
  }
}
