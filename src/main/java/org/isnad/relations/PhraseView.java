package org.isnad.relations;

import java.util.List;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;

/** What a noun phrase may be to the verb of its clause, by its form: subject, object or adverb. */
final class PhraseView {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final PartyKinds kinds;

  PhraseView(Clause clause, VerbReading reading, Frame frame, FrameMatcher.Site site) {
    this.clause = clause;
    this.reading = reading;
    this.frame = frame;
    this.units = site.units();
    this.participants = site.participants();
    this.lexicon = site.lexicon();
    this.kinds = site.kinds();
  }

  /** «رسميا» (officially), «جميعا» (all of them). */
  boolean isAdverb(Phrase phrase) {
    return kinds.isOfClass(phrase.first(), "@adverb")
            && !phrase.first().head().form().startsWith("ال") // «حيا» (alive), no «الأحياء»
        || phrase.isAdverbial()
            && phrase.first().key().endsWith("يا")
            && !kinds.isOfClass(phrase.first(), "@person-noun")
        || isPurpose(phrase);
  }

  /** «قتل كثيرون دعما للحكومة» (…in support of the government): of an act no act is the patient. */
  private boolean isPurpose(Phrase phrase) {
    boolean ofPatient = frame.directObject().filter(slot -> slot.is(SlotRole.T)).isPresent();
    int next = phrase.to();
    return ofPatient
        && frame.kind().isMaterial()
        && phrase.isAdverbial()
        && next < units.size()
        && units.get(next).is(Kind.PREPOSITION)
        && !lexicon.framesOfMasdar(NounStems.withoutAccusative(phrase.first().key())).isEmpty();
  }

  boolean isAnimate(Complement phrase) {
    return phrase.phrase().stream()
        .flatMap(p -> participants.of(p).stream())
        .allMatch(Filler::animate);
  }

  boolean namesParty(Complement phrase) {
    return phrase.phrase().filter(p -> p.first().named()).isPresent()
        && Agreement.agrees(phrase.phrase().get(), units.get(clause.verb()), false);
  }

  boolean isNamedOrAnimate(Phrase phrase) {
    return phrase.first().named() || participants.of(phrase).stream().anyMatch(Filler::animate);
  }

  boolean canBeObject(Slot object, Complement phrase) {
    return phrase
        .phrase()
        .filter(p -> !isWrittenIn(NounCase.NOMINATIVE, p))
        .filter(p -> kinds.meets(p.first(), object.constraints()))
        .isPresent();
  }

  /** A statement's subject must be able to make it: a party, or a report or medium. */
  boolean agrees(Complement phrase) {
    return phrase
        .phrase()
        .filter(p -> !isWrittenIn(NounCase.OBLIQUE, p))
        .filter(p -> frame.kind().speech() != Speech.CLAIM || canVouch(p))
        .filter(p -> !isOwnedBySubject(p) && !pointsBack(p))
        .map(p -> Agreement.agrees(p, reading, false))
        .orElse(false);
  }

  /** «نفى ذلك نفيا قاطعا» (denied that flatly): what was told says nothing. */
  private boolean pointsBack(Phrase phrase) {
    return frame.kind().speech() != Speech.NONE
        && phrase.to() == phrase.from() + 1
        && units.get(phrase.from()).is(Kind.DETERMINER);
  }

  /** «دعت أنصارها إلى التظاهر» (called on her supporters to): it is she who called. */
  private boolean isOwnedBySubject(Phrase phrase) {
    Unit last = units.get(phrase.to() - 1);
    return reading.gender() == Gender.FEMININE
        && last.is(Kind.CLITIC)
        && Participants.gender(last).filter(Gender.FEMININE::equals).isPresent()
        && lexicon.lists("@person-noun", phrase.first().key())
        && phrase.first().gender().filter(Gender.MASCULINE::equals).isPresent();
  }

  boolean isWrittenIn(NounCase written, Phrase phrase) {
    return NounCase.of(phrase.first(), key -> lexicon.lists("@person-noun", key), lexicon::isListed)
        == written;
  }

  private boolean canVouch(Phrase phrase) {
    return participants.of(phrase).get(0).animate()
        || clause.complements().stream()
            .anyMatch(c -> c.link() == Link.CLAUSE || c.link() == Link.QUOTATION)
        || kinds.isOfClass(phrase.first(), "@media")
        || kinds.isOfClass(phrase.first(), "@report-noun")
        || kinds.isOfClass(phrase.first(), "@claim-noun");
  }

  /** «مقطع تهاجم فيه المصريين» (a clip in which she attacks Egyptians): somebody does. */
  boolean objectFollows() {
    return clause.complements().stream()
        .filter(c -> c.link() == Link.NOUN_PHRASE)
        .findFirst()
        .flatMap(Complement::phrase)
        .filter(p -> isWrittenIn(NounCase.OBLIQUE, p))
        .isPresent();
  }
}
