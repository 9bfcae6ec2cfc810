package org.isnad.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a list of known failures can fail, and says what to do then. */
class KnownFailuresTest {

  private Path list = Path.of("");

  @BeforeEach
  void aListOfTwo(@TempDir Path home) throws IOException {
    list = Files.writeString(home.resolve("known-failures-test.tsv"), "# what it is\nkill\nnear\n");
  }

  @Test
  void itIsHeldToNothingButItsLines() {
    assertThat(KnownFailures.in(list).lines()).containsExactlyInAnyOrder("near", "kill");
    assertThatCode(
            () ->
                KnownFailures.in(list)
                    .assertAreThoseOf(Map.of("near", "a.tsv:9", "kill", "a.tsv:2")))
        .doesNotThrowAnyException();
  }

  @Test
  void aLineThatFailsAndIsNotListedIsNamedWithItsPlace() {
    assertThatThrownBy(
            () ->
                KnownFailures.in(list)
                    .assertAreThoseOf(
                        Map.of("near", "a.tsv:9", "kill", "a.tsv:2", "deny", "a.tsv:7")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Fails, and isn't listed (mend it), 1:\n  a.tsv:7\tdeny")
        .hasMessageNotContaining("take it off");
  }

  /** One lost for one mended is no draw. */
  @Test
  void aLineThatIsMendedIsNamedToo() {
    assertThatThrownBy(
            () ->
                KnownFailures.in(list)
                    .assertAreThoseOf(Map.of("near", "a.tsv:9", "deny", "a.tsv:7")))
        .hasMessageContaining("isn't listed (mend it), 1:\n  a.tsv:7\tdeny")
        .hasMessageContaining("is mended or gone (take it off), 1:\n  kill");
  }

  @Test
  void theListAsItWouldBeRightIsThereToBeTaken() throws IOException {
    assertThatThrownBy(() -> KnownFailures.in(list).assertAreThoseOf(Map.of("deny", "a.tsv:7")))
        .hasMessageContaining("cp target/known-failures/known-failures-test.tsv " + list);
    assertThat(Path.of("target", "known-failures", "known-failures-test.tsv"))
        .hasContent("# what it is\ndeny\n");
  }
}
