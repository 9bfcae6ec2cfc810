package org.isnad.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What CoreNLP's Arabic segmenter has learned, and the tables of its lexer, in a plain format.
 *
 * <p>The file, all numbers big-endian:
 *
 * <pre>
 *   8 bytes  ISNADSEG
 *   int      version of the format
 *   int      length of what follows the checksum
 *   int      its CRC-32
 *   text     the source: which file was converted
 *   ints     ×7, the lexer: see {@link LexerTables}; each is a length and its numbers
 *   texts    the words of more than one character that features name: a length and its texts
 *   texts    the Unicode blocks that features name
 *   tables   one for each {@link Feature}, in their order: counts of rows and of weights, and
 *            for each row, by ascending key: its key (long), a count, and for each weight its
 *            label (byte) and its value (double)
 * </pre>
 *
 * A text is written by {@link DataOutputStream#writeUTF}. A key is what {@link Units} makes of the
 * characters that a feature names.
 *
 * @param source which file was converted
 * @param lexer how a line is cut into words
 * @param words the words of more than one character that features name
 * @param blocks the Unicode blocks that features name
 * @param features the weights
 */
record SegmenterModel(
    String source,
    LexerTables lexer,
    List<String> words,
    List<String> blocks,
    Map<Feature, FeatureTable> features) {

  /** Where the build puts it, beside this class. */
  static final String FILE = "segmenter.bin";

  private static final byte[] MAGIC = "ISNADSEG".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;

  /** No list of the file is longer: a wrong length must not ask for all memory. */
  private static final int LONGEST = 1 << 24;

  /** The labels of characters, in the order of CoreNLP's model. */
  enum Label {
    /** What stands before the text. */
    OUTSIDE("O"),
    /** The first character of a stem or clitic. */
    BEGIN("BEGIN"),
    /** A further one. */
    CONTINUE("CONT"),
    /** The blank between two words. */
    BOUNDARY(".##."),
    /** A word that is not cut: digits, marks, Latin. */
    WHOLE("NOSEG"),
    /** A character that stands for another one. */
    REWRITE("REW");

    /** CoreNLP's name of it. */
    final String name;

    Label(String name) {
      this.name = name;
    }
  }

  /** Kinds of features. */
  enum Feature {
    /** Always there. */
    BIAS(1),
    /** The character itself, those behind and before it. */
    CHARACTER(1),
    NEXT(1),
    SECOND_NEXT(1),
    LAST(1),
    SECOND_LAST(1),
    /** A word of more than one character. */
    LONG(1),
    /** The Unicode blocks and categories of its characters. */
    BLOCK(1),
    CATEGORY(1),
    PUNCTUATION(1),
    DIGIT(1),
    /** How many characters of the word stand before and behind, and how many it has. */
    BEFORE(1),
    AFTER(1),
    LENGTH(1),
    /** Two characters with their two labels; always there. */
    PAIR(2),
    PAIR_BIAS(2),
    /** The first two and the last two characters of the word, seen from its third or its last. */
    WRAP_AT_BEGIN(2),
    WRAP_AT_END(2),
    /** Three characters with their three labels; always there. */
    TRIPLE(3),
    TRIPLE_BIAS(3);

    /** How many neighbouring labels it speaks of. */
    final int labels;

    Feature(int labels) {
      this.labels = labels;
    }

    /** How many combinations of labels there are. */
    int combinations() {
      int combinations = 1;
      for (int i = 0; i < labels; i++) {
        combinations *= Label.values().length;
      }
      return combinations;
    }
  }

  SegmenterModel {
    words = List.copyOf(words);
    blocks = List.copyOf(blocks);
    features = Map.copyOf(features);
  }

  FeatureTable table(Feature feature) {
    FeatureTable table = features.get(feature);
    if (table == null) {
      throw new IllegalStateException("a model without weights for " + feature);
    }
    return table;
  }

  void write(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream payload = new DataOutputStream(bytes);
    payload.writeUTF(source);
    for (int[] numbers : lexer.arrays()) {
      payload.writeInt(numbers.length);
      for (int number : numbers) {
        payload.writeInt(number);
      }
    }
    for (List<String> texts : List.of(words, blocks)) {
      payload.writeInt(texts.size());
      for (String text : texts) {
        payload.writeUTF(text);
      }
    }
    for (Feature feature : Feature.values()) {
      table(feature).write(payload);
    }
    DataOutputStream file = new DataOutputStream(out);
    file.write(MAGIC);
    file.writeInt(VERSION);
    file.writeInt(bytes.size());
    file.writeInt(checksum(bytes.toByteArray()));
    bytes.writeTo(file);
    file.flush();
  }

  /**
   * Reads a converted file.
   *
   * @param name what the file is called in the message of an error
   * @throws IOException if it is none, is damaged or was cut off
   */
  static SegmenterModel read(InputStream in, String name) throws IOException {
    DataInputStream file = new DataInputStream(in);
    if (!Arrays.equals(file.readNBytes(MAGIC.length), MAGIC)) {
      throw refused(name, "it is no converted segmenter");
    }
    byte[] head = file.readNBytes(3 * Integer.BYTES);
    if (head.length < 3 * Integer.BYTES) {
      throw refused(name, "it is cut off");
    }
    DataInputStream numbers = new DataInputStream(new ByteArrayInputStream(head));
    int version = numbers.readInt();
    if (version != VERSION) {
      throw refused(name, "its format is version " + version + ", not " + VERSION);
    }
    int length = numbers.readInt();
    byte[] payload = file.readNBytes(Math.max(0, length));
    if (payload.length != length || file.read() >= 0) {
      throw refused(name, "it is cut off, or longer than it says");
    }
    if (checksum(payload) != numbers.readInt()) {
      throw refused(name, "its checksum is wrong");
    }
    try {
      return payload(new DataInputStream(new ByteArrayInputStream(payload)));
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException(refused(name, "it can't be read").getMessage(), e);
    }
  }

  private static SegmenterModel payload(DataInputStream in) throws IOException {
    String source = in.readUTF();
    List<int[]> arrays = new ArrayList<>();
    for (int i = 0; i < LexerTables.ARRAYS; i++) {
      int[] numbers = new int[length(in)];
      for (int j = 0; j < numbers.length; j++) {
        numbers[j] = in.readInt();
      }
      arrays.add(numbers);
    }
    List<String> words = texts(in);
    List<String> blocks = texts(in);
    Map<Feature, FeatureTable> features = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      features.put(feature, FeatureTable.read(in, feature.combinations()));
    }
    return new SegmenterModel(source, LexerTables.of(arrays), words, blocks, features);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = length(in); i > 0; i--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a list of " + length);
    }
    return length;
  }

  private static IOException refused(String name, String reason) {
    return new IOException(name + ": " + reason + "; build the library again (mvn clean package)");
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
