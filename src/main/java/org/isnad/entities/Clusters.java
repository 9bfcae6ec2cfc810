package org.isnad.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.text.Skeleton;

/** Puts the mentions of one document into clusters. */
final class Clusters {

  private static final String ARTICLE = "ال";
  private static final Set<String> IN = Set.of("في", "ب");

  private final List<Sentence> sentences;
  private final StandingWords words;
  private final Map<String, Cluster> byKey = new HashMap<>();
  private final People people;

  Clusters(List<Sentence> sentences, StandingWords words) {
    this.sentences = sentences;
    this.words = words;
    this.people = new People(sentences, words);
  }

  void link(List<Draft> drafts) {
    for (Draft draft : drafts) {
      switch (draft.type) {
        case COUNTRY, NATIONALITY -> country(draft);
        case LOCATION, ORGANIZATION -> named(draft);
        default -> {}
      }
    }
    shortOrganisations(drafts);
    bodiesOfStates(drafts);
    people.link(drafts);
    new Offices(sentences, words).link(drafts);
  }

  private void country(Draft draft) {
    Optional<String> iso = draft.iso();
    if (iso.isPresent()) {
      cluster("country " + iso.get(), MentionType.COUNTRY).add(draft);
    } else if (draft.type == MentionType.COUNTRY) {
      named(draft);
    }
  }

  private void named(Draft draft) {
    String name = draft.entry == null ? called(words(draft)) : draft.entry.name();
    cluster(draft.type + " " + Skeleton.of(name), draft.type).add(draft);
  }

  /** «شركة «مرافئ الشرق»» is called «مرافئ الشرق». */
  private static String called(String words) {
    String quoted = StringUtils.substringBetween(words.replaceAll("[«»“”\"]", "\""), "\"");
    return quoted == null ? words : quoted.strip();
  }

  private Cluster cluster(String key, MentionType type) {
    return byKey.computeIfAbsent(key, k -> new Cluster(type));
  }

  /**
   * «مجلس الأمن» joins «مجلس الأمن الدولي» if no other name begins so; likewise an acronym's long
   * form, and «المركزي التركي» the bank.
   */
  private void shortOrganisations(List<Draft> drafts) {
    Map<String, Cluster> byShortForm = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.type == MentionType.ORGANIZATION && draft.cluster != null) {
        for (String part : shortForms(draft)) {
          Cluster known = byShortForm.putIfAbsent(part, draft.cluster);
          if (known != null && known != draft.cluster) {
            ambiguous.add(part);
          }
        }
      }
    }
    for (Draft draft : drafts) {
      Cluster longer = byShortForm.get(words(draft));
      if (draft.type == MentionType.ORGANIZATION
          && longer != null
          && longer != draft.cluster
          && !ambiguous.contains(words(draft))) {
        longer.adopt(draft);
      }
    }
  }

  /** What a name begins with; and «[المركزي التركي]» of «البنك المركزي التركي» without its noun. */
  private List<String> shortForms(Draft name) {
    Sentence sentence = name.sentenceIn(sentences);
    int from = name.place.from();
    int to = name.place.to();
    List<String> parts = new ArrayList<>();
    for (int end = from + 1; end < to; end++) {
      parts.add(Keys.of(sentence, sentence.tokens(from, end)));
    }
    boolean adjectives = to - from > 2 && sentence.token(from + 1).form().startsWith(ARTICLE);
    if (adjectives) {
      parts.add(Keys.of(sentence, sentence.tokens(from + 1, to)));
    }
    return parts;
  }

  /**
   * «الجيش الأوكراني» (the Ukrainian army) belongs to the state whose adjective or name it holds,
   * «وزارة الداخلية في النمسا» (the interior ministry in Austria) to that behind it.
   */
  private void bodiesOfStates(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft body = drafts.get(i);
      Cluster cluster = body.cluster;
      if (body.type != MentionType.ORGANIZATION || cluster == null) {
        continue;
      }
      for (int j = i + 1; j < drafts.size() && body.span.covers(drafts.get(j).span); j++) {
        Draft inner = drafts.get(j);
        if (inner.cluster != null && inner.cluster.type == MentionType.COUNTRY) {
          inner.cluster.country().ifPresent(cluster::belongsTo);
        }
      }
      boolean named =
          drafts.subList(i + 1, drafts.size()).stream()
              .takeWhile(inner -> body.span.covers(inner.span))
              .anyMatch(
                  inner -> inner.cluster != null && inner.cluster.type == MentionType.COUNTRY);
      if (named && isPublic(body)) {
        cluster.actsForItsState();
      }
      if (cluster.isStateBody() && cluster.country().isEmpty()) {
        int at = i;
        body.placeInside.or(() -> stateBehind(body, drafts, at)).ifPresent(cluster::belongsTo);
      }
    }
  }

  /** «المحكمة العليا الإسرائيلية», «البنك المركزي التركي»: a state's where they are called so. */
  private boolean isPublic(Draft body) {
    Sentence sentence = body.sentenceIn(sentences);
    int second = Math.min(body.place.from() + 1, body.place.last());
    return words.is(Kind.PUBLIC, sentence.token(body.place.from()))
        || words.is(Kind.PUBLIC, sentence.token(second));
  }

  /** «[المجلس العسكري] الحاكم في باماكو» (the military council that rules in Bamako). */
  private Optional<String> stateBehind(Draft body, List<Draft> drafts, int i) {
    Sentence sentence = body.sentenceIn(sentences);
    int to = body.place.to();
    int in = to < sentence.size() && words.is(Kind.RULING, sentence.token(to)) ? to + 1 : to;
    boolean preposition = in < sentence.size() && IN.contains(sentence.token(in).form());
    for (int j = i + 1; preposition && j < drafts.size(); j++) {
      Draft place = drafts.get(j);
      if (place.place.sentence() != body.place.sentence() || place.place.from() > in + 1) {
        break;
      }
      boolean state = place.type == MentionType.COUNTRY || place.type == MentionType.LOCATION;
      if (place.place.from() == in + 1 && state && place.cluster != null) {
        return place.cluster.country();
      }
    }
    return Optional.empty();
  }

  private String words(Draft draft) {
    return Keys.of(draft.sentenceIn(sentences), draft.place);
  }
}
