package org.isnad.relations;

import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;

/** Tells which unit goes on with a part of a noun phrase, and takes it into the part. */
final class PartGrowth {
  private final WordClasses words;
  private final AdjectiveAgreement agreement;

  PartGrowth(WordClasses words) {
    this.words = words;
    this.agreement = new AdjectiveAgreement(words);
  }

  /** Whether the next unit belongs to a part, by the two of them alone. */
  boolean takes(Extent part, Unit next) {
    Unit last = part.last();
    if (isNegated(part)) {
      return next.is(Kind.ADJECTIVE, Kind.NOUN);
    }
    if (words.is(WordClass.NEGATING_ADJECTIVE, next)) {
      return last.is(Kind.NOUN, Kind.ADJECTIVE);
    }
    return switch (next.kind()) {
      case CLITIC -> next.head().tag().equals("PRP$") || last.is(Kind.NOUN);
      case NAME -> takesName(part, next);
      case NOUN -> takesNoun(part, next);
      case NUMBER -> takesNumber(part, next);
      case DETERMINER -> part.open();
      case ADJECTIVE -> agreement.agrees(part, next) || isGenitivePeople(part, next);
      default -> false;
    };
  }

  /**
   * A part with a unit more.
   *
   * @param behind the index of the unit behind that
   */
  Extent take(Extent part, Unit next, int behind) {
    return words.is(WordClass.NEGATING_ADJECTIVE, next) || isNegated(part)
        ? part.withNegated(next, behind)
        : part.with(next, behind);
  }

  /** Whether the last word read is غير, which lacks its adjective. */
  private boolean isNegated(Extent part) {
    return words.is(WordClass.NEGATING_ADJECTIVE, part.last()) && !part.isBare();
  }

  private boolean takesName(Extent part, Unit next) {
    return part.open()
        || titlesName(part, next)
        || isHeldBy(part, next)
        || isOfLand(part, next)
        || describes(part.last(), next);
  }

  private boolean takesNoun(Extent part, Unit next) {
    return part.open()
            && !isObject(part, next)
            && !isOtherParty(part, next)
            && !isFixedObject(part, next)
        || describesMen(part, next)
        || describesTwo(part, next)
        || isDualOf(part, next)
        || isOfficeOf(part, next)
        || isOfMen(part, next)
        || isAnnexed(part) && !part.definite() && Definiteness.beginsWithArticle(next);
  }

  private boolean takesNumber(Extent part, Unit next) {
    return part.open() && part.last().is(Kind.NOUN, Kind.DETERMINER, Kind.NUMBER)
        || repeatsDual(part.last(), next)
        || labels(part, next);
  }

  /**
   * «قتل السوريين» (the killing of the Syrians): no adjective with the article belongs to a noun
   * without one; it is the genitive, for all that the tagger says.
   */
  private static boolean isGenitivePeople(Extent part, Unit next) {
    return part.open()
        && part.last().is(Kind.NOUN)
        && !part.last().head().tag().startsWith("NNP")
        && Definiteness.isArticled(next)
        && Inflection.isSoundMasculinePlural(next.head())
        && next.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent();
  }

  /** «القرار 1701» (resolution 1701), «المادة 5» (article 5): which one it is. */
  private boolean labels(Extent part, Unit number) {
    Unit head = part.head();
    return part.isBare()
        && head.is(Kind.NOUN)
        && Definiteness.beginsWithArticle(head)
        && Character.isDigit(number.head().form().codePointAt(0))
        && words.is(WordClass.NUMBERED, head);
  }

  /** «صحفيين اثنين» (two journalists): a numeral that only repeats what the dual says. */
  private boolean repeatsDual(Unit dual, Unit number) {
    String noun = dual.head().form();
    return dual.is(Kind.NOUN, Kind.ADJECTIVE)
        && words.is(WordClass.TWO, number)
        && (noun.endsWith("ين") || noun.endsWith("ان"))
        && endsAlike(dual, number);
  }

  /** «أطلق مسلح النار» (a gunman opened fire): the verb's own noun, and nobody's genitive. */
  private boolean isFixedObject(Extent part, Unit next) {
    return part.isBare()
        && words.isParty(part.head())
        && part.opening().before().filter(verb -> words.launches(verb, next)).isPresent();
  }

  /**
   * «قتل مسلح جنديا» (a gunman killed a soldier): no genitive has the accusative's alif. Nor is
   * «قوله» one in «نقل عن مصدر قوله» (quoted a source as saying).
   */
  private boolean isObject(Extent part, Unit next) {
    return part.isBare()
        && words.is(WordClass.PERSON_NOUN, part.head())
        && (Definiteness.isIndefiniteAccusative(next.head())
            || words.is(WordClass.SAYING, next)
            || part.opening().isBehindVerb() && areOthers(part.head(), next));
  }

  /** «طعن رجل سائحتين» (a man stabbed two tourists): who is nobody's owns nobody. */
  private boolean areOthers(Unit head, Unit people) {
    return words.is(WordClass.STRANGER, head)
        && people.head().form().endsWith("ين")
        && !Definiteness.beginsWithArticle(people)
        && (people.head().form().endsWith("تين")
            || people.head().tag().equals("NNS")
            || words.is(WordClass.PERSON_NOUN, people));
  }

  /** «الشبان العرب المسلحين» (the armed young Arabs): behind the people they are, in the plural. */
  private static boolean isOfMen(Extent part, Unit next) {
    return !part.isBare()
        && part.last().is(Kind.NAME, Kind.ADJECTIVE)
        && part.last().mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent()
        && part.head().is(Kind.NOUN)
        && Definiteness.beginsWithArticle(part.head())
        && Definiteness.beginsWithArticle(next)
        && Inflection.isSoundMasculinePlural(next.head())
        && part.opening().isCounted();
  }

  /** «طرفا النزاع» (both sides of the conflict): before a genitive the nun of the dual goes. */
  private boolean isDualOf(Extent part, Unit next) {
    Unit head = part.head();
    return part.isBare()
        && head.is(Kind.NOUN)
        && Definiteness.isIndefiniteAccusative(head.head())
        && words.isParty(head)
        && Definiteness.beginsWithArticle(next);
  }

  /**
   * «المتحدث باسم الحكومة» (the government's spokesman), «وزراء خارجية البلدان الثلاثة» (the
   * foreign ministers of the three countries): a title that lacks whose it is.
   */
  private boolean isOfficeOf(Extent part, Unit next) {
    Unit head = part.head();
    return part.isBare()
        && head.is(Kind.NAME)
        && head.mention().filter(m -> m.type() == MentionType.TITLE).isPresent()
        && (words.isOnBehalf(head) && Definiteness.isArticled(next)
            || words.isMinistersTitle(head) && !Definiteness.isIndefiniteAccusative(next.head()));
  }

  /** «اتهم كل طرف الآخر» (each party accused the other). */
  private boolean isOtherParty(Extent part, Unit next) {
    return part.opening().isCounted()
        && part.isBare()
        && words.is(WordClass.OTHER, next)
        && Definiteness.isArticled(next);
  }

  /** «متعددة الأطراف» (multilateral); but «في بيان رسمي الدول» (in a statement the states). */
  private boolean isAnnexed(Extent part) {
    return part.described()
        && part.last().mention().isEmpty()
        && words.is(WordClass.ANNEXED, part.last());
  }

  /**
   * «العاصمة دمشق» (the capital Damascus), «المدينة الساحلية المخا»: a place in apposition to its
   * kind; but «زار الوفد بيروت» (the delegation visited Beirut).
   */
  private boolean titlesName(Extent part, Unit name) {
    return words.is(WordClass.KIND_OF_PLACE, part.head())
        && (part.isBare() || part.described())
        && Definiteness.isArticled(part.head())
        && name.mention().filter(m -> m.type() == MentionType.LOCATION).isPresent();
  }

  /** «المسلحين الحوثيين» (Houthi gunmen): a people's name in the same plural is an adjective. */
  private static boolean describes(Unit men, Unit name) {
    return men.is(Kind.NOUN)
        && Definiteness.isArticled(men)
        && Inflection.isSoundMasculinePlural(men.head())
        && name.to() - name.from() == 1
        && Definiteness.beginsWithArticle(name)
        && endsAlike(men, name);
  }

  /** «مراقبين عسكريين» (military observers): in the same plural, an adjective. */
  private boolean describesMen(Extent part, Unit next) {
    Unit men = part.last();
    return part.isBare()
        && men.is(Kind.NOUN)
        && words.is(WordClass.PERSON_NOUN, men)
        && Inflection.isSoundMasculinePlural(men.head())
        && Inflection.isSoundMasculinePlural(next.head())
        && (!words.is(WordClass.PERSON_NOUN, next) || next.head().form().endsWith("يين"))
        && !Definiteness.isArticled(men)
        && !Definiteness.beginsWithArticle(next)
        && endsAlike(men, next);
  }

  /** «مفجران انتحاريان» (two suicide bombers): in the same dual, an adjective. */
  private static boolean describesTwo(Extent part, Unit next) {
    Unit two = part.last();
    return part.isBare()
        && two.is(Kind.NOUN)
        && two.head().tag().equals("NNS")
        && next.head().form().endsWith("يان")
        && !Definiteness.isArticled(two)
        && !Definiteness.beginsWithArticle(next)
        && endsAlike(two, next);
  }

  /** «محامي الشناوي» (al-Shinnawi's lawyer): a title without article and whose it is. */
  private static boolean isHeldBy(Extent part, Unit name) {
    Unit head = part.head();
    return part.isBare()
        && head.to() - head.from() == 1
        && !Definiteness.beginsWithArticle(head)
        && head.mention().filter(m -> m.type() == MentionType.TITLE).isPresent()
        && name.mention().filter(m -> m.type() == MentionType.PERSON).isPresent();
  }

  /** «عرب إسرائيل» (the Arabs of Israel), «أكراد سوريا»: a people, and in which land. */
  private static boolean isOfLand(Extent part, Unit name) {
    Unit head = part.head();
    return part.isBare()
        && !Definiteness.beginsWithArticle(head)
        && head.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent()
        && name.mention()
            .filter(m -> m.type() == MentionType.COUNTRY || m.type() == MentionType.LOCATION)
            .isPresent();
  }

  /** Whether a word has the ending of two letters that a noun before it has. */
  private static boolean endsAlike(Unit noun, Unit other) {
    String form = noun.head().form();
    return other.head().form().endsWith(form.substring(form.length() - 2));
  }
}
