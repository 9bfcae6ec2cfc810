package org.isnad.relations;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.Constraint;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Voice;
import org.isnad.text.Letters;

/**
 * Fills the places of a frame from a clause.
 *
 * <p>Prepositions decide first, since they are written; then the noun phrases without one are
 * shared out between subject and object, by agreement, by order (the subject first) and by what the
 * frame must have.
 */
final class FrameMatcher {

  private static final List<String> TEXTS = List.of("@report-noun", "@letter", "@text", "@meeting");

  /** What no person is and yet kills and destroys. */
  private static final List<String> DESTROYERS =
      List.of("@weapon", "@vehicle", "@attack", "@disaster");

  private final Sentence sentence;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final IntFunction<Optional<Phrase>> nextPhrase;

  /** What the sentence so far offers a verb that names no subject, or a pronoun. */
  interface Context {
    /** The subject that a verb may share; empty where grammar gives it none. */
    List<Filler> sharedSubject(Clause clause);

    /** What acts in the verb that a verb is joined to, where it is nobody: «إعصار», «صاروخ». */
    Optional<Filler> joinedThing(Clause clause);

    /** Who speaks the words between quotation marks in which a verb stands. */
    List<Filler> speakerAt(Clause clause);

    /** Whom an object pronoun means; empty where grammar doesn't tell. */
    Optional<Filler> antecedent(Unit pronoun);
  }

  /**
   * @param nextPhrase the noun phrase that begins at a unit
   */
  FrameMatcher(
      Sentence sentence,
      List<Unit> units,
      Participants participants,
      Lexicon lexicon,
      IntFunction<Optional<Phrase>> nextPhrase) {
    this.nextPhrase = nextPhrase;
    this.sentence = sentence;
    this.units = units;
    this.participants = participants;
    this.lexicon = lexicon;
  }

  Optional<Match> match(Clause clause, VerbReading reading, Frame frame, Context context) {
    return new Attempt(clause, reading, frame, context).run();
  }

  /** As {@link #match}, for a participle: its subject is known, and no noun phrase can be it. */
  Optional<Match> matchParticiple(
      Clause clause, Frame frame, List<Filler> subject, Context context) {
    VerbReading reading =
        new VerbReading(
            frame.lemma(),
            VerbReading.Tense.IMPERFECT,
            Voice.ACTIVE,
            VerbReading.Person.THIRD,
            VerbReading.Gender.MASCULINE,
            VerbReading.Number.SINGULAR);
    Context withSubject =
        new Context() {
          @Override
          public List<Filler> sharedSubject(Clause ignored) {
            return subject;
          }

          @Override
          public Optional<Filler> joinedThing(Clause ignored) {
            return Optional.empty();
          }

          @Override
          public List<Filler> speakerAt(Clause ignored) {
            return List.of();
          }

          @Override
          public Optional<Filler> antecedent(Unit pronoun) {
            return context.antecedent(pronoun);
          }
        };
    return match(clause, reading, frame, withSubject);
  }

  /** One frame tried on one clause. */
  private final class Attempt {
    private final Clause clause;
    private final VerbReading reading;
    private final Frame frame;
    private final Context context;
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

    Attempt(Clause clause, VerbReading reading, Frame frame, Context context) {
      this.clause = clause;
      this.reading = reading;
      this.frame = frame;
      this.context = context;
      this.standsBefore = clause.before();
    }

    Optional<Match> run() {
      if (statesNounPhrase() && hasClause()) {
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
              sureness()));
    }

    private boolean statesNounPhrase() {
      return frame.kind().speech() == Speech.CLAIM
          && frame.directObject().filter(slot -> slot.is(SlotRole.C)).isPresent();
    }

    private boolean hasClause() {
      return clause.complements().stream()
          .anyMatch(c -> c.link() == Link.CLAUSE && c.preposition().isEmpty());
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
              .anyMatch(
                  filler -> entitiesOf(filler.getKey()).stream().anyMatch(subjects::contains));
      if (reflexive && hasPassiveReading()) {
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
            && !hasOwnObject(complement)) {
          used.add(complement);
          complement.phrase().ifPresent(this::takeGenitive);
          return true;
        }
      }
      if (slot.link() == Slot.Link.DIRECT
          && standsBefore.isPresent()
          && frame.hasFixedSubject()
          && isOneOf(slot.nouns(), standsBefore.get())) {
        return true;
      }
      return slot.optional() || takeFixedNounBefore(slot);
    }

    /**
     * «أعربت عن تأييدها القرار لأسباب» (expressed her supporting the decision for reasons): the
     * noun has its object behind its possessive, and needs no ل.
     */
    private boolean hasOwnObject(Complement complement) {
      int behind = complement.to();
      return complement.link() == Link.PREPOSITION
          && units.get(behind - 1).is(Kind.CLITIC)
          && behind < units.size()
          && units.get(behind).is(Kind.NOUN, Kind.NAME);
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
            nextPhrase.apply(i).filter(p -> p.to() == phrase.to() && isOneOf(nouns, p)).isPresent();
      }
      return last || isOneOf(nouns, phrase);
    }

    private boolean comesBack(Slot slot, Complement complement) {
      return slot.link() == Slot.Link.DIRECT
          ? complement.link() == Link.PRONOUN
          : complement.link() == Link.PREPOSITION
              && complement.phrase().isEmpty()
              && joins(slot, complement);
    }

    private boolean isFixedNoun(Slot slot, Complement complement) {
      if (slot.link() == Slot.Link.DIRECT) {
        return complement.link() == Link.NOUN_PHRASE
            && complement.phrase().filter(p -> isOneOf(slot.nouns(), p)).isPresent();
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
          || joins(slot, complement)
              && complement.phrase().filter(p -> isOneOf(slot.nouns(), p)).isPresent();
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
        genitive = annexes ? nextPhrase.apply(next) : Optional.empty();
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
            joins(slot, complement)
                && (frame.kind().reciprocal() || !isOfEventBefore(complement))
                && !isOfPlaceBefore(complement)
                && complement
                    .phrase()
                    .or(() -> resumed(complement))
                    .map(p -> meets(p.first(), slot.constraints()))
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
          .anyMatch(p -> lexicon.nounTakes(p.first().key(), complement.preposition()));
    }

    /** «دارت على الحدود بين لبنان وسوريا» (took place on the border between): where, not who. */
    private boolean isOfPlaceBefore(Complement complement) {
      return complement.preposition().equals("بين")
          && clause.complements().stream()
              .filter(c -> c.to() == complement.from())
              .flatMap(c -> c.phrase().stream())
              .anyMatch(p -> isOfClass(p.first(), "@lies-between"));
    }

    /**
     * «المنطقة التي سيطر عليها الجيش» (the area that the army took): what a relative clause tells
     * of comes back as a pronoun behind the preposition.
     */
    private Optional<Phrase> resumed(Complement complement) {
      return clause.relative() && complement.phrase().isEmpty()
          ? standsBefore.filter(
              phrase -> mayMean(units.get(complement.to() - 1), participants.of(phrase).get(0)))
          : Optional.empty();
    }

    /** «المناطق … عليها»: things in the plural are feminine, and their plurals often don't show. */
    private boolean mayMean(Unit pronoun, Filler party) {
      return SentenceRelations.agrees(party, pronoun)
          || !party.animate()
              && party.entity().isEmpty()
              && Participants.gender(pronoun).filter(Gender.FEMININE::equals).isPresent();
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
        from = behindComplementizer(complement);
      } else if (complement.link() == Link.PREPOSITION && !units.get(from).head().isProclitic()) {
        from++; // «على التسليم»; but «بتسليم», which is one word
      }
      int to = complement.link() == Link.QUOTATION ? complement.to() : endOfStretch(complement);
      participants
          .stretch(from, to)
          .ifPresent(
              party -> {
                fillers.put(role, List.of(party));
                content = Optional.of(new Match.Content(complement.from(), to));
              });
    }

    /**
     * «يناقش الزعماء التعاون في 18 أغسطس»: date and place of the act don't belong to its object.
     */
    private boolean isCircumstance(int unit) {
      boolean governs = units.get(unit).is(Kind.PREPOSITION) && unit + 1 < units.size();
      if (governs && units.get(unit + 1).is(Kind.DATE)) {
        return true;
      }
      return governs
          && units.get(unit).word().equals("في")
          && (units
                  .get(unit + 1)
                  .mention()
                  .filter(m -> m.type() == MentionType.LOCATION)
                  .isPresent()
              || lexicon.isOfClass("@meeting", units.get(unit + 1).nounKey())
              || lexicon.isOfClass("@report-noun", units.get(unit + 1).nounKey()));
    }

    /** Up to the next complement that fills a place of its own, or the end of the clause. */
    private int endOfStretch(Complement complement) {
      int end = clause.end();
      for (Complement other : clause.complements()) {
        boolean taken = used.contains(other) || isAgent(other);
        if (other.from() > complement.from() && taken) {
          end = Math.min(end, other.from());
        }
      }
      for (int i = complement.to(); i < end && complement.link() == Link.NOUN_PHRASE; i++) {
        if (isCircumstance(i)
            || units.get(i).is(Kind.DATE)
            || isCircumstantialParticiple(i)
            || units.get(i).is(Kind.OTHER) && !units.get(i).head().isPunctuation()
            || units.get(i).is(Kind.COMMA) && opensVerb(i + 1)) {
          return i;
        }
      }
      return end;
    }

    /** «نفى الأنباء واصفا إياها»: what the subject does beside is no part of the object. */
    private boolean isCircumstantialParticiple(int unit) {
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

    private boolean opensVerb(int unit) {
      int i = unit;
      while (i < units.size() && units.get(i).is(Kind.CONJUNCTION, Kind.PARTICLE)) {
        i++;
      }
      return i < units.size() && units.get(i).is(Kind.VERB);
    }

    private boolean isAgent(Complement complement) {
      return complement.link() == Link.PREPOSITION
          && lexicon.markers().isAgentAt(sentence, units.get(complement.from()).from());
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
              .filter(c -> c.phrase().filter(this::isAdverb).isEmpty())
              .sorted(Comparator.comparing(c -> !actsForAllItsPlace(c)))
              .toList();
      boolean byAgent =
          phrases.size() < 2
              && pronoun.isEmpty()
              && hasPassiveReading()
              && clause.complements().stream().anyMatch(this::isAgent);
      if (byAgent || reading.voice() == Voice.PASSIVE && (isOnlyPassive() || !hasActiveReading())) {
        return passive(object, phrases); // «اختطفن من قبل مسلحين»: were abducted by gunmen
      }
      if (pronoun.isPresent()) {
        return withPronoun(object, pronoun.get(), phrases);
      }
      if (isTextOfSomebody() && !sharedSubject().isEmpty()) {
        standsBefore = Optional.empty();
      }
      if (standsBefore.isPresent() && !subjectFollowsRelative(phrases) && !saysBehind(phrases)) {
        if (object.isPresent()
            && !object.get().optional()
            && phrases.isEmpty()
            && hasPassiveReading()) {
          return passive(object, phrases);
        }
        if (clause.relative() && isOfMany(standsBefore.get())) {
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
     * «يتولى الحكم فيها القوميون» (the nationalists hold power there): behind a thing, the plural
     * of a subject is the subject. Behind somebody it may be of a clause in between.
     */
    private boolean actsForAllItsPlace(Complement complement) {
      Optional<Phrase> first =
          clause.complements().stream()
              .filter(c -> c.link() == Link.NOUN_PHRASE && !used.contains(c))
              .findFirst()
              .flatMap(Complement::phrase);
      return complement.phrase().filter(p -> isWrittenIn(NounCase.NOMINATIVE, p)).isPresent()
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
          && hasPassiveReading()
          && phrase.phrase().filter(p -> p.first().named()).isEmpty();
    }

    /** «أودى بحياة المواطن، فلان» (took the life of …): who did it would stand before the noun. */
    private boolean standsBehindFixedNoun(Complement phrase) {
      return !nounStandsBefore
          && frame.slots().stream().anyMatch(s -> s.isFixedNoun() && s.link() != Slot.Link.DIRECT)
          && used.stream().anyMatch(c -> c.link() == Link.PREPOSITION && c.from() < phrase.from());
    }

    /** «رسميا» (officially), «جميعا» (all of them). */
    private boolean isAdverb(Phrase phrase) {
      return isOfClass(phrase.first(), "@adverb")
          || phrase.isAdverbial()
              && phrase.first().key().endsWith("يا")
              && !isOfClass(phrase.first(), "@person-noun")
          || isPurpose(phrase);
    }

    /**
     * «قتل كثيرون دعما للحكومة» (…in support of the government): of an act no act is the patient.
     */
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

    private boolean isOnlyPassive() {
      return units.get(clause.verb()).head().tag().equals("VBN")
          || units.get(clause.verb()).readings().stream().allMatch(r -> r.voice() == Voice.PASSIVE);
    }

    /**
     * «وفي رد على سؤال عن خطة واشنطن، قال ترامب إن» (in reply to a question on Washington's plan,
     * Trump said that): between a verb of saying and what is said stands who says it.
     */
    private boolean saysBehind(List<Complement> phrases) {
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

    /** «المنطقة التي احتلها الجيش»: the antecedent is the object, the subject follows the verb. */
    private boolean subjectFollowsRelative(List<Complement> phrases) {
      if (phrases.isEmpty() || standsBefore.isEmpty()) {
        return false;
      }
      Phrase before = standsBefore.get();
      if (!clause.relative()) {
        return isThing(before) && (namesParty(phrases.get(0)) || tellsOfThingBefore());
      }
      return !Agreement.agrees(before, units.get(clause.verb()), true)
          || isSaidOfThing(before) && agrees(phrases.get(0)) && isAnimate(phrases.get(0))
          || isResumed() && agrees(phrases.get(0));
    }

    /**
     * «نشر مقالا انتقد فيه الحكومة» (published an article in which he criticised the government):
     * where words stand, somebody says them, and no article criticises.
     */
    private boolean isTextOfSomebody() {
      return clause.relative()
          && clause.before().filter(this::isText).isPresent()
          && clause.complements().stream()
              .filter(c -> c.link() == Link.PREPOSITION && c.phrase().isEmpty())
              .map(c -> units.get(c.to() - 1))
              .anyMatch(p -> mayMean(p, participants.of(clause.before().orElseThrow()).get(0)));
    }

    private boolean isText(Phrase phrase) {
      return TEXTS.stream().anyMatch(name -> isOfClass(phrase.first(), name));
    }

    private boolean isAnimate(Complement phrase) {
      return phrase.phrase().stream()
          .flatMap(p -> participants.of(p).stream())
          .allMatch(Filler::animate);
    }

    /** «المواقع التي تقول واشنطن إنها» (the sites that Washington says): sites don't speak. */
    private boolean isSaidOfThing(Phrase before) {
      return frame.kind().speech() != Speech.NONE
          && participants.of(before).stream().noneMatch(Filler::animate);
    }

    /** Whether the verb is told of men in the plural, and what stands before are things. */
    private boolean isOfMany(Phrase before) {
      return reading.number() == VerbReading.Number.PLURAL
          && !before.first().named()
          && participants.of(before).stream().noneMatch(Filler::animate);
    }

    /** «حادث لطائرة قتلت خلالها راكبة» (…in which a passenger was killed): no plane killed her. */
    private boolean tellsOfThingBefore() {
      return isResumed()
          && (clause.relative() || clause.before().filter(this::isThing).isPresent());
    }

    /** «الطريقة التي تطالب بها الحكومة»: the antecedent comes back behind a preposition. */
    private boolean isResumed() {
      return clause.complements().stream()
          .anyMatch(c -> c.link() == Link.PREPOSITION && c.phrase().isEmpty());
    }

    /** «محادثات توسطت فيها السعودية» (talks that Saudi Arabia mediated): a thing can't mediate. */
    private boolean isThing(Phrase phrase) {
      return !phrase.first().definite()
          && participants.of(phrase).stream().noneMatch(Filler::animate);
    }

    private boolean namesParty(Complement phrase) {
      return phrase.phrase().filter(p -> p.first().named()).isPresent()
          && Agreement.agrees(phrase.phrase().get(), units.get(clause.verb()), false);
    }

    private boolean withPronoun(
        Optional<Slot> object, Complement pronoun, List<Complement> phrases) {
      if (object.isEmpty()) {
        return false;
      }
      Unit unit = units.get(pronoun.from());
      if (isSpeakers(unit, phrases)) {
        fillers.put(frame.subjectRole(), context.speakerAt(clause));
        return takeObject(object.get(), phrases, 0);
      }
      boolean freeRelative =
          clause.verb() > 0 && units.get(clause.verb() - 1).is(Kind.SUBORDINATOR);
      boolean fronted = isFronted(unit, phrases);
      boolean antecedentBefore =
          (clause.relative() || fronted)
              && standsBefore.filter(p -> comesBackAs(unit, p)).isPresent();
      Optional<Filler> antecedent =
          antecedentBefore
              ? Optional.of(participants.of(standsBefore.get()).get(0))
              : freeRelative ? Optional.empty() : context.antecedent(unit);
      Filler party = participants.pronoun(unit, antecedent);
      boolean possible =
          antecedentBefore
              ? meets(standsBefore.get().first(), object.get().constraints())
              : mayMeet(party, object.get().constraints());
      if (!possible) {
        return false;
      }
      fillers.put(object.get().role().orElseThrow(), List.of(party));
      if (!antecedentBefore && !fronted && standsBefore.isPresent()) {
        subject(standsBefore.get());
      } else if (!phrases.isEmpty() && agrees(phrases.get(0))) {
        subject(phrases.get(0));
        return takeSecondObject(object.get(), phrases, 1);
      } else {
        shared();
      }
      return takeSecondObject(object.get(), phrases, 0);
    }

    /** ««دمرنا ثلاث دبابات»» (we destroyed three tanks): behind a perfect نا may be who acts. */
    private boolean isSpeakers(Unit pronoun, List<Complement> phrases) {
      return Participants.isFirstPerson(pronoun)
          && reading.tense() == VerbReading.Tense.PERFECT
          && !phrases.isEmpty()
          && phrases.get(0).phrase().filter(p -> !p.first().named()).isPresent();
    }

    /**
     * «السلطات التي تتهمه» (the authorities that accuse him): he is not the authorities; «وحدات
     * دربتها تركيا» (units that Turkey trained).
     */
    private boolean comesBackAs(Unit pronoun, Phrase antecedent) {
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

    /** «أوكرانيا هاجمتها روسيا» (Ukraine, Russia attacked it): the pronoun is what stands first. */
    private boolean isFronted(Unit pronoun, List<Complement> phrases) {
      return !clause.relative()
          && standsBefore.isPresent()
          && !phrases.isEmpty()
          && agrees(phrases.get(0))
          && participants.of(phrases.get(0).phrase().orElseThrow()).get(0).animate()
          && participants.of(standsBefore.get()).stream()
              .allMatch(party -> SentenceRelations.agrees(party, pronoun));
    }

    private boolean verbFirst(Optional<Slot> object, List<Complement> phrases) {
      boolean mustHaveObject = object.isPresent() && !object.get().optional();
      if (phrases.isEmpty()) {
        boolean ofAddressee = fillers.containsKey(SlotRole.R); // «نقل عن كيم» (was reported of Kim)
        boolean ofAntecedent = nounStandsBefore && fillers.containsKey(SlotRole.T);
        if (hasPassiveReading()
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
      boolean firstAgrees = agrees(phrases.get(0));
      List<Filler> shared = firstAgrees && isNewSubject(phrases) ? List.of() : sharedSubject();
      if (object.isEmpty()) {
        if (firstAgrees) {
          subject(phrases.get(0));
        } else {
          shared();
        }
        return true;
      }
      if (phrases.size() > 1 && firstAgrees && isDoneTo(phrases)) {
        return passive(object, phrases.subList(0, 1));
      }
      if (phrases.size() > 1 && firstAgrees && canBeObject(object.get(), phrases.get(1))) {
        subject(phrases.get(0));
        return takeObject(object.get(), phrases, 1);
      }
      if (!mustHaveObject && firstAgrees && shared.isEmpty()) {
        subject(phrases.get(0));
        return true;
      }
      boolean patient = isWrittenIn(NounCase.NOMINATIVE, phrases.get(0).phrase().orElseThrow());
      if (patient && mustHaveObject && mayBePassive(phrases)) {
        return passive(object, phrases); // «أصيب راكب وجرح شرطيان» (and two policemen were wounded)
      }
      if (!shared.isEmpty()) {
        shared();
        return takeObject(object.get(), phrases, 0);
      }
      if (phrases.get(0).phrase().filter(p -> isWrittenIn(NounCase.OBLIQUE, p)).isPresent()) {
        return takeObject(object.get(), phrases, 0); // «وقتل جنديين» (and killed two soldiers)
      }
      return mayBePassive(phrases) && passive(object, phrases);
    }

    /**
     * «يرعى القس الكنيسة، وقد اعتقل في مايو» (…and was arrested): without an object, he suffers.
     */
    private boolean suffersToo() {
      List<Filler> shared = context.sharedSubject(clause);
      return frame.kind().isMaterial()
          && hasPassiveReading()
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

    /**
     * «وقد حكم على الرسامة بالسجن» (the painter was sentenced): no subject that judges is known.
     */
    private boolean isUsuallyPassive() {
      Optional<Slot> subject =
          frame.slots().stream().filter(slot -> slot.is(frame.subjectRole())).findFirst();
      return subject.filter(Slot::optional).isPresent()
          && fillers.containsKey(SlotRole.T)
          && sharedSubject().stream()
              .noneMatch(party -> isKnownAs(party, subject.get().constraints()));
    }

    /**
     * «قبل أن تأمر النيابة» (before the prosecution ordered): only و may go on with another's act.
     */
    private boolean isNewSubject(List<Complement> phrases) {
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
     * «وقتل فلان مع مرافقيه لصالح تنظيم «الدولة»» (so-and-so was killed, with his companions, for
     * the organisation): a man, and behind a preposition what isn't written as an object. Precision
     * first: he may have done it, but is more often whom it is done to.
     */
    private boolean isDoneTo(List<Complement> phrases) {
      Complement man = phrases.get(0);
      Complement other = phrases.get(1);
      boolean apart =
          clause.complements().stream()
                  .anyMatch(c -> c.from() >= man.to() && c.to() <= other.from())
              || units.get(other.from() - 1).is(Kind.COMMA);
      return apart
          && frame.kind().isMaterial()
          && hasPassiveReading()
          && isPlain(man)
          && other.phrase().filter(p -> isWrittenIn(NounCase.OBLIQUE, p)).isEmpty();
    }

    /** People who are no force, body or office, or a person's name without one. */
    private boolean isPlain(Complement complement) {
      Phrase.Part part = complement.phrase().orElseThrow().first();
      boolean acts =
          isOfClass(part, "@force")
              || isOfClass(part, "@assailant")
              || isOfClass(part, "@body-noun")
              || isOfClass(part, "@state-body")
              || isOfClass(part, "@office")
              || holds(part, "ORG")
              || holds(part, "LOCATION");
      return !acts && isAnimate(complement);
    }

    private boolean canBeObject(Slot object, Complement phrase) {
      return phrase
          .phrase()
          .filter(p -> !isWrittenIn(NounCase.NOMINATIVE, p))
          .filter(p -> meets(p.first(), object.constraints()))
          .isPresent();
    }

    /**
     * Undiacritised, most passives are spelt like actives: a lone noun phrase is then the patient.
     * «تحارب الحكومة الفساد» (the government fights corruption) has two, and is active.
     */
    private boolean mayBePassive(List<Complement> phrases) {
      boolean alone =
          phrases.stream()
              .skip(1)
              .flatMap(c -> c.phrase().stream())
              .allMatch(p -> p.isAdverbial() || isWrittenIn(NounCase.NOMINATIVE, p));
      return alone && hasPassiveReading() && agrees(phrases.get(0));
    }

    private boolean hasPassiveReading() {
      return units.get(clause.verb()).readings().stream()
          .anyMatch(r -> r.voice() == Voice.PASSIVE && r.lemma().equals(reading.lemma()));
    }

    private boolean hasActiveReading() {
      return units.get(clause.verb()).readings().stream()
          .anyMatch(r -> r.voice() == Voice.ACTIVE && r.lemma().equals(reading.lemma()));
    }

    private boolean passive(Optional<Slot> object, List<Complement> phrases) {
      passive = true;
      for (Complement complement : clause.complements()) {
        if (isAgent(complement) && complement.phrase().isPresent()) {
          used.add(complement);
          fillers.put(SlotRole.S, participants.of(complement.phrase().get()));
        }
      }
      if (object.isEmpty()) {
        return frame.slots().stream().anyMatch(slot -> slot.link() != Slot.Link.DIRECT);
      }
      if (standsBefore.isPresent() && !tellsOfThingBefore()) {
        SlotRole role = object.get().role().orElseThrow();
        fillers.put(role, participants.of(standsBefore.get()));
        return meets(standsBefore.get().first(), object.get().constraints())
            && takeSecondObject(object.get(), phrases, 0); // «سيدة تدعى ليلى»: called Layla
      }
      List<Filler> shared = phrases.isEmpty() ? context.sharedSubject(clause) : List.of();
      List<Constraint> asked = object.get().constraints();
      if (!shared.isEmpty() && shared.stream().allMatch(party -> isKnownAs(party, asked))) {
        fillers.put(
            object.get().role().orElseThrow(), shared.stream().map(Filler::continued).toList());
        return true; // «قتلوا أو أصيبوا»: were killed or wounded
      }
      return takeObject(object.get(), phrases, 0);
    }

    /** A statement's subject must be able to make it: a party, or a report or medium. */
    private boolean agrees(Complement phrase) {
      return phrase
          .phrase()
          .filter(p -> !isWrittenIn(NounCase.OBLIQUE, p))
          .filter(p -> frame.kind().speech() != Speech.CLAIM || canVouch(p))
          .filter(p -> !isOwnedBySubject(p))
          .map(p -> Agreement.agrees(p, reading, false))
          .orElse(false);
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

    private boolean isWrittenIn(NounCase written, Phrase phrase) {
      return NounCase.of(phrase.first(), key -> lexicon.lists("@person-noun", key)) == written;
    }

    private boolean canVouch(Phrase phrase) {
      return participants.of(phrase).get(0).animate()
          || clause.complements().stream()
              .anyMatch(c -> c.link() == Link.CLAUSE || c.link() == Link.QUOTATION)
          || isOfClass(phrase.first(), "@media")
          || isOfClass(phrase.first(), "@report-noun")
          || isOfClass(phrase.first(), "@claim-noun");
    }

    private void subject(Complement phrase) {
      used.add(phrase);
      phrase.phrase().ifPresent(this::subject);
    }

    /** A thing before its verb is shown with the phrases that belong to it. */
    private void subjectBefore(Phrase phrase) {
      if (isOfClass(phrase.first(), "@whoever")) {
        return; // «من يدعم الإرهاب» (whoever supports terrorism) names nobody
      }
      List<Filler> parties = participants.of(phrase);
      boolean thing = parties.size() == 1 && !parties.get(0).animate() && !clause.relative();
      Optional<Filler> whole =
          thing ? participants.stretch(phrase.from(), startOfVerb()) : Optional.empty();
      fillers.put(frame.subjectRole(), whole.map(List::of).orElse(parties));
      phrasesByRole.put(frame.subjectRole(), phrase);
    }

    private int startOfVerb() {
      int i = clause.verb();
      while (i > 0 && units.get(i - 1).is(Kind.PARTICLE, Kind.QUOTE, Kind.COMMA)) {
        i--;
      }
      return i;
    }

    private void subject(Phrase phrase) {
      put(frame.subjectRole(), phrase);
    }

    private void shared() {
      boolean unknown = frame.kind().isMaterial() && hasPassiveReading() && behindSubordinator();
      List<Filler> shared = unknown ? List.of() : sharedSubject();
      if (!shared.isEmpty()) {
        sharedSubject = true;
        fillers.put(frame.subjectRole(), shared.stream().map(Filler::continued).toList());
      }
    }

    /** Whoever acts in the verbs before, if this reading of the verb agrees with him. */
    private List<Filler> sharedSubject() {
      boolean ofAnother = tellsOfThingBefore() && !objectFollows() && !isTextOfSomebody();
      if (nounStandsBefore || ofAnother) {
        return List.of(); // «القافلة التي قتل فيها سبعة جنود»: nobody from outside killed them
      }
      List<Filler> shared = context.sharedSubject(clause);
      if (shared.isEmpty() && frame.kind().isMaterial()) {
        shared = context.joinedThing(clause).filter(this::mayStrike).map(List::of).orElse(shared);
      }
      if (shared.stream().anyMatch(this::isExcluded)) {
        return List.of(); // «واستُهدف علماء بتفجير وأسفر عن»: no people result in anything
      }
      boolean agrees =
          shared.size() > 1
              || isParticiple()
              || reading.person() == VerbReading.Person.FIRST
              || shared.stream()
                  .allMatch(p -> p.referent().fits(reading.gender(), reading.number()));
      return agrees ? shared : List.of();
    }

    /** Whether who is only understood is of a kind that the frame's subject can't be of. */
    private boolean isExcluded(Filler understood) {
      Optional<MentionType> type = participants.typeOf(understood);
      return frame.slots().stream()
          .filter(slot -> slot.is(frame.subjectRole()))
          .flatMap(slot -> slot.constraints().stream())
          .filter(Constraint::negated)
          .anyMatch(
              constraint ->
                  type.map(t -> isOfType(t, constraint.name()))
                      .orElseGet(() -> lexicon.isOfClass(constraint.name(), headOf(understood))));
    }

    /** «ضرب الإعصار الساحل ودمر ألف منزل» (…and destroyed a thousand houses). */
    private boolean mayStrike(Filler thing) {
      String head = headOf(thing);
      return DESTROYERS.stream().anyMatch(name -> lexicon.isOfClass(name, head));
    }

    /** «مقطع تهاجم فيه المصريين» (a clip in which she attacks Egyptians): somebody does. */
    private boolean objectFollows() {
      return clause.complements().stream()
          .filter(c -> c.link() == Link.NOUN_PHRASE)
          .findFirst()
          .flatMap(Complement::phrase)
          .filter(p -> isWrittenIn(NounCase.OBLIQUE, p))
          .isPresent();
    }

    private boolean isParticiple() {
      return !units.get(clause.verb()).is(Kind.VERB);
    }

    private boolean takeObject(Slot slot, List<Complement> phrases, int index) {
      SlotRole role = slot.role().orElseThrow();
      if (index >= phrases.size()) {
        return slot.optional();
      }
      Complement complement = phrases.get(index);
      Phrase phrase = complement.phrase().orElseThrow();
      boolean subject = !passive && isWrittenIn(NounCase.NOMINATIVE, phrase);
      if (subject || !meets(phrase.first(), slot.constraints())) {
        return slot.optional(); // «في كمين نصبه مسلحون»: gunmen, nobody killed them
      }
      used.add(complement);
      if (role == SlotRole.C || role == SlotRole.TOPIC || isOfClass(phrase.first(), "@whoever")) {
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
            && !meets(phrase.first(), slot.constraints())) {
          return false;
        }
        if (slot.is(frame.subjectRole()) && phrase == null && isRuledOut(parties, slot)) {
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

    private boolean isRuledOut(List<Filler> understood, Slot slot) {
      return understood.stream().anyMatch(party -> isOfOtherClass(party, slot.constraints()))
          || understood.stream()
              .filter(party -> party.place().isEmpty() && participants.typeOf(party).isPresent())
              .anyMatch(party -> !mayMeet(party, slot.constraints()));
    }

    /** «أصدر الحزب بيانا دان فيه القرار»: a party (no court) condemns, and convicts nobody. */
    private boolean isOfOtherClass(Filler understood, List<Constraint> constraints) {
      List<String> asked =
          constraints.stream().filter(c -> !c.negated()).map(Constraint::name).toList();
      boolean ofClass = !asked.isEmpty() && asked.stream().allMatch(name -> name.startsWith("@"));
      String bare = headOf(understood);
      return ofClass
          && participants.typeOf(understood).isEmpty()
          && understood.referent().introduced().isPresent()
          && asked.stream().noneMatch(name -> lexicon.isOfClass(name, bare));
    }

    /** Whether what is known of somebody who is only understood meets what a place asks for. */
    private boolean isKnownAs(Filler understood, List<Constraint> constraints) {
      List<String> asked =
          constraints.stream().filter(c -> !c.negated()).map(Constraint::name).toList();
      boolean animate =
          understood.animate() && (asked.contains("ACTOR") || asked.contains("PERSON"));
      return asked.isEmpty()
          || animate
          || participants
              .typeOf(understood)
              .map(type -> asked.stream().anyMatch(name -> isOfType(type, name)))
              .orElseGet(
                  () -> asked.stream().anyMatch(n -> lexicon.isOfClass(n, headOf(understood))));
    }

    /**
     * «اعتقل ثلاثة ناشطين»: people who are no force and no body suffer, where nobody else is named.
     */
    private boolean isPlainPatient() {
      Optional<SlotRole> role = frame.directObject().flatMap(Slot::role);
      Phrase phrase = role.map(phrasesByRole::get).orElse(null);
      if (phrase == null) {
        return frame.kind().speech() == Speech.NONE;
      }
      Phrase.Part part = phrase.first();
      boolean acts =
          isOfClass(part, "@force")
              || isOfClass(part, "@body-noun")
              || isOfClass(part, "@state-body")
              || holds(part, "ORG")
              || holds(part, "LOCATION");
      return !acts && participants.of(phrase).get(0).animate();
    }

    /**
     * What no person is may do what its frame asks for: «غارة تدمر», «سيارة انفجرت», «تقرير ذكر».
     */
    private boolean maySubject() {
      Phrase phrase = phrasesByRole.get(frame.subjectRole());
      if (frame.subjectRole() != SlotRole.S || phrase == null || isSource()) {
        return frame.subjectRole() != SlotRole.S || phrase != null;
      }
      if (isUnknownName(phrase)) {
        return true;
      }
      boolean asked =
          frame.slots().stream()
              .filter(slot -> slot.is(SlotRole.S))
              .flatMap(slot -> slot.constraints().stream())
              .anyMatch(constraint -> !constraint.negated());
      Phrase.Part part = phrase.first();
      return asked
          || frame.slots().stream().anyMatch(Slot::isFixedNoun)
          || DESTROYERS.stream().anyMatch(name -> isOfClass(part, name));
    }

    /**
     * «أكدت ساندفين أنها» (Sandven confirmed that): what states a clause, as a name, is somebody.
     */
    private boolean isUnknownName(Phrase phrase) {
      return frame.kind().speech() == Speech.CLAIM
          && hasClause()
          && phrase.first().mention().isEmpty()
          && phrase.first().head().tag().startsWith("NNP");
    }

    /** «عفرين التي باتت تسيطر على» (Afrin, which … now controls): no town seizes anything. */
    private boolean isOnlyPlace() {
      Phrase phrase = phrasesByRole.get(SlotRole.S);
      return phrase != null
          && frame.kind().isMaterial()
          && phrase
              .first()
              .mention()
              .filter(m -> phrase.first().named() && m.type() == MentionType.LOCATION)
              .isPresent()
          && !participants.standsForState(phrase.first());
    }

    /** «ذكر التقرير» (the report said): what words stand in can state. */
    private boolean isSource() {
      Phrase phrase = phrasesByRole.get(frame.subjectRole());
      return phrase != null
          && frame.kind().speech() != Speech.NONE
          && (isOfClass(phrase.first(), "@media") || isOfClass(phrase.first(), "@report-noun"));
    }

    /**
     * «ليبعدها الحارس» (for the keeper to clear it): a pronoun of which nobody knows whom it means.
     */
    private boolean isUnexplained(Filler party) {
      return party.entity().isEmpty()
          && !party.animate()
          && party.place().filter(p -> p.length() == 1).isPresent()
          && sentence.token(party.place().orElseThrow().from()).isEnclitic()
          && party
              .referent()
              .name()
              .equals(sentence.token(party.place().orElseThrow().from()).form());
    }

    /** «حيث سيطر على البلدة» (where … seized the town): it may be anybody's, said before. */
    private boolean behindSubordinator() {
      int joint = clauseStart();
      return joint >= 0
          && units.get(joint).is(Kind.SUBORDINATOR)
          && !lexicon.isOfClass("@and-also", Letters.key(units.get(joint).word()));
    }

    /**
     * «الهجوم الذي وقع السبت، واستهدف مارة», «المداهمات لخلية تحصنت في حي، أسفرت»: behind a comma,
     * and a relative clause or no و, it may be of what stands further back.
     */
    private boolean joined() {
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

    private int clauseStart() {
      int joint = clause.verb() - 1;
      while (joint >= 0 && units.get(joint).is(Kind.PARTICLE)) {
        joint--;
      }
      return joint;
    }

    private double sureness() {
      double sure = 0.9;
      List<Filler> subjects = fillers.getOrDefault(frame.subjectRole(), List.of());
      if (frame.hasFixedSubject()) {
        sure -= 0.1;
      } else if (passive) {
        sure -= isOnlyPassive() ? 0.05 : isPlainPatient() ? 0.15 : 0.4;
      } else if (subjects.isEmpty()) {
        sure -= 0.25;
      } else if (isOnlyPlace()) {
        sure -= 0.3;
      } else if (!subjects.get(0).animate()
          && !maySubject()
          && !(sharedSubject && mayStrike(subjects.get(0)))) {
        sure -= 0.3;
      }
      if (fillers.getOrDefault(SlotRole.T, List.of()).stream().anyMatch(this::isUnexplained)) {
        sure -= 0.15;
      }
      if (sharedSubject) {
        sure -= !joined() ? 0.3 : behindSubordinator() ? 0.25 : 0.1;
      }
      return Math.max(0.05, sure);
    }
  }

  /** Whether a phrase begins with one of the nouns that a frame names. */
  boolean isOneOf(List<String> nouns, Phrase phrase) {
    String key = phrase.first().key();
    String bare = NounStems.withoutAccusative(key);
    for (String noun : nouns) {
      String[] words = Letters.key(noun.replace('_', ' ')).split(" ");
      boolean head = words[0].equals(key) || words[0].equals(bare);
      if (head && (words.length == 1 || goesOn(phrase, words))) {
        return true;
      }
    }
    return false;
  }

  /** «وقف إطلاق النار»: the words of the fixed noun follow each other in the phrase. */
  private boolean goesOn(Phrase phrase, String[] words) {
    int at = phrase.first().head().index() + 1;
    for (int k = 1; k < words.length; k++) {
      if (at >= sentence.size()) {
        return false;
      }
      String key = Participants.bare(sentence.token(at));
      String word = words[k].startsWith("ال") ? words[k].substring(2) : words[k];
      if (!key.equals(word) && !NounStems.withoutAccusative(key).equals(word)) {
        return false;
      }
      at++;
    }
    return true;
  }

  static boolean joins(Slot slot, Complement complement) {
    String key = Letters.key(complement.preposition());
    return slot.prepositions().stream().anyMatch(p -> Letters.key(p).equals(key));
  }

  /** The unit where a clause begins, without its أنّ unless a pronoun is written onto it. */
  int behindComplementizer(Complement complement) {
    int i = complement.from();
    while (!units.get(i).is(Kind.COMPLEMENTIZER)) {
      i++;
    }
    boolean pronounFollows = i + 1 < units.size() && units.get(i + 1).is(Kind.CLITIC);
    boolean labelFollows = i + 2 < units.size() && units.get(i + 2).is(Kind.QUOTE);
    return pronounFollows ? labelFollows ? i + 2 : i : i + 1;
  }

  /** Whether what a pronoun means is known to be of a kind that a place asks for. */
  boolean isKnownToBe(Filler pronoun, List<Constraint> constraints) {
    String head = headOf(pronoun);
    return constraints.stream()
        .filter(constraint -> !constraint.negated())
        .anyMatch(constraint -> lexicon.isOfClass(constraint.name(), head));
  }

  private static String headOf(Filler party) {
    String head = Letters.key(party.referent().name().split(" ")[0]);
    return head.startsWith("ال") ? head.substring(2) : head;
  }

  /** Whether the head of a noun phrase meets all constraints of a place. */
  boolean meets(Phrase.Part part, List<Constraint> constraints) {
    boolean positive = false;
    boolean met = false;
    for (Constraint constraint : constraints) {
      boolean holds = holds(part, constraint.name());
      if (constraint.negated()) {
        if (holds) {
          return false;
        }
      } else {
        positive = true;
        met |= holds;
      }
    }
    return met || !positive;
  }

  /** What is known of the thing that a pronoun means doesn't rule it out. */
  private boolean mayMeet(Filler pronoun, List<Constraint> constraints) {
    Optional<MentionType> type = participants.typeOf(pronoun);
    if (type.isEmpty()) {
      return constraints.stream().allMatch(Constraint::negated)
          || constraints.stream().anyMatch(c -> isOfType(MentionType.PERSON, c.name()));
    }
    boolean positive = false;
    boolean met = false;
    for (Constraint constraint : constraints) {
      boolean holds = isOfType(type.get(), constraint.name());
      if (constraint.negated() && holds) {
        return false;
      }
      positive |= !constraint.negated();
      met |= !constraint.negated() && holds;
    }
    return met || !positive;
  }

  private static boolean isOfType(MentionType type, String name) {
    return switch (name) {
      case "PERSON", "@person-noun", "@office" -> type == MentionType.PERSON;
      case "COUNTRY" -> type == MentionType.COUNTRY;
      case "ORG" -> type == MentionType.ORGANIZATION;
      case "LOCATION" -> type == MentionType.LOCATION || type == MentionType.COUNTRY;
      case "ACTOR" -> true;
      default -> false;
    };
  }

  private boolean holds(Phrase.Part part, String name) {
    Optional<MentionType> type =
        part.named() ? part.mention().map(LinkedMention::type) : Optional.empty();
    return switch (name) {
      case "PERSON" ->
          type.filter(t -> t == MentionType.PERSON || t == MentionType.TITLE).isPresent();
      case "COUNTRY" -> type.filter(t -> t == MentionType.COUNTRY).isPresent();
      case "ORG" -> type.filter(t -> t == MentionType.ORGANIZATION).isPresent();
      case "LOCATION" ->
          type.filter(t -> t == MentionType.LOCATION || t == MentionType.COUNTRY).isPresent();
      case "ACTOR" ->
          type.filter(t -> t != MentionType.LOCATION).isPresent()
              || participants.standsForState(part)
              || isPersonNoun(part)
              || isOfClass(part, "@force")
              || isOfClass(part, "@body-noun");
      case "@person-noun" -> part.bareNumber() || isPersonNoun(part);
      default -> isOfClass(part, name);
    };
  }

  /** «استعمل الجيش الغاز لتفريق المحتجين» (…to disperse the protesters): what it is done for. */
  boolean isPurposive(int noun) {
    return noun > 0
        && units.get(noun - 1).is(Kind.PREPOSITION)
        && lexicon.isOfClass("@purposive", Letters.key(units.get(noun - 1).word()));
  }

  /** A listed one, or «القوميون» (the nationalists): only people have this plural. */
  boolean isPersonNoun(Phrase.Part part) {
    return isOfClass(part, "@person-noun") || PhraseReader.isSoundMasculinePlural(part.head());
  }

  private boolean isOfClass(Phrase.Part part, String name) {
    return lexicon.isOfClass(name, part.key());
  }
}
