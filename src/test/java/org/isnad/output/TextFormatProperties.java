package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.Extraction;

class TextFormatProperties {

  @Provide
  Arbitrary<Extraction> extractions() {
    return RandomExtractions.any();
  }

  @Property(tries = 200)
  void everyExtractionCanBeShownWithoutControlsAndWithBalancedIsolates(
      @ForAll("extractions") Extraction extraction) {
    assertThat(TextFormat.write(extraction, TextLayout.USUAL.explaining()).lines())
        .allSatisfy(
            line -> {
              assertThat(line.chars().filter(Character::isISOControl).count()).isZero();
              assertThat(line.chars().filter(c -> c == '\u2068').count())
                  .isEqualTo(line.chars().filter(c -> c == '\u2069').count());
            });
  }
}
