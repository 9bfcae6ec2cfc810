package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;
import org.isnad.text.BlockType;

/**
 * Whose «الجيش» (the army) or «الوزير» (the minister) is where the words beside it don't say: of
 * the state of the army last spoken of, or else of the state whose affairs the document tells.
 *
 * <p>Immutable. A look-up costs the logarithm of how often the document names such a thing.
 */
final class BodyStates {

  /** What happens somewhere tells more of whose affairs they are than who is named. */
  private static final int OF_PLACE = 2;

  private static final double LEAST_OF_ALL = 0.5;
  private static final int TIMES_THE_NEXT = 2;

  static final BodyStates NONE = new BodyStates(Map.of(), Optional.empty());

  /** A body or office that the text gives to a state. */
  private record Called(TokenSpan place, String state) {}

  private final Map<String, List<Called>> byNoun;
  private final Optional<String> home;

  private BodyStates(Map<String, List<Called>> byNoun, Optional<String> home) {
    this.byNoun = byNoun;
    this.home = home;
  }

  static BodyStates of(List<Sentence> sentences, List<Draft> drafts) {
    Map<String, List<Called>> byNoun = new HashMap<>();
    for (Draft draft : drafts) {
      Optional<String> state = Optional.ofNullable(draft.cluster).flatMap(Cluster::state);
      state.ifPresent(
          iso -> {
            Sentence sentence = draft.sentenceIn(sentences);
            TokenSpan noun = noun(draft, sentence);
            String key = Keys.bare(sentence.token(noun.from()).key());
            byNoun.computeIfAbsent(key, k -> new ArrayList<>()).add(new Called(noun, iso));
          });
    }
    return new BodyStates(byNoun, home(sentences, drafts));
  }

  /** Of «الجيش الإسرائيلي», «رئيس بولندا» and «السلطات الأمنية اللبنانية» the first word. */
  private static TokenSpan noun(Draft draft, Sentence sentence) {
    int from = draft.place.from();
    if (draft.type != MentionType.ORGANIZATION && from > 0) {
      from--;
      boolean adjectives =
          draft.type == MentionType.NATIONALITY && sentence.token(from).tag().contains("JJ");
      from -= adjectives && from > 0 ? 1 : 0;
    }
    return sentence.tokens(from, from + 1);
  }

  /**
   * The state whose affairs a document tells, if there is one: half of its places and states are of
   * that one, and twice as many as of any other. Where an agency dates its report tells nothing.
   */
  private static Optional<String> home(List<Sentence> sentences, List<Draft> drafts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      boolean place = draft.type == MentionType.LOCATION;
      boolean told =
          draft.type != MentionType.PERSON
              && draft.type != MentionType.ORGANIZATION
              && draft.sentenceIn(sentences).block() != BlockType.LABEL;
      Optional.ofNullable(draft.cluster)
          .filter(cluster -> told)
          .flatMap(Cluster::country)
          .ifPresent(state -> counts.merge(state, place ? OF_PLACE : 1, Integer::sum));
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() >= all * LEAST_OF_ALL)
        .filter(
            most ->
                counts.entrySet().stream()
                    .filter(other -> !other.equals(most))
                    .allMatch(other -> most.getValue() >= TIMES_THE_NEXT * other.getValue()))
        .map(Map.Entry::getKey);
  }

  /**
   * The state of a body or office of which the text does not say it there.
   *
   * @param noun the key of its first word, without article
   * @param place where it stands
   */
  Optional<String> stateOf(String noun, TokenSpan place) {
    return lastCalled(noun, place).or(() -> home);
  }

  /** The state of the last such body or office before a place of which the text says it. */
  Optional<String> lastCalled(String noun, TokenSpan place) {
    List<Called> called = byNoun.getOrDefault(noun, List.of());
    int low = 0;
    int high = called.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(called.get(middle).place(), place)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 ? Optional.of(called.get(low - 1).state()) : Optional.empty();
  }

  private static boolean isBefore(TokenSpan one, TokenSpan other) {
    return one.sentence() < other.sentence()
        || one.sentence() == other.sentence() && one.from() < other.from();
  }
}
