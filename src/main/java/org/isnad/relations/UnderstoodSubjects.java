package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Match.Content;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.Letters;

/**
 * Who acts in a verb that names nobody: whoever acts in the verb that it is joined to, whom the
 * verb above lends it, who speaks of himself, or who spoke in the sentence before.
 */
final class UnderstoodSubjects {

  private final List<Unit> units;
  private final Lexicon lexicon;
  private final Participants participants;
  private final ClauseReader clauses;
  private final Told told;
  private final PronounReferents referents;
  private final Optional<Referent> runningSpeaker;

  UnderstoodSubjects(
      List<Unit> units,
      Lexicon lexicon,
      Participants participants,
      ClauseReader clauses,
      Told told,
      PronounReferents referents,
      Optional<Referent> runningSpeaker) {
    this.units = units;
    this.lexicon = lexicon;
    this.participants = participants;
    this.clauses = clauses;
    this.told = told;
    this.referents = referents;
    this.runningSpeaker = runningSpeaker;
  }

  /** The subject that a verb may share; empty where grammar gives it none. */
  List<Filler> sharedSubject(Clause clause) {
    int verb = clause.verb();
    int start = clauses.startOfVerb(verb);
    if (followsPronoun(clause)) {
      return pronounSubject(units.get(start - 1), verb);
    }
    if (Unit.isAt(units, start - 1, Kind.RELATIVE) && !comesBack(clause)) {
      return List.of(); // what a relative clause tells of acts in it, if nothing else does
    }
    if (Unit.isAt(units, start - 1, Kind.COMPLEMENTIZER)) {
      List<Filler> lent = told.raisedTo(verb);
      return lent.isEmpty() ? told.above(verb).map(Match::controller).orElse(List.of()) : lent;
    }
    if (isImpersonal(verb, "@impersonal")) {
      return List.of();
    }
    if (isFirstPerson(units.get(verb))) {
      return speakerOf(verb);
    }
    if (Unit.isAt(units, start - 1, Kind.VERB)) { // «وكانت استهدفت»: whoever was
      List<Filler> parties = told.subjectOf(start - 1);
      return !parties.isEmpty() && fits(parties, units.get(verb)) ? parties : List.of();
    }
    return fromChain(clause, start).orElseGet(() -> fromSentenceBefore(clause, start));
  }

  /** «إنها غادرت» (that she left): the pronoun before it is its subject. */
  boolean followsPronoun(Clause clause) {
    int start = clauses.startOfVerb(clause.verb());
    return Unit.isAt(units, start - 1, Kind.CLITIC)
        && Unit.isAt(units, start - 2, Kind.COMPLEMENTIZER);
  }

  /**
   * The subject of the nearest verb before that may go on; empty where none may, nobody where that
   * verb shows that its subject doesn't act here.
   */
  private Optional<List<Filler>> fromChain(Clause clause, int start) {
    Unit verb = units.get(clause.verb());
    Optional<Match> above = told.above(clause.verb());
    boolean comma = false;
    for (int i = clause.verb() - 1; i >= 0; i--) {
      List<Filler> parties = told.subjectOf(i);
      if (isWhoever(i)) {
        return Optional.of(List.of()); // «من يسيطر على دمشق يسيطر على سوريا»: whoever does
      }
      if (isJoined(i, clause.verb()) && (parties.isEmpty() || !fits(parties, verb))) {
        return Optional.of(List.of()); // «سيطروا وطردوا»: who took it is not known
      }
      if (!parties.isEmpty() && hasSuffered(i) && namesSomebody(clause)) {
        return Optional.of(List.of()); // «قتل جندي وجرح آخرون»: the dead has wounded nobody
      }
      boolean aside = comma && told.isRelative(i);
      boolean together = told.above(i).equals(above) || describesObject(clause, i, above);
      if (!parties.isEmpty() && !aside && together && fits(parties, verb)) {
        return Optional.of(meansPronoun(parties, start) ? parties : List.of());
      }
      comma |= units.get(i).is(Kind.COMMA);
    }
    return Optional.empty();
  }

  /**
   * «ألغت واشنطن عقوبات فرضتها» (cancelled sanctions that she had imposed): of what is cancelled.
   */
  private static boolean describesObject(Clause clause, int verb, Optional<Match> above) {
    return clause.relative()
        && above
            .filter(match -> match.trigger() == verb)
            .map(match -> match.frame().kind().speech())
            .filter(speech -> speech == Speech.NONE || speech == Speech.WANTED)
            .isPresent();
  }

  private boolean isWhoever(int unit) {
    return units.get(unit).is(Kind.NOUN)
        && lexicon.lists("@whoever", units.get(unit).nounKey())
        && Unit.isAt(units, unit + 1, Kind.VERB);
  }

  /** «وأضاف» (and he added) at the head of a sentence: whoever spoke before. */
  private List<Filler> fromSentenceBefore(Clause clause, int start) {
    Unit verb = units.get(clause.verb());
    boolean goesOn =
        start <= 1
            && saidBehindAlone(clause.verb())
            && isSpeech(verb)
            && !maySuffer(verb)
            && !namesItsSubject(clause);
    return goesOn
        ? runningSpeaker.map(Filler::understood).filter(party -> fits(party, verb)).stream()
            .toList()
        : List.of();
  }

  /** «الدول، التي وصفها» (the states, which he called): what it tells of is a pronoun in it. */
  private static boolean comesBack(Clause clause) {
    return clause.complements().stream()
        .anyMatch(
            c ->
                c.link() == Clause.Link.PRONOUN
                    || c.link() == Clause.Link.PREPOSITION && c.phrase().isEmpty());
  }

  /**
   * Whether nothing is told before a verb: «وأضاف أن …، وفقا لما نقلته الوكالة» (and he added that
   * …, according to what the agency reported) goes on with whoever spoke before.
   */
  private boolean saidBehindAlone(int verb) {
    return told.matches().isEmpty()
        || !units.get(0).is(Kind.QUOTE)
            && told.matches().stream().allMatch(m -> m.trigger() > verb);
  }

  /** «توفي عشرة أشخاص بسبب فيروس، لكنه يدمر» (…but it destroys): the pronoun means one thing. */
  private boolean meansPronoun(List<Filler> parties, int start) {
    boolean pronoun =
        start > 1
            && units.get(start - 1).is(Kind.CLITIC)
            && units.get(start - 2).is(Kind.SUBORDINATOR);
    return !pronoun
        || parties.size() == 1 && Agreement.agrees(parties.get(0), units.get(start - 1))
        || parties.size() > 1 // «زعماء بريطانيا وفرنسا …، لكنهم»
            && Participants.number(units.get(start - 1)).filter(Number.PLURAL::equals).isPresent();
  }

  private static boolean isFirstPerson(Unit verb) {
    return verb.readings().stream().allMatch(r -> r.person() == VerbReading.Person.FIRST);
  }

  List<Filler> speakerAt(Clause clause) {
    return speakerOf(clause.verb());
  }

  /** «قال الملك: «سنقاتل»» (the king said, "We shall fight"): who speaks speaks of himself. */
  private List<Filler> speakerOf(int verb) {
    return told.matches().stream()
        .filter(m -> m.frame().kind().speech() == Speech.CLAIM)
        .filter(m -> m.content().filter(c -> c.holds(verb) && isQuoted(c, verb)).isPresent())
        .map(m -> m.of(SlotRole.S))
        .filter(parties -> parties.size() == 1 && parties.get(0).animate())
        .reduce((outer, inner) -> inner)
        .map(Control::animate)
        .orElse(List.of());
  }

  /** Behind a colon or between quotation marks, where the speaker's own words stand. */
  private boolean isQuoted(Content claim, int verb) {
    boolean quoted = claim.from() > 0 && units.get(claim.from() - 1).is(Kind.COLON, Kind.QUOTE);
    for (int i = claim.from(); i < verb && !quoted; i++) {
      quoted = units.get(i).is(Kind.QUOTE);
    }
    return quoted;
  }

  /** Whether the subject of a verb before is its victim. */
  private boolean hasSuffered(int verb) {
    return told.matches().stream()
        .anyMatch(m -> m.trigger() == verb && m.passive() && m.frame().kind().isMaterial());
  }

  private static boolean namesSomebody(Clause clause) {
    return clause.complements().stream().anyMatch(c -> c.link() == Clause.Link.NOUN_PHRASE);
  }

  Optional<Filler> joinedThing(Clause clause) {
    for (int i = clause.verb() - 1; i >= 0; i--) {
      if (isJoined(i, clause.verb())) {
        List<Filler> parties = told.subjectOf(i);
        boolean thing = parties.size() == 1 && !parties.get(0).animate();
        return thing && hasObject(i) ? Optional.of(parties.get(0).continued()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** «أصاب مبنى» (hit a building), not «وقع» (occurred): it does something to something. */
  private boolean hasObject(int verb) {
    Clause clause = clauses.ofVerb(verb);
    long phrases =
        clause.complements().stream()
            .filter(c -> c.link() == Clause.Link.NOUN_PHRASE || c.link() == Clause.Link.PRONOUN)
            .count();
    return phrases > (clause.before().isPresent() ? 0 : 1)
        || told.matches().stream().anyMatch(match -> match.trigger() == verb);
  }

  /**
   * «سيطروا على العاصمة وطردوا» (took the capital and drove out): one verb goes on with the other.
   */
  private boolean isJoined(int first, int second) {
    int start = clauses.startOfVerb(second);
    boolean joined =
        units.get(first).is(Kind.VERB) && start > 0 && units.get(start - 1).is(Kind.CONJUNCTION);
    for (int i = first + 1; joined && i < start; i++) {
      joined = !units.get(i).is(Kind.COMMA, Kind.VERB, Kind.SUBORDINATOR, Kind.COMPLEMENTIZER);
    }
    return joined;
  }

  /** «يذكر أن» (it is recalled that), «يعتقد أن» (it is believed that): nobody says so. */
  boolean isImpersonal(int verb, String verbs) {
    boolean preposition = Unit.isAt(units, verb + 1, Kind.PREPOSITION); // «يشار إلى أن»
    return Unit.isAt(units, preposition ? verb + 2 : verb + 1, Kind.COMPLEMENTIZER)
        && units.get(verb).readings().stream()
            .anyMatch(
                r ->
                    r.tense() == Tense.IMPERFECT
                        && r.voice() == VerbReading.Voice.PASSIVE
                        && r.gender() == Gender.MASCULINE
                        && lexicon.isOfClass(verbs, Letters.key(r.lemma())));
  }

  /** Only who has spoken goes on speaking: «وتولى» (and took office) may be of somebody else. */
  /**
   * «وحكم على المعارض بالسجن» (and the dissident was sentenced to prison): of what courts and
   * police do, a verb that may be passive has no subject.
   */
  private boolean maySuffer(Unit verb) {
    List<Frame> frames =
        verb.readings().stream()
            .filter(reading -> reading.voice() == VerbReading.Voice.PASSIVE)
            .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
            .filter(frame -> frame.kind().speech() != Speech.NONE)
            .toList();
    return !frames.isEmpty() && frames.stream().allMatch(frame -> frame.kind().isPunitive());
  }

  private boolean isSpeech(Unit verb) {
    return verb.readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .anyMatch(frame -> frame.kind().speech() != Speech.NONE);
  }

  /** «وأعلن الوزير» (and the minister announced): no more of whoever spoke before. */
  private boolean namesItsSubject(Clause clause) {
    return clause.complements().stream()
        .findFirst()
        .filter(first -> first.link() == Clause.Link.NOUN_PHRASE)
        .flatMap(Clause.Complement::phrase)
        .filter(phrase -> Agreement.agrees(phrase, units.get(clause.verb()), false))
        .filter(
            phrase ->
                participants.of(phrase).stream().anyMatch(Filler::animate)
                    || phrase.first().definite() && statesBehind(clause))
        .isPresent();
  }

  /**
   * «ويؤكد هذا الاتفاق على عمق العلاقات» (this agreement confirms …): what is stated stands behind
   * a preposition or as a clause, so that the noun before it is the subject.
   */
  private boolean statesBehind(Clause clause) {
    return clause.complements().stream()
        .skip(1)
        .anyMatch(
            c ->
                c.link() == Clause.Link.CLAUSE
                    || c.link() == Clause.Link.PREPOSITION && isWhatIsStated(clause, c));
  }

  private boolean isWhatIsStated(Clause clause, Clause.Complement complement) {
    return units.get(clause.verb()).readings().stream()
        .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
        .filter(frame -> frame.kind().speech() == Speech.CLAIM)
        .flatMap(frame -> frame.slots().stream())
        .anyMatch(slot -> slot.is(SlotRole.C) && slot.isWrittenBehind(complement.preposition()));
  }

  private List<Filler> pronounSubject(Unit pronoun, int verb) {
    return told.above(verb)
        .filter(match -> !referents.clashes(match.trigger(), pronoun))
        .map(match -> whomItIsSaidOf(match, pronoun))
        .filter(parties -> isOne(parties, pronoun))
        .or(() -> joinedSubject(pronoun, verb))
        .orElse(List.of());
  }

  /** «اتهمت باكستان الهند بأنها خرقت» (accused India that it had broken): who is accused did. */
  private static List<Filler> whomItIsSaidOf(Match match, Unit pronoun) {
    boolean ofTarget =
        match.frame().kind().control() == PredicateKind.Control.TARGET
            && isOne(match.of(SlotRole.T), pronoun);
    return ofTarget ? match.of(SlotRole.T) : match.of(SlotRole.S);
  }

  /** «قال الجيش المصري إنهم هاجموا» (the Egyptian army said that they attacked): not the army. */
  private static boolean isOneBody(Filler party) {
    return party.entity().isPresent() && party.referent().number().isEmpty();
  }

  private static boolean isOfMany(Unit pronoun) {
    return Participants.number(pronoun).filter(VerbReading.Number.PLURAL::equals).isPresent();
  }

  private static boolean isOne(List<Filler> parties, Unit pronoun) {
    return parties.size() == 1
        && parties.get(0).animate()
        && Agreement.agrees(parties.get(0), pronoun)
        && !(isOfMany(pronoun) && isOneBody(parties.get(0)));
  }

  /** «إن القوات استعادت القرى وإنها تحاصر» (that the forces retook …, and that they besiege). */
  private Optional<List<Filler>> joinedSubject(Unit pronoun, int verb) {
    int joint = clauses.startOfVerb(verb) - 3;
    if (!Unit.isAt(units, joint, Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    for (int i = joint - 1; i >= 0; i--) {
      List<Filler> parties = told.subjectOf(i);
      if (!parties.isEmpty() && told.above(i).equals(told.above(verb)) && !told.isRelative(i)) {
        return Optional.of(parties).filter(p -> isOne(p, pronoun));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(List<Filler> parties, Unit verb) {
    return parties.size() > 1
        ? parties.stream().allMatch(Filler::animate)
        : fits(parties.get(0), verb);
  }

  private static boolean fits(Filler party, Unit verb) {
    return party.animate()
        && verb.readings().stream()
            .anyMatch(
                r ->
                    r.person() == VerbReading.Person.THIRD
                        && party.referent().fits(r.gender(), r.number()));
  }
}
