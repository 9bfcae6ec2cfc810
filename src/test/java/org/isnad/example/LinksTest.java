package org.isnad.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link within the documentation leads somewhere. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  static List<Path> documents() throws IOException {
    try (Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> models = Files.walk(Path.of("models"))) {
      return Stream.of(root, docs, models)
          .flatMap(files -> files.filter(file -> file.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    String text = Files.readString(document);
    assertThat(LINK.matcher(text).results()).allSatisfy(link -> leadsSomewhere(document, link));
  }

  private static void leadsSomewhere(Path document, MatchResult link) throws IOException {
    String file = link.group(1);
    Path target = file.isEmpty() ? document : document.resolveSibling(file).normalize();
    assertThat(target).exists();
    if (link.group(2) != null) {
      assertThat(anchors(target)).contains(link.group(2));
    }
  }

  /** What GitHub makes of headings: lower case, blanks as hyphens, no other signs. */
  private static List<String> anchors(Path document) throws IOException {
    return HEADING
        .matcher(Files.readString(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
