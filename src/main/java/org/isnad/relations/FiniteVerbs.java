package org.isnad.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Person;
import org.isnad.syntax.VerbReading.Tense;

/** Decides whether a token is a finite verb, and in which readings. */
final class FiniteVerbs {

  private static final int SHORTEST = 2;

  private final NounReadings nouns;
  private final VerbForms forms;
  private final MissedVerbs missed;
  private final MistakenVerbs mistaken;

  FiniteVerbs(TaggerWords words, NounReadings nouns, VerbForms forms) {
    this.nouns = nouns;
    this.forms = forms;
    this.missed = new MissedVerbs(words, nouns);
    this.mistaken = new MistakenVerbs(words, nouns);
  }

  /**
   * The readings as a finite verb of a text in the third person, the likelier first; none, if it is
   * none.
   */
  List<VerbReading> at(TokenPlace place) {
    Token token = place.token();
    if (token.isProclitic() || token.isEnclitic() || token.form().length() < SHORTEST) {
      return List.of();
    }
    if (token.isTaggedVerb()) {
      List<VerbReading> tagged = forms.at(place);
      return mistaken.isNoun(place, tagged) ? List.of() : ofTagged(token, tagged);
    }
    if (!MissedVerbs.mayBeMissed(token)) {
      return List.of();
    }
    List<VerbReading> readings = forms.at(place);
    return missed.isVerb(place, readings) ? VerbForms.third(readings) : List.of();
  }

  private List<VerbReading> ofTagged(Token token, List<VerbReading> readings) {
    boolean noun = nouns.isListed(token.form());
    if (noun && readings.stream().noneMatch(r -> r.person() == Person.THIRD)) {
      return List.of();
    }
    Tense tense = token.tag().equals("VBP") ? Tense.IMPERFECT : Tense.PERFECT;
    List<VerbReading> ordered = new ArrayList<>(VerbForms.third(readings));
    ordered.sort(Comparator.comparing(r -> r.tense() == tense ? 0 : 1));
    return ordered.isEmpty() && !noun ? VerbForms.unknown(token, tense) : ordered;
  }
}
