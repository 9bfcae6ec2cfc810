package org.isnad.relations;

import org.isnad.relations.PredicateKind.Speech;
import org.isnad.text.Letters;

/** What the lexicon knows of words, as far as the reading of clauses depends on it. */
record LexicalClasses(Lexicon lexicon) implements ClauseReader.WordClasses {

  @Override
  public boolean isSpeechVerb(Unit unit) {
    return unit.readings().stream()
        .anyMatch(
            reading ->
                lexicon.framesOfVerb(reading.lemma()).stream().anyMatch(LexicalClasses::claims));
  }

  @Override
  public boolean isSpeechParticiple(Unit unit) {
    String form = unit.head().form();
    String key = Letters.key(form);
    return unit.is(Unit.Kind.NOUN, Unit.Kind.ADJECTIVE)
        && !form.startsWith("ال")
        && key.length() > 3
        && (form.endsWith("ا") || form.endsWith("ة"))
        && lexicon.framesOfParticiple(key.substring(0, key.length() - 1)).stream()
            .anyMatch(LexicalClasses::claims);
  }

  @Override
  public boolean isPersonNoun(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && lexicon.isOfClass("@person-noun", unit.nounKey());
  }

  @Override
  public boolean isQuantity(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && lexicon.isOfClass("@quantity", unit.nounKey());
  }

  private static boolean claims(Frame frame) {
    return frame.kind().speech() == Speech.CLAIM
        && frame.slots().stream().anyMatch(slot -> !slot.clauses().isEmpty());
  }
}
