package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.MentionType;
import org.isnad.Participant;
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
  private static final Set<String> IN = Set.of("في", "ب");

  /** «في مستشفى الأمل الخيري بلندن». */
  private static final int LONGEST_HOUSE = 4;

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
    Optional<Participant> before = before(word).map(sentence::participant).or(() -> noun(word));
    if (before.isPresent()) {
      return place(word + 1).map(place -> fact(predicate, kind, word, before.get(), place));
    }
    return sentence
        .personBehind(word + 1)
        .flatMap(
            person ->
                place(person.to())
                    .map(p -> fact(predicate, kind, word, sentence.participant(person), p)))
        .or(() -> there(predicate, kind, word));
  }

  private Optional<LinkedMention> before(int word) {
    boolean had = sentence.isForm(word - 1, "قد");
    int at = sentence.isRelative(word - 1) || isCopula(word - 1) || had ? word - 1 : word;
    int start = at < word && sentence.isForm(at - 1, "و") ? at - 1 : at;
    boolean apposed = at < word || sentence.isDefinite(word);
    return apposed
        ? sentence.endingAt(sentence.isComma(start - 1) ? start - 1 : start, Standing.PEOPLE)
        : Optional.empty();
  }

  private boolean isCopula(int token) {
    return sentence.is(Kind.COPULA, token);
  }

  /** «المؤلفة، المولودة في حمص،»: an articled noun that stands for somebody. */
  private Optional<Participant> noun(int word) {
    int end = word - 1;
    boolean noun =
        sentence.isDefinite(word)
            && sentence.isComma(end)
            && sentence.isDefinite(end - 1)
            && token(end - 1).tag().startsWith("DTNN");
    return noun
        ? Optional.of(sentence.phrase(sentence.sentence().span(end - 1, end)))
        : Optional.empty();
  }

  /** «في مدينة مانتا، [حيث ولد]»: of the only person that the sentence names. */
  private Optional<StandingFact> there(String predicate, String kind, int word) {
    int where = word - 1;
    int end = sentence.isComma(where - 1) ? where - 1 : where;
    return sentence.is(Kind.WHERE, where)
        ? sentence
            .endingAt(end, Standing.PLACES)
            .flatMap(
                place ->
                    sentence
                        .onlyPersonBefore(end)
                        .map(p -> fact(predicate, kind, word, sentence.participant(p), place)))
        : Optional.empty();
  }

  /** The place behind في, past a date and a house: «عام 1931 في [مستشفى] [بمدينة] الموصل». */
  private Optional<LinkedMention> place(int from) {
    int at = sentence.startingAt(from, DATES).map(LinkedMention::to).orElse(from);
    if (!isIn(at)) {
      return Optional.empty();
    }
    int house = at + 1;
    return named(house)
        .or(
            () ->
                sentence.is(Kind.INSTITUTE, house)
                    ? IntStream.rangeClosed(house + 1, house + LONGEST_HOUSE)
                        .filter(this::isIn)
                        .mapToObj(i -> named(i + 1))
                        .flatMap(Optional::stream)
                        .findFirst()
                    : Optional.empty());
  }

  private boolean isIn(int token) {
    return sentence.has(token) && IN.contains(sentence.sentence().token(token).form());
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
                    named(word + 1)
                        .map(p -> fact(BORN_IN, "native", word, sentence.participant(person), p)))
        : Optional.empty();
  }

  /** «المنظمة التي أسسها [الطبيب] فلان», «تأسست الحركة على يد فلان». */
  private Optional<StandingFact> founded(int word) {
    boolean relative = sentence.isRelative(word - 1);
    int end = sentence.isComma(word - 2) ? word - 2 : word - 1;
    Optional<LinkedMention> body =
        relative ? sentence.endingAt(end, BODIES) : sentence.startingAt(word + 1, BODIES);
    if (relative && sentence.has(word + 1) && token(word + 1).isEnclitic()) {
      return body.flatMap(b -> sentence.personBehind(word + 2).map(p -> founded(word, b, p)));
    }
    return body.flatMap(
        b ->
            byHand(relative ? word + 1 : b.to())
                .flatMap(sentence::personBehind)
                .map(p -> founded(word, b, p)));
  }

  /** Where the founder's name begins: behind «على يد» (at the hand of). */
  private Optional<Integer> byHand(int from) {
    int at = sentence.startingAt(from, DATES).map(LinkedMention::to).orElse(from);
    return sentence.isForm(at, "على") && sentence.is(Kind.HAND, at + 1)
        ? Optional.of(at + 2)
        : Optional.empty();
  }

  private StandingFact founded(int word, LinkedMention body, LinkedMention person) {
    return fact(FOUNDED_BY, "founded", word, sentence.participant(body), person);
  }

  /** «أسس [رجل الأعمال] فلان الشركة», «فلان، الذي أسس الشركة،». */
  private Optional<StandingFact> founds(int word) {
    Optional<LinkedMention> before = before(word);
    Optional<LinkedMention> founder = before.isPresent() ? before : sentence.personBehind(word + 1);
    return founder.flatMap(
        person ->
            sentence
                .startingAt(before.isPresent() ? word + 1 : person.to(), BODIES)
                .map(body -> founded(word, body, person)));
  }

  private Token token(int at) {
    return sentence.sentence().token(at);
  }

  private StandingFact fact(
      String predicate, String kind, int word, Participant subject, LinkedMention object) {
    return sentence
        .fact(predicate, word, EVIDENCE + kind, subject, sentence.place(object))
        .on(date(word, object));
  }

  /**
   * «ولد عام 1931 في الموصل», «ولد في الموصل عام 1931», «حيث ولد عام 1931»: right behind the word,
   * or right before or behind what it is told of.
   */
  private Optional<LinkedMention> date(int word, LinkedMention object) {
    return dateAt(word + 1)
        .or(() -> object.from() > word ? dateAt(object.to()) : Optional.empty())
        .or(() -> object.from() > word ? dateBefore(object.from() - 1, word) : Optional.empty());
  }

  private Optional<LinkedMention> dateAt(int from) {
    return sentence.startingAt(isIn(from) ? from + 1 : from, DATES);
  }

  private Optional<LinkedMention> dateBefore(int end, int word) {
    return sentence.endingAt(end, DATES).filter(date -> date.from() > word);
  }
}
