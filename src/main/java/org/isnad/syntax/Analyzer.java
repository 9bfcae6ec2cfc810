package org.isnad.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Span;
import org.isnad.syntax.Token.Attachment;
import org.isnad.text.Block;
import org.isnad.text.BlockType;
import org.isnad.text.FoldedText;
import org.isnad.text.GluedWords;
import org.isnad.text.Letters;
import org.isnad.text.Page;
import org.isnad.text.Words;

/**
 * From text to sentences of tagged tokens.
 *
 * <p>Immutable and safe for all threads. Time is linear in the length of the text.
 */
public final class Analyzer {

  /** What Arabic writes onto the word behind it. */
  private static final Set<String> PROCLITICS = Set.of("و", "ف", "ب", "ل", "ك", "س");

  /** What is written of this word in «ألا» (that not) is one letter. */
  private static final String THAT = "أن";

  private final CoreNlp coreNlp;
  private final Page page;
  private final GluedWords gluedWords;
  private final SegmentMender mender;

  private Analyzer(CoreNlp coreNlp, Page page, GluedWords gluedWords, SegmentMender mender) {
    this.coreNlp = coreNlp;
    this.page = page;
    this.gluedWords = gluedWords;
    this.mender = mender;
  }

  /** Loads CoreNLP's segmenter and tagger. */
  public static Analyzer load() {
    return new Analyzer(
        CoreNlp.load(),
        Page.ofModels(),
        GluedWords.ofModels(),
        new SegmentMender(Words.ofModels()));
  }

  /**
   * The sentences of a document, those of labels and date lines included, in text order.
   *
   * @param text any text
   */
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : page.blocks(text)) {
      if (block.type() != BlockType.ORNAMENT) {
        FoldedText folded =
            FoldedText.of(text, block.span(), gluedWords.positions(text, block.span()));
        for (Span line : SentenceSplitter.split(folded.text())) {
          List<Token> tokens = tokens(folded, line);
          if (!tokens.isEmpty()) {
            Span span = Span.between(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(sentences.size(), span, block.type(), tokens));
          }
        }
      }
    }
    return sentences;
  }

  /**
   * One line of running text as a single sentence, whatever marks it holds: for corpora that bring
   * their own sentences.
   *
   * @return nothing for a line without words
   */
  public Optional<Sentence> line(String line) {
    FoldedText folded = FoldedText.of(line, new Span(0, line.length()), List.of());
    List<Token> tokens = tokens(folded, new Span(0, folded.text().length()));
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                0,
                Span.between(tokens.get(0).span(), tokens.get(tokens.size() - 1).span()),
                BlockType.BODY,
                tokens));
  }

  private List<Token> tokens(FoldedText folded, Span line) {
    String words = line.of(folded.text());
    List<Segment> segments = mender.mend(coreNlp.segment(words), words);
    List<String> tags = coreNlp.tag(segments);
    List<Span> spans =
        segments.stream()
            .map(s -> folded.original(line.start() + s.start(), line.start() + s.end()))
            .toList();
    List<Token> tokens = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      String form = form(segments.get(i), words);
      Attachment attachment = attachment(segments, spans, i);
      tokens.add(new Token(i, spans.get(i), form, Letters.key(form), tags.get(i), attachment));
    }
    return tokens;
  }

  /** The text's own spelling, but with what it hides: an article behind ل, the nūn of «ألا». */
  private static String form(Segment segment, String line) {
    String written = line.substring(segment.start(), segment.end());
    if (isShortenedThat(segment)) {
      return THAT;
    }
    return segment.word().startsWith("ال") && written.startsWith("ل") ? "ا" + written : written;
  }

  /**
   * What is written onto what: a conjunction or preposition also onto digits, from which the folded
   * text parts it («و1953»).
   */
  private static Attachment attachment(List<Segment> segments, List<Span> spans, int i) {
    Segment segment = segments.get(i);
    boolean touchesNext =
        i + 1 < segments.size()
            && spans.get(i + 1).start() == spans.get(i).end()
            && isWordOrNumber(segments.get(i + 1));
    boolean touchesLast =
        i > 0 && segments.get(i - 1).end() == segment.start() && isWord(segments.get(i - 1));
    if (touchesNext && leans(segment)) {
      return Attachment.PROCLITIC;
    }
    return touchesLast && isWord(segment) && !leans(segments.get(i - 1))
        ? Attachment.ENCLITIC
        : Attachment.STEM;
  }

  private static boolean leans(Segment segment) {
    return PROCLITICS.contains(segment.word()) || isShortenedThat(segment);
  }

  private static boolean isShortenedThat(Segment segment) {
    return segment.word().equals(SegmentMender.THAT) && segment.end() == segment.start() + 1;
  }

  private static boolean isWordOrNumber(Segment segment) {
    return isWord(segment) || Character.isDigit(segment.word().charAt(0));
  }

  private static boolean isWord(Segment segment) {
    return Letters.isArabic(segment.word().charAt(0));
  }
}
