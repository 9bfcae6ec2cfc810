package org.isnad.relations;

import java.util.Optional;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading.Gender;
import org.isnad.syntax.VerbReading.Number;

/** Gender and number as the form shows them. */
final class Inflection {

  private static final int SHORTEST_FEMININE_DUAL = 5;

  /** Two letters of an ending behind three of a stem. */
  private static final int SHORTEST_PLURAL = 4;

  private static final int SHORTEST_NISBA = 4;

  private Inflection() {}

  static Optional<Gender> gender(Unit unit) {
    if (unit.mention().isPresent() && unit.is(Kind.NAME)) {
      return switch (unit.mention().get().type()) {
        case COUNTRY, LOCATION, PERSON, NATIONALITY -> Optional.empty();
        case TITLE -> byEnding(unit.head().form());
        // «الأمم المتحدة», «طالبان»: without ة the form tells nothing
        case ORGANIZATION ->
            byEnding(unit.head().form()).filter(gender -> gender == Gender.FEMININE);
        default -> Optional.empty();
      };
    }
    return isFeminineDual(unit.head())
        ? Optional.of(Gender.FEMININE)
        : byEnding(unit.head().form());
  }

  /** «كنيستين» (two churches), in which ة has become ت; but «بيتين» (two houses). */
  private static boolean isFeminineDual(Token token) {
    String form = token.form();
    return token.tag().endsWith("NNS")
        && form.length() > SHORTEST_FEMININE_DUAL
        && (form.endsWith("تين") || form.endsWith("تان"));
  }

  /**
   * «صحفي», «أمنية» (of the press, of security): an adjective made of a noun, as its ending has it.
   */
  static boolean isNisba(String form) {
    return form.length() >= SHORTEST_NISBA && (form.endsWith("ي") || form.endsWith("ية"));
  }

  static Optional<Gender> byEnding(String form) {
    return form.endsWith("ة") || form.endsWith("ات")
        ? Optional.of(Gender.FEMININE)
        : Optional.of(Gender.MASCULINE);
  }

  static Optional<Number> number(Unit unit) {
    String form = unit.head().form();
    String tag = unit.head().tag();
    if (unit.is(Kind.NAME)) {
      return Optional.empty();
    }
    if (tag.endsWith("NNS") && (form.endsWith("ان") || form.endsWith("ين"))) {
      return Optional.empty();
    }
    boolean many = tag.endsWith("NNS") && form.length() > SHORTEST_PLURAL;
    return many ? Optional.of(Number.PLURAL) : Optional.empty(); // but «مدون» is one blogger
  }

  /** «المشاركون» (those taking part): only people have the plural in ون and ين. */
  static boolean isSoundMasculinePlural(Token token) {
    String form = token.form();
    boolean construct = token.tag().equals("NNS") && form.endsWith("و"); // «منتقدو القرار»
    return (token.tag().endsWith("NNS") || token.tag().endsWith("JJ"))
        && form.length() > SHORTEST_PLURAL
        && (form.endsWith("ون") || form.endsWith("ين") || construct);
  }
}
