package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Relation;
import org.isnad.Span;
import org.isnad.Unread;
import org.isnad.Unread.Reason;
import org.isnad.relations.Frame.TriggerKind;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;

/**
 * The words of a sentence that can tell something and of which no relation was made: its verbs, and
 * its nouns that name events. A word that was read in a sense that tells nothing («قتل الوقت»,
 * killed time) is none of them, nor is the noun of a light verb that was read with it.
 */
final class PassedOver {

  private final Lexicon lexicon;
  private final String text;
  private final Sentence sentence;
  private final List<Unit> units;

  PassedOver(Lexicon lexicon, String text, Sentence sentence, List<Unit> units) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    this.units = units;
  }

  /**
   * @param found what was tried in the sentence
   * @param matches what came of it
   * @param told the relations that were made of these
   * @param leastSure below which a match makes no relation
   */
  List<Unread> of(
      SentenceRelations found, List<Match> matches, List<Relation> told, double leastSure) {
    Map<Integer, Match> surest =
        matches.stream()
            .collect(Collectors.toMap(Match::trigger, Function.identity(), PassedOver::surer));
    List<Unread> unread = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (!isTold(i, told)) {
        Optional<Match> match = Optional.ofNullable(surest.get(i));
        if (match.isPresent()) {
          boolean unsure = match.get().sure() < leastSure;
          unread.add(word(i, match.get().frame(), unsure ? Reason.UNSURE : Reason.NO_PARTIES));
        } else if (!found.hasReadAside(i)) {
          int at = i;
          frame(i).ifPresent(frame -> unread.add(word(at, frame, Reason.NO_FRAME)));
        }
      }
    }
    return unread;
  }

  private boolean isTold(int i, List<Relation> told) {
    Span span = span(i);
    return told.stream().anyMatch(relation -> relation.trigger().span().overlaps(span));
  }

  private Unread word(int i, Frame frame, Reason reason) {
    return new Unread(span(i), span(i).of(text), frame.predicate(), reason);
  }

  private Span span(int i) {
    return sentence.span(units.get(i).from(), units.get(i).to());
  }

  /** The first frame by which a word alone can tell something. */
  private Optional<Frame> frame(int i) {
    Unit unit = units.get(i);
    Stream<Frame> frames =
        unit.is(Kind.VERB)
            ? unit.readings().stream().flatMap(r -> lexicon.framesOfVerb(r.lemma()).stream())
            : unit.is(Kind.NOUN) ? framesOfNoun(unit.nounKey()).stream() : Stream.empty();
    return frames.filter(PassedOver::tellsByItself).findFirst();
  }

  private List<Frame> framesOfNoun(String key) {
    List<Frame> frames = lexicon.framesOfEventNoun(key);
    return frames.isEmpty() ? lexicon.framesOfEventNoun(NounStems.withoutAccusative(key)) : frames;
  }

  /** «عقد» (held) tells nothing without «اجتماعا» (a meeting), which is a word of its own. */
  private static boolean tellsByItself(Frame frame) {
    boolean needsNoun =
        frame.slots().stream().anyMatch(slot -> slot.isFixedNoun() && !slot.optional());
    return !frame.tellsNothing()
        && !frame.kind().isStatic()
        && frame.trigger() != TriggerKind.LIGHT
        && !needsNoun;
  }

  private static Match surer(Match one, Match other) {
    return Stream.of(one, other).max(Comparator.comparingDouble(Match::sure)).orElseThrow();
  }
}
