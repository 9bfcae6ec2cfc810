package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.output.TurtleTerm.Prefix;
import org.junit.jupiter.api.Test;

class TurtleTextTest {

  private static final TurtleTerm NODE = TurtleTerm.iri("urn:x-test:1");
  private static final TurtleTerm OTHER = TurtleTerm.iri("urn:x-test:2");
  private static final TurtleTerm LABEL = Prefix.RDFS.of("label");

  private final TurtleText text = new TurtleText();

  @Test
  void whatIsSaidOfANodeStandsTogetherHoweverItCame() {
    text.add(NODE, TurtleTerm.A, Prefix.ISNAD.of("Entity"));
    text.add(NODE, LABEL, TurtleTerm.string("موسكو"));
    text.add(OTHER, TurtleTerm.A, Prefix.ISNAD.of("Relation"));
    text.add(NODE, LABEL, TurtleTerm.string("Moscow", "en"));
    text.add(NODE, Prefix.ISNAD.of("begin"), TurtleTerm.integer(7));

    assertThat(text.written())
        .isEqualTo(
            """

            <urn:x-test:1> a isnad:Entity;
              rdfs:label "موسكو", "Moscow"@en;
              isnad:begin 7 .

            <urn:x-test:2> a isnad:Relation .
            """);
  }

  @Test
  void whatIsSaidTwiceStandsOnce() {
    text.add(NODE, LABEL, TurtleTerm.string("موسكو"));
    text.add(NODE, LABEL, TurtleTerm.string("موسكو"));

    assertThat(text.written()).isEqualTo("\n<urn:x-test:1> rdfs:label \"موسكو\" .\n");
  }

  @Test
  void nothingIsWrittenOfNothing() {
    assertThat(text.written()).isEmpty();
  }

  @Test
  void aStringHoldsItsQuotesAndTheEscapesOfTheTables() {
    assertThat(TurtleTerm.string("a\"b\\c\nd").written()).isEqualTo("\"a\\\"b\\\\\\\\c\\\\nd\"");
  }

  @Test
  void aSmallNumberHasNoExponent() {
    assertThat(TurtleTerm.decimal(0.00001).written()).isEqualTo("0.000010");
    assertThat(TurtleTerm.decimal(1).written()).isEqualTo("1.0");
  }
}
