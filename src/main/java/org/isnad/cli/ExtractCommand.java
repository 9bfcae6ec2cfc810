package org.isnad.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code extract}: texts in, mentions, entities and relations out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Finds names, dates and relations in texts.",
    footer = {
      "",
      "One text gives one isnad/1 document. A directory gives one for each of its .txt files: as",
      "NAME.json under --out, or as one line each on standard output. A .jsonl file of lines",
      "{\"id\": ..., \"date\": ..., \"text\": ...} (the date may be missing) gives one line for each.",
      "",
      "Examples:",
      "  isnad extract --date 2023-08-16 page.txt",
      "  isnad extract --format text page.txt",
      "  isnad extract --out results texts",
      "  isnad extract --out results.jsonl articles.jsonl",
      "  isnad extract --encoding windows-1256 - < old-page.txt",
      "",
      "Exit codes: 0 all is well; 1 a document could not be read; 2 bad arguments or input."
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final Supplier<? extends ArticleReader> reader;

  @Parameters(
      index = "0",
      paramLabel = "FILE|DIRECTORY|ARTICLES.jsonl|-",
      description = "A text, a directory of .txt files, JSON lines, or - for standard input.")
  private String input = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "The day of publication, from which \"yesterday\" is counted.")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "json|jsonl|text",
      converter = ResultFormat.Converter.class,
      description = "How to write it: json for one text, jsonl for many, unless you say otherwise.")
  private @Nullable ResultFormat format;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Where to write it: a file, or a directory for the texts of a directory.")
  private @Nullable String out;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingConverter.class,
      description = "The encoding of the input: UTF-8 unless you say otherwise.")
  private Charset encoding = StandardCharsets.UTF_8;

  ExtractCommand(Console console, Supplier<? extends ArticleReader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    Source source = Source.named(input, console.input(), encoding, Optional.ofNullable(date));
    return Extracting.run(source::inputs, reader, results(source), console);
  }

  private Results results(Source source) {
    ResultFormat chosen = format == null ? usualFormat(source.kind()) : format;
    boolean many = source.kind() != Source.Kind.ONE_TEXT;
    boolean aFileEach =
        out != null && source.kind() == Source.Kind.DIRECTORY && chosen != ResultFormat.JSONL;
    if (many && chosen == ResultFormat.JSON && !aFileEach) {
      throw new BadInputException(
          "--format json: one document can't hold all of " + input + ": use --format jsonl");
    }
    if (out == null) {
      return Results.onto(console, chosen);
    }
    Path path = Source.path(out);
    if (aFileEach) {
      List<Path> targets =
          source.ids().stream().map(id -> path.resolve(chosen.fileNameFor(id))).toList();
      Targets.check(targets, source.files());
      return new NewDirectory(path, chosen);
    }
    Path file = Files.isDirectory(path) ? path.resolve(chosen.fileNameFor(source.id())) : path;
    Targets.check(List.of(file), source.files());
    return new NewFile(file, chosen);
  }

  private ResultFormat usualFormat(Source.Kind kind) {
    return switch (kind) {
      case ONE_TEXT -> ResultFormat.JSON;
      case LINES -> ResultFormat.JSONL;
      case DIRECTORY -> out == null ? ResultFormat.JSONL : ResultFormat.JSON;
    };
  }

  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      return Days.parse(day)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "«" + day + "» is not a date of the form YYYY-MM-DD, e.g. 2023-08-16"));
    }
  }

  static final class EncodingConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "«" + name + "» is no known encoding: try UTF-8, windows-1256, ISO-8859-6 or UTF-16");
      }
    }
  }
}
