package org.isnad.relations;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.MentionType;
import org.isnad.syntax.Token;
import org.isnad.syntax.VerbReading;

/**
 * The case of a noun, as far as it is written.
 *
 * <p>Without vowel signs it shows on the plurals and duals of people («مسلحون» gunmen, as a
 * subject; «مسلحين», as an object or behind a preposition) and on the alif of an indefinite
 * accusative («جنديا» a soldier, as an object). Only of words for people is it taken to show: the
 * ين of «قوانين» (laws) is no ending.
 */
enum NounCase {
  /** That of a subject. */
  NOMINATIVE,
  /** That of an object, or behind a preposition, إنّ or a noun in the construct. */
  OBLIQUE,
  /** It isn't written. */
  UNWRITTEN;

  /** «نائب», «مسلح», «شرطي», «رجل»: of the shapes that have an alif in the accusative. */
  private static final Pattern SINGULAR =
      Pattern.compile("[^اأ]ا[^اة][^اة]|م[^اة]{2,4}|[^اة]{2,4}ي|رجل|شخص|طفل|شاب");

  /**
   * The case of the head of a phrase. What is counted stands in the case that its number asks for,
   * which tells nothing of the phrase's.
   *
   * @param isPerson whether a key, without article, is listed as a word for people
   * @param isNoun whether it is listed as a noun at all
   */
  static NounCase of(Phrase.Part part, Predicate<String> isPerson, Predicate<String> isNoun) {
    Token head = part.head();
    String form = head.form();
    String key = part.key();
    boolean many =
        head.tag().endsWith("NNS")
            || head.tag().contains("JJ")
            || isPerson.test(key)
            || isPerson.test(without(key, 2));
    boolean nationality =
        part.mention().filter(m -> m.type() == MentionType.NATIONALITY).isPresent();
    boolean counted = head.index() != part.from() || part.bareNumber();
    if (counted || part.named() && !nationality) {
      return UNWRITTEN;
    }
    if (form.endsWith("يا") && !form.endsWith("ايا") && !form.startsWith("ال")) {
      return nationality || isPerson.test(without(key, 1)) ? OBLIQUE : UNWRITTEN;
    }
    if (form.endsWith("ا") && head.tag().equals("NN") && !isPerson.test(key)) {
      return isNoun.test(without(key, 1)) && !isNoun.test(key) ? OBLIQUE : UNWRITTEN;
    }
    if (isPerson.test(key) && showsNoAccusative(part)) {
      return NOMINATIVE;
    }
    boolean sound = many && form.length() > 4;
    if (sound && form.endsWith("ون")) {
      return NOMINATIVE;
    }
    if (sound && form.endsWith("ين")) {
      boolean people = nationality || isPerson.test(key) || isPerson.test(without(key, 2));
      return people ? OBLIQUE : UNWRITTEN;
    }
    boolean dual = (many || nationality) && form.endsWith("ان");
    return dual && (nationality || isPerson.test(without(key, 2))) ? NOMINATIVE : UNWRITTEN;
  }

  /**
   * «دعا نائب إلى» (a member of parliament called for): one man, who is not known, and no alif; but
   * «خبراء» (experts) and «عناصر» (men) have none in any case.
   */
  private static boolean showsNoAccusative(Phrase.Part part) {
    String form = part.head().form();
    return !part.definite()
        && part.mention().isEmpty()
        && part.to() == part.head().index() + 1
        && part.head().tag().equals("NN")
        && part.number().filter(n -> n != VerbReading.Number.SINGULAR).isEmpty()
        && SINGULAR.matcher(form).matches();
  }

  private static String without(String key, int letters) {
    return key.substring(0, Math.max(0, key.length() - letters));
  }
}
