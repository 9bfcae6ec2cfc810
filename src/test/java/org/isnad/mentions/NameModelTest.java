package org.isnad.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameModelTest {

  private static final int LABELS = NameTags.COUNT;

  /** Some weights; the same for the same seed. */
  private static CrfModel field(long seed) {
    return field(seed, 10, 20, 30, 40);
  }

  private static CrfModel field(long seed, long... features) {
    Random random = new Random(seed);
    float[] transitions = new float[(LABELS + 1) * LABELS];
    float[] weights = new float[features.length * LABELS];
    for (float[] values : List.of(transitions, weights)) {
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(-512, 512) / 256f;
      }
    }
    return new CrfModel(transitions, features, weights);
  }

  private static byte[] written(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static byte[] unpacked() throws IOException {
    byte[] packed = written(new NameModel(field(1), field(2)));
    return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static NameModel read(byte[] bytes) {
    return NameModel.read("names.crf", new ByteArrayInputStream(bytes));
  }

  private static void refused(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(DataFileException.class)
        .hasMessage("names.crf: " + message);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    byte[] bytes = written(new NameModel(field(1), field(2)));
    assertThat(written(read(bytes))).isEqualTo(bytes);
  }

  @Test
  void aFileThatIsNoModelIsRefused() throws IOException {
    refused(
        "names".getBytes(java.nio.charset.StandardCharsets.UTF_8),
        "damaged: Not in GZIP format; get it again or train it again");
    refused(packed(new byte[100]), "not a name model");
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] bytes = unpacked();
    bytes[7] = 2;
    refused(packed(bytes), "format 2, not 3; train it again");
  }

  @Test
  void aFileThatEndsTooSoonIsRefusedWhereverItEnds() throws IOException {
    byte[] bytes = written(new NameModel(field(1), field(2)));
    for (int length = 0; length < bytes.length; length++) {
      refused(Arrays.copyOf(bytes, length), "truncated; get it again or train it again");
    }
  }

  @Test
  void aModelThatEndsTooSoonIsRefusedEvenIfItWasPackedAgain() throws IOException {
    byte[] bytes = unpacked();
    for (int length = 0; length < bytes.length; length++) {
      byte[] shortened = packed(Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> read(shortened))
          .isInstanceOf(DataFileException.class)
          .hasMessageMatching(
              "names.crf: (truncated|damaged: wrong checksum); get it again or train it again");
    }
  }

  @Test
  void aChangedBitIsRefusedWhereverItStands() throws IOException {
    byte[] bytes = unpacked();
    for (int at = 8; at < bytes.length; at++) {
      byte[] changed = bytes.clone();
      changed[at] ^= 1;
      refused(packed(changed), "damaged: wrong checksum; get it again or train it again");
    }
  }

  @Test
  void bytesBehindTheModelAreRefused() throws IOException {
    byte[] bytes = written(new NameModel(field(1), field(2)));
    refused(
        Arrays.copyOf(bytes, bytes.length + 9),
        "damaged: something behind its end; get it again or train it again");
    byte[] unpacked = unpacked();
    refused(
        sealed(Arrays.copyOf(unpacked, unpacked.length + 8)),
        "damaged: more in it than two fields; get it again or train it again");
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void aWeightThatIsNoNumberIsRefused(float weight) throws IOException {
    byte[] bytes = unpacked();
    ByteBuffer.wrap(bytes).putFloat(firstField(bytes), weight);
    refused(sealed(bytes), "damaged: a weight that is no number; get it again or train it again");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 99_999_999, Integer.MAX_VALUE})
  void aCountThatTheFileHasNoRoomForIsRefused(int count) throws IOException {
    byte[] bytes = unpacked();
    ByteBuffer.wrap(bytes).putInt(firstField(bytes) + TRANSITION_BYTES, count);
    refused(
        sealed(bytes),
        "damaged: "
            + count
            + " features, more than it has bytes for; get it again or train it again");
  }

  @Test
  void featuresOutOfOrderAreRefused() throws IOException {
    byte[] bytes = unpacked();
    ByteBuffer.wrap(bytes).putLong(firstField(bytes) + TRANSITION_BYTES + Integer.BYTES, 20);
    refused(sealed(bytes), "damaged: features out of order; get it again or train it again");
  }

  private static final int TRANSITION_BYTES = (LABELS + 1) * LABELS * Float.BYTES;

  /** Where the first field begins: behind magic, version, count and names of the labels. */
  private static int firstField(byte[] bytes) {
    int at = 3 * Integer.BYTES;
    for (int label = 0; label < LABELS; label++) {
      at += Short.BYTES + ByteBuffer.wrap(bytes).getShort(at);
    }
    return at;
  }

  /** Packed, with the checksum that fits the changed content. */
  private static byte[] sealed(byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    int end = bytes.length - Integer.BYTES;
    checksum.update(bytes, 0, end);
    ByteBuffer.wrap(bytes).putInt(end, (int) checksum.getValue());
    return packed(bytes);
  }

  /** By hand: the sum over all sequences of labels. */
  @Property(tries = 50)
  void labelsAndTheirProbabilitiesAreThoseOfAllSequencesTogether(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int length) {
    CrfModel field = field(seed);
    Random random = new Random(seed);
    long[] features = {10, 20, 30, 40};
    List<long[]> sentence =
        random
            .ints(length, 0, features.length)
            .mapToObj(i -> new long[] {features[i], 99})
            .toList();
    double all = 0;
    double most = Double.NEGATIVE_INFINITY;
    double[][] mass = new double[length][LABELS];
    for (int code = 0; code < Math.pow(LABELS, length); code++) {
      int[] labels = new int[length];
      for (int i = 0, rest = code; i < length; i++, rest /= LABELS) {
        labels[i] = rest % LABELS;
      }
      double score = field.score(sentence, labels);
      most = Math.max(most, score);
      all += Math.exp(score);
      for (int i = 0; i < length; i++) {
        mass[i][labels[i]] += Math.exp(score);
      }
    }
    CrfModel.Labels found = field.label(sentence);
    assertThat(field.score(sentence, found.labels())).isCloseTo(most, within(1e-4));
    assertThat(field.best(sentence)).isEqualTo(found.labels());
    for (int i = 0; i < length; i++) {
      assertThat(found.confidences()[i]).isCloseTo(mass[i][found.labels()[i]] / all, within(1e-5));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void bothFieldsTogetherGiveWhatEachGivesAlone(long seed) {
    CrfModel first = field(seed);
    CrfModel second = field(seed, 30, 35, 40, 50);
    List<long[]> seen = List.of(new long[] {10, 30}, new long[] {35, 99}, new long[] {40, 20});
    List<long[]> more = List.of(new long[] {50}, new long[] {}, new long[] {10, 35});
    List<long[]> all =
        List.of(new long[] {10, 30, 50}, new long[] {35, 99}, new long[] {40, 20, 10, 35});
    TwoReadings both = new TwoReadings(first, second);
    TwoReadings.Sums sums = both.sums(seen);
    assertThat(both.first(sums)).isEqualTo(first.best(seen));
    CrfModel.Labels labels = both.second(sums.second(), more);
    assertThat(labels.labels()).isEqualTo(second.best(all));
    assertThat(labels.confidences()).isEqualTo(second.label(all).confidences());
  }
}
