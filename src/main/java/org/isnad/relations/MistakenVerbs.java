package org.isnad.relations;

import java.util.List;
import java.util.Set;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;

/** Finds the nouns that the tagger takes for verbs. */
final class MistakenVerbs {
  private static final Set<String> THAT = Set.of("أن", "إن");

  private final TaggerWords words;
  private final NounReadings nouns;

  MistakenVerbs(TaggerWords words, NounReadings nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Whether a token that is tagged as a verb is a noun by what stands before it. */
  boolean isNoun(TokenPlace place, List<VerbReading> readings) {
    return isGenitiveMasdar(place)
        || isDeniedNoun(place, readings)
        || isAnnounced(place)
        || isPaired(place)
        || isOneOfThose(place)
        || isSubject(place)
        || isNounOfVerb(place)
        || isBehindItsVerb(place, readings);
  }

  /** «لا دين ولا ضمير» (no religion and no conscience): behind لا no verb stands in the perfect. */
  private boolean isDeniedNoun(TokenPlace place, List<VerbReading> readings) {
    return place.isBehind(Kind.PARTICLE)
        && words.deniesImperfect(place.last().word())
        && readings.stream().allMatch(r -> r.tense() == Tense.PERFECT)
        && nouns.mayBeNoun(place.sentence(), place.index());
  }

  /** «قضى أربعة عمال نحبهم» (four workers lost their lives): the verb's own noun, with theirs. */
  private boolean isNounOfVerb(TokenPlace place) {
    return place.isBeforePronoun()
        && place.before().stream()
            .filter(unit -> unit.is(Kind.VERB))
            .flatMap(unit -> unit.readings().stream())
            .anyMatch(r -> words.launches(r.lemma(), nouns.key(place.sentence(), place.index())));
  }

  /** «في قضية قتل رجل» (in the case of a man's killing): no case kills. */
  private boolean isGenitiveMasdar(TokenPlace place) {
    List<Unit> before = place.before();
    boolean described = // «في جريمة قتل فيها»
        place.hasAhead(2) && (place.ahead(1).isEnclitic() || place.ahead(2).isEnclitic());
    return !before.isEmpty()
        && !described
        && nouns.isMasdar(place.token())
        && (isCase(place.last())
            || place.isBehind(Kind.CONJUNCTION) && (isOfCharge(before) || sharesGenitive(before)));
  }

  /**
   * «بعد إعلان المغرب قطع علاقاته» (after Morocco's announcing the severing of its relations):
   * behind the genitive of an event that a preposition governs stands its object.
   */
  private boolean isAnnounced(TokenPlace place) {
    List<Unit> before = place.before();
    int event = before.size() - 1;
    while (event > 0 && isGenitive(before.get(event))) {
      event--;
    }
    return event > 0
        && event < before.size() - 1
        && before.get(event).is(Kind.NOUN)
        && words.tellsEvent(before.get(event).nounKey())
        && before.get(event - 1).is(Kind.PREPOSITION)
        && nouns.isMasdar(place.token());
  }

  /**
   * «أدان المجلس قتل وتشريد المدنيين» (the council condemned killing and displacing the civilians):
   * right before و and a masdar, what acts on somebody lacks its object, and waits for the same.
   */
  private boolean isPaired(TokenPlace place) {
    if (!place.hasAhead(2) || !place.ahead(1).form().equals("و")) {
      return false;
    }
    Token other = place.ahead(2);
    return nouns.isMasdar(place.token())
        && words.actsOnSomebody(place.token().key())
        && other.tag().equals("NN")
        && NounStems.mayBeMasdar(other.form());
  }

  /** «ومن ذلك قتل ألفي أسير» (among which the killing of 2000 prisoners): what is told of. */
  private boolean isOneOfThose(TokenPlace place) {
    List<Unit> before = place.before();
    int preposition = before.size() - 2;
    return place.isBehind(Kind.DETERMINER)
        && Unit.isAt(before, preposition, Kind.PREPOSITION)
        && before.get(preposition).word().equals("من")
        && nouns.isMasdar(place.token());
  }

  private static boolean isGenitive(Unit unit) {
    return unit.is(Kind.NAME)
        || unit.is(Kind.NOUN, Kind.ADJECTIVE) && Definiteness.beginsWithArticle(unit);
  }

  private boolean isCase(Unit unit) {
    return unit.is(Kind.NOUN)
        && !Definiteness.beginsWithArticle(unit)
        && words.classifiesEvent(unit.nounKey());
  }

  /** «بتهمة تشكيل عصابة وقتل جنود» (charged with forming a gang and killing soldiers). */
  private boolean isOfCharge(List<Unit> before) {
    int i = before.size() - 2;
    while (i > 0 && before.get(i).is(Kind.NOUN, Kind.NAME, Kind.ADJECTIVE, Kind.CONJUNCTION)) {
      if (isCase(before.get(i - 1)) && before.get(i).is(Kind.NOUN)) {
        return true;
      }
      i--;
    }
    return false;
  }

  /**
   * «يخطط لاختطاف وقتل الفتاتين» (plans to abduct and kill the two girls): before و stands another
   * masdar of an act on somebody, which lacks its genitive.
   */
  private boolean sharesGenitive(List<Unit> before) {
    int masdar = before.size() - 2;
    return masdar > 0
        && before.get(masdar).is(Kind.NOUN)
        && words.actsOnSomebody(before.get(masdar).nounKey())
        && before.get(masdar - 1).is(Kind.PREPOSITION);
  }

  /**
   * «لم يطرأ تغير على» (no change occurred in), «تم شجب الهجوم» (the attack was condemned): right
   * behind a verb stands its subject; but «كان شجب الهجوم» (had condemned the attack).
   */
  private boolean isSubject(TokenPlace place) {
    if (!place.isBehind(Kind.VERB)) {
      return false;
    }
    boolean imperfect =
        place.last().readings().stream().allMatch(r -> r.tense() == Tense.IMPERFECT);
    return imperfect
        ? nouns.mayBeNoun(place.sentence(), place.index())
        : isPast(place) && nouns.isMasdar(place.token());
  }

  /** Behind a verb in the past that is no auxiliary, itself in the past. */
  private static boolean isPast(TokenPlace place) {
    return !place.token().tag().equals("VBP")
        && place.last().readings().stream()
            .noneMatch(r -> r.tense() == Tense.IMPERFECT || r.lemma().equals("كان"));
  }

  /**
   * «أعلن الجنرال ترشحه» (the general announced his candidacy): behind verb and subject no other
   * verb in the perfect can stand without a conjunction.
   */
  private boolean isBehindItsVerb(TokenPlace place, List<VerbReading> readings) {
    return place.token().tag().equals("VBD")
        && nouns.mayBeNoun(place.sentence(), place.index())
        && followsVerbAndSubject(place.before())
        && !describes(place)
        && !MissedVerbs.isSaidOfItsNoun(words, place, readings)
        && !MissedVerbs.isBeforeItsNoun(words, nouns, place, readings);
  }

  /** Behind a verb and its subject; but «كان الجنرال أعلن» (the general had announced). */
  private static boolean followsVerbAndSubject(List<Unit> before) {
    int i = before.size() - 1;
    while (i >= 0 && (isOfSubject(before.get(i)) || isDate(before, i))) {
      i--;
    }
    return i >= 0
        && i < before.size() - 1
        && before.get(i).is(Kind.VERB)
        && before.get(i).readings().stream().noneMatch(r -> r.lemma().equals("كان"));
  }

  private static boolean isOfSubject(Unit unit) {
    return unit.is(Kind.NAME, Kind.NOUN, Kind.ADJECTIVE, Kind.PREPOSITION);
  }

  /** A date, and the comma on either side of it: «أعلنت الشركة، الاثنين، توقف العمل». */
  private static boolean isDate(List<Unit> before, int i) {
    Unit unit = before.get(i);
    return unit.is(Kind.DATE)
        || unit.is(Kind.COMMA)
            && (Unit.isAt(before, i - 1, Kind.DATE) || Unit.isAt(before, i + 1, Kind.DATE));
  }

  private static boolean isThat(TokenPlace place, int distance) {
    return place.hasAhead(distance)
        && place.ahead(distance).tag().equals("IN")
        && THAT.contains(place.ahead(distance).form());
  }

  /** «اتفاقا وقعته روسيا» (an agreement that Russia signed): its pronoun means the noun before. */
  private static boolean describes(TokenPlace place) {
    boolean indefinite =
        place.isBehind(Kind.NOUN, Kind.ADJECTIVE) && !Definiteness.beginsWithArticle(place.last());
    if (indefinite && isThat(place, 1)) {
      return true; // «بسبب تقرير ذكر أن» (because of a report that stated that)
    }
    boolean preposition = // «خطابا هاجم فيه»: in which he attacked
        place.hasAhead(2) && place.ahead(1).tag().equals("IN");
    int distance = preposition ? 2 : 1;
    if (!indefinite || !place.hasAhead(distance)) {
      return false;
    }
    Token pronoun = place.ahead(distance);
    return pronoun.isEnclitic() && pronoun.tag().equals("PRP");
  }
}
