package org.isnad.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.MentionType;
import org.isnad.entities.EntityLinker.Draft;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which office: a title goes to the person beside it («الرئيس الروسي فلاديمير بوتين»),
 * and with it the state that stands between them; a title alone («نائب الوزير», the deputy
 * minister) goes to the person who was last introduced with it.
 */
final class Offices {

  /** «وزير الخارجية البولندي الأسبق». */
  private static final int FARTHEST_ADJECTIVE = 3;

  /** «فلان، مدير دائرة التخطيط في [وزارة الخارجية]». */
  private static final int FARTHEST_BODY = 6;

  /** «المتحدث باسم [وزارة الخارجية الروسية] إن». */
  private static final int FARTHEST_CLAIM = 6;

  /** What is said begins with it behind «قال», and behind no verb that takes a hearer. */
  private static final String THAT = "إن";

  /** Behind «أوضح»; of an office that is told nothing by others. */
  private static final String THAT_SHOWN = "أن";

  private static final String AND = "و";
  private static final String OF = "ل";
  private static final String DEPUTY_OF = "deputy-of";
  private static final String SPOKESPERSON_OF = "spokesperson-of";

  private final List<Sentence> sentences;
  private final StandingWords words;
  private final List<Held> held = new ArrayList<>();
  private final Map<Draft, Draft> officeOf = new IdentityHashMap<>();

  /** An office that somebody was introduced with. */
  private record Held(Set<String> words, boolean sovereign, Cluster holder) {}

  Offices(List<Sentence> sentences, StandingWords words) {
    this.sentences = sentences;
    this.words = words;
  }

  void link(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft title = drafts.get(i);
      if (title.type == MentionType.NATIONALITY) {
        counterpart(drafts, i);
      }
      if (title.type == MentionType.NATIONALITY || title.type == MentionType.COUNTRY) {
        joined(drafts, i);
      }
      if (title.type == MentionType.PERSON) {
        apposed(drafts, i);
      }
      if (title.type != MentionType.TITLE || isAdjectiveOfBody(drafts, i)) {
        continue;
      }
      int at = i;
      Optional<Draft> holder = holderBehind(drafts, i).or(() -> holderBefore(drafts, at));
      title.past = isPast(title, holder);
      if (holder.isPresent()) {
        appoint(title, holder.get(), drafts, i);
      } else {
        lastHolder(drafts, i).ifPresent(cluster -> cluster.add(title));
      }
    }
  }

  /** «المعارض» in «زعيم حزب النور المعارض، فلان» (leader of the opposition party). */
  private boolean isAdjectiveOfBody(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    Token word = title.sentenceIn(sentences).token(title.place.from());
    if (!title.attributive || words.is(Kind.ADDRESS, word)) {
      return false;
    }
    for (int j = i - 1; j >= 0 && areTogether(drafts.get(j), title); j--) {
      if (drafts.get(j).place.meets(title.place)) {
        return true;
      }
      if (drafts.get(j).type == MentionType.PERSON) {
        return false;
      }
    }
    return false;
  }

  /** «نظيره الألماني فلان» (his German counterpart so-and-so) holds an office of that state. */
  private void counterpart(List<Draft> drafts, int i) {
    Draft nisba = drafts.get(i);
    int noun = nisba.place.from() - 2;
    boolean counterpart =
        noun >= 0 && words.is(Kind.COUNTERPART, nisba.sentenceIn(sentences).token(noun));
    Cluster person =
        counterpart && i + 1 < drafts.size() && nisba.place.meets(drafts.get(i + 1).place)
            ? drafts.get(i + 1).cluster
            : null;
    Cluster state = nisba.cluster;
    if (person != null && state != null && person.type == MentionType.PERSON) {
      state.country().ifPresent(person::belongsTo);
      person.holdsOffice();
    }
  }

  /** «زعيم [حزب النور] فلان» (leader of a party): the body that the title itself names. */
  private static boolean isOfPrivateBody(Draft title) {
    Draft body = title.body;
    return body != null && body.isPrivate && body.place.from() <= title.place.to();
  }

  /**
   * «الوزيران المصري فلان [والأردني فلان]», «وزيرا خارجية مصر فلان [والأردن فلان]»: who is joined
   * to a holder with a state of his own holds the same office of that state.
   */
  private void joined(List<Draft> drafts, int i) {
    Draft nisba = drafts.get(i);
    int and = nisba.place.from() - 1;
    boolean behindName =
        i > 0
            && i + 1 < drafts.size()
            && and > 0
            && nisba.place.meets(drafts.get(i + 1).place)
            && nisba.sentenceIn(sentences).token(and).form().equals(AND);
    if (!behindName || drafts.get(i + 1).type != MentionType.PERSON) {
      return;
    }
    Draft person = drafts.get(i + 1);
    Draft title = personEndingAt(drafts, i, and).map(officeOf::get).orElse(null);
    Cluster state = nisba.cluster;
    Cluster holder = person.cluster;
    if (title == null || title.past || !title.officeOfState || state == null || holder == null) {
      return;
    }
    state.country().ifPresent(holder::belongsTo);
    holder.holdsOffice();
    officeOf.put(person, title);
  }

  /**
   * «فلان مبعوث الرئيس الأمريكي», «فلان مدير التخطيط في وزارة الخارجية اليابانية»: who serves the
   * office or body of a state behind his name acts for that state.
   */
  private void apposed(List<Draft> drafts, int i) {
    Draft person = drafts.get(i);
    Sentence sentence = person.sentenceIn(sentences);
    int at = person.place.to();
    at += at < sentence.size() && sentence.token(at).isPunctuation() ? 1 : 0;
    boolean serves = at < sentence.size() && words.is(Kind.DELEGATE, sentence.token(at));
    Cluster cluster = person.cluster;
    if (!serves || cluster == null || sentence.token(at).form().startsWith("ال")) {
      return;
    }
    int end = at + 1;
    while (end < Math.min(sentence.size(), at + FARTHEST_BODY)
        && !sentence.token(end).isPunctuation()
        && !sentence.token(end).isTaggedVerb()) {
      end++;
    }
    int to = end;
    if (IntStream.range(at, to).anyMatch(j -> words.is(Kind.PAST, sentence.token(j)))) {
      return;
    }
    List<Draft> behind =
        drafts.subList(i + 1, drafts.size()).stream()
            .takeWhile(draft -> areTogether(draft, person) && draft.place.from() < to)
            .toList();
    behind.stream()
        .filter(draft -> draft.type == MentionType.ORGANIZATION || completesOffice(behind, draft))
        .flatMap(draft -> Optional.ofNullable(draft.cluster).flatMap(Cluster::state).stream())
        .findFirst()
        .ifPresent(
            state -> {
              cluster.belongsTo(state);
              cluster.holdsOffice();
            });
  }

  /** «[وزير المالية] الدنماركي»: an adjective right behind an office of a state. */
  private static boolean completesOffice(List<Draft> drafts, Draft nisba) {
    return nisba.type == MentionType.NATIONALITY
        && drafts.stream()
            .filter(draft -> draft.type == MentionType.TITLE && draft.officeOfState)
            .anyMatch(title -> title.place.meets(nisba.place));
  }

  private void appoint(Draft title, Draft person, List<Draft> drafts, int i) {
    Cluster cluster = person.cluster;
    if (cluster == null) {
      return;
    }
    cluster.add(title);
    if (isHonorific(title)) {
      return;
    }
    title.holder = person;
    state(drafts, i, title, person).ifPresent(cluster::belongsTo);
    title.body = body(drafts, i, person);
    officeOf.put(person, title);
    boolean ofState = title.officeOfState && !isOfPrivateBody(title);
    if (ofState || isInStateBody(drafts, i, person)) {
      if (title.past) {
        cluster.heldOffice();
      } else {
        cluster.holdsOffice();
      }
    }
    if (!title.past) {
      bodyServed(drafts, i, person).ifPresent(cluster::serves);
    }
    held.add(new Held(words(title), isSovereign(title), cluster));
  }

  /** «السيد فلان» (Mr so-and-so) holds nothing. */
  private boolean isHonorific(Draft title) {
    Token word = title.sentenceIn(sentences).token(title.place.from());
    return title.place.length() == 1 && words.is(Kind.HONORIFIC, word);
  }

  /** «الرئيس الأمريكي السابق»: among the words behind the title, up to the name or a pause. */
  private boolean isPast(Draft title, Optional<Draft> holder) {
    Sentence sentence = title.sentenceIn(sentences);
    int to = title.place.to();
    int end =
        holder
            .filter(person -> person.place.from() >= to)
            .map(person -> person.place.from())
            .orElse(Math.min(sentence.size(), to + FARTHEST_ADJECTIVE));
    for (int i = to; i < end && !sentence.token(i).isPunctuation(); i++) {
      if (words.is(Kind.PAST, sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** «مدير [المخابرات الأمريكية] فلان»: who serves in a body of a state acts for it. */
  private static boolean isInStateBody(List<Draft> drafts, int i, Draft person) {
    Draft title = drafts.get(i);
    int end = Math.max(title.place.to(), person.place.from());
    for (int j = i + 1; j < drafts.size(); j++) {
      Draft body = drafts.get(j);
      if (!areTogether(body, title) || body.place.from() >= end) {
        return false;
      }
      if (body.type == MentionType.ORGANIZATION
          && Optional.ofNullable(body.cluster).flatMap(Cluster::state).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** «المتحدث باسم [وزارة الدفاع] فلان»: the body between a title and the name, or inside it. */
  private static @Nullable Draft body(List<Draft> drafts, int i, Draft person) {
    Draft title = drafts.get(i);
    int end = Math.max(title.place.to(), person.place.from());
    for (int j = i + 1; j < drafts.size(); j++) {
      Draft body = drafts.get(j);
      if (!areTogether(body, title) || body.place.from() >= end) {
        return null;
      }
      if (body.type == MentionType.ORGANIZATION) {
        return body;
      }
    }
    return null;
  }

  /** «زعيم [حزب الله] فلان», «الأمين العام لل[أمم المتحدة] فلان»: the body that the title names. */
  private static Optional<CameoActor> bodyServed(List<Draft> drafts, int i, Draft person) {
    Draft title = drafts.get(i);
    int end = Math.max(title.place.to() + 2, person.place.from());
    for (int j = i + 1; j < drafts.size(); j++) {
      Draft body = drafts.get(j);
      if (!areTogether(body, title) || body.place.from() >= end) {
        return Optional.empty();
      }
      if (body.cameo != null && body.type != MentionType.PERSON) {
        return Optional.of(body.cameo);
      }
    }
    return Optional.empty();
  }

  /** The person behind a title; behind «نجل الرئيس» (the president's son) stands somebody else. */
  private Optional<Draft> holderBehind(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    return isOfRelative(drafts, i) || isOfDeputy(drafts, i)
        ? Optional.empty()
        : new HolderReader(words, title.sentenceIn(sentences), drafts, i).behind();
  }

  /** «النائب الأول لرئيس الوزراء فلان» (the first deputy of the prime minister so-and-so). */
  private boolean isOfDeputy(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    int of = title.place.from() - 1;
    if (i == 0 || of < 1 || !title.sentenceIn(sentences).token(of).form().equals(OF)) {
      return false;
    }
    Draft deputy = drafts.get(i - 1);
    return areTogether(deputy, title)
        && deputy.place.to() == of
        && deputy.relation.equals(DEPUTY_OF);
  }

  /** In «فلانة، زوجة الرئيس فلان» she is named already, so the name behind is the president's. */
  private boolean isOfRelative(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    Sentence sentence = title.sentenceIn(sentences);
    int kin = title.place.from() - 1;
    return kin >= 0
        && words.is(Kind.KIN, sentence.token(kin))
        && personEndingBefore(drafts, i, kin - 1).isEmpty();
  }

  private static boolean areTogether(Draft one, Draft other) {
    return one.place.sentence() == other.place.sentence();
  }

  /** The person before a title: «باراك أوباما، الرئيس الأمريكي», «فلان، وهو عضو في المجلس». */
  private Optional<Draft> holderBefore(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    Sentence sentence = title.sentenceIn(sentences);
    int pause = title.place.from() - 1;
    if (pause > 2 && words.is(Kind.COPULA, sentence.token(pause))) {
      pause -= sentence.token(pause - 1).form().equals("و") ? 2 : 1;
    }
    if (pause < 1 || !isPause(sentence.token(pause))) {
      return isSpoken(title, sentence)
          ? personEndingAt(drafts, i, title.place.from())
          : Optional.empty();
    }
    return personEndingBefore(drafts, i, pause);
  }

  /**
   * In «قال فلان المتحدث باسم الوزارة إن» (so-and-so, the ministry's spokesman, said that) the verb
   * takes no other object than what is said, so that the title is in apposition.
   */
  private static boolean isSpoken(Draft title, Sentence sentence) {
    int end = Math.min(sentence.size(), title.place.to() + FARTHEST_CLAIM);
    for (int j = title.place.to(); j < end && !sentence.token(j).isTaggedVerb(); j++) {
      String word = sentence.token(j).form();
      boolean voice = title.relation.equals(SPOKESPERSON_OF);
      if (word.equals(THAT) || voice && word.equals(THAT_SHOWN)) {
        return true;
      }
      if (sentence.token(j).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /** A mark, or a bracket that the tagger takes for a word. */
  private static boolean isPause(Token token) {
    return token.isPunctuation() || token.form().equals("(");
  }

  /** The person whose name ends where a comma stands. */
  private Optional<Draft> personEndingBefore(List<Draft> drafts, int i, int comma) {
    Draft title = drafts.get(i);
    boolean pause = comma > 0 && isPause(title.sentenceIn(sentences).token(comma));
    return pause ? personEndingAt(drafts, i, comma) : Optional.empty();
  }

  private static Optional<Draft> personEndingAt(List<Draft> drafts, int i, int token) {
    for (int j = i - 1; j >= 0 && areTogether(drafts.get(j), drafts.get(i)); j--) {
      Draft before = drafts.get(j);
      if (before.place.to() <= token) {
        return before.type == MentionType.PERSON && before.place.to() == token
            ? Optional.of(before)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> state(List<Draft> drafts, int i, Draft title, Draft person) {
    int end = Math.max(person.place.from(), title.place.to() + 2);
    for (int j = i + 1; j < drafts.size(); j++) {
      Draft next = drafts.get(j);
      if (!areTogether(next, title) || next.place.from() >= end) {
        break;
      }
      Cluster cluster = next.cluster;
      if (cluster != null
          && next.type != MentionType.PERSON
          && (next.type != MentionType.LOCATION || cluster.state().isPresent())
          && !isHost(next)
          && cluster.country().isPresent()) {
        return cluster.country();
      }
    }
    return Optional.empty();
  }

  /** «السفير لدى السنغال» (the ambassador to Senegal) is not Senegal's. */
  private boolean isHost(Draft state) {
    Sentence sentence = state.sentenceIn(sentences);
    Token before = sentence.token(Math.max(0, state.place.from() - 1));
    boolean of = before.form().equals("ل");
    return state.type == MentionType.COUNTRY
        && !of
        && (words.is(Kind.TO, before) || words.is(Kind.AT, before));
  }

  /** Who was last introduced with this office, if the words behind it name no other state. */
  private Optional<Cluster> lastHolder(List<Draft> drafts, int i) {
    Draft title = drafts.get(i);
    if (!title.sentenceIn(sentences).token(title.place.last()).key().startsWith("ال")) {
      return Optional.empty();
    }
    Optional<String> state = Optional.empty();
    if (i + 1 < drafts.size() && title.place.meets(drafts.get(i + 1).place)) {
      Cluster next = drafts.get(i + 1).cluster;
      state = next == null ? Optional.empty() : next.country();
    }
    Set<String> named = words(title);
    boolean sovereign = state.isPresent() && isSovereign(title);
    Optional<String> of = state;
    Optional<Cluster> same =
        last(held -> held.words.equals(named) || sovereign && held.sovereign, of);
    // «الرئيس اليمني» is no prime minister («رئيس الوزراء»); «الوزير» may be any of them
    return sovereign ? same : same.or(() -> last(held -> held.words.containsAll(named), of));
  }

  /** The last holder of a wanted office, of a state if one is named. */
  private Optional<Cluster> last(Predicate<Held> wanted, Optional<String> state) {
    for (int j = held.size() - 1; j >= 0; j--) {
      Held office = held.get(j);
      boolean sameState = state.isEmpty() || state.equals(office.holder.country());
      if (sameState && wanted.test(office)) {
        return Optional.of(office.holder);
      }
    }
    return Optional.empty();
  }

  /** «الزعيم الروسي» and «الرئيس الروسي» are one man. */
  private boolean isSovereign(Draft title) {
    Token word = title.sentenceIn(sentences).token(title.place.from());
    return title.place.length() == 1 && words.is(Kind.SOVEREIGN, word);
  }

  private Set<String> words(Draft title) {
    Set<String> bare = new HashSet<>();
    for (String key : Keys.list(title.sentenceIn(sentences), title.place)) {
      bare.add(Keys.bare(key));
    }
    return Collections.unmodifiableSet(bare);
  }
}
