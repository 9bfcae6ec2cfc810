package org.isnad.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.Span;

/**
 * Where the sentences of a text stand, by its lines and full stops: an extraction doesn't keep the
 * sentences that it was read from.
 */
final class Sentences {

  /** A stop with what closes behind it, where white space follows; or the end of a line. */
  private static final Pattern END =
      Pattern.compile("[.!?؟۔…]++[\"'»”’)\\]]*+(?=\\s)|[\\n\\r\\u0085\\u2028\\u2029]+");

  private final List<Span> spans;

  private Sentences(List<Span> spans) {
    this.spans = spans;
  }

  /**
   * @param whole what no sentence ends within, such as a name with a full stop or on two lines
   */
  static Sentences of(String text, List<Span> whole) {
    return new Sentences(merged(Stream.concat(split(text).stream(), whole.stream()), text));
  }

  /** Those that overlap are one. */
  private static List<Span> merged(Stream<Span> spans, String text) {
    List<Span> merged = new ArrayList<>();
    spans
        .filter(span -> !span.of(text).isBlank())
        .sorted()
        .forEach(
            span -> {
              int last = merged.size() - 1;
              if (last >= 0 && span.start() < merged.get(last).end()) {
                int end = Math.max(span.end(), merged.get(last).end());
                merged.set(last, new Span(merged.get(last).start(), end));
              } else {
                merged.add(span);
              }
            });
    return List.copyOf(merged);
  }

  private static List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher ends = END.matcher(text);
    int start = 0;
    while (ends.find()) {
      add(text, start, ends.end(), spans);
      start = ends.end();
    }
    add(text, start, text.length(), spans);
    return spans;
  }

  /** Adds what stands between two places without the white space around it, if there is any. */
  private static void add(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** All of them, in text order. */
  List<Span> spans() {
    return spans;
  }

  /** From the beginning of the first sentence that a span touches to the end of the last. */
  Span around(Span span) {
    return spans.stream()
        .filter(sentence -> sentence.overlaps(span))
        .reduce(Span::between)
        .map(
            found ->
                new Span(Math.min(found.start(), span.start()), Math.max(found.end(), span.end())))
        .orElse(span);
  }
}
