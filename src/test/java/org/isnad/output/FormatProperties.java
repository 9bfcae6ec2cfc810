package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.Extraction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Whatever an extraction holds, each format gives it back to its reader. */
class FormatProperties {

  @Provide
  Arbitrary<Extraction> extractions() {
    return RandomExtractions.any();
  }

  @Property(tries = 300)
  void tableOfMentions(@ForAll("extractions") Extraction extraction) {
    TableRoundTrip.ofMentions(extraction);
  }

  @Property(tries = 300)
  void tableOfRelations(@ForAll("extractions") Extraction extraction) {
    TableRoundTrip.ofRelations(extraction);
  }

  @Property(tries = 300)
  void graphAsCsv(@ForAll("extractions") Extraction extraction) {
    GraphRoundTrip.ofCsv(extraction);
  }

  @Property(tries = 300)
  void graphAsGraphMl(@ForAll("extractions") Extraction extraction) throws Exception {
    GraphRoundTrip.ofGraphMl(extraction);
  }

  @Property(tries = 300)
  void events(@ForAll("extractions") Extraction extraction) {
    EventRoundTrip.of(extraction);
  }

  @Property(tries = 300)
  void tokens(@ForAll("extractions") Extraction extraction) {
    assertThat(ConllRoundTrip.mentions(extraction))
        .hasSizeLessThanOrEqualTo(extraction.mentions().size());
  }

  @Property(tries = 300)
  void brat(@ForAll("extractions") Extraction extraction) {
    BratRoundTrip.read(extraction);
  }

  @Property(tries = 300)
  void turtle(@ForAll("extractions") Extraction extraction) throws Exception {
    TurtleRoundTrip.of(extraction);
  }

  /** Every stretch that a page can light up is there: its first and its last piece. */
  @Property(tries = 300)
  void html(@ForAll("extractions") Extraction extraction) {
    Document page = Jsoup.parse(new HtmlPage().file(extraction));
    int pieces = page.select(".words .s").size();
    assertThat(page.select("#relations tbody tr")).hasSameSizeAs(extraction.relations());
    assertThat(page.select("[data-span~=.]").eachAttr("data-span"))
        .allSatisfy(
            span -> {
              String[] ends = span.split("-", 2);
              assertThat(Integer.parseInt(ends[0])).isNotNegative();
              assertThat(Integer.parseInt(ends[1]))
                  .isBetween(Integer.parseInt(ends[0]), pieces - 1);
            });
  }
}
