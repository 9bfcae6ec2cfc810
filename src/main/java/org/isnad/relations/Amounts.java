package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.text.Letters;

/**
 * «حزمة من العقوبات» (a package of sanctions), «عدد من الغارات» (a number of raids): an amount, and
 * behind its preposition of what it is.
 */
final class Amounts {

  private final Lexicon lexicon;
  private final PartyKinds kinds;

  Amounts(Lexicon lexicon, PartyKinds kinds) {
    this.lexicon = lexicon;
    this.kinds = kinds;
  }

  /** The complement that says of what another is an amount, where that is a place's fixed noun. */
  Optional<Complement> wholeOf(Complement amount, List<Complement> complements, Slot slot) {
    boolean some =
        slot.link() == Slot.Link.DIRECT
            && amount.link() == Link.NOUN_PHRASE
            && amount.phrase().filter(p -> isAmount(p.first())).isPresent();
    return complements.stream()
        .filter(c -> some && c.link() == Link.PREPOSITION && c.from() == amount.to())
        .filter(c -> lexicon.isOfClass("@part-of", Letters.key(c.preposition())))
        .filter(c -> c.phrase().filter(p -> kinds.isOneOf(slot.nouns(), p)).isPresent())
        .findFirst();
  }

  private boolean isAmount(Phrase.Part head) {
    return kinds.isOfClass(head, "@partitive") || kinds.isOfClass(head, "@series");
  }
}
