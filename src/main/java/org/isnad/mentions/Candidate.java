package org.isnad.mentions;

import java.util.Comparator;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;

/**
 * A vote for a name.
 *
 * @param from the index of its first token
 * @param to the index behind its last token
 * @param type what it names
 * @param confidence 0 to 1
 * @param evidence the list's line or the model
 * @param listed whether a list says so
 * @param weak whether the list knows it only as a part of a name
 */
record Candidate(
    int from,
    int to,
    MentionType type,
    double confidence,
    String evidence,
    boolean listed,
    boolean weak) {

  static final Comparator<Candidate> TEXT_ORDER =
      Comparator.comparingInt(Candidate::from)
          .thenComparing(Candidate::to, Comparator.reverseOrder());

  int length() {
    return to - from;
  }

  Candidate as(MentionType other) {
    return new Candidate(from, to, other, confidence, evidence, listed, weak);
  }

  /** The same without its first tokens. */
  Candidate startingAt(int first) {
    return new Candidate(first, to, type, confidence, evidence, listed, weak);
  }

  /** The same with other last tokens. */
  Candidate endingAt(int last) {
    return new Candidate(from, last, type, confidence, evidence, listed, weak);
  }

  /**
   * @param lettersBefore how many letters of its first token are none of the name's
   * @param lettersAfter how many of its last token
   */
  NameMention mention(Sentence sentence, int lettersBefore, int lettersAfter) {
    TokenSpan place = sentence.tokens(from, to);
    Span whole = sentence.span(place);
    Span span = new Span(whole.start() + lettersBefore, whole.end() - lettersAfter);
    return new NameMention(place, span, type, confidence, evidence);
  }
}
