package org.isnad.output;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Span;

/**
 * A token on each line, with the mentions that it belongs to as BIO tags: one column for the
 * outermost, one for those inside them, one for those inside these. A blank line ends a sentence.
 *
 * <p>Tokens and sentences are split by their letters and stops, not by CoreNLP. A mention without a
 * letter or mark is left out, and so is one that overlaps others in all three columns.
 */
public final class Conll implements DocumentWriter {

  private static final int LAYERS = 3;

  private final Offsets offsets;

  /**
   * @param offsets what places are counted in
   */
  public Conll(Offsets offsets) {
    this.offsets = requireNonNull(offsets, "offsets");
  }

  @Override
  public String document(Extraction extraction) {
    Document document = new Document(requireNonNull(extraction, "extraction"), offsets);
    List<Layer> columns = columns(extraction.mentions(), document.text());
    List<Span> names =
        columns.stream()
            .flatMap(column -> column.mentions.values().stream())
            .map(Mention::span)
            .toList();
    Tokens tokens = new Tokens(document.text(), names);
    StringBuilder lines = new StringBuilder();
    lines.append("# newdoc id = ").append(Escapes.oneLine(document.id())).append("\n");
    for (Span sentence : document.sentences().spans()) {
      for (Span token : tokens.in(sentence)) {
        lines.append(line(token, columns, document));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String line(Span token, List<Layer> columns, Document document) {
    Span written = document.written(token);
    StringBuilder line = new StringBuilder(Escapes.oneLine(token.of(document.text())));
    line.append('\t').append(written.start()).append('\t').append(written.end());
    for (Layer column : columns) {
      line.append('\t').append(column.tag(token, document.text()));
    }
    return line.append('\n').toString();
  }

  /** Each mention in the first column that has room for it, the longest first. */
  private static List<Layer> columns(List<Mention> mentions, String text) {
    List<Layer> columns = new ArrayList<>();
    for (int i = 0; i < LAYERS; i++) {
      columns.add(new Layer());
    }
    mentions.stream()
        .filter(mention -> hasToken(mention.span(), text))
        .sorted(Comparator.comparingInt(mention -> -mention.span().length()))
        .forEach(
            mention ->
                columns.stream()
                    .filter(column -> column.hasRoomFor(mention.span()))
                    .findFirst()
                    .ifPresent(column -> column.add(mention)));
    return columns;
  }

  private static boolean hasToken(Span span, String text) {
    boolean isWhole = !cuts(span.start(), text) && !cuts(span.end(), text);
    return isWhole && !span.of(text).chars().allMatch(Sentences::isSpace);
  }

  /** Whether a place is inside a code point. */
  private static boolean cuts(int place, String text) {
    return place > 0 && Escapes.isPair(text, place - 1);
  }

  /** Mentions that don't overlap, by where they begin. */
  private static final class Layer {
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();

    void add(Mention mention) {
      mentions.put(mention.span().start(), mention);
    }

    boolean hasRoomFor(Span span) {
      return before(span.end() - 1).filter(mention -> mention.span().overlaps(span)).isEmpty();
    }

    private Optional<Mention> before(int place) {
      return Optional.ofNullable(mentions.floorEntry(place)).map(Map.Entry::getValue);
    }

    String tag(Span token, String text) {
      return before(token.start())
          .filter(mention -> mention.span().covers(token))
          .map(mention -> (isFirst(token, mention, text) ? "B-" : "I-") + mention.type())
          .orElse("O");
    }

    private static boolean isFirst(Span token, Mention mention, String text) {
      String before = text.substring(mention.span().start(), token.start());
      return before.chars().allMatch(Sentences::isSpace);
    }
  }
}
