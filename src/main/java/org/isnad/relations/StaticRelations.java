package org.isnad.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.Argument;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords;
import org.isnad.mentions.Titles;
import org.isnad.syntax.Sentence;
import org.isnad.text.BlockType;

/**
 * Facts that a text states in passing, beside a name: its title, its nationality, what it lies in,
 * whose relative or how old somebody is.
 */
final class StaticRelations {

  private final Lexicon lexicon;
  private final StandingWords words;
  private final double confidence;
  private final List<Function<Standing, List<StandingFact>>> readers;

  /**
   * @param confidence the share of such facts that is right
   */
  StaticRelations(Lexicon lexicon, Titles titles, double confidence) {
    this.confidence = confidence;
    this.lexicon = lexicon;
    this.words = StandingWords.load();
    this.readers =
        List.of(
            new OfficeFacts(titles)::read,
            new GovernorFacts(titles)::read,
            new UnnamedBodyFacts(titles)::read,
            OriginFacts::read,
            PlaceFacts::read,
            BodyFacts::read,
            new NominalFacts(titles)::read,
            StaffFacts::read,
            AllyFacts::read,
            KinFacts::read,
            LifeFacts::read,
            AgeFacts::read);
  }

  /** The words beside names that tell such facts. */
  StandingWords words() {
    return words;
  }

  List<Relation> of(String text, Sentence sentence, LinkedText linked) {
    Standing standing = new Standing(text, sentence, linked, words);
    Stream<StandingFact> facts = readers.stream().flatMap(r -> r.apply(standing).stream());
    Set<Told> told = new HashSet<>();
    return Stream.concat(dateline(text, sentence, linked), facts)
        .filter(fact -> !isOfItself(fact))
        .filter(fact -> told.add(Told.of(fact)))
        .map(fact -> relation(text, fact))
        .toList();
  }

  /** Nobody is his own brother: where a name returns behind its fact, who is meant is unknown. */
  private static boolean isOfItself(StandingFact fact) {
    Optional<String> subject = fact.subject().entity();
    return subject.isPresent() && subject.equals(fact.object().entity());
  }

  /** A fact, whichever of its words told it: two readers may find the same one. */
  private record Told(String predicate, Optional<Span> subject, Optional<Span> object) {

    static Told of(StandingFact fact) {
      return new Told(fact.predicate(), fact.subject().span(), fact.object().span());
    }
  }

  /** «دبي، الإمارات (وكالات) -»: a label before the sentence that it dates, and read with it. */
  private Stream<StandingFact> dateline(String text, Sentence sentence, LinkedText linked) {
    int before = sentence.index() - 1;
    return before >= 0 && linked.sentences().get(before).block() == BlockType.LABEL
        ? PlaceFacts.read(new Standing(text, linked.sentences().get(before), linked, words))
            .stream()
        : Stream.empty();
  }

  private Relation relation(String text, StandingFact fact) {
    return Relation.builder(
            "",
            lexicon.kind(fact.predicate()).predicate(),
            new Trigger(fact.trigger(), fact.trigger().of(text), fact.lemma()))
        .subject(fact.subject())
        .object(fact.object())
        .arguments(
            fact.date().stream().map(d -> new Argument(Role.DATE, EventDates.filler(d))).toList())
        .date(fact.date().flatMap(d -> d.mention().value()))
        .confidence(confidence)
        .evidence(fact.evidence())
        .build();
  }
}
