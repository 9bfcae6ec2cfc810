package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.DataFileException;
import org.isnad.evaluation.NameTraining;
import org.isnad.evaluation.NameTraining.Trained;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train-names}: the name tagger's model, from name-tagged text. */
@Command(
    name = "train-names",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Trains the model that finds names, and writes it with a card of its accuracy.",
    footer = {
      "",
      "A training file has a word, a tab and a BIO tag (B-PER, I-LOC, O, ...) in each line and an",
      "empty line between sentences. PER or PERS, LOC or GPE, and ORG are learnt, other types count",
      "as O. The last tenth of each file is what the card's figures are measured on.",
      "",
      "What counts as a name is learnt from the first file; from the others, what they have in",
      "common with it: files that draw the line elsewhere do little harm.",
      "",
      "Example:",
      "  isnad train-names --train news.tsv --train pages.tsv --classes models/ner/classes.tsv \\",
      "      --out models/ner",
      "",
      "Exit codes: 0 all is well; 2 bad arguments or files."
    })
final class TrainNamesCommand implements Callable<Integer> {

  static final String MODEL = "names.crf";
  static final String CARD = "names.md";

  private final Console console;

  @Option(
      names = "--train",
      required = true,
      paramLabel = "FILE",
      description =
          "Name-tagged text in UTF-8. May be given more than once; the first counts most.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--classes",
      required = true,
      paramLabel = "FILE",
      description = "Word classes: word, tab, classes separated by bars.")
  private String classes = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIRECTORY",
      description = "Where " + MODEL + " and " + CARD + " are written.")
  private String out = "";

  TrainNamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path directory = directory();
    Trained trained = train();
    write(trained, directory);
    console.give(trained.card());
    return Main.OK;
  }

  /** Looked at first: training takes minutes. */
  private Path directory() {
    Path directory = Source.path(out);
    if (!Files.isDirectory(directory)) {
      throw new BadInputException(
          directory
              + (Files.exists(directory)
                  ? ": is a file: --out names a directory"
                  : ": no such directory: make it first"));
    }
    return directory;
  }

  private Trained train() {
    try {
      return NameTraining.train(files.stream().map(Source::path).toList(), Source.path(classes));
    } catch (DataFileException e) {
      int others = e.problems().size() - 1;
      String more = others == 0 ? "" : " (and " + others + " more problems in it)";
      throw new BadInputException(e.problems().get(0) + more);
    }
  }

  /** Either file appears whole or not at all, and none before both are written. */
  private static void write(Trained trained, Path directory) {
    Path model = directory.resolve(MODEL);
    Path card = directory.resolve(CARD);
    Path modelDraft = Drafts.beside(model);
    Path cardDraft = Drafts.beside(card);
    try {
      try {
        try (OutputStream stream =
            Files.newOutputStream(modelDraft, StandardOpenOption.CREATE_NEW)) {
          trained.model().write(stream);
        }
        Files.writeString(cardDraft, trained.card(), UTF_8, StandardOpenOption.CREATE_NEW);
        NewFile.move(modelDraft, model);
        NewFile.move(cardDraft, card);
      } finally {
        Drafts.delete(modelDraft);
        Drafts.delete(cardDraft);
      }
    } catch (IOException e) {
      throw NewFile.unwritable(directory, e);
    }
  }
}
