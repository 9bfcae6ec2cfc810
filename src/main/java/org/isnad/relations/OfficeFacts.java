package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.mentions.Titles;
import org.isnad.mentions.Titles.Complement;
import org.isnad.mentions.Titles.Use;
import org.isnad.text.Letters;

/**
 * What a title beside a name says: «نائب المتحدث باسم وزارة الخارجية فيدانت باتيل» says that Vedant
 * Patel holds that office and speaks for the State Department.
 */
record OfficeFacts(Titles titles) {

  private static final String NATIONALITY_OF = "nationality-of";
  private static final String HOLDS_POSITION = "holds-position";

  /** Told of the body, not of who holds the title: «مؤسس الجمعية» (founder of the society). */
  private static final String FOUNDED_BY = "founded-by";

  private static final String MEMBER_OF = "member-of";
  private static final String DEPUTY_OF = "deputy-of";
  private static final String SPOKESPERSON_OF = "spokesperson-of";
  private static final String AMBASSADOR_OF = "ambassador-of";

  private static final Set<MentionType> STATES =
      Set.of(MentionType.COUNTRY, MentionType.NATIONALITY);

  /** No rank stands farther from the office that it follows. */
  private static final int FARTHEST = 18;

  /** «رئيس مركز الشرق لدراسات السلام». */
  private static final int LONGEST_GENITIVE = 7;

  List<StandingFact> read(Standing sentence) {
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention title : sentence.mentions()) {
      Optional<LinkedMention> holder =
          title.type() == MentionType.TITLE ? sentence.holderOf(title) : Optional.empty();
      Optional<Titles.Match> match = holder.flatMap(h -> match(sentence, title));
      boolean office = match.isPresent() && !sentence.is(Kind.ASPIRANT, title.from());
      if (office
          && !isWhomOthersLead(sentence, title, match.get())
          && !isOnlyAddress(sentence, title, match.get(), holder.get())) {
        facts.addAll(facts(sentence, title, match.get(), holder.get()));
      }
      if (title.type() == MentionType.PERSON) {
        facts.addAll(apposed(sentence, title));
      }
    }
    return facts;
  }

  /**
   * «فلان، عضو أكاديمية العلوم، », «فلان، وهو مؤسس سابق في حركة الضوء»: between commas an office is
   * one though the body that completes it is no known name.
   */
  private List<StandingFact> apposed(Standing sentence, LinkedMention person) {
    int at = behindComma(sentence, person.to());
    if (at < 0 || sentence.startingAt(at, Set.of(MentionType.TITLE)).isPresent()) {
      return List.of();
    }
    return titles.matchesAt(sentence.sentence(), at).stream()
        .filter(match -> !match.definite() && match.of().isEmpty())
        .filter(match -> match.use() == Use.MASCULINE || match.use() == Use.FEMININE)
        .findFirst()
        .map(match -> apposed(sentence, person, at, match))
        .orElse(List.of());
  }

  private static int behindComma(Standing sentence, int comma) {
    if (!sentence.isComma(comma) || !sentence.has(comma + 1)) {
      return -1;
    }
    int conjunction = sentence.isForm(comma + 1, "و") ? comma + 2 : comma + 1;
    if (sentence.is(Kind.COPULA, conjunction)) {
      return sentence.has(conjunction + 1) ? conjunction + 1 : -1;
    }
    return conjunction == comma + 1 ? conjunction : -1;
  }

  private static List<StandingFact> apposed(
      Standing sentence, LinkedMention person, int at, Titles.Match match) {
    int to = at + match.length();
    Optional<LinkedMention> body = bodyBehindPreposition(sentence, to);
    int end = body.isPresent() ? to : endOfGenitive(sentence, to);
    if (body.isEmpty() && end == to) {
      return List.of();
    }
    Participant holder = sentence.participant(person);
    Participant of =
        body.map(sentence::participant)
            .orElseGet(() -> sentence.phrase(sentence.sentence().span(to, end)));
    Participant office = sentence.phrase(sentence.sentence().span(at, end));
    String relation = sentence.is(Kind.FOUNDER, at) ? FOUNDED_BY : match.title().relation();
    StandingFact holds = sentence.fact(HOLDS_POSITION, at, match.evidence(), holder, office);
    return relation.equals(HOLDS_POSITION)
        ? List.of(holds)
        : List.of(
            relation.equals(FOUNDED_BY)
                ? sentence.fact(relation, at, match.evidence(), of, holder)
                : sentence.fact(relation, at, match.evidence(), holder, of),
            holds);
  }

  /** «عضو [سابق] في [حركة]». */
  private static Optional<LinkedMention> bodyBehindPreposition(Standing sentence, int at) {
    return sentence
        .between(at + 1, at + 3)
        .filter(m -> m.type() == MentionType.ORGANIZATION)
        .filter(m -> sentence.is(Kind.AT, m.from() - 1))
        .filter(m -> m.from() == at + 1 || sentence.is(Kind.FORMER, at))
        .findFirst();
  }

  /** Where the nouns behind an office end in a pause; the place itself where they don't. */
  private static int endOfGenitive(Standing sentence, int from) {
    for (int i = from; i < from + LONGEST_GENITIVE; i++) {
      if (sentence.isPause(i) || isPlaceBeforePause(sentence, i)) {
        return i;
      }
      String tag = sentence.sentence().token(i).tag();
      if (!tag.contains("NN") && !tag.contains("JJ") || sentence.is(Kind.FORMER, i)) {
        return from;
      }
    }
    return from;
  }

  /** «مديرة مكتب المنظمة [في اليمن]،». */
  private static boolean isPlaceBeforePause(Standing sentence, int preposition) {
    return sentence.is(Kind.AT, preposition)
        && sentence
            .startingAt(preposition + 1, Standing.PLACES)
            .filter(place -> sentence.isPause(place.to()))
            .isPresent();
  }

  private Optional<Titles.Match> match(Standing sentence, LinkedMention title) {
    return titles.matchesAt(sentence.sentence(), title.from()).stream()
        .filter(m -> title.from() + m.length() <= title.to())
        .findFirst();
  }

  /** «زعيم [المعارضة] فلان», «نقيب [الصحفيين] فلان»: who holds that office is their head. */
  private boolean isWhomOthersLead(Standing sentence, LinkedMention title, Titles.Match match) {
    int before = title.from() - 1;
    boolean several = match.use() == Use.PLURAL || match.ambiguous();
    return several
        && title.place().length() == 1
        && sentence.isDefinite(title.from())
        && sentence.has(before)
        && titles.matchesAt(sentence.sentence(), before).stream()
            .anyMatch(
                m -> m.length() == 1 && !m.definite() && m.title().takes(Complement.INSTITUTION));
  }

  /**
   * «اللواء الركن» in «قائد الجيش اللواء الركن فلان» (commander Major General X), «الشيخ» in «أمير
   * الكويت الشيخ فلان»: the office stands beside.
   */
  private static boolean isOnlyAddress(
      Standing sentence, LinkedMention title, Titles.Match match, LinkedMention holder) {
    boolean rank =
        title.place().length() == 1
            || sentence.is(Kind.ADDRESS, title.from()) && match.length() == title.place().length();
    boolean behindState =
        sentence.is(Kind.ADDRESS, title.from())
            && sentence.endingAt(title.from(), STATES).isPresent();
    boolean behindOffice =
        sentence
            .between(title.from() - FARTHEST, title.from())
            .anyMatch(
                other ->
                    other.type() == MentionType.TITLE
                        && other.to() <= title.from()
                        && sentence.holderOf(other).equals(Optional.of(holder)));
    return title.to() == holder.from() && rank && (behindState || behindOffice);
  }

  /** That a person holds the office, and what that makes of person and state or institution. */
  private static List<StandingFact> facts(
      Standing sentence, LinkedMention title, Titles.Match match, LinkedMention holder) {
    Titles.Match decisive = decisive(match);
    String name = Letters.plain(decisive.title().name());
    Optional<LinkedMention> institution = institution(sentence, title, holder);
    Optional<LinkedMention> of = institution.or(() -> state(sentence, title, holder, decisive));
    boolean nationality =
        institution.isEmpty() && of.filter(m -> isNationality(sentence, m, match)).isPresent();
    boolean founder = institution.isPresent() && sentence.is(Kind.FOUNDER, title.from());
    String relation =
        nationality
            ? NATIONALITY_OF
            : founder
                ? FOUNDED_BY
                : isDelegate(sentence, title, decisive, institution)
                    ? MEMBER_OF
                    : decisive.title().relation();
    Optional<Span> unnamed =
        relation.equals(HOLDS_POSITION) || of.isPresent()
            ? Optional.empty()
            : unnamed(sentence, title, holder);
    List<StandingFact> facts = new ArrayList<>();
    unnamed.ifPresent(
        body ->
            facts.add(
                new StandingFact(
                    relation,
                    title.mention().span(),
                    name,
                    match.evidence(),
                    sentence.participant(holder),
                    sentence.phrase(body))));
    Span office =
        unnamed
            .filter(body -> relation.equals(SPOKESPERSON_OF))
            .map(body -> Span.between(title.mention().span(), body))
            .orElse(title.mention().span());
    if (of.isPresent() && !relation.equals(HOLDS_POSITION)) {
      Participant held = sentence.participant(of.get());
      facts.add(
          new StandingFact(
              relation,
              title.mention().span(),
              name,
              match.evidence(),
              founder ? held : sentence.participant(holder),
              founder ? sentence.participant(holder) : held));
    }
    facts.add(
        new StandingFact(
            HOLDS_POSITION,
            title.mention().span(),
            name,
            match.evidence(),
            sentence.participant(holder),
            sentence.phrase(office)));
    return facts;
  }

  /**
   * «النائب عن الحزب», «النائب في البرلمان» sits in it; «نائب رئيس الحزب» is a deputy of another.
   */
  private static boolean isDelegate(
      Standing sentence,
      LinkedMention title,
      Titles.Match decisive,
      Optional<LinkedMention> institution) {
    return decisive.title().relation().equals(DEPUTY_OF)
        && title.place().length() == 1
        && institution.filter(body -> sentence.is(Kind.AT, body.from() - 1)).isPresent();
  }

  /**
   * «المتحدث باسم [هيئة الكوارث] فلان», «فلان، الرئيسة التنفيذية لل[شركة]»: a body of which only
   * that is said.
   */
  private static Optional<Span> unnamed(
      Standing sentence, LinkedMention title, LinkedMention holder) {
    boolean name = sentence.sentence().token(title.to() - 1).form().endsWith("اسم");
    boolean of = sentence.isForm(title.to(), "ل") && sentence.has(title.to() + 1);
    if (!name && !of) {
      return Optional.empty();
    }
    int from = name ? title.to() : title.to() + 1;
    int end = from;
    while (end < from + LONGEST_GENITIVE && end != holder.from() && isNominal(sentence, end)) {
      end++;
    }
    boolean behind = holder.from() >= from;
    boolean whole =
        name ? !behind || end == holder.from() : end == from + 1 && sentence.isDefinite(from);
    return end > from && whole
        ? Optional.of(sentence.sentence().span(from, end))
        : Optional.empty();
  }

  private static boolean isNominal(Standing sentence, int token) {
    if (sentence.isPause(token) || sentence.is(Kind.AT, token)) {
      return false;
    }
    String tag = sentence.sentence().token(token).tag();
    return tag.contains("NN") || tag.contains("JJ");
  }

  /**
   * The body inside the title, or behind a preposition: «عضو في البرلمان» (member of parliament).
   */
  private static Optional<LinkedMention> institution(
      Standing sentence, LinkedMention title, LinkedMention holder) {
    Optional<LinkedMention> inside =
        sentence
            .between(title.from(), title.to())
            .filter(m -> m.type() == MentionType.ORGANIZATION && title.covers(m))
            .findFirst();
    return inside.or(
        () ->
            sentence
                .between(title.to() + 1, title.to() + 4)
                .filter(m -> m.type() == MentionType.ORGANIZATION)
                .filter(m -> sentence.is(Kind.AT, m.from() - 1))
                .filter(m -> holder.to() <= title.from() || m.to() <= holder.from())
                .findFirst());
  }

  /**
   * The state whose office it is; of an envoy of whom only that is said, the one that he is sent
   * to.
   */
  private static Optional<LinkedMention> state(
      Standing sentence, LinkedMention title, LinkedMention holder, Titles.Match decisive) {
    boolean envoy = decisive.title().relation().equals(AMBASSADOR_OF);
    return sentence
        .between(title.to(), title.to() + 3)
        .filter(m -> holder.to() <= title.from() || m.to() <= holder.from())
        .filter(m -> m.type() == MentionType.NATIONALITY || m.type() == MentionType.COUNTRY)
        .filter(m -> envoy || isOwn(sentence, title, m))
        .findFirst();
  }

  /** Right behind the title, its adjective or ل: «رئيس سابق لكولومبيا» (former president of …). */
  private static boolean isOwn(Standing sentence, LinkedMention title, LinkedMention state) {
    int before = state.from() - 1;
    return state.from() == title.to()
        || sentence.isForm(before, "ل")
        || state.from() == title.to() + 1 && sentence.is(Kind.FORMER, before);
  }

  /** «الممثل الأمريكي» (the American actor): an adjective that tells no office of the state. */
  private static boolean isNationality(Standing sentence, LinkedMention state, Titles.Match match) {
    Titles.Title innermost = innermost(match).title();
    boolean profession = match.ambiguous() && innermost.relation().equals(HOLDS_POSITION);
    boolean sentThere = sentence.is(Kind.TO, state.from() - 1);
    return !innermost.takes(Complement.COUNTRY) && !sentThere
        || profession && state.type() == MentionType.NATIONALITY;
  }

  /**
   * The title that says what its holder is: the innermost, since «نائب المتحدث» (deputy spokesman)
   * speaks for his ministry too; but «نائب الوزير» (deputy minister) is no minister.
   */
  private static Titles.Match decisive(Titles.Match match) {
    if (match.of().isEmpty()) {
      return match;
    }
    Titles.Match inner = decisive(match.of().get());
    boolean speaks = inner.title().relation().equals(SPOKESPERSON_OF);
    return match.title().relation().equals(DEPUTY_OF) && !speaks ? match : inner;
  }

  private static Titles.Match innermost(Titles.Match match) {
    return match.of().map(OfficeFacts::innermost).orElse(match);
  }
}
