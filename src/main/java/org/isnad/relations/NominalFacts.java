package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.StandingWords.Kind;
import org.isnad.mentions.Titles;
import org.isnad.mentions.Titles.Use;

/**
 * An office that a sentence without verb, or with one of being and becoming, gives to somebody:
 * «فلان أول رئيس يساري لكولومبيا» (so-and-so is the first president …), «كان فلان رئيسا لليمن».
 */
record NominalFacts(Titles titles) {

  private static final String HOLDS_POSITION = "holds-position";
  private static final Set<MentionType> OWNERS =
      Set.of(MentionType.COUNTRY, MentionType.ORGANIZATION);
  private static final int MOST_ADJECTIVES = 3;
  private static final String ACCUSATIVE = "ا";

  List<StandingFact> read(Standing sentence) {
    List<StandingFact> facts = new ArrayList<>();
    for (LinkedMention person : sentence.mentions()) {
      if (person.type() == MentionType.PERSON) {
        facts.addAll(facts(sentence, person));
      }
    }
    return facts;
  }

  private List<StandingFact> facts(Standing sentence, LinkedMention person) {
    int from = sentence.is(Kind.FIRST, person.to()) ? person.to() + 1 : person.to();
    Optional<Titles.Match> office = sentence.has(from) ? office(sentence, from) : Optional.empty();
    boolean predicate =
        office.isPresent()
            && (sentence.is(Kind.BECAME, person.from() - 1) || !isAccusative(sentence, from));
    return predicate
        ? owner(sentence, from + office.get().length())
            .map(owner -> facts(sentence, person, from, office.get(), owner))
            .orElse(List.of())
        : List.of();
  }

  private Optional<Titles.Match> office(Standing sentence, int from) {
    return titles.matchesAt(sentence.sentence(), from).stream()
        .filter(match -> !match.definite() && match.of().isEmpty())
        .filter(match -> !sentence.is(Kind.ASPIRANT, from))
        .filter(match -> match.use() == Use.MASCULINE || match.use() == Use.FEMININE)
        .findFirst();
  }

  /** «عين فلان وزيرا» tells an event, which others read. */
  private static boolean isAccusative(Standing sentence, int token) {
    return sentence.sentence().token(token).form().endsWith(ACCUSATIVE);
  }

  /** The state or body behind adjectives and «ل». */
  private static Optional<LinkedMention> owner(Standing sentence, int from) {
    int of = from;
    while (of < from + MOST_ADJECTIVES && isAdjective(sentence, of)) {
      of++;
    }
    return sentence.isForm(of, "ل") ? sentence.startingAt(of + 1, OWNERS) : Optional.empty();
  }

  private static boolean isAdjective(Standing sentence, int token) {
    return !sentence.isPause(token) && sentence.sentence().token(token).tag().contains("JJ");
  }

  private static List<StandingFact> facts(
      Standing sentence, LinkedMention person, int from, Titles.Match office, LinkedMention owner) {
    Participant holder = sentence.participant(person);
    String relation = office.title().relation();
    StandingFact holds =
        sentence.fact(
            HOLDS_POSITION,
            from,
            office.evidence(),
            holder,
            sentence.phrase(sentence.sentence().span(from, from + office.length())));
    return relation.equals(HOLDS_POSITION)
        ? List.of(holds)
        : List.of(
            sentence.fact(relation, from, office.evidence(), holder, sentence.participant(owner)),
            holds);
  }
}
