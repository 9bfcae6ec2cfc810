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
 * For whom somebody works: «الصحفي في القناة فلان», «فلان، الباحث في معهد …،», «فلانة التي تعمل لدى
 * المنظمة», «يعمل فلان في الشركة», «صحفي يعمل في الإذاعة».
 */
record StaffFacts(Standing sentence) {

  private static final String EMPLOYEE_OF = "employee-of";
  private static final String MEMBER_OF = "member-of";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#";
  private static final Set<MentionType> BODIES = Set.of(MentionType.ORGANIZATION);

  /** «معهد الشرق لدراسات السلام». */
  private static final int LONGEST_NAME = 6;

  static List<StandingFact> read(Standing sentence) {
    StaffFacts staff = new StaffFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (int i = 0; i < sentence.sentence().size(); i++) {
      if (sentence.isInsidePerson(i)) {
        continue;
      }
      if (sentence.is(Kind.STAFF, i)) {
        staff.post(i).ifPresent(facts::add);
      }
      if (sentence.is(Kind.WORKS, i) || sentence.is(Kind.BELONGING, i)) {
        staff.works(i).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** «[الصحفي] في القناة فلان», «فلان، [وهو] [محلل] في البنك،». */
  private Optional<StandingFact> post(int noun) {
    return body(noun + 1)
        .flatMap(
            body ->
                before(noun)
                    .or(() -> behind(body.to()))
                    .map(p -> fact(noun, "staff", sentence.participant(p), body.party())));
  }

  private Optional<LinkedMention> before(int noun) {
    int copula = sentence.is(Kind.COPULA, noun - 1) ? noun - 1 : noun;
    int at = sentence.isForm(copula - 1, "و") ? copula - 1 : copula;
    return sentence.isComma(at - 1) ? sentence.endingAt(at - 1, Standing.PEOPLE) : Optional.empty();
  }

  private Optional<LinkedMention> behind(int at) {
    boolean comma = sentence.isComma(at);
    return sentence
        .startingAt(comma ? at + 1 : at, Standing.PEOPLE)
        .filter(person -> !comma || sentence.isPause(person.to()));
  }

  private Optional<StandingFact> works(int verb) {
    int relative = sentence.isRelative(verb - 1) ? verb - 1 : verb;
    int end = sentence.isComma(relative - 1) ? relative - 1 : relative;
    Optional<Participant> before =
        relative < verb
            ? sentence.endingAt(end, Standing.PEOPLE).map(sentence::participant)
            : staff(verb - 1);
    if (before.isPresent()) {
      return body(verb + 1).map(body -> fact(verb, "works", before.get(), body.party()));
    }
    return sentence
        .personBehind(verb + 1)
        .flatMap(
            person ->
                body(person.to())
                    .map(b -> fact(verb, "works", sentence.participant(person), b.party())));
  }

  /** «[صحفي] يعمل في الإذاعة»: somebody without a name, of whom a clause without pronoun tells. */
  private Optional<Participant> staff(int noun) {
    boolean somebody =
        (sentence.is(Kind.STAFF, noun) || sentence.is(Kind.PERSON, noun))
            && !sentence.isDefinite(noun);
    return somebody
        ? Optional.of(sentence.phrase(sentence.sentence().span(noun, noun + 1)))
        : Optional.empty();
  }

  /** What somebody works for, and where its name ends. */
  private record Body(Participant party, int to) {}

  /** Behind a preposition: «لدى المنظمة», «في معهد كذا». */
  private Optional<Body> body(int preposition) {
    boolean at =
        sentence.is(Kind.AT, preposition)
            || sentence.is(Kind.TO, preposition)
            || sentence.isForm(preposition, "مع");
    if (!at) {
      return Optional.empty();
    }
    int from = preposition + 1;
    return sentence
        .startingAt(from, BODIES)
        .map(body -> new Body(sentence.participant(body), body.to()))
        .or(() -> institute(from));
  }

  /** «[معهد كذا] ببيروت»: the nouns behind the kind of a house. */
  private Optional<Body> institute(int from) {
    if (!sentence.is(Kind.INSTITUTE, from) || sentence.isDefinite(from)) {
      return Optional.empty();
    }
    int to = from + 1;
    while (to < from + LONGEST_NAME && isNoun(to)) {
      to++;
    }
    boolean pause = sentence.isPause(to) || sentence.is(Kind.AT, to);
    return to > from + 1 && pause
        ? Optional.of(new Body(sentence.phrase(sentence.sentence().span(from, to)), to))
        : Optional.empty();
  }

  private boolean isNoun(int token) {
    if (sentence.isPause(token) || sentence.startingAt(token, Standing.PEOPLE).isPresent()) {
      return false;
    }
    String tag = sentence.sentence().token(token).tag();
    return tag.contains("NN") || tag.contains("JJ");
  }

  private StandingFact fact(int trigger, String kind, Participant who, Participant body) {
    String predicate = sentence.is(Kind.BELONGING, trigger) ? MEMBER_OF : EMPLOYEE_OF;
    return sentence.fact(predicate, trigger, EVIDENCE + kind, who, body);
  }
}
