package org.isnad.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.entities.LinkedMention;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/**
 * Reads noun phrases from units, left to right, by what Arabic shows on the words.
 *
 * <p>An iḍāfa goes on while its last noun is in the construct: without article, possessive or the
 * alif of the indefinite accusative. An adjective belongs to the noun before it when both have the
 * article or both lack it. Behind a name only adjectives go on, so that subject and object stay
 * apart in «اتهمت واشنطن موسكو» (Washington accused Moscow). A part joined by و belongs to the
 * phrase unless a verb follows it, which makes it the subject of a clause of its own.
 */
final class PhraseReader {

  private static final Set<String> INSTITUTION_PREPOSITIONS = Set.of("في", "ب", "ل", "لدى", "من");

  private final List<Unit> units;
  private final WordClasses words;

  PhraseReader(List<Unit> units, WordClasses words) {
    this.units = units;
    this.words = words;
  }

  /** «بإقليم قندهار الجنوبي»: an adjective right behind a name or noun is no party of its own. */
  boolean isLeftOver(int i) {
    boolean articled = units.get(i).head().form().startsWith("ال");
    boolean elative = // «المعارك الأقسى»
        units.get(i).is(Kind.ADJECTIVE) && units.get(i).head().tag().endsWith("JJR") && articled
            || units.get(i).is(Kind.NOUN)
                && articled
                && words.isAppositive(units.get(i))
                && i > 0
                && units.get(i - 1).is(Kind.NOUN, Kind.ADJECTIVE)
                && units.get(i - 1).head().form().startsWith("ال");
    boolean behindQuotation = // «سياسات "المراوغة" الإيرانية»
        units.get(i).is(Kind.ADJECTIVE, Kind.NAME)
            && units.get(i).head().tag().equals("DTJJ")
            && i > 2
            && units.get(i - 1).is(Kind.QUOTE)
            && units.get(i - 2).is(Kind.NOUN, Kind.ADJECTIVE, Kind.NAME);
    return elative
        || behindQuotation
        || units.get(i).is(Kind.ADJECTIVE)
            && units.get(i).head().tag().equals("DTJJ")
            && i > 1
            && units.get(i - 1).is(Kind.NAME, Kind.ADJECTIVE)
            && !units.get(i - 2).is(Kind.VERB);
  }

  /** The phrase that begins at a unit, or nothing where none can. */
  Optional<Phrase> at(int start) {
    return read(start, true);
  }

  /** As {@link #at}, but a verb behind the last part doesn't take that part away. */
  Optional<Phrase> coordinatedAt(int start) {
    return read(start, false);
  }

  private Optional<Phrase> read(int start, boolean verbTakesLast) {
    if (start >= units.size() || !units.get(start).opensPhrase()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    int end = part(start, parts);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int next;
    while ((next = coordinated(end, parts.get(parts.size() - 1))) > 0) {
      if (joinsAdjective(next)) { // «مصادر أمنية وصحية»: the sources are of both kinds
        end = next + 1;
        parts.add(parts.remove(parts.size() - 1).upTo(units.get(next).to()));
        continue;
      }
      int before = parts.size();
      int behind = part(next, parts);
      if (parts.size() == before
          || verbTakesLast && startsClause(behind) && mayActIn(parts.get(before), behind)
          || isAnotherEvent(start, next)) {
        parts.subList(before, parts.size()).clear();
        break;
      }
      if (joinsGenitive(start, next, parts) || joinsWhole(start, next)) {
        Part whole = parts.remove(before);
        parts.set(before - 1, parts.get(before - 1).upTo(whole.to()));
      }
      end = behind;
    }
    return Optional.of(new Phrase(start, end, parts));
  }

  /**
   * «زيارة ترامب وماكرون» (Trump's and Macron's visit): a second name beside an event's genitive.
   */
  private boolean joinsGenitive(int first, int next, List<Part> parts) {
    return parts.size() == 2
        && words.isEventNoun(units.get(first))
        && units.get(next).is(Kind.NAME)
        && units.get(next - 2).is(Kind.NAME)
        && units.get(next - 1).is(Kind.CONJUNCTION);
  }

  /** «4 عناصر من الجيش والأمن» (four men of the army and the police): of whom they are. */
  private boolean joinsWhole(int first, int next) {
    boolean some = false;
    for (int i = first + 1; i < next; i++) {
      some |= units.get(i).is(Kind.PREPOSITION) && units.get(i).word().equals("من");
    }
    return some
        && (units.get(next).is(Kind.NAME)
            || units.get(next).is(Kind.NOUN) && units.get(next).head().form().startsWith("ال"));
  }

  /** «مقتل أربعة جنود وإصابة ستة»: to the four no injury is joined, but to their death. */
  private boolean isAnotherEvent(int first, int next) {
    int head = first;
    while (head < units.size() && isCounter(head)) {
      head++;
    }
    if (head < units.size() && opensGap(next) && !words.isPersonNoun(units.get(head))) {
      return true; // «بانفجار لغم وآخر برصاص»: no second mine
    }
    if (isJoinedParticiple(next)) {
      return true; // «التي تعتمدها الشركة والهادفة إلى» (that the firm adopts and that aims at)
    }
    if (head >= units.size() || !units.get(next).is(Kind.NOUN)) {
      return false;
    }
    boolean thingBesideName =
        units.get(head).is(Kind.NAME)
            && !words.isParty(units.get(next))
            && !isSoundMasculinePlural(units.get(next).head());
    boolean done = // «إحراق قرى ثم هدمها» (burning villages, then razing them)
        words.isEventNoun(units.get(next))
            && Unit.isAt(units, next + 1, Kind.CLITIC)
            && !words.isEventNoun(units.get(head));
    return thingBesideName
        || done
        || words.isCasualty(units.get(next)) && !words.isEventNoun(units.get(head))
        || words.isPersonNoun(units.get(head)) && words.isEventNoun(units.get(next));
  }

  private boolean isJoinedParticiple(int next) {
    return units.get(next).is(Kind.NOUN, Kind.ADJECTIVE)
        && next + 1 < units.size()
        && units.get(next + 1).is(Kind.PREPOSITION)
        && NounStems.mayBeParticiple(units.get(next).head().form())
        && !words.isParty(units.get(next))
        && !words.isEventNoun(units.get(next))
        && !isSoundMasculinePlural(units.get(next).head());
  }

  /**
   * An adjective joined to an adjective, but for «الجيشان الروسي والأوكراني», which are two; «نقاد
   * مغاربة ومصريون» (Moroccan and Egyptian critics) are some of each.
   */
  private boolean joinsAdjective(int next) {
    boolean ofSomePeoples =
        units.get(next).mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent()
            && isSoundMasculinePlural(units.get(next).head());
    return next > 1
        && (units.get(next).is(Kind.ADJECTIVE) || ofSomePeoples)
        && units.get(next - 2).is(Kind.ADJECTIVE)
        && (units.get(next).mention().isEmpty() || ofSomePeoples)
        && units.get(next).head().form().startsWith("ال")
            == units.get(next - 2).head().form().startsWith("ال");
  }

  private boolean opensGap(int other) {
    return words.isOther(units.get(other))
        && other + 1 < units.size()
        && units.get(other + 1).is(Kind.PREPOSITION);
  }

  /** The unit at which a coordinated part begins, or 0. */
  private int coordinated(int end, Part last) {
    int i = skipQuotes(end);
    if (i >= units.size()) {
      return 0;
    }
    Unit unit = units.get(i);
    if (unit.is(Kind.CONJUNCTION) && !unit.word().equals("ف") && !unit.word().equals("بل")) {
      int next = i + 1;
      if (next < units.size() && isNegation(units.get(next))) {
        next++; // «لا موسكو ولا بيونغ يانغ»: neither Moscow nor Pyongyang
      }
      // «على البلدة وهي» (…the town, and it is): a clause
      return opens(next) && !units.get(next).is(Kind.PRONOUN) ? next : 0;
    }
    if (unit.is(Kind.COMMA) && last.named() && isName(i + 1) && listGoesOn(i + 1)) {
      return i + 1;
    }
    return 0;
  }

  private static boolean isNegation(Unit unit) {
    return unit.is(Kind.PARTICLE) && unit.word().equals("لا");
  }

  private boolean isName(int i) {
    return i < units.size()
        && units.get(i).is(Kind.NAME)
        && units.get(i).mention().filter(m -> m.type().isName()).isPresent();
  }

  /** «أ، ب وج»: behind the name stands another comma and name, or و and a name. */
  private boolean listGoesOn(int name) {
    int i = name + 1;
    return i + 1 < units.size() && units.get(i).is(Kind.CONJUNCTION, Kind.COMMA) && isName(i + 1);
  }

  private boolean opens(int i) {
    return i < units.size() && units.get(i).opensPhrase();
  }

  private boolean startsClause(int i) {
    int next = i;
    while (next < units.size() && units.get(next).is(Kind.PARTICLE, Kind.DATE)) {
      next++;
    }
    return next < units.size() && units.get(next).is(Kind.VERB);
  }

  /** «طيارين وفني كانوا على متنها»: one man is no subject of a verb in the plural. */
  private boolean mayActIn(Part part, int from) {
    int verb = from;
    while (units.get(verb).is(Kind.PARTICLE, Kind.DATE)) {
      verb++;
    }
    boolean ofMany =
        units.get(verb).readings().stream().noneMatch(r -> r.number() == Number.SINGULAR);
    return !ofMany || part.named() || part.number().filter(n -> n != Number.SINGULAR).isPresent();
  }

  private int skipQuotes(int i) {
    int next = i;
    while (next < units.size() && units.get(next).is(Kind.QUOTE)) {
      next++;
    }
    return next;
  }

  /** Reads one part, adds it, and returns the index of the unit behind it. */
  private int part(int start, List<Part> parts) {
    int i = start;
    while (i < units.size() && (isCounter(i) || i > start && joinsTens(i))) {
      i++;
    }
    if (i < units.size() && units.get(i).is(Kind.DETERMINER) && standsAlone(i)) {
      return bareNumber(start, i + 1, parts);
    }
    if (i > start && i < units.size() && units.get(i).is(Kind.PERCENT)) {
      return bareNumber(start, i + 1, parts);
    }
    if (i < units.size() && isPartitive(i)) {
      boolean articled = units.get(i).head().form().startsWith("ال"); // «الآلاف تعسفيا»
      return bareNumber(start, articled ? behindArticled(i + 1) : behindAdjectives(i + 1), parts);
    }
    boolean quoted = i > start && isQuotedNoun(i); // «3 "إرهابيين"» (three "terrorists")
    if (quoted) {
      i++;
    }
    if (i >= units.size() || !units.get(i).opensPhrase() || isOwnedBehindNumber(start, i)) {
      return bareNumber(start, i, parts);
    }
    Unit head = units.get(i);
    boolean governed = start > 0 && units.get(start - 1).is(Kind.PREPOSITION);
    Extent extent = new Extent(head, words, governed, i > start);
    if (i > start && units.get(i - 1).is(Kind.NUMBER) && !isCompound(i + 1)) {
      extent.close(); // «ألفي شخص مصرعهم»: what is counted governs nothing
    }
    i++;
    while (i < units.size() && !(anyOf(start) && isDefiniteAt(i))) {
      int behindQuotes = extent.open ? behindQuotedName(i) : i;
      if (behindQuotes > i) {
        extent.quote(units.get(behindQuotes - 2), units.get(behindQuotes - 1));
        i = behindQuotes;
      } else if (isQuotedAdjective(i) && extent.takes(units.get(i + 1))) {
        extent.take(units.get(i + 1));
        i += 3;
      } else if (extent.takes(units.get(i))) {
        extent.take(units.get(i));
        i++;
      } else if (isEmphasis(i) && (!isBehindVerb(start) || goesOnBehind(i + 2))) {
        extent.take(units.get(i + 1));
        i += 2;
      } else {
        break;
      }
    }
    if (words.isPersonNoun(head) && namesInstitution(i) || isServant(head, i)) {
      extent.take(units.get(i + 1));
      i += 2;
    }
    boolean introduces =
        extent.isOwned() && words.isPersonNoun(head)
            || extent.isArticledHead() && words.isPersonNoun(head)
            || extent.isDefiniteConstruct()
                && (words.isOffice(head) || words.isPersonNoun(head) && !isBehindVerb(start));
    int behind = behindArticled(i);
    if (introduces && behind > i && isPerson(behind)) {
      i = behind; // «زعيم كتالونيا السابق كارليس» (the former leader of Catalonia, Carles)
    }
    if ((introduces || isCompatriot(head) || isOffice(head) && isHolder(i)) && isPerson(i)) {
      extent.name(units.get(i));
      i++;
    }
    boolean unknown = // «زوجته نورين» (his wife Noreen), a name that no list has
        extent.isOwned()
            && i > 1
            && units.get(i - 1).is(Kind.CLITIC)
            && words.isPersonNoun(units.get(i - 2))
            && i < units.size()
            && units.get(i).is(Kind.NOUN)
            && units.get(i).head().tag().equals("NNP");
    if (unknown) {
      extent.take(units.get(i));
      i++;
    }
    if (isPerson(i) && holdsChain(start, i)) {
      extent.take(
          units.get(i)); // «إقالة مدير السجون فلان» (the dismissal of the prisons' director …)
      i++;
    }
    if (quoted && Unit.isAt(units, i, Kind.QUOTE)) {
      extent.close(units.get(i));
      i++;
      if (isOfQuoted(i)) { // «14 "مطلوبا" فلسطينيا» (14 "wanted" Palestinians)
        extent.take(units.get(i));
        extent.close(units.get(i));
        i++;
      }
    }
    boolean people = words.isPersonNoun(head);
    Part part = extent.part(units.get(start).from(), start, units.get(start), people);
    boolean owned = extent.isOwned() && units.get(i - 1).is(Kind.CLITIC);
    parts.add(owned && endsInOpenTa(head) ? part.of(Gender.FEMININE) : agreeing(part, head));
    return i;
  }

  /**
   * «لم تتبن أي جماعة التفجير» (no group claimed the bombing): أي stands before no definite noun.
   */
  private boolean anyOf(int start) {
    return units.get(start).is(Kind.DETERMINER, Kind.NOUN) && words.isAny(units.get(start));
  }

  private boolean isDefiniteAt(int i) {
    return units.get(i).is(Kind.NOUN)
        && (units.get(i).head().form().startsWith("ال")
            || i + 1 < units.size() && units.get(i + 1).is(Kind.CLITIC));
  }

  /** «طرد حكم المباراة فلان» (the match's referee sent so-and-so off): the verb's object. */
  private boolean isBehindVerb(int start) {
    return start > 0 && units.get(start - 1).is(Kind.VERB);
  }

  /** «ثلاثة رؤساء بلديات» (three mayors), «خمسة عمال إغاثة»: of what kind those counted are. */
  private boolean isCompound(int next) {
    if (next >= units.size() || !units.get(next).is(Kind.NOUN)) {
      return false;
    }
    String form = units.get(next).head().form();
    boolean owned = next + 1 < units.size() && units.get(next + 1).is(Kind.CLITIC);
    return !owned
        && !form.startsWith("ال")
        && !form.endsWith("ا")
        && !words.isPersonNoun(units.get(next))
        && !isSoundMasculinePlural(units.get(next).head());
  }

  /** «[إقالة] مدير السجون»: within a chain an office with its genitive, up to a name. */
  private boolean holdsChain(int start, int name) {
    for (int i = start + 1; i + 1 < name; i++) {
      boolean office = units.get(i).is(Kind.NOUN) && words.isOffice(units.get(i));
      if (office && !units.get(i).head().form().startsWith("ال")) {
        return units.get(name - 1).head().form().startsWith("ال");
      }
    }
    return false;
  }

  /** «قوته» (his strength): before a pronoun ة is written ت; «بيته» (his house) has its own. */
  private boolean endsInOpenTa(Unit noun) {
    String form = noun.head().form();
    return noun.is(Kind.NOUN)
        && form.length() > 2
        && form.endsWith("ت")
        && !form.endsWith("ات")
        && !words.endsInTa(noun);
  }

  /** A part with the gender and the number that its head has and doesn't show. */
  private Part agreeing(Part part, Unit head) {
    if (isCountry(head)) {
      return part.of(genderOfCountry(head));
    }
    if (words.isMasculineBody(head)) {
      return part.of(Gender.MASCULINE);
    }
    boolean called = head.mention().filter(m -> m.type() != MentionType.TITLE).isPresent();
    if (called || !head.is(Kind.NOUN, Kind.NAME)) {
      return part;
    }
    if (words.isPluralOfMen(head)) {
      return part.of(Gender.MASCULINE).ofMany();
    }
    return words.isFeminine(head) ? part.of(Gender.FEMININE) : part;
  }

  /** «توقع ثلاثة رفعها» (three expected its rise): what is counted has no possessive. */
  private boolean isOwnedBehindNumber(int start, int noun) {
    return noun > start
        && units.get(noun - 1).is(Kind.NUMBER)
        && units.get(noun).is(Kind.NOUN)
        && noun + 1 < units.size()
        && units.get(noun + 1).is(Kind.CLITIC);
  }

  private static boolean isCountry(Unit unit) {
    return unit.is(Kind.NAME)
        && unit.mention().filter(m -> m.type() == MentionType.COUNTRY).isPresent();
  }

  private Gender genderOfCountry(Unit country) {
    return words.isMasculinePlace(country) ? Gender.MASCULINE : Gender.FEMININE;
  }

  /** «احتل الفنلندي فالتيري بوتاس المركز الثاني» (the Finn … came second). */
  private static boolean isCompatriot(Unit unit) {
    return unit.is(Kind.NAME)
        && unit.head().form().startsWith("ال")
        && !isSoundMasculinePlural(unit.head())
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
   * has an office of his own («النائبة ليلى») is somebody else.
   */
  private boolean isHolder(int i) {
    return i < units.size() && units.get(i).is(Kind.NAME) && words.isHonorific(units.get(i));
  }

  private boolean isPerson(int i) {
    return i < units.size()
        && units.get(i).is(Kind.NAME)
        && units.get(i).mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
  }

  private boolean goesOnBehind(int i) {
    return opens(i)
        || Unit.isAt(units, i, Kind.COMPLEMENTIZER, Kind.QUOTE, Kind.COLON, Kind.VERB, Kind.DATE);
  }

  /**
   * «الوقت ذاته» (the same time), «الوزيرة نفسها» (the minister herself); but «رشح المحامي نفسه
   * للرئاسة» (the lawyer put himself forward) has no other object.
   */
  private boolean isEmphasis(int i) {
    return Unit.isAt(units, i, Kind.NOUN)
        && Unit.isAt(units, i + 1, Kind.CLITIC)
        && words.isEmphatic(units.get(i))
        && units.get(i - 1).is(Kind.NOUN, Kind.NAME, Kind.ADJECTIVE);
  }

  /** «تنظيم «داعش»», «منطقة «بير السلامي»»: behind a few quoted words, or {@code i}. */
  private int behindQuotedName(int i) {
    if (i + 2 >= units.size() || !units.get(i).is(Kind.QUOTE)) {
      return i;
    }
    for (int close = i + 2; close < units.size() && close <= i + 4; close++) {
      if (units.get(close).is(Kind.QUOTE)) {
        return close + 1;
      }
      if (units.get(close - 1).is(Kind.VERB, Kind.COMPLEMENTIZER)) {
        return i;
      }
    }
    return i;
  }

  /** «ضربات صاروخية «مجهولة»» ("unknown" missile strikes). */
  private boolean isQuotedAdjective(int i) {
    return i + 2 < units.size()
        && units.get(i).is(Kind.QUOTE)
        && units.get(i + 1).is(Kind.ADJECTIVE)
        && units.get(i + 2).is(Kind.QUOTE);
  }

  private boolean isQuotedNoun(int i) {
    return Unit.isAt(units, i, Kind.QUOTE)
        && Unit.isAt(units, i + 1, Kind.NOUN, Kind.ADJECTIVE)
        && Unit.isAt(units, i + 2, Kind.QUOTE);
  }

  /** Whether the people behind a quoted noun are in its case. */
  private boolean isOfQuoted(int people) {
    if (people >= units.size() || people < 2) {
      return false;
    }
    Unit unit = units.get(people);
    String form = unit.head().form();
    String noun = units.get(people - 2).head().form();
    return unit.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent()
        && !form.startsWith("ال")
        && noun.length() > 2
        && form.endsWith(
            noun.substring(noun.endsWith("ا") ? noun.length() - 1 : noun.length() - 2));
  }

  /** هذا، 12، آلاف: stands before the noun that the phrase is about. */
  private boolean isCounter(int i) {
    return units.get(i).is(Kind.DETERMINER, Kind.NUMBER) && !standsAlone(i)
        || words.isQuantity(units.get(i))
            && i + 1 < units.size()
            && units.get(i + 1).is(Kind.NOUN, Kind.NAME);
  }

  /** «ثلاثة وثلاثين شخصا» (thirty-three people): the و of one number. */
  private boolean joinsTens(int i) {
    return Unit.isAt(units, i, Kind.CONJUNCTION)
        && units.get(i).word().equals("و")
        && units.get(i - 1).is(Kind.NUMBER)
        && Unit.isAt(units, i + 1, Kind.NUMBER)
        && words.isTens(units.get(i + 1));
  }

  /** «أقرت بذلك الأمم المتحدة» (that the United Nations admitted): it points at no name. */
  private boolean standsAlone(int determiner) {
    return words.isDemonstrative(units.get(determiner))
        && Unit.isAt(units, determiner + 1, Kind.NAME)
        && units
            .get(determiner + 1)
            .mention()
            .filter(
                m ->
                    m.type() == MentionType.PERSON
                        || m.type() == MentionType.COUNTRY
                        || m.type() == MentionType.ORGANIZATION
                            && units.get(determiner + 1).to() - units.get(determiner + 1).from()
                                > 1)
            .isPresent();
  }

  /** «مسؤول في الاستخبارات» (an official in the intelligence service). */
  private boolean namesInstitution(int i) {
    return i + 1 < units.size()
        && units.get(i).is(Kind.PREPOSITION)
        && INSTITUTION_PREPOSITIONS.contains(units.get(i).word())
        && units.get(i + 1).mention().filter(m -> m.type() == MentionType.ORGANIZATION).isPresent();
  }

  /**
   * «العشرات» (dozens), «مئات من العمال» (hundreds of workers), «عدد كبير من القتلى» (a large
   * number of dead): an amount that has its noun behind من, or none.
   */
  private boolean isPartitive(int i) {
    if (!units.get(i).is(Kind.NOUN)) {
      return false;
    }
    int behind = behindAdjectives(i + 1);
    boolean ofSome =
        behind + 1 < units.size()
            && units.get(behind).word().equals("من")
            && units.get(behind + 1).opensPhrase();
    boolean counts = i + 1 < units.size() && units.get(i + 1).is(Kind.NOUN, Kind.NAME);
    boolean ofThem = // «عدد منهم» (a number of them)
        behind + 1 < units.size()
            && units.get(behind).word().equals("من")
            && units.get(behind + 1).is(Kind.CLITIC)
            && Participants.number(units.get(behind + 1))
                .filter(n -> n != Number.SINGULAR)
                .isPresent();
    return words.isRoundNumber(units.get(i)) && !counts
        || words.isPartitive(units.get(i)) && (ofThem || ofSome && isOfPeople(behind + 1));
  }

  private boolean isOfPeople(int noun) {
    int head = noun;
    while (head < units.size() && isCounter(head)) {
      head++;
    }
    return head < units.size()
        && units.get(head).is(Kind.NOUN)
        && (words.isPersonNoun(units.get(head)) || isSoundMasculinePlural(units.get(head).head()));
  }

  /** «مستشار للرئيس» (an adviser to the president), of whom the preposition tells. */
  private boolean isServant(Unit head, int preposition) {
    return head.is(Kind.NOUN)
        && words.isServant(head)
        && !head.head().form().startsWith("ال")
        && Unit.isAt(units, preposition, Kind.PREPOSITION)
        && units.get(preposition).word().equals("ل")
        && Unit.isAt(units, preposition + 1, Kind.NAME);
  }

  /** Behind the articled adjectives that go on at a unit. */
  int behindArticled(int from) {
    int i = from;
    while (i < units.size()
        && units.get(i).is(Kind.ADJECTIVE)
        && units.get(i).head().form().startsWith("ال")) {
      i++;
    }
    return i;
  }

  private int behindAdjectives(int from) {
    int i = from;
    while (i < units.size() && units.get(i).is(Kind.ADJECTIVE)) {
      i++;
    }
    return i;
  }

  /** «ستة» (six), «أربعة من عناصر الجيش» (four of the army's members). */
  private int bareNumber(int start, int end, List<Part> parts) {
    if (end == start) {
      return end;
    }
    int count = end - 1;
    while (units.get(count).is(Kind.ADJECTIVE, Kind.PERCENT)) {
      count--;
    }
    Unit number = units.get(count);
    int to = end;
    boolean people = !units.get(end - 1).is(Kind.PERCENT); // «35 بالمئة» are nobody
    if (end + 1 < units.size()
        && units.get(end).word().equals("من")
        && units.get(end + 1).is(Kind.CLITIC)) {
      to = end + 2; // «خمسة منهم» (five of them); «اثنان منها» are things
      people =
          Participants.number(units.get(end + 1)).filter(n -> n != Number.SINGULAR).isPresent();
    } else if (end + 1 < units.size() && units.get(end).word().equals("من")) {
      List<Part> whole = new ArrayList<>();
      int behind = units.get(end + 1).opensPhrase() ? part(end + 1, whole) : end;
      to = whole.isEmpty() ? end : behind;
      people = number.is(Kind.NUMBER) || whole.isEmpty() || isOfPeople(end + 1);
    }
    parts.add(
        new Part(
            units.get(start).from(),
            units.get(to - 1).to(),
            start,
            number.head(),
            number.nounKey(),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.of(Number.PLURAL),
            people));
    return to;
  }

  /** «المشاركون» (those taking part): only people have the plural in ون and ين. */
  static boolean isSoundMasculinePlural(Token token) {
    String form = token.form();
    boolean construct = token.tag().equals("NNS") && form.endsWith("و"); // «منتقدو القرار»
    return (token.tag().endsWith("NNS") || token.tag().endsWith("JJ"))
        && form.length() > 4
        && (form.endsWith("ون") || form.endsWith("ين") || construct);
  }

  /** A part while it grows. */
  private static final class Extent {
    private final Unit head;
    private final WordClasses words;
    private final boolean governed;
    private final boolean counted;
    private Unit last;
    private boolean open;
    private boolean definite;
    private boolean lastIsAdjective;
    private Optional<LinkedMention> mention;
    private boolean owned;
    private boolean named;

    /**
     * @param governed whether a preposition stands before the phrase
     * @param counted whether a number or a word such as كل (every) stands before the head
     */
    Extent(Unit head, WordClasses words, boolean governed, boolean counted) {
      this.head = head;
      this.words = words;
      this.governed = governed;
      this.counted = counted;
      this.last = head;
      this.mention = head.mention();
      this.open = isConstruct(head);
      this.definite = !open && isDefinite(head);
    }

    void close() {
      open = false;
    }

    /** Ends with the mark that closes what is counted: «3 "إرهابيين"». */
    void close(Unit mark) {
      open = false;
      last = mark;
    }

    /** «نظيره» (his counterpart): behind it may stand who that is. */
    boolean isOwned() {
      return owned;
    }

    /** What stands between quotation marks names the head. */
    void quote(Unit lastWord, Unit mark) {
      take(lastWord);
      open = false;
      definite = true;
      last = mark;
    }

    /** «المواطن» (the citizen): behind it may stand who that is. */
    boolean isArticledHead() {
      return head == last && head.is(Kind.NOUN) && isArticled(head);
    }

    /** «زعيم المتمردين»: behind it, too, may stand who that is. */
    boolean isDefiniteConstruct() {
      return definite && head != last && head.is(Kind.NOUN) && !isArticled(head);
    }

    /** «نظيره الصيني [وانغ يي]» (his Chinese counterpart Wang Yi): the name says who it is. */
    void name(Unit person) {
      mention = person.mention();
      named = true;
      last = person;
    }

    boolean takes(Unit next) {
      if (words.isNegatingAdjective(last) && last != head) {
        return next.is(Kind.ADJECTIVE, Kind.NOUN);
      }
      if (words.isNegatingAdjective(next)) {
        return last.is(Kind.NOUN, Kind.ADJECTIVE);
      }
      return switch (next.kind()) {
        case CLITIC -> next.head().tag().equals("PRP$") || last.is(Kind.NOUN);
        case NAME -> open || titlesName(next) || isHeldBy(next) || describes(next);
        case NOUN ->
            open && !isObject(next) && !isOtherParty(next)
                || describesMen(next)
                || isDualOf(next)
                || isOfficeOf(next)
                || isAnnexed(last) && !definite && next.head().form().startsWith("ال");
        case NUMBER ->
            open && last.is(Kind.NOUN, Kind.DETERMINER, Kind.NUMBER)
                || repeatsDual(next)
                || labels(next);
        case DETERMINER -> open;
        case ADJECTIVE -> agrees(next) || isGenitivePeople(next);
        default -> false;
      };
    }

    /**
     * «قتل السوريين» (the killing of the Syrians): no adjective with the article belongs to a noun
     * without one; it is the genitive, for all that the tagger says.
     */
    private boolean isGenitivePeople(Unit next) {
      return open
          && last.is(Kind.NOUN)
          && !last.head().tag().startsWith("NNP")
          && isArticled(next)
          && isSoundMasculinePlural(next.head())
          && next.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent();
    }

    /** «القرار 1701» (resolution 1701), «المادة 5» (article 5): which one it is. */
    private boolean labels(Unit next) {
      return head == last
          && head.is(Kind.NOUN)
          && head.head().form().startsWith("ال")
          && Character.isDigit(next.head().form().codePointAt(0))
          && words.isNumbered(head);
    }

    /** «صحفيين اثنين» (two journalists): a numeral that only repeats what the dual says. */
    private boolean repeatsDual(Unit next) {
      String noun = last.head().form();
      return last.is(Kind.NOUN)
          && words.isTwo(next)
          && (noun.endsWith("ين") || noun.endsWith("ان"))
          && noun.substring(noun.length() - 2)
              .equals(next.head().form().substring(next.head().form().length() - 2));
    }

    /** «قتل مسلح جنديا» (a gunman killed a soldier): no genitive has the accusative's alif. */
    private boolean isObject(Unit next) {
      return head == last && words.isPersonNoun(head) && isIndefiniteAccusative(next.head());
    }

    /** «طرفا النزاع» (both sides of the conflict): before a genitive the nun of the dual goes. */
    private boolean isDualOf(Unit next) {
      return head == last
          && head.is(Kind.NOUN)
          && isIndefiniteAccusative(head.head())
          && words.isParty(head)
          && next.head().form().startsWith("ال");
    }

    /** «المتحدث باسم الحكومة» (the government's spokesman): a title that lacks whose it is. */
    private boolean isOfficeOf(Unit next) {
      return head == last
          && head.is(Kind.NAME)
          && head.mention().filter(m -> m.type() == MentionType.TITLE).isPresent()
          && words.isOnBehalf(head)
          && isArticled(next);
    }

    /** «اتهم كل طرف الآخر» (each party accused the other). */
    private boolean isOtherParty(Unit next) {
      return counted && head == last && words.isOther(next) && isArticled(next);
    }

    /** «متعددة الأطراف» (multilateral); but «في بيان رسمي الدول» (in a statement the states). */
    private boolean isAnnexed(Unit adjective) {
      return lastIsAdjective && adjective.mention().isEmpty() && words.isAnnexed(adjective);
    }

    /**
     * «العاصمة دمشق» (the capital Damascus), «المدينة الساحلية المخا»: a place in apposition to its
     * kind; but «زار الوفد بيروت» (the delegation visited Beirut).
     */
    private boolean titlesName(Unit next) {
      return words.isKindOfPlace(head)
          && (head == last || lastIsAdjective)
          && isArticled(head)
          && next.mention().filter(m -> m.type() == MentionType.LOCATION).isPresent();
    }

    /** «المسلحين الحوثيين» (Houthi gunmen): a people's name in the same plural is an adjective. */
    private boolean describes(Unit next) {
      return last.is(Kind.NOUN)
          && isArticled(last)
          && isSoundMasculinePlural(last.head())
          && next.to() - next.from() == 1
          && next.head().form().startsWith("ال")
          && next.head()
              .form()
              .endsWith(last.head().form().substring(last.head().form().length() - 2));
    }

    /** «مراقبين عسكريين» (military observers): in the same plural, an adjective. */
    private boolean describesMen(Unit next) {
      String noun = last.head().form();
      String form = next.head().form();
      return last == head
          && last.is(Kind.NOUN)
          && words.isPersonNoun(last)
          && isSoundMasculinePlural(last.head())
          && isSoundMasculinePlural(next.head())
          && (!words.isPersonNoun(next) || form.endsWith("يين"))
          && !isArticled(last)
          && !form.startsWith("ال")
          && form.endsWith(noun.substring(noun.length() - 2));
    }

    /** «محامي الشناوي» (al-Shinnawi's lawyer): a title without article and whose it is. */
    private boolean isHeldBy(Unit next) {
      return head == last
          && head.to() - head.from() == 1
          && !isArticledForm(head)
          && head.mention().filter(m -> m.type() == MentionType.TITLE).isPresent()
          && next.mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
    }

    private static boolean isArticledForm(Unit unit) {
      return unit.head().form().startsWith("ال");
    }

    private boolean agrees(Unit adjective) {
      if (last.is(Kind.CLITIC)) {
        return isArticled(adjective);
      }
      if (clashes(adjective)) {
        return false;
      }
      if (last.is(Kind.NAME)) {
        return isArticled(adjective)
            && (adjective.mention().isPresent()
                || last.mention().filter(Extent::isBody).isPresent());
      }
      return isArticled(adjective) == (definite || isArticled(last));
    }

    /**
     * «أبلغ السفير الخارجية» (the ambassador told the foreign ministry), «هاجم مسلحون حافلة»
     * (gunmen attacked a bus): what doesn't agree is no adjective, whatever the tagger says.
     */
    private boolean clashes(Unit adjective) {
      String form = adjective.head().form();
      boolean feminine = form.endsWith("ة");
      String noun = last.head().form();
      boolean otherCase = // «في البلاد القوميون», «خطف مسلحون صحافيا»
          governed && adjective.mention().isEmpty() && form.length() > 4 && form.endsWith("ون")
              || last.head().tag().endsWith("NNS")
                  && noun.endsWith("ون")
                  && (form.endsWith("ا") || form.endsWith("ات"));
      boolean people =
          isSoundMasculinePlural(last.head())
              || isArticled(last) && words.isPluralOfMen(last) && !words.isNumeral(adjective);
      boolean ofHead = head != last && head.head().tag().endsWith("NNS"); // «قوات الجيش المتجهة»
      boolean office =
          last.is(Kind.NAME)
              && !ofHead
              && adjective.mention().isEmpty()
              && last.mention().filter(Extent::isBody).isPresent();
      return otherCase
          || isArticled(adjective) && words.isFeminine(adjective) && !form.endsWith("ة")
          || office && isPlural(adjective.head()) && !isPlural(last.head())
          || feminine && (people || office && !noun.endsWith("ة") && !noun.endsWith("ات"))
          || isFeminineSingular(last) && isOfMen(adjective);
    }

    /** «هنأ الملك الفائزين» (the king congratulated the winners). */
    private static boolean isPlural(Token token) {
      return token.form().endsWith("ين") || token.form().endsWith("ون");
    }

    private static boolean isFeminineSingular(Unit noun) {
      return noun.is(Kind.NOUN)
          && noun.head().form().endsWith("ة")
          && (noun.head().tag().equals("NN") || noun.head().tag().equals("DTNN"));
    }

    /**
     * «اعتقلت الشرطة الصحفي» (the police arrested the journalist), «المتظاهرين»: behind a feminine
     * noun a masculine nisba or plural is somebody else. «القادة العسكريون» has a plural noun.
     */
    private static boolean isOfMen(Unit adjective) {
      String form = adjective.head().form();
      return adjective.mention().isEmpty()
          && form.length() > 4
          && (form.endsWith("ي") || form.endsWith("ون") || form.endsWith("ين"));
    }

    /** «الرئيس المنتخب» (the president elect), «المجلس الحاكم» (the ruling council). */
    private static boolean isBody(LinkedMention mention) {
      return mention.type() == MentionType.TITLE || mention.type() == MentionType.ORGANIZATION;
    }

    void take(Unit next) {
      if (words.isNegatingAdjective(next) || words.isNegatingAdjective(last) && last != head) {
        open = false;
        lastIsAdjective = true;
        last = next;
        return;
      }
      switch (next.kind()) {
        case CLITIC -> {
          owned = true;
          definite = true;
          open = false;
        }
        case NAME -> {
          definite = true;
          open = false;
          if (mention.isEmpty()) {
            mention = next.mention();
          }
        }
        case NOUN -> {
          definite |= isArticled(next);
          open = !definite && isConstruct(next);
          lastIsAdjective = false;
        }
        case ADJECTIVE -> {
          open = false;
          lastIsAdjective = true;
          if (mention.isEmpty()) {
            mention = next.mention();
          }
        }
        default -> {}
      }
      last = next;
    }

    /**
     * «قادة» (leaders) is masculine for all its ة, «مسؤولة» feminine: of people it tells nothing.
     */
    Part part(int from, int fromUnit, Unit start, boolean people) {
      boolean counted = start != head && start.is(Kind.NUMBER, Kind.DETERMINER);
      return new Part(
          from,
          last.to(),
          fromUnit,
          head.head(),
          head.nounKey(),
          mention,
          named || head.is(Kind.NAME),
          definite || head.is(Kind.NAME),
          counted || people && head.head().form().endsWith("ة")
              ? Optional.empty()
              : Inflection.gender(head),
          counted ? Optional.of(Number.PLURAL) : Inflection.number(head),
          false);
    }

    private static boolean isConstruct(Unit unit) {
      return (unit.is(Kind.NOUN, Kind.NUMBER)
              || unit.is(Kind.ADJECTIVE) && unit.mention().isEmpty())
          && !isArticled(unit)
          && !isIndefiniteAccusative(unit.head())
          && !hasNun(unit.head());
    }

    /** «محتجون» (protesters): before a genitive the nun of the plural and dual goes. */
    private static boolean hasNun(Token token) {
      String form = token.form();
      return token.tag().equals("NNS")
          && (form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ان"));
    }

    private static boolean isDefinite(Unit unit) {
      return unit.is(Kind.NAME) || isArticled(unit);
    }

    private static boolean isArticled(Unit unit) {
      return unit.is(Kind.NAME, Kind.CLITIC)
          || unit.head().form().startsWith("ال") && unit.head().tag().startsWith("DT")
          || unit.head().form().startsWith("ال") && unit.head().form().length() > 4;
    }

    /** «اتفاقا» (an agreement, accusative) governs nothing. */
    private static boolean isIndefiniteAccusative(Token token) {
      String form = token.form();
      return form.length() > 3
          && (form.endsWith("ا") || form.endsWith("اً"))
          && !form.endsWith("ائيا")
          && token.tag().equals("NN");
    }
  }
}
