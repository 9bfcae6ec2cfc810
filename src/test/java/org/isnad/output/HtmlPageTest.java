package org.isnad.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Failure;
import org.isnad.LatinName;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Polarity;
import org.isnad.Quantity;
import org.isnad.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {

  static Stream<String> hostileNames() {
    return Stream.concat(
        HostileNames.all(),
        Stream.of(
            "</script><script>alert(1)</script>",
            "</style></title><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "javascript:alert(1)",
            "{{script}}{{{script}}}{{/view}}",
            "${x} <% %> <!--<script>",
            "e1\" data-entity=\"e1"));
  }

  /** «بوتين اتهم بوتين» (Putin accused Putin), with an emoji behind it. */
  private static final Extraction PUTIN = HostileNames.named("بوتين");

  private static Document page(Extraction extraction) {
    return Jsoup.parse(new HtmlPage().file(extraction));
  }

  private static Document index(Extraction... extractions) {
    HtmlIndex index = new HtmlIndex();
    StringBuilder file = new StringBuilder(index.head());
    for (Extraction extraction : extractions) {
      file.append(index.document(extraction));
    }
    return Jsoup.parse(file + index.foot());
  }

  private static String selfMade(String name) {
    return name.codePoints()
        .collect(
            StringBuilder::new,
            (shown, c) ->
                shown.appendCodePoint(
                    Template.escaped(Character.toString(c)).equals("\uFFFD") ? 0xFFFD : c),
            StringBuilder::append)
        .toString();
  }

  // Nothing of the article can run, and nothing is loaded.

  @ParameterizedTest
  @MethodSource("hostileNames")
  void aNameStaysTextInAPage(String name) {
    Document page = page(HostileNames.named(name));
    assertHarmless(page);
    assertThat(page.select("#relations tbody tr")).hasSize(1);
    assertThat(page.expectFirst("#relations tbody td:nth-child(2) bdi").wholeText())
        .isEqualTo(selfMade(name));
    assertThat(page.select(".words .s").text().replace(" ", ""))
        .contains("اتهم")
        .hasSameSizeAs(page.select(".words").text().replace(" ", ""));
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void aNameStaysTextInAnIndex(String name) {
    Document index = index(HostileNames.named(name), PUTIN);
    assertHarmless(index);
    assertThat(index.select("#articles tbody tr")).hasSize(2);
    assertThat(index.expectFirst("#deeds tbody td bdi").wholeText()).isEqualTo(selfMade(name));
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("script, style, title, meta, h1")).hasSize(9);
    assertThat(page.select("img, iframe, object, embed, link, base, svg, form[action]")).isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute ->
                  assertThat(attribute.getKey())
                      .as(element.tagName())
                      .doesNotStartWith("on")
                      .isNotIn("style", "src", "srcdoc", "action", "formaction", "autofocus"));
    }
    assertThat(page.select("[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.startsWith("./"));
  }

  @Test
  void onlyTheScriptAndTheStyleThatItsPolicyNamesCanRun() throws Exception {
    for (Document page : List.of(page(PUTIN), index(PUTIN))) {
      assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
          .isEqualTo(
              "default-src 'none'; script-src "
                  + digest(page.expectFirst("script").data())
                  + "; style-src "
                  + digest(page.expectFirst("style").data())
                  + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'");
      assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
      assertThat(page.expectFirst("script").data())
          .doesNotContain(
              "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(");
    }
  }

  private static String digest(String text) throws Exception {
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
  }

  @Test
  void theLicenceOfTheLayoutStandsInThePage() {
    assertThat(page(PUTIN).expectFirst("script").data()).contains("Mike Bostock", "Permission to");
  }

  // What a page shows.

  @Test
  void aRelationIsARowWithItsGlosses() {
    Element row = page(PUTIN).expectFirst("#r1");
    assertThat(row.select("td").eachText())
        .containsExactly(
            "1",
            "بوتين North Korea KP",
            "اتهم في النص : show in the text not: accuses CAMEO 112",
            "بوتين North Korea KP",
            "المكان where بوتين North Korea KP القول claim بوتين North Korea KP"
                + " القول claim بوتين North Korea KP القائل says بوتين North Korea KP",
            "منفي negated منقول reported",
            "2024-05-02",
            "0.75");
  }

  @Test
  void thoseWhoAreCountedHaveTheirNumber() {
    Document page = page(Raid.TOLD);
    assertThat(page.select("#r3 .quantity").eachText()).containsExactly("العدد count 12");
    assertThat(page.select("#r4 .quantity").eachText()).containsExactly("نحو about 30");
    assertThat(page.select("#r5 .quantity").eachText()).containsExactly("لا يقل عن at least 2");
    assertThat(page.select("#r1 .quantity")).isEmpty();
  }

  @Test
  void aQuotationIsAStatusLightsUpAndIsShownUnlessItIsAParty() {
    Document page = page(Raid.TOLD);
    assertThat(page.select("select[name=status] option").eachText()).contains("مقتبس · quoted (3)");
    assertThat(page.expectFirst("#r1").select(".status").eachText())
        .containsExactly("مؤكد asserted", "مقتبس quoted");
    assertThat(page.select("#r1 q, #r2 q, #r5 q")).isEmpty();
    assertThat(page.expectFirst("#r4 q").text()).isEqualTo("قتلت");
    assertThat(lit(page, "#r4 [data-role=QUOTE]")).isEqualTo("قتلت");
    assertThat(lit(page, "#r3 [data-role=QUOTE]")).isEqualTo("اثني عشر");
    assertThat(lit(page, "#r1 [data-role=QUOTE]")).isEqualTo("غارة قتلت اثني عشر مدنيا");
  }

  /** The words of the text that stand for a piece of the table. */
  private static String lit(Document page, String css) {
    String[] ends = page.expectFirst(css).attr("data-span").split("-", 2);
    return page
        .select(".words .s")
        .subList(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]) + 1)
        .stream()
        .map(Element::wholeText)
        .collect(joining());
  }

  @Test
  void whatARelationStandsOnIsFoundInTheText() {
    Document page = page(PUTIN);
    List<Element> pieces = page.select(".words .s");
    assertThat(pieces.stream().map(Element::wholeText))
        .containsExactly("بوتين", " ", "اتهم", " ", "بوتين", "\uD83D\uDE00.");
    Element row = page.expectFirst("#r1");
    assertThat(row.expectFirst("[data-role=SUBJECT]").attr("data-span")).isEqualTo("0-0");
    assertThat(row.expectFirst("[data-role=TRIGGER]").attr("data-span")).isEqualTo("2-2");
    assertThat(row.expectFirst("[data-role=OBJECT]").attr("data-span")).isEqualTo("4-4");
    String trigger = row.expectFirst("a.show").attr("href");
    assertThat(page.expectFirst(trigger).wholeText()).isEqualTo("اتهم");
    assertThat(page.expectFirst(trigger).attr("href")).isEqualTo("#r1");
  }

  @Test
  void namesAreMarkedByTypeAndExplained() {
    Document page = page(PUTIN);
    Element name = page.expectFirst(".words .s");
    assertThat(name.classNames()).contains("in-PERSON", "un-PERSON", "of-e1");
    assertThat(name.attr("title")).isEqualTo("شخص person, North Korea KP");
    assertThat(page.select(".legend label").eachText()).containsExactly("شخص person (2)");
    assertThat(page.select("#names li").eachText()).containsExactly("بوتين North Korea KP ×2");
    LatinName guess = new LatinName("Butin", LatinName.Source.RULE);
    assertThat(page(HostileNames.called("بوتين", guess)).select("#names li").eachText())
        .containsExactly("بوتين ≈ Butin North Korea KP ×2");
    assertThat(page.expectFirst("#timeline time").attr("datetime")).isEqualTo("2024-05-02");
  }

  @Test
  void aPageOfNothingSaysSo() {
    Document page = page(new Extraction(Article.of(""), List.of(), List.of(), List.of(), none()));
    assertThat(page.select(".none").eachText())
        .contains("لا نص No text", "لم يُعثر على علاقات No relations found", "لا أسماء No names");
    assertThat(page.select("table, ol, form")).isEmpty();
  }

  private static Optional<Failure> none() {
    return Optional.empty();
  }

  @Test
  void aTextThatCouldNotBeReadSaysWhy() {
    Extraction failed = Extraction.failed(Article.of("نص"), Failure.of("too <long>"));
    assertThat(page(failed).expectFirst("[role=alert]").text()).endsWith("too <long>");
    assertThat(index(failed).expectFirst("#articles .error").text())
        .isEqualTo("not read: too <long>");
  }

  @Test
  void linesAreParagraphsAndALongFirstLineIsCutForTheTitle() {
    Extraction lines =
        new Extraction(
            Article.of("\r\n" + "كلمة ".repeat(40) + "\r\n\nسطر\u2028آخر"),
            List.of(),
            List.of(),
            List.of(),
            none());
    Document page = page(lines);
    assertThat(page.select(".words p").eachText()).hasSize(3).endsWith("سطر", "آخر");
    assertThat(page.expectFirst("h1").text()).hasSize(121).endsWith("…");
  }

  @Test
  void thereIsALabelForEveryValue() {
    Labels labels = new Labels();
    assertThat(MentionType.values())
        .allSatisfy(type -> assertThat(labels.of("type", type.name()).english()).isNotEmpty());
    assertThat(Role.values())
        .allSatisfy(role -> assertThat(labels.of("role", role.name()).arabic()).isNotEmpty());
    assertThat(Modality.values())
        .allSatisfy(value -> assertThat(labels.of("modality", value.name())).isNotNull());
    assertThat(Polarity.values())
        .allSatisfy(value -> assertThat(labels.of("polarity", value.name())).isNotNull());
    assertThat(Quantity.Bound.values())
        .allSatisfy(value -> assertThat(labels.of("bound", value.name())).isNotNull());
    assertThat(labels.gloss("say")).isEqualTo("says, tells, adds");
    assertThat(labels.shortGloss("say")).isEqualTo("says");
    assertThat(labels.gloss("my-own-deed")).isEqualTo("my own deed");
  }

  @Test
  void datesStandInTheOrderOfTheCalendar() {
    assertThat(
            Stream.of(
                    "PRESENT_REF",
                    "XXXX-08-18",
                    "2023-W33",
                    "2023-08-18",
                    "2023-Q3",
                    "2023",
                    "201X",
                    "1950/1953",
                    "2023-02-31",
                    "2023-08-01T10:00")
                .sorted(Timex.ORDER))
        .containsExactly(
            "1950/1953",
            "201X",
            "2023",
            "2023-Q3",
            "2023-08-01T10:00",
            "2023-W33",
            "2023-08-18",
            "2023-02-31",
            "PRESENT_REF",
            "XXXX-08-18");
  }

  // Over many.

  @Test
  void anIndexCountsOverArticlesAndLinksToThem() {
    HtmlIndex writer = new HtmlIndex();
    writer.document(PUTIN, "a b&c");
    writer.document(PUTIN, "ب");
    Document index = Jsoup.parse(writer.foot());
    assertThat(index.select("#articles a").eachAttr("href"))
        .containsExactly("./a%20b%26c.html", "./%D8%A8.html");
    assertThat(index.expectFirst("#actors tbody tr").select("td").eachText())
        .startsWith("بوتين", "شخص person", "North Korea KP", "2", "2");
    assertThat(index.expectFirst("#deeds tbody tr").select("td").eachText())
        .startsWith("بوتين", "not: accuses", "بوتين", "2");
    assertThat(index.select("#timeline a").eachAttr("href"))
        .containsExactly("./a%20b%26c.html#r1", "./%D8%A8.html#r1");
  }

  @Test
  void theSameGivesTheSameBytes() {
    assertThat(new HtmlPage().file(PUTIN)).isEqualTo(new HtmlPage().file(PUTIN));
    assertThat(index(PUTIN).html()).isEqualTo(index(PUTIN).html());
  }
}
