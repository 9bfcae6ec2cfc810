package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Token;

/** Whose relative somebody is: «فلانة، زوجة فلان», «نجل فلان، فلان», «زوجة الرئيس السوري فلانة». */
record KinFacts(Standing sentence) {

  private static final String FAMILY = "family";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#kin";

  /** «زوجة رئيس الوزراء الكيني السابق فلان». */
  private static final int FARTHEST = 8;

  static List<StandingFact> read(Standing sentence) {
    KinFacts kin = new KinFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.sentence().size(); i++) {
      if (sentence.is(Kind.KIN, i) && !sentence.isDefinite(i) && !kin.isInsideName(i)) {
        kin.fact(i).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private boolean isInsideName(int token) {
    return sentence
        .between(token - FARTHEST, token + 1)
        .anyMatch(m -> m.type() == MentionType.PERSON && token < m.to());
  }

  private Optional<StandingFact> fact(int kin) {
    Optional<LinkedMention> behind = personBehind(kin + 1);
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    LinkedMention person = behind.get();
    Optional<LinkedMention> before =
        sentence.isComma(kin - 1) ? sentence.endingAt(kin - 1, Standing.PEOPLE) : Optional.empty();
    if (before.isPresent()) {
      return Optional.of(fact(kin, before.get(), person));
    }
    Optional<LinkedMention> title =
        sentence
            .startingAt(kin + 1, Set.of(MentionType.TITLE))
            .filter(t -> sentence.holderOf(t).isEmpty());
    if (title.isPresent()) {
      return Optional.of(fact(kin, person, title.get()));
    }
    return relative(person).map(relative -> fact(kin, relative, person));
  }

  private StandingFact fact(int kin, LinkedMention relative, LinkedMention of) {
    return sentence.fact(
        FAMILY, kin, EVIDENCE, sentence.participant(relative), sentence.participant(of));
  }

  /** The name behind a relative, past titles. */
  private Optional<LinkedMention> personBehind(int from) {
    for (int i = from; i < Math.min(sentence.sentence().size(), from + FARTHEST); i++) {
      Optional<LinkedMention> person = sentence.startingAt(i, Standing.PEOPLE);
      Token token = sentence.sentence().token(i);
      if (person.isPresent() || sentence.isPause(i) || token.isTaggedVerb()) {
        return person;
      }
      if (!isInsideTitle(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isInsideTitle(int token) {
    return sentence.is(Kind.FORMER, token)
        || sentence
            .between(token - FARTHEST, token + 1)
            .filter(m -> m.type() == MentionType.TITLE || m.type() == MentionType.NATIONALITY)
            .anyMatch(m -> token < m.to());
  }

  /** «نجل فلان [فلان]», «نجل فلان، [فلان]، ». */
  private Optional<LinkedMention> relative(LinkedMention of) {
    boolean comma = sentence.isComma(of.to());
    return sentence
        .startingAt(comma ? of.to() + 1 : of.to(), Standing.PEOPLE)
        .filter(person -> !comma || sentence.isPause(person.to()));
  }
}
