package org.isnad.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Entry;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.mentions.Gazetteer.OrganisationHead;
import org.isnad.mentions.GazetteerItem.Agreement;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.text.Column;
import org.isnad.text.DataTable;
import org.isnad.text.Letters;

/**
 * Organisations that are named by grammar rather than by a list: a head with its genitive («وزارة
 * الدفاع», ministry of defence), with a country's adjective («الجيش الأوكراني», the Ukrainian
 * army), with both («وزارة الدفاع الروسية»), or with a country («خارجية بيونغ يانغ», Pyongyang's
 * foreign ministry).
 */
final class GazetteerOrganisations {

  private static final String TABLE = "gazetteer/organisation-heads.tsv";
  private static final Column[] COLUMNS = {
    Column.of("head").words(),
    Column.of("definite").words(),
    Column.oneOf("gender", "m", "f").required(),
    Column.oneOf("kind", GazetteerTables.BODY_KINDS).required(),
    Column.list("adjectives").words(),
    Column.list("complements").words(),
    Column.oneOf("alone", "yes"),
    Column.oneOf("free", "yes"),
    Column.list("generic").words(),
    Column.oneOf("people", "yes")
  };

  private static final String TOPICS = "gazetteer/organisation-topics.tsv";
  private static final String ARTICLE = "ال";
  private static final String MINISTRY = "ministry";
  private static final String AGENCY = "agency";

  private record Head(
      String form,
      boolean construct,
      boolean completedByNisba,
      Agreement gender,
      String kind,
      Set<String> adjectives,
      GazetteerTrie<Complement> complements,
      boolean alone,
      boolean free,
      Set<String> generic,
      boolean people) {}

  /** A genitive, or the same without its article: «خارجية» of «الخارجية». */
  private enum Complement {
    COMPLETE,
    BARE
  }

  /** How many adjectives may stand between the head and the country's: «الشرطة الوطنية». */
  private static final int ADJECTIVES = 2;

  /** How many adjectives a body for a topic or a free genitive may have: «العليا المستقلة». */
  private static final int FREE_ADJECTIVES = 3;

  private final GazetteerTrie<Head> heads;
  private final Set<String> bodies = new HashSet<>();
  private final GazetteerTrie<Complement> topics;

  static DataTable table() {
    return DataTable.ofModel(TABLE, COLUMNS);
  }

  GazetteerOrganisations() {
    GazetteerTrie.Builder<Head> builder = new GazetteerTrie.Builder<>();
    table()
        .forEach(
            row -> {
              if (row.get("head").isEmpty() && row.get("definite").isEmpty()) {
                throw new IllegalArgumentException("neither head nor definite; fill one in");
              }
              row.optional("head").ifPresent(form -> builder.add(form, head(row, form, true)));
              row.optional("definite").ifPresent(form -> builder.add(form, head(row, form, false)));
            });
    heads = builder.build();
    GazetteerTrie.Builder<Complement> phrases = new GazetteerTrie.Builder<>();
    DataTable.ofModel(
            TOPICS,
            Column.oneOf("kind", "body", "topic").required(),
            Column.list("words").words().required())
        .forEach(
            row -> {
              boolean body = row.get("kind").equals("body");
              for (String words : row.list("words")) {
                if (body) {
                  bodies.add(Letters.key(words));
                } else {
                  phrases.add(words, Complement.COMPLETE);
                }
              }
            });
    topics = phrases.build();
  }

  private static Head head(DataTable.Row row, String form, boolean construct) {
    Set<String> adjectives = new HashSet<>();
    row.list("adjectives").forEach(adjective -> adjectives.add(Letters.key(adjective)));
    return new Head(
        form,
        construct,
        row.optional("definite").isPresent(),
        row.get("gender").equals("f") ? Agreement.FEMININE : Agreement.MASCULINE,
        row.get("kind"),
        Set.copyOf(adjectives),
        complements(row.list("complements"), construct),
        row.optional("alone").isPresent(),
        row.optional("free").isPresent(),
        row.list("generic").stream().map(Letters::key).collect(Collectors.toUnmodifiableSet()),
        row.optional("people").isPresent());
  }

  private static GazetteerTrie<Complement> complements(List<String> complements, boolean bare) {
    GazetteerTrie.Builder<Complement> builder = new GazetteerTrie.Builder<>();
    for (String complement : complements) {
      builder.add(complement, Complement.COMPLETE);
      if (bare && complement.startsWith("ال") && complement.indexOf(' ') < 0) {
        builder.add(complement.substring(2), Complement.BARE);
      }
    }
    return builder.build();
  }

  Optional<OrganisationHead> headAt(Sentence sentence, int from) {
    List<GazetteerTrie.Match<Head>> found = heads.matchesAt(sentence, from);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    GazetteerTrie.Match<Head> longest = found.get(found.size() - 1);
    Head head = longest.value();
    return Optional.of(
        new OrganisationHead(
            head.form(),
            head.kind(),
            !head.construct() && head.completedByNisba(),
            longest.length()));
  }

  /** Whether a person completes the one-word head at a token: «مؤسسة» (foundation of). */
  boolean isNamedAfterPeople(Sentence sentence, int from) {
    return heads.matchesAt(sentence, from).stream()
        .anyMatch(match -> match.length() == 1 && match.value().people());
  }

  /** «هيئة المحلفين» (a jury): a head with a genitive that completes it to no name. */
  boolean isGeneric(Sentence sentence, int from) {
    return heads.matchesAt(sentence, from).stream()
        .filter(match -> from + match.length() < sentence.size())
        .anyMatch(
            match -> match.value().generic().contains(sentence.token(from + match.length()).key()));
  }

  /** The organisations that begin with token {@code from}, by the countries in {@code names}. */
  List<Entry> composedAt(Sentence sentence, int from, GazetteerTrie<GazetteerItem> names) {
    List<Entry> found = new ArrayList<>(0);
    for (GazetteerTrie.Match<Head> match : heads.matchesAt(sentence, from)) {
      Composition composition =
          new Composition(sentence, from, match.value(), match.length(), names, found);
      if (match.value().construct()) {
        composition.withGenitive();
      } else {
        composition.withAdjectives();
      }
    }
    withTopic(sentence, from, found);
    return found;
  }

  /** «الاتحاد التونسي لكرة القدم» (the Tunisian football association). */
  private void withTopic(Sentence sentence, int from, List<Entry> found) {
    if (!isBody(sentence, from)) {
      return;
    }
    int at = from + 1;
    while (at < sentence.size() && at - from <= FREE_ADJECTIVES && isDefinite(sentence, at)) {
      at++;
      if (at < sentence.size() && sentence.token(at).isProclitic()) {
        for (GazetteerTrie.Match<Complement> topic : topics.matchesAt(sentence, at)) {
          int behind = at + topic.length();
          boolean oneWord = topic.length() == 2;
          int to = oneWord ? behindAdjectives(sentence, behind) : behind;
          found.add(entry(sentence, from, to, Optional.empty(), TOPICS));
        }
      }
    }
  }

  private static int behindAdjectives(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && to - from < ADJECTIVES && isDefiniteAdjective(sentence, to)) {
      to++;
    }
    return to;
  }

  private static boolean isDefiniteAdjective(Sentence sentence, int at) {
    return isDefinite(sentence, at) && sentence.token(at).tag().contains("JJ");
  }

  /** Behind the preposition ل the article loses its alif, before another ل its ل too: «للجنة». */
  private boolean isBody(Sentence sentence, int at) {
    String key = sentence.token(at).key();
    if (bodies.contains(key)) {
      return true;
    }
    if (at == 0 || !sentence.token(at - 1).key().equals("ل")) {
      return false;
    }
    String bare = key.startsWith("ا") ? key.substring(1) : key;
    return bodies.contains("ا" + bare) || bodies.contains(ARTICLE + bare);
  }

  private static boolean isDefinite(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.attachment() == Token.Attachment.STEM
        && token.key().startsWith(ARTICLE)
        && (token.tag().contains("NN") || token.tag().contains("JJ"));
  }

  private static Entry entry(
      Sentence sentence, int from, int to, Optional<String> iso, String evidence) {
    return new Entry(
        MentionType.ORGANIZATION,
        text(sentence, from, to),
        iso,
        Kind.ORGANISATION,
        evidence,
        /* ambiguous= */ false,
        to - from);
  }

  private static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !sentence.token(i - 1).isProclitic() && !sentence.token(i).isEnclitic()) {
        text.append(' ');
      }
      text.append(sentence.token(i).form());
    }
    return text.toString();
  }

  /** One head at one place. */
  private record Composition(
      Sentence sentence,
      int from,
      Head head,
      int length,
      GazetteerTrie<GazetteerItem> names,
      List<Entry> found) {

    void withGenitive() {
      if (head.completedByNisba()) {
        withCountry(from + length);
      }
      withComplement();
      if (head.free()) {
        withFreeGenitive();
      }
    }

    /** «متحف التاريخ الطبيعي» (the museum of natural history), «هيئة الموانئ السنغالية». */
    private void withFreeGenitive() {
      int to = behindFreeGenitive(from + length);
      if (to == from + length) {
        return;
      }
      add(to, Optional.empty());
      if (head.kind().equals(AGENCY) && to + 1 < sentence.size() && isAnd(to)) {
        int second = behindFreeGenitive(to + 1);
        if (second > to + 1) {
          add(second, Optional.empty());
        }
      }
    }

    /** Behind a definite noun that names nothing by itself, and its adjectives. */
    private int behindFreeGenitive(int at) {
      boolean noun =
          at < sentence.size()
              && isDefinite(sentence, at)
              && sentence.token(at).tag().contains("NN")
              && !head.generic().contains(sentence.token(at).key())
              && namesAt(at).stream().allMatch(match -> match.value().kind() == Kind.NISBA);
      int to = noun ? at + 1 : at;
      while (noun
          && to < sentence.size()
          && to - at <= FREE_ADJECTIVES
          && (isDefiniteAdjective(sentence, to) || isDefinite(sentence, to) && isNisba(to))) {
        to++;
      }
      return to;
    }

    private boolean isNisba(int at) {
      return namesAt(at).stream().anyMatch(match -> match.value().kind() == Kind.NISBA);
    }

    void withAdjectives() {
      if (head.alone()) {
        add(from + length, Optional.empty());
      }
      int at = from + length;
      for (int adjectives = 0; adjectives <= ADJECTIVES; adjectives++) {
        if (head.completedByNisba()) {
          withNisba(at, head.gender());
        }
        if (!isAdjective(at)) {
          break;
        }
        at++;
      }
      withComplement();
    }

    private boolean isAdjective(int at) {
      return at < sentence.size() && head.adjectives().contains(sentence.token(at).key());
    }

    private void withComplement() {
      int at = from + length;
      if (at >= sentence.size()) {
        return;
      }
      for (GazetteerTrie.Match<Complement> match : head.complements().matchesAt(sentence, at)) {
        int behind = at + match.length();
        if (match.value() == Complement.BARE) {
          withCountry(behind);
        } else {
          withSecondPortfolio(behind);
          add(behind, Optional.empty());
          withNisba(behind, Agreement.MASCULINE);
          withNisba(behind, Agreement.FEMININE);
        }
      }
    }

    /** «وزارة الثقافة والسياحة» (the ministry of culture and tourism). */
    private void withSecondPortfolio(int at) {
      if (!head.kind().equals(MINISTRY) || at + 1 >= sentence.size() || !isAnd(at)) {
        return;
      }
      for (GazetteerTrie.Match<Complement> match : head.complements().matchesAt(sentence, at + 1)) {
        if (match.value() == Complement.COMPLETE) {
          int behind = at + 1 + match.length();
          add(behind, Optional.empty());
          withNisba(behind, Agreement.MASCULINE);
          withNisba(behind, Agreement.FEMININE);
        }
      }
    }

    private boolean isAnd(int at) {
      return sentence.token(at).isProclitic() && sentence.token(at).key().equals("و");
    }

    private void withNisba(int at, Agreement agreement) {
      for (GazetteerTrie.Match<GazetteerItem> match : namesAt(at)) {
        GazetteerItem item = match.value();
        if (item.kind() == Kind.NISBA && item.definite() && item.agreement() == agreement) {
          add(at + match.length(), item.iso());
        }
      }
    }

    private void withCountry(int at) {
      for (GazetteerTrie.Match<GazetteerItem> match : namesAt(at)) {
        GazetteerItem item = match.value();
        if (item.kind() == Kind.COUNTRY || item.kind() == Kind.CAPITAL) {
          add(at + match.length(), item.iso());
        }
      }
    }

    private List<GazetteerTrie.Match<GazetteerItem>> namesAt(int at) {
      return at < sentence.size() ? names.matchesAt(sentence, at) : List.of();
    }

    private void add(int to, Optional<String> iso) {
      found.add(
          new Entry(
              MentionType.ORGANIZATION,
              text(sentence, from, to),
              iso,
              Gazetteer.bodyOf(head.kind()),
              TABLE + "#" + head.form(),
              /* ambiguous= */ false,
              to - from));
    }
  }
}
