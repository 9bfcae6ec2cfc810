package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Clause.Complement;
import org.isnad.relations.Clause.Link;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Number;

/**
 * Reads the noun phrases behind a verb that no preposition marks: which are parties of their own.
 */
final class BareComplements {

  private static final int SHORTEST_NISBA = 4;

  private final List<Unit> units;
  private final PhraseReader phrases;
  private final WordClasses words;
  private final Attributes attributes;

  BareComplements(List<Unit> units, PhraseReader phrases, WordClasses words) {
    this.units = units;
    this.phrases = phrases;
    this.words = words;
    this.attributes = new Attributes(units, words);
  }

  /**
   * Reads what begins at a unit.
   *
   * @return the unit to read on from
   */
  int read(int i, int end, ComplementsSoFar found) {
    Optional<Phrase> phrase = phrases.at(i);
    if (isShare(i, found)) {
      return behindPredicate(i + 2, end);
    }
    if (phrase.isPresent() && isGoverned(i, found)) {
      return Math.max(i + 1, phrase.get().to());
    }
    if (phrase.isPresent()
        && isAttribute(i, found)
        && words.is(WordClass.GOVERNING, units.get(i))) {
      return behindGoverned(i + 1);
    }
    boolean beforeParty = isAdverbBeforeParty(i);
    if (phrase.isPresent() && !beforeParty && isAdverb(i)) {
      return phrase.get().to();
    }
    if (phrase.isEmpty()
        || beforeParty
        || found.hasParty() && isHowLong(i)
        || isPointing(i)
        || phrases.isLeftOver(i)
        || isApposition(i, found)
        || isBearer(i, found)
        || isAttribute(i, found)) {
      return i + 1;
    }
    if (isForemost(i, found)
        || isPossessedOf(i)
        || isObjectOfTime(i, found)
        || isHolderBehindOffice(i, found)
        || isOfficeOfOneNamed(i, found)) {
      return Math.max(i + 1, phrase.get().to());
    }
    if (isMeasure(i, found)) {
      return phrase.get().to();
    }
    int to = Math.min(end, phrase.get().to());
    found.add(new Complement(Link.NOUN_PHRASE, "", phrase, i, to));
    return Math.max(i + 1, to);
  }

  /**
   * «أعدم في 2010 والأخ غير الشقيق» (was executed in 2010, and the half-brother): what و joins to
   * something further back is no party of this verb.
   */
  int behindJoined(int i) {
    int end = phrases.at(i).map(Phrase::to).orElse(i + 1);
    boolean governs = // «ولقائه الرئيس» (and his meeting the president): the masdar's object
        units.get(end - 1).is(Kind.CLITIC) && isMasdar(i);
    return governs ? phrases.at(end).map(Phrase::to).orElse(end) : end;
  }

  private boolean isMasdar(int noun) {
    return words.isEventNoun(units.get(noun))
        || units.get(noun).is(Kind.NOUN) && NounStems.mayBeMasdar(units.get(noun).head().form());
  }

  /** «البالغ من العمر عشرين عاما» (aged twenty years): how much of what the preposition governs. */
  private boolean isMeasure(int i, ComplementsSoFar found) {
    return units.get(i).is(Kind.NUMBER)
        && found.endsAt(i, Link.PREPOSITION)
        && words.is(WordClass.MEASURED, units.get(i - 1));
  }

  /**
   * «دان الرئيس رسميا الهجوم» (officially condemned the attack), «علقت باريس مؤقتا إرسال» (for
   * now).
   */
  private boolean isAdverbBeforeParty(int i) {
    Unit unit = units.get(i);
    String form = unit.head().form();
    boolean nisba = form.endsWith("يا") && form.length() > SHORTEST_NISBA && !words.isParty(unit);
    return unit.is(Kind.NOUN, Kind.ADJECTIVE)
        && unit.mention().isEmpty()
        && (nisba || form.endsWith("ا") && words.is(WordClass.ADVERB, unit))
        && Unit.isAt(units, i + 1, Kind.NOUN, Kind.NAME)
        && !units.get(i + 1).head().form().endsWith("ا"); // «سياسيا محنكا» (a seasoned politician)
  }

  /** «حزب العدالة ذي الجذور الإسلامية» (…party, of Islamic roots), «المدينة ذات الأهمية». */
  private boolean isPossessedOf(int i) {
    return i > 0
        && words.is(WordClass.POSSESSED_OF, units.get(i))
        && units.get(i - 1).is(Kind.NOUN, Kind.NAME, Kind.ADJECTIVE)
        && Unit.isAt(units, i + 1, Kind.NOUN);
  }

  /**
   * «عند دخول الاتفاق حيز التنفيذ» (as the deal came into force): of the masdar, not of the verb.
   */
  private boolean isObjectOfTime(int i, ComplementsSoFar found) {
    Optional<Complement> time = found.endingAt(i, Link.PREPOSITION);
    return time.isPresent()
        && i > time.get().from() + 2
        && isBehindTime(time.get().from())
        && isMasdar(time.get().from() + 1)
        && isDefinite(units.get(i - 1))
        && phrases.at(i).filter(p -> p.first().definite()).isPresent();
  }

  private static boolean isDefinite(Unit unit) {
    return unit.is(Kind.NAME) || Definiteness.beginsWithArticle(unit);
  }

  /** «اتفقوا على العمل معا» (agreed to work together), «جميعا»: no party. */
  private boolean isAdverb(int i) {
    return units.get(i).is(Kind.NOUN)
        && words.is(WordClass.ADVERB, units.get(i))
        && !Definiteness.beginsWithArticle(units.get(i)) // «أحياء» (alive), no «الأحياء»
        && !isGenitive(i);
  }

  private boolean isGenitive(int i) {
    return i > 0 && units.get(i - 1).is(Kind.PREPOSITION);
  }

  /** «استجوبت صاحبه ساعات» (questioned its owner for hours). */
  private boolean isHowLong(int i) {
    return units.get(i).is(Kind.NOUN)
        && words.is(WordClass.STRETCH_OF_TIME, units.get(i))
        && !Definiteness.beginsWithArticle(units.get(i))
        && !Unit.isAt(units, i + 1, Kind.NOUN, Kind.NAME, Kind.CLITIC);
  }

  /** «بقيادة القائد السابق لحرس المنشآت فلان» (led by the former commander of …, so-and-so). */
  private boolean isHolderBehindOffice(int i, ComplementsSoFar found) {
    boolean person = units.get(i).mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
    Optional<Complement> of = found.endingAt(i, Link.PREPOSITION).filter(c -> person);
    return of.isPresent()
        && units.get(of.get().from() - 1).is(Kind.NAME, Kind.ADJECTIVE)
        && found.all().stream()
            .filter(c -> c.link() == Link.PREPOSITION && c.to() == of.get().from())
            .anyMatch(c -> holdsTitle(c.from(), c.to()));
  }

  private boolean holdsTitle(int from, int to) {
    return units.subList(from, to).stream()
        .flatMap(unit -> unit.mention().stream())
        .anyMatch(mention -> mention.type() == MentionType.TITLE);
  }

  /** «دول في طليعتها فرنسا» (states, foremost among them France): one of those named before. */
  private boolean isForemost(int i, ComplementsSoFar found) {
    return i > 2
        && found.endsAt(i, Link.PREPOSITION)
        && units.get(i - 1).is(Kind.CLITIC)
        && words.is(WordClass.FOREMOST, units.get(i - 2));
  }

  /** Behind the preposition and the phrase that belong to a participle: «الفاصل [بين أ وب]». */
  private int behindGoverned(int preposition) {
    return Unit.isAt(units, preposition, Kind.PREPOSITION)
        ? phrases.at(preposition + 1).map(Phrase::to).orElse(preposition + 1)
        : preposition;
  }

  /** «لانتقاده أمير البلاد» (for his criticising the emir): the object of the noun before. */
  private boolean isGoverned(int i, ComplementsSoFar found) {
    return i > 1
        && found.endsAt(i, Link.PREPOSITION)
        && units.get(i - 1).is(Kind.CLITIC)
        && (isMasdar(i - 2) || isBehindTime(i - 3));
  }

  /** «بعد خلعها حجابها» (after her taking off her veil): when something is done. */
  private boolean isBehindTime(int preposition) {
    return preposition >= 0
        && units.get(preposition).is(Kind.PREPOSITION)
        && words.is(WordClass.TIME_OF_ACT, units.get(preposition));
  }

  /**
   * «من المبنى المكون من ثلاثة طوابق» (…the building, consisting of), «قتل الشاب البالغ من العمر»:
   * a participle on a noun. Behind a noun that no preposition governs, it shows by its own.
   */
  private boolean isAttribute(int i, ComplementsSoFar found) {
    boolean onComplement =
        found.endsAt(i, Link.PREPOSITION)
            || found.endsAt(i, Link.NOUN_PHRASE) && Unit.isAt(units, i + 1, Kind.PREPOSITION);
    return onComplement
        && units.get(i).is(Kind.NOUN)
        && (attributes.isParticipleOnNoun(i) || isIndefiniteAttribute(i))
        && !Inflection.isSoundMasculinePlural(units.get(i).head());
  }

  /** «فصائل سورية موالية لها» (Syrian factions loyal to it). */
  private boolean isIndefiniteAttribute(int i) {
    String form = units.get(i).head().form();
    return Unit.isAt(units, i + 1, Kind.PREPOSITION)
        && form.startsWith("م")
        && form.endsWith("ة")
        && form.length() > 4
        && units.get(i - 1).is(Kind.ADJECTIVE)
        && !Definiteness.beginsWithArticle(units.get(i - 1))
        && units.get(i - 1).head().form().endsWith("ة")
        && !words.isParty(units.get(i));
  }

  /** «دان ممثل المنظمة، هارلم ديزير» (the organisation's envoy, Harlem Désir, condemned). */
  private boolean isBearer(int i, ComplementsSoFar found) {
    return i > 1
        && units.get(i - 1).is(Kind.COMMA)
        && units.get(i).mention().filter(m -> m.type() == MentionType.PERSON).isPresent()
        && found
            .endingAt(i - 1, Link.NOUN_PHRASE)
            .flatMap(Complement::phrase)
            .map(Phrase::first)
            .filter(p -> !p.named() && p.definite())
            .filter(p -> words.is(WordClass.PERSON_NOUN, units.get(p.fromUnit())))
            .isPresent();
  }

  /** «في صفاقس، ثاني مدن البلاد» (in Sfax, the country's second city): what the place is called. */
  private boolean isApposition(int i, ComplementsSoFar found) {
    int end = i > 0 && units.get(i - 1).is(Kind.COMMA) ? i - 1 : i;
    return found.endsAt(end, Link.PREPOSITION) && words.is(WordClass.APPOSITIVE, units.get(i));
  }

  /** «أمر بحبس فلان، مدير شركة نقل» (…so-and-so's arrest, a firm's director): who the man is. */
  private boolean isOfficeOfOneNamed(int i, ComplementsSoFar found) {
    return i > 1
        && units.get(i - 1).is(Kind.COMMA)
        && found.endsAt(i - 1, Link.PREPOSITION)
        && units.get(i - 2).mention().filter(m -> m.type() == MentionType.PERSON).isPresent()
        && (words.is(WordClass.PERSON_NOUN, units.get(i)) || words.isOffice(units.get(i)));
  }

  /** «قتل ثلاثون، معظمهم مدنيون» (thirty were killed, most of them civilians): no further party. */
  private boolean isShare(int i, ComplementsSoFar found) {
    return found.hasParty()
        && i > 0
        && i + 1 < units.size()
        && (units.get(i - 1).is(Kind.COMMA)
            || words.is(WordClass.SHARE, units.get(i)) && isOfMany(i + 1))
        && units.get(i + 1).is(Kind.CLITIC)
        && (units.get(i).is(Kind.DETERMINER) || words.is(WordClass.SHARE, units.get(i)));
  }

  private boolean isOfMany(int pronoun) {
    return Participants.number(units.get(pronoun)).filter(n -> n != Number.SINGULAR).isPresent();
  }

  /** Behind what such a part is said to be: «معظمهم [نساء وأطفال]». */
  private int behindPredicate(int from, int end) {
    int i = from;
    while (i < end
        && !units.get(i).is(Kind.COMMA, Kind.PREPOSITION, Kind.VERB, Kind.COMPLEMENTIZER)) {
      i++;
    }
    return i;
  }

  /** «فيلمه هذا» (this film of his): behind the noun that it points at. */
  private boolean isPointing(int i) {
    return units.get(i).is(Kind.DETERMINER)
        && i > 0
        && units.get(i - 1).is(Kind.CLITIC, Kind.NAME)
        && (i + 1 >= units.size() || !units.get(i + 1).is(Kind.NOUN, Kind.NAME, Kind.NUMBER));
  }
}
