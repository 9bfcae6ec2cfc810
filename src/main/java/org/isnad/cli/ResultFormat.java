package org.isnad.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.Extraction;
import org.isnad.output.JsonFormat;
import org.isnad.output.TextFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The shapes in which a result can be written. */
enum ResultFormat {
  /** One document of {@code isnad/1}, laid out for people. */
  JSON("json") {
    @Override
    String write(Extraction extraction) {
      return JsonFormat.write(extraction);
    }
  },
  /** One line of {@code isnad/1} for each document. */
  JSONL("jsonl") {
    @Override
    String write(Extraction extraction) {
      return JsonFormat.writeLine(extraction) + "\n";
    }
  },
  /** What a person reads in a terminal. */
  TEXT("txt") {
    @Override
    String write(Extraction extraction) {
      return TextFormat.write(extraction);
    }

    @Override
    String separator() {
      return "\n" + "─".repeat(100) + "\n\n";
    }
  };

  private final String extension;

  ResultFormat(String extension) {
    this.extension = extension;
  }

  abstract String write(Extraction extraction);

  /** What stands between two documents in one file. */
  String separator() {
    return "";
  }

  String fileNameFor(String document) {
    return document + "." + extension;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static final class Converter implements ITypeConverter<ResultFormat> {
    @Override
    public ResultFormat convert(String name) {
      return Arrays.stream(values())
          .filter(format -> format.toString().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "«"
                          + name
                          + "» is none of "
                          + Arrays.stream(values())
                              .map(ResultFormat::toString)
                              .collect(Collectors.joining(", "))));
    }
  }
}
