package org.isnad.relations;

import org.isnad.MentionType;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/** Whether a verb agrees with its subject, and a pronoun with whom it means. */
final class Agreement {

  private Agreement() {}

  /**
   * Whether a verb agrees with a phrase as its subject.
   *
   * @param verbSecond whether the phrase stands first: then the verb shows its number too
   */
  static boolean agrees(Phrase phrase, Unit verb, boolean verbSecond) {
    return verb.readings().stream().anyMatch(reading -> agrees(phrase, reading, verbSecond));
  }

  /** As {@link #agrees(Phrase, Unit, boolean)}, in one of the verb's readings. */
  static boolean agrees(Phrase phrase, VerbReading reading, boolean verbSecond) {
    if (reading.person() != VerbReading.Person.THIRD) {
      return false;
    }
    Phrase.Part part = phrase.first();
    if (verbSecond
        && reading.number() == Number.SINGULAR
        && !isNameOfOne(part)
        && (part.isOfMen() || Inflection.isSoundMasculinePlural(part.head()))) {
      return false;
    }
    if (phrase.parts().size() > 1 && verbSecond) {
      return reading.number() != Number.SINGULAR
          || part.gender().isEmpty()
          || part.gender().get() == reading.gender();
    }
    if (!verbSecond && reading.number() != Number.SINGULAR) {
      return false;
    }
    if (part.number().filter(Number.PLURAL::equals).isPresent()) {
      // «القوات تنتشر»، «مسؤولون يقولون»: things in the plural are feminine singular
      return verbSecond || !clashes(part, reading.gender());
    }
    if (verbSecond && reading.number() == Number.PLURAL && part.named()) {
      return true;
    }
    return part.gender().isEmpty()
        || part.gender().get() == reading.gender()
        || reading.gender() == Gender.FEMININE && !part.named();
  }

  /** A name, but for that of a people: «3 فلسطينيين» (3 Palestinians). */
  private static boolean isNameOfOne(Phrase.Part part) {
    return part.named()
        && part.mention().filter(m -> m.type() == MentionType.NATIONALITY).isEmpty();
  }

  /** Whether a pronoun may mean a party, by the gender and the number that both show. */
  static boolean agrees(Filler party, Unit pronoun) {
    return Participants.gender(pronoun)
            .map(gender -> party.referent().gender().map(gender::equals).orElse(true))
            .orElse(false)
        && (isOfMany(party)
            || Participants.number(pronoun)
                .map(number -> party.referent().number().map(number::equals).orElse(true))
                .orElse(true));
  }

  /** «القوات … وإنها» (the forces … and that they): a body in the plural is «ها». */
  private static boolean isOfMany(Filler party) {
    return party.entity().isEmpty() && party.referent().name().split(" ")[0].endsWith("ات");
  }

  /** «ينصح الفتيات», «طالبت المحتجين»: before a sound plural the verb has its gender. */
  private static boolean clashes(Phrase.Part plural, Gender verb) {
    boolean ofMen = plural.isOfMen() || Inflection.isSoundMasculinePlural(plural.head());
    boolean ofWomen = plural.gender().filter(Gender.FEMININE::equals).isPresent();
    return verb == Gender.FEMININE ? ofMen : ofWomen;
  }
}
