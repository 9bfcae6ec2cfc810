package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.evaluation.Evaluation;
import org.isnad.evaluation.GoldCorpus;
import org.isnad.evaluation.GoldFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: how much of a gold corpus is found, and how much of that is right. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Measures what the library finds against gold documents (isnad/1 JSON).",
    footer = {
      "",
      "Without a directory it reads the project's own corpus, test-corpus, and also writes the",
      "report to ACCURACY.md; so run it in the project's root. Each directory in the corpus is",
      "reported apart; of those called test or test-... nothing is shown but totals.",
      "",
      "Examples:",
      "  isnad evaluate",
      "  isnad evaluate --mistakes",
      "  isnad evaluate my-gold-documents",
      "",
      "Exit codes: 0 all is well; 2 bad arguments or gold documents."
    })
final class EvaluateCommand implements Callable<Integer> {

  static final String CORPUS = "test-corpus";
  static final String REPORT = "ACCURACY.md";

  private final Console console;
  private final Supplier<? extends ArticleReader> reader;
  private final Path root;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIRECTORY",
      description = "Gold documents: .json files, in it or in the directories in it.")
  private @Nullable String directory;

  @Option(
      names = "--mistakes",
      description = "Show each mistake with its sentence, instead of the figures.")
  private boolean mistakes;

  EvaluateCommand(Console console, Supplier<? extends ArticleReader> reader) {
    this(console, reader, Path.of(""));
  }

  /**
   * @param root where the project's corpus and report lie
   */
  EvaluateCommand(Console console, Supplier<? extends ArticleReader> reader, Path root) {
    this.console = console;
    this.reader = reader;
    this.root = root;
  }

  @Override
  public Integer call() {
    Path corpus = directory == null ? root.resolve(CORPUS) : Source.path(directory);
    Evaluation evaluation = evaluate(corpus);
    if (mistakes) {
      console.give(evaluation.mistakes());
      return Main.OK;
    }
    if (directory != null) {
      console.give(evaluation.figures());
      return Main.OK;
    }
    String report = evaluation.report();
    write(report, root.resolve(REPORT));
    console.give(report);
    return Main.OK;
  }

  private Evaluation evaluate(Path directory) {
    try {
      GoldCorpus corpus = GoldCorpus.read(directory);
      ArticleReader articles = reader.get();
      return Evaluation.of(corpus, articles::read);
    } catch (GoldFormatException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  /** The file appears whole or not at all. */
  private static void write(String report, Path target) {
    Path draft = Drafts.beside(target);
    try {
      try {
        Files.writeString(draft, report, UTF_8, StandardOpenOption.CREATE_NEW);
        NewFile.move(draft, target);
      } finally {
        Drafts.delete(draft);
      }
    } catch (IOException e) {
      throw NewFile.unwritable(target, e);
    }
  }
}
