package org.isnad.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * The people whom a document names in full, by the parts of their names: «فيدانت باتيل» once makes
 * «باتيل» a person everywhere.
 */
final class KnownNames {

  /** Shorter parts (بن، آل، دي) are too many things. */
  private static final int SHORTEST_PART = 3;

  private static final String EVIDENCE = "repeats a name of the document";

  private final Set<String> parts;

  private KnownNames(Set<String> parts) {
    this.parts = parts;
  }

  static KnownNames of(
      List<Sentence> sentences, List<List<Candidate>> names, double leastConfidence) {
    Set<String> parts = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Candidate name : names.get(sentence.index())) {
        boolean full =
            name.type() == MentionType.PERSON
                && name.length() > 1
                && name.confidence() >= leastConfidence;
        if (full) {
          for (int i : new int[] {name.from(), name.to() - 1}) {
            String key = sentence.token(i).key();
            if (key.length() >= SHORTEST_PART) {
              parts.add(key);
            }
          }
        }
      }
    }
    return new KnownNames(parts);
  }

  /** The untagged words of a sentence that are parts of known names. */
  List<Candidate> repeated(Sentence sentence, List<Candidate> tagged, double confidence) {
    boolean[] taken = new boolean[sentence.size()];
    for (Candidate name : tagged) {
      for (int i = name.from(); i < name.to(); i++) {
        taken[i] = true;
      }
    }
    List<Candidate> repeated = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      Token token = sentence.token(i);
      boolean noun = token.tag().contains("NN") || token.tag().contains("JJ");
      if (!taken[i] && noun && parts.contains(token.key()) && !token.form().startsWith("ال")) {
        repeated.add(
            new Candidate(i, i + 1, MentionType.PERSON, confidence, EVIDENCE, false, true));
      }
    }
    return repeated;
  }
}
