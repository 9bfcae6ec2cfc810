package org.isnad.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * What a first reading of a document took each of its words for, wherever the word stands: a name
 * that a title gives away once, «الناطق باسم الوزارة سامر قباني» (the ministry's spokesperson Samer
 * Qabbani), is a hint for «قباني» everywhere else (after Krishnan and Manning, 2006, and Ratinov
 * and Roth, 2009).
 *
 * <p>Immutable and safe for all threads; linear in the length of the document.
 */
public final class DocumentVotes {

  /** The vote on a word that stands nowhere else. */
  private static final int UNKNOWN = 0;

  private static final int NEVER_A_NAME = 1;
  private static final int OFTEN_NO_NAME = 2;
  private static final int FIRST_TYPE = 3;

  /** Shorter words are too many things. */
  private static final int SHORTEST_WORD = 3;

  private static final int TYPES = 3;
  private static final int OUTSIDE = TYPES;

  private final Map<String, int[]> counts = new HashMap<>();

  private DocumentVotes() {}

  /**
   * Counts the labels of a document.
   *
   * @param sentences its sentences
   * @param labels the labels of the tokens of each, from the first reading
   */
  public static DocumentVotes of(List<Sentence> sentences, List<int[]> labels) {
    DocumentVotes votes = new DocumentVotes();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        if (mayBeName(sentence.token(i))) {
          int[] count =
              votes.counts.computeIfAbsent(sentence.token(i).key(), k -> new int[TYPES + 1]);
          count[kind(labels.get(s)[i])]++;
        }
      }
    }
    return votes;
  }

  private static boolean mayBeName(Token token) {
    String tag = token.tag();
    return token.attachment() == Token.Attachment.STEM
        && token.key().length() >= SHORTEST_WORD
        && (tag.contains("NN") || tag.contains("JJ") || tag.startsWith("VB"));
  }

  private static int kind(int label) {
    return label == NameTags.OUTSIDE ? OUTSIDE : (label - 1) / 2;
  }

  /**
   * The vote of all other occurrences of each token's word: which type they are mostly, how
   * clearly, and whether often.
   *
   * @param sentence a sentence of the document
   * @param labels the labels of its tokens
   */
  public int[] on(Sentence sentence, int[] labels) {
    int[] votes = new int[sentence.size()];
    for (int i = 0; i < votes.length; i++) {
      Token token = sentence.token(i);
      votes[i] =
          mayBeName(token)
              ? vote(counts.getOrDefault(token.key(), new int[TYPES + 1]), labels[i])
              : UNKNOWN;
    }
    return votes;
  }

  private static int vote(int[] counts, int label) {
    int[] others = counts.clone();
    others[kind(label)]--;
    int all = 0;
    int most = 0;
    for (int kind = 0; kind <= TYPES; kind++) {
      all += Math.max(0, others[kind]);
      most = kind < TYPES && others[kind] > others[most] ? kind : most;
    }
    if (all <= 0) {
      return UNKNOWN;
    }
    if (others[most] <= 0) {
      return all > 2 ? OFTEN_NO_NAME : NEVER_A_NAME;
    }
    int clearness = others[most] * 3 >= 2 * all ? 2 : others[most] * 3 >= all ? 1 : 0;
    int often = others[most] > 2 ? 1 : 0;
    return FIRST_TYPE + (most * 3 + clearness) * 2 + often;
  }
}
