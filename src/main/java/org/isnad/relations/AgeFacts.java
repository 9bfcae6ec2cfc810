package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.MentionType;
import org.isnad.Span;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Token;

/**
 * How old somebody is: «فلان (57 عاما)», «البالغ من العمر 57 عاما», «توفي فلان عن عمر ناهز 80
 * عاما».
 */
record AgeFacts(Standing sentence) {

  private static final String AGE = "age";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#years";

  /** «البالغ من العمر نحو 57». */
  private static final int MOST_WORDS = 5;

  private static final int OLDEST = 130;

  static List<StandingFact> read(Standing sentence) {
    AgeFacts ages = new AgeFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (int i = 0; i + 1 < sentence.sentence().size(); i++) {
      if (ages.isAge(i)) {
        int number = i;
        ages.person(number).ifPresent(person -> facts.add(ages.fact(number, person)));
      }
    }
    return facts;
  }

  private StandingFact fact(int number, LinkedMention person) {
    Span age = sentence.sentence().span(number, number + 2);
    return sentence.fact(AGE, number, EVIDENCE, sentence.participant(person), sentence.phrase(age));
  }

  private boolean isAge(int number) {
    String digits = sentence.sentence().token(number).form();
    return digits.length() <= 3
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(digits) <= OLDEST
        && sentence.is(Kind.YEARS, number + 1);
  }

  private Optional<LinkedMention> person(int number) {
    boolean apposed =
        sentence.isForm(number - 1, "(") && sentence.isForm(number + 2, ")")
            || sentence.isComma(number - 1) && sentence.isPause(number + 2);
    if (apposed) {
      return ending(number - 1);
    }
    int opening = opening(number);
    if (opening < 0) {
      return Optional.empty();
    }
    boolean beside = !sentence.isForm(opening - 1, "عن");
    int behindName = sentence.isComma(opening - 1) ? opening - 1 : opening;
    return beside ? ending(behindName) : only(opening);
  }

  /** Where «البالغ من العمر» or «عن عمر ناهز» begins before a number; -1 where nothing says it. */
  private int opening(int number) {
    int first = -1;
    for (int i = number - 1; i >= Math.max(0, number - MOST_WORDS); i--) {
      Token token = sentence.sentence().token(i);
      if (sentence.isPause(i)) {
        break;
      }
      first = sentence.is(Kind.AGED, i) ? i : first;
    }
    return first;
  }

  /** The name that ends there, or the title that stands for one: «الزعيم الروسي (65 عاما)». */
  private Optional<LinkedMention> ending(int token) {
    Optional<LinkedMention> nisba = sentence.endingAt(token, Set.of(MentionType.NATIONALITY));
    int end = nisba.map(LinkedMention::from).orElse(token);
    return sentence
        .endingAt(token, Standing.PEOPLE)
        .or(() -> sentence.endingAt(end, Set.of(MentionType.TITLE)))
        .filter(m -> m.mention().entity().isPresent());
  }

  /** The only person named before, as «عن عمر» says nothing of who it was. */
  private Optional<LinkedMention> only(int before) {
    List<LinkedMention> people =
        sentence.mentions().stream()
            .filter(m -> m.type() == MentionType.PERSON && m.to() <= before)
            .toList();
    Set<Optional<String>> entities =
        people.stream().map(m -> m.mention().entity()).collect(Collectors.toSet());
    return entities.size() == 1 ? Optional.of(people.get(people.size() - 1)) : Optional.empty();
  }
}
