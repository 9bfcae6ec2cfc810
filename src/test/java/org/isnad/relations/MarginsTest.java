package org.isnad.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is quoted as it stands")
class MarginsTest {

  @ParameterizedTest(name = "{0} is «{1}»")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "و/CONJUNCTION وصل/VERB المدير/NOUN ،/COMMA | وصل المدير",
        "وصل/VERB المدير/NOUN ./OTHER | وصل المدير",
        "\"/QUOTE وصل/VERB المدير/NOUN \"/QUOTE ./OTHER | وصل المدير",
        "\"/QUOTE يغذي/VERB \"/QUOTE الشائعات/NOUN | \" يغذي \" الشائعات",
        "وصف/VERB \"/QUOTE المدير/NOUN \"/QUOTE | وصف \" المدير \"",
      })
  void within(String written, String words) {
    HandUnits given = HandUnits.of(written);
    Margins margins = new Margins(given.sentence(), given.units());
    assertThat(margins.within(0, given.units().size()).map(given::words)).contains(words);
  }

  @Test
  @DisplayName("is nothing where no word stands")
  void nothing() {
    HandUnits given = HandUnits.of("و/CONJUNCTION ،/COMMA \"/QUOTE");
    assertThat(new Margins(given.sentence(), given.units()).within(0, 3)).isEmpty();
  }
}
