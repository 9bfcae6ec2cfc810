package org.isnad.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.testing.JavaSource;
import org.isnad.testing.RuntimeClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Java of the documentation, compiled in a package of its own against what users get and
 * nothing else. A block sees what a reader has when coming to it: the values that earlier blocks
 * and the text name.
 */
class DocumentedJavaTest {

  private static final Path CONSUMER = Path.of("src", "it", "consumer");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<artifactId>isnad</artifactId>\\s*<version>([^<]*)</version>", Pattern.MULTILINE);

  private static final String IMPORTS =
      """
      package reader;
      import edu.stanford.nlp.ling.*;
      import edu.stanford.nlp.pipeline.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.stream.Stream;
      import org.isnad.*;
      import org.isnad.corenlp.IsnadAnnotator;
      import org.isnad.output.*;
      """;

  private final Path home;

  DocumentedJavaTest(@TempDir Path home) {
    this.home = home;
  }

  private static List<String> blocks(String document) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of(document)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md", "docs/corenlp.md"})
  void everyBlockCompilesWithoutAWarning(String document) throws IOException {
    List<String> blocks = blocks(document);
    assertThat(blocks).as("blocks of Java in %s", document).isNotEmpty();
    StringBuilder source = new StringBuilder(IMPORTS).append("class Blocks {\n");
    source.append("  Properties properties = new Properties();\n");
    for (int i = 0; i < blocks.size(); i++) {
      String given = given(blocks.get(i));
      source.append("  void block" + i + "(").append(given).append(") throws Exception {\n");
      source.append(blocks.get(i)).append("  }\n");
    }
    Path file = Files.writeString(home.resolve("Blocks.java"), source.append("}\n"));

    assertThat(JavaSource.problems(file, RuntimeClassPath.with(home), home))
        .as("what the compiler says of %s:%n%s", document, source)
        .isEmpty();
  }

  /** Of the values that a reader knows, those that a block doesn't declare itself. */
  private static String given(String block) {
    List<String> given = new ArrayList<>();
    for (String parameter :
        List.of("String text", "Stream<Article> articles", "Isnad isnad", "Extraction found")) {
      if (!block.contains(parameter + " = ")) {
        given.add(parameter);
      }
    }
    return String.join(", ", given);
  }

  @Test
  void theConsumerRunsTheReadmesExample() throws IOException {
    Path source = CONSUMER.resolve("src/main/java/reader/ReadmeExample.java");
    List<String> lines = Files.readAllLines(source).stream().map(String::strip).toList();
    List<String> example = blocks("README.md").get(0).lines().map(String::strip).toList();

    assertThat(lines).containsSubsequence(example);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md", "src/it/consumer/pom.xml"})
  void theDependencyHasTheVersionOfThePom(String file) throws IOException {
    assertThat(versions(file)).isNotEmpty().containsOnly(versions("pom.xml").get(0));
  }

  private static List<String> versions(String file) throws IOException {
    return DEPENDENCY
        .matcher(Files.readString(Path.of(file)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
