package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;

/** Fills subject and object of a verb that has its object as a pronoun: «هاجمتها روسيا». */
final class ObjectPronoun {

  private final Clause clause;
  private final SlotRole subjectRole;
  private final Context context;
  private final List<Unit> units;
  private final Participants participants;
  private final PartyKinds kinds;
  private final VerbReading reading;
  private final ClauseView view;
  private final Filling filling;
  private final DirectObjects objects;
  private final UnderstoodSubject understood;

  ObjectPronoun(
      FrameOnClause tried, Filling filling, DirectObjects objects, UnderstoodSubject understood) {
    this.clause = tried.clause();
    this.subjectRole = tried.frame().subjectRole();
    this.context = tried.context();
    this.units = tried.units();
    this.participants = tried.participants();
    this.kinds = tried.kinds();
    this.reading = tried.reading();
    this.view = tried.view();
    this.filling = filling;
    this.objects = objects;
    this.understood = understood;
  }

  /**
   * @param object the place of the frame's first object
   * @param phrases the noun phrases that are left
   * @return whether the pronoun may mean the object, and the rest is there
   */
  boolean take(Slot object, Complement complement, List<Complement> phrases) {
    Unit pronoun = units.get(complement.from());
    if (isSpeakers(pronoun, phrases)) {
      filling.fill(subjectRole, context.speakerAt(clause));
      return objects.take(object, phrases, 0);
    }
    boolean fronted = isFronted(pronoun, phrases);
    Optional<Phrase> meant =
        clause.relative() || fronted
            ? filling.standsBefore().filter(p -> comesBackAs(pronoun, p))
            : Optional.empty();
    Filler party = participants.pronoun(pronoun, antecedent(pronoun, meant));
    if (!mayBe(object, party, meant)) {
      return false;
    }
    filling.fill(object.role().orElseThrow(), List.of(party));
    boolean subjectBefore = meant.isEmpty() && !fronted;
    return takeSubject(subjectBefore ? filling.standsBefore() : Optional.empty(), object, phrases);
  }

  private Optional<Filler> antecedent(Unit pronoun, Optional<Phrase> meant) {
    if (meant.isPresent()) {
      return Optional.of(participants.of(meant.get()).get(0));
    }
    boolean freeRelative = Unit.isAt(units, clause.verb() - 1, Kind.SUBORDINATOR);
    return freeRelative ? Optional.empty() : context.antecedent(pronoun);
  }

  private boolean mayBe(Slot object, Filler party, Optional<Phrase> meant) {
    return meant
        .map(phrase -> kinds.meets(phrase.first(), object.constraints()))
        .orElseGet(() -> kinds.mayMeet(party, object.constraints()));
  }

  private boolean takeSubject(Optional<Phrase> before, Slot object, List<Complement> phrases) {
    if (before.isPresent()) {
      filling.fillSubject(before.get());
    } else if (!phrases.isEmpty() && view.phrases().agrees(phrases.get(0))) {
      filling.fillSubject(phrases.get(0));
      return objects.takeBehind(object, phrases, 1);
    } else {
      understood.take();
    }
    return objects.takeBehind(object, phrases, 0);
  }

  /** «أوكرانيا هاجمتها روسيا» (Ukraine, Russia attacked it): the pronoun is what stands first. */
  private boolean isFronted(Unit pronoun, List<Complement> phrases) {
    return !clause.relative()
        && filling.standsBefore().isPresent()
        && !phrases.isEmpty()
        && view.phrases().agrees(phrases.get(0))
        && participants.of(phrases.get(0).phrase().orElseThrow()).get(0).animate()
        && participants.of(filling.standsBefore().get()).stream()
            .allMatch(party -> Agreement.agrees(party, pronoun));
  }

  /** ««دمرنا ثلاث دبابات»» (we destroyed three tanks): behind a perfect نا may be who acts. */
  private boolean isSpeakers(Unit pronoun, List<Complement> phrases) {
    return Participants.isFirstPerson(pronoun)
        && reading.tense() == VerbReading.Tense.PERFECT
        && !phrases.isEmpty()
        && phrases.get(0).phrase().filter(p -> !p.first().named()).isPresent();
  }

  /**
   * «السلطات التي تتهمه» (the authorities that accuse him): he is not the authorities; «وحدات
   * دربتها تركيا» (units that Turkey trained).
   */
  private boolean comesBackAs(Unit pronoun, Phrase antecedent) {
    Phrase.Part part = antecedent.first();
    boolean many = part.number().filter(VerbReading.Number.PLURAL::equals).isPresent();
    boolean feminine = Participants.gender(pronoun).filter(Gender.FEMININE::equals).isPresent();
    boolean one =
        Participants.number(pronoun).filter(VerbReading.Number.SINGULAR::equals).isPresent();
    if (part.named() && one) {
      return Agreement.agrees(participants.of(antecedent).get(0), pronoun);
    }
    boolean body = part.mention().filter(m -> m.type() == MentionType.ORGANIZATION).isPresent();
    boolean things = // «الميليشيات التي احتجزتهم» (the militias that held them)
        !one
            && (part.named() && body
                || many && part.gender().filter(Gender.FEMININE::equals).isPresent());
    if (antecedent.parts().size() > 1
        || !one && !things
        || !Agreement.agrees(antecedent, units.get(clause.verb()), true)) {
      return true;
    }
    if (things) {
      return false;
    }
    return feminine
        ? many || part.gender().filter(Gender.MASCULINE::equals).isEmpty()
        : !many && part.gender().filter(Gender.FEMININE::equals).isEmpty();
  }
}
