package org.isnad.relations;

import org.isnad.syntax.Sentence;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbDictionary;
import org.isnad.text.Letters;

/** What a token is as a noun: whether it may be one, and the key to look it up with. */
final class NounReadings {
  private final VerbDictionary verbs;
  private final TaggerWords words;

  NounReadings(VerbDictionary verbs, TaggerWords words) {
    this.verbs = verbs;
    this.words = words;
  }

  /** Whether the dictionary has a form as a noun. */
  boolean isListed(String form) {
    return verbs.isNoun(form);
  }

  /** Whether a token is, by its form, the masdar of a verb that tells an event. */
  boolean isMasdar(Token token) {
    return words.isMasdar(Letters.key(withFreeHamza(token.form())));
  }

  /** «استقالته» (his resignation) is استقالة + ه, though استقالت alone is a verb. */
  boolean mayBeNoun(Sentence sentence, int i) {
    String form = sentence.token(i).form();
    return verbs.isNoun(form)
        || isMasdar(sentence.token(i))
        || form.endsWith("ت") && isBeforePronoun(sentence, i) && verbs.isNoun(withClosedTa(form));
  }

  /** «دعوتها» (her call) is دعوة + ها: before a pronoun, ة is written ت. */
  String key(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (isBeforePronoun(sentence, i) && hasSeatedHamza(token.form())) {
      return Letters.key(withFreeHamza(token.form()));
    }
    String key = NounKeys.bare(token);
    boolean plural = token.tag().endsWith("NNS"); // «قواتها»: its forces
    return isBeforePronoun(sentence, i)
            && key.endsWith("ت")
            && !plural
            && !token.isTaggedVerb()
            && !isPluralOfThings(token.form())
        ? key.substring(0, key.length() - 1) + "ه"
        : key;
  }

  /**
   * «لقائه», «لقاؤه» (his meeting) is لقاء + ه: before a pronoun, its case says how ء is written.
   */
  private static String withFreeHamza(String form) {
    return hasSeatedHamza(form) ? form.substring(0, form.length() - 1) + "ء" : form;
  }

  private static boolean hasSeatedHamza(String form) {
    return form.length() > 3 && (form.endsWith("ائ") || form.endsWith("اؤ"));
  }

  private static boolean isBeforePronoun(Sentence sentence, int i) {
    return i + 1 < sentence.size() && sentence.token(i + 1).isEnclitic();
  }

  /** «أصواتهم» (their votes) is أصوات + هم, for all that «حياتهم» is حياة + هم. */
  private boolean isPluralOfThings(String form) {
    return form.endsWith("ات") && verbs.isNoun(form) && !verbs.isNoun(withClosedTa(form));
  }

  private static String withClosedTa(String form) {
    return form.substring(0, form.length() - 1) + "ة";
  }
}
