package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Modality;
import org.isnad.Participant;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.testing.Mentions;
import org.isnad.testing.Relations;
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
            "document\tid\tstart\tend\ttext\ttype\tentity\tname\tcountry\tvalue\tconfidence\tevidence"
                + "\tmod\tquant\tfreq\tfirst_day\tlast_day\talternatives",
            "بوتين\tm1\t0\t5\tبوتين\tPERSON\te1\tبوتين\tKP\t\t0.5\ttest\t\t\t\t\t\t",
            "بوتين\tm2\t11\t16\tبوتين\tPERSON\te1\tبوتين\tKP\t\t0.5\ttest\t\t\t\t\t\t");
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
                + "target_name,place,country,polarity,modality,speaker,confidence,document,sentence,"
                + "quantity,quantity_bound");
    assertThat(lines.get(1))
        .matches(
            "بوتين-[0-9a-f]{12}-r1,2024-05-02,2024-05-03,KP,بوتين,112,accuse,ACCUSE,KP,بوتين,بوتين,KP,"
                + "negated,reported,بوتين,0.75,بوتين,بوتين اتهم بوتين\uD83D\uDE00\\.,,");
    assertThat(lines).hasSize(2);
  }

  @Test
  void noCellIsAFormula() {
    assertThat(Tables.nodes(Offsets.UTF16).document(HostileNames.named("=1+1")))
        .startsWith("'=1+1-")
        .contains(",'=1+1,PERSON,KP,2,'=1+1,,,\n");
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

  @ParameterizedTest
  @MethodSource("hostileNames")
  void noNameBreaksTokensOrBrat(String name) {
    Extraction named = HostileNames.named(name);
    assertThat(ConllRoundTrip.mentions(named)).hasSize(name.isBlank() ? 0 : 2);
    BratRoundTrip.read(named);
  }

  @Test
  void aTokenIsALineWithItsPlaceAndItsTags() {
    assertThat(new Conll(Offsets.CODEPOINT).file(putin))
        .isEqualTo(
            """
            # newdoc id = بوتين
            بوتين\t0\t5\tB-PERSON\tO\tO
            اتهم\t6\t10\tO\tO\tO
            بوتين\t11\t16\tB-PERSON\tO\tO
            \uD83D\uDE00\t16\t17\tO\tO\tO
            .\t17\t18\tO\tO\tO

            """);
  }

  /** «Moscow's minister», a name inside a title, and «for Russia», whose clitic is no name. */
  @Test
  void namesInsideNamesHaveAColumnOfTheirOwnAndCliticsALine() {
    String text = "وزير خارجية موسكو لروسيا. د. زيد\nهنا";
    Extraction found =
        new Extraction(
            Article.of(text),
            List.of(
                mention(text, "وزير خارجية موسكو", MentionType.TITLE),
                mention(text, "موسكو", MentionType.LOCATION),
                mention(text, "روسيا", MentionType.COUNTRY),
                mention(text, "د. زيد", MentionType.PERSON)),
            List.of(),
            List.of(),
            Optional.empty());
    assertThat(new Conll(Offsets.UTF16).file(found))
        .isEqualTo(
            """
            # newdoc id =\s
            وزير\t0\t4\tB-TITLE\tO\tO
            خارجية\t5\t11\tI-TITLE\tO\tO
            موسكو\t12\t17\tI-TITLE\tB-LOCATION\tO
            ل\t18\t19\tO\tO\tO
            روسيا\t19\t24\tB-COUNTRY\tO\tO
            .\t24\t25\tO\tO\tO

            د\t26\t27\tB-PERSON\tO\tO
            .\t27\t28\tI-PERSON\tO\tO
            زيد\t29\t32\tI-PERSON\tO\tO

            هنا\t33\t36\tO\tO\tO

            """);
  }

  private static Mention mention(String text, String words, MentionType type) {
    int start = text.indexOf(words);
    return Mentions.mention(
        "m",
        new Span(start, start + words.length()),
        words,
        type,
        Optional.empty(),
        Optional.empty(),
        1,
        "");
  }

  @Test
  void bratShowsARelationAsAnEvent() {
    assertThat(Brat.annotations().file(putin))
        .isEqualTo(
            """
            T1\tPERSON 0 5\tبوتين
            #1\tAnnotatorNotes T1\te1 = بوتين; country KP; confidence 0.5
            T2\tPERSON 11 16\tبوتين
            #2\tAnnotatorNotes T2\te1 = بوتين; country KP; confidence 0.5
            T3\taccuse 6 10\tاتهم
            E1\taccuse:T3 Subject:T1 Object:T2 Location:T1 Claim:T2 Claim2:T1 Speaker:T1
            A1\tNegated E1
            A2\tModality E1 Reported
            #3\tAnnotatorNotes E1\tr1; CAMEO 112; PLOVER ACCUSE; date 2024-05-02; confidence 0.75; \
            lexicon/predicates.tsv#accuse
            """);
    assertThat(Brat.configuration().file(putin)).contains("[events]\naccuse\tSubject?:<ENTITY>, ");
  }

  @Test
  void aNameOnTwoLinesIsInFragmentsForBrat() {
    Extraction named = HostileNames.named("\uD83D\uDE00 نوري\r\nالمالكي");
    assertThat(Brat.annotations().file(named))
        .startsWith("T1\tPERSON 0 6;8 15\t\uD83D\uDE00 نوري المالكي\n");
    assertThat(BratRoundTrip.read(named).party("Subject")).isEqualTo("\uD83D\uDE00 نوري المالكي");
  }

  /** «Putin visited Beijing and met Xi»: the subject of the second verb is dropped. */
  @Test
  void aDroppedSubjectIsShownWhereItsEntityWasNamedLast() {
    Relation accusation = putin.relations().get(0);
    Participant dropped =
        new Participant(
            Optional.empty(), "", Optional.of("e1"), "بوتين", Optional.empty(), Optional.empty());
    Relation without =
        Relations.relation(
            "r1",
            accusation.predicate(),
            accusation.trigger(),
            dropped,
            Participant.unstated(),
            List.of(),
            Optional.empty(),
            Polarity.AFFIRMED,
            Modality.ASSERTED,
            Optional.empty(),
            1,
            "");
    Extraction found =
        new Extraction(
            putin.article(),
            putin.mentions(),
            putin.entities(),
            List.of(without),
            Optional.empty());
    assertThat(Brat.annotations().file(found)).contains("E1\taccuse:T3 Subject:T1\n");
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void noNameBreaksTurtle(String name) throws Exception {
    TurtleRoundTrip.of(HostileNames.named(name));
  }

  @Test
  void turtleOfManyDocumentsHasItsPrefixesOnce() throws Exception {
    Turtle writer = new Turtle(Offsets.UTF16);
    String turtle =
        writer.head() + writer.document(putin) + writer.document(HostileNames.named("كيم"));
    assertThat(turtle.split("@prefix isnad: ")).hasSize(2);
    assertThat(TurtleRoundTrip.read(turtle).all("Relation")).hasSize(2);
    assertThat(turtle)
        .contains("isnad:predicate <urn:x-isnad:predicate:accuse>")
        .contains("isnad:actor <http://lexvo.org/id/iso3166/KP>")
        .contains("isnad:date \"2024-05-02\"^^xsd:date")
        .contains("isnad:confidence 0.75");
  }

  /** RDF4J's writer looks ahead over a thousand statements. */
  @Test
  void turtleSaysTogetherWhatItSaysOfANodeHoweverMuchThereIs() {
    Relation accusation = putin.relations().get(0);
    List<Relation> hundred =
        IntStream.rangeClosed(1, 100)
            .mapToObj(number -> accusation.toBuilder().id("r" + number).build())
            .toList();
    Extraction found =
        new Extraction(
            putin.article(), putin.mentions(), putin.entities(), hundred, Optional.empty());

    assertThat(new Turtle(Offsets.UTF16).document(found).lines())
        .filteredOn(line -> line.startsWith("<"))
        .extracting(line -> line.substring(0, line.indexOf('>')))
        .hasSizeGreaterThan(500)
        .doesNotHaveDuplicates();
  }

  @Test
  void bratNotesSayHowMany() {
    assertThat(Brat.annotations().file(Raid.TOLD))
        .contains("r3; CAMEO 180; quantity exact 12; ", "r5; quantity at-least 2; ")
        .doesNotContain("r1; CAMEO 010; quantity");
  }
}
