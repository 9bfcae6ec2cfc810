package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.relations.Clause.Link;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words between quotation marks")
class QuotedComplementsTest {

  private final ComplementsSoFar found = new ComplementsSoFar();

  @Test
  @DisplayName("are a complement where they are several")
  void several() {
    HandUnits given =
        HandUnits.of("قال/VERB \"/QUOTE وصل/VERB المدير/NOUN إلى/PREPOSITION مكتبه/NOUN \"/QUOTE");
    assertThat(read(given)).isEqualTo(7);
    assertThat(found.all())
        .singleElement()
        .satisfies(
            quotation -> {
              assertThat(quotation.link()).isEqualTo(Link.QUOTATION);
              assertThat(quotation.from()).isEqualTo(2);
              assertThat(quotation.to()).isEqualTo(6);
            });
  }

  @Test
  @DisplayName("are read on from inside where they are one or two")
  void label() {
    HandUnits given = HandUnits.of("نفى/VERB \"/QUOTE شائعات/NOUN \"/QUOTE الصحف/NOUN");
    assertThat(read(given)).isEqualTo(2);
    assertThat(found.all()).isEmpty();
  }

  @Test
  @DisplayName("behind a colon end with their mark, or with the sentence where there is none")
  void behindColon() {
    HandUnits quoted = HandUnits.of(":/COLON \"/QUOTE وصل/VERB \"/QUOTE أمس/OTHER");
    assertThat(complements(quoted).behindQuotation(1)).isEqualTo(4);
    HandUnits open = HandUnits.of(":/COLON وصل/VERB المدير/NOUN");
    assertThat(complements(open).behindQuotation(1)).isEqualTo(3);
  }

  private int read(HandUnits given) {
    return complements(given).read(1, given.units().size(), found);
  }

  private static QuotedComplements complements(HandUnits given) {
    return new QuotedComplements(
        given.units(), new PhraseReader(given.units(), HandWords.NONE), HandWords.NONE);
  }
}
