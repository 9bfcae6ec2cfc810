package org.isnad.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.cli.ResultFormat.Many;
import org.isnad.output.Offsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: texts in, mentions, entities and relations out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Finds names, dates and relations in texts.",
    footer = {
      "",
      "One text gives one isnad/1 document. A directory gives one for each .txt file in it or below:",
      "as NAME.json under --out (sub-NAME.json for sub/NAME.txt), or as one line each on standard",
      "output. Several files and directories count as one directory. A .jsonl or .ndjson file of",
      "lines {\"id\": ..., \"date\": ..., \"text\": ...} (the date may be missing) gives one line for",
      "each. All of them may be compressed: .txt.gz, .jsonl.gz.",
      "",
      "Formats:",
      "  json           one isnad/1 document",
      "  jsonl          one line of isnad/1 for each text",
      "  text           for reading in a terminal",
      "  tsv            two tables under --out: NAME.mentions.tsv, NAME.relations.tsv",
      "  mentions-tsv   names and dates, tab-separated",
      "  relations-tsv  who did what to whom, tab-separated",
      "  csv            a graph for Gephi or Neo4j, under --out: NAME.nodes.csv, NAME.edges.csv",
      "  nodes-csv      its nodes: entities and other parties of relations",
      "  edges-csv      its edges: relations",
      "  graphml        the same graph as GraphML",
      "  events         event data (CSV) with CAMEO and PLOVER codes, for R and Python",
      "  conll          a token on each line with BIO tags",
      "  brat           files for brat under --out: NAME.txt, NAME.ann, annotation.conf",
      "  html           a page for a browser; of many texts, under --out: NAME.html, index.html",
      "  turtle         RDF: every relation a node; docs/vocabulary.md tells of the vocabulary",
      "All but json, text, html and brat put many texts into one file. docs/formats.md tells of each.",
      "",
      "Examples:",
      "  isnad extract --date 2023-08-16 page.txt",
      "  isnad extract --format text page.txt",
      "  isnad extract --format relations-tsv --out relations.tsv texts",
      "  isnad extract --format html --out page.html page.txt",
      "  isnad extract --out results texts more-texts page.txt",
      "  isnad extract --out results.jsonl articles.jsonl",
      "  isnad extract --resume --out results.jsonl --threads 4 articles.jsonl.gz",
      "  zcat articles.jsonl.gz | isnad extract - | gzip > results.jsonl.gz",
      "  isnad extract --encoding windows-1256 - < old-page.txt",
      "  isnad extract --minimum-confidence 0.9 --only accuse,deny page.txt",
      "  isnad extract --explain --format text page.txt",
      "",
      "Exit codes: 0 all is well; 1 a document could not be read; 2 bad arguments or input; 141",
      "whoever reads standard output has closed it."
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final Function<Wishes, ? extends ArticleReader> readers;

  @Parameters(
      index = "0..*",
      arity = "1",
      paramLabel = "FILE|DIRECTORY|ARTICLES.jsonl|-",
      description =
          "Texts and directories of .txt files, one or several; or JSON lines; or - for standard "
              + "input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = Values.Day.class,
      description = "The day of publication, from which \"yesterday\" is counted.")
  private @Nullable LocalDate date;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = Values.Zone.class,
      description =
          "Where the texts are at home, e.g. Asia/Riyadh: the time stamps of JSON lines count by their "
              + "day there. Without it they count by the day that is written in them.")
  private @Nullable ZoneId zone;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Values.Format.class,
      completionCandidates = Values.Format.class,
      description =
          "How to write it, one of those below: json for one text, jsonl for many, unless you say "
              + "otherwise.")
  private @Nullable ResultFormat format;

  @Option(
      names = "--offsets",
      paramLabel = "utf16|codepoint",
      converter = Values.Counting.class,
      completionCandidates = Values.Counting.class,
      description =
          "What places are counted in: UTF-16 code units, as Java does, or code points, as Python "
              + "does. JSON says which it has; brat always counts code points.")
  private @Nullable Offsets offsets;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Where to write it: a file, or a directory for the texts of a directory.")
  private @Nullable String out;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Values.Encoding.class,
      description = "The encoding of the input: UTF-8 unless you say otherwise.")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--input",
      paramLabel = "text|jsonl",
      converter = Values.InputShape.class,
      completionCandidates = Values.InputShape.class,
      description =
          "What a file or standard input holds: JSON lines where the name ends in .jsonl or .ndjson "
              + "(or these and .gz) or standard input begins with {\", else one text.")
  private @Nullable Shape input;

  @Option(
      names = "--resume",
      description =
          "Write JSON lines into --out as they are made, and go on behind those that it holds: for "
              + "runs that may be killed. Give it from the first run on, with the same options.")
  private boolean resume;

  @Mixin private LibraryOptions library = new LibraryOptions();

  ExtractCommand(Console console, Function<Wishes, ? extends ArticleReader> readers) {
    this.console = console;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Wishes wishes = library.wishes();
    Source source =
        Source.named(
            inputs,
            console.input(),
            new Source.Reading(
                encoding,
                Optional.ofNullable(date),
                Optional.ofNullable(zone),
                Optional.ofNullable(input)));
    ResultFormat chosen = format == null ? usualFormat(source.kind()) : format;
    Offsets counted = offsets == null ? chosen.usualOffsets() : chosen.checked(offsets);
    if (wishes.explain()) {
      chosen.checkExplains();
    }
    Manner manner = new Manner(counted, wishes.explain());
    Results results = watched(results(source, chosen, manner), source);
    return Extracting.run(
        source::inputs,
        () -> readers.apply(wishes).then(wishes::wanted),
        results,
        chosen.hasErrors(),
        console);
  }

  /** With a bar, if there is something to wait for and the bar would not stand among results. */
  private Results watched(Results results, Source source) {
    boolean isWaitedFor =
        source.kind() != Source.Kind.ONE_TEXT
            && console.terminals().showsMessages()
            && (out != null || !console.terminals().showsResults());
    return isWaitedFor ? new ShownProgress(results, console, source.count()) : results;
  }

  private Results results(Source source, ResultFormat chosen, Manner manner) {
    if (resume) {
      checkResumable(chosen);
    }
    if (!chosen.isOneFile()) {
      return files(source, chosen, manner);
    }
    boolean many = source.kind() != Source.Kind.ONE_TEXT;
    boolean aFileEach = out != null && many && isAFileEach(source, chosen);
    if (many && chosen.many() == Many.A_FILE_EACH && !aFileEach) {
      throw new BadInputException(
          "--format "
              + chosen
              + ": one document can't hold all of "
              + String.join(" ", inputs)
              + (chosen.hasOverview()
                  ? ": name a directory for them with --out"
                  : ": use --format jsonl"));
    }
    ResultFormat.Part part = chosen.parts().get(0);
    if (out == null) {
      return Results.onto(console, chosen.shown(manner, console.layout()));
    }
    if (aFileEach) {
      return files(source, chosen, manner);
    }
    Path path = Source.path(out);
    Path file = Files.isDirectory(path) ? path.resolve(part.fileNameFor(source.id())) : path;
    Targets.check(List.of(file), source.files());
    return resume
        ? new ContinuedFile(file, manner.offsets())
        : new NewFile(file, part.writer().apply(manner));
  }

  private void checkResumable(ResultFormat chosen) {
    if (chosen != ResultFormat.JSONL) {
      throw new BadInputException(
          "--resume: only JSON lines can be gone on with, not --format "
              + chosen
              + ": use --format jsonl");
    }
    if (out == null) {
      throw new BadInputException(
          "--resume: standard output can't be gone on with: name a file with --out");
    }
  }

  private static boolean isAFileEach(Source source, ResultFormat chosen) {
    return chosen.hasOverview()
        || (source.kind() == Source.Kind.TEXTS && chosen.many() != Many.ONE_FILE);
  }

  /** A directory of files, those of its names that are known looked at beforehand. */
  private Results files(Source source, ResultFormat chosen, Manner manner) {
    if (out == null) {
      throw new BadInputException(
          "--format " + chosen + ": makes several files: name a directory for them with --out");
    }
    Path path = Source.path(out);
    boolean numbered = source.kind() == Source.Kind.LINES;
    List<String> ids =
        source.kind() == Source.Kind.TEXTS && chosen.many() != Many.ONE_FILE
            ? source.ids().stream().map(ExtractCommand::fileName).toList()
            : List.of(source.id());
    checkNoneTwice(ids);
    List<Path> targets = new ArrayList<>();
    for (String id : ids) {
      checkNoClash(id, chosen);
      chosen.parts().forEach(part -> targets.add(path.resolve(part.fileNameFor(id))));
    }
    Targets.check(targets, source.files());
    // The ids of lines are anything, and may be there twice: no names for files.
    return new NewDirectory(
        path,
        chosen,
        manner,
        source.id(),
        (found, number) -> numbered ? source.id() + "-" + number : fileName(found.article().id()));
  }

  /** Results lie beside each other, wherever their texts do. */
  private static String fileName(String id) {
    return id.replace('/', '-');
  }

  /**
   * Texts of several directories may be called alike; on some disks case alone is no difference.
   */
  private static void checkNoneTwice(List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id.toLowerCase(Locale.ROOT))) {
        throw new BadInputException(
            id
                + ": the results of two texts would be called so: rename one, or use --format jsonl");
      }
    }
  }

  /** On some disks names that differ in their case alone are one. */
  private static void checkNoClash(String id, ResultFormat chosen) {
    for (ResultFormat.Part part : chosen.parts()) {
      for (ResultFormat.Part shared : chosen.parts()) {
        String name = part.fileNameFor(id);
        if (shared.isForAll() && !part.isForAll() && name.equalsIgnoreCase(shared.name())) {
          throw new BadInputException(
              "--format "
                  + chosen
                  + ": the result of "
                  + id
                  + " would be called as the file of all, "
                  + shared.name()
                  + ": rename that text");
        }
      }
    }
  }

  private ResultFormat usualFormat(Source.Kind kind) {
    if (resume) {
      return ResultFormat.JSONL;
    }
    return switch (kind) {
      case ONE_TEXT -> ResultFormat.JSON;
      case LINES -> ResultFormat.JSONL;
      case TEXTS -> out == null ? ResultFormat.JSONL : ResultFormat.JSON;
    };
  }
}
