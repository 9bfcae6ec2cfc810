package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.syntax.Token;

/**
 * Of what nationality somebody without an office is: «مواطنة لبنانية تدعى فلانة», «المغربي، فلان»,
 * «فلان، وهو طالب كيني».
 */
record OriginFacts(Standing sentence) {

  private static final String NATIONALITY_OF = "nationality-of";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#person";

  static List<StandingFact> read(Standing sentence) {
    OriginFacts origins = new OriginFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention nisba : sentence.mentions()) {
      if (nisba.type() == MentionType.NATIONALITY
          && origins.isOneMan(nisba)
          && !sentence.isInsideBody(nisba)) {
        origins.named(nisba).ifPresent(person -> facts.add(origins.fact(nisba, person)));
      }
    }
    return facts;
  }

  private StandingFact fact(LinkedMention nisba, LinkedMention person) {
    return sentence.fact(
        NATIONALITY_OF,
        nisba.from(),
        EVIDENCE,
        sentence.participant(person),
        sentence.participant(nisba));
  }

  /** «لبناني», «لبنانية», «لبنانيا», but not «لبنانيين». */
  private boolean isOneMan(LinkedMention nisba) {
    String word = sentence.sentence().token(nisba.to() - 1).key();
    return word.endsWith("ي") || word.endsWith("يه") || word.endsWith("يا");
  }

  private Optional<LinkedMention> named(LinkedMention nisba) {
    int before = nisba.from() - 1;
    boolean head = sentence.is(Kind.PERSON, before) && !isTitle(before);
    boolean noun = !head && (isNounItself(nisba) || sentence.is(Kind.CALLED, nisba.to()));
    if (!head && !noun) {
      return Optional.empty();
    }
    return behind(nisba, head).or(() -> head ? before(before) : Optional.empty());
  }

  /** Whose title it is that the adjective follows is told with the title. */
  private boolean isTitle(int token) {
    return sentence
        .endingAt(token + 1, Set.of(MentionType.TITLE))
        .flatMap(sentence::holderOf)
        .isPresent();
  }

  /** «ترحيل المغربي» is a man; in «الجيش المغربي» it is an adjective of the word before. */
  private boolean isNounItself(LinkedMention nisba) {
    if (nisba.from() == 0) {
      return true;
    }
    Token before = sentence.sentence().token(nisba.from() - 1);
    return before.isProclitic() || before.isPunctuation() || before.isTaggedVerb();
  }

  /** Directly, behind a comma, or behind «يدعى» (by the name of). */
  private Optional<LinkedMention> behind(LinkedMention nisba, boolean headed) {
    int at = nisba.to();
    boolean definite = sentence.isDefinite(nisba.from());
    if (sentence.is(Kind.CALLED, at)) {
      return sentence.startingAt(at + 1, Standing.PEOPLE);
    }
    if (!definite) {
      return Optional.empty();
    }
    return headed || !sentence.isComma(at)
        ? sentence.startingAt(sentence.isComma(at) ? at + 1 : at, Standing.PEOPLE)
        : apposed(at);
  }

  /** Between two commas: «المغربي، فلان، ». */
  private Optional<LinkedMention> apposed(int comma) {
    return sentence
        .startingAt(comma + 1, Standing.PEOPLE)
        .filter(person -> sentence.isComma(person.to()));
  }

  /** «فلان، طالب كيني», «فلان، وهو طالب كيني». */
  private Optional<LinkedMention> before(int head) {
    int at = head - 1;
    if (sentence.is(Kind.COPULA, at)) {
      at--;
    }
    if (sentence.isForm(at, "و")) {
      at--;
    }
    return sentence.isComma(at) ? sentence.endingAt(at, Standing.PEOPLE) : Optional.empty();
  }
}
