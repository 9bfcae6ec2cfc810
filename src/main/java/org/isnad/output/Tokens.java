package org.isnad.output;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.Span;

/**
 * The words, numbers and marks of a text, by its letters alone: an extraction doesn't keep the
 * tokens that it was read from. A word is cut where a name begins or ends in it: «لروسيا» (to
 * Russia) is «ل» and «روسيا».
 */
final class Tokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{Nd}++(?:[.,:/٫٬-]\\p{Nd}++)*+|[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]++|[^\\s\\p{Z}\\x1C-\\x1F]",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;
  private final NavigableSet<Integer> cuts = new TreeSet<>();

  /**
   * @param names where tokens begin and end in any case
   */
  Tokens(String text, List<Span> names) {
    this.text = text;
    for (Span name : names) {
      cuts.add(name.start());
      cuts.add(name.end());
    }
  }

  /** The tokens of a sentence in text order. */
  List<Span> in(Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int start = sentence.start();
    for (int cut : cuts.subSet(sentence.start(), false, sentence.end(), false)) {
      add(start, cut, tokens);
      start = cut;
    }
    add(start, sentence.end(), tokens);
    return tokens;
  }

  private void add(int start, int end, List<Span> tokens) {
    Matcher matcher = TOKEN.matcher(text).region(start, end);
    while (matcher.find()) {
      tokens.add(new Span(matcher.start(), matcher.end()));
    }
  }
}
