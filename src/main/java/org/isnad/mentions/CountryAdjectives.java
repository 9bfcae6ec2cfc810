package org.isnad.mentions;

import java.util.List;
import java.util.Set;
import org.isnad.MentionType;
import org.isnad.mentions.Gazetteer.Entry;
import org.isnad.mentions.Gazetteer.Kind;
import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;

/**
 * Where the name of a country is its adjective: «السعودية» (Saudi Arabia, or Saudi), «سوريا»
 * (Syria, or a Syrian in the accusative).
 *
 * <p>Immutable and safe for all threads.
 */
final class CountryAdjectives {

  private static final String ARTICLE = "ال";
  private static final Set<String> NOUN_TAGS = Set.of("NN", "JJ");
  private static final Set<String> CLOSING = Set.of("»", "\"", "”");
  private static final String ACCUSATIVE = "ا";
  private static final String ACCUSATIVE_NISBA = "يا";

  /** «تا» and «ما» are no nouns. */
  private static final int SHORTEST_NOUN = 4;

  private final Gazetteer gazetteer;
  private final NameParticles particles;

  CountryAdjectives(Gazetteer gazetteer, NameParticles particles) {
    this.gazetteer = gazetteer;
    this.particles = particles;
  }

  /** Whether the country's name that is one token is an adjective of the noun before it. */
  boolean isAdjective(Sentence sentence, int at) {
    if (at == 0 || !isBoth(sentence, at)) {
      return false;
    }
    Token word = sentence.token(at);
    if (word.key().startsWith(ARTICLE)) {
      return isBehindDefinite(sentence, at) || isBehindQuotedName(sentence, at);
    }
    return word.key().endsWith(ACCUSATIVE_NISBA)
        ? isBehindAccusative(sentence, at)
        : isBehindFeminine(sentence, at);
  }

  /** Whether a word is the name of a country, and the adjective of one. */
  private boolean isBoth(Sentence sentence, int at) {
    List<Entry> entries = gazetteer.matchesAt(sentence, at);
    boolean adjective =
        gazetteer.isAccusative(sentence.token(at).key())
            || entries.stream().anyMatch(CountryAdjectives::isNisba);
    return adjective && entries.stream().anyMatch(e -> e.kind() == Kind.COUNTRY && e.length() == 1);
  }

  private static boolean isNisba(Entry entry) {
    return entry.kind() == Kind.NISBA && entry.length() == 1;
  }

  /**
   * «القوات السعودية» (the Saudi forces), «شركة النفط السعودية» (the Saudi oil company), «العلاقات
   * الأمريكية السعودية» (relations between America and Saudi Arabia): behind a definite noun in the
   * feminine or plural («الأراضي السعودية»), or behind such a noun and its genitive, whatever
   * adjectives stand between.
   */
  private boolean isBehindDefinite(Sentence sentence, int at) {
    int before = at - 1;
    while (before > 0
        && !isFeminineOrGenitive(sentence, before)
        && isNisbaAlone(sentence, before)) {
      before--;
    }
    return isFeminineOrGenitive(sentence, before);
  }

  private boolean isNisbaAlone(Sentence sentence, int at) {
    List<Entry> entries = gazetteer.matchesAt(sentence, at);
    return sentence.token(at).key().startsWith(ARTICLE)
        && entries.stream().anyMatch(CountryAdjectives::isNisba)
        && entries.stream().noneMatch(entry -> entry.type() == MentionType.COUNTRY);
  }

  private boolean isFeminineOrGenitive(Sentence sentence, int at) {
    Token noun = sentence.token(at);
    boolean definite = noun.form().startsWith(ARTICLE) && noun.tag().startsWith("DTNN");
    boolean construct =
        at > 0
            && sentence.token(at - 1).tag().startsWith("NN")
            && isFeminine(sentence.token(at - 1));
    boolean things = particles.plural().contains(noun.key());
    return definite && (isFeminine(noun) || things || construct);
  }

  /** «صحيفة «الرأي» السعودية» (the Saudi newspaper Al-Rai). */
  private boolean isBehindQuotedName(Sentence sentence, int at) {
    if (!CLOSING.contains(sentence.token(at - 1).form())) {
      return false;
    }
    for (int open = at - 3; open > 0 && open >= at - 5; open--) {
      if (sentence.token(open).isPunctuation()) {
        return gazetteer.organisationHeadAt(sentence, open - 1).isPresent()
            && isFeminine(sentence.token(open - 1));
      }
    }
    return false;
  }

  /**
   * «جنديا سوريا» (a Syrian soldier), but «أيضا سوريا» (Syria too): behind a noun in the
   * accusative.
   */
  private boolean isBehindAccusative(Sentence sentence, int at) {
    Token noun = sentence.token(at - 1);
    return noun.attachment() == Token.Attachment.STEM
        && NOUN_TAGS.contains(noun.tag())
        && noun.key().endsWith(ACCUSATIVE)
        && noun.key().length() >= SHORTEST_NOUN
        && !particles.adverbs().contains(noun.key())
        && !isBeforeAnotherCountry(sentence, at)
        && gazetteer.matchesAt(sentence, at - 1).stream().allMatch(CountryAdjectives::isNisba)
        && gazetteer.givenName(noun.key()).isEmpty();
  }

  /**
   * «سفيرا بريطانيا وأستراليا» (the ambassadors of Britain and Australia): a dual, no accusative.
   */
  private boolean isBeforeAnotherCountry(Sentence sentence, int at) {
    return at + 2 < sentence.size()
        && sentence.token(at + 1).isProclitic()
        && gazetteer.matchesAt(sentence, at + 2).stream().anyMatch(e -> e.kind() == Kind.COUNTRY);
  }

  /** «محكمة سورية» (a Syrian court), «قوات سورية» (Syrian forces), «مدينة سورية» (a town). */
  private static boolean isBehindFeminine(Sentence sentence, int at) {
    Token noun = sentence.token(at - 1);
    boolean indefinite = !noun.key().startsWith(ARTICLE);
    boolean nominal = noun.tag().startsWith("NN") || noun.tag().equals("JJ");
    return indefinite
        && nominal
        && noun.attachment() == Token.Attachment.STEM
        && sentence.token(at).form().endsWith("ة")
        && isFeminine(noun);
  }

  private static boolean isFeminine(Token noun) {
    return noun.form().endsWith("ة") || noun.form().endsWith("ات");
  }
}
