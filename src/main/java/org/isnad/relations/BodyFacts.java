package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;

/**
 * What a body belongs to and where it sits: «المعهد التابع للأكاديمية», «المنظمة، ومقرها جنيف»,
 * «المنظمة التي تتخذ من جنيف مقرا لها».
 */
record BodyFacts(Standing sentence) {

  private static final String PART_OF = "part-of";
  private static final String HEADQUARTERED_IN = "headquartered-in";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#";
  private static final Set<MentionType> OWNERS =
      Set.of(MentionType.ORGANIZATION, MentionType.COUNTRY);

  private static final Set<MentionType> BODIES = Set.of(MentionType.ORGANIZATION);

  /** «ومقرها الرئيسي في مدينة جنيف». */
  private static final int FARTHEST = 4;

  /** «الجناح العسكري». */
  private static final int MOST_ADJECTIVES = 2;

  static List<StandingFact> read(Standing sentence) {
    BodyFacts bodies = new BodyFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention body : sentence.mentions()) {
      if (body.type() == MentionType.ORGANIZATION && !sentence.isInsideBody(body)) {
        bodies.partOf(body).ifPresent(facts::add);
      }
    }
    for (int i = 1; i < sentence.sentence().size(); i++) {
      if (sentence.is(Kind.SEAT, i)) {
        bodies.seat(i).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** «المعهد التابع للأكاديمية», «شركة كذا، وهي تابعة للمجموعة». */
  private Optional<StandingFact> partOf(LinkedMention body) {
    int word = behindCopula(body.to());
    boolean part = sentence.is(Kind.PART, word) && sentence.isForm(word + 1, "ل");
    return part
        ? sentence.startingAt(word + 2, OWNERS).map(owner -> fact(PART_OF, word, body, owner))
        : wing(body);
  }

  private int behindCopula(int to) {
    int at = to;
    while (at < to + MOST_ADJECTIVES && isAdjectiveBeforeComma(at)) {
      at++;
    }
    int comma = sentence.isComma(at) ? at + 1 : at;
    int word = sentence.isForm(comma, "و") ? comma + 1 : comma;
    return sentence.is(Kind.COPULA, word) ? word + 1 : comma;
  }

  /** «وكالة «نور» [الإخبارية]، التابعة للوزارة». */
  private boolean isAdjectiveBeforeComma(int token) {
    boolean adjective =
        sentence.isDefinite(token)
            && sentence.sentence().token(token).tag().contains("JJ")
            && !sentence.is(Kind.PART, token)
            && !sentence.is(Kind.WING, token);
    return adjective && (sentence.isComma(token + 1) || isAdjectiveBeforeComma(token + 1));
  }

  /** «كتائب القسام، الجناح العسكري لحركة حماس». */
  private Optional<StandingFact> wing(LinkedMention body) {
    int word = behindCopula(body.to());
    if (!sentence.is(Kind.WING, word)) {
      return Optional.empty();
    }
    int of = word + 1;
    while (of < word + MOST_ADJECTIVES + 1 && !sentence.isForm(of, "ل")) {
      of++;
    }
    int trigger = word;
    return sentence.isForm(of, "ل")
        ? sentence
            .startingAt(of + 1, OWNERS)
            .map(owner -> fact(PART_OF, trigger, "wing", sentence.participant(body), owner))
        : Optional.empty();
  }

  /** «المنظمة، ومقرها جنيف», «البنك الذي يقع مقره في دبي», «المنظمة التي تتخذ من جنيف مقرا». */
  private Optional<StandingFact> seat(int word) {
    boolean possessed = sentence.isPossessed(word);
    Optional<LinkedMention> place =
        possessed ? placeBehind(word + 2) : sentence.endingAt(word, Standing.PLACES);
    int opening = possessed ? word : place.map(m -> m.from() - 1).orElse(word);
    return place
        .filter(m -> possessed || sentence.isForm(opening, "من"))
        .flatMap(m -> owner(opening).map(o -> fact(HEADQUARTERED_IN, word, "seat", o, m)));
  }

  /** «ومقرها [الرئيسي] [في] [مدينة] جنيف». */
  private Optional<LinkedMention> placeBehind(int from) {
    for (int i = from; i < from + FARTHEST; i++) {
      Optional<LinkedMention> place = sentence.startingAt(i, Standing.PLACES);
      boolean between =
          sentence.isForm(i, "في")
              || sentence.is(Kind.PLACE, i)
              || sentence.is(Kind.CAPITAL, i)
              || sentence.isDefinite(i);
      if (place.isPresent() || !between) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** Whose seat it is: before «و», or before a relative pronoun and its verb, and a comma. */
  private Optional<Participant> owner(int opening) {
    boolean relative = sentence.isRelative(opening - 2);
    int verb = relative || isVerb(opening - 1) ? opening - 1 : opening;
    boolean told =
        sentence.isForm(verb - 1, "و")
            || sentence.isRelative(verb - 1)
            || sentence.isComma(verb - 1);
    int end = sentence.isComma(verb - 1) || !told ? verb : verb - 1;
    int to = sentence.isComma(end - 1) ? end - 1 : end;
    return told ? bodyEndingAt(to) : Optional.empty();
  }

  private boolean isVerb(int token) {
    return sentence.has(token) && sentence.sentence().token(token).isTaggedVerb();
  }

  /** A known name, or the articled noun that stands for one: «الشركة، ومقرها فانكوفر». */
  private Optional<Participant> bodyEndingAt(int to) {
    boolean noun = sentence.isArticledHead(to - 1);
    return sentence
        .endingAt(to, BODIES)
        .map(sentence::participant)
        .or(
            () ->
                noun
                    ? Optional.of(sentence.phrase(sentence.sentence().span(to - 1, to)))
                    : Optional.empty());
  }

  private StandingFact fact(
      String predicate, int trigger, LinkedMention body, LinkedMention other) {
    return fact(predicate, trigger, "part", sentence.participant(body), other);
  }

  private StandingFact fact(
      String predicate, int trigger, String kind, Participant body, LinkedMention other) {
    return sentence.fact(predicate, trigger, EVIDENCE + kind, body, sentence.participant(other));
  }
}
