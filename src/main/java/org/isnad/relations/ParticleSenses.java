package org.isnad.relations;

import java.util.Optional;
import org.isnad.MentionType;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;
import org.isnad.text.Letters;

/** Finds the words among the function words that are something else where they stand. */
final class ParticleSenses {
  private final TaggerWords words;
  private final NounReadings nouns;
  private final VerbForms verbs;

  ParticleSenses(TaggerWords words, NounReadings nouns, VerbForms verbs) {
    this.words = words;
    this.nouns = nouns;
    this.verbs = verbs;
  }

  /** What a word is against the list: «من» (whoever), «ما» (which); nothing where it isn't. */
  Optional<Kind> kind(TokenPlace place) {
    if (isWhoever(place)) {
      return Optional.of(Kind.NOUN);
    }
    if (isTowards(place) || isSoonAfter(place)) {
      return Optional.of(Kind.PREPOSITION);
    }
    return isFreeRelative(place) ? Optional.of(Kind.SUBORDINATOR) : Optional.empty();
  }

  /** «وحدات خاصة» (special units), though «خاصة» alone is «especially». */
  static boolean isAdjective(TokenPlace place, Kind listed) {
    return listed == Kind.SUBORDINATOR
        && place.token().tag().equals("JJ")
        && place.isBehindUnarticledNoun();
  }

  /** «كل من يستهدف الأمن» (everyone who attacks security): before a verb, من is whoever does it. */
  boolean endsInWhoever(TokenPlace place, int length) {
    return length == 2
        && place.hasAhead(2)
        && words.isWhoever(place.ahead(1).key())
        && place.ahead(2).isTaggedVerb();
  }

  /** «إياها» (her): an object pronoun that is not written onto its verb. */
  static boolean isFreePronoun(TokenPlace place) {
    return place.token().form().equals("إيا") && place.isBeforePronoun();
  }

  /**
   * «عبر الوزير عن قلقه» (the minister expressed his concern): what else is a preposition is a verb
   * at the head of a clause and right before somebody who can't be gone across, or, as the tagger
   * has it, right before the preposition that the verb asks for.
   */
  boolean isVerb(TokenPlace place, MentionStarts starts) {
    return verbs.of(place.token().form()).stream().anyMatch(r -> words.isVerb(r.lemma()))
        && (isBeforePerson(place, starts) || isBeforeItsPreposition(place));
  }

  private static boolean isBeforePerson(TokenPlace place, MentionStarts starts) {
    return place.opensClause()
        && starts.allAt(place.index() + 1).stream()
            .anyMatch(m -> m.type() == MentionType.TITLE || m.type() == MentionType.PERSON);
  }

  private boolean isBeforeItsPreposition(TokenPlace place) {
    return place.token().isTaggedVerb()
        && place.hasAhead(1)
        && verbs.of(place.token().form()).stream()
            .anyMatch(r -> words.asksFor(r.lemma(), place.ahead(1).form()));
  }

  /** «نحو المدينة», «نحو إسرائيل» (towards): before what has no number, نحو is no "about". */
  private boolean isTowards(TokenPlace place) {
    return words.isTowards(place.token().key())
        && place.hasAhead(1)
        && place.ahead(1).tag().matches("DTNNS?|DTNNP|NNP");
  }

  /** «بعيد وصوله» (shortly after his arrival); but «صاروخ بعيد المدى» (a long-range missile). */
  private boolean isSoonAfter(TokenPlace place) {
    return words.isSoonAfter(place.token().key())
        && place.hasAhead(2)
        && place.ahead(1).tag().matches("NNS?|VBG")
        && !place.ahead(1).form().endsWith("ا")
        && (place.ahead(2).isEnclitic() || place.ahead(2).tag().matches("(DT)?NNS?|(DT)?NNP"));
  }

  /** «بقرب الاتفاق» (that a deal is near): right behind ب no preposition stands. */
  boolean isGovernedNoun(TokenPlace place, PhraseIndex.Found<Kind> listed) {
    return listed.value() == Kind.PREPOSITION
        && listed.length() == 1
        && place.isBehind(Kind.PREPOSITION)
        && place.last().word().equals("ب")
        && nouns.mayBeNoun(place.sentence(), place.index());
  }

  /** «من وصفهم بالخونة» (those whom he called traitors): no preposition stands before a verb. */
  private boolean isWhoever(TokenPlace place) {
    if (!place.hasAhead(2) || !words.isWhoever(place.token().key())) {
      return false;
    }
    Token verb = place.ahead(1);
    boolean behindThat = // «أن من نفذ الهجوم» (that whoever carried out the attack)
        place.isBehind(Kind.COMPLEMENTIZER);
    boolean object = place.ahead(2).isEnclitic() && place.ahead(2).tag().equals("PRP");
    return verb.isTaggedVerb()
        && (object || behindThat || !nouns.mayBeNoun(place.sentence(), verb.index()))
        && !verbs.of(verb.form()).isEmpty();
  }

  /**
   * «، ما أدى إلى» (which led to), «بما اعتبره» (by what he considered), «وهو ما أكدته» (which she
   * confirmed), «إن ما كشفت عنه» (what it disclosed): behind a comma, preposition, pronoun or إنّ,
   * and before a verb with a pronoun, ما denies nothing, but for «ما زال» (still).
   */
  private boolean isFreeRelative(TokenPlace place) {
    if (!place.token().form().equals("ما") || !place.hasAhead(1)) {
      return false;
    }
    Token next = place.ahead(1);
    if (next.form().equals("لم")) {
      return true; // «ما لم يطلق سراحه» (unless he is released)
    }
    if (!next.isTaggedVerb() || isStill(next.form())) {
      return false;
    }
    boolean opensTopic = // «ما يجري في اليمن» (what is going on): لا denies what is or will be
        next.tag().equals("VBP") && (place.index() == 0 || place.opensClause());
    if (opensTopic) {
      return true;
    }
    return place.isBehind(Kind.COMMA, Kind.PREPOSITION, Kind.PRONOUN, Kind.COMPLEMENTIZER)
        || place.isBehind(
                Kind.NOUN,
                Kind.ADJECTIVE,
                Kind.NAME,
                Kind.DATE,
                Kind.NUMBER,
                Kind.CLITIC,
                Kind.QUOTE,
                Kind.CLOSE)
            && tellsOutcome(next)
        || place.hasAhead(2) && place.ahead(2).isEnclitic()
        || place.hasAhead(3)
            && place.ahead(2).tag().equals("IN")
            && place.ahead(3).isEnclitic(); // «ما تحدث عنه» (what he spoke of)
  }

  /** «ضربت العاصفة الساحل ما أجبر السكان على» (…the coast, which forced the people to). */
  private boolean tellsOutcome(Token verb) {
    return verbs.of(verb.form()).stream()
        .anyMatch(reading -> words.isOutcomeVerb(Letters.key(reading.lemma())));
  }

  /** «زال», «يزال», «تزال». */
  private static boolean isStill(String form) {
    boolean imperfect = form.startsWith("ي") || form.startsWith("ت");
    return form.startsWith("زال", imperfect ? 1 : 0);
  }
}
