package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.Article;
import org.isnad.output.TextFormat;
import org.isnad.output.TextLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demo}: one page, readable in a terminal. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Shows what the library finds in a bundled page, or in a text of yours.",
    footer = {
      "",
      "It is what extract --format text shows, as wide as the terminal or as COLUMNS says, coloured",
      "where the terminal is unless NO_COLOR is set.",
      "",
      "Examples:",
      "  isnad demo",
      "  isnad demo article.txt",
      "  COLUMNS=60 isnad demo article.txt",
      "",
      "Exit codes: 0 all is well; 1 the text could not be read; 2 bad arguments or input; 141",
      "whoever reads standard output has closed it."
    })
final class DemoCommand implements Callable<Integer> {

  private static final String PAGE = "page.txt";

  private static final Source.Reading READING =
      new Source.Reading(UTF_8, Optional.empty(), Optional.empty(), Optional.empty());

  private final Console console;
  private final Supplier<? extends ArticleReader> reader;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      description = "A text in UTF-8; its own date line says when it was published.")
  private @Nullable String file;

  DemoCommand(Console console, Supplier<? extends ArticleReader> reader) {
    this.console = console;
    this.reader = reader;
  }

  @Override
  public Integer call() {
    TextLayout layout = console.layout();
    Results results = Results.onto(console, found -> TextFormat.write(found, layout));
    return Extracting.run(this::inputs, reader, results, true, console);
  }

  private Stream<Input> inputs() {
    return file == null
        ? Stream.of(Input.of(PAGE, bundledPage()))
        : Source.named(file, console.input(), READING).inputs();
  }

  private static Article bundledPage() {
    try (InputStream page = DemoCommand.class.getResourceAsStream(PAGE)) {
      if (page == null) {
        throw new IllegalStateException("the bundled page is missing: org/isnad/cli/" + PAGE);
      }
      return Article.of(new String(page.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw Source.unreadable(PAGE, e);
    }
  }
}
