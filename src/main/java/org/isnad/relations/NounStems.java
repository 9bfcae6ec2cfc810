package org.isnad.relations;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.syntax.Token;

/**
 * The dictionary forms that the key of a noun without article may have, so that the lexicon need
 * not list each noun once more with its endings.
 */
final class NounStems {

  /** What is left of a word must be a word: «ميزان» (scales) is no dual. */
  private static final int SHORTEST = 3;

  private static final Pattern ARTICLED_PARTICIPLE = Pattern.compile("الم.+|ال.ا..ة?");

  /** تفعيل, إفعال, استفعال, انفعال, افتعال, مفاعلة, تفعل, تفاعل. */
  private static final Pattern MASDAR =
      Pattern.compile("ت..ي.|[إا]..ا.|است..ا.|استي.ا.|ان..ا.|ا.ت.ا.|م.ا..[ةت]|ت[^اي]{3}|ت.ا..");

  /** التزام، التقاء، التماس: of roots in lam, whose ال is no article. */
  private static final Pattern OF_ROOT_IN_LAM = Pattern.compile("الت.ا.");

  private NounStems() {}

  /**
   * Without the ending of dual or plural: «جنديان» (two soldiers), «مسلحين» (gunmen), «منظمتان»
   * (two organisations), «منظمات» (organisations); nothing where there is none.
   */
  static Stream<String> withoutNumber(String key) {
    int rest = key.length() - 2;
    if (rest < SHORTEST) {
      return Stream.empty();
    }
    String stem = key.substring(0, rest);
    return switch (key.substring(rest)) {
      case "ان", "ين" ->
          stem.endsWith("ت")
              ? Stream.of(stem, stem.substring(0, stem.length() - 1) + "ه")
              : Stream.of(stem);
      case "ون" -> Stream.of(stem);
      case "ات" -> Stream.of(stem + "ه");
      default -> Stream.empty();
    };
  }

  /**
   * Whether a word with the article has the shape of a participle: «المكون» (consisting of),
   * «البالغ» (reaching), «العائدة» (returning).
   */
  static boolean mayBeParticiple(String form) {
    return ARTICLED_PARTICIPLE.matcher(form).matches();
  }

  /** Whether a word has the shape of a derived verb's masdar: «تنفيذ» (carrying out). */
  static boolean mayBeMasdar(String form) {
    return MASDAR.matcher(form).matches();
  }

  /** «التزام» (commitment): a masdar that only looks as if it had the article. */
  static boolean beginsWithRadical(Token token) {
    return !token.tag().startsWith("DT") && OF_ROOT_IN_LAM.matcher(token.form()).matches();
  }

  /** «تفجيرين», «هجومان»: the noun of which there are two. */
  static Stream<String> ofTwo(String key) {
    boolean dual = key.endsWith("ين") || key.endsWith("ان");
    return dual ? withoutNumber(key) : Stream.empty();
  }

  /** «عقوبات», «محادثات», «اتفاقا»: without the alif of the indefinite accusative. */
  static String withoutAccusative(String key) {
    return key.length() > SHORTEST && key.endsWith("ا") ? key.substring(0, key.length() - 1) : key;
  }
}
