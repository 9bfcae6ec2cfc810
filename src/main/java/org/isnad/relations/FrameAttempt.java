package org.isnad.relations;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.Constraint;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Voice;
import org.isnad.text.Letters;

/**
 * One frame tried on one clause, in one reading of its verb.
 *
 * <p>Prepositions decide first, since they are written; then the noun phrases without one are
 * shared out between subject and object, by agreement, by order (the subject first) and by what the
 * frame must have.
 */
final class FrameAttempt {

  private final Clause clause;
  private final VerbReading reading;
  private final Frame frame;
  private final Context context;
  private final FrameMatcher.Site site;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final PartyKinds kinds;
  private final ClauseView view;
  private final Map<SlotRole, List<Filler>> fillers = new EnumMap<>(SlotRole.class);
  private final Set<Complement> used = new HashSet<>();
  private final Map<SlotRole, Phrase> phrasesByRole = new EnumMap<>(SlotRole.class);
  private Optional<Phrase> genitive = Optional.empty();
  private Optional<Unit> possessive = Optional.empty();
  private Optional<Match.Content> content = Optional.empty();
  private Optional<Phrase> standsBefore;
  private boolean passive;
  private boolean sharedSubject;
  private boolean nounStandsBefore;

  FrameAttempt(
      Clause clause, VerbReading reading, Frame frame, Context context, FrameMatcher.Site site) {
    this.clause = clause;
    this.reading = reading;
    this.frame = frame;
    this.context = context;
    this.standsBefore = clause.before();
    this.site = site;
    this.units = site.units();
    this.participants = site.participants();
    this.lexicon = site.lexicon();
    this.kinds = site.kinds();
    this.view = new ClauseView(clause, reading, frame, site);
  }

  Optional<Match> run() {
    if (view.isOfNounBefore()) {
      return Optional.empty(); // «تحت أنقاض مسجد تهدم» (the ruins of a mosque that collapsed)
    }
    if (view.statesNounPhrase() && view.hasClause()) {
      return Optional.empty(); // «أكد الوزير، فلان، أن…»: what he confirms is the clause
    }
    for (Slot slot : frame.slots()) {
      if (slot.isFixedNoun() && !takeFixedNoun(slot)) {
        return Optional.empty();
      }
    }
    for (Slot slot : frame.slots()) {
      if (slot.link() == Slot.Link.GENITIVE) {
        if (genitive.isPresent()) {
          put(slot.role().orElseThrow(), genitive.get());
        } else if (possessive.isPresent()) {
          Unit pronoun = possessive.get();
          fillers.put(
              slot.role().orElseThrow(),
              List.of(participants.pronoun(pronoun, context.antecedent(pronoun))));
        } else if (!slot.optional()) {
          return Optional.empty();
        }
      }
    }
    for (Slot slot : frame.slots()) {
      boolean written = !slot.isFixedNoun() && slot.link() == Slot.Link.WRITTEN;
      if (written && !takeWritten(slot) && !slot.optional()) {
        return Optional.empty();
      }
    }
    if (!shareOutNounPhrases() || !satisfied()) {
      return Optional.empty();
    }
    dropReflexiveSubject();
    boolean pronoun =
        clause.verb() + 1 < units.size() && units.get(clause.verb() + 1).is(Kind.CLITIC);
    return Optional.of(
        new Match(
            frame,
            clause.verb(),
            clause.verb() + (pronoun ? 2 : 1),
            Letters.plain(frame.lemma()),
            fillers,
            content,
            passive,
            sure()));
  }

  /** «اعتقل ثم أفرج عنه» (was arrested, then released): he didn't release himself. */
  private void dropReflexiveSubject() {
    if (!sharedSubject) {
      return;
    }
    List<String> subjects = entitiesOf(frame.subjectRole());
    boolean reflexive =
        fillers.entrySet().stream()
            .filter(filler -> filler.getKey() != frame.subjectRole())
            .anyMatch(filler -> entitiesOf(filler.getKey()).stream().anyMatch(subjects::contains));
    if (reflexive && view.hasPassiveReading()) {
      fillers.remove(frame.subjectRole());
      passive = true;
    }
  }

  private List<String> entitiesOf(SlotRole role) {
    return fillers.getOrDefault(role, List.of()).stream()
        .flatMap(party -> party.entity().stream())
        .toList();
  }

  private boolean takeFixedNoun(Slot slot) {
    for (Complement complement : clause.complements()) {
      if (!used.contains(complement)
          && isFixedNoun(slot, complement)
          && !view.hasOwnObject(complement)) {
        used.add(complement);
        complement.phrase().ifPresent(this::takeGenitive);
        return true;
      }
    }
    if (slot.link() == Slot.Link.DIRECT
        && standsBefore.isPresent()
        && frame.hasFixedSubject()
        && kinds.isOneOf(slot.nouns(), standsBefore.get())) {
      return true;
    }
    return slot.optional() || takeFixedNounBefore(slot);
  }

  /**
   * «الهجوم الذي شنته القوات على» (the attack that the forces launched on), «الاتفاق الذي توصلت
   * إليه»: the fixed noun is what the relative clause tells of, and comes back as a pronoun.
   */
  private boolean takeFixedNounBefore(Slot slot) {
    Optional<Complement> pronoun =
        clause.complements().stream().filter(c -> comesBack(slot, c)).findFirst();
    boolean back = pronoun.isPresent() || clause.relative() && slot.link() == Slot.Link.DIRECT;
    if (!back || standsBefore.filter(phrase -> tellsOf(slot.nouns(), phrase)).isEmpty()) {
      return false;
    }
    pronoun.ifPresent(used::add);
    standsBefore = Optional.empty();
    nounStandsBefore = true;
    return true;
  }

  /** «كسر [الحصار] الذي تفرضه» (breaking the siege that … imposes): or the last of a chain. */
  private boolean tellsOf(List<String> nouns, Phrase phrase) {
    boolean last = false;
    for (int i = phrase.from() + 1; clause.relative() && i < phrase.to() && !last; i++) {
      last =
          site.nextPhrase()
              .apply(i)
              .filter(p -> p.to() == phrase.to() && kinds.isOneOf(nouns, p))
              .isPresent();
    }
    return last || kinds.isOneOf(nouns, phrase);
  }

  private boolean comesBack(Slot slot, Complement complement) {
    return slot.link() == Slot.Link.DIRECT
        ? complement.link() == Link.PRONOUN
        : complement.link() == Link.PREPOSITION
            && complement.phrase().isEmpty()
            && slot.isWrittenBehind(complement.preposition());
  }

  private boolean isFixedNoun(Slot slot, Complement complement) {
    if (slot.link() == Slot.Link.DIRECT) {
      return complement.link() == Link.NOUN_PHRASE
          && complement.phrase().filter(p -> kinds.isOneOf(slot.nouns(), p)).isPresent();
    }
    if (complement.link() != Link.PREPOSITION) {
      return false;
    }
    // «إلى جانب» is one preposition to the clause, a preposition and its noun to the frame
    boolean fused =
        slot.prepositions().stream()
            .anyMatch(
                p ->
                    slot.nouns().stream()
                        .anyMatch(n -> complement.preposition().equals(p + " " + n)));
    if (fused) {
      complement.phrase().ifPresent(phrase -> genitive = Optional.of(phrase));
    }
    return fused
        || slot.isWrittenBehind(complement.preposition())
            && complement.phrase().filter(p -> kinds.isOneOf(slot.nouns(), p)).isPresent();
  }

  /** What is behind the fixed noun: «أطلق سراح [ثلاثة طلاب]», «أطلق سراح[هم]». */
  private void takeGenitive(Phrase phrase) {
    if (genitive.isEmpty()) {
      int next = phrase.first().fromUnit() + 1;
      possessive =
          next < units.size() && units.get(next).is(Kind.CLITIC)
              ? Optional.of(units.get(next))
              : Optional.empty();
      boolean annexes = phrase.to() > next && !units.get(next).is(Kind.ADJECTIVE);
      genitive = annexes ? site.nextPhrase().apply(next) : Optional.empty();
    }
  }

  private boolean takeWritten(Slot slot) {
    for (Complement complement : clause.complements()) {
      if (!used.contains(complement) && fits(slot, complement)) {
        used.add(complement);
        fill(slot, complement);
        return true;
      }
    }
    return false;
  }

  private boolean fits(Slot slot, Complement complement) {
    return switch (complement.link()) {
      case CLAUSE -> slot.clauses().contains(complement.preposition());
      case QUOTATION -> slot.is(SlotRole.C) && frame.kind().speech() == Speech.CLAIM;
      case PREPOSITION ->
          slot.isWrittenBehind(complement.preposition())
              && (frame.kind().reciprocal() || !isOfEventBefore(complement))
              && !view.isOfPlaceBefore(complement)
              && complement
                  .phrase()
                  .or(() -> resumed(complement))
                  .map(p -> kinds.meets(p.first(), slot.constraints()))
                  .orElse(slot.constraints().isEmpty());
      default -> false;
    };
  }

  /** «بعد الفوز على الهلال» (after the win over al-Hilal): the verb has no على here. */
  private boolean isOfEventBefore(Complement complement) {
    return clause.complements().stream()
        .filter(c -> c.link() == Link.PREPOSITION && c.to() == complement.from())
        .filter(c -> !used.contains(c))
        .flatMap(c -> c.phrase().stream())
        .flatMap(phrase -> units.subList(phrase.from(), phrase.to()).stream())
        .filter(unit -> unit.is(Kind.NOUN))
        .anyMatch(noun -> lexicon.nounTakes(noun.nounKey(), complement.preposition()));
  }

  /**
   * «المنطقة التي سيطر عليها الجيش» (the area that the army took): what a relative clause tells of
   * comes back as a pronoun behind the preposition.
   */
  private Optional<Phrase> resumed(Complement complement) {
    return clause.relative() && complement.phrase().isEmpty()
        ? standsBefore.filter(
            phrase -> view.mayMean(units.get(complement.to() - 1), participants.of(phrase).get(0)))
        : Optional.empty();
  }

  private void fill(Slot slot, Complement complement) {
    SlotRole role = slot.role().orElseThrow();
    Optional<Phrase> resumed =
        complement.link() == Link.PREPOSITION ? resumed(complement) : Optional.empty();
    boolean topic =
        role == SlotRole.TOPIC || role == SlotRole.C && frame.kind().speech() != Speech.NONE;
    if (resumed.isPresent()) {
      Filler antecedent = participants.of(resumed.get()).get(0);
      Unit pronoun = units.get(complement.to() - 1);
      fillers.put(role, List.of(participants.pronoun(pronoun, Optional.of(antecedent))));
      standsBefore = Optional.empty();
      nounStandsBefore = true;
    } else if (topic || complement.phrase().isEmpty()) {
      fillWithStretch(role, complement);
    } else {
      put(role, complement.phrase().get());
    }
  }

  private void put(SlotRole role, Phrase phrase) {
    fillers.put(role, participants.of(phrase));
    phrasesByRole.put(role, phrase);
  }

  /** A claim is taken as it stands, with all that belongs to it. */
  private void fillWithStretch(SlotRole role, Complement complement) {
    if (complement.link() == Link.PREPOSITION && complement.phrase().isEmpty()) {
      Unit pronoun = units.get(complement.to() - 1);
      fillers.put(role, List.of(participants.pronoun(pronoun, context.antecedent(pronoun))));
      return;
    }
    int from = complement.from();
    if (complement.link() == Link.CLAUSE) {
      from = complement.behindComplementizer(units);
    } else if (complement.link() == Link.PREPOSITION && !units.get(from).head().isProclitic()) {
      from++; // «على التسليم»; but «بتسليم», which is one word
    }
    boolean whole = complement.link() == Link.QUOTATION || pointsBack(complement);
    int end = whole ? complement.to() : endOfStretch(complement);
    int to = context.endOfClaim(from, end);
    participants
        .stretch(from, to)
        .ifPresent(
            party -> {
              fillers.put(role, List.of(party));
              content = Optional.of(new Match.Content(complement.from(), to));
            });
  }

  /** «بذلك» (that): it has nothing behind it. */
  private boolean pointsBack(Complement complement) {
    return complement
        .phrase()
        .filter(p -> p.to() == p.from() + 1 && units.get(p.from()).is(Kind.DETERMINER))
        .isPresent();
  }

  /** Up to the next complement that fills a place of its own, or the end of the clause. */
  private int endOfStretch(Complement complement) {
    int end = clause.end();
    for (Complement other : clause.complements()) {
      boolean taken = used.contains(other) || view.isAgent(other);
      if (other.from() > complement.from() && taken) {
        end = Math.min(end, other.from());
      }
    }
    for (int i = complement.to(); i < end && complement.link() == Link.NOUN_PHRASE; i++) {
      if (view.isCircumstance(i)
          || units.get(i).is(Kind.DATE)
          || view.isCircumstantialParticiple(i)
          || units.get(i).is(Kind.OTHER) && !units.get(i).head().isPunctuation()
          || units.get(i).is(Kind.COMMA) && view.opensVerb(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** Subject and object from the noun phrases without a preposition. */
  private boolean shareOutNounPhrases() {
    if (frame.hasFixedSubject()) {
      return true;
    }
    Optional<Slot> object = frame.directObject();
    Optional<Complement> pronoun =
        clause.complements().stream()
            .filter(c -> c.link() == Link.PRONOUN && !used.contains(c))
            .findFirst();
    List<Complement> phrases =
        clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE && !used.contains(c))
            .filter(c -> !standsBehindFixedNoun(c) && !standsBehindPassiveNoun(c))
            .filter(c -> c.phrase().filter(view::isAdverb).isEmpty())
            .sorted(Comparator.comparing(c -> !actsForAllItsPlace(c)))
            .toList();
    boolean byAgent =
        phrases.size() < 2
            && pronoun.isEmpty()
            && view.hasPassiveReading()
            && clause.complements().stream().anyMatch(view::isAgent);
    if (byAgent
        || reading.voice() == Voice.PASSIVE && (view.isOnlyPassive() || !view.hasActiveReading())) {
      return passive(object, phrases); // «اختطفن من قبل مسلحين»: were abducted by gunmen
    }
    if (pronoun.isPresent()) {
      return withPronoun(object, pronoun.get(), phrases);
    }
    if (view.isTextOfSomebody() && !sharedSubject().isEmpty()) {
      standsBefore = Optional.empty();
    }
    if (standsBefore.isPresent() && !subjectFollowsRelative(phrases) && !view.saysBehind(phrases)) {
      if (object.isPresent()
          && !object.get().optional()
          && phrases.isEmpty()
          && view.hasPassiveReading()) {
        return passive(object, phrases);
      }
      if (clause.relative() && view.isOfMany(standsBefore.get())) {
        return false; // «المناطق التي فرضوا سيطرتهم عليها»: not the areas imposed it
      }
      if (!Agreement.agrees(standsBefore.get(), reading, true)) {
        return false; // «السعودية توقع» (Saudi Arabia signs), not توقّع (expected), masculine
      }
      subjectBefore(standsBefore.get());
      return object.isEmpty() || takeObject(object.get(), phrases, 0);
    }
    return verbFirst(object, phrases);
  }

  /**
   * «يتولى الحكم فيها القوميون» (the nationalists hold power there): behind a thing, the plural of
   * a subject is the subject. Behind somebody it may be of a clause in between.
   */
  private boolean actsForAllItsPlace(Complement complement) {
    Optional<Phrase> first =
        clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE && !used.contains(c))
            .findFirst()
            .flatMap(Complement::phrase);
    return complement.phrase().filter(p -> view.isWrittenIn(NounCase.NOMINATIVE, p)).isPresent()
        && first.filter(p -> participants.of(p).stream().noneMatch(Filler::animate)).isPresent();
  }

  /** «تفرض هذه العقوبة بحق الشركة المتهمة»: behind a passive's subject only a name can act. */
  private boolean standsBehindPassiveNoun(Complement phrase) {
    boolean first =
        frame.slots().stream().anyMatch(s -> s.isFixedNoun() && s.link() == Slot.Link.DIRECT)
            && clause.complements().stream()
                .filter(c -> c.link() == Link.NOUN_PHRASE)
                .findFirst()
                .filter(used::contains)
                .filter(c -> c.from() < phrase.from())
                .isPresent();
    return first
        && !frame.hasFixedSubject()
        && view.hasPassiveReading()
        && (phrase.phrase().filter(p -> p.first().named()).isEmpty() || standsApart(phrase));
  }

  /**
   * «نفذت الغارات بعد لقائه الرئيس فلان» (the raids were carried out after his meeting …): behind a
   * definite noun that the verb agrees with, a name across other phrases doesn't act.
   */
  private boolean standsApart(Complement name) {
    Complement noun =
        clause.complements().stream().filter(c -> c.link() == Link.NOUN_PHRASE).findFirst().get();
    return noun.to() < name.from()
        && noun.phrase()
            .filter(p -> p.first().definite() && Agreement.agrees(p, reading, false))
            .isPresent();
  }

  /** «أودى بحياة المواطن، فلان» (took the life of …): who did it would stand before the noun. */
  private boolean standsBehindFixedNoun(Complement phrase) {
    return !nounStandsBefore
        && frame.slots().stream().anyMatch(s -> s.isFixedNoun() && s.link() != Slot.Link.DIRECT)
        && used.stream().anyMatch(c -> c.link() == Link.PREPOSITION && c.from() < phrase.from());
  }

  /** «المنطقة التي احتلها الجيش»: the antecedent is the object, the subject follows the verb. */
  private boolean subjectFollowsRelative(List<Complement> phrases) {
    if (phrases.isEmpty() || standsBefore.isEmpty()) {
      return false;
    }
    Phrase before = standsBefore.get();
    if (!clause.relative()) {
      return view.isThing(before) && (view.namesParty(phrases.get(0)) || view.tellsOfThingBefore());
    }
    return !Agreement.agrees(before, units.get(clause.verb()), true)
        || view.isSaidOfThing(before)
            && view.agrees(phrases.get(0))
            && view.isAnimate(phrases.get(0))
        || view.isResumed() && view.agrees(phrases.get(0));
  }

  private boolean withPronoun(Optional<Slot> object, Complement pronoun, List<Complement> phrases) {
    if (object.isEmpty()) {
      return false;
    }
    Unit unit = units.get(pronoun.from());
    if (view.isSpeakers(unit, phrases)) {
      fillers.put(frame.subjectRole(), context.speakerAt(clause));
      return takeObject(object.get(), phrases, 0);
    }
    boolean freeRelative = clause.verb() > 0 && units.get(clause.verb() - 1).is(Kind.SUBORDINATOR);
    boolean fronted = isFronted(unit, phrases);
    boolean antecedentBefore =
        (clause.relative() || fronted)
            && standsBefore.filter(p -> view.comesBackAs(unit, p)).isPresent();
    Optional<Filler> antecedent =
        antecedentBefore
            ? Optional.of(participants.of(standsBefore.get()).get(0))
            : freeRelative ? Optional.empty() : context.antecedent(unit);
    Filler party = participants.pronoun(unit, antecedent);
    boolean possible =
        antecedentBefore
            ? kinds.meets(standsBefore.get().first(), object.get().constraints())
            : kinds.mayMeet(party, object.get().constraints());
    if (!possible) {
      return false;
    }
    fillers.put(object.get().role().orElseThrow(), List.of(party));
    if (!antecedentBefore && !fronted && standsBefore.isPresent()) {
      subject(standsBefore.get());
    } else if (!phrases.isEmpty() && view.agrees(phrases.get(0))) {
      subject(phrases.get(0));
      return takeSecondObject(object.get(), phrases, 1);
    } else {
      shared();
    }
    return takeSecondObject(object.get(), phrases, 0);
  }

  /** «أوكرانيا هاجمتها روسيا» (Ukraine, Russia attacked it): the pronoun is what stands first. */
  private boolean isFronted(Unit pronoun, List<Complement> phrases) {
    return !clause.relative()
        && standsBefore.isPresent()
        && !phrases.isEmpty()
        && view.agrees(phrases.get(0))
        && participants.of(phrases.get(0).phrase().orElseThrow()).get(0).animate()
        && participants.of(standsBefore.get()).stream()
            .allMatch(party -> SentenceRelations.agrees(party, pronoun));
  }

  private boolean verbFirst(Optional<Slot> object, List<Complement> phrases) {
    boolean mustHaveObject = object.isPresent() && !object.get().optional();
    if (phrases.isEmpty()) {
      boolean ofAddressee = fillers.containsKey(SlotRole.R); // «نقل عن كيم» (was reported of Kim)
      boolean ofAntecedent = nounStandsBefore && fillers.containsKey(SlotRole.T);
      if (view.hasPassiveReading()
          && object.isEmpty()
          && (ofAddressee || ofAntecedent || isUsuallyPassive() || isOfNobodyHere())) {
        return passive(object, phrases); // «الذي حكم عليه بالسجن» (who was sentenced to prison)
      }
      if (mustHaveObject && suffersToo()) {
        return passive(object, phrases);
      }
      shared();
      return !mustHaveObject;
    }
    boolean firstAgrees = view.agrees(phrases.get(0));
    List<Filler> shared = firstAgrees && view.isNewSubject(phrases) ? List.of() : sharedSubject();
    if (object.isEmpty()) {
      if (firstAgrees) {
        subject(phrases.get(0));
      } else {
        shared();
      }
      return true;
    }
    if (phrases.size() > 1 && firstAgrees && view.isDoneTo(phrases)) {
      return passive(object, phrases.subList(0, 1));
    }
    if (phrases.size() > 1 && firstAgrees && view.canBeObject(object.get(), phrases.get(1))) {
      subject(phrases.get(0));
      return takeObject(object.get(), phrases, 1);
    }
    if (!mustHaveObject && firstAgrees && shared.isEmpty()) {
      subject(phrases.get(0));
      return true;
    }
    boolean patient = view.isWrittenIn(NounCase.NOMINATIVE, phrases.get(0).phrase().orElseThrow());
    if (patient && mustHaveObject && view.mayBePassive(phrases)) {
      return passive(object, phrases); // «أصيب راكب وجرح شرطيان» (and two policemen were wounded)
    }
    if (!shared.isEmpty()) {
      if (firstAgrees && isSubjectBefore(phrases)) {
        return false;
      }
      shared();
      return takeObject(object.get(), phrases, 0);
    }
    if (phrases.get(0).phrase().filter(p -> view.isWrittenIn(NounCase.OBLIQUE, p)).isPresent()) {
      return takeObject(object.get(), phrases, 0); // «وقتل جنديين» (and killed two soldiers)
    }
    return view.mayBePassive(phrases) && passive(object, phrases);
  }

  /**
   * «وأقر الدستور إنشاء المجلس» (the constitution set up the council): of two bare noun phrases the
   * first, if it is definite, is the subject, whether the frame can do with it or not.
   */
  private boolean isSubjectBefore(List<Complement> phrases) {
    Optional<Phrase> second = phrases.size() < 2 ? Optional.empty() : phrases.get(1).phrase();
    Phrase first = phrases.get(0).phrase().orElseThrow();
    return frame.directObjects().size() == 1
        && first.first().definite()
        && !first.first().named()
        && phrases.size() == 2
        && phrases.get(0).to() == phrases.get(1).from()
        && !view.isWrittenIn(NounCase.OBLIQUE, first)
        && second
            .filter(p -> !p.first().definite() || !p.isAdverbial())
            .filter(p -> units.get(p.from()).is(Kind.NOUN))
            .isPresent();
  }

  /** «يرعى القس الكنيسة، وقد اعتقل في مايو» (…and was arrested): without an object, he suffers. */
  private boolean suffersToo() {
    List<Filler> shared = context.sharedSubject(clause);
    return frame.kind().isMaterial()
        && view.hasPassiveReading()
        && reading.tense() == VerbReading.Tense.PERFECT
        && !clause.relative()
        && shared.size() == 1
        && shared.get(0).animate()
        && shared.get(0).place().isPresent()
        && shared.get(0).referent().fits(reading.gender(), reading.number())
        && participants.typeOf(shared.get(0)).filter(MentionType.PERSON::equals).isPresent();
  }

  /** «وقبض على رجل» (a man was arrested): in its own sentence nobody has acted. */
  private boolean isOfNobodyHere() {
    return frame.kind().isMaterial()
        && fillers.containsKey(SlotRole.T)
        && reading.gender() == Gender.MASCULINE
        && reading.number() == VerbReading.Number.SINGULAR
        && sharedSubject().stream().allMatch(party -> party.place().isEmpty());
  }

  /** «وقد حكم على الرسامة بالسجن» (the painter was sentenced): no subject that judges is known. */
  private boolean isUsuallyPassive() {
    Optional<Slot> subject =
        frame.slots().stream().filter(slot -> slot.is(frame.subjectRole())).findFirst();
    return subject.filter(Slot::optional).isPresent()
        && fillers.containsKey(SlotRole.T)
        && sharedSubject().stream()
            .noneMatch(party -> kinds.isKnownAs(party, subject.get().constraints()));
  }

  private boolean passive(Optional<Slot> object, List<Complement> phrases) {
    passive = true;
    for (Complement complement : clause.complements()) {
      if (view.isAgent(complement) && complement.phrase().isPresent()) {
        used.add(complement);
        fillers.put(SlotRole.S, participants.of(complement.phrase().get()));
      }
    }
    if (object.isEmpty()) {
      return frame.slots().stream().anyMatch(slot -> slot.link() != Slot.Link.DIRECT);
    }
    if (standsBefore.isPresent() && !view.tellsOfThingBefore()) {
      SlotRole role = object.get().role().orElseThrow();
      fillers.put(role, participants.of(standsBefore.get()));
      return kinds.meets(standsBefore.get().first(), object.get().constraints())
          && takeSecondObject(object.get(), phrases, 0); // «سيدة تدعى ليلى»: called Layla
    }
    List<Filler> shared = phrases.isEmpty() ? context.sharedSubject(clause) : List.of();
    List<Constraint> asked = object.get().constraints();
    if (!shared.isEmpty() && shared.stream().allMatch(party -> kinds.isKnownAs(party, asked))) {
      fillers.put(
          object.get().role().orElseThrow(), shared.stream().map(Filler::continued).toList());
      return true; // «قتلوا أو أصيبوا»: were killed or wounded
    }
    return takeObject(object.get(), phrases, 0);
  }

  private void subject(Complement phrase) {
    used.add(phrase);
    phrase.phrase().ifPresent(this::subject);
  }

  private void subject(Phrase phrase) {
    put(frame.subjectRole(), phrase);
  }

  /** A thing before its verb is shown with the phrases that belong to it. */
  private void subjectBefore(Phrase phrase) {
    if (kinds.isOfClass(phrase.first(), "@whoever")) {
      return; // «من يدعم الإرهاب» (whoever supports terrorism) names nobody
    }
    List<Filler> parties = participants.of(phrase);
    boolean thing = parties.size() == 1 && !parties.get(0).animate() && !clause.relative();
    Optional<Filler> whole =
        thing ? participants.stretch(phrase.from(), view.startOfVerb()) : Optional.empty();
    fillers.put(frame.subjectRole(), whole.map(List::of).orElse(parties));
    phrasesByRole.put(frame.subjectRole(), phrase);
  }

  private void shared() {
    List<Filler> understood = sharedSubject();
    boolean byThing = understood.stream().anyMatch(kinds::mayStrike);
    boolean unknown =
        frame.kind().isMaterial()
            && view.hasPassiveReading()
            && (view.behindSubordinator() || view.isConsequence() && !byThing);
    List<Filler> shared = unknown ? List.of() : understood;
    if (!shared.isEmpty()) {
      sharedSubject = true;
      fillers.put(frame.subjectRole(), shared.stream().map(Filler::continued).toList());
    }
  }

  /** Whoever acts in the verbs before, if this reading of the verb agrees with him. */
  private List<Filler> sharedSubject() {
    boolean ofAnother =
        view.tellsOfThingBefore() && !view.objectFollows() && !view.isTextOfSomebody();
    if (nounStandsBefore || ofAnother) {
      return List.of(); // «القافلة التي قتل فيها سبعة جنود»: nobody from outside killed them
    }
    List<Filler> shared = context.sharedSubject(clause);
    if (shared.isEmpty() && frame.kind().isMaterial()) {
      shared = context.joinedThing(clause).filter(kinds::mayStrike).map(List::of).orElse(shared);
    }
    if (shared.stream().anyMatch(party -> kinds.isExcluded(frame, party))) {
      return List.of(); // «واستُهدف علماء بتفجير وأسفر عن»: no people result in anything
    }
    if (shared.stream().anyMatch(this::isManPerhaps)) {
      return List.of();
    }
    boolean agrees =
        shared.size() > 1
            || view.isParticiple()
            || reading.person() == VerbReading.Person.FIRST
            || shared.stream().allMatch(p -> p.referent().fits(reading.gender(), reading.number()));
    return agrees ? shared : List.of();
  }

  /**
   * «قال الزياني إن … من المناطق التي تحتلها» (…from the areas that it occupies): what a feminine
   * verb of a relative clause tells of violence, no person did of whom one only knows the name.
   */
  private boolean isManPerhaps(Filler party) {
    return frame.kind().isMaterial()
        && reading.gender() == Gender.FEMININE
        && clause.relative()
        && party.referent().gender().isEmpty()
        && participants.typeOf(party).filter(MentionType.PERSON::equals).isPresent();
  }

  private boolean takeObject(Slot slot, List<Complement> phrases, int index) {
    SlotRole role = slot.role().orElseThrow();
    if (index >= phrases.size()) {
      return slot.optional();
    }
    Complement complement = phrases.get(index);
    Phrase phrase = complement.phrase().orElseThrow();
    boolean subject = !passive && view.isWrittenIn(NounCase.NOMINATIVE, phrase);
    if (subject || !kinds.meets(phrase.first(), slot.constraints())) {
      return slot.optional(); // «في كمين نصبه مسلحون»: gunmen, nobody killed them
    }
    used.add(complement);
    if (role == SlotRole.C
        || role == SlotRole.TOPIC
        || kinds.isOfClass(phrase.first(), "@whoever")) {
      fillWithStretch(role, complement);
    } else {
      put(role, phrase);
    }
    return takeSecondObject(slot, phrases, index + 1);
  }

  /** «منح البنك تونس قرضا»: some verbs take two objects. */
  private boolean takeSecondObject(Slot first, List<Complement> phrases, int index) {
    List<Slot> objects = frame.directObjects();
    int next = objects.indexOf(first) + 1;
    return next == 0 || next >= objects.size() || takeObject(objects.get(next), phrases, index);
  }

  private boolean satisfied() {
    for (Slot slot : frame.slots()) {
      SlotRole role = slot.role().orElse(SlotRole.S);
      List<Filler> parties = fillers.getOrDefault(role, List.of());
      Phrase phrase = phrasesByRole.get(role);
      if (slot.role().isPresent()
          && phrase != null
          && !kinds.meets(phrase.first(), slot.constraints())) {
        return false;
      }
      if (slot.is(frame.subjectRole()) && phrase == null && kinds.isRuledOut(parties, slot)) {
        return false; // «لن تهاجم أوكرانيا» of a state is no criticism, dropped as it may be
      }
      if (slot.role().isPresent()
          && parties.isEmpty()
          && !slot.optional()
          && role != SlotRole.S
          && role != frame.subjectRole()) {
        return false;
      }
    }
    if (frame.kind().reciprocal()
        && frame.slots().size() == 1
        && fillers.getOrDefault(SlotRole.S, List.of()).size() < 2) {
      return false; // «اجتمع المجلس» (the council met) names no two parties
    }
    boolean speaks = frame.kind().speech() != Speech.NONE && frame.subjectRole() == SlotRole.S;
    return !speaks || passive || !fillers.getOrDefault(SlotRole.S, List.of()).isEmpty();
  }

  private double sure() {
    return new Sureness(frame, site, view, fillers, phrasesByRole, passive, sharedSubject)
        .sureness();
  }
}
