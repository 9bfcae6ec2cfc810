package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.Argument;
import org.isnad.EntityType;
import org.isnad.Failure;
import org.isnad.MentionType;
import org.isnad.Participant;
import org.isnad.Relation;
import org.isnad.Role;
import org.isnad.Span;
import org.isnad.Trigger;
import org.isnad.Unread;
import org.isnad.entities.LinkedMention;
import org.isnad.entities.LinkedText;
import org.isnad.mentions.Titles;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.TokenSpan;
import org.isnad.syntax.VerbDictionary;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;

/**
 * Reads who did what to whom off a document whose names are linked.
 *
 * <p>Sentence by sentence: units, clauses, frames, and what surrounds a trigger (negation,
 * modality, the claim that it stands in, date and place). Across sentences only the running speaker
 * is kept, so that «وأضاف أن…» (he added that) has a subject. Immutable and safe for all threads.
 */
public final class RelationExtractor {

  /**
   * Below this the reading of a clause is a guess, and a false triple costs more than a missing
   * one.
   */
  private static final double LEAST_SURE = 0.62;

  /** A hundred parties who meet a hundred others are a list that nobody wants told as relations. */
  private static final int MOST_PAIRS = 100;

  private final Lexicon lexicon;
  private final UnitReader unitReader;
  private final StaticRelations staticRelations;
  private final Quantities quantities;

  private RelationExtractor(
      Lexicon lexicon,
      UnitReader unitReader,
      StaticRelations staticRelations,
      Quantities quantities) {
    this.lexicon = lexicon;
    this.unitReader = unitReader;
    this.staticRelations = staticRelations;
    this.quantities = quantities;
  }

  public static RelationExtractor of(Lexicon lexicon, VerbDictionary verbs) {
    UnitReader units = new UnitReader(verbs, FunctionWords.load(), new LexicalClasses(lexicon));
    return new RelationExtractor(
        lexicon, units, new StaticRelations(lexicon, Titles.load()), Quantities.load());
  }

  /**
   * The event relations of a document.
   *
   * @param text its original text
   * @param linked its sentences, mentions and entities
   * @return relations in the order of their triggers, numbered from r1, and what was left out
   */
  public Found extract(String text, LinkedText linked) {
    List<Relation> relations = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    Optional<Referent> speaker = Optional.empty();
    Page page = new Page(text, linked, OpenQuotations.of(text));
    for (Sentence sentence : linked.sentences()) {
      if (sentence.block().isProse()) {
        speaker = read(page, sentence, speaker, relations, failures, unread);
      }
    }
    relations.replaceAll(Quotations.of(text, linked, lexicon)::quoted);
    return new Found(number(relations), unread, failures.stream().findFirst());
  }

  /**
   * What was found.
   *
   * @param unread the words of prose that gave no relation, in text order
   * @param left why something of the document was left out, if something was; the first reason
   */
  public record Found(List<Relation> relations, List<Unread> unread, Optional<Failure> left) {
    public Found {
      relations = List.copyOf(relations);
      unread = List.copyOf(unread);
    }
  }

  /** What all sentences of a document share. */
  private record Page(String text, LinkedText linked, OpenQuotations quotations) {}

  /** Reads a sentence; what goes wrong in it costs no other. Returns who speaks on behind it. */
  @SuppressWarnings("CatchingUnchecked") // whatever is wrong with one sentence, the others are read
  private Optional<Referent> read(
      Page page,
      Sentence sentence,
      Optional<Referent> speaker,
      List<Relation> relations,
      List<Failure> failures,
      List<Unread> unread) {
    try {
      List<Relation> ofSentence = new ArrayList<>();
      Optional<Referent> next = relations(page, sentence, speaker, ofSentence, failures, unread);
      ActorCodes codes = new ActorCodes(lexicon, staticRelations.words(), page.linked);
      ofSentence.stream()
          .map(relation -> codes.coded(relation, sentence))
          .forEach(relation -> relations.add(quantities.counted(relation, sentence, page.linked)));
      return next;
    } catch (RuntimeException e) {
      failures.add(Failure.of(e));
      return Optional.empty();
    }
  }

  private Optional<Referent> relations(
      Page page,
      Sentence sentence,
      Optional<Referent> speaker,
      List<Relation> relations,
      List<Failure> failures,
      List<Unread> unread) {
    String text = page.text;
    LinkedText linked = page.linked;
    List<Unit> units = unitReader.read(text, sentence, linked);
    Participants participants = new Participants(text, sentence, units, linked, lexicon);
    SentenceRelations found =
        new SentenceRelations(sentence, units, lexicon, participants, speaker);
    List<Match> matches = found.find();
    Factuality facts = factuality(sentence, units, found, matches);
    Writer writer = new Writer(text, sentence, units, linked, found, facts);
    matches.stream().filter(m -> m.sure() >= LEAST_SURE).forEach(m -> writer.write(m, relations));
    relations.addAll(staticRelations.of(text, sentence, linked));
    PassedOver passedOver = new PassedOver(lexicon, text, sentence, units);
    unread.addAll(passedOver.of(found, matches, relations, LEAST_SURE));
    writer.leftOut().ifPresent(failures::add);
    List<Match> outside =
        matches.stream()
            .filter(m -> !page.quotations.hold(units.get(m.trigger()).head().span().start()))
            .toList();
    return lastSpeaker(speaker, found, outside);
  }

  private Factuality factuality(
      Sentence sentence, List<Unit> units, SentenceRelations found, List<Match> matches) {
    return new Factuality(
        units,
        lexicon,
        new Government(sentence, units, found.clauses(), lexicon, matches),
        new SurroundingMarkers(sentence, units, lexicon.markers(), found.clauses()),
        found.attributedTo());
  }

  /**
   * Who speaks on behind a sentence: its own last speaker, whether he states, asks or calls for, or
   * else the one before. Who is quoted by another doesn't go on.
   */
  private static Optional<Referent> lastSpeaker(
      Optional<Referent> before, SentenceRelations found, List<Match> matches) {
    Optional<Referent> speaker = before;
    for (Match match : matches) {
      List<Filler> subjects = match.of(SlotRole.S);
      boolean states = match.frame().kind().speech() == Speech.CLAIM;
      boolean speaks = match.frame().kind().speech() != Speech.NONE;
      if (speaks
          && (!states || match.of(SlotRole.T).isEmpty())
          && found.above(match.trigger()).isEmpty()
          && subjects.size() == 1
          && (states || subjects.get(0).entity().isPresent())
          && subjects.get(0).animate()) {
        speaker = Optional.of(subjects.get(0).referent());
      }
    }
    return speaker;
  }

  private static List<Relation> number(List<Relation> relations) {
    relations.sort(Comparator.comparing(relation -> relation.trigger().span()));
    List<Relation> numbered = new ArrayList<>(relations.size());
    for (Relation r : relations) {
      numbered.add(r.toBuilder().id("r" + (numbered.size() + 1)).build());
    }
    return List.copyOf(numbered);
  }

  /** Turns the matches of one sentence into relations. */
  private final class Writer {
    private final String text;
    private final Sentence sentence;
    private final List<Unit> units;
    private final LinkedText linked;
    private final SentenceRelations found;
    private final Factuality facts;
    private final List<Failure> leftOut = new ArrayList<>();

    Writer(
        String text,
        Sentence sentence,
        List<Unit> units,
        LinkedText linked,
        SentenceRelations found,
        Factuality facts) {
      this.text = text;
      this.sentence = sentence;
      this.units = units;
      this.linked = linked;
      this.found = found;
      this.facts = facts;
    }

    /** What could not be told in full, if something couldn't. */
    Optional<Failure> leftOut() {
      return leftOut.stream().findFirst();
    }

    void write(Match match, List<Relation> relations) {
      Fact fact = facts.of(match.trigger());
      List<Argument> circumstances = new ArrayList<>();
      Optional<LinkedMention> date =
          date(match)
              .or(() -> continued(match).flatMap(this::date))
              .or(() -> joinedBehind(match).flatMap(this::date));
      date.ifPresent(d -> circumstances.add(new Argument(Role.DATE, plain(d))));
      places(match).forEach(place -> circumstances.add(new Argument(Role.LOCATION, place)));
      List<Pair> pairs = pairs(match);
      if (pairs.size() > MOST_PAIRS) {
        leftOut.add(
            Failure.of(
                "«"
                    + trigger(match).text()
                    + "» has "
                    + pairs.size()
                    + " pairs of parties: the first "
                    + MOST_PAIRS
                    + " are given, part the sentence to have them all"));
      }
      for (Pair pair : pairs.subList(0, Math.min(pairs.size(), MOST_PAIRS))) {
        if (pair.isOfOneParty()) {
          continue; // nobody accuses himself but in so many words («نفسه»), which are no entity
        }
        List<Argument> arguments = new ArrayList<>(pair.arguments);
        arguments.addAll(circumstances);
        relations.add(
            Relation.builder("", match.frame().kind().predicate(), trigger(match))
                .subject(pair.subject)
                .object(pair.object)
                .arguments(arguments)
                .speaker(fact.speaker().map(Filler::participant))
                .polarity(fact.polarity())
                .modality(fact.modality())
                .date(date.flatMap(d -> d.mention().value()))
                .confidence(Math.round(match.sure() * 100) / 100.0)
                .evidence(match.frame().place())
                .build());
      }
    }

    private Trigger trigger(Match match) {
      int from = units.get(match.trigger()).from();
      while (from > 0
          && sentence.token(from - 1).isProclitic()
          && sentence.token(from - 1).form().equals("س")) {
        from--;
      }
      Span span = sentence.span(from, units.get(match.triggerEnd() - 1).to());
      return new Trigger(span, span.of(text), match.lemma());
    }

    private record Pair(Participant subject, Participant object, List<Argument> arguments) {
      boolean isOfOneParty() {
        return subject.entity().isPresent() && subject.entity().equals(object.entity());
      }
    }

    /** One pair for each subject and each object: conjoined participants are split. */
    private List<Pair> pairs(Match match) {
      List<Filler> subjects = acting(match, SlotRole.S);
      SlotRole objectRole = objectRole(match);
      List<Filler> objects = acting(match, objectRole);
      if (subjects.isEmpty() && objects.isEmpty()) {
        return intransitive(match);
      }
      List<Pair> pairs = new ArrayList<>();
      if (match.frame().kind().reciprocal()
          && match.of(SlotRole.T).isEmpty()
          && subjects.size() > 1) {
        return parties(match, subjects);
      }
      List<Argument> arguments = arguments(match, objectRole);
      for (Participant subject : orUnstated(subjects)) {
        for (Participant object : orUnstated(objects)) {
          if (subject.isStated() || object.isStated()) {
            pairs.add(new Pair(subject, object, arguments));
          }
        }
      }
      return pairs;
    }

    /** «انفجرت عبوة» (a bomb went off): what the verb tells of, where nobody acts on anything. */
    private List<Pair> intransitive(Match match) {
      SlotRole role = match.frame().subjectRole();
      List<Argument> arguments =
          arguments(match, role).stream().filter(a -> a.role() != role(role, match)).toList();
      return match.of(role).stream()
          .map(party -> new Pair(party.participant(), Participant.unstated(), arguments))
          .toList();
    }

    /** Who fills a place of a frame, with the states for which they act there. */
    private List<Filler> acting(Match match, SlotRole role) {
      boolean placed = role == SlotRole.L || isPlaceOnly(match.frame(), role);
      return match.of(role).stream()
          .map(party -> placed && isPlace(party) ? party.standingForNobody() : ofItsState(party))
          .toList();
    }

    /**
     * «وصل إلى باريس» (arrived in Paris): where a frame asks for a place, a capital is but that.
     */
    private static boolean isPlaceOnly(Frame frame, SlotRole role) {
      return frame.slots().stream()
          .filter(slot -> slot.is(role))
          .anyMatch(slot -> slot.takes("LOCATION") && !slot.takes("ACTOR"));
    }

    private boolean isPlace(Filler party) {
      return party
          .entity()
          .flatMap(linked::entity)
          .filter(e -> e.type() == EntityType.LOCATION)
          .isPresent();
    }

    /** «باريس … سفيرها» (Paris … her ambassador): stands for the state of whose he is. */
    private Filler ofItsState(Filler party) {
      return party
          .place()
          .filter(place -> party.actor().isEmpty())
          .flatMap(this::owned)
          .flatMap(this::stateOfOwner)
          .map(party::standingFor)
          .orElse(party);
    }

    /**
     * The possessed noun through which a phrase stands for a state: «[سفير]ها», «[بلاد]ه», «قوات
     * [بلاد]ه» (his country's forces), «وزير [خارجية]ه» (his foreign minister).
     */
    private Optional<Integer> owned(TokenSpan place) {
      int head = unitAt(place.from());
      for (int i = head; i >= 0 && i + 1 < units.size(); i++) {
        Unit pronoun = units.get(i + 1);
        if (pronoun.from() >= place.to()) {
          break;
        }
        if (units.get(i).is(Kind.VERB)) {
          break;
        }
        if (sentence.token(pronoun.from()).isEnclitic()) {
          if (!endsNoun(pronoun.to(), place.to())) {
            break;
          }
          boolean own = isOfState(units.get(i)) || isOf("@realm", units.get(i));
          boolean acts =
              isOfState(units.get(head))
                  || isOf("@force", units.get(head))
                  || isOf("@official", units.get(head));
          return own && (i == head || acts) ? Optional.of(i) : Optional.empty();
        }
      }
      return Optional.empty();
    }

    /**
     * «قواته المسلحة»: behind the possessive only an adjective of the noun; else it is a clause.
     */
    private boolean endsNoun(int from, int to) {
      return to == from || to == from + 1 && sentence.token(from).form().startsWith("ال");
    }

    private Optional<String> stateOfOwner(int noun) {
      Unit pronoun = units.get(noun + 1);
      return found
          .possessor(pronoun, noun)
          .or(() -> claimant(noun).filter(party -> SentenceRelations.agrees(party, pronoun)))
          .flatMap(Filler::actor);
    }

    /** Who says that in which a noun stands, whether the text names him or not. */
    private Optional<Filler> claimant(int noun) {
      return found.above(noun).flatMap(match -> match.of(SlotRole.S).stream().findFirst());
    }

    private boolean isOfState(Unit noun) {
      return isOf("@state-body", noun) || isOf("@state-office", noun);
    }

    private boolean isOf(String classOfNouns, Unit noun) {
      return lexicon.isOfClass(classOfNouns, noun.nounKey());
    }

    private int unitAt(int token) {
      for (int i = 0; i + 1 < units.size(); i++) {
        if (units.get(i).from() == token) {
          return i;
        }
      }
      return -1;
    }

    /** The contract's rule for reciprocal predicates: two are a pair; more share their topic. */
    private List<Pair> parties(Match match, List<Filler> parties) {
      List<Pair> pairs = new ArrayList<>();
      List<Filler> topic = match.of(SlotRole.C);
      if (parties.size() > 2 && !topic.isEmpty()) {
        List<Argument> arguments = arguments(match, SlotRole.C);
        parties.forEach(
            party ->
                pairs.add(new Pair(party.participant(), topic.get(0).participant(), arguments)));
        return pairs;
      }
      List<Argument> arguments = arguments(match, SlotRole.T);
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          pairs.add(
              new Pair(parties.get(i).participant(), parties.get(j).participant(), arguments));
        }
      }
      return pairs;
    }

    private SlotRole objectRole(Match match) {
      boolean unknownPronoun =
          match.of(SlotRole.T).stream().allMatch(t -> t.entity().isEmpty() && isPronoun(t));
      if (!match.of(SlotRole.T).isEmpty() && !(unknownPronoun && !match.of(SlotRole.C).isEmpty())) {
        return SlotRole.T;
      }
      if (!match.of(SlotRole.C).isEmpty()) {
        return SlotRole.C;
      }
      boolean directPlace =
          match.frame().slots().stream().anyMatch(s -> s.isDirectObject() && s.is(SlotRole.L));
      return directPlace ? SlotRole.L : match.of(SlotRole.R).isEmpty() ? SlotRole.T : SlotRole.R;
    }

    private boolean isPronoun(Filler filler) {
      return filler
          .place()
          .filter(p -> p.length() == 1 && sentence.token(p.from()).isEnclitic())
          .isPresent();
    }

    private static List<Participant> orUnstated(List<Filler> parties) {
      return parties.isEmpty()
          ? List.of(Participant.unstated())
          : parties.stream().map(Filler::participant).toList();
    }

    private List<Argument> arguments(Match match, SlotRole objectRole) {
      List<Argument> arguments = new ArrayList<>();
      for (SlotRole slot : SlotRole.values()) {
        if (slot == SlotRole.S || slot == SlotRole.T || slot == objectRole) {
          continue;
        }
        for (Filler party : acting(match, slot)) {
          arguments.add(new Argument(role(slot, match), party.participant()));
        }
      }
      return arguments;
    }

    private static Role role(SlotRole slot, Match match) {
      return switch (slot) {
        case C -> match.frame().kind().speech() == Speech.NONE ? Role.TOPIC : Role.CLAIM;
        case R -> Role.RECIPIENT;
        case I -> Role.INSTRUMENT;
        case L -> Role.LOCATION;
        case D -> Role.DATE;
        default -> Role.TOPIC;
      };
    }

    /**
     * The date nearest to the trigger in its clause, outside its complement. What is told inside
     * another's complement has the dates told there: «اتهمت واشنطن أمس موسكو بقصف المدينة»
     * (yesterday Washington accused Moscow of shelling the city) dates no shelling.
     */
    private Optional<LinkedMention> date(Match match) {
      int within =
          found.above(match.trigger()).flatMap(Match::content).map(Match.Content::from).orElse(0);
      int from =
          match.ownFrom() > match.trigger()
              ? match.ownFrom()
              : Math.max(within, clauseStart(match.trigger()));
      int to = reach(match);
      LinkedMention nearest = null;
      for (int i = from; i < to; i++) {
        Unit unit = units.get(i);
        if (unit.is(Kind.DATE)
            && unit.mention().filter(m -> m.type() == MentionType.DATE).isPresent()
            && !isBound(i)
            && !insideParticipant(unit, match)
            && (nearest == null || i < match.trigger() + 8)) {
          nearest = unit.mention().get();
        }
      }
      return Optional.ofNullable(nearest);
    }

    /**
     * «زار بكين الشهر الماضي والتقى شي» (visited Beijing last month and met Xi): the act before, of
     * the same subject in the same tense, that this one goes on from.
     */
    private Optional<Match> continued(Match match) {
      int joint = match.trigger() - 1;
      while (joint >= 0 && units.get(joint).is(Kind.PARTICLE)) {
        joint--;
      }
      if (joint < 0
          || !units.get(match.trigger()).is(Kind.VERB)
          || !units.get(joint).is(Kind.CONJUNCTION)) {
        return Optional.empty();
      }
      return found
          .verbBefore(match.trigger())
          .filter(before -> found.above(before.trigger()).equals(found.above(match.trigger())))
          .filter(before -> isOfTense(before, match) && !isSpeech(before) && !isSpeech(match))
          .filter(before -> haveSameSubject(before, match));
    }

    /**
     * «قتل أربعة جنود وأصيب ستة، فجر الأربعاء» (four soldiers were killed and six wounded, at dawn
     * on Wednesday): of two such verbs, the date behind the second is of both.
     */
    private Optional<Match> joinedBehind(Match match) {
      return found
          .verbBehind(match.trigger())
          .filter(next -> isSuffered(match) && isSuffered(next) && isOfTense(match, next))
          .filter(next -> units.get(next.trigger() - 1).is(Kind.CONJUNCTION))
          .filter(next -> found.above(next.trigger()).equals(found.above(match.trigger())));
    }

    private static boolean isSuffered(Match match) {
      return match.frame().kind().isMaterial()
          && (match.passive() || match.frame().subjectRole() != SlotRole.S);
    }

    private static boolean isSpeech(Match match) {
      return match.frame().kind().speech() != Speech.NONE;
    }

    private boolean isOfTense(Match one, Match other) {
      return tense(one.trigger()).equals(tense(other.trigger()))
          && isFuture(one.trigger()) == isFuture(other.trigger());
    }

    private Optional<Tense> tense(int verb) {
      return units.get(verb).readings().stream().findFirst().map(VerbReading::tense);
    }

    private boolean isFuture(int verb) {
      return verb > 0
          && units.get(verb - 1).is(Kind.PARTICLE)
          && units.get(verb - 1).word().startsWith("س");
    }

    private static boolean haveSameSubject(Match one, Match other) {
      List<Filler> subjects = one.of(SlotRole.S);
      List<Filler> others = other.of(SlotRole.S);
      if (subjects.isEmpty() || subjects.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < subjects.size(); i++) {
        if (!subjects.get(i).referent().isSameAs(others.get(i).referent())) {
          return false;
        }
      }
      return true;
    }

    /** «رحب بلقاء أمس» (welcomed yesterday's meeting): it dates the participant. */
    private boolean insideParticipant(Unit date, Match match) {
      TokenSpan place = sentence.tokens(date.from(), date.to());
      return match.fillers().values().stream()
          .flatMap(List::stream)
          .flatMap(filler -> filler.place().stream())
          .anyMatch(participant -> participant.covers(place));
    }

    /** «منذ عام 2017» (since 2017) and «قبل» (before) say when something else was. */
    private boolean isBound(int date) {
      return date > 0
          && units.get(date - 1).is(Kind.PREPOSITION)
          && !units.get(date - 1).word().equals("في")
          && !units.get(date - 1).word().equals("ب");
    }

    /** The clause, without a complement that is a clause or prepositional phrase of its own. */
    private int reach(Match match) {
      int end = clauseEnd(match.ownFrom());
      boolean wanted = match.frame().kind().speech() == Speech.WANTED;
      return match
          .content()
          .filter(
              c ->
                  wanted
                      || units.get(c.from()).is(Kind.COMPLEMENTIZER, Kind.PREPOSITION)
                      || c.from() > 0 && units.get(c.from() - 1).is(Kind.QUOTE, Kind.COLON))
          .map(c -> Math.min(end, c.from()))
          .orElse(end);
    }

    /**
     * Where the clause of a trigger begins. What stands between an earlier verb and a verb joined
     * to it belongs to the earlier one, and nothing before a noun or participle is sure to be its
     * own.
     */
    private int clauseStart(int trigger) {
      if (!units.get(trigger).is(Kind.VERB)) {
        return trigger;
      }
      int i = trigger;
      int joint = trigger;
      while (i > 0
          && !units
              .get(i - 1)
              .is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.COLON)) {
        i--;
        if (joint == trigger && units.get(i).is(Kind.CONJUNCTION, Kind.COMMA)) {
          joint = i;
        }
      }
      return i > 0 && units.get(i - 1).is(Kind.VERB) ? joint : i;
    }

    private int clauseEnd(int trigger) {
      int i = trigger + 1;
      while (i < units.size() && !endsClause(i)) {
        i++;
      }
      return i;
    }

    private boolean endsClause(int i) {
      Unit unit = units.get(i);
      boolean coordinated =
          unit.is(Kind.COMMA) && i + 1 < units.size() && units.get(i + 1).is(Kind.CONJUNCTION)
              || unit.is(Kind.CONJUNCTION)
                  && i + 2 < units.size()
                  && units.get(i + 1).is(Kind.PREPOSITION)
                  && units.get(i + 2).is(Kind.DATE);
      return coordinated
          || found.clauses().opensGap(i)
          || unit.is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE);
    }

    private Participant plain(LinkedMention mention) {
      return new Participant(
          Optional.of(mention.mention().span()),
          mention.mention().text(),
          mention.mention().entity(),
          mention.mention().text(),
          Optional.empty());
    }

    /** Places behind في in the clause. */
    private List<Participant> places(Match match) {
      List<Participant> places = new ArrayList<>();
      if (!match.of(SlotRole.L).isEmpty()) {
        return places;
      }
      int to = reach(match);
      for (int i = match.ownFrom() + 1; i + 1 < to; i++) {
        if (!units.get(i).is(Kind.PREPOSITION) || !units.get(i).word().equals("في")) {
          continue;
        }
        for (LinkedMention mention : linked.mentionsOf(sentence)) {
          boolean place =
              mention.type() == MentionType.LOCATION || mention.type() == MentionType.COUNTRY;
          if (place
              && mention.from() >= units.get(i + 1).from()
              && mention.from() <= units.get(i + 1).from() + 1
              && places.isEmpty()) {
            places.add(
                new Participant(
                    Optional.of(mention.mention().span()),
                    mention.mention().text(),
                    mention.mention().entity(),
                    linked
                        .entityOf(mention)
                        .map(org.isnad.Entity::name)
                        .orElse(mention.mention().text()),
                    Optional.empty()));
          }
        }
      }
      return places;
    }
  }
}
