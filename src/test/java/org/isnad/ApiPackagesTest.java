package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.testing.PublicApi;
import org.junit.jupiter.api.Test;

/**
 * Which packages are public API is said in several places, that all say the same; a package that is
 * new is in all of them or in none.
 */
class ApiPackagesTest {

  private static final Pattern NAME = Pattern.compile("org\\.isnad(\\.[a-z]+)*");

  private static String between(Path file, String start, String end) throws IOException {
    String text = Files.readString(file);
    int from = text.indexOf(start);
    assertThat(from).as("«%s» in %s", start, file).isNotNegative();
    int to = text.indexOf(end, from);
    assertThat(to).as("«%s» behind «%s» in %s", end, start, file).isNotNegative();
    return text.substring(from + start.length(), to);
  }

  private static Set<String> packages(String text) {
    return NAME.matcher(text).results().map(name -> name.group()).collect(Collectors.toSet());
  }

  private static List<String> otherPackages() {
    return PublicApi.LIBRARY.stream()
        .map(JavaClass::getPackageName)
        .distinct()
        .filter(name -> !PublicApi.PACKAGES.contains(name))
        .toList();
  }

  @Test
  void theDocumentationOfTheApiHasNoOtherPackages() throws IOException {
    String leftOut = between(Path.of("pom.xml"), "<excludePackageNames>", "</excludePackageNames>");

    assertThat(leftOut.split(":")).containsExactlyInAnyOrderElementsOf(otherPackages());
  }

  @Test
  void releasesAreComparedInTheApiAlone() throws IOException {
    String compared =
        between(Path.of("pom.xml"), "<artifactId>japicmp-maven-plugin</artifactId>", "</includes>");

    assertThat(packages(compared.substring(compared.indexOf("<includes>"))))
        .isEqualTo(PublicApi.PACKAGES);
  }

  @Test
  void theFacadesPackageNamesThem() throws IOException {
    String promised =
        between(
            Path.of("src", "main", "java", "org", "isnad", "package-info.java"),
            "The public API is",
            "{@code org.isnad.spark}");

    assertThat(Stream.concat(Stream.of("org.isnad"), packages(promised).stream()))
        .containsExactlyInAnyOrderElementsOf(PublicApi.PACKAGES);
  }

  @Test
  void soDoThoseWhoContribute() throws IOException {
    String told = between(Path.of("CONTRIBUTING.md"), "| where | what |", "| all other packages");

    assertThat(packages(told)).isEqualTo(PublicApi.PACKAGES);
  }
}
