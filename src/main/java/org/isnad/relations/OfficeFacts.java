package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.mentions.Titles;
import org.isnad.mentions.Titles.Complement;
import org.isnad.text.Letters;

/**
 * What a title beside a name says: «نائب المتحدث باسم وزارة الخارجية فيدانت باتيل» says that Vedant
 * Patel holds that office and speaks for the State Department.
 */
record OfficeFacts(Titles titles) {

  private static final String NATIONALITY_OF = "nationality-of";
  private static final String HOLDS_POSITION = "holds-position";
  private static final String DEPUTY_OF = "deputy-of";
  private static final String SPOKESPERSON_OF = "spokesperson-of";
  private static final String AMBASSADOR_OF = "ambassador-of";

  /** No rank stands farther from the office that it follows. */
  private static final int FARTHEST = 18;

  List<StandingFact> read(Standing sentence) {
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention title : sentence.mentions()) {
      Optional<LinkedMention> holder =
          title.type() == MentionType.TITLE ? sentence.holderOf(title) : Optional.empty();
      Optional<Titles.Match> match = holder.flatMap(h -> match(sentence, title));
      if (match.isPresent() && !isOnlyAddress(sentence, title, holder.get())) {
        facts.addAll(facts(sentence, title, match.get(), holder.get()));
      }
    }
    return facts;
  }

  private Optional<Titles.Match> match(Standing sentence, LinkedMention title) {
    return titles.matchesAt(sentence.sentence(), title.from()).stream()
        .filter(m -> title.from() + m.length() <= title.to())
        .findFirst();
  }

  /** «اللواء» in «قائد الجيش اللواء فلان» (commander Major General X): the office stands beside. */
  private static boolean isOnlyAddress(
      Standing sentence, LinkedMention title, LinkedMention holder) {
    return title.to() == holder.from()
        && title.place().length() == 1
        && sentence
            .between(title.from() - FARTHEST, title.from())
            .anyMatch(
                other ->
                    other.type() == MentionType.TITLE
                        && other.to() <= title.from()
                        && sentence.holderOf(other).equals(Optional.of(holder)));
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
    String relation = nationality ? NATIONALITY_OF : decisive.title().relation();
    List<StandingFact> facts = new ArrayList<>();
    if (of.isPresent() && !relation.equals(HOLDS_POSITION)) {
      facts.add(
          new StandingFact(
              relation,
              title.mention().span(),
              name,
              match.evidence(),
              sentence.participant(holder),
              sentence.participant(of.get())));
    }
    facts.add(
        new StandingFact(
            HOLDS_POSITION,
            title.mention().span(),
            name,
            match.evidence(),
            sentence.participant(holder),
            sentence.phrase(title.mention().span())));
    return facts;
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
