package org.isnad.relations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.text.Letters;

/**
 * Matches frames on nouns: masdars («اتهام واشنطن لموسكو», Washington's accusing Moscow) and event
 * nouns («صفقة أسلحة», an arms deal).
 *
 * <p>A masdar keeps its verb's prepositions; the object that the verb takes directly follows in the
 * genitive or behind ل, the subject in the genitive, as a nationality («الاتهامات الأمريكية») or
 * behind من قبل. Nouns name events more loosely than verbs do, so that a noun counts only with a
 * party of its own that can act, or with one that the sentence lends it and one more place filled.
 */
final class NounMatcher {

  private static final String TO = "ل";
  private static final String BY = "ب";
  private static final String BETWEEN = "بين";

  private final Sentence sentence;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final ClauseReader clauses;
  private final PartyKinds kinds;

  NounMatcher(
      Sentence sentence,
      List<Unit> units,
      Participants participants,
      Lexicon lexicon,
      ClauseReader clauses,
      PartyKinds kinds) {
    this.sentence = sentence;
    this.units = units;
    this.participants = participants;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.kinds = kinds;
  }

  Optional<Match> match(int noun, SentenceRelations sentenceSoFar) {
    String key = units.get(noun).nounKey();
    List<Frame> frames = new ArrayList<>(lexicon.framesOfNoun(key));
    frames.addAll(lexicon.framesOfMasdar(key));
    if (frames.isEmpty()) {
      String plain = NounStems.withoutAccusative(key);
      frames.addAll(lexicon.framesOfNoun(plain));
      frames.addAll(lexicon.framesOfMasdar(plain));
    }
    Match best = null;
    for (Frame frame : frames) {
      Optional<Match> match = new Attempt(noun, frame, sentenceSoFar).run();
      if (match.isPresent() && frame.tellsNothing()) {
        return match;
      }
      if (match.isPresent()
          && (best == null || match.get().fillers().size() > best.fillers().size())) {
        best = match.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** «بين موسكو وكييف»; but «بين 25 و75 نقطة» are no parties. */
  private static boolean joinsParties(Phrase phrase) {
    return phrase.parts().size() > 1 && phrase.parts().stream().noneMatch(Phrase.Part::bareNumber);
  }

  /** «السيطرة على البلدة بين لحج وتعز» (…between Lahij and Taiz): where it was, not who. */
  private static boolean namesPlaces(Phrase phrase) {
    return phrase.parts().stream()
        .flatMap(part -> part.mention().stream())
        .anyMatch(mention -> mention.type() == MentionType.LOCATION);
  }

  private final class Attempt {
    private final int noun;
    private final Frame frame;
    private final SentenceRelations before;
    private final Map<SlotRole, List<Filler>> fillers = new EnumMap<>(SlotRole.class);
    private final Set<Complement> used = new HashSet<>();
    private final Set<Complement> fillsObject = new HashSet<>();
    private final List<Complement> complements;
    private final int end;
    private Optional<List<Filler>> genitive = Optional.empty();
    private Optional<Phrase> genitivePhrase = Optional.empty();
    private Optional<List<Filler>> nisba = Optional.empty();
    private Optional<Match.Content> content = Optional.empty();
    private boolean controlled;
    private boolean ownAct;

    /** Where the noun of a light verb's masdar stands, or else the noun itself. */
    private int fixedNoun;

    Attempt(int noun, Frame frame, SentenceRelations before) {
      this.noun = noun;
      this.fixedNoun = noun;
      this.frame = frame;
      this.before = before;
      this.end = clauses.endOfNominal(noun + 1);
      int next = readAttributes();
      boolean speaks = frame.kind().speech() == Speech.CLAIM && genitive.isPresent();
      this.complements = clauses.complements(next, speaks ? clauses.endOfClause(next) : end, noun);
    }

    /** The genitive or possessive behind the noun and its adjectives; returns what comes next. */
    private int readAttributes() {
      int i = noun + 1;
      boolean construct = !units.get(noun).head().form().startsWith("ال");
      if (i < end && units.get(i).is(Kind.CLITIC)) {
        Unit pronoun = units.get(i);
        genitive =
            Optional.of(List.of(participants.pronoun(pronoun, before.possessor(pronoun, noun))));
        i++;
      } else if (construct && i < end && (opensGenitive(i) || isArticledAdjective(i))) {
        genitivePhrase = clauses.phraseAt(i);
        if (genitivePhrase.isPresent()) {
          genitive = Optional.of(participants.of(genitivePhrase.get()));
          i = Math.max(i + 1, genitivePhrase.get().to());
        }
      }
      int first = i;
      while (i < end && units.get(i).is(Kind.ADJECTIVE)) {
        i++;
      }
      nisba = genitive.isEmpty() ? nationalities(first, i) : Optional.empty();
      return i;
    }

    Optional<Match> run() {
      for (Slot slot : frame.slots()) {
        if (slot.isFixedNoun() && !takeFixedNoun(slot)) {
          return Optional.empty();
        }
      }
      for (Slot slot : frame.slots()) {
        if (!slot.isFixedNoun()
            && slot.link() == Slot.Link.WRITTEN
            && !takeWritten(slot)
            && !slot.optional()
            && (frame.trigger() != TriggerKind.VERB
                || frame.tellsNothing()
                || saysWhatItIs(slot))) {
          return Optional.empty();
        }
      }
      switch (frame.trigger()) {
        case NOUN -> takeNounSlots();
        case LIGHT -> takeLightSlots();
        case VERB -> takeVerbalSlots();
      }
      takeAgent();
      control();
      if (!constraintsHold() || !tellsEnough()) {
        return Optional.empty();
      }
      return Optional.of(
          new Match(frame, noun, noun + 1, lemma(), fillers, content, false, sureness()));
    }

    /**
     * «فرض عقوبات على روسيا» (imposing sanctions on Russia), «توجيه واشنطن اتهامات إلى»
     * (Washington's directing accusations at), «التقدم بطلب»: a light verb's masdar has the verb's
     * noun.
     */
    private boolean takeFixedNoun(Slot slot) {
      if (slot.link() == Slot.Link.DIRECT
          && genitivePhrase.filter(p -> kinds.isOneOf(slot.nouns(), p)).isPresent()) {
        readOn(genitivePhrase.orElseThrow());
        return true;
      }
      for (Complement complement : complements) {
        if (isFixedNoun(slot, complement)) {
          used.add(complement);
          genitive.ifPresent(subject -> fillers.put(frame.subjectRole(), subject));
          readOn(complement.phrase().orElseThrow());
          return true;
        }
      }
      return slot.optional();
    }

    private boolean isFixedNoun(Slot slot, Complement complement) {
      boolean joined =
          slot.link() == Slot.Link.DIRECT
              ? complement.link() == Link.NOUN_PHRASE && genitive.isPresent()
              : complement.link() == Link.PREPOSITION
                  && slot.isWrittenBehind(complement.preposition());
      return joined && complement.phrase().filter(p -> kinds.isOneOf(slot.nouns(), p)).isPresent();
    }

    /** What is behind the fixed noun, and whose it is: «شن غارات إسرائيلية» (…Israeli raids). */
    private void readOn(Phrase fixed) {
      fixedNoun = fixed.from();
      genitive = Optional.empty();
      genitivePhrase = Optional.empty();
      int next = fixed.first().fromUnit() + 1;
      if (next < units.size() && units.get(next).is(Kind.CLITIC)) {
        Unit pronoun = units.get(next);
        genitive =
            Optional.of(List.of(participants.pronoun(pronoun, before.possessor(pronoun, noun))));
      } else if (fixed.to() > next && opensGenitive(next)) {
        genitivePhrase = clauses.phraseAt(next);
        genitive = genitivePhrase.map(participants::of);
      }
      nisba = nationalities(Math.min(next, fixed.to()), fixed.to());
    }

    /** «قتل السوريين»: behind a noun without article no adjective has it, but a genitive. */
    private boolean isArticledAdjective(int unit) {
      return units.get(unit).is(Kind.ADJECTIVE)
          && units.get(unit).head().form().startsWith("ال")
          && PhraseReader.isSoundMasculinePlural(units.get(unit).head());
    }

    private boolean opensGenitive(int unit) {
      return units.get(unit).is(Kind.NAME, Kind.NOUN, Kind.NUMBER, Kind.DETERMINER)
          && !describes(unit);
    }

    /**
     * «اعتداءات متطرفة» (extremist attacks): in the same feminine, and indefinite, an adjective.
     */
    private boolean describes(int unit) {
      String before = units.get(unit - 1).head().form();
      String form = units.get(unit).head().form();
      int next = unit + 1;
      return units.get(unit).is(Kind.NOUN)
          && before.endsWith("ات")
          && form.endsWith("ة")
          && !form.startsWith("ال")
          && kinds.isPersonNoun(units.get(unit).nounKey())
          && (next >= units.size()
              || units.get(next).is(Kind.VERB, Kind.PREPOSITION, Kind.ADJECTIVE, Kind.COMMA)
              || units.get(next).is(Kind.OTHER));
    }

    /** «وساطة سعودية أمريكية» (Saudi and American mediation): both of them mediate. */
    private Optional<List<Filler>> nationalities(int from, int to) {
      List<Filler> states =
          units.subList(from, to).stream()
              .filter(unit -> unit.is(Kind.ADJECTIVE) && isNationality(unit))
              .map(participants::nationality)
              .toList();
      return states.isEmpty() ? Optional.empty() : Optional.of(states);
    }

    private static boolean isNationality(Unit unit) {
      return unit.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent();
    }

    private String lemma() {
      return frame.trigger() == TriggerKind.NOUN
          ? Letters.plain(frame.lemma().split("\\|")[0])
          : Letters.plain(frame.lemma());
    }

    private boolean takeWritten(Slot slot) {
      SlotRole role = slot.role().orElseThrow();
      for (Complement complement : complements) {
        if (!used.contains(complement) && isClaim(slot, complement)) {
          takeClaim(role, complement);
          return true;
        }
        if (isPronounOf(slot, complement)) {
          takePronoun(role, complement);
          return true;
        }
        if (used.contains(complement)
            || complement.link() != Link.PREPOSITION
            || complement.phrase().isEmpty()
            || isPurposeOfVerb(complement)
            || isBehindWhen(complement)
            || isGovernedBetween(complement)
            || complement.preposition().equals(BETWEEN)
                && (isHeldBetween(complement) || tellsOfVictims(complement.phrase().get()))) {
          continue;
        }
        String preposition = Letters.key(complement.preposition());
        Phrase phrase = complement.phrase().get();
        if (slot.prepositions().stream().anyMatch(p -> Letters.key(p).equals(preposition))
            && kinds.meets(phrase.first(), slot.constraints())) {
          take(role, complement);
          return true;
        }
      }
      return false;
    }

    /** «القبض عليه» (his arrest), «الإفراج عنهم» (their release): whom the event is done to. */
    private boolean isPronounOf(Slot slot, Complement complement) {
      return !used.contains(complement)
          && slot.is(SlotRole.T)
          && complement.link() == Link.PREPOSITION
          && complement.phrase().isEmpty()
          && slot.isWrittenBehind(complement.preposition());
    }

    /** «إشادته منذ اختفاء الصحفي في إسطنبول بتركيا»: behind when it was nothing is praised. */
    private boolean isBehindWhen(Complement complement) {
      return complements.stream()
          .filter(c -> c.link() == Link.PREPOSITION && c.to() <= complement.from())
          .filter(c -> lexicon.isOfClass("@sequence", Letters.key(c.preposition())))
          .flatMap(c -> c.phrase().stream())
          .anyMatch(p -> units.get(p.from()).is(Kind.NOUN));
    }

    /** «في الهجوم والإبقاء على راشفورد» (…and keeping Rashford): the nearer noun takes it. */
    private boolean isGovernedBetween(Complement complement) {
      for (int i = fixedNoun + 1; i < complement.from(); i++) {
        if (units.get(i).is(Kind.NOUN)
            && lexicon.nounTakes(units.get(i).nounKey(), complement.preposition())) {
          return true;
        }
      }
      return false;
    }

    /**
     * «يجتمع المجلس بطلب من مصر لبحث» (meets at Egypt's request to discuss): the verb's purpose.
     */
    private boolean isPurposeOfVerb(Complement complement) {
      return frame.trigger() == TriggerKind.NOUN
          && complement.preposition().equals(TO)
          && noun > 0
          && units.get(noun - 1).is(Kind.PREPOSITION)
          && units.get(noun - 1).word().equals(BY);
    }

    /** «قوله إن…», «قوله «…»»: what is said follows as a clause or between quotation marks. */
    private boolean isClaim(Slot slot, Complement complement) {
      return frame.kind().speech() == Speech.CLAIM
          && slot.is(SlotRole.C)
          && (complement.link() == Link.QUOTATION && complement.equals(complements.get(0))
              || complement.link() == Link.CLAUSE
                  && slot.clauses().contains(complement.preposition()));
    }

    private void takeClaim(SlotRole role, Complement complement) {
      used.add(complement);
      int from =
          complement.link() == Link.CLAUSE
              ? complement.behindComplementizer(units)
              : complement.from();
      participants
          .stretch(from, complement.to())
          .ifPresent(
              party -> {
                fillers.put(role, List.of(party));
                content = Optional.of(new Match.Content(complement.from(), complement.to()));
              });
    }

    private void take(SlotRole role, Complement complement) {
      used.add(complement);
      if (isObject(role)) {
        fillsObject.add(complement);
      }
      boolean topic =
          role == SlotRole.TOPIC || role == SlotRole.C && frame.kind().speech() != Speech.NONE;
      if (topic || complement.phrase().isEmpty()) {
        int to = endOfStretch(complement);
        participants
            .stretch(complement.from(), to)
            .ifPresent(
                party -> {
                  fillers.put(role, List.of(party));
                  content = Optional.of(new Match.Content(complement.from(), to));
                });
      } else {
        fillers.put(role, participants.of(complement.phrase().orElseThrow()));
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
      int to = end;
      for (Complement other : complements) {
        if (other.from() > complement.from() && used.contains(other)) {
          to = Math.min(to, other.from());
        }
      }
      return to;
    }

    private void takeNounSlots() {
      for (Slot slot : frame.slots()) {
        SlotRole role = slot.role().orElse(SlotRole.S);
        if (slot.link() == Slot.Link.GENITIVE && fillers.get(role) == null) {
          genitive.ifPresent(parties -> fillers.put(role, parties));
        } else if (slot.link() == Slot.Link.NISBA && fillers.get(role) == null) {
          nisba.ifPresent(parties -> fillers.put(role, parties));
        } else if (slot.link() == Slot.Link.CLAUSE && fillers.get(role) == null) {
          fillPresent(role, before.actorAround(noun));
        } else if (slot.link() == Slot.Link.DESCRIBED && genitive.isEmpty()) {
          // but «متهمة الوزير بالتقصير» (accusing the minister of) describes who accuses
          fillPresent(role, clauses.describedBy(noun).map(participants::of).orElse(List.of()));
        }
      }
    }

    private void fillPresent(SlotRole role, List<Filler> parties) {
      if (!parties.isEmpty()) {
        fillers.put(role, parties);
      }
    }

    private void takeLightSlots() {
      takeNounSlots();
      nisba.ifPresent(agent -> fillers.putIfAbsent(frame.subjectRole(), agent));
      takePartiesBetween();
    }

    private void takeVerbalSlots() {
      Optional<Slot> object = frame.directObject();
      Optional<SlotRole> objectRole = object.flatMap(Slot::role);
      nisba.ifPresent(parties -> fillers.put(SlotRole.S, parties));
      if (genitive.isPresent() && !frame.genitive().isEmpty()) {
        SlotRole role = genitiveRole(objectRole);
        fillers.put(role, genitive.get());
      }
      if (object.isPresent() && objectRole.filter(r -> !fillers.containsKey(r)).isPresent()) {
        for (Complement complement : complements) {
          boolean direct =
              complement.link() == Link.NOUN_PHRASE
                      && !units.get(complement.from() - 1).is(Kind.CONJUNCTION)
                  || complement.link() == Link.PREPOSITION && complement.preposition().equals(TO);
          if (direct && !used.contains(complement) && complement.phrase().isEmpty()) {
            takePronoun(objectRole.get(), complement);
            break;
          }
          if (direct
              && !used.contains(complement)
              && complement
                  .phrase()
                  .filter(p -> kinds.meets(p.first(), object.get().constraints()))
                  .isPresent()) {
            take(objectRole.get(), complement);
            break;
          }
        }
      }
      takePartiesBetween();
    }

    /** «محادثات بين موسكو وكييف» (talks between Moscow and Kyiv). */
    private void takePartiesBetween() {
      for (Complement complement : complements) {
        if (complement.preposition().equals(BETWEEN)
            && !fillers.containsKey(SlotRole.S)
            && complement.phrase().filter(this::tellsOfVictims).isEmpty()
            && !isHeldBetween(complement)
            && complement
                .phrase()
                .filter(NounMatcher::joinsParties)
                .filter(phrase -> frame.kind().reciprocal())
                .isPresent()) {
          used.add(complement);
          fillers.put(SlotRole.S, participants.of(complement.phrase().get()));
        }
      }
    }

    /** «سقط عشرات بين قتيل وجريح» (dozens fell, dead or wounded): no two parties. */
    private boolean tellsOfVictims(Phrase phrase) {
      return phrase.parts().stream().allMatch(part -> kinds.isOfClass(part, "@victim"));
    }

    /** «الخلاف أدى إلى زيادة التوتر بين» (…to more tension between): the nearer noun has them. */
    private boolean isHeldBetween(Complement complement) {
      int last = complement.from() - 1;
      while (last > fixedNoun && units.get(last).is(Kind.ADJECTIVE)) {
        last--;
      }
      return last > fixedNoun
          && units.get(last).is(Kind.NOUN)
          && lexicon.isOfClass("@between", units.get(last).nounKey());
    }

    /** «اتهام موسكو لها» (Moscow's accusing her). */
    private void takePronoun(SlotRole role, Complement complement) {
      used.add(complement);
      fillsObject.add(complement);
      Unit pronoun = units.get(complement.to() - 1);
      fillers.put(role, List.of(participants.pronoun(pronoun, before.possessor(pronoun, noun))));
    }

    /**
     * Where the genitive may be subject or object: the object, if the word that governs the masdar
     * says who acts («تعتزم الحكومة دعوة الأحزاب», plans to invite the parties); else the subject,
     * if it can act and another phrase is the object.
     */
    private SlotRole genitiveRole(Optional<SlotRole> objectRole) {
      List<SlotRole> roles = frame.genitive();
      if (objectRole.isPresent() && isLent() && !objectFollows()) {
        return objectRole.get();
      }
      boolean canAct = // «لانتقاده المدير» (for his criticising …): whoever he is
          genitive.filter(parties -> parties.get(0).animate()).isPresent()
              || genitivePhrase.isEmpty() && accusativeFollows();
      if (roles.size() == 1) {
        boolean acts = roles.get(0) == SlotRole.T && canAct && partyFollows();
        return acts ? SlotRole.S : roles.get(0); // «إقالة ترامب لمستشاره»: his sacking of
      }
      return canAct && objectRole.isPresent() && objectFollows() ? roles.get(0) : roles.get(1);
    }

    /** Whether somebody else than the genitive is known to act, by the word that governs. */
    private boolean isLent() {
      List<Filler> lent = before.intenderOf(noun);
      List<Filler> joint = lent.isEmpty() ? before.controllerOfJoint(noun) : lent;
      if (!joint.isEmpty() && genitivePhrase.isEmpty()) { // «بتسليح المتشددين ومساعدتهم»
        return genitive.filter(owner -> !isSame(joint, owner)).isPresent() && lent.isEmpty();
      }
      return !lent.isEmpty()
          && genitivePhrase
              .filter(
                  phrase ->
                      kinds.meets(
                          phrase.first(),
                          frame.directObject().map(Slot::constraints).orElse(List.of())))
              .filter(phrase -> !isSame(lent, participants.of(phrase)))
              .isPresent();
    }

    /** «اتهام واشنطن لموسكو»: right behind the genitive stands the object. */
    private boolean objectFollows() {
      return complements.stream()
          .findFirst()
          .filter(c -> isAccusative(c) || isDative(c) || fillsObject.contains(c))
          .isPresent();
    }

    private boolean accusativeFollows() {
      return complements.stream().findFirst().filter(this::isAccusative).isPresent();
    }

    private boolean partyFollows() {
      return complements.stream()
          .findFirst()
          .filter(c -> isAccusative(c) || isDative(c))
          .flatMap(Complement::phrase)
          .filter(p -> participants.of(p).get(0).animate() && !isOfficeOfGenitive(p))
          .isPresent();
    }

    /**
     * «إعفاء أحمد عسيري نائب الرئيس من منصبه» (the dismissal of Ahmad Asiri, the vice president):
     * an office behind a name, and nobody else named as its holder, is the name's.
     */
    private boolean isOfficeOfGenitive(Phrase phrase) {
      boolean person =
          genitivePhrase
              .map(Phrase::first)
              .filter(Phrase.Part::named)
              .flatMap(Phrase.Part::mention)
              .filter(m -> m.type() == MentionType.PERSON)
              .isPresent();
      boolean office =
          phrase.first().mention().filter(m -> m.type() == MentionType.TITLE).isPresent();
      boolean held = phrase.to() < units.size() && isPerson(units.get(phrase.to()));
      return person && office && !held;
    }

    private static boolean isPerson(Unit unit) {
      return unit.mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
    }

    /** «مهاجمة مسلح حارسا» (a gunman's attacking a guard); but «تشكيل لجنة وإرسال خبراء». */
    private boolean isAccusative(Complement complement) {
      boolean joined = units.get(complement.from() - 1).is(Kind.CONJUNCTION);
      return complement.link() == Link.NOUN_PHRASE
          && !joined
          && (isDefiniteGenitive()
              || genitivePhrase.filter(p -> kinds.isPersonNoun(p.first())).isPresent());
    }

    private boolean isDative(Complement complement) {
      return (isDefiniteGenitive()
              || genitivePhrase.filter(p -> kinds.isPersonNoun(p.first())).isPresent())
          && complement.link() == Link.PREPOSITION
          && complement.preposition().equals(TO);
    }

    /** «إنشاء مركز للأبحاث» (founding a centre for research): who does something is definite. */
    private boolean isDefiniteGenitive() {
      return genitivePhrase.map(p -> p.first().definite() || p.first().named()).orElse(true);
    }

    private void takeAgent() {
      for (Complement complement : complements) {
        if (complement.link() == Link.PREPOSITION
            && complement.phrase().isPresent()
            && !fillers.containsKey(SlotRole.S)
            && !isOfAnotherEvent(complement)
            && lexicon.markers().isAgentAt(sentence, units.get(complement.from()).from())) {
          fillers.put(SlotRole.S, participants.of(complement.phrase().get()));
        }
      }
    }

    /** «أدى القصف إلى مقتل متظاهر بنيران الشرطة»: by whose fire belongs to the death. */
    private boolean isOfAnotherEvent(Complement agent) {
      for (int i = fixedNoun + 1; i < agent.from(); i++) {
        if (clauses.isEventNoun(i)) {
          return true;
        }
      }
      return false;
    }

    /** «اتهمت س ص بتقديم…»: the masdar at the head of a complement takes its subject from above. */
    private void control() {
      if (fillers.containsKey(SlotRole.S) && !isUnknownOwner()) {
        return;
      }
      // «أكدت الوزارة مقتل ثلاثة»: the ministry killed nobody; «حاول الجيش احتلال المدينة»: the
      // army
      boolean ofPatient = frame.trigger() == TriggerKind.NOUN && !frame.has(SlotRole.S);
      List<Filler> controller =
          ofPatient && !before.isDenied(noun)
              ? before.raisedTo(noun)
              : controllerOf(noun, isPurposive(noun));
      boolean own = isSame(controller, fillers.getOrDefault(SlotRole.T, List.of()));
      boolean reason = // «أحيل إلى المحكمة لاتهامه بالسرقة» (tried for being accused of): by others
          isPurposive(noun)
              && frame.kind().speech() != Speech.NONE
              && genitivePhrase.isEmpty()
              && genitive.equals(Optional.ofNullable(fillers.get(SlotRole.T)));
      if (reason) {
        return;
      }
      Optional<Filler> accuser = own ? before.accuserOf(noun) : Optional.empty();
      if (accuser.isPresent() && hasPronounForPatient()) {
        controlled = true; // «اتهمت موسكو لندن بشن حملة ضدها» (of a campaign against her): Moscow
        fillers.put(SlotRole.T, List.of(accuser.get()));
        fillers.put(SlotRole.S, controller);
      } else if (own) {
        fillers.put(
            SlotRole.S,
            fillers.getOrDefault(SlotRole.T, controller)); // «أقر بخسارته»: admitted his own defeat
        fillers.remove(SlotRole.T);
        ownAct = true;
      } else if (!controller.isEmpty()) {
        controlled = true;
        fillers.put(SlotRole.S, controller);
      }
    }

    private boolean hasPronounForPatient() {
      return genitivePhrase.isEmpty()
          && genitive.isEmpty()
          && fillers.getOrDefault(SlotRole.T, List.of()).stream().allMatch(this::isPronoun);
    }

    /** «اعتذر الموظف لانتقاده المدير» (the clerk apologised for his criticising): the clerk. */
    private boolean isUnknownOwner() {
      return isPurposive(noun)
          && genitivePhrase.isEmpty()
          && genitive.equals(Optional.ofNullable(fillers.get(SlotRole.S)))
          && genitive.get().stream().allMatch(party -> party.entity().isEmpty());
    }

    /** «استعمل الجيش الغاز لتفريق المحتجين» (…to disperse the protesters): what it is done for. */
    private boolean isPurposive(int noun) {
      return noun > 0
          && units.get(noun - 1).is(Kind.PREPOSITION)
          && lexicon.isOfClass("@purposive", Letters.key(units.get(noun - 1).word()));
    }

    /** «أقر بإصابة خمسة» (admitted that five were wounded): who says so wounded nobody. */
    private List<Filler> controllerOf(int noun, boolean purpose) {
      List<Filler> controller =
          lexicon.isOfClass("@casualty", units.get(noun).nounKey())
              ? before.controllerBesideSpeaker(noun)
              : before.controllerOf(noun);
      return controller.isEmpty() && purpose ? before.actorOf(noun) : controller;
    }

    private boolean isSame(List<Filler> some, List<Filler> others) {
      return some.size() == 1
          && others.size() == 1
          && some.get(0).entity().isPresent()
          && some.get(0).entity().equals(others.get(0).entity());
    }

    private boolean constraintsHold() {
      for (Slot slot : frame.slots()) {
        if (slot.constraints().isEmpty() || slot.link() == Slot.Link.WRITTEN) {
          continue;
        }
        SlotRole role = slot.role().orElse(SlotRole.S);
        boolean filledByGenitive = genitive.isPresent() && genitive.get().equals(fillers.get(role));
        if (filledByGenitive
            && genitivePhrase.isPresent()
            && !kinds.meets(genitivePhrase.get().first(), slot.constraints())) {
          return false;
        }
        if (filledByGenitive
            && genitivePhrase.isEmpty()
            && saysWhatItIs(slot)
            && !kinds.isKnownToBe(genitive.get().get(0), slot.constraints())) {
          return false; // «تسليمه» (handing him over): he is no weapon
        }
        if (filledByGenitive
            && genitivePhrase.isEmpty()
            && genitive.get().get(0).entity().isPresent()
            && !kinds.mayMeet(genitive.get().get(0), slot.constraints())) {
          return false; // «تحريرها» (its liberation), of a town, releases nobody
        }
        if (!fillers.containsKey(role)
            && !slot.optional()
            && !slot.is(SlotRole.S)
            && (!actsAlone() || saysWhatItIs(slot))) {
          return false;
        }
      }
      return true;
    }

    /** Without what it asks for, aid or arms, the frame is another's. */
    private boolean saysWhatItIs(Slot slot) {
      List<String> asked =
          slot.constraints().stream().filter(c -> !c.negated()).map(Slot.Constraint::name).toList();
      return !asked.isEmpty()
          && frame.trigger() == TriggerKind.VERB
          && asked.stream().allMatch(name -> name.startsWith("@") && !name.equals("@person-noun"));
    }

    /** «قصف إسرائيلي» (Israeli shelling): it says who, not whom. */
    private boolean actsAlone() {
      return frame.trigger() == TriggerKind.VERB
          && !frame.tellsNothing()
          && !controlled
          && fillers.getOrDefault(SlotRole.S, List.of()).stream().anyMatch(Filler::animate);
    }

    private boolean tellsEnough() {
      List<Filler> subjects = fillers.getOrDefault(SlotRole.S, List.of());
      List<Filler> patients = fillers.getOrDefault(SlotRole.T, List.of());
      boolean actor = subjects.stream().anyMatch(Filler::animate);
      boolean patient = patients.stream().anyMatch(Filler::animate);
      if (ownAct || frame.tellsNothing()) {
        return true;
      }
      if (frame.kind().reciprocal()) {
        return actor
            && !isHeldAtGenitive(subjects, patients)
            && (subjects.size() > 1 || !patients.isEmpty() || hasComplement() || meetsAlone());
      }
      if (genitive.isPresent() && tellsOfPatientOnly() && (patient || isOfItsKind(patients))) {
        return true;
      }
      if (isWrittenPatient(patients) || frame.trigger() == TriggerKind.LIGHT && patient) {
        return true;
      }
      if (isConstrainedObject() || controlled && actor && needsNoObject()) {
        return true;
      }
      boolean urged = patient && fillers.containsKey(SlotRole.C); // «حث الصين على التفاوض»
      return urged || actor && (patient || hasComplement() || !controlled);
    }

    /** «رفع الحظر عن الرواية», «تشكيل حكومة»: the lexicon says what such an act is done to. */
    private boolean isConstrainedObject() {
      Optional<Slot> object = frame.directObject();
      return frame.trigger() == TriggerKind.VERB
          && genitivePhrase.isPresent()
          && genitive.isPresent()
          && object
              .flatMap(Slot::role)
              .filter(role -> genitive.get().equals(fillers.get(role)))
              .isPresent()
          && object.orElseThrow().constraints().stream().anyMatch(c -> !c.negated());
    }

    /** «دعت أنصارها إلى التظاهر» (…to demonstrate): who demonstrates does it to nobody. */
    private boolean needsNoObject() {
      return frame.directObject().isEmpty()
          && frame.kind().speech() == Speech.NONE
          && frame.slots().stream().allMatch(slot -> slot.optional() || slot.is(SlotRole.S));
    }

    /** «قمة سنغافورة», «محادثات جنيف»: a state or town alone is where parties met. */
    private boolean isHeldAtGenitive(List<Filler> subjects, List<Filler> patients) {
      return subjects.size() == 1
          && patients.isEmpty()
          && genitivePhrase
              .map(Phrase::first)
              .filter(Phrase.Part::named)
              .flatMap(Phrase.Part::mention)
              .filter(m -> m.type() == MentionType.COUNTRY || m.type() == MentionType.LOCATION)
              .isPresent();
    }

    /** «اجتماع المجلس لبحث» (the council's meeting to discuss): many who are named as one. */
    private boolean meetsAlone() {
      return !controlled && frame.slots().stream().noneMatch(s -> s.is(SlotRole.T));
    }

    /** «السيطرة على المدينة», «القبض على المتهم»: the preposition says to whom it is done. */
    private boolean isWrittenPatient(List<Filler> patients) {
      return !controlled
          && frame.kind().isMaterial()
          && frame.slots().stream()
              .anyMatch(s -> s.is(SlotRole.T) && s.link() == Slot.Link.WRITTEN && !s.optional())
          && patients.stream().anyMatch(p -> p.animate() || p.entity().isPresent() || isPronoun(p));
    }

    private boolean isPronoun(Filler party) {
      return party
          .place()
          .filter(p -> p.length() == 1 && sentence.token(p.from()).isEnclitic())
          .isPresent();
    }

    /** «قصف المستشفى» (the shelling of the hospital): the lexicon says what it is done to. */
    private boolean isOfItsKind(List<Filler> patients) {
      return !patients.isEmpty()
          && genitivePhrase.isPresent() // «إصابتها» may be anybody's or anything's
          && frame.slots().stream()
              .filter(slot -> slot.is(SlotRole.T))
              .flatMap(slot -> slot.constraints().stream())
              .anyMatch(constraint -> !constraint.negated());
    }

    /** «مقتل جنديين» (the killing of two soldiers): who did it is often not said. */
    private boolean tellsOfPatientOnly() {
      return frame.trigger() == TriggerKind.NOUN
          ? frame.slots().stream()
              .allMatch(
                  slot ->
                      slot.optional()
                          || slot.is(SlotRole.T)
                          || slot.role().filter(fillers::containsKey).isPresent())
          : frame.genitive().equals(List.of(SlotRole.T));
    }

    private boolean hasComplement() {
      return fillers.containsKey(SlotRole.T)
          || fillers.containsKey(SlotRole.C)
          || fillers.containsKey(SlotRole.R);
    }

    private double sureness() {
      double sure = 0.7;
      List<Filler> subjects = fillers.getOrDefault(SlotRole.S, List.of());
      if (subjects.isEmpty()) {
        sure -= 0.05;
      } else if (!subjects.get(0).animate()) {
        sure -= 0.2;
      }
      return controlled ? sure - 0.05 : sure;
    }
  }
}
