package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Isnad;
import org.isnad.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Pages as a person has them, in a browser without a window. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlPageIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path home;
  private final ChromeDriver browser;

  HtmlPageIT(@TempDir Path home) {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "no chromium with chromedriver on the PATH: apt-get install chromium chromium-driver");
    this.home = home;
    this.browser = browser(chromium.orElseThrow().toFile(), driver.orElseThrow().toFile());
  }

  private static ChromeDriver browser(File chromium, File driver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--force-prefers-reduced-motion");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
  }

  @BeforeAll
  void writeTheBundledPage() throws IOException {
    String text = Files.readString(Path.of("test-corpus", "page.txt"));
    write("page", Isnad.create().extract(Article.of(text).withId("page")));
  }

  private static Optional<Path> program(String... names) {
    List<String> folders =
        Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @AfterAll
  void close() {
    browser.quit();
  }

  private void write(String name, Extraction extraction) throws IOException {
    Files.writeString(home.resolve(name + ".html"), new HtmlPage().file(extraction));
  }

  private void open(String name, int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.executeScript("window.before = true");
    browser.get(home.resolve(name + ".html").toUri().toString());
    await("!window.before");
  }

  /**
   * Waits for a whole page of which this holds: a busy machine's driver comes back from a page that
   * has half its rows yet.
   */
  private void await(String condition) {
    String whole = "return document.readyState === 'complete' && " + condition;
    Instant late = Instant.now().plus(PATIENCE);
    while (!Boolean.TRUE.equals(browser.executeScript(whole))) {
      assertThat(Instant.now()).as(condition).isBefore(late);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private WebElement first(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private List<WebElement> all(String css) {
    return browser.findElements(By.cssSelector(css));
  }

  private List<WebElement> shownRows() {
    return all("#relations tbody tr:not([hidden])");
  }

  private String lit(String role) {
    return String.join(
        "", all(".words [data-ev='" + role + "']").stream().map(WebElement::getText).toList());
  }

  /** How far one has to scroll sideways. */
  private long columnsBesideTheScreen() {
    return (long)
        browser.executeScript(
            "const page = document.documentElement; return page.scrollWidth - page.clientWidth");
  }

  private static String data(WebElement element, String name) {
    return String.valueOf(element.getAttribute("data-" + name));
  }

  private List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void aRelationLightsUpItsQuotationToo() throws IOException {
    write("raid", Raid.TOLD);
    open("raid", 1400);
    first("#r3 a.show").click();
    assertThat(lit("QUOTE")).isEqualTo("اثني عشر");
    assertThat(lit("OBJECT")).isEqualTo("مدنيا");
    assertThat(first("#r3 .quantity").getText()).contains("count", "12");
    assertThat(complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800, 1400})
  void thePageFitsEveryWidthAndNothingGoesWrong(int width) {
    open("page", width);
    assertThat(columnsBesideTheScreen()).isZero();
    assertThat(complaints()).isEmpty();
    assertThat(shownRows()).hasSizeGreaterThan(50);
    assertThat(first("#relations .shown").getText()).endsWith("of " + shownRows().size());
    assertThat(all(".node")).hasSizeGreaterThan(7);
  }

  @Test
  void aRelationLightsUpItsEvidenceAndTheTextLeadsBack() {
    open("page", 1400);
    WebElement row = first("#r1");
    row.findElement(By.cssSelector("a.show")).click();
    assertThat(lit("TRIGGER")).isEqualTo("تتهم");
    assertThat(lit("SUBJECT")).isEqualTo("واشنطن");
    assertThat(lit("OBJECT")).isEqualTo("بيونج يانج");
    assertThat(row.getAttribute("aria-current")).isEqualTo("true");
    WebElement trigger = browser.switchTo().activeElement();
    assertThat(trigger.getText()).isEqualTo("تتهم");
    trigger.sendKeys(Keys.ENTER);
    assertThat(browser.switchTo().activeElement())
        .isEqualTo(row.findElement(By.cssSelector("a.show")));
    browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(all("[data-ev]")).isEmpty();
    assertThat(all("[aria-current]")).isEmpty();
  }

  @Test
  void relationsAreFiltered() {
    open("page", 1400);
    int count = shownRows().size();
    first("select[name=predicate] option[value=accuse]").click();
    assertThat(shownRows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getAttribute("data-predicate")).isEqualTo("accuse"));
    first("button[type=reset]").click();
    assertThat(shownRows()).hasSize(count);
    // Written without its hamza, as people do in a search.
    first("input[name=words]").sendKeys("اوكرانيا");
    assertThat(shownRows())
        .isNotEmpty()
        .hasSizeLessThan(count)
        .allSatisfy(row -> assertThat(row.getText()).containsAnyOf("أوكرانيا", "Ukraine"));
    first("button[type=reset]").click();
    first("input[name=confidence]").clear();
    first("input[name=confidence]").sendKeys("0.9");
    assertThat(shownRows())
        .isNotEmpty()
        .hasSizeLessThan(count)
        .allSatisfy(
            row ->
                assertThat(
                        Double.parseDouble(
                            row.findElement(By.cssSelector("td:last-child"))
                                .getAttribute("data-key")))
                    .isGreaterThanOrEqualTo(0.9));
  }

  @Test
  void aNameShowsItsRelationsAndWhereItStands() {
    open("page", 1400);
    WebElement name = first("#names li[data-type=PERSON] button");
    name.sendKeys(Keys.SPACE);
    String key = first("#names li[data-type=PERSON]").getAttribute("data-entity");
    assertThat(name.getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(all(".words .marked")).isNotEmpty();
    assertThat(shownRows())
        .allSatisfy(row -> assertThat(data(row, "parties").split(" ")).contains(key));
    name.sendKeys(Keys.SPACE);
    assertThat(all(".words .marked")).isEmpty();
  }

  @Test
  void relationsAreSortedAndATableSaysHow() {
    open("page", 1400);
    WebElement head = first("#relations th:nth-child(7)");
    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(dates()).isSorted();
    head.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
    assertThat(dates()).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(all("#relations [aria-sort=ascending]")).isEmpty();
  }

  /** Of the rows that have one, which come first. */
  private List<String> dates() {
    return all("#relations td:nth-child(7)").stream()
        .map(cell -> cell.getAttribute("data-key"))
        .takeWhile(date -> !date.isEmpty())
        .toList();
  }

  @Test
  void anEdgeOfTheGraphShowsItsRelationsAlone() {
    open("page", 1400);
    WebElement edge = first(".edge[aria-label*='accuses']");
    edge.sendKeys(Keys.ENTER);
    assertThat(shownRows())
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.getAttribute("data-from") + " " + row.getAttribute("data-to"))
                    .isEqualTo(edge.getAttribute("data-key")));
    first("input[value=states]").sendKeys(Keys.SPACE);
    assertThat(all(".node text.more").stream().map(WebElement::getText)).contains("US", "KP");
  }

  @Test
  void aDateLeadsToItsRelation() {
    open("page", 1400);
    WebElement event = first(".timeline a");
    String row = event.getDomProperty("hash");
    event.sendKeys(Keys.ENTER);
    assertThat(first(String.valueOf(row)).getAttribute("aria-current")).isEqualTo("true");
  }

  @Test
  void aTypeIsHidden() {
    open("page", 1400);
    first(".legend input[value=PERSON]").click();
    assertThat(all(".words .in-PERSON"))
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(name.getCssValue("background-color")).contains("0, 0, 0, 0"));
  }

  @Test
  void everythingIsNamedForThoseWhoHearIt() {
    open("page", 1400);
    assertThat(all("section").stream().map(WebElement::getAccessibleName))
        .containsExactly(
            "النص Text",
            "العلاقات Relations",
            "الشبكة Graph: what named parties do to each other",
            "الخط الزمني Timeline",
            "الأسماء Names");
    assertThat(all("input, select, button, .node, .edge"))
        .allSatisfy(control -> assertThat(control.getAccessibleName()).isNotBlank());
    assertThat(all("header, main, footer, nav")).hasSize(4);
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).contains("Skip to the relations");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyWordCanBeReadByDayAndByNight(String scheme) {
    open("page", 1400);
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    first("#r1 a.show").click();
    assertThat(browser.executeScript(CONTRASTS)).isEqualTo(List.of());
  }

  /** What has less contrast to its ground than 4.5 to 1, which WCAG AA asks for. */
  private static final String CONTRASTS =
      """
      const numbers = (c) => c.match(/[\\d.]+/g).map(Number);
      const light = (c) => {
        const [r, g, b] = numbers(c).map((v) => v / 255)
          .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (e) => {
        const c = getComputedStyle(e).backgroundColor;
        return numbers(c)[3] === 0 ? ground(e.parentElement) : c;
      };
      return [...document.querySelectorAll('body *:not(script):not(svg *)')]
        .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== ''))
        .filter((e) => e.offsetWidth > 1)
        .filter((e) => {
          const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
          return (a + 0.05) / (b + 0.05) < 4.5;
        })
        .map((e) => e.outerHTML.slice(0, 80));
      """;

  static Stream<String> hostileNames() {
    return HtmlPageTest.hostileNames();
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void noNameRunsAsAScript(String name) throws IOException {
    write("hostile", HostileNames.named(name));
    open("hostile", 800);
    assertThat(complaints()).isEmpty();
    assertThat(shownRows()).hasSize(1);
    first("#r1 a.show").click();
    assertThat(lit("TRIGGER")).isEqualTo("اتهم");
    assertThat(all("#relations .party bdi")).hasSize(6);
  }

  @Test
  void whatIsSmuggledIntoThePageIsBarred() throws IOException {
    write("hostile", HostileNames.named("x"));
    Path page = home.resolve("hostile.html");
    String smuggled =
        Files.readString(page)
            .replace(
                "<footer>",
                "<script>document.title = 'run'</script>"
                    + "<img src=x onerror=\"document.title = 'run'\"><footer>");
    Files.writeString(page, smuggled);
    open("hostile", 800);
    assertThat(browser.getTitle()).startsWith("x");
    assertThat(complaints()).anySatisfy(line -> assertThat(line).contains("Content Security"));
  }

  @Test
  void twoHundredRelationsAndNoneAreShown() throws IOException {
    Extraction one = HostileNames.named("رئيس الوزراء العراقي الأسبق نوري كامل المالكي ".repeat(4));
    List<Relation> many = Collections.nCopies(200, one.relations().get(0));
    write("many", new Extraction(one.article(), one.mentions(), one.entities(), many, one.error()));
    open("many", 360);
    assertThat(shownRows()).hasSize(200);
    assertThat(columnsBesideTheScreen()).isZero();
    write(
        "none", new Extraction(Article.of(""), List.of(), List.of(), List.of(), Optional.empty()));
    open("none", 360);
    assertThat(first("#relations .none").getText()).contains("No relations found");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void anIndexIsSearchedAndLeadsToARelation() throws IOException {
    HtmlIndex index = new HtmlIndex();
    StringBuilder file = new StringBuilder(index.head());
    for (String name : List.of("بوتين", "شي")) {
      write(name, HostileNames.named(name));
      file.append(index.document(HostileNames.named(name)));
    }
    Files.writeString(home.resolve("index.html"), file + index.foot());
    open("index", 360);
    assertThat(complaints()).isEmpty();
    assertThat(columnsBesideTheScreen()).isZero();
    first("#articles input").sendKeys("بوت");
    assertThat(all("#articles tbody tr:not([hidden])")).hasSize(1);
    first("#deeds a").sendKeys(Keys.ENTER);
    await("document.title.startsWith('بوتين')");
    assertThat(browser.getTitle()).startsWith("بوتين");
    assertThat(first("#r1").getAttribute("aria-current")).isEqualTo("true");
  }
}
