package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.FrameMatcher.Site;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Number;
import org.isnad.text.Letters;

/**
 * One frame tried on one clause, in one reading of its verb.
 *
 * <p>Prepositions decide first, since they are written; then the noun phrases without one are
 * shared out between subject and object, by agreement, by order (the subject first) and by what the
 * frame must have.
 */
final class FrameAttempt {

  private final FrameOnClause tried;
  private final Clause clause;
  private final Frame frame;
  private final ClauseView view;
  private final Filling filling;

  FrameAttempt(Clause clause, VerbReading reading, Frame frame, Context context, Site site) {
    this.tried = new FrameOnClause(clause, reading, frame, context, site);
    this.clause = clause;
    this.frame = frame;
    this.view = tried.view();
    this.filling = new Filling(tried);
  }

  Optional<Match> run() {
    if (isOfAnother() || !fillPlaces() || !holds()) {
      return Optional.empty();
    }
    dropReflexiveSubject();
    return Optional.of(match());
  }

  private boolean isOfAnother() {
    // «تحت أنقاض مسجد تهدم» (the ruins of a mosque that collapsed)
    return view.before().isOfNounBefore()
        // «أكد الوزير، فلان، أن…»: what he confirms is the clause
        || statesNounPhrase() && view.hasClause();
  }

  private boolean fillPlaces() {
    WholeComplements whole = new WholeComplements(tried, filling);
    return new FixedNouns(tried, filling).take()
        && new WrittenPlaces(tried, filling, whole).take()
        && new SubjectAndObject(tried, filling, whole).share();
  }

  /** Whether those who fill the places are of the kinds that these ask for, and are enough. */
  private boolean holds() {
    boolean pair = frame.kind().reciprocal() && frame.slots().size() == 1;
    if (pair && filling.of(SlotRole.S).size() < 2) {
      return false; // «اجتمع المجلس» (the council met) names no two parties
    }
    boolean speaks = frame.kind().speech() != Speech.NONE && frame.subjectRole() == SlotRole.S;
    boolean spoken = !speaks || filling.isPassive() || !filling.of(SlotRole.S).isEmpty();
    return spoken && frame.slots().stream().allMatch(this::isMet);
  }

  private boolean isMet(Slot slot) {
    return slot.role().isEmpty() || isMet(slot, slot.role().get());
  }

  private boolean isMet(Slot slot, SlotRole role) {
    boolean subject = role == frame.subjectRole();
    List<Filler> parties = filling.of(role);
    boolean ofKind =
        filling
            .phraseOf(role)
            .map(phrase -> tried.kinds().meets(phrase.first(), slot.constraints()))
            // «لن تهاجم أوكرانيا» of a state is no criticism, dropped as it may be
            .orElseGet(() -> !subject || !tried.kinds().isRuledOut(parties, slot));
    boolean mayBeEmpty = slot.optional() || role == SlotRole.S || subject;
    return ofKind && (mayBeEmpty || !parties.isEmpty());
  }

  /** «اعتقل ثم أفرج عنه» (was arrested, then released): he didn't release himself. */
  private void dropReflexiveSubject() {
    List<String> subjects = entitiesOf(frame.subjectRole());
    boolean reflexive =
        filling.sharesSubject()
            && filling.fillers().keySet().stream()
                .filter(role -> role != frame.subjectRole())
                .anyMatch(role -> entitiesOf(role).stream().anyMatch(subjects::contains));
    if ((reflexive || comesBack()) && view.voice().hasPassiveReading()) {
      filling.dropSubject();
    }
  }

  /**
   * «جاسوس كان قد قبض عليه وأعدم» (a spy who had been arrested and executed): right before the verb
   * somebody new, whom the pronoun behind its preposition means.
   */
  private boolean comesBack() {
    List<Filler> subjects = filling.of(frame.subjectRole());
    return filling.sharesSubject()
        && frame.kind().isMaterial()
        && subjects.size() == 1
        && subjects.get(0).entity().isEmpty()
        && tried.units().get(clause.verb()).readings().stream()
            .allMatch(r -> r.number() == Number.SINGULAR)
        && clause.complements().stream()
            .filter(c -> c.link() == Link.PREPOSITION && c.phrase().isEmpty())
            .map(c -> tried.units().get(c.to() - 1))
            .filter(p -> Participants.number(p).filter(Number.SINGULAR::equals).isPresent())
            .anyMatch(p -> Agreement.agrees(subjects.get(0), p) && isTarget(p));
  }

  private boolean isTarget(Unit pronoun) {
    return filling.of(SlotRole.T).stream()
        .flatMap(party -> party.place().stream())
        .anyMatch(place -> place.from() == pronoun.from());
  }

  private List<String> entitiesOf(SlotRole role) {
    return filling.of(role).stream().flatMap(party -> party.entity().stream()).toList();
  }

  private Match match() {
    boolean pronoun = Unit.isAt(tried.units(), clause.verb() + 1, Kind.CLITIC);
    return new Match(
        frame,
        clause.verb(),
        clause.verb() + (pronoun ? 2 : 1),
        Letters.plain(frame.lemma()),
        filling.fillers(),
        filling.content(),
        filling.isPassive(),
        sureness());
  }

  private double sureness() {
    return new Sureness(
            frame,
            tried.site(),
            view,
            filling.fillers(),
            filling.phrases(),
            filling.isPassive(),
            filling.sharesSubject())
        .sureness();
  }

  private boolean statesNounPhrase() {
    return frame.kind().speech() == Speech.CLAIM
        && frame.directObjects().stream().anyMatch(slot -> slot.is(SlotRole.C));
  }
}
