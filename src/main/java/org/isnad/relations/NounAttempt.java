package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.text.Letters;

/** One try to match a frame on an event noun. */
final class NounAttempt {

  private static final String TO = "ل";
  private static final String BETWEEN = "بين";

  private final NounSite site;
  private final NounMatcher.Surroundings surroundings;
  private final NominalReader reader;
  private final int masdar;
  private final Frame frame;
  private final NominalFillers filled = new NominalFillers();
  private Nominal nominal;

  NounAttempt(NounSite site, NounMatcher.Surroundings surroundings, int masdar, Frame frame) {
    this.site = site;
    this.surroundings = surroundings;
    this.reader = new NominalReader(site, surroundings.referents());
    this.masdar = masdar;
    this.frame = frame;
    this.nominal = reader.at(masdar, frame.kind().speech() == Speech.CLAIM);
  }

  Optional<Match> run() {
    if (!takeFixedNouns() || !takeWrittenSlots()) {
      return Optional.empty();
    }
    switch (frame.trigger()) {
      case NOUN -> takeNounSlots();
      case LIGHT -> takeLightSlots();
      case VERB -> takeVerbalSlots();
    }
    takeAgent();
    new NominalControl(site, surroundings, masdar, frame, nominal, filled).fill();
    NominalSense sense = new NominalSense(site, frame, nominal, filled);
    return sense.constraintsHold() && sense.tellsEnough()
        ? Optional.of(match(sense.sureness()))
        : Optional.empty();
  }

  private Match match(double sureness) {
    return new Match(
        frame, masdar, masdar + 1, lemma(), filled.byRole(), filled.content(), false, sureness);
  }

  private boolean takeFixedNouns() {
    return frame.slots().stream().filter(Slot::isFixedNoun).allMatch(this::takeFixedNoun);
  }

  private boolean takeWrittenSlots() {
    return frame.slots().stream()
        .filter(slot -> !slot.isFixedNoun() && slot.link() == Slot.Link.WRITTEN)
        .allMatch(slot -> takeWritten(slot) || mayLack(slot));
  }

  /** A masdar may leave out what its verb must have, but not what makes its sense. */
  private boolean mayLack(Slot slot) {
    return slot.optional()
        || frame.trigger() == TriggerKind.VERB
            && !frame.tellsNothing()
            && !isDoneToGenitive()
            && !NominalSense.saysWhatItIs(frame, slot);
  }

  /** «لم يتم كشفها» (wasn't revealed): what was done with is not who did it. */
  private boolean isDoneToGenitive() {
    return nominal.isDone() && frame.genitive().equals(List.of(SlotRole.S));
  }

  /**
   * «فرض عقوبات على روسيا» (imposing sanctions on Russia), «توجيه واشنطن اتهامات إلى» (Washington's
   * directing accusations at), «التقدم بطلب»: a light verb's masdar has the verb's noun.
   */
  private boolean takeFixedNoun(Slot slot) {
    if (slot.link() == Slot.Link.DIRECT
        && nominal
            .genitivePhrase()
            .filter(p -> site.kinds().isOneOf(slot.nouns(), p))
            .isPresent()) {
      nominal = reader.behind(nominal.genitivePhrase().orElseThrow(), nominal, masdar);
      return true;
    }
    Amounts amounts = new Amounts(site.lexicon(), site.kinds());
    for (Complement complement : nominal.complements()) {
      Optional<Complement> noun =
          isFixedNoun(slot, complement)
              ? Optional.of(complement)
              : amounts
                  .wholeOf(complement, nominal.complements(), slot)
                  .filter(whole -> nominal.genitive().isPresent());
      if (noun.isPresent()) {
        filled.use(complement);
        filled.use(noun.get());
        nominal.genitive().ifPresent(subject -> filled.put(frame.subjectRole(), subject));
        nominal = reader.behind(noun.get().phrase().orElseThrow(), nominal, masdar);
        return true;
      }
    }
    return slot.optional();
  }

  private boolean isFixedNoun(Slot slot, Complement complement) {
    boolean joined =
        slot.link() == Slot.Link.DIRECT
            ? complement.link() == Link.NOUN_PHRASE && nominal.genitive().isPresent()
            : complement.link() == Link.PREPOSITION
                && slot.isWrittenBehind(complement.preposition());
    return joined
        && complement.phrase().filter(p -> site.kinds().isOneOf(slot.nouns(), p)).isPresent();
  }

  private String lemma() {
    return frame.trigger() == TriggerKind.NOUN
        ? Letters.plain(frame.lemma().split("\\|")[0])
        : Letters.plain(frame.lemma());
  }

  private boolean takeWritten(Slot slot) {
    SlotRole role = slot.role().orElseThrow();
    for (Complement complement : nominal.complements()) {
      if (filled.isFree(complement) && isClaim(slot, complement)) {
        takeClaim(role, complement);
        return true;
      }
      if (isPronounOf(slot, complement)) {
        takePronoun(role, complement);
        return true;
      }
      if (!filled.isFree(complement)
          || complement.link() != Link.PREPOSITION
          || complement.phrase().isEmpty()
          || isPurposeOfVerb(complement)
          || slot.is(SlotRole.S) && isDoneBySomebody(complement)
          || slot.optional() && isDirectObject(complement)
          || nominal.isBehindWhen(complement)
          || nominal.isGovernedBetween(complement)
          || nominal.isOfAmountBefore(complement)
          || complement.preposition().equals(BETWEEN)
              && (nominal.isHeldBetween(complement)
                  || nominal.tellsOfVictims(complement.phrase().get()))) {
        continue;
      }
      String preposition = Letters.key(complement.preposition());
      Phrase phrase = complement.phrase().get();
      if (slot.prepositions().stream().anyMatch(p -> Letters.key(p).equals(preposition))
          && site.kinds().meets(phrase.first(), slot.constraints())) {
        take(role, complement);
        return true;
      }
    }
    return false;
  }

  /**
   * «معاقبة الاتحاد الأوروبي لروسيا» (the European Union's punishing Russia): behind who acts ل
   * brings to whom it is done, before it can be the reason.
   */
  private boolean isDirectObject(Complement complement) {
    return complement.preposition().equals(TO)
        && complement.from() == nominal.complements().get(0).from()
        && nominal.isDative(complement)
        && nominal.genitive().filter(owner -> owner.get(0).animate()).isPresent()
        && frame
            .directObject()
            .filter(object -> object.role().filter(role -> !filled.has(role)).isPresent())
            .filter(
                o -> site.kinds().meets(complement.phrase().orElseThrow().first(), o.constraints()))
            .isPresent()
        && site.participants().of(complement.phrase().orElseThrow()).get(0).animate();
  }

  /** «القبض عليه» (his arrest), «الإفراج عنهم» (their release): whom the event is done to. */
  private boolean isPronounOf(Slot slot, Complement complement) {
    return filled.isFree(complement)
        && slot.is(SlotRole.T)
        && complement.link() == Link.PREPOSITION
        && complement.phrase().isEmpty()
        && slot.isWrittenBehind(complement.preposition());
  }

  /** «يجتمع المجلس بطلب من مصر لبحث» (meets at Egypt's request to discuss): the verb's purpose. */
  private boolean isPurposeOfVerb(Complement complement) {
    return frame.trigger() == TriggerKind.NOUN
        && complement.preposition().equals(TO)
        && backing().isBehindBy();
  }

  /** «قصف روسي لقوات المعارضة» (Russian shelling of): behind who acts ل brings to whom. */
  private boolean isDoneBySomebody(Complement complement) {
    return complement.preposition().equals(TO)
        && (nominal.nisba().isPresent() || nominal.genitive().isPresent());
  }

  /** «قوله إن…», «قوله «…»»: what is said follows as a clause or between quotation marks. */
  private boolean isClaim(Slot slot, Complement complement) {
    return frame.kind().speech() == Speech.CLAIM
        && slot.is(SlotRole.C)
        && (complement.link() == Link.QUOTATION && complement.equals(nominal.complements().get(0))
            || complement.link() == Link.CLAUSE
                && slot.clauses().contains(complement.preposition())
                && !isSaidBetween(complement));
  }

  /** «جاء تصريحه بعد إعلان الرئيس أنه» (…after the president's announcing that): the nearer. */
  private boolean isSaidBetween(Complement claim) {
    return IntStream.range(masdar + 1, claim.from())
        .mapToObj(i -> site.units().get(i))
        .filter(unit -> unit.is(Kind.NOUN))
        .flatMap(unit -> site.lexicon().framesOfEventNoun(unit.nounKey()).stream())
        .filter(of -> of.kind().speech() == Speech.CLAIM)
        .flatMap(of -> of.slots().stream())
        .anyMatch(slot -> slot.clauses().contains(claim.preposition()));
  }

  private void takeClaim(SlotRole role, Complement complement) {
    filled.use(complement);
    int from =
        complement.link() == Link.CLAUSE
            ? complement.behindComplementizer(site.units())
            : complement.from();
    site.participants()
        .stretch(from, complement.to())
        .ifPresent(
            party -> {
              filled.put(role, List.of(party));
              filled.content(new Match.Content(complement.from(), complement.to()));
            });
  }

  private void take(SlotRole role, Complement complement) {
    filled.use(complement);
    if (isObject(role)) {
      filled.useAsObject(complement);
    }
    boolean topic =
        role == SlotRole.TOPIC || role == SlotRole.C && frame.kind().speech() != Speech.NONE;
    if (topic || complement.phrase().isEmpty()) {
      int to = endOfStretch(complement);
      site.participants()
          .stretch(complement.behindPreposition(site.units()), to)
          .ifPresent(
              party -> {
                filled.put(role, List.of(party));
                filled.content(new Match.Content(complement.from(), to));
              });
    } else {
      filled.put(role, site.participants().of(complement.phrase().orElseThrow()));
    }
  }

  /** «حض الصين على تغيير» (urging China to change): what it is urged to is no object of it. */
  private boolean isObject(SlotRole role) {
    return frame
        .directObject()
        .flatMap(Slot::role)
        .map(role::equals)
        .orElse(role == SlotRole.T || role == SlotRole.C);
  }

  private int endOfStretch(Complement complement) {
    int to = nominal.end();
    for (Complement other : nominal.complements()) {
      if (other.from() > complement.from() && !filled.isFree(other)) {
        to = Math.min(to, other.from());
      }
    }
    return to;
  }

  private void takeNounSlots() {
    for (Slot slot : frame.slots()) {
      SlotRole role = slot.role().orElse(SlotRole.S);
      if (slot.link() == Slot.Link.GENITIVE && role == SlotRole.T && backing().names()) {
        filled.put(SlotRole.S, nominal.genitive().orElseThrow());
        fillPresent(role, surroundings.control().actorAround(masdar));
      } else if (slot.link() == Slot.Link.GENITIVE && !filled.has(role)) {
        nominal.genitive().ifPresent(parties -> filled.put(role, parties));
      } else if (slot.link() == Slot.Link.NISBA && !filled.has(role)) {
        nominal.nisba().ifPresent(parties -> filled.put(role, parties));
      } else if (slot.link() == Slot.Link.CLAUSE && !filled.has(role)) {
        fillPresent(role, surroundings.control().actorAround(masdar));
      } else if (slot.link() == Slot.Link.DIRECT
          && !slot.isFixedNoun()
          && !isSubjectOfLightVerb(role)
          && !filled.has(role)) {
        takeObject(slot, role);
      } else if (slot.link() == Slot.Link.DESCRIBED && nominal.genitive().isEmpty()) {
        // but «متهمة الوزير بالتقصير» (accusing the minister of) describes who accuses
        fillPresent(
            role,
            site.clauses().describedBy(masdar).map(site.participants()::of).orElse(List.of()));
      }
    }
  }

  /** «شن غارات بعد صور لأطفال» (…after pictures of children): nothing brings who launches. */
  private boolean isSubjectOfLightVerb(SlotRole role) {
    return frame.trigger() == TriggerKind.LIGHT && role == frame.subjectRole();
  }

  private Backing backing() {
    return new Backing(site, masdar, nominal);
  }

  private void fillPresent(SlotRole role, List<Filler> parties) {
    if (!parties.isEmpty()) {
      filled.put(role, parties);
    }
  }

  private void takeLightSlots() {
    takeNounSlots();
    nominal.nisba().ifPresent(agent -> filled.putIfAbsent(frame.subjectRole(), agent));
    takePartiesBetween();
  }

  private void takeVerbalSlots() {
    Optional<Slot> object = frame.directObject();
    Optional<SlotRole> objectRole = object.flatMap(Slot::role);
    nominal.nisba().ifPresent(parties -> filled.put(SlotRole.S, parties));
    if (nominal.genitive().isPresent() && !frame.genitive().isEmpty()) {
      GenitiveRole role =
          new GenitiveRole(site, surroundings.control(), masdar, frame, nominal, filled);
      filled.put(role.of(objectRole), nominal.genitive().get());
    }
    if (object.isPresent() && objectRole.filter(r -> !filled.has(r)).isPresent()) {
      takeObject(object.get(), objectRole.get());
    }
    takePartiesBetween();
  }

  /** The object that the verb takes directly stands behind its masdar's subject, or behind ل. */
  private void takeObject(Slot object, SlotRole role) {
    for (Complement complement : nominal.complements()) {
      if (!isDirect(complement) || !filled.isFree(complement)) {
        continue;
      }
      if (complement.phrase().isEmpty()) {
        takePronoun(role, complement);
        return;
      }
      if (site.kinds().meets(complement.phrase().get().first(), object.constraints())) {
        take(role, complement);
        return;
      }
    }
  }

  /**
   * «للدعوة آلاف» (to the call thousands): behind an articled noun without a genitive nothing is
   * its object; nor is «سببها» (its cause) in «إدانة الكاتب سببها» (the cause of … is).
   */
  private boolean isDirect(Complement complement) {
    return complement.link() == Link.NOUN_PHRASE
            && nominal.genitive().isPresent()
            && !nominal.isInApposition(complement)
            && !isToldOfNoun(complement)
            && !site.units().get(complement.from() - 1).is(Kind.CONJUNCTION)
        || complement.link() == Link.PREPOSITION && complement.preposition().equals(TO);
  }

  private boolean isToldOfNoun(Complement complement) {
    return site.lexicon().isOfClass("@told-of-it", site.units().get(complement.from()).nounKey())
        && Unit.isAt(site.units(), complement.from() + 1, Kind.CLITIC);
  }

  /** «بين موسكو وكييف»; but «بين 25 و75 نقطة» are no parties. */
  private static boolean joinsParties(Phrase phrase) {
    return phrase.parts().size() > 1 && phrase.parts().stream().noneMatch(Phrase.Part::bareNumber);
  }

  /** «محادثات بين موسكو وكييف» (talks between Moscow and Kyiv). */
  private void takePartiesBetween() {
    for (Complement complement : nominal.complements()) {
      if (complement.preposition().equals(BETWEEN)
          && !filled.has(SlotRole.S)
          && complement.phrase().filter(nominal::tellsOfVictims).isEmpty()
          && !nominal.isHeldBetween(complement)
          && complement
              .phrase()
              .filter(NounAttempt::joinsParties)
              .filter(phrase -> frame.kind().reciprocal())
              .isPresent()) {
        filled.use(complement);
        filled.put(SlotRole.S, site.participants().of(complement.phrase().get()));
      }
    }
  }

  /** «اتهام موسكو لها» (Moscow's accusing her). */
  private void takePronoun(SlotRole role, Complement complement) {
    filled.use(complement);
    filled.useAsObject(complement);
    Unit pronoun = site.units().get(complement.to() - 1);
    filled.put(
        role,
        List.of(
            site.participants()
                .pronoun(pronoun, surroundings.referents().possessor(pronoun, masdar))));
  }

  /**
   * «قمع الاحتجاجات من قبل الشرطة» (the suppression of the protests by the police), «تم شجب
   * الاعتقالات من قبل المنظمة» (the arrests were condemned by the organisation): the agent is the
   * first masdar's, and not its genitive's. But what is said, denied or admitted may be another's
   * act: «إعلان مقتل جنود على يد المسلحين» (announcing the killing of soldiers by the gunmen).
   */
  private boolean ownsAgent(Frame of, int noun) {
    return of.trigger() == TriggerKind.VERB
        && !of.tellsNothing()
        && of.directObject().isPresent()
        && (of.kind().speech() == Speech.NONE
            || of.kind().isMaterial()
            || Nominal.isDone(site, noun));
  }

  private boolean isOfNounBefore() {
    return masdar > 0
        && site.units().get(masdar - 1).is(Kind.NOUN)
        && site.lexicon().framesOfMasdar(site.units().get(masdar - 1).nounKey()).stream()
            .anyMatch(of -> ownsAgent(of, masdar - 1));
  }

  private void takeAgent() {
    for (Complement complement : nominal.complements()) {
      if (complement.link() == Link.PREPOSITION
          && complement.phrase().isPresent()
          && !filled.has(SlotRole.S)
          && !nominal.isOfAnotherEvent(complement, ownsAgent(frame, masdar))
          && !isOfNounBefore()
          && site.lexicon()
              .markers()
              .isAgentAt(site.sentence(), site.units().get(complement.from()).from())) {
        filled.put(SlotRole.S, site.participants().of(complement.phrase().get()));
      }
    }
  }
}
