package org.isnad.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Span;

/** The sentences of an annotation and their tokens, which are found by their place in the text. */
final class Layout {

  /** A token and where it stands. */
  private record Place(int sentence, int index, CoreLabel token) {}

  private final List<CoreMap> sentences;
  private final List<Place> places = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private Layout(List<CoreMap> sentences) {
    this.sentences = List.copyOf(sentences);
    for (int s = 0; s < sentences.size(); s++) {
      starts.add(places.size());
      List<CoreLabel> tokens = tokens(sentences.get(s));
      for (int i = 0; i < tokens.size(); i++) {
        places.add(new Place(s, i, checked(tokens.get(i))));
      }
    }
  }

  /**
   * The layout that an annotation has.
   *
   * @throws IllegalArgumentException if it has tokens but no sentences, or tokens without part of
   *     speech
   */
  static Layout of(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (sentences == null) {
      throw new IllegalArgumentException(
          "the document has tokens but no sentences; add ssplit and pos before isnad, or leave out"
              + " tokenize");
    }
    return new Layout(sentences);
  }

  private static CoreLabel checked(CoreLabel token) {
    if (token.tag() == null) {
      throw new IllegalArgumentException(
          "the token «"
              + token.word()
              + "» has no part of speech; add pos before isnad, or leave out tokenize and ssplit");
    }
    return token;
  }

  List<CoreMap> sentences() {
    return sentences;
  }

  List<CoreLabel> tokens() {
    return places.stream().map(Place::token).toList();
  }

  static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  /**
   * The tokens that stand wholly or partly in a stretch of text: those of the sentence in which it
   * begins.
   *
   * @return nothing where no token stands
   */
  Optional<TokenRange> tokensOf(Span span) {
    int from = firstEndingBehind(span.start());
    if (from == places.size() || !span.overlaps(span(from))) {
      return Optional.empty();
    }
    Place first = places.get(from);
    int to = from;
    while (to < places.size()
        && places.get(to).sentence() == first.sentence()
        && span(to).start() < span.end()) {
      to++;
    }
    List<CoreLabel> tokens = places.subList(from, to).stream().map(Place::token).toList();
    return Optional.of(
        new TokenRange(first.sentence(), first.index(), tokens, starts.get(first.sentence())));
  }

  private int firstEndingBehind(int position) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span(middle).end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private Span span(int place) {
    CoreLabel token = places.get(place).token();
    return new Span(token.beginPosition(), token.endPosition());
  }
}
