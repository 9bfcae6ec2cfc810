package org.isnad.relations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.Span;

/**
 * What of a text stands between quotation marks, over the ends of sentences too: «قال الوزير:
 * "الكثيرون يسألون. …"» (the minister said: "Many ask. …"). Whoever is told to speak inside is not
 * the one who goes on speaking behind.
 *
 * <p>A quotation ends with its paragraph at the latest; a mark without its pair opens none.
 */
final class OpenQuotations {

  private static final String OPENING = "«“";
  private static final String CLOSING = "»”";

  private final TreeMap<Integer, Integer> ends;

  private OpenQuotations(TreeMap<Integer, Integer> ends) {
    this.ends = ends;
  }

  static OpenQuotations of(String text) {
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    outermost(spans(text)).forEach(span -> ends.put(span.start(), span.end()));
    return new OpenQuotations(ends);
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        open.clear();
        straight = -1;
      } else if (c == '"' && straight < 0) {
        straight = i;
      } else if (c == '"') {
        spans.add(new Span(straight, i));
        straight = -1;
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
        spans.add(new Span(open.pop(), i));
      }
    }
    return spans;
  }

  private static List<Span> outermost(List<Span> spans) {
    List<Span> outermost = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      boolean inside =
          !outermost.isEmpty() && outermost.get(outermost.size() - 1).end() >= span.end();
      if (!inside) {
        outermost.add(span);
      }
    }
    return outermost;
  }

  /** Whether a place of the text stands between two marks. */
  boolean hold(int place) {
    Map.Entry<Integer, Integer> before = ends.floorEntry(place);
    return before != null && place < before.getValue();
  }
}
