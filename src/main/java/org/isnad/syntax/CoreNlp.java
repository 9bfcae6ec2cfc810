package org.isnad.syntax;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.IntPair;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.isnad.DataFileException;

/**
 * The door to CoreNLP: the only class that sees its types.
 *
 * <p>The models are those that CoreNLP publishes for Arabic. CoreNLP rewrites what it segments
 * (hamza seats go, the article hidden in «للحرب» comes back) and its offsets drift behind such
 * words, so its tokens are aligned to the text again by {@link SegmentAligner}.
 */
final class CoreNlp {

  static final String SEGMENTER =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

  /** What makes tokens of the kind that the segmenter was trained on. */
  private static final String TOKENS = "removeProMarker,removeMorphMarker,removeLengthening";

  /** Of the kinds of text that it was trained on: news. */
  private static final String DOMAIN = "atb";

  /** The marks beyond ASCII that its lexer knows and that tell something. */
  private static final String MARKS = "،؛؟٪٫٬«»‹›“”„‘’‚–—―…·•€£";

  private final Function<String, List<String>> segmenter;
  private final MaxentTagger tagger;

  private CoreNlp(Function<String, List<String>> segmenter, MaxentTagger tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /**
   * Loads segmenter and tagger.
   *
   * <p>The segmenter is the fast one if the build has converted its weights; what it gives is the
   * same.
   *
   * @throws DataFileException if a model isn't on the class path, or if it is none of CoreNLP's
   */
  static CoreNlp load() {
    Optional<CrfSegmenter> fast = CrfSegmenter.load();
    SerializedModel tagger = SerializedModel.of(TAGGER);
    return new CoreNlp(fast.isPresent() ? fast.get()::words : plainSegmenter(), tagger(tagger));
  }

  @SuppressWarnings("CatchingUnchecked") // what a damaged file makes it throw is anything
  private static MaxentTagger tagger(SerializedModel model) {
    byte[] bytes = model.bytes();
    try {
      return new MaxentTagger(new ByteArrayInputStream(bytes), new Properties(), false);
    } catch (RuntimeException e) {
      throw model.damaged(e);
    }
  }

  /**
   * CoreNLP's own segmenter: the stems and clitics of a line. Its parts are put together here,
   * since CoreNLP's class for that reads its model from anywhere.
   */
  static Function<String, List<String>> plainSegmenter() {
    CRFClassifier<CoreLabel> segmenter =
        SerializedModel.of(SEGMENTER)
            .read(objects -> CRFClassifier.getClassifier(objects, new Properties()));
    TokenizerFactory<CoreLabel> tokenizers = ArabicTokenizer.atbFactory();
    tokenizers.setOptions(TOKENS);
    return line -> {
      List<String> words = words(line, segmenter, tokenizers);
      words.removeIf(String::isEmpty);
      return words;
    };
  }

  /** The words of a line of folded text, cut into stems and clitics, with their places in it. */
  List<Segment> segment(String line) {
    String readable = readable(line);
    return SegmentAligner.align(segmenter.apply(readable), readable);
  }

  private static List<String> words(
      String line, CRFClassifier<CoreLabel> segmenter, TokenizerFactory<CoreLabel> tokenizers) {
    List<CoreLabel> tokens = tokenizers.getTokenizer(new StringReader(line)).tokenize();
    List<CoreLabel> letters = IOBUtils.StringToIOB(tokens, null, false, tokenizers, line);
    IOBUtils.labelDomain(letters, DOMAIN);
    List<CoreLabel> labelled = segmenter.classify(letters);
    List<String> words = new ArrayList<>();
    for (IntPair word : IOBUtils.TokenSpansForIOB(labelled)) {
      words.add(IOBUtils.IOBToString(labelled, "", "", word.getSource(), word.getTarget()));
    }
    return words;
  }

  /**
   * A line with a blank for each character that its lexer has no rule for (emoji, arrows, marks of
   * other scripts) and would complain of on standard error.
   */
  static String readable(String line) {
    StringBuilder readable = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 0x80 && !Character.isLetterOrDigit(c) && MARKS.indexOf(c) < 0) {
        readable.setCharAt(i, ' ');
      }
    }
    return readable.toString();
  }

  /** The part of speech of each word of a sentence. */
  List<String> tag(List<Segment> sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Segment segment : sentence) {
      labels.add(label(segment.word()));
    }
    tagger.tagCoreLabels(labels);
    return labels.stream().map(CoreLabel::tag).toList();
  }

  private static CoreLabel label(String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    return label;
  }
}
