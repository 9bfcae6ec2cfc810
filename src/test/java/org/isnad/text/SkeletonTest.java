package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The spellings of a name meet, other names don't. */
class SkeletonTest {

  private static final Path TABLES = Path.of("src/test/resources/org/isnad/text");

  @Test
  void spellingsOfOneNameMeet() {
    List<DataTable.Row> pairs = pairs("spellings-that-meet.tsv");
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
    assertThat(pairs).filteredOn(pair -> !meet(pair)).extracting(SkeletonTest::shown).isEmpty();
  }

  @Test
  void differentNamesStayApart() {
    List<DataTable.Row> pairs = pairs("names-that-differ.tsv");
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
    assertThat(pairs).filteredOn(SkeletonTest::meet).extracting(SkeletonTest::shown).isEmpty();
  }

  @Test
  void noPairIsThereTwice() {
    assertThat(pairs("spellings-that-meet.tsv"))
        .extracting(SkeletonTest::shown)
        .doesNotHaveDuplicates();
    assertThat(pairs("names-that-differ.tsv"))
        .extracting(SkeletonTest::shown)
        .doesNotHaveDuplicates();
  }

  @Test
  void marksBlanksAndHyphensCountForNothing() {
    assertThat(Skeleton.of("  مُون جاي-إن ")).isEqualTo(Skeleton.of("مون جاي‌إن"));
    assertThat(Skeleton.of("")).isEmpty();
    assertThat(Skeleton.of(" - ")).isEmpty();
    assertThat(Skeleton.of("\uD800")).isEmpty();
  }

  private static List<DataTable.Row> pairs(String name) {
    return DataTable.ofFile(TABLES.resolve(name), "one", "other").rows();
  }

  private static boolean meet(DataTable.Row pair) {
    return Skeleton.of(pair.get("one")).equals(Skeleton.of(pair.get("other")));
  }

  private static String shown(DataTable.Row pair) {
    return pair.get("one") + " / " + pair.get("other");
  }
}
