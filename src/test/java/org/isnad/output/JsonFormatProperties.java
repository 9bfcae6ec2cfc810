package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.Extraction;

class JsonFormatProperties {

  @Provide
  Arbitrary<Extraction> extractions() {
    return RandomExtractions.any();
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBackEqual(@ForAll("extractions") Extraction extraction) {
    assertThat(JsonFormat.read(JsonFormat.write(extraction))).isEqualTo(extraction);
  }

  @Property(tries = 300)
  void codePointsAreReadBackTooWhereNoPlaceCutsOneInTwo(
      @ForAll("extractions") Extraction extraction) {
    Extraction whole = read(JsonFormat.writeLine(extraction, Offsets.CODEPOINT));
    assertThat(read(JsonFormat.writeLine(whole, Offsets.CODEPOINT))).isEqualTo(whole);
    assertThat(read(JsonFormat.writeLine(whole, Offsets.UTF16))).isEqualTo(whole);
    assertThat(whole.article()).isEqualTo(extraction.article());
  }

  private static Extraction read(String json) {
    return JsonFormat.read(json);
  }

  @Property(tries = 300)
  void aLineIsOneLineAndSurvivesUtf8(@ForAll("extractions") Extraction extraction) {
    String line = JsonFormat.writeLine(extraction);
    assertThat(line.chars().filter(c -> c == '\n' || c == '\r' || c == 0x2028).count()).isZero();
    String decoded = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(JsonFormat.read(decoded)).isEqualTo(extraction);
  }

  @Property(tries = 300)
  void noStringMakesTheReaderFailInAnyOtherWay(@ForAll String json) {
    assertThat(catchThrowable(() -> JsonFormat.read(json))).isInstanceOf(JsonFormatException.class);
  }
}
