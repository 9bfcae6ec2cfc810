package org.isnad.relations;

import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;

/** Tells whether an adjective agrees with the part of a noun phrase before it. */
final class AdjectiveAgreement {
  private final WordClasses words;

  AdjectiveAgreement(WordClasses words) {
    this.words = words;
  }

  boolean agrees(Extent noun, Unit adjective) {
    Unit last = noun.last();
    if (last.is(Kind.CLITIC)) {
      return Definiteness.isArticled(adjective);
    }
    if (clashes(noun, adjective)) {
      return false;
    }
    if (last.is(Kind.NAME)) {
      return Definiteness.isArticled(adjective)
          && (adjective.mention().isPresent() || isBody(last));
    }
    return Definiteness.isArticled(adjective) == (noun.definite() || Definiteness.isArticled(last));
  }

  /**
   * «أبلغ السفير الخارجية» (the ambassador told the foreign ministry), «هاجم مسلحون حافلة» (gunmen
   * attacked a bus): what doesn't agree is no adjective, whatever the tagger says.
   */
  private boolean clashes(Extent noun, Unit adjective) {
    boolean isNoun = // «الحرب» (the war): feminine without ة, as adjectives are not
        Definiteness.isArticled(adjective)
            && words.is(WordClass.FEMININE, adjective)
            && !adjective.head().form().endsWith("ة");
    return isInOtherCase(noun, adjective)
        || isNoun
        || clashesWithBody(noun, adjective)
        || isFeminineOfMen(noun.last(), adjective)
        || noun.isBare() && words.isBody(noun.head()) && isOfMenInPlural(adjective)
        || isFeminineSingular(noun.last()) && (isOfMen(adjective) || isOtherNoun(adjective))
        || isOfWomen(adjective) && isMasculineSingular(noun.last());
  }

  /** «في البلاد القوميون», «خطف مسلحون صحافيا»: a nominative and an oblique. */
  private static boolean isInOtherCase(Extent noun, Unit adjective) {
    String form = adjective.head().form();
    Token last = noun.last().head();
    return noun.opening().isBehindPreposition()
            && adjective.mention().isEmpty()
            && form.length() > 4
            && form.endsWith("ون")
        || last.tag().endsWith("NNS")
            && last.form().endsWith("ون")
            && (form.endsWith("ا") || form.endsWith("ات"));
  }

  /** «هنأ الملك الفائزين» (the king congratulated the winners), «أبلغ السفير الخارجية». */
  private static boolean clashesWithBody(Extent noun, Unit adjective) {
    Unit last = noun.last();
    boolean ofHead = // «قوات الجيش المتجهة»: it is the forces that are on their way
        !noun.isBare() && noun.head().head().tag().endsWith("NNS");
    if (!last.is(Kind.NAME) || ofHead || adjective.mention().isPresent() || !isBody(last)) {
      return false;
    }
    String name = last.head().form();
    boolean feminine = adjective.head().form().endsWith("ة");
    return isPlural(adjective.head()) && !isPlural(last.head())
        || feminine && !name.endsWith("ة") && !name.endsWith("ات");
  }

  /** «هاجم مسلحون حافلة»: men in the plural have no adjective in ة, but for numerals. */
  private boolean isFeminineOfMen(Unit noun, Unit adjective) {
    return adjective.head().form().endsWith("ة")
        && (Inflection.isSoundMasculinePlural(noun.head())
            || Definiteness.isArticled(noun)
                && words.is(WordClass.PLURAL_OF_MEN, noun)
                && !words.is(WordClass.NUMERAL, adjective));
  }

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

  /** «هدد الجيش المسلحين» (the army threatened the gunmen): no army is described in the plural. */
  private static boolean isOfMenInPlural(Unit adjective) {
    return adjective.mention().isEmpty() && Inflection.isSoundMasculinePlural(adjective.head());
  }

  /** «خسر الحزب الانتخابات» (the party lost the elections), «النساء العاملات». */
  private boolean isMasculineSingular(Unit noun) {
    return noun.is(Kind.NOUN)
        && noun.head().tag().endsWith("NN")
        && !words.is(WordClass.FEMININE, noun)
        && !words.is(WordClass.PERSON_NOUN, noun);
  }

  private static boolean isOfWomen(Unit adjective) {
    String form = adjective.head().form();
    return form.endsWith("ات") && form.length() > 4;
  }

  /** «دحضت الدراسة الشائعات» (refuted the rumours), «المحكمة المتهم»: not of one woman. */
  private boolean isOtherNoun(Unit adjective) {
    return isOfWomen(adjective)
        || !adjective.head().form().endsWith("ة")
            && (words.is(WordClass.ACCUSED, adjective) || words.is(WordClass.STRANGER, adjective));
  }

  /** «الرئيس المنتخب» (the president elect), «المجلس الحاكم» (the ruling council). */
  private static boolean isBody(Unit name) {
    return name.mention()
        .filter(m -> m.type() == MentionType.TITLE || m.type() == MentionType.ORGANIZATION)
        .isPresent();
  }
}
