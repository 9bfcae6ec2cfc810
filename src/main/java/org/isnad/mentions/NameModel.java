package org.isnad.mentions;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.DataFileException;
import org.isnad.mentions.CrfModel.Labels;
import org.isnad.mentions.TwoReadings.Sums;
import org.isnad.syntax.Sentence;

/**
 * The sequence model: one conditional random field for the first reading of a document, and one for
 * the second, which knows what the first took each word for.
 *
 * <p>The file format is a gzip stream, with nothing behind it, of big-endian values: the magic
 * number (int), the format's version (int), the number of labels (int) and their names (modified
 * UTF-8), then both fields, the first reading's before the second's, and the CRC-32 of all that
 * (int). Of each field: the transition weights (floats; a row for each label, and one for the
 * beginning of a sentence), the number of features (int), and each feature's hash (long, ascending)
 * with one weight for each label (short, in steps of 1/256). No Java object is ever deserialised.
 * Immutable and safe for all threads.
 */
public final class NameModel {

  private static final int MAGIC = 0x49534e43; // «ISNC»
  private static final int VERSION = 3;
  private static final int BUFFER = 1 << 16;

  /** More than any model has; a damaged or foreign file must not ask for all memory. */
  private static final int MOST_BYTES = 1 << 27;

  private final CrfModel first;
  private final CrfModel second;
  private final TwoReadings readings;

  /**
   * @param first reads sentences by themselves
   * @param second reads them again with the document's votes
   */
  public NameModel(CrfModel first, CrfModel second) {
    this.first = first;
    this.second = second;
    this.readings = new TwoReadings(first, second);
  }

  /** What reads sentences by themselves. */
  public CrfModel first() {
    return first;
  }

  /** What reads them again. */
  public CrfModel second() {
    return second;
  }

  /**
   * The labels of each sentence of a document.
   *
   * @param sentences its sentences
   * @param features what is to be seen of them
   */
  List<Labels> label(List<Sentence> sentences, NameFeatures features) {
    // The sums of all sentences are kept, not their features, which take fifty times the space.
    List<int[]> sums = new ArrayList<>(sentences.size());
    List<int[]> firstLabels = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Sums seen = readings.sums(features.of(sentence));
      sums.add(seen.second());
      firstLabels.add(readings.first(seen));
    }
    DocumentVotes votes = DocumentVotes.of(sentences, firstLabels);
    List<Labels> labels = new ArrayList<>(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      int[] own = firstLabels.get(s);
      labels.add(
          readings.second(sums.get(s), features.second(votes.on(sentences.get(s), own), own)));
    }
    return labels;
  }

  /**
   * The same as numbers, for those who score the model; {@link NameTags} numbers the labels.
   *
   * @param sentences a document's sentences
   * @param features what is to be seen of them
   */
  public List<int[]> labels(List<Sentence> sentences, NameFeatures features) {
    return label(sentences, features).stream().map(Labels::labels).toList();
  }

  /** Writes the model; the same model always gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    CRC32 checksum = new CRC32();
    try (DataOutputStream data =
        new DataOutputStream(
            new CheckedOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(out), BUFFER), checksum))) {
      data.writeInt(MAGIC);
      data.writeInt(VERSION);
      data.writeInt(NameLabel.COUNT);
      for (NameLabel label : NameLabel.ALL) {
        data.writeUTF(label.name());
      }
      first.write(data);
      second.write(data);
      data.writeInt((int) checksum.getValue());
    }
  }

  /**
   * Reads a user's model from a file.
   *
   * @throws DataFileException if it is missing, or as {@link #read}
   */
  public static NameModel ofFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (NoSuchFileException e) {
      throw new DataFileException(List.of(file + ": no such file"));
    } catch (IOException e) {
      throw new DataFileException(List.of(file + ": can't be read: " + e.getMessage()));
    }
  }

  /**
   * Reads a model. What {@link #write} didn't write as it stands is refused: a model is trusted
   * only whole.
   *
   * @param name what to call it in messages
   * @throws DataFileException if it is damaged, truncated, longer than it says or of another
   *     version
   */
  public static NameModel read(String name, InputStream in) {
    try {
      return parse(name, unpacked(in));
    } catch (EOFException e) {
      throw new DataFileException(List.of(name + ": truncated; get it again or train it again"));
    } catch (IOException e) {
      throw new DataFileException(
          List.of(name + ": damaged: " + e.getMessage() + "; get it again or train it again"));
    }
  }

  private static byte[] unpacked(InputStream in) throws IOException {
    byte[] packed = limited(in);
    byte[] content = limited(new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER));
    ByteBuffer trailer =
        ByteBuffer.wrap(packed, packed.length - 2 * Integer.BYTES, 2 * Integer.BYTES);
    trailer.order(ByteOrder.LITTLE_ENDIAN);
    // The stream's own reader leaves unread what stands behind its end.
    if (trailer.getInt() != checksum(content, content.length)
        || trailer.getInt() != content.length) {
      throw new IOException("something behind its end");
    }
    return content;
  }

  private static byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("more than " + MOST_BYTES + " bytes");
    }
    return bytes;
  }

  private static int checksum(byte[] content, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(content, 0, length);
    return (int) checksum.getValue();
  }

  private static NameModel parse(String name, byte[] content) throws IOException {
    ByteArrayInputStream left = new ByteArrayInputStream(content);
    DataInputStream data = new DataInputStream(left);
    require(name, data.readInt() == MAGIC, "not a name model");
    int version = data.readInt();
    require(
        name, version == VERSION, "format " + version + ", not " + VERSION + "; train it again");
    int end = content.length - Integer.BYTES;
    if (ByteBuffer.wrap(content).getInt(end) != checksum(content, end)) {
      throw new IOException("wrong checksum");
    }
    require(name, data.readInt() == NameLabel.COUNT, "other labels; train it again");
    for (NameLabel label : NameLabel.ALL) {
      require(name, data.readUTF().equals(label.name()), "other labels; train it again");
    }
    CrfModel first = CrfModel.read(data);
    CrfModel second = CrfModel.read(data);
    if (left.available() != Integer.BYTES) {
      throw new IOException("more in it than two fields");
    }
    return new NameModel(first, second);
  }

  private static void require(String name, boolean condition, String problem) {
    if (!condition) {
      throw new DataFileException(List.of(name + ": " + problem));
    }
  }
}
