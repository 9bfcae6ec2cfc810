package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.Modality;
import org.isnad.Polarity;
import org.isnad.Relation;
import org.isnad.Trigger;
import org.isnad.entities.LinkedText;
import org.isnad.entities.StandingWords;
import org.isnad.mentions.Titles;
import org.isnad.syntax.Sentence;

/**
 * Facts that a text states in passing, beside a name: its title, its nationality, what it lies in,
 * whose relative or how old somebody is.
 */
final class StaticRelations {

  private static final double SURE = 0.85;

  private final Lexicon lexicon;
  private final StandingWords words;
  private final List<Function<Standing, List<StandingFact>>> readers;

  StaticRelations(Lexicon lexicon, Titles titles) {
    this.lexicon = lexicon;
    this.words = StandingWords.load();
    this.readers = List.of(new OfficeFacts(titles)::read);
  }

  List<Relation> of(String text, Sentence sentence, LinkedText linked) {
    Standing standing = Standing.of(text, sentence, linked, words);
    return readers.stream()
        .flatMap(reader -> reader.apply(standing).stream())
        .distinct()
        .map(fact -> relation(text, fact))
        .toList();
  }

  private Relation relation(String text, StandingFact fact) {
    return new Relation(
        "",
        lexicon.kind(fact.predicate()).predicate(),
        new Trigger(fact.trigger(), fact.trigger().of(text), fact.lemma()),
        fact.subject(),
        fact.object(),
        List.of(),
        Optional.empty(),
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        Optional.empty(),
        SURE,
        fact.evidence());
  }
}
