package org.isnad.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Match.Content;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.text.BlockType;
import org.isnad.text.Letters;

/**
 * Who vouches for a sentence beside its verbs: «بحسب كييف» (according to Kyiv), «…، حسبما أعلن
 * المتحدث» (as the spokesman announced), a speaker before a headline's colon or behind his words.
 */
final class Attributions {

  private final Sentence sentence;
  private final List<Unit> units;
  private final Lexicon lexicon;
  private final Participants participants;
  private final ClauseReader clauses;
  private final WordClasses words;

  private final List<Match> statements = new ArrayList<>();
  private final Set<Integer> verbs = new HashSet<>();
  private Optional<Filler> source = Optional.empty();

  /** Behind which the source vouches for nothing: «، بحسب الجيش، [لكن] طهران نفت» (…denied it). */
  private int sourceEnd = Integer.MAX_VALUE;

  /** Who vouches, by the unit behind his name: «بحسب المدير». */
  private final Map<Integer, Filler> sources = new HashMap<>();

  /** Whose words a verb of speech passes on, by where it is said. */
  private final TreeMap<Integer, Filler> passedOn = new TreeMap<>();

  /** Before which commas a claim ends, since behind them stands who reports it. */
  private final List<Integer> remarks = new ArrayList<>();

  Attributions(
      Sentence sentence,
      List<Unit> units,
      Lexicon lexicon,
      Participants participants,
      ClauseReader clauses) {
    this.sentence = sentence;
    this.units = units;
    this.lexicon = lexicon;
    this.participants = participants;
    this.clauses = clauses;
    this.words = new LexicalClasses(lexicon);
    attributions();
    colonStatement();
    quotationFirst();
  }

  /** The statements that they make. */
  List<Match> statements() {
    return List.copyOf(statements);
  }

  /** The verbs that have had their say: «حسبما نشر» (as was published). */
  Set<Integer> verbs() {
    return Set.copyOf(verbs);
  }

  /** Who vouches for the whole sentence up to what stands against it, if somebody does. */
  Optional<Filler> sourceOf(int unit) {
    return source.filter(party -> unit < sourceEnd);
  }

  /**
   * «ذكرت الوكالة نقلا عن مسؤول أن» (quoting an official): whose words a claim's verb passes on.
   */
  Optional<Filler> sourceIn(Match claim) {
    int to = claim.content().map(Content::from).orElse(claim.trigger());
    return passedOn.subMap(claim.trigger(), Math.max(claim.trigger(), to)).values().stream()
        .findFirst();
  }

  /** Who vouches right before a unit: «بحسب المدير، مشيرا» (…, pointing out). */
  Optional<Filler> sourceBefore(int unit) {
    return Optional.ofNullable(sources.get(unit));
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
      Optional<Phrase> named = clauses.phraseAt(next);
      named
          .map(participants::of)
          .filter(parties -> parties.get(0).animate() || isSource(named.get()))
          .map(parties -> parties.get(0))
          .ifPresent(
              party -> {
                if (isPassedOn(i)) {
                  passedOn.put(i, party);
                  return;
                }
                if (source.isEmpty()) {
                  source = Optional.of(party);
                  sourceEnd = i == 0 ? sourceEnd : contrastBehind(named.get().to());
                }
                sources.put(named.get().to(), party);
                if (i > 0 && units.get(i - 1).is(Kind.COMMA) && endsAt(named.get().to())) {
                  remarks.add(i - 1);
                }
              });
    }
  }

  private int contrastBehind(int unit) {
    int i = unit;
    while (i < units.size() && !words.is(WordClass.ADVERSATIVE, units.get(i))) {
      i++;
    }
    return i;
  }

  /** Behind a verb of speech that has what is said still behind it. */
  private boolean isPassedOn(int marker) {
    if (!lexicon.markers().isPassedOn(sentence, units.get(marker).from())) {
      return false;
    }
    int verb = marker - 1;
    while (verb >= 0
        && !units
            .get(verb)
            .is(
                Kind.VERB,
                Kind.COMPLEMENTIZER,
                Kind.COLON,
                Kind.QUOTE,
                Kind.RELATIVE,
                Kind.SUBORDINATOR)) {
      verb--;
    }
    return verb >= 0
        && words.isSpeechAct(units.get(verb))
        && clauses.ofVerb(verb).complements().stream().anyMatch(c -> isSaid(c, marker));
  }

  private static boolean isSaid(Complement complement, int marker) {
    return complement.from() > marker
        && (complement.link() == Link.CLAUSE
            || complement.link() == Link.QUOTATION
            || complement.link() == Link.PREPOSITION);
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
    if (end > 0 && !isJoint(end - 1)) {
      statedBy(verb, 0, end);
    } else {
      statedBehind(verb);
    }
    verbs.add(verb);
  }

  /** Whether nothing but a conjunction stands up to a unit. */
  private boolean isJoint(int last) {
    return units.subList(0, last + 1).stream().allMatch(unit -> unit.is(Kind.CONJUNCTION));
  }

  /** «وحسبما أوردت الصحيفة، الثلاثاء، فإن السفارة أغلقت» (as the newspaper had it, …). */
  private void statedBehind(int verb) {
    int from = verb;
    while (from < units.size() && !opensMainClause(from)) {
      from++;
    }
    int behind = Unit.isAt(units, from + 2, Kind.CLITIC) ? from + 1 : from + 2; // «فإنها»: that it
    statedBy(verb, Math.min(behind, units.size()), units.size());
  }

  /** «…، فإن»: ف joins what is told to how it is known. */
  private boolean opensMainClause(int unit) {
    return units.get(unit).is(Kind.CONJUNCTION)
        && units.get(unit).word().equals("ف")
        && Unit.isAt(units, unit + 1, Kind.COMPLEMENTIZER);
  }

  /** A statement whose claim stands before its verb, in {@code [from, end)}. */
  private void statedBy(int verb, int from, int end) {
    boolean pronoun = verb + 1 < units.size() && units.get(verb + 1).is(Kind.CLITIC);
    Optional<Phrase> speaker = clauses.phraseAt(pronoun ? verb + 2 : verb + 1);
    Optional<Frame> statement =
        units.get(verb).readings().stream()
            .flatMap(reading -> lexicon.framesOfVerb(reading.lemma()).stream())
            .filter(frame -> frame.kind().speech() == Speech.CLAIM)
            .findFirst();
    if (speaker.isEmpty()
        || statement.isEmpty()
        || !Agreement.agrees(speaker.get(), units.get(verb), false)) {
      return;
    }
    Optional<Filler> claim = participants.stretch(from, end);
    if (claim.isPresent()) {
      statements.add(
          new Match(
              statement.get(),
              verb,
              verb + 1,
              Letters.plain(statement.get().lemma()),
              Map.of(SlotRole.S, participants.of(speaker.get()), SlotRole.C, List.of(claim.get())),
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
    statements.add(
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
      return state.isEmpty(); // «غزة: مسيرات» (Gaza: marches), no seat of a government
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

  /** The end of a claim in {@code [from, to)}: before a remark that says who vouches for it. */
  int endOfClaim(int from, int to) {
    return remarks.stream().filter(i -> i > from && i < to).min(Integer::compare).orElse(to);
  }
}
