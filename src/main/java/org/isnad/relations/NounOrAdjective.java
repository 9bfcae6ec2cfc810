package org.isnad.relations;

import java.util.List;
import java.util.Set;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;

/** Tells nouns from adjectives where the tagger can't, from what was read before. */
final class NounOrAdjective {

  private static final Set<String> PARTICIPLES =
      Set.of("VBG", "VN", "VBN", "DTVBG", "DTVN", "DTVBN");

  private final TaggerWords words;
  private final NounReadings nouns;

  NounOrAdjective(TaggerWords words, NounReadings nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** What a word is that is no finite verb. */
  Kind kind(TokenPlace place) {
    Kind tagged =
        isEpithet(place) || isVehicleEpithet(place)
            ? Kind.ADJECTIVE
            : TokenKinds.ofWord(place.sentence(), place.token());
    Kind kind = tagged == Kind.NOUN && isOrdinal(place) ? Kind.ADJECTIVE : tagged;
    return kind == Kind.ADJECTIVE && isDoer(place) ? Kind.NOUN : kind;
  }

  /** «رئيس الوزراء المكلف» (the prime minister designate): a participle with the article. */
  private static boolean isEpithet(TokenPlace place) {
    Token token = place.token();
    return token.form().startsWith("ال")
        && PARTICIPLES.contains(token.tag())
        && !NounStems.beginsWithRadical(token)
        && place.isBehind(Kind.NAME);
  }

  /** «طائرة مسيرة» (a drone), for which the tagger sees an aeroplane of a march. */
  private boolean isVehicleEpithet(TokenPlace place) {
    return place.isBehind(Kind.NOUN)
        && Definiteness.beginsWithArticle(place.last()) == place.token().form().startsWith("ال")
        && words.isVehicleEpithet(
            place.last().nounKey(), nouns.key(place.sentence(), place.index()));
  }

  /** «المركز الثاني» (second place), for which the tagger sees a name. */
  private boolean isOrdinal(TokenPlace place) {
    return place.token().form().startsWith("ال")
        && place.isBehind(Kind.NOUN)
        && Definiteness.beginsWithArticle(place.last())
        && words.isOrdinal(NounKeys.bare(place.token()));
  }

  /** «أطلق مسلح النار» (a gunman opened fire): right behind a verb and in the nominative. */
  private static boolean isSubject(TokenPlace place) {
    String form = place.token().form();
    List<Unit> before = place.before();
    boolean behindVerb =
        place.isBehind(Kind.VERB)
            || place.isBehind(Kind.DATE) && Unit.isAt(before, before.size() - 2, Kind.VERB);
    return behindVerb && !form.endsWith("ا") && !form.endsWith("ين");
  }

  /** «تصريح صحفي», «بيان صحافي» (a statement to the press): no journalist's. */
  private boolean isOfStatement(TokenPlace place) {
    return Inflection.isNisba(place.token().form()) && words.isStatement(place.last().nounKey());
  }

  /** «قتل مسلح جنديا» (a gunman killed a soldier): no killing is armed. */
  private boolean isDoer(TokenPlace place) {
    if (place.before().isEmpty()) {
      return false;
    }
    boolean ofEvent = // «الهجوم الانتحاري»: the suicide attack
        place.isBehindUnarticledNoun()
            && words.tellsEvent(place.last().nounKey())
            && !isOfStatement(place);
    return (place.isBehind(Kind.PREPOSITION)
            || isSubject(place)
            || place.isBeforePronoun() // «يقتل صديقتها» (kills her friend)
            || ofEvent)
        && words.isPerson(nouns.key(place.sentence(), place.index()));
  }
}
