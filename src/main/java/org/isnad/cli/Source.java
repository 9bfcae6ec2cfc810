package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.isnad.Article;
import org.isnad.Failure;

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

  /**
   * How what is named is to be read.
   *
   * @param encoding of all of it
   * @param date the day of publication of articles that name none
   * @param shape what is in a file or in standard input, if its name or beginning doesn't tell
   */
  record Reading(
      Charset encoding, Optional<LocalDate> date, Optional<ZoneId> zone, Optional<Shape> shape) {}

  private static final String STANDARD_INPUT = "-";

  /** What messages call standard input. */
  private static final String NAME_OF_STANDARD_INPUT = "standard input";

  /** What the results of several arguments together are named after. */
  private static final String SEVERAL = "texts";

  private static final char FIRST_BEYOND_ASCII = '\u0080';

  private final Kind kind;
  private final String id;
  private final List<InputFile> files;
  private final Optional<InputStream> standardInput;
  private final Reading reading;

  private Source(
      Kind kind,
      String id,
      List<InputFile> files,
      Optional<InputStream> standardInput,
      Reading reading) {
    this.kind = kind;
    this.id = id;
    this.files = files;
    this.standardInput = standardInput;
    this.reading = reading;
  }

  /**
   * @param name what the user wrote: a path, or {@code -} for {@code in}
   * @throws BadInputException if there is no such file, or no text in the directory
   */
  static Source named(String name, InputStream in, Reading reading) {
    if (name.equals(STANDARD_INPUT)) {
      return standardInput(new BufferedInputStream(in, 1 << 16), reading);
    }
    Path path = path(name);
    if (Files.isDirectory(path)) {
      return directory(path, reading);
    }
    if (!Files.exists(path)) {
      throw new BadInputException(name + ": no such file or directory: check the path");
    }
    InputFile file = InputFile.of(path);
    Shape shape = reading.shape().orElse(file.isNamedAsLines() ? Shape.JSONL : Shape.TEXT);
    return new Source(kind(shape), file.id(), List.of(file), Optional.empty(), reading);
  }

  private static Source standardInput(BufferedInputStream in, Reading reading) {
    try {
      Shape shape = reading.shape().isPresent() ? reading.shape().get() : Shape.of(in);
      return new Source(kind(shape), "stdin", List.of(), Optional.of(in), reading);
    } catch (IOException e) {
      throw unreadable(NAME_OF_STANDARD_INPUT, e);
    }
  }

  private static Source directory(Path path, Reading reading) {
    if (reading.shape().filter(shape -> shape == Shape.JSONL).isPresent()) {
      throw new BadInputException(
          path + ": a directory is read for its texts: leave --input away, or name a file in it");
    }
    List<InputFile> texts = InputFile.textsBelow(path);
    return new Source(Kind.TEXTS, InputFile.id(path), texts, Optional.empty(), reading);
  }

  private static Kind kind(Shape shape) {
    return switch (shape) {
      case TEXT -> Kind.ONE_TEXT;
      case JSONL -> Kind.LINES;
    };
  }

  /**
   * @param names what the user wrote: several are texts and directories of texts
   * @throws BadInputException as for one name, and if one of several is no text and no directory
   */
  static Source named(List<String> names, InputStream in, Reading reading) {
    if (names.size() == 1) {
      return named(names.get(0), in, reading);
    }
    if (names.contains(STANDARD_INPUT)) {
      throw new BadInputException("-: standard input can't be read beside files: give it alone");
    }
    List<InputFile> files =
        names.stream()
            .map(name -> named(name, in, reading))
            .flatMap(source -> source.besideOthers().stream())
            .toList();
    return new Source(Kind.TEXTS, SEVERAL, files, Optional.empty(), reading);
  }

  private List<InputFile> besideOthers() {
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
  static boolean localeHasArabic() {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return !Charset.isSupported(encoding) || Charset.forName(encoding).newEncoder().canEncode('ع');
  }

  static BadInputException notOfTheLocale(String name) {
    return new BadInputException(
        name + ": the locale has no letters for this file name: set LC_ALL=C.UTF-8");
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
    return files.stream().map(InputFile::id).toList();
  }

  /** The files that are read; none for standard input. */
  List<Path> files() {
    return files.stream().map(InputFile::path).toList();
  }

  /**
   * The documents in order. To be closed. Where there is only one text, a {@link BadInputException}
   * says why it can't be read; of many, each says so for itself.
   */
  Stream<Input> inputs() {
    return switch (kind) {
      case LINES ->
          standardInput
              .map(in -> lines(NAME_OF_STANDARD_INPUT, in))
              .orElseGet(() -> lines(files.get(0)));
      case TEXTS -> files.stream().map(this::oneOfMany);
      case ONE_TEXT ->
          standardInput.isPresent()
              ? standardInput.stream().map(in -> text(NAME_OF_STANDARD_INPUT, id, in))
              : files.stream().map(this::text);
    };
  }

  /** How many documents there are; negative if that can't be told before all are read. */
  long count() {
    return kind == Kind.LINES
        ? files.stream().mapToLong(Source::lineCount).findFirst().orElse(-1)
        : files.size();
  }

  /** The lines with something in them. */
  private static long lineCount(InputFile file) {
    try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
      long count = 0;
      boolean isBlank = true;
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next == '\n') {
          isBlank = true;
        } else if (isBlank && next > ' ') {
          isBlank = false;
          count++;
        }
      }
      return count;
    } catch (IOException e) {
      // Whoever reads it says so.
      return -1;
    }
  }

  private Input oneOfMany(InputFile file) {
    try {
      return text(file);
    } catch (BadInputException e) {
      return unread(file, Failure.of(String.valueOf(e.getMessage())));
    } catch (OutOfMemoryError e) {
      return unread(file, Failure.of(file + ": out of memory: give Java more, e.g. java -Xmx4g"));
    }
  }

  private Input unread(InputFile file, Failure why) {
    return Input.unread(file.toString(), file.id(), reading.date(), why);
  }

  private Input text(InputFile file) {
    try (InputStream in = file.open()) {
      return text(file.toString(), file.id(), in);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private Input text(String place, String name, InputStream in) {
    // Not closed here: whoever opened the stream closes it.
    Reader reader = new StrictReader(place, in, reading.encoding());
    try {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return Input.of(place, Article.of(name, text.toString(), reading.date()));
    } catch (IOException e) {
      throw unreadable(place, e);
    }
  }

  private Stream<Input> lines(InputFile file) {
    try {
      return lines(file.toString(), file.open());
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private Stream<Input> lines(String name, InputStream in) {
    Lines lines = Lines.of(name, in, reading.encoding());
    ArticleLines articles = new ArticleLines(name, lines, reading.date(), reading.zone());
    return StreamSupport.stream(articles, false).onClose(() -> close(name, lines));
  }

  private static void close(String name, Lines lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static BadInputException unreadable(String name, IOException e) {
    return new BadInputException(name + ": can't be read: " + Reasons.of(e));
  }
}
