package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;

/** Whose relative somebody is: «فلانة، زوجة فلان», «نجل فلان، فلان», «زوجة الرئيس السوري فلانة». */
record KinFacts(Standing sentence) {

  private static final String FAMILY = "family";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#kin";

  /** «الابن الأكبر». */
  private static final int MOST_ADJECTIVES = 2;

  static List<StandingFact> read(Standing sentence) {
    KinFacts kin = new KinFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.sentence().size(); i++) {
      if (sentence.is(Kind.KIN, i) && !sentence.isInsidePerson(i) && !kin.isLinkOfChain(i)) {
        (sentence.isDefinite(i) ? kin.definite(i) : kin.fact(i)).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** «ابن [شقيقة] الوزير»: whose relative somebody is, the first word says. */
  private boolean isLinkOfChain(int kin) {
    return sentence.is(Kind.KIN, kin - 1) && !sentence.isPossessed(kin - 1);
  }

  /** «فلان، الابن الأكبر لفلان». */
  private Optional<StandingFact> definite(int kin) {
    int of = kin + 1;
    while (of < kin + MOST_ADJECTIVES + 1 && !sentence.isForm(of, "ل")) {
      of++;
    }
    int end = sentence.isComma(kin - 1) ? kin - 1 : kin;
    int behind = of + 1;
    return sentence.isForm(of, "ل")
        ? sentence
            .endingAt(end, Standing.PEOPLE)
            .flatMap(
                relative ->
                    sentence.personBehind(behind).map(person -> fact(kin, relative, person)))
        : Optional.empty();
  }

  private Optional<StandingFact> fact(int word) {
    int kin = sentence.is(Kind.KIN, word + 1) ? word + 1 : word;
    return factOf(word, kin);
  }

  private Optional<StandingFact> factOf(int first, int kin) {
    if (sentence.has(kin + 1) && sentence.sentence().token(kin + 1).isEnclitic()) {
      return owned(kin);
    }
    Optional<LinkedMention> behind = sentence.personBehind(kin + 1);
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    LinkedMention person = behind.get();
    Optional<LinkedMention> before =
        sentence.isComma(first - 1)
            ? sentence.endingAt(first - 1, Standing.PEOPLE)
            : Optional.empty();
    Optional<LinkedMention> subject =
        sentence.is(Kind.COPULA, first - 1)
            ? sentence.endingAt(first - 1, Standing.PEOPLE)
            : Optional.empty();
    if (before.isPresent() || subject.isPresent()) {
      return before.or(() -> subject).map(relative -> fact(kin, relative, person));
    }
    if (sentence.isComma(first - 1)) {
      return Optional.empty(); // in apposition to somebody of no known name
    }
    Optional<LinkedMention> named =
        sentence.isComma(person.to()) ? relative(person) : Optional.empty();
    if (named.isPresent()) {
      return Optional.of(fact(kin, named.get(), person));
    }
    Optional<LinkedMention> title =
        sentence
            .startingAt(kin + 1, Set.of(MentionType.TITLE))
            .filter(t -> sentence.holderOf(t).isEmpty());
    if (title.isPresent()) {
      // «شقيق الوزير فلان» (the brother of the minister so-and-so): whose name is it?
      boolean hers = sentence.sentence().token(kin).form().endsWith("ة");
      return hers ? Optional.of(fact(kin, person, title.get())) : Optional.empty();
    }
    return relative(person).map(relative -> fact(kin, relative, person));
  }

  /** «فلان وشقيقه [الأصغر] فلان». */
  private Optional<StandingFact> owned(int kin) {
    return sentence.isForm(kin - 1, "و")
        ? sentence
            .endingAt(kin - 1, Standing.PEOPLE)
            .flatMap(
                owner -> sentence.personBehind(kin + 2).map(relative -> fact(kin, relative, owner)))
        : Optional.empty();
  }

  private StandingFact fact(int kin, LinkedMention relative, LinkedMention of) {
    return sentence.fact(
        FAMILY, kin, EVIDENCE, sentence.participant(relative), sentence.participant(of));
  }

  /** «نجل فلان [فلان]», «نجل فلان، [فلان]، ». */
  private Optional<LinkedMention> relative(LinkedMention of) {
    boolean comma = sentence.isComma(of.to());
    return sentence
        .startingAt(comma ? of.to() + 1 : of.to(), Standing.PEOPLE)
        .filter(person -> !comma || sentence.isPause(person.to()));
  }
}
