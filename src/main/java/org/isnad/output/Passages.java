package org.isnad.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Antecedent;
import org.isnad.Argument;
import org.isnad.Extraction;
import org.isnad.Mention;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Span;

/**
 * A text cut wherever a mention, a trigger or a party begins or ends, so that any of them is a run
 * of whole pieces however they overlap.
 */
final class Passages {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  /**
   * @param number which of the text's pieces it is, from 0
   * @param mentions those that it lies in, the longest first
   * @param triggerOf which relations it is the trigger of, or the first piece of that, from 0
   */
  record Piece(int number, String text, List<Mention> mentions, List<Integer> triggerOf) {}

  private final String text;

  /** Where pieces and line ends begin, and the end of the text. */
  private final int[] bounds;

  /** The number of the piece that begins at each bound; -1 at a line end and in a blank line. */
  private final int[] numbers;

  private final List<List<Piece>> paragraphs;

  Passages(Extraction extraction) {
    this.text = extraction.article().text();
    List<Span> lineEnds = lineEnds(text);
    this.bounds = bounds(extraction, lineEnds);
    this.numbers = numbers(lineEnds);
    this.paragraphs = paragraphs(extraction);
  }

  private static List<Span> lineEnds(String text) {
    List<Span> ends = new ArrayList<>();
    Matcher matcher = LINE_END.matcher(text);
    while (matcher.find()) {
      ends.add(new Span(matcher.start(), matcher.end()));
    }
    return ends;
  }

  private int[] bounds(Extraction extraction, List<Span> lineEnds) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
    Stream.of(
            lineEnds.stream(),
            extraction.mentions().stream().map(Mention::span),
            extraction.relations().stream().flatMap(Passages::spans))
        .flatMap(spans -> spans)
        .forEach(
            span -> {
              bounds.add(whole(span.start()));
              bounds.add(whole(span.end()));
            });
    return bounds.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Stream<Span> spans(Relation relation) {
    Stream<Participant> parties =
        Stream.of(
                Stream.of(relation.subject(), relation.object()),
                relation.arguments().stream().map(Argument::filler),
                relation.speaker().stream())
            .flatMap(party -> party);
    return Stream.concat(
        Stream.concat(Stream.of(relation.trigger().span()), relation.quote().stream()),
        parties.flatMap(
            party ->
                Stream.concat(
                    party.span().stream(), party.antecedent().map(Antecedent::span).stream())));
  }

  /** The place, or the one before it where it would cut a character in two. */
  private int whole(int place) {
    boolean cuts = place > 0 && place < text.length() && Escapes.isPair(text, place - 1);
    return cuts ? place - 1 : place;
  }

  private int[] numbers(List<Span> lineEnds) {
    int[] numbers = new int[bounds.length];
    for (Span end : lineEnds) {
      Arrays.fill(numbers, at(end.start()), at(end.end()), -1);
    }
    withoutBlankLines(numbers);
    int next = 0;
    for (int i = 0; i < bounds.length - 1; i++) {
      if (numbers[i] >= 0) {
        numbers[i] = next++;
      }
    }
    return numbers;
  }

  /** What isn't shown has no number, so that nothing can point at it. */
  private void withoutBlankLines(int[] numbers) {
    int from = 0;
    for (int i = 0; i < bounds.length; i++) {
      if (i == bounds.length - 1 || numbers[i] < 0) {
        if (text.substring(bounds[from], bounds[i]).isBlank()) {
          Arrays.fill(numbers, from, i, -1);
        }
        from = i + 1;
      }
    }
  }

  /** Which of the bounds a place is. */
  private int at(int place) {
    return Arrays.binarySearch(bounds, whole(place));
  }

  private List<List<Piece>> paragraphs(Extraction extraction) {
    int count = bounds.length - 1;
    List<List<Mention>> mentions = lists(count);
    extraction.mentions().stream()
        .sorted((a, b) -> Integer.compare(b.span().length(), a.span().length()))
        .forEach(
            mention -> {
              for (int i = at(mention.span().start()); i < at(mention.span().end()); i++) {
                mentions.get(i).add(mention);
              }
            });
    List<List<Integer>> triggers = lists(count);
    for (int i = 0; i < extraction.relations().size(); i++) {
      Span trigger = extraction.relations().get(i).trigger().span();
      int relation = i;
      first(trigger).ifPresent(bound -> triggers.get(bound).add(relation));
    }
    List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i < count; i++) {
      if (numbers[i] < 0) {
        lines.add(new ArrayList<>());
      } else {
        String piece = text.substring(bounds[i], bounds[i + 1]);
        lines
            .get(lines.size() - 1)
            .add(new Piece(numbers[i], piece, mentions.get(i), triggers.get(i)));
      }
    }
    return lines.stream()
        .filter(line -> !line.stream().allMatch(piece -> piece.text().isBlank()))
        .toList();
  }

  private static <E> List<List<E>> lists(int count) {
    return Stream.<List<E>>generate(ArrayList::new).limit(count).toList();
  }

  /** The bound of the first piece of a span; nothing if it has none. */
  private Optional<Integer> first(Span span) {
    for (int i = at(span.start()); i < at(span.end()); i++) {
      if (numbers[i] >= 0) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The lines that aren't blank. */
  List<List<Piece>> paragraphs() {
    return paragraphs;
  }

  /** The number of the first piece of a span. */
  Optional<Integer> firstPiece(Span span) {
    return first(span).map(bound -> numbers[bound]);
  }

  /** The numbers of the first and the last piece of a span, {@code 12-15}; empty if it has none. */
  String pieces(Span span) {
    int from = -1;
    int to = -1;
    for (int i = at(span.start()); i < at(span.end()); i++) {
      if (numbers[i] >= 0) {
        from = from < 0 ? numbers[i] : from;
        to = numbers[i];
      }
    }
    return from < 0 ? "" : from + "-" + to;
  }
}
