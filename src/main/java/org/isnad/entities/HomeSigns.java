package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.mentions.Gazetteer;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.TokenSpan;
import org.isnad.text.BlockType;

/**
 * What a document tells of the state whose affairs it reports: the places and states that it names.
 *
 * <p>Immutable.
 */
final class HomeSigns {

  /** What happens somewhere tells more of whose affairs they are than who is named. */
  private static final int OF_PLACE = 2;

  /** «ومقرها مدينة فانكوفر». */
  private static final int FARTHEST_SEAT = 3;

  private static final double LEAST_OF_ALL = 0.5;
  private static final int TIMES_THE_NEXT = 2;
  private static final Set<String> IN = Set.of("في", "ب");

  static final HomeSigns NONE =
      new HomeSigns(Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

  private final Map<String, Integer> counts;

  /** By sentence, what it tells of whose the bodies in it are not: whom they deal with. */
  private final Map<Integer, Map<String, Integer>> dealtWith;

  private final Map<Integer, Map<String, Integer>> bySentence;

  /** The states that the first sentence names, its guests and hosts left out. */
  private final Set<String> headline;

  /** The states of those who are hosts or counterparts of others. */
  private final Set<String> foreign;

  private final Set<TokenSpan> offices;

  private HomeSigns(
      Map<String, Integer> counts,
      Map<Integer, Map<String, Integer>> dealtWith,
      Map<Integer, Map<String, Integer>> bySentence,
      Set<String> headline,
      Set<String> foreign,
      Set<TokenSpan> offices) {
    this.counts = counts;
    this.dealtWith = dealtWith;
    this.bySentence = bySentence;
    this.headline = headline;
    this.foreign = foreign;
    this.offices = offices;
  }

  static HomeSigns of(List<Sentence> sentences, List<Draft> drafts, StandingWords words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<Integer, Map<String, Integer>> dealtWith = new HashMap<>();
    Map<Integer, Map<String, Integer>> bySentence = new HashMap<>();
    Set<String> foreign = new HashSet<>();
    Set<String> headline = new HashSet<>();
    Set<TokenSpan> offices = new HashSet<>();
    int[] others = sentences.stream().mapToInt(sentence -> othersFrom(sentence, words)).toArray();
    for (Draft draft : drafts) {
      if (draft.type == MentionType.TITLE) {
        offices.add(draft.place);
      }
      Sentence sentence = draft.sentenceIn(sentences);
      Optional<String> state = told(draft, sentence);
      if (state.isEmpty() || isSeat(draft, sentence, words)) {
        continue;
      }
      if (draft.place.from() >= others[sentence.index()]) {
        state.filter(s -> isState(draft) && !headline.contains(s)).ifPresent(foreign::add);
        continue;
      }
      if (sentence.index() == 0) {
        headline.add(state.get());
      }
      int weight = draft.type == MentionType.LOCATION ? OF_PLACE : 1;
      int index = sentence.index();
      counts.merge(state.get(), weight, Integer::sum);
      bySentence
          .computeIfAbsent(index, i -> new HashMap<>())
          .merge(state.get(), weight, Integer::sum);
      if (!happensThere(draft, sentence)) {
        dealtWith
            .computeIfAbsent(index, i -> new HashMap<>())
            .merge(state.get(), weight, Integer::sum);
      }
    }
    return new HomeSigns(counts, dealtWith, bySentence, headline, foreign, offices);
  }

  /** The state of a name; where an agency dates its report tells nothing. */
  private static Optional<String> told(Draft draft, Sentence sentence) {
    boolean named =
        draft.type != MentionType.PERSON
            && draft.type != MentionType.ORGANIZATION
            && sentence.block() != BlockType.LABEL;
    return Optional.ofNullable(draft.cluster).filter(cluster -> named).flatMap(Cluster::country);
  }

  /** A state, or a place that stands for one; who goes to another town may stay in his state. */
  private static boolean isState(Draft draft) {
    return draft.type != MentionType.LOCATION || isCapital(draft);
  }

  /** «ومقرها [فانكوفر]»: where a company has its seat tells nothing of whose affairs these are. */
  private static boolean isSeat(Draft draft, Sentence sentence, StandingWords words) {
    int from = draft.place.from();
    for (int i = Math.max(0, from - FARTHEST_SEAT); i < from; i++) {
      if (words.is(Kind.SEAT, sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(Draft draft) {
    return Optional.ofNullable(draft.entry)
        .filter(entry -> entry.kind() == Gazetteer.Kind.CAPITAL)
        .isPresent();
  }

  /** From which token on the states that a sentence names are those of hosts or counterparts. */
  private static int othersFrom(Sentence sentence, StandingWords words) {
    int visit = sentence.size();
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      boolean owned = i + 1 < sentence.size() && sentence.token(i + 1).isEnclitic();
      if (owned && (words.is(Kind.COUNTERPART, token) || words.is(Kind.HOMELAND, token))) {
        return 0; // «يلتقي نظيره [الفرنسي]», «إن بلاده تدعم [العراق]»: all are others'
      }
      visit = words.is(Kind.VISIT, token) ? i : visit;
    }
    return visit; // «في ختام زيارته إلى [القاهرة]», «يزور الوزير [بغداد]»
  }

  /** «في القاهرة», «سكان حلب»; but «اتهم إسرائيل» and «واشنطن» as one who acts. */
  private static boolean happensThere(Draft draft, Sentence sentence) {
    int before = draft.place.from() - 1;
    boolean in = before >= 0 && IN.contains(sentence.token(before).form());
    boolean place = draft.type == MentionType.LOCATION || draft.type == MentionType.COUNTRY;
    return place && (in || !isState(draft));
  }

  /**
   * The state whose affairs the document tells, if there is one: half of its places and states are
   * of that one, and twice as many as of any other.
   *
   * @param place where the body or office stands of which it is asked
   */
  Optional<String> home(TokenSpan place) {
    boolean office = offices.contains(place);
    Map<String, Integer> own =
        (office ? bySentence : dealtWith).getOrDefault(place.sentence(), Map.of());
    Map<String, Integer> told = new LinkedHashMap<>(counts);
    own.forEach((state, count) -> told.merge(state, -count, Integer::sum));
    return most(told)
        .or(() -> inHeadline(told))
        .filter(state -> !office || !foreign.contains(state));
  }

  /** The one state of the headline, if none is told of more often. */
  private Optional<String> inHeadline(Map<String, Integer> told) {
    int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return headline.stream()
        .filter(state -> headline.size() == 1)
        .filter(state -> most > 0 && told.getOrDefault(state, 0) == most)
        .findFirst();
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Map.Entry<String, Integer>> others = new ArrayList<>(counts.entrySet());
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> most.getValue() > 0 && most.getValue() >= all * LEAST_OF_ALL)
        .filter(
            most ->
                others.stream()
                    .filter(other -> !other.equals(most))
                    .allMatch(other -> most.getValue() >= TIMES_THE_NEXT * other.getValue()))
        .map(Map.Entry::getKey);
  }
}
