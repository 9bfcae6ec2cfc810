package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;
import org.isnad.text.Letters;

/**
 * Whose «الجيش» (the army) or «الوزير» (the minister) is where the words beside it don't say: of
 * the state of the army last spoken of, or else of the state whose affairs the document tells.
 *
 * <p>Whom somebody accuses, visits or meets is seldom of his own state. So the sentence in which an
 * office stands tells nothing of whose it is, and that of a body only where it tells what happens
 * somewhere.
 *
 * <p>Immutable. A look-up costs the logarithm of how often the document names such a thing, and the
 * number of states that the document names.
 */
final class BodyStates {

  private static final String ARTICLE = "ال";

  static final BodyStates NONE = new BodyStates(Map.of(), Map.of(), HomeSigns.NONE);

  /**
   * A body or office that the text gives to a state.
   *
   * @param only whether all that the text calls so up to here are of that one state
   */
  private record Called(
      TokenSpan place, Optional<String> state, Optional<CameoActor> code, boolean only) {}

  private final Map<String, List<Called>> byNoun;

  /** Organisations by the first word of their names, those without a code too. */
  private final Map<String, List<Called>> organisations;

  private final HomeSigns signs;

  private BodyStates(
      Map<String, List<Called>> byNoun, Map<String, List<Called>> organisations, HomeSigns signs) {
    this.byNoun = byNoun;
    this.organisations = organisations;
    this.signs = signs;
  }

  static BodyStates of(List<Sentence> sentences, List<Draft> drafts, StandingWords words) {
    Map<String, List<Called>> byNoun = new HashMap<>();
    for (Draft draft : drafts) {
      Optional<String> state = Optional.ofNullable(draft.cluster).flatMap(Cluster::state);
      state.ifPresent(
          iso -> {
            Sentence sentence = draft.sentenceIn(sentences);
            TokenSpan noun = noun(draft, sentence);
            for (String key : callings(draft, noun, sentence)) {
              List<Called> before = byNoun.computeIfAbsent(key, k -> new ArrayList<>());
              boolean only = before.isEmpty() || isOnlyOf(iso, before.get(before.size() - 1));
              before.add(new Called(noun, Optional.of(iso), Optional.empty(), only));
            }
          });
    }
    return new BodyStates(
        byNoun, organisations(sentences, drafts), HomeSigns.of(sentences, drafts, words));
  }

  /** What it may be called afterwards: «وزارة الخارجية الإيرانية» the ministry, or «الخارجية». */
  private static Set<String> callings(Draft draft, TokenSpan noun, Sentence sentence) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(Keys.bare(sentence.token(noun.from()).key()));
    if (draft.type == MentionType.ORGANIZATION && draft.place.length() > 1) {
      String genitive = sentence.token(noun.from() + 1).key();
      if (!sentence.token(noun.from()).key().startsWith(ARTICLE) && genitive.startsWith(ARTICLE)) {
        keys.add(Keys.bare(genitive));
      }
    }
    return keys;
  }

  private static boolean isOnlyOf(String iso, Called last) {
    return last.only() && last.state().filter(iso::equals).isPresent();
  }

  private static Map<String, List<Called>> organisations(
      List<Sentence> sentences, List<Draft> drafts) {
    Map<String, List<Called>> organisations = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.type == MentionType.ORGANIZATION && draft.cluster != null) {
        Called called =
            new Called(
                draft.place, draft.cluster.state(), draft.cluster.actsFor(), /* only= */ false);
        for (String noun : nouns(draft, draft.sentenceIn(sentences))) {
          organisations.computeIfAbsent(noun, k -> new ArrayList<>()).add(called);
        }
      }
    }
    return organisations;
  }

  /** «منظمة» of «منظمة الصحة العالمية»; of «داعش» that with which its full name begins. */
  private static Set<String> nouns(Draft organisation, Sentence sentence) {
    Set<String> nouns = new LinkedHashSet<>();
    nouns.add(Keys.bare(sentence.token(organisation.place.from()).key()));
    Optional.ofNullable(organisation.entry)
        .map(entry -> Letters.key(entry.name().split(" ")[0]))
        .map(Keys::bare)
        .ifPresent(nouns::add);
    return nouns;
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
   * The state of a body or office of which the text does not say it there.
   *
   * @param noun the key of its first word, without article
   * @param place where it stands
   */
  Optional<String> stateOf(String noun, TokenSpan place) {
    return lastCalled(noun, place).or(() -> signs.home(place));
  }

  /** The state of the last such body or office before a place of which the text says it. */
  Optional<String> lastCalled(String noun, TokenSpan place) {
    return lastBefore(byNoun.getOrDefault(noun, List.of()), place).flatMap(Called::state);
  }

  /**
   * The same of a body of which a text often tells of several («القضاء», the judiciary): nobody's
   * where it has told of such bodies of two states.
   */
  Optional<String> stateOfOnly(String noun, TokenSpan place) {
    Optional<Called> last = lastBefore(byNoun.getOrDefault(noun, List.of()), place);
    return last.isPresent() ? last.filter(Called::only).flatMap(Called::state) : signs.home(place);
  }

  /** The state of the last organisation before a place whose name begins so, if it has one. */
  Optional<String> stateOfLastCalled(String noun, TokenSpan place) {
    return lastBefore(organisations.getOrDefault(noun, List.of()), place).flatMap(Called::state);
  }

  /** The code of the last organisation before a place whose name begins so, if it has one. */
  Optional<CameoActor> cameoLastCalled(String noun, TokenSpan place) {
    return lastBefore(organisations.getOrDefault(noun, List.of()), place).flatMap(Called::code);
  }

  private static Optional<Called> lastBefore(List<Called> called, TokenSpan place) {
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
    return low > 0 ? Optional.of(called.get(low - 1)) : Optional.empty();
  }

  private static boolean isBefore(TokenSpan one, TokenSpan other) {
    return one.sentence() < other.sentence()
        || one.sentence() == other.sentence() && one.from() < other.from();
  }
}
