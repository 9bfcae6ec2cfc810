package org.isnad.relations;

import java.util.stream.Stream;
import org.isnad.MentionType;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.text.Letters;

/** What the lexicon knows of words, as far as the reading of clauses depends on it. */
record LexicalClasses(Lexicon lexicon) implements WordClasses, TaggerWords {

  @Override
  public boolean isVerb(String lemma) {
    return lexicon.isVerb(lemma);
  }

  @Override
  public boolean tellsEvent(String key) {
    return !lexicon.framesOfNoun(key).isEmpty()
        || lexicon.framesOfMasdar(key).stream().anyMatch(f -> f.trigger() != TriggerKind.LIGHT);
  }

  @Override
  public boolean isMasdar(String key) {
    return !lexicon.framesOfMasdar(key).isEmpty();
  }

  @Override
  public boolean actsOnSomebody(String key) {
    return lexicon.framesOfMasdar(key).stream()
        .anyMatch(f -> f.trigger() == TriggerKind.VERB && f.directObject().isPresent());
  }

  @Override
  public boolean deniesImperfect(String key) {
    return lexicon.isOfClass("@denies-imperfect", key);
  }

  @Override
  public boolean isTowards(String key) {
    return lexicon.isOfClass("@towards", key);
  }

  @Override
  public boolean isWhoever(String key) {
    return lexicon.lists("@whoever", key);
  }

  @Override
  public boolean classifiesEvent(String key) {
    return lexicon.lists("@case-noun", key);
  }

  @Override
  public boolean asksFor(String lemma, String preposition) {
    return lexicon.framesOfVerb(lemma).stream()
        .filter(
            frame ->
                frame.kind().speech() != Speech.NONE || frame.trigger() == Frame.TriggerKind.LIGHT)
        .flatMap(frame -> frame.slots().stream())
        .filter(slot -> !slot.optional() && slot.link() == Slot.Link.WRITTEN)
        .anyMatch(slot -> slot.prepositions().contains(preposition));
  }

  @Override
  public boolean isOrdinal(String key) {
    return lexicon.lists("@ordinal", key);
  }

  @Override
  public boolean isPerson(String key) {
    return lexicon.isOfClass("@person-noun", key);
  }

  @Override
  public boolean isSpeechVerb(Unit unit) {
    return unit.readings().stream()
        .anyMatch(
            reading ->
                lexicon.framesOfVerb(reading.lemma()).stream().anyMatch(LexicalClasses::claims));
  }

  @Override
  public boolean isSpeechParticiple(Unit unit) {
    return unit.is(Unit.Kind.NOUN, Unit.Kind.ADJECTIVE)
        && lexicon.framesOfCircumstance(unit.head().form()).stream()
            .anyMatch(LexicalClasses::claims);
  }

  @Override
  public boolean isCircumstantialParticiple(Unit unit) {
    return unit.is(Unit.Kind.NOUN, Unit.Kind.ADJECTIVE)
        && !lexicon.framesOfCircumstance(unit.head().form()).isEmpty();
  }

  @Override
  public boolean isSpeechAct(Unit unit) {
    return unit.readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .anyMatch(frame -> frame.kind().speech() != Speech.NONE);
  }

  @Override
  public boolean isContrast(Unit unit) {
    return isWordOf("@contrast", unit);
  }

  @Override
  public boolean isMasculinePlace(Unit unit) {
    return unit.mention()
        .filter(m -> lexicon.isOfClass("@masculine-place", Letters.key(m.mention().text())))
        .isPresent();
  }

  @Override
  public boolean isOffice(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && (isNounOf("@office", unit) || isNounOf("@state-office", unit));
  }

  @Override
  public boolean isParty(Unit unit) {
    return isPersonNoun(unit) || isActing(unit.nounKey());
  }

  @Override
  public boolean isActing(String key) {
    return Stream.of("@person-noun", "@body-noun", "@force", "@state-body", "@crowd")
        .anyMatch(name -> lexicon.isOfClass(name, key));
  }

  @Override
  public boolean isAside(Unit unit) {
    return isWordOf("@aside", unit);
  }

  @Override
  public boolean isEventNoun(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && (tellsEvent(unit.nounKey()) || tellsEvent(NounStems.withoutAccusative(unit.nounKey())));
  }

  @Override
  public boolean isKindOfPlace(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && isNounOf("@kind-of-place", unit);
  }

  @Override
  public boolean isOther(Unit unit) {
    return unit.is(Unit.Kind.NOUN, Unit.Kind.ADJECTIVE) && lexicon.lists("@other", unit.nounKey());
  }

  @Override
  public boolean isManner(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && lexicon.lists("@manner", unit.nounKey());
  }

  @Override
  public boolean isReport(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && isNounOf("@report-noun", unit);
  }

  @Override
  public boolean isPersonNoun(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && isNounOf("@person-noun", unit);
  }

  @Override
  public boolean isHonorific(Unit unit) {
    return isNounOf("@honorific", unit);
  }

  @Override
  public boolean governsVerb(Unit unit) {
    return lexicon.governors().ofVerb(unit.readings(), Governor.VERB).isPresent();
  }

  @Override
  public boolean isAppositive(Unit unit) {
    return isNounOf("@appositive", unit);
  }

  @Override
  public boolean isTopicMarker(Unit unit) {
    return isWordOf("@topic-marker", unit);
  }

  @Override
  public boolean isTopicJoint(Unit unit) {
    return isWordOf("@topic-joint", unit);
  }

  @Override
  public boolean isException(Unit unit) {
    return lexicon.markers().isException(unit.word());
  }

  @Override
  public boolean isCircumstantial(Unit unit) {
    return isWordOf("@circumstantial", unit);
  }

  @Override
  public boolean isPluralOfMen(Unit unit) {
    return isNounOf("@plural-of-men", unit);
  }

  @Override
  public boolean isFeminine(Unit unit) {
    return lexicon.lists("@feminine", unit.nounKey());
  }

  @Override
  public boolean isGoverning(Unit unit) {
    return isNounOf("@governing", unit);
  }

  @Override
  public boolean isOnBehalf(Unit office) {
    String words = office.word();
    String last = Letters.key(words.substring(words.lastIndexOf(' ') + 1));
    return lexicon.isOfClass("@behalf", last);
  }

  @Override
  public boolean isUnitOfMeasure(Unit unit) {
    return isNounOf("@unit-of-measure", unit);
  }

  @Override
  public boolean isCountedFrom(Unit preposition) {
    return isWordOf("@counted-from", preposition);
  }

  @Override
  public boolean isTime(Unit noun) {
    return isNounOf("@stretch-of-time", noun);
  }

  @Override
  public boolean isSaying(Unit noun) {
    return isNounOf("@saying", noun);
  }

  @Override
  public boolean isKin(Unit noun) {
    return isNounOf("@kin", noun);
  }

  @Override
  public boolean isVictim(Unit noun) {
    return isNounOf("@victim", noun);
  }

  @Override
  public boolean isForemost(Unit unit) {
    return lexicon.isOfClass("@foremost", unit.nounKey());
  }

  @Override
  public boolean isShare(Unit unit) {
    return isNounOf("@share", unit);
  }

  @Override
  public boolean isDemonstrative(Unit unit) {
    return isFormOf("@demonstrative", unit);
  }

  @Override
  public boolean isServant(Unit unit) {
    return isNounOf("@servant", unit);
  }

  @Override
  public boolean isNumbered(Unit unit) {
    return isNounOf("@numbered", unit);
  }

  @Override
  public boolean isMasculineBody(Unit name) {
    return name.is(Unit.Kind.NAME)
        && name.mention().filter(m -> m.type() == MentionType.ORGANIZATION).isPresent()
        && lexicon.lists("@masculine-body", name.nounKey());
  }

  @Override
  public boolean isCause(Unit unit) {
    return isEventNoun(unit)
        || unit.is(Unit.Kind.NOUN)
            && Stream.of("@disaster", "@fire", "@accident")
                .anyMatch(name -> lexicon.isOfClass(name, unit.nounKey()));
  }

  @Override
  public boolean isResultVerb(Unit verb) {
    return verb.readings().stream()
        .anyMatch(reading -> lexicon.isOfClass("@result-verb", Letters.key(reading.lemma())));
  }

  @Override
  public boolean isMatter(Unit unit) {
    return isNounOf("@matter", unit);
  }

  @Override
  public boolean isTens(Unit unit) {
    return isFormOf("@tens", unit);
  }

  @Override
  public boolean endsInTa(Unit noun) {
    return isNounOf("@ends-in-ta", noun);
  }

  @Override
  public boolean isTwo(Unit unit) {
    return isFormOf("@two", unit);
  }

  @Override
  public boolean isEmphatic(Unit unit) {
    return isNounOf("@emphatic", unit);
  }

  @Override
  public boolean isNumeral(Unit unit) {
    return isNounOf("@numeral", unit);
  }

  @Override
  public boolean isCasualty(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && isNounOf("@casualty", unit);
  }

  @Override
  public boolean isQuantity(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && isNounOf("@quantity", unit);
  }

  @Override
  public boolean isMeasured(Unit unit) {
    return unit.is(Unit.Kind.NOUN) && lexicon.lists("@measured", unit.nounKey());
  }

  @Override
  public boolean isAny(Unit unit) {
    return lexicon.lists("@any", Letters.key(unit.word()));
  }

  @Override
  public boolean isRoundNumber(Unit unit) {
    return lexicon.lists("@round-number", unit.nounKey());
  }

  @Override
  public boolean isPartitive(Unit unit) {
    return lexicon.lists("@partitive", unit.nounKey());
  }

  @Override
  public boolean isAnnexed(Unit unit) {
    return isNounOf("@annexed", unit);
  }

  private static boolean claims(Frame frame) {
    return frame.kind().speech() == Speech.CLAIM
        && frame.slots().stream().anyMatch(slot -> !slot.clauses().isEmpty());
  }

  @Override
  public boolean isNegatingAdjective(Unit unit) {
    return unit.is(Unit.Kind.NOUN, Unit.Kind.ADJECTIVE)
        && lexicon.lists("@negating-adjective", unit.nounKey());
  }

  @Override
  public boolean isExistential(Unit unit) {
    return lexicon.lists("@existential", unit.nounKey());
  }

  @Override
  public boolean launches(String lemma, String key) {
    return lexicon.framesOfVerb(lemma).stream()
        .flatMap(frame -> frame.slots().stream())
        .filter(slot -> slot.isFixedNoun() && slot.link() == Slot.Link.DIRECT)
        .anyMatch(slot -> slot.nouns().stream().anyMatch(noun -> Letters.key(noun).equals(key)));
  }

  @Override
  public boolean isSaidOf(String lemma, String key) {
    return lexicon.framesOfVerb(lemma).stream()
        .filter(frame -> frame.hasFixedSubject() && frame.directObject().isPresent())
        .flatMap(frame -> frame.slots().stream())
        .filter(Slot::isFixedNoun)
        .anyMatch(slot -> slot.nouns().stream().anyMatch(noun -> Letters.key(noun).equals(key)));
  }

  @Override
  public boolean launches(Unit verb, Unit noun) {
    return verb.readings().stream().anyMatch(reading -> launches(reading.lemma(), noun.nounKey()));
  }

  @Override
  public boolean isAccused(Unit unit) {
    return isNounOf("@accused", unit);
  }

  @Override
  public boolean isStranger(Unit unit) {
    return isNounOf("@stranger", unit);
  }

  @Override
  public boolean isVehicleEpithet(String vehicle, String epithet) {
    return lexicon.isOfClass("@vehicle", vehicle) && lexicon.isOfClass("@vehicle-epithet", epithet);
  }

  private boolean isNounOf(String nouns, Unit unit) {
    return lexicon.isOfClass(nouns, unit.nounKey());
  }

  private boolean isWordOf(String words, Unit unit) {
    return lexicon.isOfClass(words, Letters.key(unit.word()));
  }

  /** As {@link #isWordOf}, by the first token alone and as it is written. */
  private boolean isFormOf(String forms, Unit unit) {
    return lexicon.isOfClass(forms, Letters.key(unit.head().form()));
  }
}
