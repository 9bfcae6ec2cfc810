package org.isnad.relations;

import org.isnad.MentionType;
import org.isnad.relations.Phrase.Part;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.VerbReading.Gender;

/** Gives a part of a noun phrase the gender and the number that its head has and doesn't show. */
final class HiddenInflection {
  private final WordClasses words;

  HiddenInflection(WordClasses words) {
    this.words = words;
  }

  /**
   * A part with what is known of its head.
   *
   * @param owned whether a possessive is written onto the last word of the part
   */
  Part of(Part part, Unit head, boolean owned) {
    if (owned && endsInOpenTa(head)) {
      return part.of(Gender.FEMININE);
    }
    if (isCountry(head)) {
      return part.of(words.isMasculinePlace(head) ? Gender.MASCULINE : Gender.FEMININE);
    }
    if (words.isMasculineBody(head)) {
      return part.of(Gender.MASCULINE);
    }
    boolean called = head.mention().filter(m -> m.type() != MentionType.TITLE).isPresent();
    return called || !head.is(Kind.NOUN, Kind.NAME) ? part : ofNoun(part, head);
  }

  private Part ofNoun(Part part, Unit noun) {
    if (words.is(WordClass.PLURAL_OF_MEN, noun)) {
      return part.of(Gender.MASCULINE).ofMany();
    }
    return words.is(WordClass.FEMININE, noun) ? part.of(Gender.FEMININE) : part;
  }

  /** «قوته» (his strength): before a pronoun ة is written ت; «بيته» (his house) has its own. */
  private boolean endsInOpenTa(Unit noun) {
    String form = noun.head().form();
    return noun.is(Kind.NOUN)
        && form.length() > 2
        && form.endsWith("ت")
        && !form.endsWith("ات")
        && !words.is(WordClass.ENDS_IN_TA, noun);
  }

  private static boolean isCountry(Unit unit) {
    return unit.is(Kind.NAME)
        && unit.mention().filter(m -> m.type() == MentionType.COUNTRY).isPresent();
  }
}
