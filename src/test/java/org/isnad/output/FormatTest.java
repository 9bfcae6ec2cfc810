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

  @ParameterizedTest
  @MethodSource("hostileNames")
  void noNameBreaksAGraphOrEvents(String name) throws Exception {
    GraphRoundTrip.ofCsv(HostileNames.named(name));
    GraphRoundTrip.ofGraphMl(HostileNames.named(name));
    EventRoundTrip.of(HostileNames.named(name));
  }

  @Test
  void anEventIsARowWithItsCodesAndItsSentence() {
    List<String> lines = Tables.events().file(putin).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "event_id,date,published,source_actor,source_name,code,type,plover,target_actor,"
                + "target_name,place,country,polarity,modality,speaker,confidence,document,sentence");
    assertThat(lines.get(1))
        .matches(
            "بوتين-[0-9a-f]{12}-r1,2024-05-02,2024-05-03,KP,بوتين,112,accuse,ACCUSE,KP,بوتين,بوتين,KP,"
                + "negated,reported,بوتين,0.75,بوتين,بوتين اتهم بوتين\uD83D\uDE00\\.");
    assertThat(lines).hasSize(2);
  }

  @Test
  void noCellIsAFormula() {
    assertThat(Tables.nodes(Offsets.UTF16).document(HostileNames.named("=1+1")))
        .startsWith("'=1+1-")
        .contains(",'=1+1,PERSON,KP,2,'=1+1\n");
  }

  @Test
  void articlesOfOneIdHaveNodesOfTheirOwn() {
    String one = Tables.nodes(Offsets.UTF16).document(HostileNames.named("أ"));
    Extraction other = HostileNames.named("ب");
    Extraction sameId =
        new Extraction(
            other.article().withId("أ"), List.of(), other.entities(), List.of(), other.error());
    assertThat(one.split(",")[0])
        .isNotEqualTo(Tables.nodes(Offsets.UTF16).document(sameId).split(",")[0]);
    assertThat(one).isEqualTo(Tables.nodes(Offsets.UTF16).document(HostileNames.named("أ")));
  }

  @Test
  void aGraphOfNothingIsAGraph() {
    assertThat(new GraphMl(Offsets.UTF16).head() + new GraphMl(Offsets.UTF16).foot())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=")
        .endsWith("<graph edgedefault=\"directed\">\n</graph>\n</graphml>\n");
  }
}
