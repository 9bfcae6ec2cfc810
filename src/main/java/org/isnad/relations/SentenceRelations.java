package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;

/**
 * Finds the matches of one sentence: verbs from left to right, then the nouns that no verb has
 * used.
 *
 * <p>What is found on the left helps on the right: a subject is shared along a chain of verbs, a
 * complement's verb without a subject takes it from the verb above.
 */
final class SentenceRelations implements FrameMatcher.Context {

  private final List<Unit> units;
  private final Lexicon lexicon;
  private final Participants participants;
  private final ClauseReader clauses;
  private final FrameMatcher matcher;
  private final NounMatcher nouns;
  private final Attributions attributions;
  private final Told told;
  private final PronounReferents referents;
  private final UnderstoodSubjects understood;
  private final Circumstances circumstances;
  private final Control control;

  SentenceRelations(
      Sentence sentence,
      List<Unit> units,
      Lexicon lexicon,
      Participants participants,
      Optional<Referent> runningSpeaker) {
    this.units = units;
    this.lexicon = lexicon;
    this.participants = participants;
    this.clauses = new ClauseReader(units, new LexicalClasses(lexicon));
    PartyKinds kinds = new PartyKinds(sentence, participants, lexicon);
    this.matcher =
        new FrameMatcher(
            new FrameMatcher.Site(
                sentence, units, participants, lexicon, kinds, clauses::phraseAt));
    this.attributions = new Attributions(sentence, units, lexicon, participants, clauses);
    this.told = new Told(units);
    this.referents = new PronounReferents(units, participants, clauses, told);
    this.understood =
        new UnderstoodSubjects(
            units, lexicon, participants, clauses, told, referents, runningSpeaker);
    this.circumstances = new Circumstances(units, lexicon, told, attributions);
    this.control = new Control(units, lexicon, participants, clauses, told, referents);
    this.nouns =
        new NounMatcher(
            new NounSite(sentence, units, participants, lexicon, clauses, kinds),
            new NounMatcher.Surroundings(told, control, referents));
  }

  /** All matches, in the order of their triggers. */
  List<Match> find() {
    attributions.statements().forEach(told::add);
    attributions.verbs().forEach(told::markRead);
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).is(Kind.VERB)) {
        verb(i);
      } else if (units.get(i).is(Kind.NOUN, Kind.ADJECTIVE)) {
        participle(i);
      }
    }
    for (int i = 0; i < units.size(); i++) {
      boolean describes =
          units.get(i).is(Kind.ADJECTIVE) && lexicon.describes(units.get(i).nounKey());
      if ((units.get(i).is(Kind.NOUN) || describes) && !told.hasRead(i)) {
        nouns.match(i).filter(match -> !isOfItsVerb(match)).ifPresent(told::add);
      }
    }
    return told.inOrder();
  }

  /** «قدمت الدوحة مساعدات للسكان» (gave the residents aid): verb and noun tell one event. */
  private boolean isOfItsVerb(Match noun) {
    return told.matches().stream()
        .filter(verb -> verb.frame().kind().equals(noun.frame().kind()))
        .flatMap(verb -> verb.fillers().values().stream())
        .flatMap(List::stream)
        .flatMap(party -> party.place().stream())
        .anyMatch(place -> place.from() == units.get(noun.trigger()).from());
  }

  /** Who vouches for what is told at a unit, beside all verbs, if somebody does. */
  Optional<Filler> attributedTo(int unit) {
    return attributions.sourceOf(unit);
  }

  /** Whose words a claim passes on: «نقلا عن مسؤول» (quoting an official). */
  Optional<Filler> passedOn(Match claim) {
    return attributions.sourceIn(claim);
  }

  /** Whether a unit was read without a match: in another's, or in a sense that tells nothing. */
  boolean hasReadAside(int unit) {
    return told.hasRead(unit)
        || units.get(unit).is(Kind.VERB) && understood.isImpersonal(unit, "@narrating");
  }

  /** Whether a verb stands in a relative clause: «الذي أعلن» (which announced). */
  boolean isRelative(int verb) {
    return told.isRelative(verb);
  }

  /** The match of the nearest verb before a unit that has one. */
  Optional<Match> verbBefore(int unit) {
    return told.verbBefore(unit);
  }

  /** The match of the nearest verb behind a unit that has one. */
  Optional<Match> verbBehind(int unit) {
    return told.verbBehind(unit);
  }

  /** Whom the possessive on a masdar means: «دعوتها» (her call). */
  Optional<Filler> possessor(Unit pronoun, int noun) {
    return referents.possessor(pronoun, noun);
  }

  /** The match whose complement holds a unit, the innermost first. */
  Optional<Match> above(int unit) {
    return told.above(unit);
  }

  ClauseReader clauses() {
    return clauses;
  }

  private void verb(int i) {
    if (told.hasRead(i) || understood.isImpersonal(i, "@narrating")) {
      return; // «يذكر أن» (it is worth mentioning that): the narrator goes on
    }
    Clause clause = clauses.ofVerb(i);
    if (clause.relative()) {
      told.markRelative(i);
    }
    Optional<Match> best = best(clause, units.get(i).readings());
    if (best.isPresent()) {
      told.add(best.get());
      told.subject(i, grammaticalSubject(best.get()));
      clauses
          .gapBehind(clause)
          .flatMap(gap -> best(gap, units.get(i).readings()))
          .filter(gap -> gap.frame().kind().equals(best.get().frame().kind()))
          .map(gap -> gap.behind(clause.end()))
          .ifPresent(told::add);
    } else {
      List<Filler> subject = bareSubject(clause);
      told.subject(i, subject);
      control.raise(clause, subject);
    }
  }

  /** Of a passive, the patient. */
  private static List<Filler> grammaticalSubject(Match match) {
    SlotRole role =
        match.passive()
            ? match.frame().directObject().flatMap(Slot::role).orElse(SlotRole.S)
            : match.frame().subjectRole();
    return match.of(role);
  }

  /** The best frame for any of the verb's readings: the one that explains most of the clause. */
  private Optional<Match> best(Clause clause, List<VerbReading> readings) {
    return MatchWeight.heaviest(
        readings.stream()
            .flatMap(
                reading ->
                    lexicon.framesOfVerb(reading.lemma()).stream()
                        .flatMap(f -> matcher.match(clause, reading, f, this).stream())));
  }

  private List<Filler> bareSubject(Clause clause) {
    Unit verb = units.get(clause.verb());
    Optional<Phrase> before = clause.before().filter(p -> agreesAsTold(p, verb));
    if (before.isPresent() || clause.before().isPresent() && !clause.relative()) {
      Phrase subject = clause.before().get();
      boolean whoever = lexicon.lists("@whoever", subject.first().key());
      return whoever ? List.of() : participants.of(subject); // «من يفجر أو يحرق مسجدا»: nobody
    }
    if (understood.followsPronoun(clause)) {
      return sharedSubject(clause); // «إنها استقلت طائرة» (that she took a plane)
    }
    Optional<Phrase> first =
        clause.complements().stream()
            .filter(c -> c.link() == Clause.Link.NOUN_PHRASE)
            .findFirst()
            .flatMap(Clause.Complement::phrase)
            .filter(phrase -> !pointsBack(phrase)); // «لكنه بدد ذلك» (but he dispelled that)
    if (first.isPresent() && Agreement.agrees(first.get(), verb, false)) {
      return participants.of(first.get());
    }
    return clause.before().map(participants::of).orElseGet(() -> sharedSubject(clause));
  }

  /** In a reading that the lexicon knows, if there is one: «تدعم», but not «تدعّم». */
  private boolean agreesAsTold(Phrase before, Unit verb) {
    List<VerbReading> known =
        verb.readings().stream().filter(r -> !lexicon.framesOfVerb(r.lemma()).isEmpty()).toList();
    return (known.isEmpty() ? verb.readings() : known)
        .stream().anyMatch(reading -> Agreement.agrees(before, reading, true));
  }

  /** ذلك، هذا: alone, it stands for what was told. */
  private boolean pointsBack(Phrase phrase) {
    return phrase.to() == phrase.from() + 1 && units.get(phrase.from()).is(Kind.DETERMINER);
  }

  /** A participle that goes on with a subject before it: «مضيفة أن» (adding that). */
  private void participle(int i) {
    List<Filler> subject = circumstances.subjectOf(i);
    if (subject.isEmpty()) {
      return;
    }
    int end = clauses.endOfClause(i + 1);
    Clause clause =
        new Clause(i, Optional.empty(), false, true, clauses.complements(i + 1, end, i), end);
    MatchWeight.heaviest(
            lexicon.framesOfCircumstance(units.get(i).head().form()).stream()
                .flatMap(f -> matcher.matchParticiple(clause, f, subject, this).stream()))
        .filter(match -> match.content().isPresent())
        .ifPresent(
            match -> {
              told.add(match);
              told.subject(i, subject);
            });
  }

  @Override
  public List<Filler> sharedSubject(Clause clause) {
    return understood.sharedSubject(clause);
  }

  @Override
  public Optional<Filler> joinedThing(Clause clause) {
    return understood.joinedThing(clause);
  }

  @Override
  public List<Filler> speakerAt(Clause clause) {
    return understood.speakerAt(clause);
  }

  @Override
  public Optional<Filler> antecedent(Unit pronoun) {
    return referents.antecedent(pronoun);
  }

  @Override
  public int endOfClaim(int from, int to) {
    return attributions.endOfClaim(from, to);
  }
}
