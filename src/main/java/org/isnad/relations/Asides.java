package org.isnad.relations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.relations.Unit.Kind;
import org.isnad.syntax.Token;

/**
 * What stands between two commas beside the clause that it interrupts: «نفت إيران، التي تخضع
 * لعقوبات، الاتهامات» (Iran, which is under sanctions, denied the charges), «، وهي أكبر اقتصاد في
 * أوروبا،», «، في بيان نشرته أمس،». The clause goes on behind the second comma as if nothing had
 * been said.
 */
final class Asides {

  /** «مدعومة», «مصحوبا», «مدعومين»: of the first form, in the accusative. */
  private static final Pattern PASSIVE = Pattern.compile("م..و.(ة|ا|ين)");

  private static final Pattern ACCUSATIVE = Pattern.compile("م.{2,}(ة|ا|ين)");

  /** An agency packs much between two commas, but what is longer is no aside. */
  private static final int LONGEST = 30;

  private final List<Unit> units;
  private final WordClasses words;
  private final int[] behind;
  private final int[] closing;

  Asides(List<Unit> units, WordClasses words) {
    this.units = units;
    this.words = words;
    this.behind = new int[units.size()];
    this.closing = new int[units.size()];
    int i = 0;
    while (i < units.size()) {
      int close = units.get(i).is(Kind.COMMA) ? closingOf(i) : i;
      if (close > i) {
        behind[i] = close + 1;
        for (int inner = i + 1; inner < close; inner++) {
          closing[inner] = close;
        }
      }
      i = close > i ? close + 1 : i + 1;
    }
  }

  /** The unit behind the aside that opens at a comma, or the comma itself where none does. */
  int behind(int comma) {
    return behind[comma] == 0 ? comma : behind[comma];
  }

  /** The comma that opens the aside which a comma closes, or this comma itself. */
  int opening(int comma) {
    int i = comma;
    while (i > 0 && closing[i - 1] == comma && comma > 0) {
      i--;
    }
    return i < comma ? i - 1 : comma;
  }

  /** The comma that closes the aside which holds a unit. */
  Optional<Integer> closing(int unit) {
    return unit < closing.length && closing[unit] > 0
        ? Optional.of(closing[unit])
        : Optional.empty();
  }

  private int closingOf(int comma) {
    if (comma == 0 || !opensAside(comma + 1)) {
      return comma;
    }
    int limit = Math.min(units.size() - 1, comma + LONGEST);
    for (int i = comma + 3; i < limit; i++) {
      Unit unit = units.get(i);
      if (unit.is(Kind.COLON)) {
        return comma;
      }
      if (unit.is(Kind.COMMA) && describesAgain(comma + 1)) {
        return is(i + 1, Kind.COMPLEMENTIZER) ? i : comma;
      }
      if (unit.is(Kind.COMMA) && is(comma + 1, Kind.PARTICLE)) {
        // «عن مصدر، لم تكشف عن اسمه، قوله إن» (a source, whom it didn't name, as saying that)
        return is(i + 1, Kind.COMPLEMENTIZER) || is(i + 1, Kind.NOUN) && is(i + 2, Kind.CLITIC)
            ? i
            : comma;
      }
      if (unit.is(Kind.COMMA) && is(i + 1, Kind.RELATIVE) && isCircumstance(comma + 1)) {
        return comma; // «مطالبا بإقالة الوزير، الذي رجح»: it is of him that this is told
      }
      if (unit.is(Kind.COMMA)) {
        return goesOn(i + 1) && (isSure(comma + 1) || isShort(comma, i)) ? i : comma;
      }
    }
    return comma;
  }

  private boolean opensAside(int i) {
    return is(i, Kind.RELATIVE)
        || is(i, Kind.CONJUNCTION) && is(i + 1, Kind.PRONOUN)
        || is(i, Kind.CONJUNCTION) && is(i + 1, Kind.PREPOSITION) && is(i + 2, Kind.CLITIC)
        || is(i, Kind.CONJUNCTION) && is(i + 1, Kind.NOUN) && is(i + 2, Kind.CLITIC)
        || is(i, Kind.PREPOSITION)
        || describesAgain(i)
        || is(i, Kind.PARTICLE) && is(i + 1, Kind.VERB)
        || tellsOfSome(i)
        || isDistributive(i)
        || isJoinedParty(i)
        || isArticledParticiple(i)
        || isCircumstance(i);
  }

  /** «تمكنت الشرطة، مدعومة بالجيش، من» (the police, backed by the army, managed to). */
  private boolean isCircumstance(int i) {
    if (!is(i, Kind.NOUN) && !is(i, Kind.ADJECTIVE) || !is(i + 1, Kind.PREPOSITION)) {
      return false;
    }
    Token word = units.get(i).head();
    return PASSIVE.matcher(word.form()).matches()
        || word.tag().matches("VBG|VN|VBN|JJ") && ACCUSATIVE.matcher(word.form()).matches();
  }

  /** Whether an aside is sure by its first word, however long it is. */
  private boolean isSure(int i) {
    return !is(i, Kind.PREPOSITION)
            && !isArticledParticiple(i)
            && !isCircumstance(i)
            && !isDistributive(i)
            && !isJoinedParty(i)
            && !tellsOfSome(i)
        || is(i, Kind.PREPOSITION) && isCircumstantial(i);
  }

  /**
   * «تمكن الجيش، بإسناد من الحلفاء، من السيطرة» (the army managed, with the allies' help, to take):
   * any phrase without a verb, behind which a preposition or a clause goes on.
   */
  private boolean isShort(int comma, int close) {
    boolean joined = isJoinedParty(comma + 1) && is(close + 1, Kind.NUMBER);
    boolean phrase =
        joined
            || isArticledParticiple(comma + 1)
            || isCircumstance(comma + 1)
            || isDistributive(comma + 1)
            || tellsOfSome(comma + 1);
    for (int i = comma + 1; i < close; i++) {
      if (units.get(i).is(Kind.VERB, Kind.COMPLEMENTIZER, Kind.SUBORDINATOR, Kind.RELATIVE)) {
        return false;
      }
    }
    return phrase || !units.get(comma - 1).is(Kind.DATE) && isGoverned(close + 1);
  }

  /**
   * «، بينهم أطفال» (among them children), «، ومن بينهم فرنسا», «، خمسة منهم أطفال» (five of them):
   * who some of them are.
   */
  boolean tellsOfSome(int i) {
    return tellsOfSome(units, i);
  }

  static boolean tellsOfSome(List<Unit> units, int first) {
    int i = first;
    if (Unit.isAt(units, i, Kind.NUMBER, Kind.NOUN)) {
      i++;
    } else if (Unit.isAt(units, i, Kind.CONJUNCTION) && Unit.isAt(units, i + 2, Kind.PREPOSITION)) {
      i++;
    }
    if (Unit.isAt(units, i, Kind.PREPOSITION) && Unit.isAt(units, i + 1, Kind.PREPOSITION)) {
      i++;
    }
    return Unit.isAt(units, i, Kind.PREPOSITION) && Unit.isAt(units, i + 1, Kind.CLITIC);
  }

  /**
   * «كشف مصدر، نقلت عنه الوكالة، أن» (a source, whom the agency quoted, revealed that), «قال مسؤول،
   * طلب كتمان اسمه، إن» (an official, who asked not to be named, said that).
   */
  private boolean describesAgain(int i) {
    boolean comesBack =
        is(i + 1, Kind.CLITIC) || is(i + 1, Kind.PREPOSITION) && is(i + 2, Kind.CLITIC);
    return is(i, Kind.VERB) && (comesBack || !words.isSpeechVerb(units.get(i)));
  }

  /** «قتل المرض، وأزمة الغذاء، 72 شخصا» (the disease, and the food crisis, killed 72 people). */
  private boolean isJoinedParty(int i) {
    return is(i, Kind.CONJUNCTION) && is(i + 1, Kind.NOUN) && !is(i + 2, Kind.CLITIC);
  }

  /** «، كل على حدة،» (each on its own). */
  private boolean isDistributive(int i) {
    return is(i, Kind.DETERMINER) && is(i + 1, Kind.PREPOSITION);
  }

  /** «من السيطرة», «أن يسيطر»: the verb before the aside asks for it, as it does for no date. */
  private boolean isGoverned(int i) {
    return is(i, Kind.COMPLEMENTIZER) || is(i, Kind.PREPOSITION) && !isCircumstantial(i);
  }

  /** «، المسمى «كذا»،» (called so), «، البالغ من العمر 50 عاما،» (aged 50), «، المدعومين من،». */
  private boolean isArticledParticiple(int i) {
    return is(i, Kind.NOUN) && isTaggedParticiple(i)
        || is(i, Kind.ADJECTIVE)
            && (isTaggedParticiple(i)
                || NounStems.mayBeParticiple(units.get(i).head().form())
                    && is(i + 1, Kind.PREPOSITION));
  }

  private boolean isTaggedParticiple(int i) {
    return Definiteness.beginsWithArticle(units.get(i))
        && units.get(i).head().tag().matches("(DT)?(VBG|VN|VBN)");
  }

  /** What the interrupted clause still lacks: a party, a phrase with its preposition, a claim. */
  private boolean goesOn(int i) {
    return i < units.size()
        && (units.get(i).opensPhrase()
            || is(i, Kind.RELATIVE)
            || is(i, Kind.CONJUNCTION) && is(i + 1, Kind.RELATIVE)
            || units.get(i).is(Kind.PREPOSITION, Kind.COMPLEMENTIZER, Kind.QUOTE));
  }

  /** A preposition that says when, where or in what text. */
  private boolean isCircumstantial(int preposition) {
    return words.is(WordClass.CIRCUMSTANTIAL, units.get(preposition));
  }

  private boolean is(int i, Kind kind) {
    return i < units.size() && units.get(i).is(kind);
  }
}
