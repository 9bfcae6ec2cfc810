package org.isnad.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.syntax.Sentence;

/**
 * The mentions of a sentence.
 *
 * @param byToken those that begin at a token, by its index
 */
record MentionStarts(Map<Integer, List<LinkedMention>> byToken) {

  static MentionStarts of(Sentence sentence, LinkedText linked) {
    Map<Integer, List<LinkedMention>> starts = new HashMap<>();
    for (LinkedMention mention : linked.mentionsOf(sentence)) {
      starts.computeIfAbsent(mention.from(), from -> new ArrayList<>()).add(mention);
    }
    return new MentionStarts(starts);
  }

  List<LinkedMention> allAt(int token) {
    return byToken.getOrDefault(token, List.of());
  }

  /** The first of those that begin at a token. */
  Optional<LinkedMention> at(int token) {
    return allAt(token).stream().findFirst();
  }
}
