package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Slot.SlotRole;
import org.isnad.relations.Unit.Kind;

/**
 * Reads what stands around an event noun: its genitive or possessive, the nationalities that
 * describe it, and the complements behind.
 */
final class NominalReader {

  private static final int GENITIVE_BEHIND_PAIR = 3;

  private final NounSite site;
  private final LexicalClasses words;
  private final PronounReferents referents;

  NominalReader(NounSite site, PronounReferents referents) {
    this.site = site;
    this.referents = referents;
    this.words = new LexicalClasses(site.lexicon());
  }

  /**
   * @param speaks whether the noun tells what somebody says, so that its claim may be a clause
   */
  Nominal at(int noun, boolean speaks) {
    int end = site.clauses().endOfNominal(noun + 1);
    int next = noun + 1;
    boolean construct = !Definiteness.beginsWithArticle(site.units().get(noun));
    Optional<List<Filler>> owner = Optional.empty();
    Optional<Phrase> phrase = Optional.empty();
    if (next < end && site.units().get(next).is(Kind.CLITIC)) {
      owner = Optional.of(possessor(next, noun));
      next++;
    } else if (construct && next < end && (opensGenitive(next) || isPeople(next))) {
      phrase = site.clauses().phraseAt(next);
      Optional<Phrase> bearer = phrase.flatMap(this::bearer);
      owner = (bearer.isPresent() ? bearer : phrase).map(site.participants()::of);
      next = phrase.isPresent() ? Math.max(next + 1, phrase.get().to()) : next;
      next = bearer.isPresent() ? bearer.get().to() + 1 : next;
      end = bearer.isPresent() ? site.clauses().endOfNominal(next) : end;
    } else if (construct && sharesGenitive(noun)) {
      phrase = site.clauses().phraseAt(noun + GENITIVE_BEHIND_PAIR);
      owner = phrase.map(site.participants()::of);
      next = phrase.map(Phrase::to).orElse(next);
      end = Math.max(next, site.clauses().endOfNominal(next));
    }
    int adjectives = next;
    while (next < end && site.units().get(next).is(Kind.ADJECTIVE)) {
      next++;
    }
    Optional<List<Filler>> nisba =
        owner.isEmpty() ? nationalities(adjectives, next) : Optional.empty();
    int to = speaks && owner.isPresent() ? site.clauses().endOfClause(next) : end;
    return new Nominal(
        site, noun, owner, phrase, nisba, site.clauses().complements(next, to, noun), end);
  }

  /**
   * «مقتل وإصابة العشرات» (the death and injury of dozens), «بتمويل وتسليح المتمردين» (of funding
   * and arming the rebels): two that act on the same; but «قصف ومقتل جنديين» (shelling and the
   * death of two soldiers).
   */
  private boolean sharesGenitive(int noun) {
    int other = noun + 2;
    boolean pair =
        Unit.isAt(site.units(), noun + 1, Kind.CONJUNCTION)
            && site.units().get(noun + 1).word().equals("و")
            && Unit.isAt(site.units(), other, Kind.NOUN)
            && !Definiteness.beginsWithArticle(site.units().get(other))
            && noun + GENITIVE_BEHIND_PAIR < site.units().size()
            && opensGenitive(noun + GENITIVE_BEHIND_PAIR);
    return pair
        && actsOnGenitive(noun)
        && (actsOnGenitive(other) || NounStems.mayBeMasdar(site.units().get(other).head().form()))
        && (isCasualty(noun) || !isCasualty(other));
  }

  private boolean actsOnGenitive(int noun) {
    String key = site.units().get(noun).nounKey();
    return isCasualty(noun)
        || words.actsOnSomebody(key)
        || site.lexicon().framesOfNoun(key).stream()
            .flatMap(frame -> frame.slots().stream())
            .anyMatch(slot -> slot.link() == Slot.Link.GENITIVE && slot.is(SlotRole.T));
  }

  private boolean isCasualty(int noun) {
    return words.is(WordClass.CASUALTY, site.units().get(noun));
  }

  /** «فوز مرشح الحزب، محمد الواثق، بالرئاسة» (the win of the party's candidate, …): who that is. */
  private Optional<Phrase> bearer(Phrase titled) {
    int name = titled.to() + 1;
    boolean enclosed =
        !titled.first().named()
            && titled.parts().size() == 1
            && site.kinds().isPersonNoun(titled.first())
            && Unit.isAt(site.units(), titled.to(), Kind.COMMA)
            && Unit.isAt(site.units(), name + 1, Kind.COMMA)
            && site.units()
                .get(name)
                .mention()
                .filter(m -> m.type() == MentionType.PERSON)
                .isPresent();
    return enclosed ? site.clauses().phraseAt(name) : Optional.empty();
  }

  /**
   * What is behind a light verb's noun, and whose it is: «شن غارات إسرائيلية» (launching Israeli
   * raids).
   */
  Nominal behind(Phrase fixed, Nominal before, int masdar) {
    Optional<List<Filler>> owner = Optional.empty();
    Optional<Phrase> phrase = Optional.empty();
    int next = fixed.first().fromUnit() + 1;
    if (next < site.units().size() && site.units().get(next).is(Kind.CLITIC)) {
      owner = Optional.of(possessor(next, masdar));
    } else if (fixed.to() > next && opensGenitive(next)) {
      phrase = site.clauses().phraseAt(next);
      owner = phrase.map(site.participants()::of);
    }
    Optional<List<Filler>> nisba = nationalities(Math.min(next, fixed.to()), fixed.to());
    return new Nominal(
        site, fixed.from(), owner, phrase, nisba, before.complements(), before.end());
  }

  private List<Filler> possessor(int clitic, int noun) {
    Unit pronoun = site.units().get(clitic);
    return List.of(site.participants().pronoun(pronoun, referents.possessor(pronoun, noun)));
  }

  /**
   * «قتل السوريين», «توقيف فرنسيين اثنين» (the arrest of two French): behind a noun without article
   * no adjective has it, and behind one in the singular none is of many; that is a genitive.
   */
  private boolean isPeople(int unit) {
    Unit people = site.units().get(unit);
    boolean articled = Definiteness.beginsWithArticle(people);
    boolean ofMany = site.units().get(unit - 1).head().tag().equals("NN") && isNationality(people);
    return people.is(Kind.ADJECTIVE)
        && (articled || ofMany)
        && Inflection.isSoundMasculinePlural(people.head());
  }

  private boolean opensGenitive(int unit) {
    return site.units().get(unit).is(Kind.NAME, Kind.NOUN, Kind.NUMBER, Kind.DETERMINER)
        && !describes(unit);
  }

  /** «اعتداءات متطرفة» (extremist attacks): in the same feminine, and indefinite, an adjective. */
  private boolean describes(int unit) {
    String before = site.units().get(unit - 1).head().form();
    String form = site.units().get(unit).head().form();
    int next = unit + 1;
    return site.units().get(unit).is(Kind.NOUN)
        && before.endsWith("ات")
        && form.endsWith("ة")
        && !form.startsWith("ال")
        && site.kinds().isPersonNoun(site.units().get(unit).nounKey())
        && (next >= site.units().size()
            || site.units().get(next).is(Kind.VERB, Kind.PREPOSITION, Kind.ADJECTIVE, Kind.COMMA)
            || site.units().get(next).is(Kind.OTHER));
  }

  /** «وساطة سعودية أمريكية» (Saudi and American mediation): both of them mediate. */
  private Optional<List<Filler>> nationalities(int from, int to) {
    List<Filler> states =
        site.units().subList(from, to).stream()
            .filter(unit -> unit.is(Kind.ADJECTIVE) && isNationality(unit))
            .map(site.participants()::nationality)
            .toList();
    return states.isEmpty() ? Optional.empty() : Optional.of(states);
  }

  private static boolean isNationality(Unit unit) {
    return unit.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent();
  }
}
