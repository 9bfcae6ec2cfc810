package org.isnad.relations;

import java.util.List;
import java.util.Set;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbDictionary;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Person;
import org.isnad.syntax.VerbReading.Tense;

/** The readings as a verb that a word's form allows where it stands. */
final class VerbForms {

  private static final Set<String> JUSSIVE_PARTICLES = Set.of("لم", "لا", "ل", "لما", "إن");

  private static final String LONG_LETTERS = "اويىئ";

  private final VerbDictionary verbs;

  VerbForms(VerbDictionary verbs) {
    this.verbs = verbs;
  }

  /** All readings of a form that stands alone. */
  List<VerbReading> of(String form) {
    return verbs.readings(form);
  }

  /** The readings as a finite verb of a text that speaks to nobody. */
  List<VerbReading> at(TokenPlace place) {
    String form = place.token().form();
    return wholeReadings(place).stream()
        .filter(r -> r.tense() != Tense.IMPERATIVE && r.person() != Person.SECOND)
        .filter(r -> !isJussive(r, form) || mayBeJussive(place.sentence(), place.index()))
        .toList();
  }

  /** Those in the third person; all, if there are none. */
  static List<VerbReading> third(List<VerbReading> readings) {
    List<VerbReading> third = readings.stream().filter(r -> r.person() == Person.THIRD).toList();
    return third.isEmpty() ? readings : third;
  }

  /**
   * A word that the tagger takes for a verb and no list knows still ends its neighbours' clauses.
   */
  static List<VerbReading> unknown(Token token, Tense tense) {
    return List.of(
        new VerbReading(
            token.form(),
            tense,
            VerbReading.Voice.ACTIVE,
            Person.THIRD,
            VerbReading.Gender.MASCULINE,
            VerbReading.Number.SINGULAR));
  }

  /**
   * Before a pronoun the silent alif goes and ى is written ا: «وصفوها» (they described her) is
   * وصفوا + ها, «أجراها» (he held them) أجرى + ها.
   */
  private List<VerbReading> wholeReadings(TokenPlace place) {
    String form = withoutMistakenHamza(place);
    if (!place.isBeforePronoun()) {
      return verbs.readings(form);
    }
    if (form.endsWith("ا")) {
      List<VerbReading> defective = verbs.readings(form.substring(0, form.length() - 1) + "ى");
      return defective.isEmpty() ? verbs.readings(form) : defective;
    }
    return verbs.readings(form.endsWith("و") ? form + "ا" : form);
  }

  /** «وقد أتهم» for «اتهم» (and was accused): a perfect that looks like "I accuse". */
  private String withoutMistakenHamza(TokenPlace place) {
    String form = place.token().form();
    boolean mistaken =
        form.startsWith("أ")
            && place.isBehind(Kind.PARTICLE)
            && place.token().tag().matches("VBD|VBN")
            && verbs.readings(form).stream().allMatch(r -> r.person() == Person.FIRST);
    String plain = mistaken ? "ا" + form.substring(1) : form;
    return verbs.readings(plain).isEmpty() ? form : plain;
  }

  /** «تقل» of أقال (dismiss), «تجر» of أجرى: weak verbs are shortened in the jussive only. */
  private static boolean isJussive(VerbReading reading, String form) {
    String lemma = reading.lemma();
    if (reading.tense() != Tense.IMPERFECT
        || reading.number() != VerbReading.Number.SINGULAR
        || lemma.length() < 3
        || form.length() < 3) {
      return false;
    }
    boolean hollow = lemma.charAt(lemma.length() - 2) == 'ا';
    if (hollow) {
      return !isLong(form.charAt(form.length() - 2));
    }
    return lemma.endsWith("ى") && !isLong(form.charAt(form.length() - 1));
  }

  private static boolean isLong(char letter) {
    return LONG_LETTERS.indexOf(letter) >= 0;
  }

  private static boolean mayBeJussive(Sentence sentence, int i) {
    return i > 0 && JUSSIVE_PARTICLES.contains(sentence.token(i - 1).form());
  }
}
