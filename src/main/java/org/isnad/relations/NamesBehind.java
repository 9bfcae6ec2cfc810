package org.isnad.relations;

import java.util.List;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;

/** Takes into a part the names behind its noun: of whom that is, and who bears it. */
final class NamesBehind {

  private static final Set<String> INSTITUTION_PREPOSITIONS = Set.of("في", "ب", "ل", "لدى", "من");

  private final List<Unit> units;
  private final WordClasses words;
  private final Adjectives adjectives;
  private final PartGrowth growth;

  NamesBehind(List<Unit> units, WordClasses words, Adjectives adjectives, PartGrowth growth) {
    this.units = units;
    this.words = words;
    this.adjectives = adjectives;
    this.growth = growth;
  }

  /** The part with the names that belong to it right behind it. */
  Extent join(Extent part) {
    if (isRelativeOfTitled(part)) {
      return growth.take(part, units.get(part.end()), part.end() + 1).closed();
    }
    return withHolderInChain(withUnlistedName(withBearer(withInstitution(withTitled(part)))));
  }

  /**
   * «شقيق الناشط كريم بدران» (the brother of the activist Karim Badran): whose name it is, his or
   * the activist's, grammar doesn't say; it names nobody then.
   */
  private boolean isRelativeOfTitled(Extent part) {
    return words.is(WordClass.KIN, part.head())
        && !part.isBare()
        && !part.owned()
        && isPerson(part.end())
        && (part.last().is(Kind.ADJECTIVE)
            || words.is(WordClass.PERSON_NOUN, part.last())
            || part.last().mention().filter(m -> m.type() != MentionType.PERSON).isPresent());
  }

  /**
   * «القيادي العسكري لحركة حماس صالح» (the military leader of Hamas, Saleh): behind a title, whose
   * it is, and who bears it.
   */
  private Extent withTitled(Extent part) {
    int bearer = part.end() + 2;
    boolean titled =
        part.head().mention().filter(m -> m.type() == MentionType.TITLE).isPresent()
            && namesInstitution(part.end())
            && isPerson(bearer);
    return titled ? part.named(units.get(bearer), bearer + 1) : part;
  }

  private Extent withInstitution(Extent part) {
    int preposition = part.end();
    boolean named =
        words.is(WordClass.PERSON_NOUN, part.head())
            && namesInstitution(preposition)
            && !mayActOn(part.head(), preposition);
    return named || isServant(part.head(), preposition)
        ? growth.take(part, units.get(preposition + 1), preposition + 2)
        : part;
  }

  /** «مسؤول في الاستخبارات» (an official in the intelligence service). */
  private boolean namesInstitution(int i) {
    return i + 1 < units.size()
        && units.get(i).is(Kind.PREPOSITION)
        && INSTITUTION_PREPOSITIONS.contains(units.get(i).word())
        && units.get(i + 1).mention().filter(m -> m.type() == MentionType.ORGANIZATION).isPresent();
  }

  /** «اقتحام محتجين للسفارة» (protesters' storming the embassy): of no institution's own. */
  private boolean mayActOn(Unit people, int preposition) {
    return units.get(preposition).word().equals("ل")
        && Inflection.isSoundMasculinePlural(people.head());
  }

  /** «مستشار للرئيس» (an adviser to the president), of whom the preposition tells. */
  private boolean isServant(Unit head, int preposition) {
    return head.is(Kind.NOUN)
        && words.is(WordClass.SERVANT, head)
        && !Definiteness.beginsWithArticle(head)
        && Unit.isAt(units, preposition, Kind.PREPOSITION)
        && units.get(preposition).word().equals("ل")
        && Unit.isAt(units, preposition + 1, Kind.NAME);
  }

  private Extent withBearer(Extent part) {
    int next = part.end();
    boolean introduces = introducesBearer(part);
    int behindAdjectives = adjectives.behindArticled(next);
    if (introduces && behindAdjectives > next && isPerson(behindAdjectives)) {
      // «زعيم كتالونيا السابق كارليس» (the former leader of Catalonia, Carles)
      return part.named(units.get(behindAdjectives), behindAdjectives + 1);
    }
    boolean borne =
        introduces
            || isCompatriot(part.head())
            || isOffice(part.head()) && isHolder(part.head(), next);
    return borne && isPerson(next) ? part.named(units.get(next), next + 1) : part;
  }

  /** «نظيره» (his counterpart), «المواطن» (the citizen), «زعيم المتمردين» (the rebels' leader). */
  private boolean introducesBearer(Extent part) {
    Unit head = part.head();
    boolean person = words.is(WordClass.PERSON_NOUN, head);
    return part.owned() && person
        || part.isArticledHead() && person
        || part.isDefiniteConstruct()
            && (words.isOffice(head) || person && !part.opening().isBehindVerb());
  }

  /** «احتل الفنلندي فالتيري بوتاس المركز الثاني» (the Finn … came second). */
  private static boolean isCompatriot(Unit unit) {
    return unit.is(Kind.NAME)
        && Definiteness.beginsWithArticle(unit)
        && !Inflection.isSoundMasculinePlural(unit.head())
        && unit.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent();
  }

  /** «قائد الحرس الثوري» (the commander of the guard): an office, whoever is named behind it. */
  private static boolean isOffice(Unit unit) {
    return unit.is(Kind.NAME)
        && unit.to() - unit.from() > 1
        && unit.mention().filter(m -> m.type() == MentionType.TITLE).isPresent();
  }

  /**
   * «اللواء محمد علي جعفري»: a person with his rank, right behind an office, is who holds it; who
   * has an office of his own («النائبة ليلى») is somebody else. «العاهل الأردني الملك عبد الله»
   * (the Jordanian monarch, King Abdullah) has two words for one office; no president is a prince.
   */
  private boolean isHolder(Unit office, int i) {
    if (!Unit.isAt(units, i, Kind.NAME)) {
      return false;
    }
    Unit person = units.get(i);
    boolean crown = words.is(WordClass.CROWN, person);
    return words.is(WordClass.HONORIFIC, person) && !(crown && words.is(WordClass.ELECTED, office))
        || crown && words.is(WordClass.CROWNED, office);
  }

  private boolean isPerson(int i) {
    return Unit.isAt(units, i, Kind.NAME)
        && units.get(i).mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
  }

  /** «زوجته نورين» (his wife Noreen), a name that no list has. */
  private Extent withUnlistedName(Extent part) {
    int i = part.end();
    boolean named =
        part.owned()
            && i > 1
            && units.get(i - 1).is(Kind.CLITIC)
            && words.is(WordClass.PERSON_NOUN, units.get(i - 2))
            && Unit.isAt(units, i, Kind.NOUN)
            && units.get(i).head().tag().equals("NNP");
    return named ? growth.take(part, units.get(i), i + 1) : part;
  }

  /** «إقالة مدير السجون فلان» (the dismissal of the prisons' director so-and-so). */
  private Extent withHolderInChain(Extent part) {
    int i = part.end();
    return isPerson(i) && holdsChain(part.opening().start(), i)
        ? growth.take(part, units.get(i), i + 1)
        : part;
  }

  /** «[إقالة] مدير السجون»: within a chain an office with its genitive, up to a name. */
  private boolean holdsChain(int start, int name) {
    for (int i = start + 1; i + 1 < name; i++) {
      boolean office = units.get(i).is(Kind.NOUN) && words.isOffice(units.get(i));
      if (office && !Definiteness.beginsWithArticle(units.get(i))) {
        return Definiteness.beginsWithArticle(units.get(name - 1));
      }
    }
    return false;
  }
}
