package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.FrameMatcher.Context;
import org.isnad.relations.FrameMatcher.Site;
import org.isnad.relations.PredicateKind.Speech;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;
import org.isnad.text.Letters;

/** Finds the fixed nouns of a light verb, and fills the places that stand on them as genitives. */
final class FixedNouns {

  private final Clause clause;
  private final Frame frame;
  private final Context context;
  private final Site site;
  private final List<Unit> units;
  private final Participants participants;
  private final PartyKinds kinds;
  private final Filling filling;
  private Optional<Phrase> genitive = Optional.empty();
  private Optional<Unit> possessive = Optional.empty();

  FixedNouns(FrameOnClause tried, Filling filling) {
    this.clause = tried.clause();
    this.frame = tried.frame();
    this.context = tried.context();
    this.site = tried.site();
    this.units = tried.units();
    this.participants = tried.participants();
    this.kinds = tried.kinds();
    this.filling = filling;
  }

  /** Whether all of them are there that the frame must have. */
  boolean take() {
    return takeNouns() && fillGenitives();
  }

  private boolean takeNouns() {
    for (Slot slot : frame.slots()) {
      if (slot.isFixedNoun() && !takeNoun(slot)) {
        return false;
      }
    }
    return true;
  }

  private boolean fillGenitives() {
    for (Slot slot : frame.slots()) {
      boolean governed = slot.link() == Slot.Link.GENITIVE;
      if (governed && !fillGenitive(slot.role().orElseThrow()) && !slot.optional()) {
        return false;
      }
    }
    return true;
  }

  private boolean fillGenitive(SlotRole role) {
    if (genitive.isPresent()) {
      filling.fill(role, genitive.get());
    } else if (possessive.isPresent()) {
      Unit pronoun = possessive.get();
      filling.fill(role, List.of(participants.pronoun(pronoun, context.antecedent(pronoun))));
    }
    return genitive.isPresent() || possessive.isPresent();
  }

  private boolean takeNoun(Slot slot) {
    for (Complement complement : clause.complements()) {
      if (!filling.isUsed(complement) && takePartOf(slot, complement)) {
        return true;
      }
      if (!filling.isUsed(complement)
          && (takeFused(slot, complement) || isFixedNoun(slot, complement))
          && !hasOwnObject(complement)) {
        filling.use(complement);
        complement.phrase().ifPresent(this::takeGenitive);
        return !isActOfAnother(slot);
      }
    }
    return isSubjectBefore(slot) || slot.optional() || takeNounBefore(slot);
  }

  /** «أعلنت الشركة استقالة مديرها» (announced its director's resignation): it hasn't resigned. */
  private boolean isActOfAnother(Slot slot) {
    boolean owned = genitive.filter(this::mayAct).isPresent();
    return owned && (isStated() || !frame.has(SlotRole.T) && tellsAlone(slot));
  }

  private boolean mayAct(Phrase owner) {
    return units.get(owner.from()).head().tag().endsWith("NNP")
        || participants.of(owner).stream().allMatch(Filler::animate);
  }

  /** Whether the verb is one that states what others do, too: «أعلن» (announced). */
  private boolean isStated() {
    return frame.slots().stream().noneMatch(slot -> slot.link() == Slot.Link.GENITIVE)
        && frame.kind().speech() != Speech.CLAIM
        && site.lexicon().framesOfVerb(frame.lemma()).stream()
            .filter(other -> other.kind().speech() == Speech.CLAIM)
            .anyMatch(other -> other.directObject().filter(o -> o.is(SlotRole.C)).isPresent());
  }

  private boolean tellsAlone(Slot slot) {
    return slot.nouns().stream()
        .flatMap(noun -> site.lexicon().framesOfNoun(Letters.key(noun)).stream())
        .filter(of -> of.kind().equals(frame.kind()))
        .flatMap(of -> of.slots().stream())
        .anyMatch(of -> of.is(SlotRole.S) && of.link() == Slot.Link.GENITIVE);
  }

  /** «فرضت حزمة من العقوبات» (imposed a package of sanctions): the noun behind من counts. */
  private boolean takePartOf(Slot slot, Complement amount) {
    Optional<Complement> whole =
        new Amounts(site.lexicon(), kinds).wholeOf(amount, clause.complements(), slot);
    whole.ifPresent(
        c -> {
          filling.use(amount);
          filling.use(c);
          takeGenitive(c.phrase().orElseThrow());
        });
    return whole.isPresent();
  }

  /** «إلى جانب» is one preposition to the clause, a preposition and its noun to the frame. */
  private boolean takeFused(Slot slot, Complement complement) {
    boolean fused =
        slot.link() != Slot.Link.DIRECT
            && complement.link() == Link.PREPOSITION
            && slot.prepositions().stream()
                .anyMatch(p -> isFused(p, slot.nouns(), complement.preposition()));
    if (fused && complement.phrase().isPresent()) {
      genitive = complement.phrase();
    }
    return fused;
  }

  private static boolean isFused(String preposition, List<String> nouns, String written) {
    return nouns.stream().anyMatch(noun -> written.equals(preposition + " " + noun));
  }

  private boolean isFixedNoun(Slot slot, Complement complement) {
    boolean linked =
        slot.link() == Slot.Link.DIRECT
            ? complement.link() == Link.NOUN_PHRASE
            : complement.link() == Link.PREPOSITION
                && slot.isWrittenBehind(complement.preposition());
    return linked && complement.phrase().filter(p -> kinds.isOneOf(slot.nouns(), p)).isPresent();
  }

  private boolean isSubjectBefore(Slot slot) {
    return slot.link() == Slot.Link.DIRECT
        && frame.hasFixedSubject()
        && filling.standsBefore().filter(p -> kinds.isOneOf(slot.nouns(), p)).isPresent();
  }

  /**
   * «الهجوم الذي شنته القوات على» (the attack that the forces launched on), «الاتفاق الذي توصلت
   * إليه»: the fixed noun is what the relative clause tells of, and comes back as a pronoun.
   */
  private boolean takeNounBefore(Slot slot) {
    Optional<Complement> pronoun =
        clause.complements().stream().filter(c -> comesBack(slot, c)).findFirst();
    boolean back = pronoun.isPresent() || clause.relative() && slot.link() == Slot.Link.DIRECT;
    if (!back
        || pronoun.isEmpty() && comesBackElsewhere()
        || filling.standsBefore().filter(p -> tellsOf(slot.nouns(), p)).isEmpty()) {
      return false;
    }
    pronoun.ifPresent(filling::use);
    filling.takeNounBefore();
    return true;
  }

  /**
   * «عملية أطلق عليها «درع الفرات»» (an operation that was called …): the verb, in the masculine,
   * is not told of it, and it comes back behind a preposition.
   */
  private boolean comesBackElsewhere() {
    Phrase before = filling.standsBefore().orElse(null);
    return before != null
        && !Agreement.agrees(before, units.get(clause.verb()), true)
        && clause.complements().stream()
            .filter(c -> c.link() == Link.PREPOSITION && c.phrase().isEmpty())
            .anyMatch(c -> Agreement.agrees(participants.of(before).get(0), units.get(c.to() - 1)));
  }

  /** «كسر [الحصار] الذي تفرضه» (breaking the siege that … imposes): or the last of a chain. */
  private boolean tellsOf(List<String> nouns, Phrase phrase) {
    boolean last = false;
    for (int i = phrase.from() + 1; clause.relative() && i < phrase.to() && !last; i++) {
      last =
          site.nextPhrase()
              .apply(i)
              .filter(p -> p.to() == phrase.to() && kinds.isOneOf(nouns, p))
              .isPresent();
    }
    return last || kinds.isOneOf(nouns, phrase);
  }

  private static boolean comesBack(Slot slot, Complement complement) {
    return slot.link() == Slot.Link.DIRECT
        ? complement.link() == Link.PRONOUN
        : complement.link() == Link.PREPOSITION
            && complement.phrase().isEmpty()
            && slot.isWrittenBehind(complement.preposition());
  }

  /** What is behind the fixed noun: «أطلق سراح [ثلاثة طلاب]», «أطلق سراح[هم]». */
  private void takeGenitive(Phrase phrase) {
    if (genitive.isEmpty()) {
      int next = phrase.first().fromUnit() + 1;
      possessive =
          Unit.isAt(units, next, Kind.CLITIC) ? Optional.of(units.get(next)) : Optional.empty();
      boolean annexes = phrase.to() > next && !units.get(next).is(Kind.ADJECTIVE);
      genitive = annexes ? site.nextPhrase().apply(next) : Optional.empty();
    }
  }

  /**
   * «أعربت عن تأييدها القرار لأسباب» (expressed her supporting the decision for reasons): the noun
   * has its object behind its possessive, and needs no ل.
   */
  private boolean hasOwnObject(Complement complement) {
    int behind = complement.to();
    return complement.link() == Link.PREPOSITION
        && units.get(behind - 1).is(Kind.CLITIC)
        && behind < units.size()
        && units.get(behind).is(Kind.NOUN, Kind.NAME);
  }
}
