package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
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

  /** «التي تتخذ من». */
  private static final int FARTHEST = 4;

  static List<StandingFact> read(Standing sentence) {
    BodyFacts bodies = new BodyFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention body : sentence.mentions()) {
      if (body.type() == MentionType.ORGANIZATION && !sentence.isInsideBody(body)) {
        bodies.partOf(body).ifPresent(facts::add);
        bodies.seat(body).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private Optional<StandingFact> partOf(LinkedMention body) {
    int word = body.to();
    boolean part = sentence.is(Kind.PART, word) && sentence.isForm(word + 1, "ل");
    return part
        ? sentence.startingAt(word + 2, OWNERS).map(owner -> fact(PART_OF, word, body, owner))
        : Optional.empty();
  }

  private Optional<StandingFact> seat(LinkedMention body) {
    int at = sentence.isComma(body.to()) ? body.to() + 1 : body.to();
    int word = sentence.isForm(at, "و") ? at + 1 : at;
    if (sentence.is(Kind.SEAT, word) && isPossessed(word)) {
      int name = sentence.isForm(word + 2, "في") ? word + 3 : word + 2;
      return sentence
          .startingAt(name, Standing.PLACES)
          .map(place -> fact(HEADQUARTERED_IN, word, body, place));
    }
    return sentence
        .between(body.to() + 1, body.to() + FARTHEST + 1)
        .filter(m -> Standing.PLACES.contains(m.type()))
        .filter(m -> sentence.isForm(m.from() - 1, "من") && sentence.is(Kind.SEAT, m.to()))
        .map(place -> fact(HEADQUARTERED_IN, place.to(), body, place))
        .findFirst();
  }

  private boolean isPossessed(int token) {
    return sentence.has(token + 1) && sentence.sentence().token(token + 1).isEnclitic();
  }

  private StandingFact fact(
      String predicate, int trigger, LinkedMention body, LinkedMention other) {
    String kind = predicate.equals(PART_OF) ? "part" : "seat";
    return sentence.fact(
        predicate,
        trigger,
        EVIDENCE + kind,
        sentence.participant(body),
        sentence.participant(other));
  }
}
