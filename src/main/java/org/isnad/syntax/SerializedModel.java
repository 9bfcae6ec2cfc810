package org.isnad.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.isnad.DataFileException;
import org.jspecify.annotations.Nullable;

/**
 * A file of serialised objects that CoreNLP publishes, found on the class path and nowhere else,
 * and read under a list of the classes that it may hold: {@code serialized-classes.txt}.
 *
 * <p>CoreNLP itself would go on to look for the same path in the working directory and at a URL,
 * and would make whatever object it found there.
 */
final class SerializedModel {

  private static final String CLASSES = "serialized-classes.txt";

  /**
   * The models' largest array has 524,288 elements; without a bound a length asks for all memory.
   */
  private static final long LONGEST_ARRAY = 1_000_000;

  private static final int DEEPEST = 200;

  /** What a stream of objects begins with. */
  private static final byte[] HEADER = {(byte) 0xAC, (byte) 0xED, 0, 5};

  private final String name;
  private final ClassLoader classPath;
  private final Set<String> classes = classes();

  private SerializedModel(String name, ClassLoader classPath) {
    this.name = name;
    this.classPath = classPath;
  }

  /**
   * Finds a file.
   *
   * @param name its path on the class path
   * @throws DataFileException if it isn't there, saying which jar holds it
   */
  static SerializedModel of(String name) {
    return of(name, SerializedModel.class.getClassLoader());
  }

  static SerializedModel of(String name, ClassLoader classPath) {
    if (classPath.getResource(name) == null) {
      throw new DataFileException(
          List.of(
              name
                  + ": not on the class path; put the jar stanford-corenlp-...-models-arabic.jar"
                  + " beside the other jars (edu.stanford.nlp:stanford-corenlp, classifier"
                  + " models-arabic)"));
    }
    return new SerializedModel(name, classPath);
  }

  /** What takes objects from a stream. */
  interface ObjectReader<T> {
    T read(ObjectInputStream objects) throws IOException, ClassNotFoundException;
  }

  /**
   * Reads a file that is one stream of objects, packed with gzip.
   *
   * @throws DataFileException if it is damaged or holds an object of a class that isn't listed
   */
  @SuppressWarnings("CatchingUnchecked") // what a damaged file makes its reader throw is anything
  <T> T read(ObjectReader<? extends T> reader) {
    Filter filter = new Filter(classes);
    try (InputStream in = new BufferedInputStream(new GZIPInputStream(open()));
        ObjectInputStream objects = new ObjectInputStream(in)) {
      objects.setObjectInputFilter(filter);
      return reader.read(objects);
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw filter.refused == null ? damaged(e) : foreign(filter.refused);
    }
  }

  /**
   * The content of a file that has streams of objects between other data, and whose reader opens
   * them itself. Wherever one begins, it is read as far as it goes before anything is given out.
   *
   * @throws DataFileException if it holds an object of a class that isn't listed
   */
  byte[] bytes() {
    byte[] bytes;
    try (InputStream in = open()) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw damaged(e);
    }
    for (int i = 0; i + HEADER.length <= bytes.length; i++) {
      if (isHeader(bytes, i)) {
        check(new ByteArrayInputStream(bytes, i, bytes.length - i));
      }
    }
    return bytes;
  }

  /** That a file can't be used, as whoever reads it may find out only from its content. */
  DataFileException damaged(Exception reason) {
    String what = reason.getMessage() == null ? "" : ": " + reason.getMessage();
    DataFileException damaged =
        new DataFileException(
            List.of(
                name
                    + ": damaged or another file ("
                    + reason.getClass().getSimpleName()
                    + what
                    + "); get the jar that holds it again"));
    damaged.initCause(reason);
    return damaged;
  }

  private DataFileException foreign(String type) {
    return new DataFileException(
        List.of(
            name
                + ": refused, for it holds an object of "
                + type
                + ", which CoreNLP's Arabic segmenter and tagger do not; get the jar that holds it again, and"
                + " trust no other"));
  }

  private InputStream open() throws IOException {
    InputStream in = classPath.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("it has gone from the class path");
    }
    return in;
  }

  private static boolean isHeader(byte[] bytes, int at) {
    for (int i = 0; i < HEADER.length; i++) {
      if (bytes[at + i] != HEADER[i]) {
        return false;
      }
    }
    return true;
  }

  /** Where the stream ends, or was none, can be told only by reading on. */
  @SuppressWarnings({"CatchingUnchecked", "BanSerializableRead"}) // read to be refused
  private void check(InputStream stream) {
    Filter filter = new Filter(classes);
    try (ObjectInputStream objects = new ObjectInputStream(stream)) {
      objects.setObjectInputFilter(filter);
      while (true) {
        objects.readObject();
      }
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      if (filter.refused != null) {
        throw foreign(filter.refused);
      }
    }
  }

  private static Set<String> classes() {
    try (InputStream in = SerializedModel.class.getResourceAsStream(CLASSES)) {
      if (in == null) {
        throw new DataFileException(List.of(CLASSES + ": not in the library's jar; get it again"));
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets through what is listed, and remembers what it didn't. For one stream. */
  private static final class Filter implements ObjectInputFilter {
    private final Set<String> classes;
    private @Nullable String refused;

    Filter(Set<String> classes) {
      this.classes = classes;
    }

    @Override
    public Status checkInput(FilterInfo info) {
      Class<?> type = info.serialClass();
      while (type != null && type.isArray()) {
        type = type.getComponentType();
      }
      if (type != null && !type.isPrimitive() && !isListed(type)) {
        refused = refused == null ? type.getName() : refused;
        return Status.REJECTED;
      }
      return info.depth() > DEEPEST || info.arrayLength() > LONGEST_ARRAY
          ? Status.REJECTED
          : Status.ALLOWED;
    }

    private boolean isListed(Class<?> type) {
      return classes.contains(type.getName());
    }
  }
}
