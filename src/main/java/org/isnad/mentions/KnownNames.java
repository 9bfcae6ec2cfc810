package org.isnad.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.isnad.MentionType;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Words;

/**
 * The people whom a document names in full, by the parts of their names: «فيدانت باتيل» once makes
 * «باتيل» a person everywhere.
 */
final class KnownNames {

  /** Shorter parts (بن، آل، دي) are too many things. */
  private static final int SHORTEST_PART = 3;

  private static final String EVIDENCE = "repeats a name of the document";

  /** Of seven million words of news. */
  private static final int RARE = 300;

  private static final int LONGEST_PLACE = 2;

  private static final Set<String> QUOTES = Set.of("«", "“", "\"");
  private static final int LONGEST_NAME = 5;

  private final Set<String> parts;
  private final Set<String> quoted;
  private final Set<String> places;

  private KnownNames(Set<String> parts, Set<String> quoted, Set<String> places) {
    this.parts = parts;
    this.quoted = quoted;
    this.places = places;
  }

  static KnownNames of(
      List<Sentence> sentences, List<List<Candidate>> names, double leastConfidence) {
    Set<String> parts = new HashSet<>();
    Set<String> quoted = new HashSet<>();
    Set<String> places = new HashSet<>();
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
        } else if (name.evidence().equals(IntroducedNames.PLACES)) {
          rare(sentence, name).ifPresent(places::add);
        } else if (name.type() == MentionType.ORGANIZATION) {
          quoted(sentence, name).ifPresent(quoted::add);
        }
      }
    }
    return new KnownNames(parts, quoted, places);
  }

  /**
   * A place of one word that another word announced once, if it is hardly ever something else; the
   * segmenter may have torn it: «لحج» into ل + «حج».
   */
  private static Optional<String> rare(Sentence sentence, Candidate name) {
    Token token = sentence.token(name.from());
    boolean torn = name.length() == LONGEST_PLACE && token.isProclitic();
    boolean rare = name.length() == 1 && Words.ofModels().count(token.form()) <= RARE;
    return torn || rare ? Optional.of(keys(sentence, name.from(), name.to())) : Optional.empty();
  }

  /**
   * What stands between the quotation marks of «شركة «مرافئ الشرق»»: it returns without the rest.
   */
  private static Optional<String> quoted(Sentence sentence, Candidate name) {
    int open = name.to() - 2;
    while (open > name.from() && !QUOTES.contains(sentence.token(open).form())) {
      open--;
    }
    boolean several = name.to() - open > 3;
    return open > name.from() && several
        ? Optional.of(keys(sentence, open + 1, name.to() - 1))
        : Optional.empty();
  }

  private static String keys(Sentence sentence, int from, int to) {
    StringJoiner keys = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      keys.add(sentence.token(i).key());
    }
    return keys.toString();
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
    organisations(sentence, taken, repeated, confidence);
    places(sentence, taken, repeated, confidence);
    for (int i = 0; i < taken.length; i++) {
      Token token = sentence.token(i);
      boolean noun = token.tag().contains("NN") || token.tag().contains("JJ");
      if (!taken[i] && noun && parts.contains(token.key())) {
        repeated.add(
            new Candidate(i, i + 1, MentionType.PERSON, confidence, EVIDENCE, false, true));
      }
    }
    return repeated;
  }

  private void places(
      Sentence sentence, boolean[] taken, List<Candidate> repeated, double confidence) {
    for (int i = 0; i < taken.length && !places.isEmpty(); i++) {
      for (int to = Math.min(taken.length, i + LONGEST_PLACE); to > i && !taken[i]; to--) {
        if (!taken[to - 1] && places.contains(keys(sentence, i, to))) {
          repeated.add(
              new Candidate(i, to, MentionType.LOCATION, confidence, EVIDENCE, false, true));
          Arrays.fill(taken, i, to, true);
        }
      }
    }
  }

  private void organisations(
      Sentence sentence, boolean[] taken, List<Candidate> repeated, double confidence) {
    for (int i = 0; i < taken.length; i++) {
      int end = Math.min(taken.length, i + LONGEST_NAME);
      for (int to = i + 2; !quoted.isEmpty() && to <= end && !taken[to - 1]; to++) {
        if (!taken[i] && quoted.contains(keys(sentence, i, to))) {
          repeated.add(
              new Candidate(i, to, MentionType.ORGANIZATION, confidence, EVIDENCE, false, false));
          Arrays.fill(taken, i, to, true);
        }
      }
    }
  }
}
