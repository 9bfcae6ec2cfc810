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
import org.isnad.TimexValue;
import org.isnad.dates.DateMention;
import org.isnad.mentions.Gazetteer;
import org.isnad.mentions.NameMention;
import org.isnad.mentions.Titles;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
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

  /** Of those one is often another state's, or a body's of which nothing is known. */
  private static final Set<String> ENVOYS_AND_VOICES = Set.of("ambassador-of", "spokesperson-of");

  /** Kinds of organisation, as the lists call them, that are no state's. */
  private static final Set<String> PRIVATE_BODIES =
      Set.of("party", "company", "ngo", "sport", "newspaper", "news-agency", "union", "religious");

  /** «باسم» (in the name of). */
  private static final String NAME = "اسم";

  private static final String HOLDS_POSITION = "holds-position";
  private static final Set<String> QUOTATION_MARKS = Set.of("«", "»", "\"", "“", "”");

  private final Gazetteer gazetteer;
  private final Titles titles;
  private final StandingWords words;
  private final Map<String, String> officials;
  private final CameoActors cameoActors;
  private final LatinNames latinNames;

  private EntityLinker(
      Gazetteer gazetteer,
      Titles titles,
      StandingWords words,
      Map<String, String> officials,
      CameoActors cameoActors,
      LatinNames latinNames) {
    this.gazetteer = gazetteer;
    this.officials = officials;
    this.cameoActors = cameoActors;
    this.latinNames = latinNames;
    this.titles = titles;
    this.words = words;
  }

  public static EntityLinker of(Gazetteer gazetteer) {
    Skeleton.load();
    return new EntityLinker(
        gazetteer,
        Titles.load(),
        StandingWords.load(),
        officials(),
        CameoActors.load(),
        LatinNames.load());
  }

  /** People who don't act for the state they come from: for whom they do, or "" for nobody. */
  static Map<String, String> officials() {
    DataTable table =
        DataTable.ofModel(
            "gazetteer/officials.tsv",
            Column.of("person").words().unique(),
            Column.of("organization").words());
    return table.rows().stream()
        .collect(
            Collectors.toUnmodifiableMap(row -> row.get("person"), row -> row.get("organization")));
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
    drafts.forEach(draft -> draft.actsFor(officials, cameoActors));

    Clusters clusters = new Clusters(sentences, words);
    clusters.link(drafts);
    BodyStates states = BodyStates.of(sentences, drafts, words);
    drafts.stream()
        .filter(draft -> draft.type == MentionType.ORGANIZATION)
        .forEach(body -> body.liveIn(body.cluster, sentences, states));
    drafts.stream()
        .filter(draft -> draft.type == MentionType.TITLE && draft.holder != null)
        .forEach(
            title -> {
              title.serveBody(title.holder.cluster);
              if (!isAddress(title, sentences)) {
                title.liveIn(title.holder.cluster, sentences, states);
              }
            });
    return number(text, sentences, drafts, states);
  }

  /** «الأمير فلان» (Prince so-and-so) may be of another state than the emir who was told of. */
  private boolean isAddress(Draft title, List<Sentence> sentences) {
    return title.place.length() == 1
        && words.is(
            StandingWords.Kind.ADDRESS, title.sentenceIn(sentences).token(title.place.from()));
  }

  private LinkedText number(
      String text, List<Sentence> sentences, List<Draft> drafts, BodyStates bodies) {
    Map<Cluster, String> ids = new LinkedHashMap<>();
    List<LinkedMention> mentions = new ArrayList<>();
    Map<String, CameoActor> codes = new LinkedHashMap<>();
    Map<Draft, LinkedMention> byDraft = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      Cluster cluster = draft.cluster;
      Optional<String> entity =
          cluster == null
              ? Optional.empty()
              : Optional.of(ids.computeIfAbsent(cluster, c -> "e" + (ids.size() + 1)));
      Mention mention =
          Mention.builder("m" + (mentions.size() + 1), draft.span, draft.span.of(text), draft.type)
              .entity(entity)
              .timex(draft.timex)
              .confidence(draft.confidence)
              .evidence(draft.evidence)
              .build();
      LinkedMention linked = new LinkedMention(mention, draft.place);
      mentions.add(linked);
      if (cluster == null && draft.cameo != null) {
        codes.put(mention.id(), draft.cameo);
      }
      byDraft.put(draft, linked);
    }
    List<Entity> entities = new ArrayList<>();
    Map<String, String> states = new LinkedHashMap<>();
    ids.forEach(
        (cluster, id) -> {
          entities.add(entity(id, cluster, text));
          cluster.state().ifPresent(iso -> states.put(id, iso));
          cluster.actsFor().ifPresent(code -> codes.put(id, code));
        });
    return new LinkedText(
        sentences, mentions, entities, states, bodies, titles(byDraft), codes, cameoActors);
  }

  private Entity entity(String id, Cluster cluster, String text) {
    String name = cluster.name(text);
    Optional<Gazetteer.Entry> listed = cluster.listed(text, name);
    return new Entity(
        id,
        cluster.entityType(),
        name,
        cluster.country(),
        cluster.cameo().map(CameoActor::code),
        latinNames.name(cluster.type, name, listed),
        latinNames.geonames(listed));
  }

  /** What the text says of each title, by the title's id. */
  private static Map<String, TitleUse> titles(Map<Draft, LinkedMention> byDraft) {
    Map<String, TitleUse> titles = new HashMap<>();
    byDraft.forEach(
        (draft, title) -> {
          if (draft.type == MentionType.TITLE) {
            Optional<LinkedMention> holder = Optional.ofNullable(draft.holder).map(byDraft::get);
            titles.put(title.mention().id(), new TitleUse(holder, draft.officeOfState, draft.past));
          }
        });
    return titles;
  }

  /** A mention on its way to an entity. */
  static final class Draft {
    final TokenSpan place;
    final Span span;
    final MentionType type;
    final Optional<TimexValue> timex;
    final double confidence;
    final String evidence;
    Gazetteer.@Nullable Entry entry;
    boolean opensStateBody;
    boolean isPrivate;
    Optional<String> placeInside = Optional.empty();
    boolean officeOfState;
    boolean attributive;
    boolean past;
    boolean ofOrganisation;
    boolean ofNobody;

    /** «لليمن» (to Yemen): behind ل the article of «اليمن» has lost its alif. */
    boolean elidesAlif;

    @Nullable CameoActor cameo;
    String relation = "";
    @Nullable Draft holder;
    @Nullable Draft body;
    @Nullable Cluster cluster;

    Draft(NameMention name) {
      this.place = name.place();
      this.span = name.span();
      this.type = name.type();
      this.timex = Optional.empty();
      this.confidence = name.confidence();
      this.evidence = name.evidence();
    }

    Draft(DateMention date) {
      this.place = date.place();
      this.span = date.span();
      this.type = date.type();
      this.timex = date.timex();
      this.confidence = date.value().isPresent() ? 0.95 : 0.7;
      this.evidence = date.evidence();
    }

    void lookUp(List<Sentence> sentences, Gazetteer gazetteer, Titles titles) {
      Token first = sentenceIn(sentences).token(place.from());
      elidesAlif = first.form().startsWith("ال") && first.span().length() < first.form().length();
      if (type == MentionType.TITLE) {
        List<Titles.Match> matches = titles.matchesAt(sentenceIn(sentences), place.from());
        officeOfState = isOfficeOfState(matches);
        attributive = matches.stream().findFirst().filter(this::isAdjective).isPresent();
        relation = matches.stream().findFirst().map(m -> m.title().relation()).orElse("");
      }
      if (type.isTemporal() || type == MentionType.TITLE) {
        return;
      }
      Sentence sentence = sentenceIn(sentences);
      entry =
          entryAt(sentence, gazetteer, place.from(), place.to())
              .or(() -> quotedEntry(sentence, gazetteer))
              .orElse(null);
      opensStateBody =
          type == MentionType.ORGANIZATION
              && entry == null
              && gazetteer.opensStateBody(sentence, place.from())
              && !isQuotationMark(sentence.token(place.last()));
      if (type == MentionType.ORGANIZATION) {
        isPrivate = isPrivate(sentence, gazetteer);
        placeInside = placeInside(sentence, gazetteer);
      }
    }

    /** A party, a company or a society, whose head holds no office of a state. */
    private boolean isPrivate(Sentence sentence, Gazetteer gazetteer) {
      return gazetteer
          .organisationHeadAt(sentence, place.from())
          .map(head -> PRIVATE_BODIES.contains(head.kind()))
          .orElse(false);
    }

    /** «وزارة الصحة في [غزة]», «شرطة [لندن]»: the state of the place that a body's name ends in. */
    private Optional<String> placeInside(Sentence sentence, Gazetteer gazetteer) {
      for (int i = place.from() + 1; i < place.to(); i++) {
        int to = place.to() - i;
        Optional<String> state =
            gazetteer.matchesAt(sentence, i).stream()
                .filter(m -> m.length() == to && m.type() == MentionType.LOCATION)
                .flatMap(m -> m.iso().stream())
                .findFirst();
        if (state.isPresent()) {
          return state;
        }
      }
      return Optional.empty();
    }

    private Optional<Gazetteer.Entry> entryAt(
        Sentence sentence, Gazetteer gazetteer, int from, int to) {
      return gazetteer.matchesAt(sentence, from).stream()
          .filter(candidate -> candidate.length() == to - from && candidate.type() == type)
          .findFirst();
    }

    /** «وكالة «تاس»»: what stands in quotation marks is the name that the lists know. */
    private Optional<Gazetteer.Entry> quotedEntry(Sentence sentence, Gazetteer gazetteer) {
      boolean closed = isQuotationMark(sentence.token(place.last()));
      int end = closed ? place.last() : place.to();
      boolean closes = closed || end < sentence.size() && isQuotationMark(sentence.token(end));
      if (type != MentionType.ORGANIZATION || !closes) {
        return Optional.empty();
      }
      for (int i = place.from() + 1; i < end; i++) {
        if (isQuotationMark(sentence.token(i - 1))) {
          return entryAt(sentence, gazetteer, i, end);
        }
      }
      return Optional.empty();
    }

    private static boolean isQuotationMark(Token token) {
      return QUOTATION_MARKS.contains(token.form());
    }

    private void actsFor(Map<String, String> officials, CameoActors codes) {
      if (entry != null) {
        String name = entry.name();
        boolean listed = entry.kind() == Gazetteer.Kind.PERSON && officials.containsKey(name);
        String acting = listed ? officials.getOrDefault(name, name) : name;
        ofNobody = acting.isEmpty();
        ofOrganisation = listed && !ofNobody;
        cameo = codes.of(acting).orElse(null);
      }
    }

    /** A title that a state's name or adjective completes is an office of that state. */
    private boolean isOfficeOfState(List<Titles.Match> matches) {
      return matches.stream()
          .filter(match -> match.length() <= place.length())
          .findFirst()
          .map(Draft::innermost)
          .filter(match -> match.title().takes(Titles.Complement.COUNTRY))
          .filter(match -> !isProfession(match))
          .isPresent();
    }

    /** «المعارض» is an opponent, but behind a party's name its adjective. */
    private boolean isAdjective(Titles.Match match) {
      return place.length() == 1 && match.definite() && match.ambiguous();
    }

    /** «ممثل» is a representative, but an actor as well. */
    private static boolean isProfession(Titles.Match match) {
      return match.ambiguous() && match.title().relation().equals(HOLDS_POSITION);
    }

    private static Titles.Match innermost(Titles.Match match) {
      return match.of().map(Draft::innermost).orElse(match);
    }

    /** Who holds an office in a body acts for the state that the document gives the body. */
    private void serveBody(@Nullable Cluster serving) {
      Cluster of = body == null ? null : body.cluster;
      if (serving != null && of != null && !past && of.state().isPresent()) {
        of.state().ifPresent(serving::belongsTo);
        serving.holdsOffice();
      }
    }

    /** A body or office of a state of which its words don't say whose it is. */
    private void liveIn(@Nullable Cluster living, List<Sentence> sentences, BodyStates states) {
      if (living != null && living.country().isEmpty()) {
        String noun = Keys.bare(sentenceIn(sentences).token(place.from()).key());
        boolean home = !ENVOYS_AND_VOICES.contains(relation);
        Optional<String> state =
            home ? states.stateOf(noun, place) : states.lastCalled(noun, place);
        state.or(() -> stateOfVoiced(sentenceIn(sentences), states)).ifPresent(living::livesIn);
      }
    }

    /** «الناطق باسم [الوزارة] فلان»: of the state of the ministry last told of. */
    private Optional<String> stateOfVoiced(Sentence sentence, BodyStates states) {
      for (int i = place.from(); i < Math.min(place.to(), sentence.size() - 1); i++) {
        if (sentence.token(i).form().endsWith(NAME)) {
          return states.lastCalled(
              Keys.bare(sentence.token(i + 1).key()), sentence.tokens(i + 1, i + 2));
        }
      }
      return Optional.empty();
    }

    Sentence sentenceIn(List<Sentence> sentences) {
      return sentences.get(place.sentence());
    }

    Optional<String> iso() {
      return entry == null ? Optional.empty() : entry.iso();
    }
  }
}
