package org.isnad.syntax;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.isnad.DataFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where CoreNLP's files are taken, and what must not be in them. */
class SerializedModelTest {

  private static final String NAME = "models/some.ser.gz";

  private final Path folder;

  SerializedModelTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What an attacker's object would do when it is made. */
  private static final class Trap implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final AtomicInteger SPRUNG = new AtomicInteger();

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      SPRUNG.incrementAndGet();
    }
  }

  @Test
  void aFileOfListedClassesIsRead() throws IOException {
    write(packed(new HashMap<>(Map.of("a", List.of().size()))));
    Map<?, ?> read = model().read(objects -> (Map<?, ?>) objects.readObject());
    assertThat(read).hasToString("{a=0}");
  }

  @Test
  void aFileThatIsNotOnTheClassPathIsMissingWhateverTheWorkingDirectoryHolds() throws IOException {
    Path here = Files.createTempDirectory(Path.of("target"), "here");
    Path file = Files.write(here.resolve("some.ser.gz"), packed(new HashMap<>()));
    String relative = file.toString();
    assertThat(Path.of(relative)).exists().isRelative();
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> SerializedModel.of(relative))
        .withMessageStartingWith(relative + ": not on the class path; put the jar ")
        .withMessageContaining("models-arabic");
  }

  @Test
  void anObjectOfAForeignClassIsRefusedBeforeItIsMade() throws IOException {
    write(packed(new Trap()));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> model().read(ObjectInputStream::readObject))
        .withMessageStartingWith(
            NAME + ": refused, for it holds an object of " + Trap.class.getName())
        .withMessageContaining("; get the jar that holds it again");
    assertThat(Trap.SPRUNG).hasValue(0);
  }

  @Test
  void soIsOneInsideAListedCollectionOrArray() throws IOException {
    write(packed(new HashMap<>(Map.of("a", new Object[] {new Trap[] {new Trap()}}))));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> model().read(ObjectInputStream::readObject))
        .withMessageContaining("refused");
    assertThat(Trap.SPRUNG).hasValue(0);
  }

  @Test
  void aForeignObjectBehindOtherDataIsRefusedToo() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(serialised(new HashMap<>()));
    content.write("raw numbers".getBytes(StandardCharsets.UTF_8));
    content.write(serialised(new HashMap<>(), new Trap()));
    write(content.toByteArray());
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> model().bytes())
        .withMessageContaining("refused, for it holds an object of " + Trap.class.getName());
    assertThat(Trap.SPRUNG).hasValue(0);
  }

  @Test
  void listedObjectsBetweenOtherDataAreLetThrough() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(serialised(new HashMap<>()));
    content.write(new byte[] {0, (byte) 0xAC, (byte) 0xED, 0, 5, 0, 0});
    content.write(serialised(new HashMap<>()));
    write(content.toByteArray());
    assertThat(model().bytes()).isEqualTo(content.toByteArray());
  }

  @Test
  void aListedObjectThatIsNoModelIsTheWrongFile() throws IOException {
    write(packed(new HashMap<>()));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> model().read(objects -> (Integer) objects.readObject()))
        .withMessageStartingWith(NAME + ": damaged or another file (ClassCastException");
  }

  @Test
  void aFileCutShortIsDamaged() throws IOException {
    byte[] whole = packed(new HashMap<>(Map.of("a", 1)));
    write(Arrays.copyOf(whole, whole.length / 2));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> model().read(ObjectInputStream::readObject))
        .withMessageStartingWith(NAME + ": damaged or another file (StreamCorruptedException");
  }

  @Test
  void aLengthThatAsksForAllMemoryIsRefused() throws IOException {
    byte[] array = serialised(new byte[] {1, 2, 3, 4});
    array[array.length - 8] = 0x7F; // the first byte of the length
    write(gzip(array));
    assertThatExceptionOfType(DataFileException.class)
        .isThrownBy(() -> model().read(ObjectInputStream::readObject))
        .withMessageStartingWith(NAME + ": damaged or another file (InvalidClassException");
  }

  private SerializedModel model() throws MalformedURLException {
    URL[] path = {folder.toUri().toURL()};
    ClassLoader own = requireNonNull(SerializedModelTest.class.getClassLoader());
    return SerializedModel.of(NAME, new URLClassLoader(path, own));
  }

  private void write(byte[] content) throws IOException {
    Path file = folder.resolve(NAME);
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.write(file, content);
  }

  private static byte[] packed(Object object) throws IOException {
    return gzip(serialised(object));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] serialised(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
    }
    return bytes.toByteArray();
  }
}
