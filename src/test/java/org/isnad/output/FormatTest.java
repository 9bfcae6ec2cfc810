package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {

  static Stream<String> hostileNames() {
    return HostileNames.all();
  }

  /** «بوتين اتهم بوتين» (Putin accused Putin), with an emoji behind it. */
  private final Extraction putin = HostileNames.named("بوتين");

  @ParameterizedTest
  @MethodSource("hostileNames")
  void noNameBreaksATable(String name) {
    TableRoundTrip.ofMentions(HostileNames.named(name));
    TableRoundTrip.ofRelations(HostileNames.named(name));
  }

  @Test
  void aTableOfMentionsHasALineOfNamesAndARowForEach() {
    assertThat(Tables.mentions(Offsets.UTF16).file(putin).lines())
        .containsExactly(
            "document\tid\tstart\tend\ttext\ttype\tentity\tname\tcountry\tvalue\tconfidence\tevidence",
            "بوتين\tm1\t0\t5\tبوتين\tPERSON\te1\tبوتين\tKP\t\t0.5\ttest",
            "بوتين\tm2\t11\t16\tبوتين\tPERSON\te1\tبوتين\tKP\t\t0.5\ttest");
  }

  @Test
  void whatWouldBreakALineIsEscaped() {
    Extraction odd = HostileNames.named("\"a\tb\nc\\d\u0000\uD800");
    assertThat(Tables.mentions(Offsets.UTF16).document(odd))
        .startsWith("\\\"a\\tb\\nc\\\\d\\u0000\\uD800\tm1\t");
  }

  @Test
  void codePointsCountAnEmojiOnce() {
    Extraction emoji = HostileNames.named("\uD83D\uDE00");
    assertThat(Tables.mentions(Offsets.UTF16).document(emoji).lines())
        .extracting(line -> List.of(line.split("\t")).subList(2, 4))
        .containsExactly(List.of("0", "2"), List.of("8", "10"));
    assertThat(Tables.mentions(Offsets.CODEPOINT).document(emoji).lines())
        .extracting(line -> List.of(line.split("\t")).subList(2, 4))
        .containsExactly(List.of("0", "1"), List.of("7", "8"));
  }
}
