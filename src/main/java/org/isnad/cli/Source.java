package org.isnad.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.isnad.Article;
import org.isnad.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The articles that arguments name: texts, directories of texts, a file of JSON lines or standard
 * input. Articles are read one by one, when they are asked for.
 */
final class Source {

  /** How many articles a source gives, and where they stand. */
  enum Kind {
    ONE_TEXT,
    LINES,
    TEXTS
  }

  private static final String STANDARD_INPUT = "-";

  /** What the results of several arguments together are named after. */
  private static final String SEVERAL = "texts";

  /** Stands in a name for what the locale's encoding can't show. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final char FIRST_BEYOND_ASCII = '\u0080';

  private final Kind kind;
  private final String id;
  private final List<Path> files;
  private final Charset encoding;
  private final Optional<LocalDate> date;
  private final @Nullable InputStream standardInput;

  private Source(
      Kind kind,
      String id,
      List<Path> files,
      Charset encoding,
      Optional<LocalDate> date,
      @Nullable InputStream standardInput) {
    this.kind = kind;
    this.id = id;
    this.files = files;
    this.encoding = encoding;
    this.date = date;
    this.standardInput = standardInput;
  }

  /**
   * @param name what the user wrote: a path, or {@code -} for {@code in}
   * @param date the day of publication of texts that name none
   * @throws BadInputException if there is no such file, or no text in the directory
   */
  static Source named(String name, InputStream in, Charset encoding, Optional<LocalDate> date) {
    if (name.equals(STANDARD_INPUT)) {
      return new Source(Kind.ONE_TEXT, "stdin", List.of(), encoding, date, in);
    }
    Path path = path(name);
    String id = withoutExtension(path);
    if (Files.isDirectory(path)) {
      return new Source(Kind.TEXTS, id, textsIn(path), encoding, date, null);
    }
    if (!Files.exists(path)) {
      throw new BadInputException(name + ": no such file or directory: check the path");
    }
    Kind kind = name.endsWith(".jsonl") ? Kind.LINES : Kind.ONE_TEXT;
    return new Source(kind, id, List.of(path), encoding, date, null);
  }

  /**
   * @param names what the user wrote: several are texts and directories of texts
   * @throws BadInputException as for one name, and if one of several is no text and no directory
   */
  static Source named(
      List<String> names, InputStream in, Charset encoding, Optional<LocalDate> date) {
    if (names.size() == 1) {
      return named(names.get(0), in, encoding, date);
    }
    List<Path> files =
        names.stream()
            .map(name -> named(name, in, encoding, date))
            .flatMap(source -> source.besideOthers().stream())
            .toList();
    return new Source(Kind.TEXTS, SEVERAL, files, encoding, date, null);
  }

  private List<Path> besideOthers() {
    if (standardInput != null) {
      throw new BadInputException("-: standard input can't be read beside files: give it alone");
    }
    if (kind == Kind.LINES) {
      throw new BadInputException(
          files.get(0) + ": JSON lines can't be read beside other files: give them alone");
    }
    return files;
  }

  /**
   * The path that the user wrote.
   *
   * @throws BadInputException if it is empty or can't be one
   */
  static Path path(String name) {
    if (name.isEmpty()) {
      throw new BadInputException("«»: the path is empty: name a file or a directory");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      if (localeHasArabic() || name.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
        throw new BadInputException(name + ": not a path: " + e.getReason());
      }
      throw notOfTheLocale(name);
    }
  }

  /** Whether Java can name files with Arabic letters: not under LC_ALL=C. */
  private static boolean localeHasArabic() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return !Charset.isSupported(encoding) || Charset.forName(encoding).newEncoder().canEncode('ع');
  }

  private static BadInputException notOfTheLocale(String name) {
    return new BadInputException(
        name + ": the locale has no letters for this file name: set LC_ALL=C.UTF-8");
  }

  private static List<Path> textsIn(Path directory) {
    List<Path> texts = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (entry.getFileName().toString().endsWith(".txt") && Files.isRegularFile(entry)) {
          if (entry.toString().indexOf(REPLACEMENT) >= 0 && !localeHasArabic()) {
            throw notOfTheLocale(entry.toString());
          }
          texts.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw unreadable(directory.toString(), requireNonNull(e.getCause(), "cause"));
    } catch (IOException e) {
      throw unreadable(directory.toString(), e);
    }
    if (texts.isEmpty()) {
      throw new BadInputException(
          directory + ": no .txt files in this directory: name one that has some, or a file");
    }
    texts.sort(Comparator.comparing(text -> text.getFileName().toString()));
    return texts;
  }

  Kind kind() {
    return kind;
  }

  /** What results are named after: the file's name without its extension. */
  String id() {
    return id;
  }

  /** What the results of each of {@link #files()} are named after. */
  List<String> ids() {
    return files.stream().map(Source::withoutExtension).toList();
  }

  /** The files that are read; none for standard input. */
  List<Path> files() {
    return files;
  }

  /**
   * The documents in order. To be closed. Where there is only one text, a {@link BadInputException}
   * says why it can't be read; of many, each says so for itself.
   */
  Stream<Input> inputs() {
    return switch (kind) {
      case LINES -> lines(files.get(0));
      case TEXTS -> files.stream().map(this::oneOfMany);
      case ONE_TEXT ->
          standardInput == null
              ? files.stream().map(this::text)
              : Stream.of(standardInput).map(in -> text("standard input", id, in));
    };
  }

  private Input oneOfMany(Path file) {
    try {
      return text(file);
    } catch (BadInputException e) {
      return unread(file, Failure.of(String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      return unread(file, Failure.of(file + ": out of memory: give Java more, e.g. java -Xmx4g"));
    }
  }

  private Input unread(Path file, Failure why) {
    return Input.unread(file.toString(), withoutExtension(file), date, why);
  }

  private Input text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return text(file.toString(), withoutExtension(file), in);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private Input text(String place, String name, InputStream in) {
    // Not closed here: whoever opened the stream closes it.
    Reader reader = new StrictReader(place, in, encoding);
    try {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return Input.of(place, new Article(name, text.toString(), date));
    } catch (IOException e) {
      throw unreadable(place, e);
    }
  }

  private Stream<Input> lines(Path file) {
    try {
      Lines lines = Lines.of(file.toString(), Files.newInputStream(file), encoding);
      ArticleLines articles = new ArticleLines(file.toString(), lines, date);
      return StreamSupport.stream(articles, false).onClose(() -> close(file, lines));
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private static void close(Path file, Lines lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  static BadInputException unreadable(String name, IOException e) {
    return new BadInputException(name + ": can't be read: " + Reasons.of(e));
  }

  private static String withoutExtension(Path file) {
    Path last = file.toAbsolutePath().normalize().getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
