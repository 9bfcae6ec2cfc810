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
 * Where somebody was born or died, and who founded a body: «ولد فلان في الموصل», «فلان المولود في
 * حلب», «فلان الذي توفي في القيروان», «الجمعية التي أسسها فلان».
 */
record LifeFacts(Standing sentence) {

  private static final String BORN_IN = "born-in";
  private static final String DIED_IN = "died-in";
  private static final String FOUNDED_BY = "founded-by";
  private static final String EVIDENCE = "lexicon/standing-words.tsv#";
  private static final Set<MentionType> BODIES = Set.of(MentionType.ORGANIZATION);
  private static final Set<MentionType> DATES = Set.of(MentionType.DATE);
  private static final Set<String> RELATIVES = Set.of("الذي", "التي");
  private static final Set<String> IN = Set.of("في", "ب");

  static List<StandingFact> read(Standing sentence) {
    LifeFacts lives = new LifeFacts(sentence);
    List<StandingFact> facts = new ArrayList<>();
    for (int i = 0; i < sentence.sentence().size(); i++) {
      lives.fact(i).ifPresent(facts::add);
    }
    return facts;
  }

  private Optional<StandingFact> fact(int word) {
    if (sentence.isInsidePerson(word)) {
      return Optional.empty();
    }
    if (sentence.is(Kind.NATIVE, word)) {
      return nativeOf(word);
    }
    if (sentence.is(Kind.FOUNDED, word)) {
      return founded(word).or(() -> founds(word));
    }
    if (sentence.is(Kind.BORN, word)) {
      return whereabouts(BORN_IN, "born", word);
    }
    return sentence.is(Kind.DIED, word) ? whereabouts(DIED_IN, "died", word) : Optional.empty();
  }

  /** «ولد [الشاعر] فلان في الموصل», «فلان، المولود في حلب،», «فلان الذي توفي في القيروان». */
  private Optional<StandingFact> whereabouts(String predicate, String kind, int word) {
    Optional<LinkedMention> before = before(word);
    Optional<LinkedMention> person = before.isPresent() ? before : sentence.personBehind(word + 1);
    return person.flatMap(
        p ->
            place(before.isPresent() ? word + 1 : p.to())
                .map(place -> fact(predicate, kind, word, p, place)));
  }

  private Optional<LinkedMention> before(int word) {
    int at = isRelative(word - 1) ? word - 1 : word;
    boolean apposed = at < word || sentence.isDefinite(word);
    return apposed
        ? sentence.endingAt(sentence.isComma(at - 1) ? at - 1 : at, Standing.PEOPLE)
        : Optional.empty();
  }

  private boolean isRelative(int token) {
    return sentence.has(token) && RELATIVES.contains(sentence.sentence().token(token).form());
  }

  /** The place behind في, past a date: «عام 1931 في مدينة الموصل». */
  private Optional<LinkedMention> place(int from) {
    int at = sentence.startingAt(from, DATES).map(LinkedMention::to).orElse(from);
    boolean in = sentence.has(at) && IN.contains(sentence.sentence().token(at).form());
    return in ? named(at + 1) : Optional.empty();
  }

  /** «[مدينة] الموصل», «[العاصمة] باريس». */
  private Optional<LinkedMention> named(int at) {
    boolean noun = sentence.is(Kind.PLACE, at) || sentence.is(Kind.CAPITAL, at);
    return sentence
        .startingAt(at, Standing.PLACES)
        .or(() -> noun ? sentence.startingAt(at + 1, Standing.PLACES) : Optional.empty());
  }

  /** «فلان من مواليد [مدينة] صفاقس». */
  private Optional<StandingFact> nativeOf(int word) {
    int from = word - 1;
    int end = sentence.is(Kind.COPULA, from - 1) ? from - 1 : from;
    int name = sentence.isForm(end - 1, "و") ? end - 1 : end;
    return sentence.isForm(from, "من")
        ? sentence
            .endingAt(sentence.isComma(name - 1) ? name - 1 : name, Standing.PEOPLE)
            .flatMap(
                person ->
                    named(word + 1).map(place -> fact(BORN_IN, "native", word, person, place)))
        : Optional.empty();
  }

  /** «المنظمة التي أسسها [الطبيب] فلان». */
  private Optional<StandingFact> founded(int word) {
    boolean relative = sentence.has(word + 1) && isRelative(word - 1);
    if (!relative || !token(word + 1).isEnclitic()) {
      return Optional.empty();
    }
    int end = sentence.isComma(word - 2) ? word - 2 : word - 1;
    return sentence
        .endingAt(end, BODIES)
        .flatMap(
            body ->
                sentence
                    .personBehind(word + 2)
                    .map(person -> fact(FOUNDED_BY, "founded", word, body, person)));
  }

  /** «أسس [رجل الأعمال] فلان الشركة», «فلان، الذي أسس الشركة،». */
  private Optional<StandingFact> founds(int word) {
    Optional<LinkedMention> before = before(word);
    Optional<LinkedMention> founder = before.isPresent() ? before : sentence.personBehind(word + 1);
    return founder.flatMap(
        person ->
            sentence
                .startingAt(before.isPresent() ? word + 1 : person.to(), BODIES)
                .map(body -> fact(FOUNDED_BY, "founded", word, body, person)));
  }

  private Token token(int at) {
    return sentence.sentence().token(at);
  }

  private StandingFact fact(
      String predicate, String kind, int word, LinkedMention subject, LinkedMention object) {
    return sentence.fact(
        predicate, word, EVIDENCE + kind, sentence.participant(subject), sentence.place(object));
  }
}
