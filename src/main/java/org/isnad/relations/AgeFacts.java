package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    for (int i = 1; i < sentence.sentence().size(); i++) {
      int years = i;
      int number = sentence.is(Kind.YEARS, i) ? ages.number(i) : i;
      if (number < years) {
        ages.person(number, years).ifPresent(p -> facts.add(ages.fact(number, years, p)));
      }
    }
    return facts;
  }

  private StandingFact fact(int number, int years, LinkedMention person) {
    Span age = sentence.sentence().span(number, years + 1);
    return sentence.fact(AGE, number, EVIDENCE, sentence.participant(person), sentence.phrase(age));
  }

  /** Where the number before «عاما» begins, in digits or in words; there itself without one. */
  private int number(int years) {
    if (isDigits(years - 1)) {
      return years - 1;
    }
    int at = years;
    while (at > 0
        && (sentence.is(Kind.COUNT, at - 1)
            || at < years && sentence.isForm(at - 1, "و") && sentence.is(Kind.COUNT, at - 2))) {
      at--;
    }
    return at;
  }

  private boolean isDigits(int token) {
    String digits = sentence.sentence().token(token).form();
    return digits.length() <= 3
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(digits) <= OLDEST;
  }

  private Optional<LinkedMention> person(int number, int years) {
    boolean apposed =
        sentence.isForm(number - 1, "(") && sentence.isForm(years + 1, ")")
            || sentence.isComma(number - 1) && sentence.isPause(years + 1);
    if (apposed) {
      return ending(number - 1);
    }
    if (sentence.isForm(number - 1, "عن")) {
      return diedBefore(number) ? sentence.onlyPersonBefore(number) : Optional.empty();
    }
    int opening = opening(number);
    if (opening < 0) {
      return Optional.empty();
    }
    Optional<LinkedMention> named = sentence.startingAt(opening + 1, Standing.PEOPLE);
    if (named.isPresent()) {
      return named; // «يبلغ فلان من العمر 60 عاما»
    }
    boolean beside = !sentence.isForm(opening - 1, "عن");
    int joined = sentence.isForm(opening - 1, "و") ? opening - 1 : opening;
    int behindName = sentence.isComma(joined - 1) ? joined - 1 : joined;
    return beside ? ending(behindName) : sentence.onlyPersonBefore(opening);
  }

  /** «توفي فلان [عن] 82 عاما». */
  private boolean diedBefore(int token) {
    return IntStream.range(0, token).anyMatch(i -> sentence.is(Kind.DIED, i));
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
}
