package org.isnad.relations;

import java.util.List;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Voice;

/**
 * Whether the verb of a clause may be a passive or must be one, though it is spelt like an active.
 */
final class VoiceView {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final Sentence sentence;
  private final List<Unit> units;
  private final Lexicon lexicon;
  private final PartyKinds kinds;
  private final PhraseView phrases;

  VoiceView(
      Clause clause, VerbReading reading, Frame frame, FrameMatcher.Site site, PhraseView phrases) {
    this.clause = clause;
    this.reading = reading;
    this.frame = frame;
    this.sentence = site.sentence();
    this.units = site.units();
    this.lexicon = site.lexicon();
    this.kinds = site.kinds();
    this.phrases = phrases;
  }

  boolean isAgent(Complement complement) {
    return complement.link() == Link.PREPOSITION
        && lexicon.markers().isAgentAt(sentence, units.get(complement.from()).from())
        && !isOfMasdarBefore(complement);
  }

  /** «ينصح بتفادي التحرش من قبل الأساتذة» (advises to avoid harassment by the teachers). */
  private boolean isOfMasdarBefore(Complement agent) {
    return clause.complements().stream()
        .filter(c -> c.link() == Link.PREPOSITION && c.to() == agent.from())
        .flatMap(c -> c.phrase().stream())
        .map(Phrase::from)
        .map(units::get)
        .anyMatch(noun -> noun.is(Kind.NOUN) && NounStems.mayBeMasdar(noun.head().form()));
  }

  /** «نشر الجيش في صفحته تغريدة» (the army published, on its page, a tweet): one acts. */
  private boolean hasSubjectAndObject() {
    List<Phrase> behind =
        clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE)
            .flatMap(c -> c.phrase().stream())
            .toList();
    long objects = frame.slots().stream().filter(s -> s.link() == Slot.Link.DIRECT).count() - 1;
    return objects == 1
        && hasActiveReading()
        && behind.size() == 2
        && behind.get(0).first().definite()
        && !behind.get(1).first().definite()
        && !behind.get(1).isAdverbial()
        && !phrases.isAdverb(behind.get(1))
        && units.get(behind.get(1).from()).is(Kind.NOUN)
        && kinds.isBodyOrForce(behind.get(0).first());
  }

  boolean isOnlyPassive() {
    return units.get(clause.verb()).head().tag().equals("VBN") && !hasSubjectAndObject()
        || units.get(clause.verb()).readings().stream().allMatch(r -> r.voice() == Voice.PASSIVE);
  }

  /**
   * «وقتل فلان مع مرافقيه لصالح تنظيم «الدولة»» (so-and-so was killed, with his companions, for the
   * organisation): a man, and behind a preposition what isn't written as an object. Precision
   * first: he may have done it, but is more often whom it is done to.
   */
  boolean isDoneTo(List<Complement> left) {
    Complement man = left.get(0);
    Complement other = left.get(1);
    boolean apart =
        clause.complements().stream().anyMatch(c -> c.from() >= man.to() && c.to() <= other.from())
            || units.get(other.from() - 1).is(Kind.COMMA)
            || isOfficeOf(man, other);
    return apart
        && frame.kind().isMaterial()
        && hasPassiveReading()
        && isPlain(man)
        && !isPlace(other)
        && other.phrase().filter(p -> phrases.isWrittenIn(NounCase.OBLIQUE, p)).isEmpty();
  }

  /**
   * «قتل فلان رئيس المجلس في غارة» (so-and-so, the head of the council, was killed in a raid):
   * right behind a name, an office that nobody else is named for is his.
   */
  private boolean isOfficeOf(Complement man, Complement office) {
    boolean named = man.phrase().filter(p -> p.isOf(MentionType.PERSON)).isPresent();
    return named
        && office.from() == man.to()
        && office
            .phrase()
            .map(Phrase::first)
            .filter(
                p ->
                    kinds.isOfClass(p, "@office")
                        || p.mention().filter(m -> m.type() == MentionType.TITLE).isPresent())
            .filter(p -> !p.head().form().startsWith("ال"))
            .isPresent();
  }

  /** «اقتحم محتجون، بحسب الشرطة، مبنى الإذاعة»: what men do to a place is not done to them. */
  private boolean isPlace(Complement other) {
    return other
        .phrase()
        .map(Phrase::first)
        .filter(p -> kinds.isOfClass(p, "@place-noun") || kinds.isOfClass(p, "@vehicle"))
        .isPresent();
  }

  /** People who are no force, body or office, or a person's name without one. */
  private boolean isPlain(Complement complement) {
    Phrase.Part part = complement.phrase().orElseThrow().first();
    boolean acts =
        kinds.isBodyOrForce(part)
            || kinds.isOfClass(part, "@assailant")
            || kinds.isOfClass(part, "@office");
    return !acts && phrases.isAnimate(complement);
  }

  /**
   * Undiacritised, most passives are spelt like actives: a lone noun phrase is then the patient.
   * «تحارب الحكومة الفساد» (the government fights corruption) has two, and is active.
   */
  boolean mayBePassive(List<Complement> left) {
    boolean alone =
        left.stream()
            .skip(1)
            .flatMap(c -> c.phrase().stream())
            .allMatch(p -> p.isAdverbial() || phrases.isWrittenIn(NounCase.NOMINATIVE, p));
    return alone && hasPassiveReading() && phrases.agrees(left.get(0));
  }

  /** «لقاء عقده مع نظيره» (a meeting that he held with his counterpart): somebody acts. */
  boolean hasObjectPronoun() {
    return clause.complements().stream().anyMatch(c -> c.link() == Link.PRONOUN);
  }

  boolean hasPassiveReading() {
    return units.get(clause.verb()).readings().stream()
        .anyMatch(r -> r.voice() == Voice.PASSIVE && r.lemma().equals(reading.lemma()));
  }

  boolean hasActiveReading() {
    return units.get(clause.verb()).readings().stream()
        .anyMatch(r -> r.voice() == Voice.ACTIVE && r.lemma().equals(reading.lemma()));
  }
}
