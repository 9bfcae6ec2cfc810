package org.isnad.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.isnad.Span;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/** The library's own sentences and tokens as CoreNLP has them. */
final class OwnTokens {

  private final String text;
  private final List<CoreMap> sentences = new ArrayList<>();
  private final List<CoreLabel> tokens = new ArrayList<>();

  private OwnTokens(String text) {
    this.text = text;
  }

  /** Gives an annotation sentences, tokens and parts of speech. */
  static void write(Annotation annotation, String text, List<Sentence> sentences) {
    OwnTokens own = new OwnTokens(text);
    sentences.forEach(own::add);
    own.addGaps();
    annotation.set(CoreAnnotations.TokensAnnotation.class, own.tokens);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, own.sentences);
  }

  private void add(Sentence sentence) {
    int before = tokens.size();
    sentence.tokens().forEach(this::add);
    CoreMap written = new ArrayCoreMap();
    Span span = sentence.span();
    written.set(CoreAnnotations.TextAnnotation.class, span.of(text));
    written.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    written.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    written.set(CoreAnnotations.SentenceIndexAnnotation.class, sentences.size());
    written.set(CoreAnnotations.TokenBeginAnnotation.class, before);
    written.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    written.set(
        CoreAnnotations.TokensAnnotation.class,
        new ArrayList<>(tokens.subList(before, tokens.size())));
    sentences.add(written);
  }

  private void add(Token token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.form());
    label.setValue(token.form());
    label.setOriginalText(token.span().of(text));
    label.setBeginPosition(token.span().start());
    label.setEndPosition(token.span().end());
    label.setTag(token.tag());
    label.setIndex(token.index() + 1);
    label.setSentIndex(sentences.size());
    label.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
    label.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size() + 1);
    tokens.add(label);
  }

  /** What stands between the tokens, from which CoreNLP puts the text together again. */
  private void addGaps() {
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String gap = text.substring(end, Math.max(end, tokens.get(i).beginPosition()));
      tokens.get(i).setBefore(gap);
      if (i > 0) {
        tokens.get(i - 1).setAfter(gap);
      }
      end = Math.max(end, tokens.get(i).endPosition());
    }
    if (!tokens.isEmpty()) {
      tokens.get(tokens.size() - 1).setAfter(text.substring(end));
    }
  }
}
