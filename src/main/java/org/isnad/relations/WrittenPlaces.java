package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;

/** Fills the places of a frame that a preposition or a complementizer marks. */
final class WrittenPlaces {

  private final Clause clause;
  private final Frame frame;
  private final List<Unit> units;
  private final Participants participants;
  private final Lexicon lexicon;
  private final PartyKinds kinds;
  private final ClauseView view;
  private final Filling filling;
  private final WholeComplements whole;

  WrittenPlaces(FrameOnClause tried, Filling filling, WholeComplements whole) {
    this.clause = tried.clause();
    this.frame = tried.frame();
    this.units = tried.units();
    this.participants = tried.participants();
    this.lexicon = tried.site().lexicon();
    this.kinds = tried.kinds();
    this.view = tried.view();
    this.filling = filling;
    this.whole = whole;
  }

  /** Whether all of them are filled that the frame must have. */
  boolean take() {
    for (Slot slot : frame.slots()) {
      boolean written = !slot.isFixedNoun() && slot.link() == Slot.Link.WRITTEN;
      if (written && !take(slot) && !slot.optional()) {
        return false;
      }
    }
    return true;
  }

  private boolean take(Slot slot) {
    if (slot.is(SlotRole.D)) {
      return takeDate(slot);
    }
    for (Complement complement : clause.complements()) {
      if (!filling.isUsed(complement) && fits(slot, complement)) {
        filling.use(complement);
        fill(slot.role().orElseThrow(), complement);
        return true;
      }
    }
    return false;
  }

  /** «أجلت الانتخابات إلى العام المقبل» (postponed … to next year): no phrase, but a date. */
  private boolean takeDate(Slot slot) {
    for (int i = clause.verb() + 1; i + 1 < clause.end(); i++) {
      if (units.get(i).is(Kind.PREPOSITION)
          && units.get(i + 1).is(Kind.DATE)
          && slot.isWrittenBehind(units.get(i).word())) {
        participants
            .stretch(i + 1, i + 2)
            .ifPresent(party -> filling.fill(SlotRole.D, List.of(party)));
        return true;
      }
    }
    return false;
  }

  private boolean fits(Slot slot, Complement complement) {
    return switch (complement.link()) {
      case CLAUSE ->
          slot.clauses().contains(complement.preposition()) && !isOfVerbAbove(complement);
      case QUOTATION -> slot.is(SlotRole.C) && frame.kind().speech() == Speech.CLAIM;
      case PREPOSITION ->
          slot.isWrittenBehind(complement.preposition())
              && (frame.kind().reciprocal() || !isOfEventBefore(complement))
              && !isOfPlaceBefore(complement)
              && !(slot.is(SlotRole.R) && isOfMeetingBefore(complement))
              && complement
                  .phrase()
                  .or(() -> resumed(complement))
                  .map(p -> kinds.meets(p.first(), slot.constraints()))
                  .orElse(slot.constraints().isEmpty());
      default -> false;
    };
  }

  /**
   * «أوضحت سيدة رفضت الكشف عن اسمها إن» (a woman who refused to give her name explained that): what
   * she refused has been said, and the clause is what she explained.
   */
  private boolean isOfVerbAbove(Complement states) {
    return frame.directObjects().isEmpty()
        && clause.before().isPresent()
        && Unit.isAt(units, states.from(), Kind.COMPLEMENTIZER)
        && clause.complements().stream()
            .filter(c -> c.link() == Link.NOUN_PHRASE && c.from() == clause.verb() + 1)
            .flatMap(c -> c.phrase().stream())
            .anyMatch(
                p ->
                    !view.phrases().isNamedOrAnimate(p)
                        && units.get(p.from()).is(Kind.NOUN)
                        && units.subList(0, clause.verb()).stream().anyMatch(u -> u.is(Kind.VERB)));
  }

  /** «بعد الفوز على الهلال» (after the win over al-Hilal): the verb has no على here. */
  private boolean isOfEventBefore(Complement complement) {
    int end = complement.from();
    for (int i = clause.complements().indexOf(complement) - 1; i >= 0; i--) {
      // «ردا على إطلاق قذائف من لبنان على ميناء» (for the firing of shells from Lebanon at a port)
      Complement before = clause.complements().get(i);
      if (before.link() != Link.PREPOSITION || before.to() != end || filling.isUsed(before)) {
        return false;
      }
      if (takes(before, complement.preposition())) {
        return true;
      }
      end = before.from();
    }
    return false;
  }

  private boolean takes(Complement before, String preposition) {
    return before.phrase().stream()
        .flatMap(phrase -> units.subList(phrase.from(), phrase.to()).stream())
        .filter(unit -> unit.is(Kind.NOUN))
        .anyMatch(noun -> lexicon.nounTakes(noun.nounKey(), preposition) || isFought(noun));
  }

  /** «هجمات انتقاما من مشاركة في حملة ضد المتطرفين» (…in a campaign against): of the campaign. */
  private boolean isFought(Unit noun) {
    return frame.kind().isMaterial() && lexicon.isOfClass("@attack", noun.nounKey());
  }

  /**
   * «المنطقة التي سيطر عليها الجيش» (the area that the army took): what a relative clause tells of
   * comes back as a pronoun behind the preposition.
   */
  private Optional<Phrase> resumed(Complement complement) {
    return clause.relative() && complement.phrase().isEmpty()
        ? filling
            .standsBefore()
            .filter(
                p ->
                    view.before()
                        .mayMean(units.get(complement.to() - 1), participants.of(p).get(0)))
        : Optional.empty();
  }

  private void fill(SlotRole role, Complement complement) {
    Optional<Phrase> resumed =
        complement.link() == Link.PREPOSITION ? resumed(complement) : Optional.empty();
    boolean topic =
        role == SlotRole.TOPIC || role == SlotRole.C && frame.kind().speech() != Speech.NONE;
    if (resumed.isPresent()) {
      Filler antecedent = participants.of(resumed.get()).get(0);
      Unit pronoun = units.get(complement.to() - 1);
      filling.fill(role, List.of(participants.pronoun(pronoun, Optional.of(antecedent))));
      filling.takeNounBefore();
    } else if (topic || complement.phrase().isEmpty()) {
      whole.fill(role, complement);
    } else {
      filling.fill(role, complement.phrase().get());
    }
  }

  /** «قال في مؤتمر ميونيخ للأمن» (said at the Munich security conference): to nobody. */
  private boolean isOfMeetingBefore(Complement complement) {
    return complement.preposition().equals("ل")
        && clause.complements().stream()
            .filter(c -> c.link() == Link.PREPOSITION && c.to() == complement.from())
            .flatMap(c -> c.phrase().stream())
            .anyMatch(p -> kinds.isOfClass(p.first(), "@meeting"));
  }

  /** «دارت على الحدود بين لبنان وسوريا» (took place on the border between): where, not who. */
  private boolean isOfPlaceBefore(Complement complement) {
    return complement.preposition().equals("بين")
        && clause.complements().stream()
            .filter(c -> c.to() == complement.from())
            .flatMap(c -> c.phrase().stream())
            .anyMatch(p -> kinds.isOfClass(p.first(), "@lies-between"));
  }
}
