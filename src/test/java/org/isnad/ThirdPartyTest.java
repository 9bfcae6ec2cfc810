package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.testing.RuntimeClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** THIRD-PARTY.md names all that users get from others, and nothing that they don't. */
class ThirdPartyTest {

  private static final Path NOTICE = Path.of("THIRD-PARTY.md");

  /** «jackson-core-2.20.0.jar»; behind the version there may be a classifier. */
  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[0-9.]*)(-[a-z-]+)?\\.jar");

  private static final Pattern ARTIFACT = Pattern.compile("`([a-z0-9-]+)`");

  /** «org.slf4j:slf4j-nop:1.7.36». */
  private static final Pattern COORDINATES =
      Pattern.compile("org\\.[a-z0-9.]+:([a-z0-9-]+):(\\d[0-9.]*\\d)");

  /** How the head of a data file begins to say where it comes from, if it comes from here. */
  private static final Pattern OWN =
      Pattern.compile("[Ss]ource: (written for Isnad|the Isnad (project|team))");

  private static List<String> rows(String title) throws IOException {
    String notice = Files.readString(NOTICE);
    int start = notice.indexOf("\n## " + title);
    assertThat(start).as("the part «%s» of %s", title, NOTICE).isNotNegative();
    int end = notice.indexOf("\n## ", start + 1);
    return notice
        .substring(start, end < 0 ? notice.length() : end)
        .lines()
        .filter(line -> line.startsWith("| "))
        .toList();
  }

  @Test
  void everyLibraryIsNamedWithItsVersion() throws IOException {
    List<String> rows = rows("Software that Isnad runs with");

    assertThat(RuntimeClassPath.wholeJars())
        .allSatisfy(
            jar -> {
              Matcher name = JAR.matcher(jar.getFileName().toString());
              assertThat(name.matches()).isTrue();
              assertThat(rows)
                  .anyMatch(
                      row ->
                          row.contains("`" + name.group(1) + "`")
                              && row.contains("| " + name.group(2) + " |"));
            });
  }

  @Test
  void noLibraryIsNamedThatIsNotThere() throws IOException {
    List<String> jars = names(RuntimeClassPath.wholeJars());

    assertThat(rows("Software that Isnad runs with"))
        .flatMap(row -> ARTIFACT.matcher(row).results().map(found -> found.group(1)).toList())
        .allSatisfy(artifact -> assertThat(jars).anyMatch(jar -> jar.startsWith(artifact + "-")));
  }

  /** RDF4J and SLF4J, by the row's own words. */
  @Test
  void whatIsOptionalIsNamedAsOptional() throws IOException {
    List<String> ofUsers = names(RuntimeClassPath.jars());

    assertThat(rows("Software that Isnad runs with"))
        .flatMap(
            row ->
                ARTIFACT
                    .matcher(row)
                    .results()
                    .map(found -> Map.entry(found.group(1), row.startsWith("| optional: ")))
                    .toList())
        .allSatisfy(
            artifact ->
                assertThat(ofUsers.stream().noneMatch(isOf(artifact.getKey())))
                    .as(artifact.getKey())
                    .isEqualTo(artifact.getValue()));
  }

  /** What is to be added for Turtle is tested in the version that is named. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/guide.md",
        "src/it/consumer/pom.xml",
        "src/main/java/org/isnad/output/Turtle.java"
      })
  void whatIsToBeAddedHasTheVersionThatTheTestsHave(String file) throws IOException {
    List<String> jars = names(RuntimeClassPath.wholeJars());

    assertThat(COORDINATES.matcher(Files.readString(Path.of(file))).results())
        .extracting(named -> named.group(1) + "-" + named.group(2) + ".jar")
        .hasSize(2)
        .isSubsetOf(jars);
  }

  private static List<String> names(List<Path> jars) {
    return jars.stream().map(jar -> jar.getFileName().toString()).toList();
  }

  private static Predicate<String> isOf(String artifact) {
    return jar -> jar.matches(Pattern.quote(artifact) + "-\\d.*");
  }

  @Test
  void everyDataFileThatHasAnotherSourceIsNamed() throws IOException {
    String rows = String.join("\n", rows("Data in models/"));
    try (Stream<Path> files = Files.walk(Path.of("models"))) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".tsv"))
                  .filter(ThirdPartyTest::isOthers))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(rows).contains(file.getFileName().toString()));
    }
  }

  /** Whether the head of a file doesn't call it our own. */
  private static boolean isOthers(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .takeWhile(line -> line.startsWith("#"))
          .noneMatch(line -> OWN.matcher(line).find());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
