package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.entities.LinkedText;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbDictionary;
import org.isnad.syntax.VerbReading;

/**
 * Groups the tokens of a sentence into units.
 *
 * <p>Mentions are trusted before tags: the tagger takes «يانج» of «بيونج يانج» (Pyongyang) for a
 * verb. Function words come from {@code lexicon/function-words.tsv}, since the tagger calls مع
 * (with) a noun.
 */
final class UnitReader {
  private final FunctionWords functionWords;
  private final VerbForms verbForms;
  private final UnitMaker maker;
  private final MentionUnits mentions;
  private final ParticleSenses particles;
  private final FiniteVerbs finiteVerbs;
  private final NounOrAdjective nounOrAdjective;

  UnitReader(VerbDictionary verbs, FunctionWords functionWords, TaggerWords words) {
    this.functionWords = functionWords;
    NounReadings nouns = new NounReadings(verbs, words);
    this.verbForms = new VerbForms(verbs);
    this.maker = new UnitMaker(nouns);
    this.mentions = new MentionUnits(maker);
    this.particles = new ParticleSenses(words, nouns, verbForms);
    this.finiteVerbs = new FiniteVerbs(words, nouns, verbForms);
    this.nounOrAdjective = new NounOrAdjective(words, nouns);
  }

  List<Unit> read(String text, Sentence sentence, LinkedText linked) {
    MentionStarts starts = MentionStarts.of(sentence, linked);
    List<Unit> units = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Unit unit = marked(text, unitAt(new TokenPlace(sentence, i, units), starts));
      units.add(unit);
      i = MentionUnits.behindClosingComma(sentence, unit);
    }
    return units;
  }

  /** «قُتل»: a verb in the readings that the vowels written on it allow. */
  private static Unit marked(String text, Unit unit) {
    if (!unit.is(Kind.VERB)) {
      return unit;
    }
    CharSequence written = text.subSequence(unit.head().span().start(), unit.head().span().end());
    return unit.reading(VowelMarks.of(written).allowed(unit.readings()));
  }

  private Unit unitAt(TokenPlace place, MentionStarts starts) {
    Optional<Unit> mention = mentions.at(place, starts);
    if (mention.isPresent()) {
      return mention.get();
    }
    return ParticleSenses.isFreePronoun(place)
        ? UnitMaker.freePronoun(place.sentence(), place.index())
        : wordAt(place, starts);
  }

  /** A function word, or else what the tagger sees, at a place where no mention begins. */
  private Unit wordAt(TokenPlace place, MentionStarts starts) {
    Sentence sentence = place.sentence();
    int i = place.index();
    Optional<PhraseIndex.Found<Kind>> listed = functionWords.longestAt(sentence, i);
    if (listed.filter(found -> found.value() == Kind.DATE).isPresent()) {
      return mentions
          .dateWith(place, i + listed.get().length(), starts)
          .orElseGet(() -> tagged(place));
    }
    if (listed.isPresent() && particles.isVerb(place, starts)) {
      return maker.verb(sentence, i, VerbForms.third(verbForms.of(place.token().form())));
    }
    if (listed.filter(found -> particles.isGovernedNoun(place, found)).isPresent()) {
      return tagged(place);
    }
    Optional<Kind> other = particles.kind(place);
    if (other.isPresent()) {
      return maker.word(other.get(), sentence, i, i + 1);
    }
    return listed
        .filter(found -> !ParticleSenses.isAdjective(place, found.value()))
        .map(
            found ->
                particles.endsInWhoever(place, found.length())
                    ? maker.word(found.value(), sentence, i, i + 1)
                    : maker.word(found.value(), sentence, i, i + found.length()))
        .orElseGet(() -> tagged(place));
  }

  private Unit tagged(TokenPlace place) {
    Sentence sentence = place.sentence();
    int i = place.index();
    if (TokenKinds.isMark(place.token())) {
      return maker.word(TokenKinds.ofMark(place.token()), sentence, i, i + 1);
    }
    List<VerbReading> readings = finiteVerbs.at(place);
    return readings.isEmpty()
        ? maker.word(nounOrAdjective.kind(place), sentence, i, i + 1)
        : maker.verb(sentence, i, readings);
  }
}
