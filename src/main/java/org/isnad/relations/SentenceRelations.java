package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.Match.Content;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;

/**
 * Finds the matches of one sentence: verbs from left to right, then the nouns that no verb has
 * used.
 *
 * <p>What is found on the left helps on the right: a subject is shared along a chain of verbs, a
 * complement's verb without a subject takes it from the verb above.
 */
final class SentenceRelations implements FrameMatcher.Context {

  private final Sentence sentence;
  private final List<Unit> units;
  private final Lexicon lexicon;
  private final Participants participants;
  private final ClauseReader clauses;
  private final FrameMatcher matcher;
  private final NounMatcher nouns;
  private final Optional<Referent> runningSpeaker;

  private final List<Match> matches = new ArrayList<>();
  private final Map<Integer, List<Filler>> subjects = new HashMap<>();
  private final Map<Integer, List<Filler>> raised = new HashMap<>();
  private final Set<Integer> relativeVerbs = new HashSet<>();
  private final Set<Integer> usedUnits = new HashSet<>();
  private Optional<Filler> attributedTo = Optional.empty();

  /** Who vouches, by the unit behind his name: «بحسب المدير». */
  private final Map<Integer, Filler> sources = new HashMap<>();

  /** Before which commas a claim ends, since behind them stands who reports it. */
  private final List<Integer> remarks = new ArrayList<>();

  SentenceRelations(
      Sentence sentence,
      List<Unit> units,
      Lexicon lexicon,
      Participants participants,
      Optional<Referent> runningSpeaker) {
    this.sentence = sentence;
    this.units = units;
    this.lexicon = lexicon;
    this.participants = participants;
    this.clauses = new ClauseReader(units, new LexicalClasses(lexicon));
    PartyKinds kinds = new PartyKinds(sentence, participants, lexicon);
    this.matcher =
        new FrameMatcher(
            new FrameMatcher.Site(
                sentence, units, participants, lexicon, kinds, clauses::phraseAt));
    this.nouns = new NounMatcher(sentence, units, participants, lexicon, clauses, kinds);
    this.runningSpeaker = runningSpeaker;
  }

  /** All matches, in the order of their triggers. */
  List<Match> find() {
    attributions();
    colonStatement();
    quotationFirst();
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
      if ((units.get(i).is(Kind.NOUN) || describes) && !usedUnits.contains(i)) {
        noun(i);
      }
    }
    matches.sort(Comparator.comparingInt(Match::trigger));
    return matches;
  }

  /** Who vouches for the whole sentence, if somebody does. */
  Optional<Filler> attributedTo() {
    return attributedTo;
  }

  /** Whether a unit was read without a match: in another's, or in a sense that tells nothing. */
  boolean hasReadAside(int unit) {
    return usedUnits.contains(unit)
        || units.get(unit).is(Kind.VERB) && isImpersonal(unit, "@narrating");
  }

  /** Whether a verb stands in a relative clause: «الذي أعلن» (which announced). */
  boolean isRelative(int verb) {
    return relativeVerbs.contains(verb);
  }

  ClauseReader clauses() {
    return clauses;
  }

  /** «بحسب كييف» (according to Kyiv) vouches for the whole sentence but for claims inside it. */
  private void attributions() {
    for (int at = 0; at < units.size(); at++) {
      int i = at;
      int length = lexicon.markers().attributionAt(sentence, units.get(i).from());
      if (length == 0) {
        continue;
      }
      int next = unitFrom(units.get(i).from() + length);
      if (next < units.size() && units.get(next).is(Kind.VERB)) {
        attributedBy(next, i);
        continue;
      }
      Optional<Phrase> source = clauses.phraseAt(next);
      source
          .map(participants::of)
          .filter(parties -> parties.get(0).animate() || isSource(source.get()))
          .map(parties -> parties.get(0))
          .ifPresent(
              party -> {
                attributedTo = attributedTo.or(() -> Optional.of(party));
                sources.put(source.get().to(), party);
                if (i > 0 && units.get(i - 1).is(Kind.COMMA) && endsAt(source.get().to())) {
                  remarks.add(i - 1);
                }
              });
    }
  }

  /** Whether the sentence ends behind a source, with a mark or an adjective of it at most. */
  private boolean endsAt(int unit) {
    return units.subList(unit, units.size()).stream()
        .allMatch(u -> u.is(Kind.OTHER, Kind.QUOTE, Kind.ADJECTIVE));
  }

  /**
   * «…، حسبما أعلن المتحدث»: a statement behind what it states. What «حسبما نشر في الصحيفة» (as was
   * published in) tells is no event, but where it is to be found.
   */
  private void attributedBy(int verb, int marker) {
    int end = marker > 0 && units.get(marker - 1).is(Kind.COMMA) ? marker - 1 : marker;
    if (end < marker) {
      remarks.add(end);
    }
    statedBy(verb, 0, end);
    usedUnits.add(verb);
  }

  /** A statement whose claim stands before its verb, in {@code [from, end)}. */
  private void statedBy(int verb, int from, int end) {
    boolean pronoun = verb + 1 < units.size() && units.get(verb + 1).is(Kind.CLITIC);
    Optional<Phrase> source = clauses.phraseAt(pronoun ? verb + 2 : verb + 1);
    Optional<Frame> statement =
        units.get(verb).readings().stream()
            .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
            .filter(frame -> frame.kind().speech() == Speech.CLAIM)
            .findFirst();
    if (source.isEmpty()
        || statement.isEmpty()
        || !Agreement.agrees(source.get(), units.get(verb), false)) {
      return;
    }
    Optional<Filler> claim = participants.stretch(from, end);
    if (claim.isPresent()) {
      add(
          new Match(
              statement.get(),
              verb,
              verb + 1,
              Letters.plain(statement.get().lemma()),
              Map.of(SlotRole.S, participants.of(source.get()), SlotRole.C, List.of(claim.get())),
              Optional.of(new Content(from, end)),
              false,
              0.85));
    }
  }

  /** ««قصفوا المدينة»، قال فلان» (…, said so-and-so): the quotation stands before its verb. */
  private void quotationFirst() {
    int close = closingQuote();
    int verb = close + 1;
    while (verb < units.size() && units.get(verb).is(Kind.COMMA)) {
      verb++;
    }
    boolean says = units.subList(0, close).stream().anyMatch(unit -> unit.is(Kind.VERB));
    if (says && verb < units.size() && units.get(verb).is(Kind.VERB)) {
      statedBy(verb, 1, close); // but ««مرافئ الشرق» توقع اتفاقا» has a name between its marks
    }
  }

  /** The mark that closes the quotation with which the sentence begins, or 0. */
  private int closingQuote() {
    if (units.isEmpty() || !units.get(0).is(Kind.QUOTE)) {
      return 0;
    }
    for (int i = 2; i < units.size(); i++) {
      if (units.get(i).is(Kind.QUOTE)) {
        return i;
      }
    }
    return 0;
  }

  private boolean isSource(Phrase phrase) {
    String head = phrase.first().key();
    return lexicon.isOfClass("@media", head) || lexicon.isOfClass("@report-noun", head);
  }

  private int unitFrom(int token) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).from() >= token) {
        return i;
      }
    }
    return units.size();
  }

  /** «أوكرانيا: قوات كوريا الشمالية...»: in a headline the colon says «says». */
  private void colonStatement() {
    if (sentence.block() != BlockType.HEADLINE || units.isEmpty()) {
      return;
    }
    Optional<Phrase> speaker = clauses.phraseAt(0);
    int colon = speaker.map(phrase -> colonBehind(phrase.to())).orElse(0);
    if (colon == 0 || colon >= units.size() - 1) {
      return;
    }
    List<Filler> parties = participants.of(speaker.orElseThrow());
    Optional<Filler> claim = participants.stretch(colon + 1, units.size());
    if (!parties.get(0).animate()
        || clauses.isEventNoun(0)
        || claim.isEmpty()
        || isRubric(parties.get(0), colon + 1)) {
      return;
    }
    Frame say = lexicon.framesOfVerb("قال").get(0);
    add(
        new Match(
            say,
            colon,
            colon + 1,
            say.lemma(),
            Map.of(SlotRole.S, parties, SlotRole.C, List.of(claim.get())),
            Optional.of(new Content(colon + 1, units.size())),
            false,
            0.85));
  }

  /**
   * The colon behind a speaker, or behind what he does as he speaks: «الملك معلقا على الأحداث: …»
   * (the king, commenting on the events: …); 0 where there is none.
   */
  private int colonBehind(int speaker) {
    int i = speaker;
    boolean comments =
        i < units.size() && !lexicon.framesOfCircumstance(units.get(i).head().form()).isEmpty();
    while (comments && i < units.size() && !units.get(i).is(Kind.COLON, Kind.VERB)) {
      i++;
    }
    return i < units.size() && units.get(i).is(Kind.COLON) ? i : 0;
  }

  /** «تركيا: أردوغان يكشف…», «سوريا: موجة نزوح»: a country's name that says where, not who. */
  private boolean isRubric(Filler speaker, int claim) {
    Optional<MentionType> type = units.get(0).mention().map(m -> m.type());
    boolean states = units.subList(claim, units.size()).stream().anyMatch(u -> u.is(Kind.VERB));
    Optional<String> state = speaker.actor();
    if (type.filter(t -> t == MentionType.LOCATION).isPresent()) {
      return !states && state.isEmpty(); // «غزة: مسيرات» (Gaza: marches), no seat of a government
    }
    if (type.filter(t -> t == MentionType.COUNTRY).isEmpty()) {
      return false;
    }
    boolean ofAnother =
        clauses.phraseAt(claim).map(participants::of).stream()
            .flatMap(List::stream)
            .anyMatch(p -> p.actor().isPresent() && !p.actor().equals(state));
    return !states || !ofAnother;
  }

  private void verb(int i) {
    if (usedUnits.contains(i) || isImpersonal(i, "@narrating")) {
      return; // «يذكر أن» (it is worth mentioning that): the narrator goes on
    }
    Clause clause = clauses.ofVerb(i);
    if (clause.relative()) {
      relativeVerbs.add(i);
    }
    Optional<Match> best = best(clause, units.get(i).readings());
    if (best.isPresent()) {
      add(best.get());
      subjects.put(i, grammaticalSubject(best.get()));
      clauses
          .gapBehind(clause)
          .flatMap(gap -> best(gap, units.get(i).readings()))
          .filter(gap -> gap.frame().kind().equals(best.get().frame().kind()))
          .map(gap -> gap.behind(clause.end()))
          .ifPresent(this::add);
    } else {
      List<Filler> subject = bareSubject(clause);
      subjects.put(i, subject);
      raise(clause, subject);
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

  /** «تسعى موسكو إلى توقيع اتفاق»: the verb lends its subject to the masdar that it governs. */
  private void raise(Clause clause, List<Filler> subject) {
    for (Clause.Complement complement : clause.complements()) {
      lexicon
          .governors()
          .ofVerb(units.get(clause.verb()).readings(), link(complement))
          .ifPresent(
              governor -> raise(complement, controller(governor, clause, complement, subject)));
    }
  }

  private List<Filler> controller(
      Governor governor, Clause clause, Clause.Complement event, List<Filler> subject) {
    return switch (governor.control()) {
      case SUBJECT -> subject;
      case NONE -> List.of();
      case OBJECT ->
          phraseBefore(event, clause, Clause.Link.NOUN_PHRASE, "")
              .filter(object -> !object.equals(subject))
              .orElse(List.of());
      case DATIVE -> phraseBefore(event, clause, Clause.Link.PREPOSITION, "ل").orElse(List.of());
    };
  }

  private Optional<List<Filler>> phraseBefore(
      Clause.Complement event, Clause clause, Clause.Link link, String preposition) {
    return clause.complements().stream()
        .filter(c -> c.from() < event.from())
        .filter(c -> c.link() == link && c.preposition().equals(preposition))
        .reduce((first, second) -> second)
        .flatMap(Clause.Complement::phrase)
        .map(participants::of);
  }

  private static String link(Clause.Complement complement) {
    return switch (complement.link()) {
      case CLAUSE -> Governors.clauseLink(complement.preposition());
      case PREPOSITION -> Governors.link(complement.preposition());
      default -> Governor.OBJECT;
    };
  }

  private void raise(Clause.Complement complement, List<Filler> subject) {
    int head = head(complement);
    boolean itself = complement.phrase().map(participants::of).filter(subject::equals).isPresent();
    if (!itself) { // «تم اعتقاله»: his arrest took place
      raised.put(head, subject);
    }
  }

  /** The word that tells the event of a complement: its masdar, or the verb behind its أنْ. */
  private int head(Clause.Complement complement) {
    return switch (complement.link()) {
      case PREPOSITION -> complement.from() + 1;
      case CLAUSE -> {
        int i = complement.from();
        while (i < complement.to() && !units.get(i).is(Kind.VERB)) {
          i++;
        }
        yield i;
      }
      default -> complement.from();
    };
  }

  /** Whom a verb such as «حاول» (tried) lends to the masdar that it governs. */
  List<Filler> raisedTo(int noun) {
    return raised.getOrDefault(noun, List.of());
  }

  /** «نفى الجيش قصف المستشفى»: what somebody denies is what he is said to have done. */
  boolean isDenied(int noun) {
    return !isClaim(noun)
        && above(noun).filter(m -> m.frame().kind().speech() == Speech.DENIED).isPresent();
  }

  /** Who acts in the main verb before a purpose: those who can act, where it governs no event. */
  List<Filler> actorOf(int purpose) {
    if (above(purpose).isPresent()) {
      return List.of();
    }
    for (int i = purpose - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (unit.is(Kind.VERB)) {
        List<Filler> parties = subjects.getOrDefault(i, List.of());
        boolean governs =
            lexicon
                .governors()
                .ofVerb(unit.readings(), Governors.link(units.get(purpose - 1).word()))
                .isPresent();
        return governs ? List.of() : animate(parties);
      }
      if (unit.is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        break;
      }
      Optional<List<Filler>> user = userOfMeans(i);
      if (user.isPresent()) {
        return user.get();
      }
    }
    return List.of();
  }

  /** «استخدام القوات الغاز لتفريق» (the forces' use of gas to disperse): who uses the means. */
  private Optional<List<Filler>> userOfMeans(int noun) {
    boolean means =
        units.get(noun).is(Kind.NOUN) && lexicon.isOfClass("@means", units.get(noun).nounKey());
    return means
        ? clauses
            .phraseAt(noun + 1)
            .map(participants::of)
            .filter(parties -> parties.stream().allMatch(Filler::animate))
        : Optional.empty();
  }

  /**
   * «تقدم الجيش بدعم من روسيا» (the army advanced with support from Russia): who acts in the clause
   * of a noun, before it or behind.
   */
  List<Filler> actorAround(int noun) {
    for (int i = noun - 1; i >= 0 && !opensAnotherClause(i); i--) {
      if (units.get(i).is(Kind.VERB)) {
        return animate(subjects.getOrDefault(i, List.of()));
      }
    }
    return nextSubject(noun).map(List::of).map(SentenceRelations::animate).orElse(List.of());
  }

  private boolean opensAnotherClause(int i) {
    return units.get(i).is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.COLON);
  }

  private static List<Filler> animate(List<Filler> parties) {
    boolean act = parties.stream().allMatch(Filler::animate);
    return act ? parties.stream().map(Filler::continued).toList() : List.of();
  }

  private boolean isClaim(int noun) {
    return lexicon.isOfClass("@claim-noun", units.get(noun).nounKey());
  }

  /** Who tries, wants or plans to do what the masdar at a unit names, if somebody does. */
  List<Filler> intenderOf(int noun) {
    boolean wanted =
        above(noun)
            .filter(m -> m.frame().kind().speech() == Speech.WANTED)
            .filter(m -> m.of(SlotRole.T).isEmpty())
            .isPresent();
    return wanted ? controllerOf(noun) : raisedTo(noun);
  }

  /** Who does what the masdar at a unit names, if the verb above says so. */
  List<Filler> controllerOf(int noun) {
    List<Filler> lent = raisedTo(noun);
    if (!lent.isEmpty()) {
      return lent;
    }
    Optional<Match> above = above(noun);
    boolean rejected = above.filter(m -> m.frame().kind().speech() == Speech.DENIED).isPresent();
    if (above.isEmpty() || rejected && isClaim(noun)) {
      return List.of(); // «نفت موسكو الاتهامات»: it wasn't Moscow that accused
    }
    int first = above.get().content().map(Content::from).orElse(noun);
    while (first < noun && units.get(first).is(Kind.PREPOSITION, Kind.QUOTE)) {
      first++;
    }
    return first == noun || isJoint(first, noun) ? above.get().controller() : List.of();
  }

  /** Who accuses somebody else of what the masdar at a unit names, as a pronoun may mean him. */
  Optional<Filler> accuserOf(int noun) {
    return above(noun)
        .filter(m -> m.of(SlotRole.S).size() == 1 && m.of(SlotRole.T).size() == 1)
        .filter(m -> m.controller().equals(m.of(SlotRole.T)))
        .map(m -> m.of(SlotRole.S).get(0).continued());
  }

  /** As {@link #controllerOf}, but not who speaks in the verb above. */
  List<Filler> controllerBesideSpeaker(int noun) {
    List<Filler> controller = controllerOf(noun);
    boolean speaks =
        above(noun)
            .filter(m -> m.frame().kind().speech() == Speech.CLAIM)
            .filter(m -> m.of(SlotRole.S).equals(controller))
            .isPresent();
    return speaks ? List.of() : controller;
  }

  /** Who does what a masdar joined to the first masdar of a claim names, if the claim says so. */
  List<Filler> controllerOfJoint(int noun) {
    Optional<Match> above = above(noun);
    int first = above.flatMap(Match::content).map(Content::from).orElse(noun);
    while (first < noun && units.get(first).is(Kind.PREPOSITION, Kind.QUOTE)) {
      first++;
    }
    return isJoint(first, noun) ? controllerOf(noun) : List.of();
  }

  /** «بتدريب المتشددين وتسليحهم» (of training the militants and arming them): two masdars. */
  private boolean isJoint(int first, int second) {
    int joint = second - 1;
    if (joint > first && units.get(joint).is(Kind.PREPOSITION)) {
      joint--;
    }
    boolean joined =
        joint > first
            && units.get(joint).is(Kind.CONJUNCTION)
            && clauses.isEventNoun(first)
            && !units.get(first).head().form().startsWith("ال")
            && !units.get(second).head().form().startsWith("ال");
    for (int i = first; joined && i < joint; i++) {
      joined = !units.get(i).is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE);
    }
    return joined;
  }

  /** The best frame for any of the verb's readings: the one that explains most of the clause. */
  private Optional<Match> best(Clause clause, List<VerbReading> readings) {
    Match best = null;
    for (VerbReading reading : readings) {
      for (Frame frame : lexicon.framesOfVerb(reading.lemma())) {
        Optional<Match> match = matcher.match(clause, reading, frame, this);
        if (match.isPresent() && (best == null || weight(match.get()) > weight(best))) {
          best = match.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double weight(Match match) {
    double fixed =
        match.frame().slots().stream()
            .filter(Slot::isFixedNoun)
            .mapToDouble(SentenceRelations::weightOfNouns)
            .sum();
    double constrained =
        match.frame().slots().stream()
            .filter(slot -> slot.role().filter(r -> !match.of(r).isEmpty()).isPresent())
            .mapToDouble(SentenceRelations::weight)
            .sum();
    double sense = match.frame().tellsNothing() ? 0.5 : 0;
    return fixed
        + constrained
        + sense
        + match.fillers().size()
        + match.sure()
        - (match.passive() ? 1 : 0);
  }

  /** «حملة اعتقالات» (a wave of arrests) tells more than «حملة» (a campaign). */
  private static double weightOfNouns(Slot slot) {
    return slot.nouns().stream().allMatch(noun -> noun.contains("_")) ? 4.5 : 3;
  }

  /** What a place asks for tells more than what it rules out. */
  private static double weight(Slot slot) {
    return slot.constraints().isEmpty()
        ? 0
        : slot.constraints().stream().allMatch(Slot.Constraint::negated) ? 0.5 : 1;
  }

  private List<Filler> bareSubject(Clause clause) {
    Unit verb = units.get(clause.verb());
    Optional<Phrase> before = clause.before().filter(p -> agreesAsTold(p, verb));
    if (before.isPresent() || clause.before().isPresent() && !clause.relative()) {
      return participants.of(clause.before().get());
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
    List<VerbReading> told =
        verb.readings().stream().filter(r -> !lexicon.framesOfVerb(r.lemma()).isEmpty()).toList();
    return (told.isEmpty() ? verb.readings() : told)
        .stream().anyMatch(reading -> Agreement.agrees(before, reading, true));
  }

  /** ذلك، هذا: alone, it stands for what was told. */
  private boolean pointsBack(Phrase phrase) {
    return phrase.to() == phrase.from() + 1 && units.get(phrase.from()).is(Kind.DETERMINER);
  }

  private void add(Match match) {
    if (!match.frame().tellsNothing()) {
      matches.add(match);
    }
    usedUnits.add(match.trigger());
    if (match.frame().trigger() == TriggerKind.LIGHT || match.frame().tellsNothing()) {
      markFixedNouns(match);
    }
  }

  /** The noun of «أجرى محادثات» (held talks) has had its say with the verb. */
  private void markFixedNouns(Match match) {
    for (Slot slot : match.frame().slots()) {
      for (int i = match.trigger() + 1; slot.isFixedNoun() && i < units.size(); i++) {
        String key = units.get(i).nounKey();
        String bare = NounStems.withoutAccusative(key);
        if (slot.nouns().stream()
            .map(noun -> Letters.key(noun.replace('_', ' ')).split(" ")[0])
            .anyMatch(noun -> noun.equals(key) || noun.equals(bare))) {
          usedUnits.add(i);
          break;
        }
      }
    }
  }

  /**
   * «قائلا»، «مضيفة أن»، «متهما إياها ب»: a circumstantial participle goes on with the same
   * subject.
   */
  private void participle(int i) {
    Unit unit = units.get(i);
    String form = unit.head().form();
    if (i == 0
        || form.startsWith("ال")
        || units
            .get(i - 1)
            .is(Kind.COMPLEMENTIZER, Kind.PREPOSITION, Kind.QUOTE, Kind.DETERMINER, Kind.NUMBER)) {
      return;
    }
    List<Frame> frames = lexicon.framesOfCircumstance(form);
    if (frames.isEmpty() || describesIndefinite(i)) {
      return;
    }
    List<Filler> subject = actingBeside(i);
    if (subject.isEmpty()) {
      return;
    }
    int end = clauses.endOfClause(i + 1);
    Clause clause =
        new Clause(i, Optional.empty(), false, true, clauses.complements(i + 1, end, i), end);
    Match best = null;
    for (Frame frame : frames) {
      Optional<Match> match = matcher.matchParticiple(clause, frame, subject, this);
      if (match.isPresent() && (best == null || weight(match.get()) > weight(best))) {
        best = match.get();
      }
    }
    if (best != null && best.content().isPresent()) {
      add(best);
      subjects.put(i, subject);
    }
  }

  /**
   * «رجال متهمين بالسرقة» (men accused of theft), «رجلا رافضا»: right behind an indefinite noun.
   */
  private boolean describesIndefinite(int participle) {
    Unit before = units.get(participle - 1);
    return before.is(Kind.NOUN, Kind.ADJECTIVE)
        && !before.head().form().startsWith("ال")
        && units.get(participle).head().form().endsWith("ين");
  }

  /**
   * Whom a participle describes, the subject of a verb before: they agree in gender; a statement
   * goes on with the speaker of the outermost statement («قال باتيل إن واشنطن تعتقد…، مضيفا»),
   * another act with the nearest verb.
   */
  private List<Filler> actingBeside(int participle) {
    Unit unit = units.get(participle);
    Optional<Filler> source = sourceBeside(participle);
    if (source.isPresent()) {
      return List.of(source.get().continued());
    }
    List<Match> agreeing =
        matches.stream()
            .filter(match -> match.trigger() < participle)
            .filter(match -> units.get(match.trigger()).is(Kind.VERB, Kind.COLON))
            .filter(match -> mayDescribe(unit, match.of(SlotRole.S)))
            .filter(match -> !isQuotedBefore(match.trigger(), participle))
            .toList();
    return agreeing.stream()
        .filter(match -> match.frame().kind().speech() != Speech.NONE)
        .findFirst()
        .or(() -> agreeing.stream().reduce((first, second) -> second))
        .map(match -> match.of(SlotRole.S))
        .or(() -> subjectOfUntold(participle).filter(parties -> mayDescribe(unit, parties)))
        .orElse(List.of())
        .stream()
        .limit(1)
        .map(Filler::continued)
        .toList();
  }

  /** «قال إن "القوة ستعمل"، مضيفا»: in a quotation that is closed, nobody goes on speaking. */
  private boolean isQuotedBefore(int verb, int participle) {
    long marks = units.subList(verb, participle).stream().filter(u -> u.is(Kind.QUOTE)).count();
    return marks % 2 == 1;
  }

  /** «…بحسب المدير، مشيرا إلى أن» (according to the director, pointing out that): it is he. */
  private Optional<Filler> sourceBeside(int participle) {
    boolean comma = participle > 0 && units.get(participle - 1).is(Kind.COMMA);
    boolean states =
        lexicon.framesOfCircumstance(units.get(participle).head().form()).stream()
            .anyMatch(frame -> frame.kind().speech() == Speech.CLAIM);
    return Optional.ofNullable(sources.get(comma ? participle - 1 : participle))
        .filter(source -> states && mayDescribe(units.get(participle), List.of(source)));
  }

  /** «غادر الوفد القاعة رافضا» (left the hall, rejecting): the verb itself tells no event. */
  private Optional<List<Filler>> subjectOfUntold(int participle) {
    for (int i = participle - 1; i >= 0; i--) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.of(animate(subjects.getOrDefault(i, List.of())));
      }
    }
    return Optional.empty();
  }

  private static boolean mayDescribe(Unit participle, List<Filler> parties) {
    boolean ofMany = participle.head().form().endsWith("ين");
    return parties.stream().anyMatch(party -> agrees(party, genderOf(participle)))
        && (!ofMany || parties.size() > 1 || !isOne(parties.get(0)));
  }

  private static boolean isOne(Filler party) {
    return party.referent().number().filter(VerbReading.Number.SINGULAR::equals).isPresent();
  }

  private static Gender genderOf(Unit participle) {
    return participle.head().form().endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static boolean agrees(Filler party, Gender gender) {
    return party.referent().gender().map(gender::equals).orElse(true);
  }

  private void noun(int i) {
    nouns.match(i, this).ifPresent(this::add);
  }

  /** The match of the nearest verb before a unit that has one. */
  Optional<Match> verbBefore(int unit) {
    return matches.stream()
        .filter(match -> match.trigger() < unit && units.get(match.trigger()).is(Kind.VERB))
        .max(Comparator.comparingInt(Match::trigger));
  }

  /** The match of the nearest verb behind a unit that has one. */
  Optional<Match> verbBehind(int unit) {
    return matches.stream()
        .filter(match -> match.trigger() > unit && units.get(match.trigger()).is(Kind.VERB))
        .min(Comparator.comparingInt(Match::trigger));
  }

  /** The match whose complement holds a unit, the innermost first. */
  Optional<Match> above(int unit) {
    return matches.stream()
        .filter(m -> m.trigger() != unit)
        .filter(m -> m.content().filter(c -> c.holds(unit)).isPresent())
        .min(
            Comparator.comparingInt(
                m -> m.content().map(c -> c.to() - c.from()).orElse(Integer.MAX_VALUE)));
  }

  /**
   * The subject of the nearest verb before a unit, lexicon or not, unless the verb shows another
   * gender than the pronoun at the unit.
   */
  private Optional<Filler> nearestSubject(int unit, Unit pronoun) {
    for (int i = unit - 1; i >= 0; i--) {
      List<Filler> parties = subjects.getOrDefault(i, List.of());
      if (!parties.isEmpty() && !clashes(i, pronoun)) {
        return Optional.of(parties.get(0));
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Filler> sharedSubject(Clause clause) {
    int start = clauses.startOfVerb(clause.verb());
    Unit verb = units.get(clause.verb());
    if (start > 0
        && units.get(start - 1).is(Kind.CLITIC)
        && start > 1
        && units.get(start - 2).is(Kind.COMPLEMENTIZER)) {
      return pronounSubject(units.get(start - 1), clause.verb());
    }
    if (start > 0 && units.get(start - 1).is(Kind.RELATIVE) && !comesBack(clause)) {
      return List.of(); // what a relative clause tells of acts in it, if nothing else does
    }
    if (start > 0 && units.get(start - 1).is(Kind.COMPLEMENTIZER)) {
      List<Filler> lent = raisedTo(clause.verb());
      return lent.isEmpty() ? above(clause.verb()).map(Match::controller).orElse(List.of()) : lent;
    }
    if (isImpersonal(clause.verb(), "@impersonal")) {
      return List.of();
    }
    if (isFirstPerson(verb)) {
      return speakerOf(clause.verb());
    }
    if (start > 0 && units.get(start - 1).is(Kind.VERB)) { // «وكانت استهدفت»: whoever was
      List<Filler> parties = subjects.getOrDefault(start - 1, List.of());
      return !parties.isEmpty() && fits(parties, verb) ? parties : List.of();
    }
    Optional<Match> above = above(clause.verb());
    boolean comma = false;
    for (int i = clause.verb() - 1; i >= 0; i--) {
      List<Filler> parties = subjects.getOrDefault(i, List.of());
      if (isJoined(i, clause.verb()) && (parties.isEmpty() || !fits(parties, verb))) {
        return List.of(); // «سيطروا وطردوا»: who took it is not known, nor who drove out
      }
      if (!parties.isEmpty() && hasSuffered(i) && namesSomebody(clause)) {
        return List.of(); // «قتل جندي وجرح آخرون»: the dead soldier has wounded nobody
      }
      boolean aside = comma && relativeVerbs.contains(i);
      if (!parties.isEmpty() && !aside && above(i).equals(above) && fits(parties, verb)) {
        return meansPronoun(parties, start) ? parties : List.of();
      }
      comma |= units.get(i).is(Kind.COMMA);
    }
    if (start <= 1
        && saidBehindAlone(clause.verb())
        && isSpeech(verb)
        && !namesItsSubject(clause)) {
      return runningSpeaker.map(Filler::understood).filter(party -> fits(party, verb)).stream()
          .toList();
    }
    return List.of();
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
    return matches.isEmpty()
        || !units.get(0).is(Kind.QUOTE) && matches.stream().allMatch(m -> m.trigger() > verb);
  }

  /** «توفي عشرة أشخاص بسبب فيروس، لكنه يدمر» (…but it destroys): the pronoun means one thing. */
  private boolean meansPronoun(List<Filler> parties, int start) {
    boolean pronoun =
        start > 1
            && units.get(start - 1).is(Kind.CLITIC)
            && units.get(start - 2).is(Kind.SUBORDINATOR);
    return !pronoun
        || parties.size() == 1 && agrees(parties.get(0), units.get(start - 1))
        || parties.size() > 1 // «زعماء بريطانيا وفرنسا …، لكنهم»
            && Participants.number(units.get(start - 1)).filter(Number.PLURAL::equals).isPresent();
  }

  private static boolean isFirstPerson(Unit verb) {
    return verb.readings().stream().allMatch(r -> r.person() == VerbReading.Person.FIRST);
  }

  @Override
  public int endOfClaim(int from, int to) {
    return remarks.stream().filter(i -> i > from && i < to).min(Integer::compare).orElse(to);
  }

  @Override
  public List<Filler> speakerAt(Clause clause) {
    return speakerOf(clause.verb());
  }

  /** «قال الملك: «سنقاتل»» (the king said, "We shall fight"): who speaks speaks of himself. */
  private List<Filler> speakerOf(int verb) {
    return matches.stream()
        .filter(m -> m.frame().kind().speech() == Speech.CLAIM)
        .filter(m -> m.content().filter(c -> c.holds(verb) && isQuoted(c, verb)).isPresent())
        .map(m -> m.of(SlotRole.S))
        .filter(parties -> parties.size() == 1 && parties.get(0).animate())
        .reduce((outer, inner) -> inner)
        .map(SentenceRelations::animate)
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
    return matches.stream()
        .anyMatch(m -> m.trigger() == verb && m.passive() && m.frame().kind().isMaterial());
  }

  private static boolean namesSomebody(Clause clause) {
    return clause.complements().stream().anyMatch(c -> c.link() == Clause.Link.NOUN_PHRASE);
  }

  @Override
  public Optional<Filler> joinedThing(Clause clause) {
    for (int i = clause.verb() - 1; i >= 0; i--) {
      if (isJoined(i, clause.verb())) {
        List<Filler> parties = subjects.getOrDefault(i, List.of());
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
        || matches.stream().anyMatch(match -> match.trigger() == verb);
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
  private boolean isImpersonal(int verb, String verbs) {
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
    return above(verb)
        .filter(match -> !clashes(match.trigger(), pronoun))
        .map(match -> match.of(SlotRole.S))
        .filter(parties -> parties.size() == 1 && parties.get(0).animate())
        .filter(parties -> agrees(parties.get(0), pronoun))
        .orElse(List.of());
  }

  /** «وقال المالكي إنها» (al-Maliki said that she): his verb shows that it isn't about him. */
  private boolean clashes(int verb, Unit pronoun) {
    Unit unit = units.get(verb);
    return Participants.gender(pronoun)
        .filter(
            gender ->
                unit.is(Kind.VERB)
                    ? unit.readings().stream().noneMatch(r -> r.gender() == gender)
                    : unit.is(Kind.NOUN, Kind.ADJECTIVE) && genderOf(unit) != gender)
        .isPresent();
  }

  static boolean fitsPronoun(Filler party, Unit pronoun) {
    return party.entity().isPresent() && agrees(party, pronoun);
  }

  static boolean agrees(Filler party, Unit pronoun) {
    return Participants.gender(pronoun)
            .map(gender -> party.referent().gender().map(gender::equals).orElse(true))
            .orElse(false)
        && Participants.number(pronoun)
            .map(number -> party.referent().number().map(number::equals).orElse(true))
            .orElse(true);
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

  @Override
  public Optional<Filler> antecedent(Unit pronoun) {
    int at = units.indexOf(pronoun);
    for (int k = matches.size() - 1; k >= 0; k--) {
      Match match = matches.get(k);
      if (verbsBetween(match.trigger(), at) > 1) {
        break;
      }
      for (SlotRole role : List.of(SlotRole.T, SlotRole.R, SlotRole.S)) {
        for (Filler party : match.of(role)) {
          if (fitsPronoun(party, pronoun)) {
            return Optional.of(party.continued());
          }
        }
      }
    }
    return Optional.empty();
  }

  private int verbsBetween(int from, int to) {
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      if (units.get(i).is(Kind.VERB)) {
        count++;
      }
    }
    return count;
  }

  /** Whom the possessive on a masdar means: «دعوتها» (her call), «تعاونها» (her cooperation). */
  Optional<Filler> possessor(Unit pronoun, int noun) {
    return ofJointNoun(pronoun, noun).or(() -> ownPossessor(pronoun, noun));
  }

  /** «خطف طفلة وقتلها» (a girl's abduction and her murder): the genitive of the noun before و. */
  private Optional<Filler> ofJointNoun(Unit pronoun, int noun) {
    if (noun < 3 || !units.get(noun - 1).is(Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    for (int i = noun - 3;
        i >= 0 && !units.get(i).is(Kind.VERB, Kind.COMMA, Kind.COMPLEMENTIZER, Kind.RELATIVE);
        i--) {
      boolean governs = units.get(i).is(Kind.NOUN) && !units.get(i).head().form().startsWith("ال");
      Optional<Filler> genitive =
          governs ? clauses.phraseAt(i + 1).map(p -> participants.of(p).get(0)) : Optional.empty();
      if (genitive.filter(party -> party.animate() && agrees(party, pronoun)).isPresent()) {
        return genitive;
      }
    }
    return Optional.empty();
  }

  private Optional<Filler> ownPossessor(Unit pronoun, int noun) {
    Optional<Match> above = above(noun);
    if (above.isPresent()) {
      List<Filler> parties = new ArrayList<>(above.get().of(SlotRole.T));
      if (units.get(above.get().trigger()).is(Kind.NOUN)) {
        parties.addAll(above.get().of(SlotRole.S)); // «إعلان مصر عن نتائج تحقيقاتها»: Egypt's
      }
      for (Filler party : parties) {
        if (fitsPronoun(party, pronoun)) {
          return Optional.of(party);
        }
      }
    }
    return sourceBefore(noun)
        .filter(party -> fitsPronoun(party, pronoun))
        .or(() -> nearestSubject(noun, pronoun))
        .filter(party -> fitsPronoun(party, pronoun))
        .or(() -> nextSubject(noun).filter(party -> fitsPronoun(party, pronoun)));
  }

  /** «نقل عن كيم قوله»: he of whom it is reported. */
  private Optional<Filler> sourceBefore(int noun) {
    for (int k = matches.size() - 1; k >= 0; k--) {
      Match match = matches.get(k);
      if (match.trigger() < noun
          && !match.of(SlotRole.R).isEmpty()
          && match.frame().kind().speech() == Speech.CLAIM
          && verbsBetween(match.trigger(), noun) == 0) {
        return Optional.of(match.of(SlotRole.R).get(0));
      }
    }
    return Optional.empty();
  }

  /** «في رسالته إلى بوتين، قال كيم»: the possessor comes behind. */
  private Optional<Filler> nextSubject(int noun) {
    for (int i = 0; i < noun; i++) {
      if (units.get(i).is(Kind.VERB)) {
        return Optional.empty();
      }
    }
    for (int i = noun + 1; i < units.size(); i++) {
      if (units.get(i).is(Kind.VERB)) {
        return subjects.getOrDefault(i, List.of()).stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
