package org.isnad.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.isnad.Span;

/**
 * Cuts a news page into blocks: the article's own headlines and paragraphs, and the furniture
 * around them.
 *
 * <p>A line is a paragraph. It is cut further only where two things share it: «إعلانوتأتي» (an
 * advertisement label glued to a paragraph), a subheading glued to its paragraph («اتهامات
 * أمريكيةواتهمت», American charges, and accused), an agency's signature before the first sentence,
 * a row of signs or a long tatweel before anything.
 *
 * <p>Immutable and safe for all threads.
 */
public final class Page {

  /** In words. None of the 27,693 headlines of the ANT corpus is longer. */
  private static final int LONGEST_HEADLINE = 25;

  private static final int LONGEST_DECK = 15;
  private static final int LONGEST_SUBHEADING = 9;

  /** Where paragraphs end without a full stop, a short one looks like a subheading. */
  private static final int LONGEST_SUBHEADING_AMONG_UNSTOPPED = 5;

  private static final int LONGEST_LIST_OF_NAMES = 40;

  /** In UTF-16 code units: bullets, dashes and dots that belong to the line behind them. */
  private static final int LONGEST_SIGN = 10;

  private final Furniture furniture;
  private final AgencyLine agencyLine;
  private final GluedWords gluedWords;
  private final Words words;

  private Page(Furniture furniture, AgencyLine agencyLine, GluedWords gluedWords, Words words) {
    this.furniture = furniture;
    this.agencyLine = agencyLine;
    this.gluedWords = gluedWords;
    this.words = words;
  }

  /** With the library's own phrases, agencies and words. */
  public static Page ofModels() {
    return new Page(
        Furniture.ofModels(), AgencyLine.ofModels(), GluedWords.ofModels(), Words.ofModels());
  }

  /**
   * The blocks of a page, in order. They never overlap, and every character outside them is a
   * blank, a line break or an invisible mark.
   *
   * @param text any text
   */
  public List<Block> blocks(String text) {
    Objects.requireNonNull(text, "text");
    List<Block> ornaments = new ArrayList<>();
    List<Line> lines = lines(text, ornaments);
    int longestSubheading = longestSubheading(text, lines);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.type() != BlockType.BODY) {
        blocks.add(new Block(line.span(), line.type()));
      } else if (isHeadline(text, lines, i, blocks, longestSubheading)) {
        blocks.add(new Block(line.span(), BlockType.HEADLINE));
      } else {
        addParagraph(text, line.span(), blocks);
      }
    }
    blocks.addAll(ornaments);
    blocks.sort(Comparator.comparingInt(block -> block.span().start()));
    return List.copyOf(blocks);
  }

  /**
   * A line or a part of one, its furniture told.
   *
   * @param span where it stands
   * @param type BODY for prose of either kind
   * @param opensArticle whether a headline is to be expected here
   */
  private record Line(Span span, BlockType type, boolean opensArticle) {}

  /** The lines without the long ornaments before them, which go into {@code ornaments}. */
  private List<Line> lines(String text, List<Block> ornaments) {
    List<Line> lines = new ArrayList<>();
    Furniture.Then expected = Furniture.Then.TITLE;
    for (Span span : Lines.of(text)) {
      int word = Lines.firstWord(text, span);
      if (word < span.end() && word - span.start() > LONGEST_SIGN) {
        ornaments.add(new Block(Lines.trim(text, span.start(), word), BlockType.ORNAMENT));
        expected = addLine(text, new Span(word, span.end()), expected, lines);
      } else {
        expected = addLine(text, span, expected, lines);
      }
    }
    return lines;
  }

  /** Adds a line's parts and gives what the next line is expected to be. */
  private Furniture.Then addLine(
      String text, Span span, Furniture.Then expected, List<Line> lines) {
    Furniture.Match match = furniture.match(text, span).orElse(null);
    if (match == null) {
      boolean names = expected == Furniture.Then.NAMES && isListOfNames(text, span);
      lines.add(
          new Line(
              span, names ? BlockType.LABEL : BlockType.BODY, expected == Furniture.Then.TITLE));
      return Furniture.Then.NOTHING;
    }
    if (match.glued()) {
      lines.add(new Line(new Span(span.start(), match.rest()), match.type(), false));
      return addLine(text, new Span(match.rest(), span.end()), Furniture.Then.NOTHING, lines);
    }
    boolean ends = match.rest() == span.end();
    if (match.then() == Furniture.Then.TITLE && !ends) {
      Span head = Lines.trim(text, span.start(), match.rest());
      lines.add(new Line(head, match.type(), false));
      lines.add(new Line(new Span(match.rest(), span.end()), BlockType.HEADLINE, false));
      return Furniture.Then.NOTHING;
    }
    lines.add(new Line(span, match.type(), false));
    // A date between the page's start and its headline takes nothing from the headline.
    return ends && match.then() != Furniture.Then.NOTHING ? match.then() : expected;
  }

  private static boolean isListOfNames(String text, Span span) {
    return Lines.lastSign(text, span) != '.' && Lines.words(text, span) <= LONGEST_LIST_OF_NAMES;
  }

  private boolean isHeadline(
      String text, List<Line> lines, int i, List<Block> before, int longestSubheading) {
    Line line = lines.get(i);
    int length = Lines.words(text, line.span());
    if (length > LONGEST_HEADLINE || isBroken(text, line.span())) {
      return false;
    }
    if (lines.size() == 1) {
      return length <= LONGEST_DECK;
    }
    if (line.opensArticle()) {
      return true;
    }
    boolean afterHeadline =
        i > 0
            && lines.get(i - 1).opensArticle()
            && before.get(before.size() - 1).type() == BlockType.HEADLINE;
    int most = afterHeadline ? LONGEST_DECK : longestSubheading;
    return length <= most
        && headsParagraph(text, lines, i, length)
        && !beginsWithConjunction(text, line.span());
  }

  /**
   * Whether a sentence ends in the line or at its end, a comma or colon that leads on included. Two
   * dots are a headline's own sign: «بعد الهزيمة.. المدرب يستقيل» (after the defeat, the coach
   * resigns).
   */
  private static boolean isBroken(String text, Span span) {
    if (".۔،؛,;:…".indexOf(Lines.lastSign(text, span)) >= 0) {
      return true;
    }
    String line = span.of(text);
    int stop = line.indexOf(". ");
    while (stop > 0 && line.charAt(stop - 1) == '.') {
      stop = line.indexOf(". ", stop + 1);
    }
    return stop >= 0;
  }

  private static boolean headsParagraph(String text, List<Line> lines, int i, int length) {
    if (i + 1 == lines.size() || "!؟?".indexOf(Lines.lastSign(text, lines.get(i).span())) >= 0) {
      return false;
    }
    Line next = lines.get(i + 1);
    return next.type() == BlockType.BODY
        && !next.opensArticle()
        && Lines.words(text, next.span()) > length;
  }

  private static int longestSubheading(String text, List<Line> lines) {
    int stopped = 0;
    int paragraphs = 0;
    for (Line line : lines) {
      if (line.type() == BlockType.BODY && line.span().length() > 150) {
        paragraphs++;
        stopped += ".!؟?…".indexOf(Lines.lastSign(text, line.span())) >= 0 ? 1 : 0;
      }
    }
    return 2 * stopped > paragraphs ? LONGEST_SUBHEADING : LONGEST_SUBHEADING_AMONG_UNSTOPPED;
  }

  private boolean beginsWithConjunction(String text, Span span) {
    int end = span.start();
    while (end < span.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return words.beginsWithConjunction(Letters.plain(text.substring(span.start(), end)));
  }

  private void addParagraph(String text, Span span, List<Block> blocks) {
    OptionalInt signature = agencyLine.end(text, span);
    int start = span.start();
    if (signature.isPresent()) {
      blocks.add(new Block(Lines.trim(text, start, signature.getAsInt()), BlockType.LABEL));
      start = signature.getAsInt();
    }
    int heading = behindGluedHeading(text, new Span(start, span.end()));
    if (heading > start) {
      blocks.add(new Block(new Span(start, heading), BlockType.HEADLINE));
      start = heading;
    }
    if (start < span.end()) {
      blocks.add(new Block(new Span(start, span.end()), BlockType.BODY));
    }
  }

  /**
   * The offset behind a subheading that is glued to its paragraph, or the paragraph's start: a few
   * words without a sign between them, then, glued to the last, a word with a conjunction.
   */
  private int behindGluedHeading(String text, Span span) {
    int end = span.start();
    int count = 0;
    boolean inWord = false;
    while (end < span.end() && count <= LONGEST_SUBHEADING) {
      char c = text.charAt(end);
      if (".،؛,;:؟!?".indexOf(c) >= 0) {
        break;
      }
      boolean letter = Character.isLetterOrDigit(c);
      count += letter && !inWord ? 1 : 0;
      inWord = letter || Letters.isMark(c);
      end++;
    }
    Span head = new Span(span.start(), end);
    if (beginsWithConjunction(text, head)) {
      return span.start();
    }
    return gluedWords.positions(text, head).stream()
        .filter(place -> Lines.words(text, new Span(span.start(), place)) >= 2)
        .filter(place -> text.charAt(place) == 'و')
        .findFirst()
        .orElse(span.start());
  }
}
