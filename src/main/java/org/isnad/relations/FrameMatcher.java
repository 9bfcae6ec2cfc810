package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Voice;

/** Fills the places of a frame from a clause; {@link FrameAttempt} says how. */
final class FrameMatcher {

  private final Site site;

  /** What the sentence so far offers a verb that names no subject, or a pronoun. */
  interface Context {
    /**
     * The end of a claim in {@code [from, to)}: before a remark that says who vouches for it, «…،
     * وفقا لما نقلته الوكالة» (according to what the agency reported).
     */
    int endOfClaim(int from, int to);

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
   * The sentence in which clauses stand.
   *
   * @param kinds what is known of those who may fill a place
   * @param nextPhrase the noun phrase that begins at a unit
   */
  record Site(
      Sentence sentence,
      List<Unit> units,
      Participants participants,
      Lexicon lexicon,
      PartyKinds kinds,
      IntFunction<Optional<Phrase>> nextPhrase) {}

  FrameMatcher(Site site) {
    this.site = site;
  }

  Optional<Match> match(Clause clause, VerbReading reading, Frame frame, Context context) {
    return new FrameAttempt(clause, reading, frame, context, site).run();
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
          public int endOfClaim(int from, int to) {
            return context.endOfClaim(from, to);
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
}
