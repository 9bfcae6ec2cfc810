package org.isnad.relations;

import java.util.List;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Voice;

/** Whether a clause is told of what stands before its verb, and what that is. */
final class BeforeView {

  private static final List<String> TEXTS =
      List.of("@report-noun", "@letter", "@text", "@meeting", "@law");

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final PartyKinds kinds;
  private final VoiceView voice;

  BeforeView(
      Clause clause, VerbReading reading, Frame frame, FrameMatcher.Site site, VoiceView voice) {
    this.clause = clause;
    this.reading = reading;
    this.frame = frame;
    this.units = site.units();
    this.participants = site.participants();
    this.lexicon = site.lexicon();
    this.kinds = site.kinds();
    this.voice = voice;
  }

  /** «المناطق … عليها»: things in the plural are feminine, and their plurals often don't show. */
  boolean mayMean(Unit pronoun, Filler party) {
    return Agreement.agrees(party, pronoun)
        || !party.animate()
            && party.entity().isEmpty()
            && Participants.gender(pronoun).filter(Gender.FEMININE::equals).isPresent();
  }

  /**
   * «نشر مقالا انتقد فيه الحكومة» (published an article in which he criticised the government):
   * where words stand, somebody says them, and no article criticises.
   */
  boolean isTextOfSomebody() {
    return clause.relative()
        && clause.before().filter(this::isText).isPresent()
        && clause.complements().stream()
            .filter(c -> c.link() == Link.PREPOSITION && c.phrase().isEmpty())
            .map(c -> units.get(c.to() - 1))
            .anyMatch(p -> mayMean(p, participants.of(clause.before().orElseThrow()).get(0)));
  }

  private boolean isText(Phrase phrase) {
    return TEXTS.stream().anyMatch(name -> kinds.isOfClass(phrase.first(), name));
  }

  /** «المواقع التي تقول واشنطن إنها» (the sites that Washington says): sites don't speak. */
  boolean isSaidOfThing(Phrase before) {
    return frame.kind().speech() != Speech.NONE
        && participants.of(before).stream().noneMatch(Filler::animate);
  }

  /** Whether the verb is told of men in the plural, and what stands before are things. */
  boolean isOfMany(Phrase before) {
    return reading.number() == VerbReading.Number.PLURAL
        && !before.first().named()
        && participants.of(before).stream().noneMatch(Filler::animate);
  }

  /** «حادث لطائرة قتلت خلالها راكبة» (…in which a passenger was killed): no plane killed her. */
  boolean tellsOfThingBefore() {
    return isResumed()
        && (clause.relative()
            || clause.before().filter(this::isThing).isPresent()
            || frame.kind().isMaterial() && voice.hasPassiveReading() && isInIt());
  }

  /** «الهجوم، وقتل فيه سبعة» (the attack, and seven were killed in it): right behind the verb. */
  private boolean isInIt() {
    int next = clause.verb() + 1;
    return next + 1 < units.size()
        && units.get(next).is(Kind.PREPOSITION)
        && lexicon.isOfClass("@inside", units.get(next).word())
        && units.get(next + 1).is(Kind.CLITIC);
  }

  /** «الطريقة التي تطالب بها الحكومة»: the antecedent comes back behind a preposition. */
  boolean isResumed() {
    return clause.complements().stream()
        .anyMatch(c -> c.link() == Link.PREPOSITION && c.phrase().isEmpty());
  }

  /** «محادثات توسطت فيها السعودية» (talks that Saudi Arabia mediated): a thing can't mediate. */
  boolean isThing(Phrase phrase) {
    return !phrase.first().definite()
        && !isSeriesOfBlows(phrase)
        && participants.of(phrase).stream().noneMatch(Filler::animate);
  }

  /** «سلسلة اعتداءات استهدفت فرنسا» (a series of attacks that hit France): they do strike. */
  private boolean isSeriesOfBlows(Phrase phrase) {
    int next = phrase.first().fromUnit() + 1;
    return kinds.isOfClass(phrase.first(), "@series")
        && next < phrase.to()
        && units.get(next).is(Kind.NOUN)
        && kinds.isBlow(units.get(next).nounKey());
  }

  /**
   * Whether this reading doesn't agree with the indefinite noun right before the verb, and another
   * verb that is spelt alike does: «مسجد تهدم» is told of the mosque, «تهدّم», and not «تهدم».
   */
  boolean isOfNounBefore() {
    int noun = clause.verb() - 1;
    if (noun < 1 || !units.get(noun).is(Kind.NOUN) || clause.relative()) {
      return false;
    }
    Unit unit = units.get(noun);
    boolean indefinite =
        !Definiteness.beginsWithArticle(unit)
            && !unit.head().form().endsWith("ا")
            && units.get(noun - 1).is(Kind.NOUN, Kind.PREPOSITION, Kind.NUMBER);
    Gender gender = Inflection.byEnding(unit.head().form()).orElse(reading.gender());
    return indefinite
        && gender == Gender.MASCULINE
        && unit.head().tag().equals("NN")
        && !lexicon.isOfClass("@feminine", unit.nounKey())
        && reading.gender() == Gender.FEMININE
        && units.get(clause.verb()).readings().stream()
            .filter(other -> !other.lemma().equals(reading.lemma()))
            .anyMatch(other -> other.voice() == Voice.ACTIVE && other.gender() == Gender.MASCULINE);
  }
}
