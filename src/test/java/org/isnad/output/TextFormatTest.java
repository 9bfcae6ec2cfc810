package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.Article;
import org.isnad.Entity;
import org.isnad.EntityType;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.LatinName;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Predicate;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.Unread;
import org.isnad.testing.Mentions;
import org.isnad.testing.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

  /**
   * «Washington accuses Pyongyang. The United States accused North Korea on Tuesday of supplying
   * arms to Russia, and Moscow hasn't confirmed it.»
   */
  private static final Extraction ARMS =
      JsonFormat.read(
          """
          {"schema": "isnad/1",
           "document": {"id": "arms", "date": "2023-08-16", "text": "\\n واشنطن تتهم بيونغ يانغ\\nاتهمت الولايات المتحدة كوريا الشمالية أمس بتقديم أسلحة لروسيا، ولم تؤكد موسكو ذلك."},
           "mentions": [
            {"id": "m1", "start": 2, "end": 8, "text": "واشنطن", "type": "LOCATION", "entity": "e1"},
            {"id": "m2", "start": 31, "end": 47, "text": "الولايات المتحدة", "type": "COUNTRY", "entity": "e2"},
            {"id": "m3", "start": 48, "end": 62, "text": "كوريا الشمالية", "type": "COUNTRY", "entity": "e3"},
            {"id": "m4", "start": 63, "end": 66, "text": "أمس", "type": "DATE", "value": "2023-08-15"},
            {"id": "m5", "start": 80, "end": 85, "text": "روسيا", "type": "COUNTRY", "entity": "e4"},
            {"id": "m6", "start": 80, "end": 85, "text": "روسيا", "type": "COUNTRY", "entity": "e4"},
            {"id": "m7", "start": 1, "end": 4, "text": "قريبا", "type": "DATE", "value": null},
            {"id": "m8", "start": 1, "end": 4, "text": "باتيل", "type": "PERSON", "entity": null},
            {"id": "m9", "start": 5, "end": 8, "text": "باتيل", "type": "PERSON", "entity": null}],
           "entities": [
            {"id": "e1", "type": "LOCATION", "name": "واشنطن", "country": "US"},
            {"id": "e2", "type": "COUNTRY", "name": "الولايات المتحدة", "country": "US"},
            {"id": "e3", "type": "COUNTRY", "name": "كوريا الشمالية", "country": "KP"},
            {"id": "e4", "type": "COUNTRY", "name": "روسيا", "country": "RU"}],
           "relations": [
            {"id": "r1", "predicate": "accuse", "cameo": "112", "plover": "ACCUSE",
             "trigger": {"start": 25, "end": 30, "text": "اتهمت"},
             "subject": {"start": 31, "end": 47, "text": "الولايات المتحدة", "entity": "e2", "actor": "US"},
             "object": {"start": 48, "end": 62, "text": "كوريا الشمالية", "entity": "e3", "actor": "KP"},
             "arguments": [
              {"role": "claim", "start": 67, "end": 86, "text": "بتقديم أسلحة لروسيا", "entity": null, "actor": null},
              {"role": "date", "start": 63, "end": 66, "text": "أمس", "entity": null, "actor": null}],
             "speaker": null, "polarity": "affirmed", "modality": "asserted", "date": "2023-08-15"},
            {"id": "r2", "predicate": "supply-arms", "cameo": null, "plover": null,
             "trigger": {"start": 68, "end": 73, "text": "تقديم"},
             "subject": null, "object": null, "arguments": [],
             "speaker": {"start": 2, "end": 8, "text": "واشنطن", "entity": "e1", "actor": "US"},
             "polarity": "negated", "modality": "possible", "date": "2023-W33"}]}
          """);

  /** The page as it is read, with the isolates made visible. */
  private static String shown(Extraction extraction) {
    return visible(TextFormat.write(extraction));
  }

  private static String visible(String page) {
    return page.replace('\u2068', '⟨').replace('\u2069', '⟩');
  }

  @Test
  void showsNamesWithTheirCountriesDatesWithTheirValuesAndWhoDidWhatToWhom() {
    assertThat(shown(ARMS))
        .isEqualTo(
            """
            ⟨واشنطن تتهم بيونغ يانغ⟩
            published 2023-08-16 · ⟨arms⟩

            People (1)
              ⟨باتيل⟩ · 2 mentions

            Countries (3)
              ⟨روسيا⟩ · Russia [RU] · 2 mentions
              ⟨الولايات المتحدة⟩ · United States [US]
              ⟨كوريا الشمالية⟩ · North Korea [KP]

            Places (1)
              ⟨واشنطن⟩ · United States [US]

            Dates (2)
              ⟨أمس⟩ = 2023-08-15
              ⟨قريبا⟩ · unresolved

            Events (2)
              ⟨الولايات المتحدة⟩ [US] —accuse→ ⟨كوريا الشمالية⟩ [KP] · claim: ⟨بتقديم أسلحة لروسيا⟩
                · date: ⟨أمس⟩ = 2023-08-15 · CAMEO 112 · 1.00
              (unnamed) —not supply-arms→ · date: 2023-W33 · possible · says: ⟨واشنطن⟩ [US] · 1.00
            """);
  }

  /** «بدأت المفاوضات. ونفت.» (the negotiations have begun. She denied it.) */
  private static final Extraction PASSED_OVER =
      new Extraction(
          Article.of("بدأت المفاوضات في المساء. وتفاوضوا ونفت."),
          List.of(),
          List.of(),
          List.of(
              Relation.builder(
                      "r1",
                      new Predicate("start", Optional.empty(), Optional.empty()),
                      new Trigger(new Span(0, 4), "بدأت", "بدأ"))
                  .confidence(0.7)
                  .evidence("lexicon/predicates.tsv#start")
                  .build()),
          List.of(
              new Unread(new Span(5, 14), "المفاوضات", "negotiate", Unread.Reason.NO_FRAME),
              new Unread(new Span(27, 34), "تفاوضوا", "negotiate", Unread.Reason.UNSURE),
              new Unread(new Span(36, 39), "نفت", "deny", Unread.Reason.NO_PARTIES)),
          Optional.empty());

  @Test
  void explainsWhatMadeARelationAndWhatWasPassedOver() {
    assertThat(visible(TextFormat.write(PASSED_OVER, TextLayout.USUAL.explaining())))
        .endsWith(
            """

            Events (1)
              (unnamed) —start→ · 0.70 · lexicon/predicates.tsv#start

            Passed over, though it may tell something (3)
              ⟨بدأت المفاوضات في المساء.⟩
                ⟨المفاوضات⟩ = negotiate? no frame fits
              ⟨وتفاوضوا ونفت.⟩
                ⟨تفاوضوا⟩ = negotiate? too unsure · ⟨نفت⟩ = deny? nobody takes part
            """);
  }

  @Test
  void explainsNothingUnlessTheLayoutDoes() {
    assertThat(shown(PASSED_OVER)).endsWith("(unnamed) —start→ · 0.70\n");
  }

  @Test
  void whatWasPassedOverIsDim() {
    assertThat(visible(TextFormat.write(PASSED_OVER, new TextLayout(80, true).explaining())))
        .contains("\u001B[2m⟨المفاوضات⟩\u001B[0m \u001B[2m= negotiate? no frame fits\u001B[0m\n");
  }

  @Test
  void whatOneDoesStandsTogetherAndOfficesApartWithNumbersQuotationsAndConfidence() {
    assertThat(shown(Raid.TOLD))
        .endsWith(
            """

            Events (4)
              ⟨فارس⟩ [LB]
                —say→ ⟨غارة قتلت اثني عشر مدنيا⟩ · word for word · CAMEO 010 · 0.90
                —visit→ ⟨صور⟩ (at least 2) · 0.60
              ⟨غارة⟩ —kill→ ⟨اثني عشر مدنيا⟩ (12) · partly word for word · CAMEO 180 · 0.80
              (unnamed) —arrest→ ⟨نحو 30⟩ (about 30) · quoted: ⟨قتلت⟩ · 0.70

            Offices and ties (1)
              ⟨فارس⟩ [LB] —minister-of→ ⟨الصحة⟩ · 0.85
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 100, 160})
  void noLineIsWiderThanTheLayoutAndNoWordIsBroken(int columns) {
    String claim = "كلمات عربية طويلة ".repeat(20).strip();
    String page = TextFormat.write(saying(claim), new TextLayout(columns, false));
    assertThat(page.lines())
        .allSatisfy(
            line ->
                assertThat(line.replaceAll("[\u2068\u2069]", ""))
                    .hasSizeLessThanOrEqualTo(columns));
    assertThat(page.replaceAll("[\u2068\u2069\\s]+", " ")).contains(claim);
    assertThat(page.lines().mapToInt(String::length)).anyMatch(length -> length > columns - 10);
  }

  @Test
  void labelsAndCodesStayWithTheWordsThatTheyBelongTo() {
    for (int columns = TextLayout.NARROWEST; columns < 120; columns++) {
      assertThat(TextFormat.write(ARMS, new TextLayout(columns, false)).lines())
          .noneMatch(line -> line.endsWith(":") || line.strip().startsWith("["));
    }
  }

  @Test
  void coloursChangeNothingButColours() {
    String coloured = TextFormat.write(ARMS, new TextLayout(100, true));
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]+m", "")).isEqualTo(TextFormat.write(ARMS));
    assertThat(coloured)
        .contains("\u001B[1mCountries (3)\u001B[0m\n", "\u001B[1;36m—accuse→\u001B[0m ")
        .contains("\u001B[1;31m—not supply-arms→\u001B[0m ");
    assertThat(coloured.lines())
        .allSatisfy(
            line ->
                assertThat(line.split("\u001B\\[[1-9]", -1))
                    .as("each colour ends on its line")
                    .hasSameSizeAs(line.split("\u001B\\[0m", -1)));
  }

  @Test
  void aPageThatIsTooNarrowIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextLayout(39, false))
        .withMessage("a page has 40 columns or more, not 39");
  }

  @Test
  void readsTheSameInEveryLocale() {
    Locale usual = Locale.getDefault();
    String page = TextFormat.write(ARMS);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(TextFormat.write(ARMS)).isEqualTo(page);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void anEmptyDocumentSaysThatNothingWasFound() {
    assertThat(shown(nothingIn(""))).isEqualTo("no publication date\n\nNothing found.\n");
  }

  @Test
  void aTextThatCouldNotBeReadSaysWhy() {
    Extraction failed = Extraction.failed(Article.of("نص"), Failure.of("too odd"));
    assertThat(shown(failed)).endsWith("\nNot read: ⟨too odd⟩\n").doesNotContain("Nothing found");
  }

  @Test
  void longLinesAreWrappedAtWordsAndEachLineClosesItsIsolates() {
    String claim = "كلمات عربية طويلة ".repeat(40).strip();
    String page = shown(saying(claim));
    assertThat(page.lines()).allMatch(line -> line.replaceAll("[⟨⟩]", "").length() <= 100);
    assertThat(page.lines()).allMatch(line -> occurrences(line, '⟨') == occurrences(line, '⟩'));
    String words = page.substring(page.indexOf("—say→")).replaceAll("[⟨⟩\\s]+", " ");
    assertThat(words).contains(claim);
  }

  @Test
  void aWordWithoutEndIsCutAtTheMargin() {
    String page = shown(saying("ا".repeat(1_000)));
    assertThat(page.lines()).allMatch(line -> line.replaceAll("[⟨⟩]", "").length() <= 100);
    assertThat(occurrences(page, 'ا')).isGreaterThanOrEqualTo(1_000);
  }

  @Test
  void aLongFirstLineIsShownInPart() {
    assertThat(shown(nothingIn("كلمة ".repeat(10_000))).lines().count()).isLessThan(8);
    assertThat(shown(nothingIn("كلمة ".repeat(10_000)))).contains("كلمة …⟩");
  }

  @Test
  void whatCouldMoveTheCursorOrReorderTheLineIsLeftOut() {
    String page = TextFormat.write(saying("قال\u001B[31m\u202Eله\u2069\u0007\uD800\nثم\u2028عاد"));
    assertThat(page).contains("\u2068قال [31mله \uFFFD ثم عاد\u2069");
    assertThat(page.chars().filter(c -> c < ' ' && c != '\n').count()).isZero();
  }

  @Test
  void vowelMarksTakeNoColumn() {
    String marked = "مُحَمَّدٌ ".repeat(20).strip();
    assertThat(TextFormat.write(nothingIn(marked)).lines().findFirst().orElseThrow())
        .contains("\u2068" + marked.substring(0, 80));
  }

  @Test
  void aNameInLatinLettersStandsBesideTheArabicOneAndAGuessIsMarked() {
    assertThat(shown(HostileNames.called("كيم", new LatinName("Kim", LatinName.Source.LIST))))
        .contains("⟨كيم⟩ · ⟨Kim⟩ · North Korea [KP]");
    assertThat(shown(HostileNames.called("كيم", new LatinName("Kim", LatinName.Source.RULE))))
        .contains("⟨كيم⟩ · ≈ ⟨Kim⟩ · North Korea [KP]");
  }

  @Test
  void aCodeThatIsNoCountryIsShownAsItIs() {
    Entity entity = new Entity("e1", EntityType.COUNTRY, "بلد", Optional.of("1?"));
    Extraction odd =
        new Extraction(
            Article.of("بلد"),
            List.of(
                Mentions.mention(
                    "m1",
                    new Span(0, 3),
                    "بلد",
                    MentionType.COUNTRY,
                    Optional.of("e1"),
                    Optional.empty(),
                    1,
                    "")),
            List.of(entity),
            List.of(),
            Optional.empty());
    assertThat(shown(odd)).contains("⟨بلد⟩ [1?]");
  }

  private static Extraction saying(String claim) {
    Participant said =
        new Participant(
            Optional.of(new Span(4, 4 + claim.length())),
            claim,
            Optional.empty(),
            claim,
            Optional.empty());
    Relation say =
        Relations.relation(
            "r1",
            new Predicate("say", Optional.of("010"), Optional.empty()),
            new Trigger(new Span(0, 3), "قال", "قال"),
            Participant.unstated(),
            said,
            List.of(),
            Optional.empty(),
            Polarity.AFFIRMED,
            Modality.ASSERTED,
            Optional.empty(),
            1,
            "");
    return new Extraction(
        Article.of("قال " + claim), List.of(), List.of(), List.of(say), Optional.empty());
  }

  private static Extraction nothingIn(String text) {
    return new Extraction(Article.of(text), List.of(), List.of(), List.of(), Optional.empty());
  }

  private static long occurrences(String text, char letter) {
    return text.chars().filter(c -> c == letter).count();
  }
}
