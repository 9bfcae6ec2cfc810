package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.Failure;
import org.isnad.Relation;
import org.isnad.Unread;
import org.isnad.entities.LinkedText;
import org.isnad.mentions.Titles;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbDictionary;

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

  private final Lexicon lexicon;
  private final UnitReader unitReader;
  private final StaticRelations staticRelations;
  private final Quantities quantities;
  private final Confidences confidences;

  private RelationExtractor(
      Lexicon lexicon,
      UnitReader unitReader,
      StaticRelations staticRelations,
      Quantities quantities,
      Confidences confidences) {
    this.lexicon = lexicon;
    this.unitReader = unitReader;
    this.staticRelations = staticRelations;
    this.quantities = quantities;
    this.confidences = confidences;
  }

  public static RelationExtractor of(Lexicon lexicon, VerbDictionary verbs) {
    UnitReader units = new UnitReader(verbs, FunctionWords.load(), new LexicalClasses(lexicon));
    Confidences confidences = Confidences.load();
    return new RelationExtractor(
        lexicon,
        units,
        new StaticRelations(lexicon, Titles.load(), confidences.ofStandingFact()),
        Quantities.load(),
        confidences);
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
    ClauseReach reach = new ClauseReach(units, found, lexicon);
    RelationWriter writer =
        new RelationWriter(
            text,
            sentence,
            units,
            facts,
            new Pairs(sentence, units, linked, found, lexicon),
            new EventDates(sentence, units, found, matches, reach, lexicon),
            new EventPlaces(sentence, units, linked, reach, new LexicalClasses(lexicon)),
            confidences);
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
        found::attributedTo,
        found::passedOn);
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
          && !found.isRelative(match.trigger())
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
}
