package org.isnad.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Some neighbouring tokens of one sentence.
 *
 * @param sentence the sentence's place in the document, from 0
 * @param from the first token's place in the sentence, from 0
 * @param tokens the tokens, at least one
 * @param before how many tokens the document has before the sentence
 */
record TokenRange(int sentence, int from, List<CoreLabel> tokens, int before) {

  TokenRange {
    tokens = List.copyOf(tokens);
  }

  /** The place behind the last token in the sentence. */
  int to() {
    return from + tokens.size();
  }

  CoreLabel first() {
    return tokens.get(0);
  }
}
