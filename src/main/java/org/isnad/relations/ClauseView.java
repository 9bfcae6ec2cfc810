package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Voice;
import org.isnad.text.Letters;

/**
 * What grammar says of a clause, seen with one reading of its verb and one frame, before any place
 * of the frame is filled.
 */
final class ClauseView {

  private static final List<String> TEXTS = List.of("@report-noun", "@letter", "@text", "@meeting");

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final Sentence sentence;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final PartyKinds kinds;

  ClauseView(Clause clause, VerbReading reading, Frame frame, FrameMatcher.Site site) {
    this.clause = clause;
    this.reading = reading;
    this.frame = frame;
    this.sentence = site.sentence();
    this.units = site.units();
    this.participants = site.participants();
    this.lexicon = site.lexicon();
    this.kinds = site.kinds();
  }

  boolean statesNounPhrase() {
    return frame.kind().speech() == Speech.CLAIM
        && frame.directObjects().stream().anyMatch(slot -> slot.is(SlotRole.C));
  }

  boolean hasClause() {
    return clause.complements().stream()
        .anyMatch(c -> c.link() == Link.CLAUSE && c.preposition().isEmpty());
  }

  /**
   * «أعربت عن تأييدها القرار لأسباب» (expressed her supporting the decision for reasons): the noun
   * has its object behind its possessive, and needs no ل.
   */
  boolean hasOwnObject(Complement complement) {
    int behind = complement.to();
    return complement.link() == Link.PREPOSITION
        && units.get(behind - 1).is(Kind.CLITIC)
        && behind < units.size()
        && units.get(behind).is(Kind.NOUN, Kind.NAME);
  }

  /** «دارت على الحدود بين لبنان وسوريا» (took place on the border between): where, not who. */
  boolean isOfPlaceBefore(Complement complement) {
    return complement.preposition().equals("بين")
        && clause.complements().stream()
            .filter(c -> c.to() == complement.from())
            .flatMap(c -> c.phrase().stream())
            .anyMatch(p -> kinds.isOfClass(p.first(), "@lies-between"));
  }

  /** «المناطق … عليها»: things in the plural are feminine, and their plurals often don't show. */
  boolean mayMean(Unit pronoun, Filler party) {
    return SentenceRelations.agrees(party, pronoun)
        || !party.animate()
            && party.entity().isEmpty()
            && Participants.gender(pronoun).filter(Gender.FEMININE::equals).isPresent();
  }

  /** «يناقش الزعماء التعاون في 18 أغسطس»: date and place of the act don't belong to its object. */
  boolean isCircumstance(int unit) {
    boolean governs = units.get(unit).is(Kind.PREPOSITION) && unit + 1 < units.size();
    if (governs && units.get(unit + 1).is(Kind.DATE)) {
      return true;
    }
    return governs
        && units.get(unit).word().equals("في")
        && (units.get(unit + 1).mention().filter(m -> m.type() == MentionType.LOCATION).isPresent()
            || lexicon.isOfClass("@meeting", units.get(unit + 1).nounKey())
            || lexicon.isOfClass("@report-noun", units.get(unit + 1).nounKey()));
  }

  /** «نفى الأنباء واصفا إياها»: what the subject does beside is no part of the object. */
  boolean isCircumstantialParticiple(int unit) {
    String form = units.get(unit).head().form();
    boolean indefinite = !form.startsWith("ال") && (form.endsWith("ا") || form.endsWith("ة"));
    boolean governed = units.get(unit - 1).is(Kind.PREPOSITION, Kind.DETERMINER, Kind.NUMBER);
    return indefinite
        && !governed
        && form.length() > 4
        && units.get(unit).is(Kind.NOUN, Kind.ADJECTIVE)
        && (units.get(unit).head().tag().equals("VN")
            || !lexicon.framesOfCircumstance(form).isEmpty());
  }

  boolean opensVerb(int unit) {
    int i = unit;
    while (i < units.size() && units.get(i).is(Kind.CONJUNCTION, Kind.PARTICLE)) {
      i++;
    }
    return i < units.size() && units.get(i).is(Kind.VERB);
  }

  boolean isAgent(Complement complement) {
    return complement.link() == Link.PREPOSITION
        && lexicon.markers().isAgentAt(sentence, units.get(complement.from()).from());
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
  boolean isPurpose(Phrase phrase) {
    boolean ofPatient = frame.directObject().filter(slot -> slot.is(SlotRole.T)).isPresent();
    int next = phrase.to();
    return ofPatient
        && frame.kind().isMaterial()
        && phrase.isAdverbial()
        && next < units.size()
        && units.get(next).is(Kind.PREPOSITION)
        && !lexicon.framesOfMasdar(NounStems.withoutAccusative(phrase.first().key())).isEmpty();
  }

  /** «نشر الجيش في صفحته تغريدة» (the army published, on its page, a tweet): one acts. */
  private boolean hasSubjectAndObject() {
    List<Phrase> phrases =
        clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE)
            .flatMap(c -> c.phrase().stream())
            .toList();
    return frame.directObjects().size() == 1
        && hasActiveReading()
        && phrases.size() == 2
        && phrases.get(0).first().definite()
        && !phrases.get(1).first().definite()
        && !phrases.get(1).isAdverbial()
        && !isAdverb(phrases.get(1))
        && units.get(phrases.get(1).from()).is(Kind.NOUN)
        && kinds.isBodyOrForce(phrases.get(0).first());
  }

  boolean isOnlyPassive() {
    return units.get(clause.verb()).head().tag().equals("VBN") && !hasSubjectAndObject()
        || units.get(clause.verb()).readings().stream().allMatch(r -> r.voice() == Voice.PASSIVE);
  }

  /**
   * «وفي رد على سؤال عن خطة واشنطن، قال ترامب إن» (in reply to a question on Washington's plan,
   * Trump said that): between a verb of saying and what is said stands who says it.
   */
  boolean saysBehind(List<Complement> phrases) {
    boolean claims =
        clause.complements().stream()
            .anyMatch(
                c ->
                    c.link() == Link.QUOTATION
                        || c.link() == Link.CLAUSE && c.preposition().isEmpty());
    return frame.kind().speech() == Speech.CLAIM
        && claims
        && phrases.size() == 1
        && agrees(phrases.get(0))
        && isAnimate(phrases.get(0));
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

  boolean isText(Phrase phrase) {
    return TEXTS.stream().anyMatch(name -> kinds.isOfClass(phrase.first(), name));
  }

  boolean isAnimate(Complement phrase) {
    return phrase.phrase().stream()
        .flatMap(p -> participants.of(p).stream())
        .allMatch(Filler::animate);
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
            || frame.kind().isMaterial() && hasPassiveReading() && isInIt());
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

  boolean namesParty(Complement phrase) {
    return phrase.phrase().filter(p -> p.first().named()).isPresent()
        && Agreement.agrees(phrase.phrase().get(), units.get(clause.verb()), false);
  }

  /** ««دمرنا ثلاث دبابات»» (we destroyed three tanks): behind a perfect نا may be who acts. */
  boolean isSpeakers(Unit pronoun, List<Complement> phrases) {
    return Participants.isFirstPerson(pronoun)
        && reading.tense() == VerbReading.Tense.PERFECT
        && !phrases.isEmpty()
        && phrases.get(0).phrase().filter(p -> !p.first().named()).isPresent();
  }

  /**
   * «السلطات التي تتهمه» (the authorities that accuse him): he is not the authorities; «وحدات
   * دربتها تركيا» (units that Turkey trained).
   */
  boolean comesBackAs(Unit pronoun, Phrase antecedent) {
    Phrase.Part part = antecedent.first();
    boolean many = part.number().filter(VerbReading.Number.PLURAL::equals).isPresent();
    boolean feminine = Participants.gender(pronoun).filter(Gender.FEMININE::equals).isPresent();
    boolean one =
        Participants.number(pronoun).filter(VerbReading.Number.SINGULAR::equals).isPresent();
    if (part.named() && one) {
      return SentenceRelations.agrees(participants.of(antecedent).get(0), pronoun);
    }
    boolean body = part.mention().filter(m -> m.type() == MentionType.ORGANIZATION).isPresent();
    boolean things = // «الميليشيات التي احتجزتهم» (the militias that held them)
        !one
            && (part.named() && body
                || many && part.gender().filter(Gender.FEMININE::equals).isPresent());
    if (antecedent.parts().size() > 1
        || !one && !things
        || !Agreement.agrees(antecedent, units.get(clause.verb()), true)) {
      return true;
    }
    if (things) {
      return false;
    }
    return feminine
        ? many || part.gender().filter(Gender.MASCULINE::equals).isEmpty()
        : !many && part.gender().filter(Gender.FEMININE::equals).isEmpty();
  }

  /**
   * «قبل أن تأمر النيابة» (before the prosecution ordered): only و may go on with another's act.
   */
  boolean isNewSubject(List<Complement> phrases) {
    int joint = clauseStart();
    return phrases.size() == 1
        && joint >= 0
        && units.get(joint).is(Kind.SUBORDINATOR)
        && !lexicon.isOfClass("@and-also", Letters.key(units.get(joint).word()))
        && phrases.get(0).phrase().stream()
            .flatMap(p -> participants.of(p).stream())
            .anyMatch(Filler::animate);
  }

  /**
   * «وقتل فلان مع مرافقيه لصالح تنظيم «الدولة»» (so-and-so was killed, with his companions, for the
   * organisation): a man, and behind a preposition what isn't written as an object. Precision
   * first: he may have done it, but is more often whom it is done to.
   */
  boolean isDoneTo(List<Complement> phrases) {
    Complement man = phrases.get(0);
    Complement other = phrases.get(1);
    boolean apart =
        clause.complements().stream().anyMatch(c -> c.from() >= man.to() && c.to() <= other.from())
            || units.get(other.from() - 1).is(Kind.COMMA)
            || isOfficeOf(man, other);
    return apart
        && frame.kind().isMaterial()
        && hasPassiveReading()
        && isPlain(man)
        && other.phrase().filter(p -> isWrittenIn(NounCase.OBLIQUE, p)).isEmpty();
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

  /** People who are no force, body or office, or a person's name without one. */
  boolean isPlain(Complement complement) {
    Phrase.Part part = complement.phrase().orElseThrow().first();
    boolean acts =
        kinds.isBodyOrForce(part)
            || kinds.isOfClass(part, "@assailant")
            || kinds.isOfClass(part, "@office");
    return !acts && isAnimate(complement);
  }

  boolean canBeObject(Slot object, Complement phrase) {
    return phrase
        .phrase()
        .filter(p -> !isWrittenIn(NounCase.NOMINATIVE, p))
        .filter(p -> kinds.meets(p.first(), object.constraints()))
        .isPresent();
  }

  /**
   * Undiacritised, most passives are spelt like actives: a lone noun phrase is then the patient.
   * «تحارب الحكومة الفساد» (the government fights corruption) has two, and is active.
   */
  boolean mayBePassive(List<Complement> phrases) {
    boolean alone =
        phrases.stream()
            .skip(1)
            .flatMap(c -> c.phrase().stream())
            .allMatch(p -> p.isAdverbial() || isWrittenIn(NounCase.NOMINATIVE, p));
    return alone && hasPassiveReading() && agrees(phrases.get(0));
  }

  boolean hasPassiveReading() {
    return units.get(clause.verb()).readings().stream()
        .anyMatch(r -> r.voice() == Voice.PASSIVE && r.lemma().equals(reading.lemma()));
  }

  boolean hasActiveReading() {
    return units.get(clause.verb()).readings().stream()
        .anyMatch(r -> r.voice() == Voice.ACTIVE && r.lemma().equals(reading.lemma()));
  }

  /** A statement's subject must be able to make it: a party, or a report or medium. */
  boolean agrees(Complement phrase) {
    return phrase
        .phrase()
        .filter(p -> !isWrittenIn(NounCase.OBLIQUE, p))
        .filter(p -> frame.kind().speech() != Speech.CLAIM || canVouch(p))
        .filter(p -> !isOwnedBySubject(p))
        .map(p -> Agreement.agrees(p, reading, false))
        .orElse(false);
  }

  /** «دعت أنصارها إلى التظاهر» (called on her supporters to): it is she who called. */
  boolean isOwnedBySubject(Phrase phrase) {
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

  boolean canVouch(Phrase phrase) {
    return participants.of(phrase).get(0).animate()
        || clause.complements().stream()
            .anyMatch(c -> c.link() == Link.CLAUSE || c.link() == Link.QUOTATION)
        || kinds.isOfClass(phrase.first(), "@media")
        || kinds.isOfClass(phrase.first(), "@report-noun")
        || kinds.isOfClass(phrase.first(), "@claim-noun");
  }

  int startOfVerb() {
    int i = clause.verb();
    while (i > 0 && units.get(i - 1).is(Kind.PARTICLE, Kind.QUOTE, Kind.COMMA)) {
      i--;
    }
    return i;
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

  boolean isParticiple() {
    return !units.get(clause.verb()).is(Kind.VERB);
  }

  /**
   * «كانوا يحتجزون رهائن، فقتل 21 شخصا» (they held hostages, and so 21 people were killed): behind
   * ف it need not be they, unless an accusative shows that somebody acts.
   */
  boolean isConsequence() {
    int joint = clauseStart();
    return joint >= 0
        && units.get(joint).is(Kind.CONJUNCTION)
        && units.get(joint).word().equals("ف")
        && !objectFollows();
  }

  /** «حيث سيطر على البلدة» (where … seized the town): it may be anybody's, said before. */
  boolean behindSubordinator() {
    int joint = clauseStart();
    return joint >= 0
        && units.get(joint).is(Kind.SUBORDINATOR)
        && !lexicon.isOfClass("@and-also", Letters.key(units.get(joint).word()));
  }

  /**
   * «الهجوم الذي وقع السبت، واستهدف مارة», «المداهمات لخلية تحصنت في حي، أسفرت»: behind a comma,
   * and a relative clause or no و, it may be of what stands further back.
   */
  boolean joined() {
    int joint = clauseStart();
    boolean conjoined = joint >= 0 && units.get(joint).is(Kind.CONJUNCTION);
    boolean comma = joint > 0 && units.get(conjoined ? joint - 1 : joint).is(Kind.COMMA);
    boolean relative = false;
    for (int i = joint - 1; comma && i >= 0 && !relative; i--) {
      if (units.get(i).is(Kind.VERB)) {
        relative = i > 0 && units.get(i - 1).is(Kind.RELATIVE);
        break;
      }
    }
    boolean speaks = frame.kind().speech() == Speech.CLAIM; // which no attack can
    return speaks || isParticiple() || joint < 0 || conjoined && !relative || !comma;
  }

  int clauseStart() {
    int joint = clause.verb() - 1;
    while (joint >= 0 && units.get(joint).is(Kind.PARTICLE)) {
      joint--;
    }
    return joint;
  }

  /**
   * «أشاد الوزير بقناص في شريط يطلق النار» (the minister praised a sniper who in a clip shoots): a
   * second verb without a conjunction may be told of the subject of the first, or of somebody
   * indefinite in between.
   */
  boolean mayBeOfSomebodyNearer() {
    int subject = clause.before().map(Phrase::from).orElse(0);
    if (clause.relative() || subject == 0 || !units.get(subject - 1).is(Kind.VERB)) {
      return false;
    }
    for (int i = clause.before().get().to(); i < clause.verb(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.NOUN)
          && units.get(i - 1).is(Kind.PREPOSITION)
          && !unit.head().form().startsWith("ال")
          && (lexicon.isOfClass("@person-noun", unit.nounKey())
              || lexicon.isOfClass("@force", unit.nounKey()))) {
        return true;
      }
    }
    return false;
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
        !unit.head().form().startsWith("ال")
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

  /**
   * «قال غوتيريش … وقد توقف التقدم» (progress has stopped): read as another verb («توقّف» for
   * «أوقف»), it has its subject behind it.
   */
  boolean mayHaveItsOwnSubject() {
    Optional<Phrase> first =
        clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE)
            .findFirst()
            .flatMap(Complement::phrase)
            .filter(phrase -> phrase.first().definite() && !isWrittenIn(NounCase.OBLIQUE, phrase));
    return first.isPresent()
        && units.get(clause.verb()).readings().stream()
            .filter(other -> !other.lemma().equals(reading.lemma()))
            .filter(other -> other.voice() == Voice.ACTIVE)
            .anyMatch(other -> Agreement.agrees(first.get(), other, false));
  }
}
