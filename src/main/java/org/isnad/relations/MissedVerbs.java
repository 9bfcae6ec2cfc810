package org.isnad.relations;

import java.util.List;
import java.util.Set;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading;
import org.isnad.syntax.VerbReading.Tense;
import org.isnad.text.BlockType;

/** Finds the verbs that the tagger takes for nouns. */
final class MissedVerbs {

  /** What the tagger may take a verb for. */
  private static final Set<String> TAGS =
      Set.of("NN", "NNS", "NNP", "JJ", "VN", "VBG", "RB", "UH", "NOUN_QUANT", "RP", "IN");

  private final TaggerWords words;
  private final NounReadings nouns;

  MissedVerbs(TaggerWords words, NounReadings nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Whether a token has a tag that the tagger may give a verb. */
  static boolean mayBeMissed(Token token) {
    return TAGS.contains(token.tag());
  }

  /**
   * Whether a token that isn't tagged as a verb is one.
   *
   * @param readings those that its form allows
   */
  boolean isVerb(TokenPlace place, List<VerbReading> readings) {
    boolean noun = nouns.mayBeNoun(place.sentence(), place.index());
    if (isFamily(place)) {
      return false;
    }
    if (!noun && isOfWomen(place, readings)) {
      return true;
    }
    if (readings.stream().noneMatch(r -> words.isVerb(r.lemma()))) {
      return false;
    }
    return !noun && isVerbAlone(place, readings)
        || place.opensClause() && (isVerbAtHead(place, readings) || isLightVerb(place, readings))
        || isBehindRelative(place, readings)
        || isBeforeItsPreposition(place, readings)
        || hasNominativeBehind(place, readings)
        || followsItsSubject(place)
        || bringsBackItsNoun(place, readings)
        || isSaidOfItsNoun(words, place, readings)
        || isBeforeItsNoun(words, nouns, place, readings)
        || isJoinedToVerb(place, readings)
        || describesObject(place, readings)
        || isOnlyPredicate(place, readings);
  }

  /** «لوحوا للمغادرين وأسرهم» (waved to those leaving and their families): they captured nobody. */
  private boolean isFamily(TokenPlace place) {
    List<Unit> before = place.before();
    return place.isBehind(Kind.CONJUNCTION)
        && place.isBeforePronoun()
        && words.isPerson(nouns.key(place.sentence(), place.index()))
        && Unit.isAt(before, before.size() - 2, Kind.NOUN, Kind.ADJECTIVE)
        && Definiteness.beginsWithArticle(before.get(before.size() - 2));
  }

  /** «نساء خرجن» (women who went out), «ليفتحن» (for them to open): no noun has such a form. */
  private boolean isOfWomen(TokenPlace place, List<VerbReading> readings) {
    return place.token().form().endsWith("ن")
        && readings.stream()
            .filter(r -> r.gender() == VerbReading.Gender.FEMININE)
            .filter(r -> r.number() == VerbReading.Number.PLURAL)
            .filter(r -> r.person() == VerbReading.Person.THIRD)
            .anyMatch(
                r ->
                    r.tense() == Tense.PERFECT
                        ? isBehindPeople(place)
                        : r.tense() == Tense.IMPERFECT && place.isBehind(Kind.PREPOSITION));
  }

  private boolean isBehindPeople(TokenPlace place) {
    return place.isBehindUnarticledNoun() && words.isPerson(place.last().nounKey());
  }

  /** Where a form is read that may be no noun. */
  private boolean isVerbAlone(TokenPlace place, List<VerbReading> readings) {
    return place.opensClause()
        || hasObjectPronoun(place)
        || isToldOfIndefinite(place, readings)
        || place.token().form().endsWith("ت") && isOfOneWoman(readings);
  }

  /** Where a form that may be a noun opens a clause. */
  private boolean isVerbAtHead(TokenPlace place, List<VerbReading> readings) {
    return place.isBeforePronoun() && !goesOnWithMasdar(place.before()) || asksFor(place, readings);
  }

  /** «فتح شرطي النار» (a policeman opened fire): before somebody and the verb's own noun. */
  private boolean isLightVerb(TokenPlace place, List<VerbReading> readings) {
    int next = place.index() + 1;
    return place.hasAhead(2)
        && words.isPerson(nouns.key(place.sentence(), next))
        && readings.stream()
            .filter(r -> r.tense() == Tense.PERFECT)
            .anyMatch(r -> words.launches(r.lemma(), nouns.key(place.sentence(), next + 1)));
  }

  /** «أيدتها» (she supported her), «بيان نشره»; but «خفضها» (its reduction) has a possessive. */
  private static boolean hasObjectPronoun(TokenPlace place) {
    return place.isBeforePronoun()
        && (place.token().form().endsWith("ت")
            || !place.ahead(1).tag().equals("PRP$")
            || place.index() > 0 && place.ahead(-1).tag().matches("NNS?|JJ"));
  }

  /** «خلية خططت لاغتيال» (a cell that planned to assassinate): in ـت ends no noun that has ة. */
  private boolean isToldOfIndefinite(TokenPlace place, List<VerbReading> readings) {
    return place.isBehindUnarticledNoun()
        && place.last().head().form().endsWith("ة")
        && place.token().form().endsWith("ت")
        && isOfOneWoman(readings);
  }

  /** «محكمة باريس أدانت» (the court of Paris convicted): no noun has this form. */
  private boolean isOfOneWoman(List<VerbReading> readings) {
    return readings.stream()
        .anyMatch(
            r ->
                words.isVerb(r.lemma())
                    && r.tense() == Tense.PERFECT
                    && r.gender() == VerbReading.Gender.FEMININE
                    && r.number() == VerbReading.Number.SINGULAR);
  }

  /**
   * «الذي نقض القانون» (who overturned the law), «الذي عبر عن شكره» (who expressed his thanks):
   * behind a relative pronoun, or before a preposition where no preposition stands; «الذين فرقتهم
   * الشرطة» (whom the police dispersed) has a subject behind, which no nominal clause could have.
   */
  private boolean isBehindRelative(TokenPlace place, List<VerbReading> readings) {
    boolean mayBeNoun = place.isBeforePronoun();
    boolean actedOn = // but «التي ضحاياها مدنيون» (whose victims are civilians)
        mayBeNoun
            && place.hasAhead(2)
            && (place.ahead(2).tag().matches("DTNNS?|DTNNP|NNP")
                || words.isActing(nouns.key(place.sentence(), place.index() + 2)));
    return place.isBehind(Kind.RELATIVE)
        && (!mayBeNoun || actedOn)
        && readings.stream().anyMatch(r -> r.tense() == Tense.PERFECT);
  }

  /** «إن المدير عبر عن شكره» (that the director expressed his thanks): عبر is no "via" there. */
  private boolean isBeforeItsPreposition(TokenPlace place, List<VerbReading> readings) {
    return place.token().tag().equals("IN")
        && place.hasAhead(1)
        && place.ahead(1).tag().equals("IN")
        && readings.stream()
            .filter(r -> r.tense() == Tense.PERFECT)
            .anyMatch(r -> words.asksFor(r.lemma(), place.ahead(1).form()));
  }

  /** «بحرق القرى ثم هدمها» (of burning the villages and razing them): one masdar and another. */
  private static boolean goesOnWithMasdar(List<Unit> before) {
    int i = before.size() - 2;
    while (i > 0 && before.get(i).is(Kind.NOUN, Kind.NAME, Kind.ADJECTIVE)) {
      i--;
    }
    return i >= 0
        && i + 2 < before.size()
        && before.get(i).is(Kind.PREPOSITION, Kind.CONJUNCTION)
        && before.get(i + 1).is(Kind.NOUN)
        && !Definiteness.beginsWithArticle(before.get(i + 1));
  }

  /**
   * «، وأمر بنشر» (and ordered the deployment of), for which the tagger sees «an order»: behind a
   * comma and و, before the preposition that the verb asks for.
   */
  private boolean asksFor(TokenPlace place, List<VerbReading> readings) {
    return place.index() > 1
        && place.hasAhead(1)
        && place.ahead(-1).tag().equals("CC")
        && TokenKinds.isComma(place.ahead(-2))
        && place.ahead(1).tag().equals("IN")
        && readings.stream()
            .filter(r -> r.tense() == Tense.PERFECT)
            .anyMatch(r -> words.asksFor(r.lemma(), place.ahead(1).form()));
  }

  /**
   * «وجرح حارسان» (and two guards were wounded), «خطفهم مسلحون» (gunmen abducted them), «دربتها
   * تركيا» (Turkey trained them): what a noun governs has no nominative ending, and behind a
   * possessive stands no name.
   */
  private boolean hasNominativeBehind(TokenPlace place, List<VerbReading> readings) {
    boolean pronoun = place.isBeforePronoun();
    int distance = pronoun ? 2 : 1;
    if (!place.hasAhead(distance) || !pronoun && !place.opensClause()) {
      return false;
    }
    Token subject = place.ahead(distance);
    boolean byName = pronoun && subject.tag().endsWith("NNP");
    return isNominative(place.sentence(), subject)
        || byName && (place.token().form().endsWith("ت") || mayHaveObject(place, readings));
  }

  /** «وشكله مصطفى كمال» (and Mustafa Kemal formed it); but «وابنه أحمد» (and his son Ahmad). */
  private boolean mayHaveObject(TokenPlace place, List<VerbReading> readings) {
    return place.isBehind(Kind.CONJUNCTION)
        && !words.isPerson(nouns.key(place.sentence(), place.index()))
        && readings.stream()
            .filter(r -> r.tense() == Tense.PERFECT)
            .anyMatch(r -> words.isVerb(r.lemma()));
  }

  private boolean isNominative(Sentence sentence, Token noun) {
    String form = noun.form();
    String key = nouns.key(sentence, noun.index());
    return form.length() > 4
        && (form.endsWith("ون") || form.endsWith("ان"))
        && noun.tag().matches("(DT)?(NNS|JJ)")
        && words.isPerson(key.substring(0, key.length() - 2));
  }

  /**
   * «إن بوتين تبادل الرسائل» (that Putin exchanged letters): behind a name at the head of a clause
   * that has no verb yet, a word that may be a verb or its masdar is the verb.
   */
  private static boolean followsItsSubject(TokenPlace place) {
    List<Unit> before = place.before();
    boolean followsPronoun = // «وأنهما تعهدا»: and that the two have pledged
        place.isBehind(Kind.CLITIC) && Unit.isAt(before, before.size() - 2, Kind.COMPLEMENTIZER);
    return followsPronoun
        || followsDefinite(before)
        || place.isBehind(Kind.NAME) && followsNames(before);
  }

  /** «أن القضاء المصري أمر بسجنها»: that the Egyptian judiciary ordered her imprisonment. */
  private static boolean followsDefinite(List<Unit> before) {
    int last = before.size() - 1;
    int i = last;
    while (i >= 0 && last - i < 3 && isDefinite(before.get(i))) {
      i--;
    }
    return i < last && Unit.isAt(before, i, Kind.COMPLEMENTIZER);
  }

  private static boolean isDefinite(Unit unit) {
    return unit.is(Kind.NOUN, Kind.ADJECTIVE) && Definiteness.beginsWithArticle(unit);
  }

  private static boolean followsNames(List<Unit> before) {
    int i = before.size() - 1;
    while (Unit.isAt(before, i, Kind.NAME, Kind.CONJUNCTION)) {
      i--;
    }
    return i < 0 || before.get(i).is(Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.COLON);
  }

  /**
   * «هجمات شنها التنظيم» (attacks that the organisation launched): behind the noun that a verb has
   * as its fixed object, and with the pronoun that brings it back, no masdar stands.
   */
  private boolean bringsBackItsNoun(TokenPlace place, List<VerbReading> readings) {
    return place.isBehindUnarticledNoun()
        && place.isBeforePronoun()
        && readings.stream()
            .filter(reading -> reading.tense() == Tense.PERFECT)
            .anyMatch(reading -> words.launches(reading.lemma(), place.last().nounKey()));
  }

  /**
   * «عرض الضابط منظومة إيرانية ضبطها الجيش» (showed an Iranian system that the army had seized):
   * behind an indefinite phrase that is no subject of a verb, before somebody who can act.
   */
  private boolean describesObject(TokenPlace place, List<VerbReading> readings) {
    List<Unit> before = place.before();
    int i = before.size();
    while (i > 0 && isIndefinite(before.get(i - 1))) {
      i--;
    }
    return i < before.size()
        && i > 0
        && before.get(i).is(Kind.NOUN)
        && before.get(i - 1).is(Kind.NAME, Kind.PREPOSITION, Kind.NOUN, Kind.ADJECTIVE)
        && place.isBeforePronoun()
        && place.hasAhead(2)
        && place.ahead(2).tag().matches("DTNNS?|DTNNP|NNP")
        && words.isActing(nouns.key(place.sentence(), place.index() + 2))
        && readings.stream().anyMatch(r -> r.tense() == Tense.PERFECT && words.isVerb(r.lemma()));
  }

  private static boolean isIndefinite(Unit unit) {
    return unit.is(Kind.NOUN, Kind.ADJECTIVE) && !Definiteness.beginsWithArticle(unit);
  }

  /**
   * «لقاء جمع الوزير بنظيره» (a meeting that brought the minister together with his counterpart).
   */
  static boolean isSaidOfItsNoun(TaggerWords words, TokenPlace place, List<VerbReading> readings) {
    return place.isBehindUnarticledNoun()
        && place.hasAhead(1)
        && place.ahead(1).tag().matches("DTNNS?|DTNNP|NNP")
        && readings.stream()
            .filter(reading -> reading.tense() == Tense.PERFECT)
            .anyMatch(reading -> words.isSaidOf(reading.lemma(), place.last().nounKey()));
  }

  /**
   * «قتل وجرح عشرات الجنود» (dozens of soldiers were killed and wounded): right behind a verb and و
   * stands another, which has the same complements.
   */
  private boolean isJoinedToVerb(TokenPlace place, List<VerbReading> readings) {
    List<Unit> before = place.before();
    int verb = before.size() - 2;
    return verb >= 0
        && place.isBehind(Kind.CONJUNCTION)
        && place.last().word().equals("و")
        && before.get(verb).is(Kind.VERB)
        && place.token().tag().equals("NN")
        && readings.stream()
            .filter(reading -> words.isVerb(reading.lemma()))
            .anyMatch(
                reading ->
                    before.get(verb).readings().stream()
                        .anyMatch(one -> one.tense() == reading.tense()));
  }

  /**
   * «مجزرة راح ضحيتها ستون» (a massacre to which sixty fell victim): before its fixed object with a
   * possessive, a form that may be a verb is one.
   */
  static boolean isBeforeItsNoun(
      TaggerWords words, NounReadings nouns, TokenPlace place, List<VerbReading> readings) {
    return place.hasAhead(2)
        && place.ahead(2).isEnclitic()
        && place.isBehindUnarticledNoun()
        && readings.stream()
            .filter(reading -> reading.tense() == Tense.PERFECT)
            .anyMatch(
                reading ->
                    words.launches(
                        reading.lemma(), nouns.key(place.sentence(), place.index() + 1)));
  }

  /**
   * «تجنب الرئيس زيارة القاعدة» (the president avoided visiting the base): the first word of a main
   * clause that has no other verb, with a definite noun and one more noun behind it.
   */
  private static boolean isOnlyPredicate(TokenPlace place, List<VerbReading> readings) {
    Sentence sentence = place.sentence();
    int at = place.index();
    boolean first = at == 0 || at == 1 && sentence.token(0).tag().equals("CC");
    return first
        && sentence.block() != BlockType.HEADLINE
        && place.hasAhead(3)
        && sentence.token(sentence.size() - 1).isPunctuation()
        && place.ahead(1).tag().matches("DTNNS?|NNP|DTNNP|CD")
        && readings.stream().anyMatch(r -> r.tense() == Tense.PERFECT)
        && place.ahead(2).tag().matches("NNS?|DTNNS?|IN")
        && sentence.tokens().stream()
            .takeWhile(token -> !opensNextClause(token))
            .noneMatch(Token::isTaggedVerb);
  }

  /** «نشر المدير خرائط، مشيرا إلى أن» (published maps, pointing out that): a comma, or الذي. */
  private static boolean opensNextClause(Token token) {
    return TokenKinds.isComma(token) || token.tag().startsWith("W");
  }
}
