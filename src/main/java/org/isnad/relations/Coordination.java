package org.isnad.relations;

import java.util.List;
import java.util.OptionalInt;
import org.isnad.MentionType;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;

/** Tells where a noun phrase goes on with a part joined to it, and what that is joined to. */
final class Coordination {
  private final List<Unit> units;
  private final WordClasses words;
  private final Numerals numerals;
  private final QuotedWords quotes;

  Coordination(List<Unit> units, WordClasses words, Numerals numerals, QuotedWords quotes) {
    this.units = units;
    this.words = words;
    this.numerals = numerals;
    this.quotes = quotes;
  }

  /**
   * The unit at which a coordinated part begins, or nothing.
   *
   * @param end the index of the unit behind the parts before
   * @param last the last of these
   */
  OptionalInt next(int end, Part last) {
    int i = quotes.behindMarks(end);
    if (i >= units.size()) {
      return OptionalInt.empty();
    }
    Unit unit = units.get(i);
    if (unit.is(Kind.CONJUNCTION) && !unit.word().equals("ف") && !unit.word().equals("بل")) {
      int next = behindNegation(i + 1);
      return opensPart(next) ? OptionalInt.of(next) : OptionalInt.empty();
    }
    boolean list =
        unit.is(Kind.COMMA)
            && last.named()
            && isName(i + 1)
            && !(isPlace(last) && isPerson(units.get(i + 1)))
            && listGoesOn(i + 1);
    return list ? OptionalInt.of(i + 1) : OptionalInt.empty();
  }

  /** «لا موسكو ولا بيونغ يانغ»: neither Moscow nor Pyongyang. */
  private int behindNegation(int i) {
    boolean negation = Unit.isAt(units, i, Kind.PARTICLE) && units.get(i).word().equals("لا");
    return negation ? i + 1 : i;
  }

  /** Whether a part may begin; «على البلدة وهي» (…the town, and it is) goes on with a clause. */
  private boolean opensPart(int i) {
    return i < units.size() && units.get(i).opensPhrase() && !units.get(i).is(Kind.PRONOUN);
  }

  private boolean isName(int i) {
    return Unit.isAt(units, i, Kind.NAME)
        && units.get(i).mention().filter(m -> m.type().isName()).isPresent();
  }

  /** «في اليمن، العقيد فلان، …»: no man goes on a list of places. */
  private static boolean isPlace(Part part) {
    return part.mention()
        .filter(m -> m.type() == MentionType.LOCATION || m.type() == MentionType.COUNTRY)
        .isPresent();
  }

  private static boolean isPerson(Unit unit) {
    return unit.mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
  }

  /** «أ، ب وج»: behind the name stands another comma and name, or و and a name. */
  private boolean listGoesOn(int name) {
    return Unit.isAt(units, name + 1, Kind.CONJUNCTION, Kind.COMMA) && isName(name + 2);
  }

  /**
   * «مصادر أمنية وصحية» (security and health sources), an adjective joined to an adjective, but for
   * «الجيشان الروسي والأوكراني», which are two; «نقاد مغاربة ومصريون» (Moroccan and Egyptian
   * critics) are some of each.
   */
  boolean joinsAdjective(int next) {
    if (next < 2 || !describes(units.get(next - 2)) && !mayDescribe(next - 2)) {
      return false;
    }
    Unit unit = units.get(next);
    boolean ofSomePeoples =
        unit.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent()
            && Inflection.isSoundMasculinePlural(unit.head());
    boolean ofOneThing = // «الدول الإسلامية والعربية», «أهداف سورية وإيرانية» (Syrian and Iranian
        // targets)
        unit.mention().isEmpty()
            || units.get(next - 2).mention().isEmpty()
            || unit.head().form().endsWith("ة")
                && !Definiteness.beginsWithArticle(unit)
                && Unit.isAt(units, next - 3, Kind.NOUN)
                && !units.get(next - 3).head().form().endsWith("ة");
    return (ofSomePeoples || describes(unit) && ofOneThing)
        && Definiteness.beginsWithArticle(unit)
            == Definiteness.beginsWithArticle(units.get(next - 2));
  }

  /** «أهداف سورية وإيرانية» (Syrian and Iranian targets): no targets of Syria and an Iranian. */
  private boolean mayDescribe(int name) {
    Unit joined = units.get(Math.min(name + 2, units.size() - 1));
    return units.get(name).is(Kind.NAME)
        && units.get(name).head().form().endsWith("ية")
        && Unit.isAt(units, name - 1, Kind.NOUN)
        && !Definiteness.beginsWithArticle(units.get(name - 1))
        && describes(joined)
        && joined.head().form().endsWith("ية")
        && !Definiteness.beginsWithArticle(joined);
  }

  /** An adjective; behind و a nationality is a name by its kind: «الإسلامية والعربية». */
  private static boolean describes(Unit unit) {
    boolean nationality =
        unit.is(Kind.NAME)
            && unit.head().tag().endsWith("JJ")
            && unit.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent();
    return unit.is(Kind.ADJECTIVE) || nationality;
  }

  /**
   * «زيارة ترامب وماكرون» (Trump's and Macron's visit): a second name beside an event's genitive.
   */
  boolean joinsGenitive(Phrase before, int next) {
    return before.parts().size() == 1
        && words.isEventNoun(units.get(before.from()))
        && units.get(next).is(Kind.NAME)
        && units.get(next - 2).is(Kind.NAME)
        && units.get(next - 1).is(Kind.CONJUNCTION);
  }

  /** «قتل وتشريد المدنيين» (killing and displacing civilians): one genitive for both. */
  boolean joinsMasdar(Phrase before, int next) {
    Unit first = units.get(before.from());
    return before.to() == before.from() + 1
        && words.isEventNoun(first)
        && !Definiteness.beginsWithArticle(first)
        && !first.word().endsWith("ات")
        && isMasdar(units.get(next))
        && Unit.isAt(units, next + 1, Kind.NOUN, Kind.NAME, Kind.NUMBER, Kind.DETERMINER);
  }

  /** «4 عناصر من الجيش والأمن» (four men of the army and the police): of whom they are. */
  boolean joinsWhole(Phrase before, int next) {
    boolean some = false;
    for (int i = before.from() + 1; i < next; i++) {
      some |= units.get(i).is(Kind.PREPOSITION) && units.get(i).word().equals("من");
    }
    Unit unit = units.get(next);
    return some
        && (unit.is(Kind.NAME) || unit.is(Kind.NOUN) && Definiteness.beginsWithArticle(unit));
  }

  /** Whether a part is rather the subject of the verb behind it, which begins another clause. */
  boolean mayBeSubject(PartReader.Found found) {
    int verb = found.end();
    while (Unit.isAt(units, verb, Kind.PARTICLE, Kind.DATE)) {
      verb++;
    }
    return Unit.isAt(units, verb, Kind.VERB) && mayAct(found.part(), units.get(verb));
  }

  /**
   * «تقاطع المعارضة الانتخابات والرئيس نحو ولاية ثانية» (…, and the president towards a second
   * term).
   */
  boolean isOnTheWay(PartReader.Found found) {
    return Unit.isAt(units, found.end(), Kind.DETERMINER)
        && words.is(WordClass.TOWARDS, units.get(found.end()))
        && Unit.isAt(units, found.end() + 1, Kind.NOUN);
  }

  /** «طيارين وفني كانوا على متنها»: one man is no subject of a verb in the plural. */
  private static boolean mayAct(Part part, Unit verb) {
    boolean ofMany = verb.readings().stream().noneMatch(r -> r.number() == Number.SINGULAR);
    return !ofMany || part.named() || part.number().filter(n -> n != Number.SINGULAR).isPresent();
  }

  /**
   * Whether what is joined is no more of those before, but something else that was told.
   *
   * @param first where the phrase begins
   * @param next where the part joined to it begins
   */
  boolean isAnotherEvent(int first, int next) {
    int head = numerals.behindCounters(first);
    if (head >= units.size()) {
      return isJoinedParticiple(next);
    }
    return isOtherThing(units.get(head), next)
        || isJoinedParticiple(next)
        || units.get(next).is(Kind.NOUN)
            && (isEventBeside(units.get(head), next) || isBesideGenitive(first, head, next));
  }

  /** «بانفجار لغم وآخر برصاص» (by the blast of a mine, and another by bullets): no second mine. */
  private boolean isOtherThing(Unit head, int other) {
    // «مدن تسيطر عليها الحكومة وأخرى خاضعة للمليشيا» (towns that the government holds, and others
    // …)
    boolean described =
        Unit.isAt(units, other + 1, Kind.ADJECTIVE)
            && Unit.isAt(units, other + 2, Kind.PREPOSITION)
            && Definiteness.beginsWithArticle(head);
    return words.is(WordClass.OTHER, units.get(other))
        && (described
            || Unit.isAt(units, other + 1, Kind.PREPOSITION)
                && !words.is(WordClass.PERSON_NOUN, head));
  }

  /** «التي تعتمدها الشركة والهادفة إلى» (that the firm adopts and that aims at). */
  private boolean isJoinedParticiple(int next) {
    Unit unit = units.get(next);
    return unit.is(Kind.NOUN, Kind.ADJECTIVE)
        && Unit.isAt(units, next + 1, Kind.PREPOSITION)
        && NounStems.mayBeParticiple(unit.head().form())
        && !words.isParty(unit)
        && !words.isEventNoun(unit)
        && !Inflection.isSoundMasculinePlural(unit.head());
  }

  /** «لمساعدة الحجاج وتسهيل تحركاتهم» (to help the pilgrims, and to ease their movements). */
  private boolean isMasdar(Unit noun) {
    return NounStems.mayBeMasdar(noun.head().form())
        && !words.is(WordClass.PERSON_NOUN, noun)
        && !words.isParty(noun)
        && noun.head().tag().matches("NN|VBG");
  }

  /** «خرق الهدنة والتملص من التعهدات» (breaking the truce, and evading its pledges). */
  private boolean isBesideGenitive(int first, int head, int next) {
    Unit noun = units.get(next);
    boolean articled =
        Definiteness.beginsWithArticle(noun) && Unit.isAt(units, next + 1, Kind.PREPOSITION);
    boolean construct = // «إسقاط النظام وإطلاق سراح السجناء» (toppling the regime, and releasing …)
        (words.isEventNoun(noun) || NounStems.mayBeMasdar(noun.head().form()))
            && noun.head().tag().equals("NN")
            && !Definiteness.beginsWithArticle(noun)
            && Unit.isAt(units, next + 1, Kind.NOUN, Kind.NAME)
            && (Definiteness.beginsWithArticle(units.get(head))
                || !words.isEventNoun(units.get(head)));
    int governor = Unit.isAt(units, first - 1, Kind.PREPOSITION) ? first - 2 : first - 1;
    return Unit.isAt(units, governor, Kind.NOUN)
        && words.isEventNoun(units.get(governor))
        && !NounStems.mayBeMasdar(withoutArticle(units.get(head)))
        && noun.is(Kind.NOUN)
        && (construct || articled && NounStems.mayBeMasdar(withoutArticle(noun)))
        && !words.isParty(noun);
  }

  private static String withoutArticle(Unit noun) {
    return Definiteness.withoutArticle(noun.head().form());
  }

  /** «أسر عدد من المسلحين والعثور على أسلحة» (capturing a number of gunmen and finding arms). */
  private boolean isThingWithComplement(int next) {
    Unit noun = units.get(next);
    return Definiteness.beginsWithArticle(noun)
        && Unit.isAt(units, next + 1, Kind.PREPOSITION)
        && !units.get(next + 1).word().equals("من")
        && !words.isParty(noun)
        && !words.is(WordClass.PERSON_NOUN, noun)
        && noun.head().tag().equals("DTNN")
        && !Inflection.isSoundMasculinePlural(noun.head());
  }

  /** «مقتل أربعة جنود وإصابة ستة»: to the four no injury is joined, but to their death. */
  private boolean isEventBeside(Unit head, int next) {
    Unit noun = units.get(next);
    boolean thingBesideName =
        head.is(Kind.NAME)
            && !words.isParty(noun)
            && !Inflection.isSoundMasculinePlural(noun.head());
    boolean done = // «إحراق قرى ثم هدمها» (burning villages, then razing them)
        words.isEventNoun(noun)
            && Unit.isAt(units, next + 1, Kind.CLITIC)
            && !words.isEventNoun(head);
    return thingBesideName
        || done
        || words.is(WordClass.CASUALTY, noun) && !words.isEventNoun(head)
        || (words.is(WordClass.PERSON_NOUN, head) || words.isParty(head))
            && isThingWithComplement(next)
        || words.is(WordClass.PERSON_NOUN, head) && isMasdar(noun)
        || words.is(WordClass.PERSON_NOUN, head) && words.isEventNoun(noun);
  }
}
