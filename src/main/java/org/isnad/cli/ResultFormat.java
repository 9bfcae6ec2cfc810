package org.isnad.cli;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isnad.Extraction;
import org.isnad.output.Brat;
import org.isnad.output.Conll;
import org.isnad.output.DocumentWriter;
import org.isnad.output.GraphMl;
import org.isnad.output.HtmlIndex;
import org.isnad.output.HtmlPage;
import org.isnad.output.JsonFormat;
import org.isnad.output.Offsets;
import org.isnad.output.Tables;
import org.isnad.output.TextFormat;
import org.isnad.output.TextLayout;
import org.isnad.output.Turtle;

/** The shapes in which a result can be written. */
enum ResultFormat {
  /** One document of {@code isnad/1}, laid out for people. */
  JSON(Many.A_FILE_EACH, Counting.EITHER, part("json", each(JsonFormat::write))),
  /** One line of {@code isnad/1} for each document. */
  JSONL(Many.ONE_FILE, Counting.EITHER, part("jsonl", each(ResultFormat::line))),
  /** What a person reads in a terminal. */
  TEXT(
      Many.EITHER,
      Counting.NOTHING,
      new Part("txt", Of.EACH, manner -> new Pages(manner.of(TextLayout.USUAL)))),
  /** Both tables of tab-separated lines. */
  TSV(
      Many.ONE_FILE,
      Counting.EITHER,
      part("mentions.tsv", Tables::mentions),
      part("relations.tsv", Tables::relations)),
  MENTIONS_TSV(Many.ONE_FILE, Counting.EITHER, part("mentions.tsv", Tables::mentions)),
  RELATIONS_TSV(Many.ONE_FILE, Counting.EITHER, part("relations.tsv", Tables::relations)),
  /** Both tables of a graph. */
  CSV(
      Many.ONE_FILE,
      Counting.EITHER,
      part("nodes.csv", Tables::nodes),
      part("edges.csv", Tables::edges)),
  NODES_CSV(Many.ONE_FILE, Counting.NOTHING, part("nodes.csv", Tables::nodes)),
  EDGES_CSV(Many.ONE_FILE, Counting.EITHER, part("edges.csv", Tables::edges)),
  GRAPHML(Many.ONE_FILE, Counting.EITHER, part("graphml", GraphMl::new)),
  /** Event data as conflict research has it. */
  EVENTS(Many.ONE_FILE, Counting.NOTHING, part("events.csv", offsets -> Tables.events())),
  /** A token on each line, with BIO tags. */
  CONLL(Many.ONE_FILE, Counting.EITHER, part("conll", Conll::new)),
  /** Standoff annotations. */
  BRAT(
      Many.A_FILE_EACH,
      Counting.POINTS,
      part("txt", offsets -> Brat.text()),
      part("ann", offsets -> Brat.annotations()),
      new Part("annotation.conf", Of.ALL, manner -> Brat.configuration())),
  TURTLE(Many.ONE_FILE, Counting.EITHER, part("ttl", Turtle::new)),
  /** A page for a browser. */
  HTML(
      Many.A_FILE_EACH,
      Counting.NOTHING,
      part("html", offsets -> new HtmlPage()),
      new Part("index.html", Of.MANY, manner -> new HtmlIndex()));

  /** Where the results of many documents go. */
  enum Many {
    /** A file of the format holds one document. */
    A_FILE_EACH,
    /** A file of the format holds all documents. */
    ONE_FILE,
    /** A file each for the texts of a directory, else one for all. */
    EITHER
  }

  /** What a file of a format tells of. */
  enum Of {
    /** The documents, in a file each or in one as the format has it. */
    EACH,
    /** All documents together. */
    ALL,
    /** All documents together, where there may be several. */
    MANY
  }

  /** In what a format can count the places of a text. */
  enum Counting {
    EITHER(Offsets.UTF16, Offsets.CODEPOINT),
    POINTS(Offsets.CODEPOINT),
    NOTHING();

    private final List<Offsets> offsets;

    Counting(Offsets... offsets) {
      this.offsets = List.of(offsets);
    }
  }

  /**
   * One of the files that make a result.
   *
   * @param name what its name ends with, behind that of the documents
   * @param of what it is a file of
   * @param writer makes what writes it
   */
  record Part(String name, Of of, Function<Manner, DocumentWriter> writer) {
    String fileNameFor(String documents) {
      return isForAll() ? name : documents + "." + name;
    }

    /** Whether there is one for all documents, whatever their results are. */
    boolean isForAll() {
      return of != Of.EACH;
    }
  }

  private final Many many;
  private final Counting counting;
  private final List<Part> parts;

  ResultFormat(Many many, Counting counting, Part... parts) {
    this.many = many;
    this.counting = counting;
    this.parts = List.of(parts);
  }

  private static Part part(String name, Function<Offsets, DocumentWriter> writer) {
    return new Part(name, Of.EACH, manner -> writer.apply(manner.offsets()));
  }

  /** A writer of documents that follow one another without anything between them. */
  private static Function<Offsets, DocumentWriter> each(
      BiFunction<Extraction, Offsets, String> document) {
    return offsets -> extraction -> document.apply(extraction, offsets);
  }

  private static String line(Extraction extraction, Offsets offsets) {
    return JsonFormat.writeLine(extraction, offsets) + "\n";
  }

  Many many() {
    return many;
  }

  List<Part> parts() {
    return parts;
  }

  /** Whether a document makes one file, which standard output can take. */
  boolean isOneFile() {
    return parts.stream().filter(part -> part.of() != Of.MANY).count() == 1;
  }

  /**
   * What writes it to standard output, if it {@link #isOneFile}.
   *
   * @param layout how pages for people are laid out there
   */
  DocumentWriter shown(Manner manner, TextLayout layout) {
    return this == TEXT ? new Pages(manner.of(layout)) : parts.get(0).writer().apply(manner);
  }

  /** Whether it has a file over many documents, so that each of them needs a file of its own. */
  boolean hasOverview() {
    return parts.stream().anyMatch(part -> part.of() == Of.MANY);
  }

  /** Whether a document that couldn't be read has its error in the result. */
  boolean hasErrors() {
    return this == JSON || this == JSONL || this == TEXT || this == HTML;
  }

  /**
   * Checks that it can say what was passed over.
   *
   * @throws BadInputException if it can't
   */
  void checkExplains() {
    if (this != JSON && this != JSONL && this != TEXT) {
      throw new BadInputException(
          "--explain: --format "
              + this
              + " has no room for what was passed over: use --format json, jsonl or text");
    }
  }

  /** What it counts in unless the user says otherwise. */
  Offsets usualOffsets() {
    return counting.offsets.isEmpty() ? Offsets.UTF16 : counting.offsets.get(0);
  }

  /**
   * Checks that it can count so.
   *
   * @throws BadInputException if it can't
   */
  Offsets checked(Offsets offsets) {
    if (counting.offsets.isEmpty()) {
      throw new BadInputException(
          "--offsets: --format " + this + " has none: leave --offsets away");
    }
    if (!counting.offsets.contains(offsets)) {
      throw new BadInputException(
          "--offsets "
              + Values.name(offsets)
              + ": --format "
              + this
              + " counts otherwise: use --offsets "
              + Values.name(usualOffsets())
              + ", or leave it away");
    }
    return offsets;
  }

  @Override
  public String toString() {
    return Values.name(this);
  }

  /** Pages for people, with a line between two. */
  private static final class Pages implements DocumentWriter {
    private final TextLayout layout;
    private boolean isFirst = true;

    Pages(TextLayout layout) {
      this.layout = layout;
    }

    @Override
    public String document(Extraction extraction) {
      String page = (isFirst ? "" : between()) + TextFormat.write(extraction, layout);
      isFirst = false;
      return page;
    }

    private String between() {
      return "\n" + "─".repeat(layout.columns()) + "\n\n";
    }
  }
}
