package org.isnad.syntax;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.syntax.SegmenterModel.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A converted segmenter is read as it was written, and any other file is refused. */
class SegmenterModelTest {

  private static byte[] file() throws IOException {
    Map<Feature, FeatureTable> tables = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      double[] row = new double[feature.combinations()];
      row[row.length - 1] = 0.5;
      tables.put(feature, FeatureTable.of(Map.of(7L, row)));
    }
    int[] numbers = {1, 2};
    LexerTables lexer =
        new LexerTables(numbers, numbers, numbers, numbers, numbers, numbers, numbers);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SegmenterModel("a test", lexer, List.of("2018"), List.of("ARABIC"), tables).write(out);
    return out.toByteArray();
  }

  private static SegmenterModel read(byte[] file) throws IOException {
    return SegmenterModel.read(new ByteArrayInputStream(file), "the file");
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    SegmenterModel model = read(file());

    assertThat(model.source()).isEqualTo("a test");
    assertThat(model.words()).containsExactly("2018");
    assertThat(model.blocks()).containsExactly("ARABIC");
    assertThat(model.lexer().arrays()).allSatisfy(a -> assertThat(a).containsExactly(1, 2));
    double[] scores = new double[36];
    model.table(Feature.PAIR).addTo(scores, 7);
    model.table(Feature.PAIR).addTo(scores, 7);
    model.table(Feature.PAIR).addTo(scores, 8);
    assertThat(scores[35]).isEqualTo(1);
    assertThat(Arrays.copyOf(scores, 35)).containsOnly(0);
  }

  @Test
  void isRefusedIfItIsAnotherFile() {
    assertThatThrownBy(() -> read("PK and so on, and so on".getBytes(US_ASCII)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the file")
        .hasMessageContaining("no converted segmenter");
  }

  @Test
  void isRefusedIfItIsOfAnotherVersion() throws IOException {
    byte[] file = file();
    file[11]++;

    assertThatThrownBy(() -> read(file)).hasMessageContaining("the file: its format is version 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 8, 12, 19, 20, 200})
  void isRefusedIfItIsCutOff(int length) {
    assertThatThrownBy(() -> read(Arrays.copyOf(file(), length)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the file: it is")
        .hasMessageContaining("build the library again");
  }

  @Test
  void isRefusedIfSomethingFollows() throws IOException {
    byte[] file = file();

    assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length + 1)))
        .hasMessageContaining("longer than it says");
  }

  @Test
  void isRefusedIfAnyByteBehindTheHeadIsWrong() throws IOException {
    byte[] file = file();
    for (int i = 16; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= 0x10;

      assertThatThrownBy(() -> read(damaged)).hasMessageContaining("its checksum is wrong");
    }
  }
}
