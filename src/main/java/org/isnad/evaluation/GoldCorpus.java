package org.isnad.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A directory of gold documents: those that lie in it, and those of each directory in it as a
 * section of its own.
 *
 * @param sections the sections that have documents, in the order of their names
 * @param checksum what tells this corpus from any other
 */
public record GoldCorpus(List<Section> sections, String checksum) {

  private static final String EXTENSION = ".json";

  public GoldCorpus {
    sections = List.copyOf(sections);
  }

  /**
   * The documents of one directory.
   *
   * @param name the directory's name; empty for the corpus's own
   * @param documents in the order of their names
   */
  public record Section(String name, List<Document> documents) {

    public Section {
      documents = List.copyOf(documents);
    }

    /**
     * Whether the documents are there to be measured on and not to be looked at: those under {@code
     * test} and {@code test-...}.
     */
    public boolean isSealed() {
      return name.equals("test") || name.startsWith("test-");
    }
  }

  /**
   * One document.
   *
   * @param name its path in the corpus, with {@code /}
   * @param gold what it says
   */
  public record Document(String name, GoldDocument gold) {}

  /**
   * Reads all documents.
   *
   * @throws GoldFormatException if there are none, or one is malformed; naming it and why
   */
  public static GoldCorpus read(Path directory) {
    if (!Files.isDirectory(directory)) {
      String why = Files.exists(directory) ? "not a directory" : "no such directory";
      throw new GoldFormatException(
          directory.toString(), why + ": name one that holds gold documents (.json)");
    }
    Checksum checksum = new Checksum();
    List<Section> sections = new ArrayList<>();
    section("", directory, checksum).ifPresent(sections::add);
    for (Path child : children(directory)) {
      if (Files.isDirectory(child)) {
        section(nameOf(child), child, checksum).ifPresent(sections::add);
      }
    }
    if (sections.isEmpty()) {
      throw new GoldFormatException(
          directory.toString(), "no gold documents (.json) here: name a directory that has some");
    }
    return new GoldCorpus(sections, checksum.shortForm());
  }

  private static Optional<Section> section(String name, Path directory, Checksum checksum) {
    List<Document> documents = new ArrayList<>();
    for (Path file : children(directory)) {
      if (nameOf(file).endsWith(EXTENSION) && Files.isRegularFile(file)) {
        byte[] bytes = bytes(file);
        String path = name.isEmpty() ? nameOf(file) : name + "/" + nameOf(file);
        checksum.add(path, bytes);
        documents.add(new Document(path, GoldReader.read(file.toString(), text(file, bytes))));
      }
    }
    return documents.isEmpty() ? Optional.empty() : Optional.of(new Section(name, documents));
  }

  private static List<Path> children(Path directory) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      entries.forEach(children::add);
    } catch (IOException e) {
      throw unreadable(directory, e);
    }
    children.sort(Comparator.comparing(GoldCorpus::nameOf));
    return children;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String text(Path file, byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new GoldFormatException(file.toString(), "not UTF-8: save it as UTF-8");
    }
  }

  private static GoldFormatException unreadable(Path path, IOException e) {
    return new GoldFormatException(path.toString(), "can't be read: " + e.getMessage());
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
