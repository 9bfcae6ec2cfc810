package org.isnad.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.Entity;
import org.isnad.Mention;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.dates.DateMention;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameMention;
import org.isnad.mentions.Titles;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Skeleton;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions name the same thing, and gives each thing its name, its country and the
 * state for which it acts.
 *
 * <p>Countries and nationalities meet on their ISO code, places and organisations on the
 * gazetteer's name or else on their spelling key, people on the parts of their names ({@link
 * People}). A title belongs to the person it stands beside. Immutable and safe for all threads;
 * linear in the number of mentions but for the people who share a name part.
 */
public final class EntityLinker {

  private static final Comparator<Draft> TEXT_ORDER =
      Comparator.comparingInt((Draft draft) -> draft.span.start())
          .thenComparing(draft -> draft.span.end(), Comparator.reverseOrder());

  private static final int LEAST_AT_HOME = 3;
  private static final double MOST_OF_ALL = 0.6;

  private final Gazetteer gazetteer;
  private final Titles titles;
  private final StandingWords words;
  private final Set<String> officials;

  private EntityLinker(
      Gazetteer gazetteer, Titles titles, StandingWords words, Set<String> officials) {
    this.gazetteer = gazetteer;
    this.officials = officials;
    this.titles = titles;
    this.words = words;
  }

  public static EntityLinker of(Gazetteer gazetteer) {
    Skeleton.load();
    return new EntityLinker(gazetteer, Titles.load(), StandingWords.load(), officials());
  }

  /** People who act for an organisation, though they come from a state. */
  static Set<String> officials() {
    DataTable table =
        DataTable.ofModel(
            "gazetteer/officials.tsv",
            Column.of("person").words().unique(),
            Column.of("organization").words().required());
    return table.rows().stream()
        .map(row -> row.get("person"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Links the mentions of one document.
   *
   * @param text the document's original text
   */
  public LinkedText link(
      String text, List<Sentence> sentences, List<NameMention> names, List<DateMention> dates) {
    List<Draft> drafts = new ArrayList<>();
    names.forEach(name -> drafts.add(new Draft(name)));
    dates.forEach(date -> drafts.add(new Draft(date)));
    drafts.sort(TEXT_ORDER);
    drafts.forEach(draft -> draft.lookUp(sentences, gazetteer, titles));
    drafts.forEach(draft -> draft.ofOrganisation = draft.isOneOf(officials));

    Clusters clusters = new Clusters(sentences, words);
    clusters.link(drafts);
    Optional<String> home = homeState(drafts);
    home.ifPresent(state -> drafts.forEach(draft -> draft.liveIn(state)));
    return number(text, sentences, drafts, home);
  }

  /**
   * The state whose affairs a document tells, if there is one: most of its places and states are of
   * that one. «الشرطة» (the police) is then that state's.
   */
  private static Optional<String> homeState(List<Draft> drafts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (Draft draft : drafts) {
      Optional<String> country =
          draft.type == MentionType.PERSON || draft.type == MentionType.ORGANIZATION
              ? Optional.empty()
              : Optional.ofNullable(draft.cluster).flatMap(Cluster::country);
      if (country.isPresent()) {
        all++;
        counts.merge(country.get(), 1, Integer::sum);
      }
    }
    double enough = Math.max(LEAST_AT_HOME, all * MOST_OF_ALL);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= enough)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static LinkedText number(
      String text, List<Sentence> sentences, List<Draft> drafts, Optional<String> home) {
    Map<Cluster, String> ids = new LinkedHashMap<>();
    List<LinkedMention> mentions = new ArrayList<>();
    Map<Draft, LinkedMention> byDraft = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      Cluster cluster = draft.cluster;
      Optional<String> entity =
          cluster == null
              ? Optional.empty()
              : Optional.of(ids.computeIfAbsent(cluster, c -> "e" + (ids.size() + 1)));
      Mention mention =
          new Mention(
              "m" + (mentions.size() + 1),
              draft.span,
              draft.span.of(text),
              draft.type,
              entity,
              draft.value,
              draft.confidence,
              draft.evidence);
      LinkedMention linked = new LinkedMention(mention, draft.place);
      mentions.add(linked);
      byDraft.put(draft, linked);
    }
    List<Entity> entities = new ArrayList<>();
    Map<String, String> states = new LinkedHashMap<>();
    ids.forEach(
        (cluster, id) -> {
          entities.add(new Entity(id, cluster.type, cluster.name(text), cluster.country()));
          cluster.state().ifPresent(iso -> states.put(id, iso));
        });
    return new LinkedText(sentences, mentions, entities, states, home, holders(byDraft));
  }

  /** By the id of a title, the name that it stands beside. */
  private static Map<String, LinkedMention> holders(Map<Draft, LinkedMention> byDraft) {
    Map<String, LinkedMention> holders = new HashMap<>();
    byDraft.forEach(
        (draft, title) -> {
          LinkedMention holder = draft.holder == null ? null : byDraft.get(draft.holder);
          if (holder != null) {
            holders.put(title.mention().id(), holder);
          }
        });
    return holders;
  }

  /** A mention on its way to an entity. */
  static final class Draft {
    final TokenSpan place;
    final Span span;
    final MentionType type;
    final Optional<String> value;
    final double confidence;
    final String evidence;
    Gazetteer.@Nullable Entry entry;
    boolean opensStateBody;
    boolean officeOfState;
    boolean ofOrganisation;
    String relation = "";
    @Nullable Draft holder;
    @Nullable Cluster cluster;

    Draft(NameMention name) {
      this.place = name.place();
      this.span = name.span();
      this.type = name.type();
      this.value = Optional.empty();
      this.confidence = name.confidence();
      this.evidence = name.evidence();
    }

    Draft(DateMention date) {
      this.place = date.place();
      this.span = date.span();
      this.type = date.type();
      this.value = date.value();
      this.confidence = date.value().isPresent() ? 0.95 : 0.7;
      this.evidence = date.evidence();
    }

    void lookUp(List<Sentence> sentences, Gazetteer gazetteer, Titles titles) {
      if (type == MentionType.TITLE) {
        List<Titles.Match> matches = titles.matchesAt(sentenceIn(sentences), place.from());
        officeOfState = isOfficeOfState(matches);
        relation = matches.stream().findFirst().map(m -> m.title().relation()).orElse("");
      }
      if (type.isTemporal() || type == MentionType.TITLE) {
        return;
      }
      opensStateBody =
          type == MentionType.ORGANIZATION
              && gazetteer.opensStateBody(sentenceIn(sentences), place.from());
      for (Gazetteer.Entry candidate : gazetteer.matchesAt(sentenceIn(sentences), place.from())) {
        if (candidate.length() == place.length() && candidate.type() == type) {
          entry = candidate;
          return;
        }
      }
    }

    private boolean isOneOf(Set<String> people) {
      return entry != null
          && entry.kind() == Gazetteer.Kind.PERSON
          && people.contains(entry.name());
    }

    /** A title that a state's name or adjective completes is an office of that state. */
    private boolean isOfficeOfState(List<Titles.Match> matches) {
      return matches.stream()
          .filter(match -> match.length() <= place.length())
          .findFirst()
          .map(Draft::innermost)
          .filter(title -> title.takes(Titles.Complement.COUNTRY))
          .isPresent();
    }

    private static Titles.Title innermost(Titles.Match match) {
      return match.of().map(Draft::innermost).orElse(match.title());
    }

    /** A body or office of a state of which nothing else is said is that of the home state. */
    private void liveIn(String home) {
      if (cluster != null) {
        cluster.livesIn(home);
      }
    }

    Sentence sentenceIn(List<Sentence> sentences) {
      return sentences.get(place.sentence());
    }

    Optional<String> iso() {
      return entry == null ? Optional.empty() : entry.iso();
    }
  }
}
