package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.Letters;

/**
 * Which word governs which event of a sentence: Arabic puts the governing word first, so that it is
 * looked for on the left, through the complementizer, preposition or noun in front of the event.
 */
final class Government {

  private final List<Unit> units;
  private final Lexicon lexicon;
  private final MatchContents contents;
  private final GovernorsBefore governors;
  private final VerbGovernment verbs;
  private final NounGovernment nouns;

  Government(
      Sentence sentence,
      List<Unit> units,
      ClauseReader clauses,
      Lexicon lexicon,
      List<Match> matches) {
    this.units = units;
    this.lexicon = lexicon;
    this.contents = new MatchContents(matches);
    this.governors = new GovernorsBefore(sentence, units, lexicon, contents);
    this.verbs = new VerbGovernment(sentence, units, clauses, lexicon, contents, governors);
    this.nouns = new NounGovernment(units, clauses, lexicon, contents, governors);
  }

  /** How an event stands to the words before it. */
  enum Type {
    /** It is told for its own sake. */
    ROOT,
    /** Told in passing, whatever becomes of what it hangs on: a relative clause, a circumstance. */
    PRESUPPOSED,
    /** A word makes of it what it will. */
    GOVERNED,
    /** A phrase or preposition does, which stands for itself. */
    MARKED,
    /** It is what would have to be first: «إن هاجمت» (if it attacks). */
    CONDITION,
    /** A clause in the subjunctive that nothing known governs: it is yet to be so. */
    UNREALISED
  }

  /**
   * How an event hangs on what governs it.
   *
   * @param unit the governing word among the units, or the phrase's first
   * @param name the link, as {@link Governor#links()} names it; empty where the event stands
   *     somewhere in a complement
   * @param marker what governs it by itself, where {@code type} is {@link Type#MARKED}
   */
  record Link(Type type, int unit, String name, Optional<Governor> marker) {
    static final Link ROOT = new Link(Type.ROOT, -1, "", Optional.empty());
    static final Link PRESUPPOSED = new Link(Type.PRESUPPOSED, -1, "", Optional.empty());
    static final Link IF = new Link(Type.CONDITION, -1, "", Optional.empty());
    static final Link UNREALISED = new Link(Type.UNREALISED, -1, "", Optional.empty());

    static Link to(int unit, String name) {
      return new Link(Type.GOVERNED, unit, name, Optional.empty());
    }
  }

  Link of(int unit) {
    if (units.get(unit).is(Kind.VERB)) {
      return verbs.of(unit);
    }
    if (units.get(unit).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME)) {
      return isParticiple(unit) ? Link.PRESUPPOSED : nouns.of(unit);
    }
    return contents.inContent(unit);
  }

  /** The match whose trigger a unit is. */
  Optional<Match> matchAt(int unit) {
    return contents.matchAt(unit);
  }

  /** The innermost claim or denial in whose complement a unit stands. */
  Optional<Match> claimAround(int unit) {
    return contents.claimAround(unit);
  }

  /** A statement beside the main verb: «مضيفا أن» (adding that). */
  boolean isParticiple(int unit) {
    if (units.get(unit).is(Kind.VERB)) {
      return false;
    }
    String form = units.get(unit).head().form();
    String key = Letters.key(form);
    return (form.endsWith("ا") || form.endsWith("ة"))
        && key.length() > 3
        && matchAt(unit).filter(m -> m.frame().trigger() != Frame.TriggerKind.NOUN).isPresent()
        && !lexicon.framesOfParticiple(key.substring(0, key.length() - 1)).isEmpty();
  }

  /** The verb of the clause that goes on at a unit: «هاجم القاعدة [قبل أن] ينسحب». */
  Optional<Integer> verbBefore(int unit) {
    return governors.nearestVerb(unit);
  }

  /** Whether a verb tells of the past: «قصف» (shelled), «كان يقصف» (was shelling). */
  boolean isPast(int verb) {
    if (units.get(verb).readings().stream()
        .findFirst()
        .filter(reading -> reading.tense() == Tense.PERFECT)
        .isPresent()) {
      return true;
    }
    Link link = of(verb);
    return link.type() == Type.GOVERNED
        && link.name().equals(Governor.VERB)
        && link.unit() < verb
        && isPast(link.unit());
  }
}
