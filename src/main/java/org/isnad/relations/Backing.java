package org.isnad.relations;

import org.isnad.relations.Unit.Kind;

/**
 * «استعاد الجيش المدينة بدعم التحالف» (the army retook the town with the coalition's backing): a
 * noun of help behind ب whose genitive is who helps, and not who is helped.
 *
 * @param noun the event noun
 */
record Backing(NounSite site, int noun, Nominal nominal) {

  private static final String BY = "ب";

  /** Whether the noun names who helps: neither a verb nor a noun before it asks for its ب. */
  boolean names() {
    return nominal.genitivePhrase().isPresent()
        && site.lexicon().isOfClass("@backing", site.units().get(noun).nounKey())
        && isBehindBy()
        && !isAskedFor(noun - 1);
  }

  boolean isBehindBy() {
    return noun > 1
        && site.units().get(noun - 1).is(Kind.PREPOSITION)
        && site.units().get(noun - 1).word().equals(BY);
  }

  private boolean isAskedFor(int preposition) {
    Unit before = site.units().get(preposition - 1);
    if (before.is(Kind.CONJUNCTION)
        || before.is(Kind.NOUN) && !Definiteness.beginsWithArticle(before)) {
      return true;
    }
    for (int i = preposition - 1; i >= 0; i--) {
      Unit unit = site.units().get(i);
      if (unit.is(Kind.VERB)) {
        return asksFor(unit);
      }
      if (unit.is(Kind.NOUN) && site.lexicon().nounTakes(unit.nounKey(), BY)) {
        return true;
      }
    }
    return true;
  }

  private boolean asksFor(Unit verb) {
    return verb.readings().stream()
        .flatMap(reading -> site.lexicon().framesOfVerb(reading.lemma()).stream())
        .flatMap(frame -> frame.slots().stream())
        .anyMatch(slot -> slot.isWrittenBehind(BY));
  }
}
