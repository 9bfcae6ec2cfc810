package org.isnad.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Extraction;
import org.isnad.Span;

/** What is read from our CoNLL lines: the tokens of the text, and mentions by their tags. */
final class ConllRoundTrip {

  /** A mention as BIO tags tell of it. */
  record Tagged(Span span, String type) {}

  private final List<Tagged> mentions = new ArrayList<>();

  private ConllRoundTrip() {}

  /** The mentions that can be read back, after a check that every token stands in its place. */
  static List<Tagged> mentions(Extraction extraction) {
    String text = extraction.article().text();
    String file = TableReader.throughUtf8(new Conll(Offsets.UTF16).file(extraction));
    List<String> lines = List.of(file.split("\n", -1));
    assertThat(file.split("\\R", -1)).hasSize(lines.size());
    assertThat(lines.get(0)).startsWith("# newdoc id = ");
    assertThat(TableReader.unescaped(lines.get(0).substring("# newdoc id = ".length())))
        .isEqualTo(extraction.article().id());
    List<List<String>> tokens =
        lines.stream()
            .skip(1)
            .filter(line -> !line.isEmpty())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    int end = 0;
    for (List<String> token : tokens) {
      assertThat(token).hasSize(6);
      Span place = place(token);
      assertThat(TableReader.unescaped(token.get(0))).isEqualTo(place.of(text)).isNotBlank();
      assertThat(text.substring(end, place.start()).chars()).allMatch(Sentences::isSpace);
      end = place.end();
    }
    assertThat(text.substring(end).chars()).allMatch(Sentences::isSpace);
    ConllRoundTrip found = new ConllRoundTrip();
    for (int column = 3; column < 6; column++) {
      found.read(tokens, column);
    }
    return found.mentions;
  }

  private static Span place(List<String> token) {
    return new Span(Integer.parseInt(token.get(1)), Integer.parseInt(token.get(2)));
  }

  private void read(List<List<String>> tokens, int column) {
    for (int i = 0; i < tokens.size(); i++) {
      String tag = tokens.get(i).get(column);
      if (!tag.startsWith("B-")) {
        continue;
      }
      String type = tag.substring(2);
      int last = i;
      while (last + 1 < tokens.size() && tokens.get(last + 1).get(column).equals("I-" + type)) {
        last++;
      }
      mentions.add(new Tagged(Span.between(place(tokens.get(i)), place(tokens.get(last))), type));
    }
  }
}
