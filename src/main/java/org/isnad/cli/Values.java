package org.isnad.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.Stage;
import org.isnad.output.Offsets;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values that options take, and what is said of others. */
final class Values {

  private static final int MOST_THREADS = 256;
  private static final int MOST_DAYS_OFF = 2;

  private Values() {}

  /** The name under which options have a value. */
  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What can be read, or is refused with what it isn't. */
  private abstract static class Checked<T> implements ITypeConverter<T> {
    private final Function<String, Optional<T>> reader;
    private final String isWrong;

    Checked(Function<String, Optional<T>> reader, String isWrong) {
      this.reader = reader;
      this.isWrong = isWrong;
    }

    @Override
    public T convert(String written) {
      return reader
          .apply(written)
          .orElseThrow(() -> new TypeConversionException("«" + written + "» " + isWrong));
    }
  }

  static final class Day extends Checked<LocalDate> {
    Day() {
      super(Days::parse, "is not a date of the form YYYY-MM-DD, e.g. 2023-08-16");
    }
  }

  static final class Zone extends Checked<ZoneId> {
    Zone() {
      super(Zone::named, "is no known zone: write it as in Asia/Riyadh, Africa/Cairo or +03:00");
    }

    private static Optional<ZoneId> named(String name) {
      try {
        return Optional.of(ZoneId.of(name));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /** How many days later months begin. */
  static final class HijriOffset extends Checked<Integer> {
    HijriOffset() {
      super(
          number ->
              number(number, Integer::parseInt).filter(days -> Math.abs(days) <= MOST_DAYS_OFF),
          "is no number of days from -" + MOST_DAYS_OFF + " to " + MOST_DAYS_OFF);
    }
  }

  static final class Encoding extends Checked<Charset> {
    Encoding() {
      super(Encoding::named, "is no known encoding: try UTF-8, windows-1256, ISO-8859-6 or UTF-16");
    }

    private static Optional<Charset> named(String name) {
      try {
        return Optional.of(Charset.forName(name));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return Optional.empty();
      }
    }
  }

  static final class Confidence extends Checked<Double> {
    Confidence() {
      super(
          number -> number(number, Double::parseDouble).filter(value -> value >= 0 && value <= 1),
          "is no number from 0 to 1, e.g. 0.8");
    }
  }

  static final class Threads extends Checked<Integer> {
    Threads() {
      super(
          number ->
              number(number, Integer::parseInt)
                  .filter(value -> value >= 1 && value <= MOST_THREADS),
          "is no number of threads from 1 to " + MOST_THREADS);
    }
  }

  private static <N extends Number> Optional<N> number(String written, Function<String, N> reader) {
    try {
      return Optional.of(reader.apply(written));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** One of a few values, by its name; the shell completes what these names begin. */
  private abstract static class Named<E extends Enum<E>> extends Checked<E>
      implements Iterable<String> {
    private final List<String> names;

    Named(E[] values) {
      this(values, Arrays.stream(values).map(Values::name).toList());
    }

    private Named(E[] values, List<String> names) {
      super(
          written -> Arrays.stream(values).filter(value -> name(value).equals(written)).findFirst(),
          "is none of " + String.join(", ", names));
      this.names = names;
    }

    @Override
    public Iterator<String> iterator() {
      return names.iterator();
    }
  }

  static final class Format extends Named<ResultFormat> {
    Format() {
      super(ResultFormat.values());
    }
  }

  static final class Counting extends Named<Offsets> {
    Counting() {
      super(Offsets.values());
    }
  }

  static final class InputShape extends Named<Shape> {
    InputShape() {
      super(Shape.values());
    }
  }

  /** The stage to end with. */
  static final class LastStage extends Named<Stage> {
    LastStage() {
      super(Stage.values());
    }
  }
}
