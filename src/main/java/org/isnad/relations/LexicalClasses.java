package org.isnad.relations;

import java.util.List;
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
  public boolean isSoonAfter(String key) {
    return lexicon.isOfClass("@soon-after", key);
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
  public boolean isOutcomeVerb(String key) {
    return lexicon.lists("@outcome-verb", key) || lexicon.lists("@result-verb", key);
  }

  @Override
  public boolean isOrdinal(String key) {
    return lexicon.lists("@ordinal", key);
  }

  @Override
  public boolean isStatement(String key) {
    return lexicon.isOfClass("@report-noun", key);
  }

  @Override
  public boolean isPerson(String key) {
    return lexicon.isOfClass("@person-noun", key);
  }

  @Override
  public boolean is(WordClass name, Unit unit) {
    return name.contains(unit, lexicon);
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
  public boolean isMasculinePlace(Unit unit) {
    return unit.mention()
        .filter(m -> lexicon.isOfClass("@masculine-place", Letters.key(m.mention().text())))
        .isPresent();
  }

  @Override
  public boolean isOffice(Unit unit) {
    return is(WordClass.OFFICE, unit) || is(WordClass.STATE_OFFICE, unit);
  }

  @Override
  public boolean isParty(Unit unit) {
    return is(WordClass.PERSON_NOUN, unit) || isActing(unit.nounKey());
  }

  @Override
  public boolean isBody(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && Stream.of("@body-noun", "@force", "@state-body")
            .anyMatch(name -> lexicon.isOfClass(name, unit.nounKey()));
  }

  @Override
  public boolean isActing(String key) {
    return Stream.of("@person-noun", "@body-noun", "@force", "@state-body", "@crowd")
        .anyMatch(name -> lexicon.isOfClass(name, key));
  }

  @Override
  public boolean isEventNoun(Unit unit) {
    return unit.is(Unit.Kind.NOUN)
        && (tellsEvent(unit.nounKey())
            || tellsEvent(NounStems.withoutAccusative(unit.nounKey()))
            || NounStems.ofTwo(unit.nounKey()).anyMatch(this::tellsEvent));
  }

  @Override
  public boolean hasNoObjectBut(Unit verb, String preposition) {
    List<Frame> frames =
        verb.readings().stream()
            .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
            .toList();
    return frames.stream().allMatch(frame -> frame.directObject().isEmpty())
        && frames.stream()
            .flatMap(frame -> frame.slots().stream())
            .anyMatch(slot -> slot.isWrittenBehind(preposition));
  }

  @Override
  public boolean asksOf(Unit verb, String preposition) {
    return verb.readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .filter(frame -> frame.kind().speech() != Speech.NONE && frame.directObject().isPresent())
        .flatMap(frame -> frame.slots().stream())
        .anyMatch(slot -> slot.is(Slot.SlotRole.C) && slot.isWrittenBehind(preposition));
  }

  @Override
  public boolean takesTwoObjects(Unit verb) {
    return verb.readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .anyMatch(frame -> frame.directObjects().size() > 1);
  }

  @Override
  public boolean governsVerb(Unit unit) {
    return lexicon.governors().ofVerb(unit.readings(), Governor.VERB).isPresent();
  }

  @Override
  public boolean isException(Unit unit) {
    return lexicon.markers().isException(unit.word());
  }

  @Override
  public boolean isOnBehalf(Unit office) {
    String words = office.word();
    String last = Letters.key(words.substring(words.lastIndexOf(' ') + 1));
    return lexicon.isOfClass("@behalf", last);
  }

  @Override
  public boolean isMinistersTitle(Unit title) {
    String words = title.word();
    String last = Letters.key(words.substring(words.lastIndexOf(' ') + 1));
    return words.indexOf(' ') > 0 && lexicon.lists("@portfolio", last);
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

  private static boolean claims(Frame frame) {
    return frame.kind().speech() == Speech.CLAIM
        && frame.slots().stream().anyMatch(slot -> !slot.clauses().isEmpty());
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
  public boolean isVehicleEpithet(String vehicle, String epithet) {
    return lexicon.isOfClass("@vehicle", vehicle) && lexicon.isOfClass("@vehicle-epithet", epithet);
  }
}
