package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.Argument;
import org.isnad.Failure;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.entities.LinkedMention;
import org.isnad.syntax.Sentence;

/** Turns the matches of one sentence into relations. Not for several threads. */
final class RelationWriter {

  /** A hundred parties who meet a hundred others are a list that nobody wants told as relations. */
  private static final int MOST_PAIRS = 100;

  private final String text;
  private final Sentence sentence;
  private final List<Unit> units;
  private final Factuality facts;
  private final Pairs pairs;
  private final EventDates dates;
  private final EventPlaces places;
  private final Confidences confidences;
  private final List<Failure> leftOut = new ArrayList<>();

  RelationWriter(
      String text,
      Sentence sentence,
      List<Unit> units,
      Factuality facts,
      Pairs pairs,
      EventDates dates,
      EventPlaces places,
      Confidences confidences) {
    this.text = text;
    this.sentence = sentence;
    this.units = units;
    this.facts = facts;
    this.pairs = pairs;
    this.dates = dates;
    this.places = places;
    this.confidences = confidences;
  }

  /** What could not be told in full, if something couldn't. */
  Optional<Failure> leftOut() {
    return leftOut.stream().findFirst();
  }

  void write(Match match, List<Relation> relations) {
    Optional<LinkedMention> date = dates.of(match);
    List<Argument> circumstances = circumstances(match, date);
    for (Pairs.Pair pair : told(match)) {
      if (!pair.isOfOneParty()) { // nobody accuses himself but in so many words («نفسه»)
        relations.add(relation(match, pair, date, circumstances));
      }
    }
  }

  private List<Argument> circumstances(Match match, Optional<LinkedMention> date) {
    List<Argument> circumstances = new ArrayList<>();
    date.ifPresent(d -> circumstances.add(new Argument(Role.DATE, EventDates.filler(d))));
    places.of(match).forEach(place -> circumstances.add(new Argument(Role.LOCATION, place)));
    return circumstances;
  }

  private List<Pairs.Pair> told(Match match) {
    List<Pairs.Pair> all = pairs.of(match);
    if (all.size() > MOST_PAIRS) {
      leftOut.add(
          Failure.of(
              "«"
                  + trigger(match).text()
                  + "» has "
                  + all.size()
                  + " pairs of parties: the first "
                  + MOST_PAIRS
                  + " are given, part the sentence to have them all"));
    }
    return all.subList(0, Math.min(all.size(), MOST_PAIRS));
  }

  private Relation relation(
      Match match, Pairs.Pair pair, Optional<LinkedMention> date, List<Argument> circumstances) {
    Fact fact = facts.of(match.trigger());
    List<Argument> arguments = new ArrayList<>(pair.arguments());
    arguments.addAll(circumstances);
    return Relation.builder("", match.frame().kind().predicate(), trigger(match))
        .subject(pair.subject())
        .object(pair.object())
        .arguments(arguments)
        .speaker(fact.speaker().map(Filler::participant))
        .polarity(fact.polarity())
        .modality(fact.modality())
        .date(date.flatMap(d -> d.mention().value()))
        .confidence(confidences.of(match, units.get(match.trigger())))
        .evidence(match.frame().place())
        .build();
  }

  private Trigger trigger(Match match) {
    int from = units.get(match.trigger()).from();
    while (from > 0
        && sentence.token(from - 1).isProclitic()
        && sentence.token(from - 1).form().equals("س")) {
      from--;
    }
    Span span = sentence.span(from, units.get(match.triggerEnd() - 1).to());
    return new Trigger(span, span.of(text), match.lemma());
  }
}
